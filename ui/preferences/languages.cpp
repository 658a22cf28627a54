#include <cablegraph/preferences/languages.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace cablegraph::preferences {
namespace {

const QString spoken = u"spoken"_s; // the name of our translators
const QString ownFolder = u":/cablegraph/translations"_s;

/// The file of the locale's language, else `otherwise`.
void install(const QLocale& locale, const QString& name, const QString& folder, const QString& otherwise = {})
{
    auto* translator = new QTranslator{QCoreApplication::instance()};
    translator->setObjectName(spoken);
    if (translator->load(locale, name, u"_"_s, folder) || (!otherwise.isEmpty() && translator->load(otherwise, folder)))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList translatedLanguages()
{
    QStringList codes{u"en"_s};
    for (const QString& file : QDir{ownFolder}.entryList({u"cablegraph_*.qm"_s}, QDir::Files, QDir::Name)) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        if (code != u"en"_s)
            codes << code;
    }
    return codes;
}

void speak(const QString& code)
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>(spoken)); // they uninstall themselves
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale{code};
    if (!code.isEmpty())
        QLocale::setDefault(locale);
    // English has a translation, too: it is where its plural forms are.
    install(locale, u"cablegraph"_s, ownFolder, u"cablegraph_en"_s);
    // The words of resources/ontology.
    install(locale, u"ontology"_s, ownFolder);
    // Nothing to look for on the disk where Qt's own texts stay as they are.
    if (locale.language() != QLocale::English && locale.language() != QLocale::C)
        install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

QString spokenLanguage()
{
    for (const auto* translator : QCoreApplication::instance()->findChildren<QTranslator*>(spoken))
        if (const QString name = QFileInfo{translator->filePath()}.baseName(); name.startsWith(u"cablegraph_"_s))
            return name.section(u'_', 1);
    return u"en"_s;
}

} // namespace cablegraph::preferences
