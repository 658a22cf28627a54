#include <cablegraph/preferences/languages.h>

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <set>
#include <utility>
#include <vector>

using namespace cablegraph::preferences;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< one, or a form for each number
    bool isNumbered = false;
    bool isUnfinished = false;
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{context, {}, {}, {}, xml.attributes().value(u"numerus"_s) == u"yes", false};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.isUnfinished = xml.attributes().hasAttribute(u"type"_s);
            if (!message.isNumbered)
                message.translations << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readTranslation(const QString& file)
{
    QFile input{file};
    if (!input.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> messages;
    QXmlStreamReader xml{&input};
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

QString fileOf(const QString& language)
{
    return QStringLiteral(CABLEGRAPH_TRANSLATIONS "/cablegraph_%1.ts").arg(language);
}

/// What must stay: places for values, links, the number of lines.
QStringList skeletonOf(const QString& text)
{
    static const QRegularExpression parts{u"%L?\\d|%n|<[^>]+>|\\n|\\*\\.\\w+|;;"_s};
    QStringList found;
    for (auto match = parts.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

bool hasMnemonic(const QString& text)
{
    static const QRegularExpression mnemonic{u"&[^&\\s]"_s};
    return mnemonic.match(text).hasMatch();
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void translation_isComplete_data() { addLanguages(); }
    void translation_isComplete();
    void translation_keepsWhatTextsAreMadeOf_data() { addLanguages(); }
    void translation_keepsWhatTextsAreMadeOf();
    void translation_knowsWhatTheSourcesSay();
    void translation_hasTheContextsOfTheSources();
    void texts_areWhereLupdateFindsThem();
    void ontology_isTranslated_data() { addLanguages(); }
    void ontology_isTranslated();
    void chosenLanguage_isSpoken_data();
    void chosenLanguage_isSpoken();
    void unknownLanguage_leavesEnglish();

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : translatedLanguages())
            if (language != u"en"_s)
                QTest::newRow(qPrintable(language)) << language;
    }
};

void TestLanguages::translation_isComplete()
{
    QFETCH(QString, language);
    const std::vector<Message> messages = readTranslation(fileOf(language));
    QVERIFY(messages.size() > 900);
    QStringList unfinished;
    for (const Message& message : messages)
        if (message.isUnfinished || message.translations.isEmpty() ||
            std::ranges::any_of(message.translations, [](const QString& text) { return text.isEmpty(); }))
            unfinished << message.context + u": "_s + message.source;
    QVERIFY2(unfinished.isEmpty(),
             qPrintable(u"%1 unfinished: %2"_s.arg(unfinished.size()).arg(unfinished.join(u" | "_s))));
}

void TestLanguages::translation_keepsWhatTextsAreMadeOf()
{
    QFETCH(QString, language);
    for (const Message& message : readTranslation(fileOf(language)))
        for (const QString& text : message.translations) {
            if (text.isEmpty())
                continue;
            QStringList kept = skeletonOf(text);
            QStringList expected = skeletonOf(message.source);
            // One of something may be said without a number.
            if (message.isNumbered && !kept.contains(u"%n"_s))
                expected.removeAll(u"%n"_s);
            QVERIFY2(kept == expected, qPrintable(message.source + u" -> "_s + text));
            QVERIFY2(hasMnemonic(message.source) == hasMnemonic(text), qPrintable(message.source + u" -> "_s + text));
        }
}

void TestLanguages::translation_knowsWhatTheSourcesSay()
{
    const QString lupdate = QStringLiteral("/usr/lib/qt6/bin/lupdate");
    if (!QFile::exists(lupdate))
        QSKIP("lupdate is not where Debian puts it");
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"now.ts"_s);
    QVERIFY(QFile::copy(fileOf(u"de"_s), copy));
    QStringList arguments{u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"-recursive"_s, u"ui"_s, u"app"_s};
    const QDir sources{QStringLiteral(CABLEGRAPH_SOURCES)};
    for (QDirIterator it{sources.filePath(u"ui"_s), {u"include"_s}, QDir::Dirs, QDirIterator::Subdirectories};
         it.hasNext();)
        arguments << u"-I"_s + it.next();
    QProcess process;
    process.setWorkingDirectory(sources.path());
    process.start(lupdate, arguments << u"-ts"_s << copy);
    QVERIFY(process.waitForFinished() && process.exitCode() == 0);
    QStringList missing;
    for (const Message& message : readTranslation(copy))
        if (message.isUnfinished)
            missing << message.context + u": "_s + message.source;
    // Texts come first and are translated before a release: a few may be new.
    constexpr int mostNew = 25;
    QVERIFY2(
        missing.size() <= mostNew,
        qPrintable(u"%1 texts are in no translation (build the target update_translations): %2"_s.arg(missing.size())
                       .arg(missing.join(u" | "_s))));
}

/// What a struct in a source calls its context, and what lupdate makes of it, may differ: nothing of it is translated.
void TestLanguages::translation_hasTheContextsOfTheSources()
{
    std::set<QString> known;
    for (const Message& message : readTranslation(fileOf(u"de"_s)))
        known.insert(message.context);
    const QRegularExpression declaration{u"Q_DECLARE_TR_FUNCTIONS\\(([^)]+)\\)"_s};
    int found = 0;
    for (QDirIterator it{QStringLiteral(CABLEGRAPH_SOURCES "/ui"),
                         {u"*.cpp"_s, u"*.h"_s},
                         QDir::Files,
                         QDirIterator::Subdirectories};
         it.hasNext();) {
        QFile file{it.next()};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = declaration.globalMatch(text); match.hasNext(); ++found) {
            const QString context = match.next().captured(1);
            QVERIFY2(known.contains(context), qPrintable(file.fileName() + u": "_s + context));
        }
    }
    QVERIFY(found > 10);
}

/// A function around translate() hides from lupdate what it is called with.
void TestLanguages::texts_areWhereLupdateFindsThem()
{
    const QRegularExpression wrapper{
        u"QString (\\w+)\\(const char\\* \\w+\\)\\s*\\{\\s*return QCoreApplication::translate"_s};
    for (QDirIterator it{
             QStringLiteral(CABLEGRAPH_SOURCES "/ui"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories};
         it.hasNext();) {
        QFile file{it.next()};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = wrapper.globalMatch(text); match.hasNext();)
            QVERIFY2(!text.contains(match.next().captured(1) + u"(\""_s), qPrintable(file.fileName()));
    }
}

void TestLanguages::ontology_isTranslated()
{
    QFETCH(QString, language);
    std::set<QString> translated;
    for (const Message& message :
         readTranslation(QStringLiteral(CABLEGRAPH_TRANSLATIONS "/ontology_%1.ts").arg(language))) {
        QVERIFY2(!message.translations.join(QString{}).isEmpty(), qPrintable(message.source));
        translated.insert(message.source);
    }
    // Which column of which file is shown as it stands there.
    const std::array files{std::pair{"roles.txt", 0}, std::pair{"meetings.txt", 2}, std::pair{"threatclasses.txt", 1}};
    QStringList missing;
    for (const auto& [name, column] : files) {
        QFile file{QStringLiteral(CABLEGRAPH_SOURCES "/resources/ontology/%1").arg(QLatin1String{name})};
        QVERIFY(file.open(QIODevice::ReadOnly));
        bool isHeader = true;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.trimmed().isEmpty() || line.startsWith(u'#'))
                continue;
            if (!std::exchange(isHeader, false) && !translated.contains(line.section(u'|', column, column).trimmed()))
                missing << line.section(u'|', column, column).trimmed();
        }
    }
    missing.removeDuplicates();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u" | "_s)));
}

void TestLanguages::chosenLanguage_isSpoken_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("three");
    QTest::newRow("de") << u"de"_s << u"&Datei"_s << u"1 Satz"_s << u"3 Sätze"_s;
    QTest::newRow("ko") << u"ko"_s << u"파일(&F)"_s << u"문장 1개"_s << u"문장 3개"_s;
    QTest::newRow("ja") << u"ja"_s << u"ファイル(&F)"_s << u"文 1 件"_s << u"文 3 件"_s;
    QTest::newRow("en") << u"en"_s << u"&File"_s << u"1 sentence"_s << u"3 sentences"_s;
}

void TestLanguages::chosenLanguage_isSpoken()
{
    QFETCH(QString, language);
    QFETCH(QString, file);
    QFETCH(QString, one);
    QFETCH(QString, three);
    speak(language);
    QCOMPARE(QCoreApplication::translate("cablegraph::mainwindow::WindowActions", "&File"), file);
    const auto sentences = [](int count) {
        return QCoreApplication::translate("cablegraph::canvas::ToolTip", "%n sentences", nullptr, count);
    };
    QCOMPARE(sentences(1), one);
    QCOMPARE(sentences(3), three);
    QCOMPARE(QLocale{}.language(), QLocale{language}.language());
    QCOMPARE(spokenLanguage(), language);
}

void TestLanguages::unknownLanguage_leavesEnglish()
{
    speak(u"tlh"_s);
    QCOMPARE(spokenLanguage(), u"en"_s);
    speak(u"en"_s);
    QCOMPARE(QCoreApplication::translate("Phrases", "State"), u"State"_s);
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
