#include <cablegraph/support/phrases.h>

#include <QCoreApplication>
#include <QDate>

#include <array>
#include <cstddef>

namespace cablegraph::support {
namespace {

QString translated(const char* phrase)
{
    return QCoreApplication::translate("Phrases", phrase);
}

template<class Enum, std::size_t Count>
QString lookUp(const std::array<const char*, Count>& phrases, Enum value)
{
    return translated(phrases.at(static_cast<std::size_t>(value)));
}

/// In the order of ontology::NodeKind.
constexpr std::array<const char*, ontology::allNodeKinds.size()> kinds{
    QT_TRANSLATE_NOOP("Phrases", "State"),   QT_TRANSLATE_NOOP("Phrases", "Official"),
    QT_TRANSLATE_NOOP("Phrases", "Person"),  QT_TRANSLATE_NOOP("Phrases", "Organization"),
    QT_TRANSLATE_NOOP("Phrases", "Meeting"), QT_TRANSLATE_NOOP("Phrases", "Threat"),
    QT_TRANSLATE_NOOP("Phrases", "Place"),
};

constexpr std::array<const char*, ontology::allNodeKinds.size()> kindPlurals{
    QT_TRANSLATE_NOOP("Phrases", "States"),   QT_TRANSLATE_NOOP("Phrases", "Officials"),
    QT_TRANSLATE_NOOP("Phrases", "Persons"),  QT_TRANSLATE_NOOP("Phrases", "Organizations"),
    QT_TRANSLATE_NOOP("Phrases", "Meetings"), QT_TRANSLATE_NOOP("Phrases", "Threats"),
    QT_TRANSLATE_NOOP("Phrases", "Places"),
};

/// In the order of ontology::ThreatClass.
constexpr std::array<const char*, ontology::threatClassCount> threatClasses{
    QT_TRANSLATE_NOOP("Phrases", "Cyber operations"),
    QT_TRANSLATE_NOOP("Phrases", "Illicit finance"),
    QT_TRANSLATE_NOOP("Phrases", "Nuclear weapons"),
    QT_TRANSLATE_NOOP("Phrases", "Missiles"),
    QT_TRANSLATE_NOOP("Phrases", "Space"),
    QT_TRANSLATE_NOOP("Phrases", "Arms transfers"),
    QT_TRANSLATE_NOOP("Phrases", "Military action"),
    QT_TRANSLATE_NOOP("Phrases", "Terrorism"),
    QT_TRANSLATE_NOOP("Phrases", "Coercion"),
    QT_TRANSLATE_NOOP("Phrases", "Territorial claims"),
    QT_TRANSLATE_NOOP("Phrases", "Espionage"),
    QT_TRANSLATE_NOOP("Phrases", "Chemical and biological weapons"),
    QT_TRANSLATE_NOOP("Phrases", "Repression and crime"),
};

/// In the order of ontology::Stance.
constexpr std::array<const char*, ontology::allStances.size()> stances{
    QT_TRANSLATE_NOOP("Phrases", "Asserted"),
    QT_TRANSLATE_NOOP("Phrases", "Alleged"),
    QT_TRANSLATE_NOOP("Phrases", "Denied"),
    QT_TRANSLATE_NOOP("Phrases", "Planned"),
};

/// In the order of ontology::QuadClass.
constexpr std::array<const char*, 4> quadClasses{
    QT_TRANSLATE_NOOP("Phrases", "Cooperation in words"),
    QT_TRANSLATE_NOOP("Phrases", "Cooperation in deeds"),
    QT_TRANSLATE_NOOP("Phrases", "Conflict in words"),
    QT_TRANSLATE_NOOP("Phrases", "Conflict in deeds"),
};

/// In the order of graph::EdgeStanding.
constexpr std::array<const char*, 5> standings{
    QT_TRANSLATE_NOOP("Phrases", "Asserted"),  QT_TRANSLATE_NOOP("Phrases", "Alleged"),
    QT_TRANSLATE_NOOP("Phrases", "Denied"),    QT_TRANSLATE_NOOP("Phrases", "Planned"),
    QT_TRANSLATE_NOOP("Phrases", "Contested"),
};

constexpr std::array<const char*, 5> standingExplanations{
    QT_TRANSLATE_NOOP("Phrases", "The text says so in its own voice, or reports what a named source did or stated."),
    QT_TRANSLATE_NOOP("Phrases", "One side claims, suspects or reports it about another."),
    QT_TRANSLATE_NOOP("Phrases", "The text reports that it is not so."),
    QT_TRANSLATE_NOOP("Phrases", "It has been announced, pledged, threatened or expected."),
    QT_TRANSLATE_NOOP("Phrases", "Some sentences assert or allege it, others deny it."),
};

struct RelationPhrases
{
    const char* fromSource;
    const char* fromTarget;
};

/// In the order of ontology::Relation.
constexpr std::array<RelationPhrases, ontology::relationCount> relations{{
    {QT_TRANSLATE_NOOP("Phrases", "represents"), QT_TRANSLATE_NOOP("Phrases", "represented by")},
    {QT_TRANSLATE_NOOP("Phrases", "located in"), QT_TRANSLATE_NOOP("Phrases", "location of")},
    {QT_TRANSLATE_NOOP("Phrases", "part of"), QT_TRANSLATE_NOOP("Phrases", "includes")},
    {QT_TRANSLATE_NOOP("Phrases", "attends"), QT_TRANSLATE_NOOP("Phrases", "attended by")},
    {QT_TRANSLATE_NOOP("Phrases", "hosts"), QT_TRANSLATE_NOOP("Phrases", "hosted by")},
    {QT_TRANSLATE_NOOP("Phrases", "chairs"), QT_TRANSLATE_NOOP("Phrases", "chaired by")},
    {QT_TRANSLATE_NOOP("Phrases", "held in"), QT_TRANSLATE_NOOP("Phrases", "venue of")},
    {QT_TRANSLATE_NOOP("Phrases", "discusses"), QT_TRANSLATE_NOOP("Phrases", "discussed at")},
    {QT_TRANSLATE_NOOP("Phrases", "follows"), QT_TRANSLATE_NOOP("Phrases", "followed by")},
    {QT_TRANSLATE_NOOP("Phrases", "poses"), QT_TRANSLATE_NOOP("Phrases", "posed by")},
    {QT_TRANSLATE_NOOP("Phrases", "targets"), QT_TRANSLATE_NOOP("Phrases", "targeted by")},
    {QT_TRANSLATE_NOOP("Phrases", "counters"), QT_TRANSLATE_NOOP("Phrases", "countered by")},
    {QT_TRANSLATE_NOOP("Phrases", "enables"), QT_TRANSLATE_NOOP("Phrases", "enabled by")},
    {QT_TRANSLATE_NOOP("Phrases", "agrees with"), QT_TRANSLATE_NOOP("Phrases", "agrees with")},
    {QT_TRANSLATE_NOOP("Phrases", "supports"), QT_TRANSLATE_NOOP("Phrases", "supported by")},
    {QT_TRANSLATE_NOOP("Phrases", "concedes to"), QT_TRANSLATE_NOOP("Phrases", "receives concessions from")},
    {QT_TRANSLATE_NOOP("Phrases", "cooperates with"), QT_TRANSLATE_NOOP("Phrases", "cooperates with")},
    {QT_TRANSLATE_NOOP("Phrases", "aids"), QT_TRANSLATE_NOOP("Phrases", "aided by")},
    {QT_TRANSLATE_NOOP("Phrases", "gives ground to"), QT_TRANSLATE_NOOP("Phrases", "gains ground from")},
    {QT_TRANSLATE_NOOP("Phrases", "asks"), QT_TRANSLATE_NOOP("Phrases", "asked by")},
    {QT_TRANSLATE_NOOP("Phrases", "accuses"), QT_TRANSLATE_NOOP("Phrases", "accused by")},
    {QT_TRANSLATE_NOOP("Phrases", "rejects"), QT_TRANSLATE_NOOP("Phrases", "rejected by")},
    {QT_TRANSLATE_NOOP("Phrases", "threatens"), QT_TRANSLATE_NOOP("Phrases", "threatened by")},
    {QT_TRANSLATE_NOOP("Phrases", "protests against"), QT_TRANSLATE_NOOP("Phrases", "faces protests by")},
    {QT_TRANSLATE_NOOP("Phrases", "sanctions"), QT_TRANSLATE_NOOP("Phrases", "sanctioned by")},
    {QT_TRANSLATE_NOOP("Phrases", "mobilizes against"), QT_TRANSLATE_NOOP("Phrases", "faces mobilization by")},
    {QT_TRANSLATE_NOOP("Phrases", "coerces"), QT_TRANSLATE_NOOP("Phrases", "coerced by")},
    {QT_TRANSLATE_NOOP("Phrases", "attacks"), QT_TRANSLATE_NOOP("Phrases", "attacked by")},
}};

/// One past the run of equal letters or the quoted text that begins at `from`.
qsizetype endOfToken(const QString& format, qsizetype from)
{
    if (format.at(from) == u'\'') {
        const qsizetype closing = format.indexOf(u'\'', from + 1);
        return closing < 0 ? format.size() : closing + 1;
    }
    qsizetype end = from + 1;
    while (end < format.size() && format.at(end) == format.at(from))
        ++end;
    return end;
}

bool isField(QChar letter)
{
    return letter == u'd' || letter == u'M' || letter == u'y';
}

/// `format` without the day (without the weekday only, if `keepDay`), and without what stood between it and the next
/// field: "dddd, d. MMMM yyyy" becomes "d. MMMM yyyy" or "MMMM yyyy".
QString withoutDays(const QString& format, bool keepDay)
{
    QString kept;
    bool dropping = false;
    for (qsizetype at = 0; at < format.size();) {
        const qsizetype end = endOfToken(format, at);
        const QString token = format.mid(at, end - at);
        at = end;
        if (isField(token.front()))
            dropping = token.front() == u'd' && !(keepDay && token.size() <= 2);
        if (!dropping)
            kept += token;
    }
    while (!kept.isEmpty() && (kept.back().isSpace() || kept.back() == u','))
        kept.chop(1);
    return kept;
}

} // namespace

QString phraseFor(ontology::NodeKind kind)
{
    return lookUp(kinds, kind);
}

QString pluralFor(ontology::NodeKind kind)
{
    return lookUp(kindPlurals, kind);
}

QString phraseFor(ontology::ThreatClass threatClass)
{
    return lookUp(threatClasses, threatClass);
}

QString phraseFor(ontology::Stance stance)
{
    return lookUp(stances, stance);
}

QString phraseFor(ontology::QuadClass quadClass)
{
    return lookUp(quadClasses, quadClass);
}

QString phraseFor(graph::EdgeStanding standing)
{
    return lookUp(standings, standing);
}

QString explanationFor(graph::EdgeStanding standing)
{
    return lookUp(standingExplanations, standing);
}

QString phraseFor(ontology::Relation relation, Reading reading)
{
    const RelationPhrases& phrases = relations.at(static_cast<std::size_t>(relation));
    return translated(reading == Reading::FromSource ? phrases.fromSource : phrases.fromTarget);
}

QString wordFor(const QString& word)
{
    // Before a name a text may write a role with capitals.
    for (const QString& form : {word, word.toLower()}) {
        const QString translated = QCoreApplication::translate("Ontology", form.toUtf8().constData());
        if (translated != form)
            return translated;
    }
    return word;
}

QString phraseFor(const text::PartialDate& date, const QLocale& locale)
{
    const QDate day{date.year, date.month.value_or(1), date.day.value_or(1)};
    if (!date.month || !day.isValid())
        return QString::fromStdString(text::isoString(date));
    const QString longFormat = locale.dateFormat(QLocale::LongFormat);
    if (date.day)
        return locale.toString(day, withoutDays(longFormat, true));
    // A month that stands alone has a form of its own in many languages ("августа" of a day, "август" alone).
    QString format = withoutDays(longFormat, false);
    format.replace(QStringLiteral("MMMM"), u'\'' + locale.standaloneMonthName(*date.month) + u'\'');
    return locale.toString(day, format);
}

} // namespace cablegraph::support
