#include <cablegraph/support/filtersummary.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>
#include <string_view>

namespace cablegraph::support {
namespace {

constexpr qsizetype namedAtMost = 3;

QString lowerFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toLower();
    return text;
}

/// Collects the parts of the sentence.
class Summary
{
    Q_DECLARE_TR_FUNCTIONS(FilterSummary)

public:
    explicit Summary(const FilterNames& names)
        : m_names{names}
    {
    }

    void addNodes(const graph::Filter& filter);
    void addSubjects(const graph::Filter& filter);
    void addEdges(const graph::Filter& filter);
    void addEvidence(const graph::Filter& filter);
    void addDegree(const graph::Filter& filter);
    void addExcluded(const graph::Filter& filter);
    [[nodiscard]] QString sentence() const;

private:
    [[nodiscard]] QString listed(const QStringList& names) const;
    [[nodiscard]] QString dates(const graph::DateRange& range) const;
    [[nodiscard]] QString citedName(NodeId node) const;

    template<class Value, class Name>
    [[nodiscard]] QString listed(const std::set<Value>& values, Name name) const
    {
        QStringList names;
        for (const Value& value : values)
            names << name(value);
        return listed(names);
    }

    /// `sentence` with the list in it, unless there are no values.
    template<class Value, class Name>
    void add(const std::set<Value>& values, Name name, const QString& sentence)
    {
        if (!values.empty())
            m_parts << sentence.arg(listed(values, name));
    }

    const FilterNames& m_names;
    QStringList m_parts;
};

QString plural(ontology::NodeKind kind)
{
    return lowerFirst(pluralFor(kind));
}

template<class Value>
QString phrase(Value value)
{
    return lowerFirst(phraseFor(value));
}

QString quotedRelation(ontology::Relation relation)
{
    return QStringLiteral("“%1”").arg(phraseFor(relation));
}

void Summary::addNodes(const graph::Filter& filter)
{
    add(filter.kinds.included, plural, QStringLiteral("%1"));
}

void Summary::addSubjects(const graph::Filter& filter)
{
    add(filter.states.included, m_names.node, tr("about %1"));
    add(filter.threatClasses.included, phrase<ontology::ThreatClass>, tr("about %1"));
    if (const QString text = toQString(std::string_view{filter.text}).simplified(); !text.isEmpty())
        m_parts << tr("named “%1”").arg(text);
}

void Summary::addEdges(const graph::Filter& filter)
{
    add(filter.relations.included, quotedRelation, tr("only %1"));
    add(filter.quadClasses.included, phrase<ontology::QuadClass>, tr("only %1"));
    add(filter.standings.included, phrase<graph::EdgeStanding>, tr("only %1 claims"));
}

void Summary::addEvidence(const graph::Filter& filter)
{
    if (const QString range = dates(filter.dates); !range.isEmpty())
        m_parts << range;
    if (!filter.dates.keepUndated)
        m_parts << tr("dated");
    add(filter.articles.included, m_names.article, tr("in %1"));
    add(
        filter.cited.included, [this](NodeId node) { return citedName(node); }, tr("according to %1"));
    if (filter.minimumConfidence > 0)
        m_parts << tr("at least %1 % sure").arg(std::lround(filter.minimumConfidence * 100));
    if (filter.minimumArticles == 2)
        m_parts << tr("cited at least twice");
    else if (filter.minimumArticles > 2)
        m_parts << tr("cited at least %n times", nullptr, static_cast<int>(filter.minimumArticles));
    if (filter.minimumSources > 1)
        m_parts << tr("from at least %n sources", nullptr, static_cast<int>(filter.minimumSources));
    addDegree(filter);
}

void Summary::addDegree(const graph::Filter& filter)
{
    if (filter.minimumDegree == 1)
        m_parts << tr("with links");
    else if (filter.minimumDegree > 1)
        m_parts << tr("with at least %n links", nullptr, static_cast<int>(filter.minimumDegree));
    if (filter.maximumDegree == 0)
        m_parts << tr("without links");
    else if (filter.maximumDegree == 1)
        m_parts << tr("with at most one link");
    else if (filter.maximumDegree)
        m_parts << tr("with at most %n links", nullptr, static_cast<int>(*filter.maximumDegree));
}

void Summary::addExcluded(const graph::Filter& filter)
{
    add(filter.kinds.excluded, plural, tr("without %1"));
    add(filter.states.excluded, m_names.node, tr("without %1"));
    add(filter.threatClasses.excluded, phrase<ontology::ThreatClass>, tr("without %1"));
    add(filter.relations.excluded, quotedRelation, tr("without %1"));
    add(filter.quadClasses.excluded, phrase<ontology::QuadClass>, tr("without %1"));
    add(filter.standings.excluded, phrase<graph::EdgeStanding>, tr("without %1 claims"));
    add(filter.articles.excluded, m_names.article, tr("without %1"));
    add(
        filter.cited.excluded, [this](NodeId node) { return citedName(node); }, tr("not according to %1"));
}

QString Summary::sentence() const
{
    if (m_parts.isEmpty())
        return tr("Everything");
    QString joined = m_parts.join(tr(", ", "between parts of a summary"));
    joined[0] = joined[0].toUpper();
    return joined;
}

QString Summary::listed(const QStringList& names) const
{
    QStringList known;
    for (const QString& name : names)
        known << (name.isEmpty() ? tr("something removed") : name);
    if (known.size() > namedAtMost)
        return tr("%1 and %n more", nullptr, static_cast<int>(known.size() - namedAtMost + 1))
            .arg(QStringList{known.mid(0, namedAtMost - 1)}.join(QStringLiteral(", ")));
    if (known.size() < 2)
        return known.join(QString{});
    const QString last = known.takeLast();
    return tr("%1 and %2").arg(known.join(QStringLiteral(", ")), last);
}

QString Summary::dates(const graph::DateRange& range) const
{
    if (!range.first && !range.last)
        return {};
    if (range.first == range.last)
        return phraseFor(*range.first);
    if (!range.last)
        return tr("since %1").arg(phraseFor(*range.first));
    if (!range.first)
        return tr("until %1").arg(phraseFor(*range.last));
    return tr("%1 to %2").arg(phraseFor(*range.first), phraseFor(*range.last));
}

QString Summary::citedName(NodeId node) const
{
    return node.isValid() ? m_names.node(node) : tr("the article itself");
}

} // namespace

QString summaryOf(const graph::Filter& filter, const FilterNames& names)
{
    Summary summary{names};
    summary.addNodes(filter);
    summary.addSubjects(filter);
    summary.addEdges(filter);
    summary.addEvidence(filter);
    summary.addExcluded(filter);
    return summary.sentence();
}

} // namespace cablegraph::support
