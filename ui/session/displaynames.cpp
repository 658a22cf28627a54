#include <cablegraph/base/error.h>
#include <cablegraph/base/resources.h>
#include <cablegraph/ontology/statenames.h>
#include <cablegraph/session/displaynames.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>
#include <cablegraph/text/countrynames.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace cablegraph::session {
namespace {

using ontology::NodeKind;
using support::toQString;
using support::toUtf8;
using support::wordFor;

QString capitalised(QString word)
{
    if (!word.isEmpty())
        word.front() = word.front().toUpper();
    return word;
}

void addAlias(graph::Node& node, const std::string& alias)
{
    if (std::ranges::binary_search(node.aliases, alias))
        return;
    std::vector<std::string>& aliases = node.aliases.edit();
    aliases.insert(std::ranges::lower_bound(aliases, alias), alias);
}

/// "foreign minister of" says an office, which has a word of its own; other labels are the article's verbs.
std::string labelFor(const graph::Edge& edge)
{
    const QString label = toQString(edge.label);
    if (edge.relation == ontology::Relation::Represents && label.endsWith(u" of"_s)) {
        const QString office = label.chopped(3);
        if (const QString translated = wordFor(office); translated != office)
            return toUtf8(QCoreApplication::translate("DisplayNames", "%1 of", "an office").arg(translated));
    }
    return toUtf8(support::phraseFor(edge.relation));
}

} // namespace

/// The names of states in one language, looked up when they are first asked for.
class DisplayNames::States
{
public:
    explicit States(QString language)
        : m_language{std::move(language)}
    {
    }

    void rename(graph::Node& node);

private:
    void load();
    [[nodiscard]] QString nameOf(const QString& name) const;
    [[nodiscard]] std::optional<QString> threatName(const QString& name) const;
    [[nodiscard]] std::optional<QString> meetingName(const QString& name, const QString& type) const;
    [[nodiscard]] QStringList parties(QStringView list) const;

    QString m_language;
    std::once_flag m_loaded;
    std::map<QString, QString> m_names; ///< by the name in graphs
};

DisplayNames::DisplayNames(const QString& language)
    : m_states{std::make_shared<States>(language)}
{
}

graph::KnowledgeGraph DisplayNames::appliedTo(const graph::KnowledgeGraph& graph) const
{
    if (areOfArticles())
        return graph;
    std::vector<graph::Node> nodes{graph.nodes().begin(), graph.nodes().end()};
    for (graph::Node& node : nodes)
        m_states->rename(node);
    std::vector<graph::Edge> edges{graph.edges().begin(), graph.edges().end()};
    for (graph::Edge& edge : edges)
        edge.label = labelFor(edge);
    return {std::move(nodes), std::move(edges)};
}

void DisplayNames::States::load()
{
    const text::CountryNames countries{toUtf8(m_language)};
    try {
        for (const auto& [code, name] :
             ontology::loadStateNames(std::array{resourceFolder() / "ontology", userConfigFolder()}))
            if (const auto translated = countries.nameOf(code))
                m_names.emplace(toQString(name), toQString(*translated));
    } catch (const Error&) {
        // Whoever reads articles says what is wrong with these files; names stay as they are.
    }
}

void DisplayNames::States::rename(graph::Node& node)
{
    std::call_once(m_loaded, [this] { load(); });
    const QString before = toQString(node.name);
    std::optional<QString> name;
    if (node.kind == NodeKind::State)
        name = nameOf(before);
    else if (node.kind == NodeKind::Threat)
        name = threatName(before);
    else if (node.kind == NodeKind::Meeting)
        name = meetingName(before, toQString(node.attributes.meetingType));
    if (name && *name != before) {
        addAlias(node, node.name);
        node.name = toUtf8(*name);
        std::erase(node.aliases.edit(), node.name);
    }
    node.attributes.role = toUtf8(wordFor(toQString(node.attributes.role)));
    node.attributes.meetingType = toUtf8(wordFor(toQString(node.attributes.meetingType)));
}

QString DisplayNames::States::nameOf(const QString& name) const
{
    const auto found = m_names.find(name);
    return found == m_names.end() ? name : found->second;
}

/// "Cyber operations (North Korea)".
std::optional<QString> DisplayNames::States::threatName(const QString& name) const
{
    const qsizetype open = name.indexOf(u" ("_s);
    if (open < 0)
        return wordFor(name);
    if (!name.endsWith(u')'))
        return {};
    return u"%1 (%2)"_s.arg(wordFor(name.left(open)), nameOf(name.mid(open + 2).chopped(1)));
}

/// "Talks of Jun Mori and South Korea in Japan", "Visit to Japan"; what is called otherwise has a name of its own.
std::optional<QString> DisplayNames::States::meetingName(const QString& name, const QString& type) const
{
    const QString word = capitalised(type);
    if (type.isEmpty() || !name.startsWith(word))
        return {};
    const QString translated = capitalised(wordFor(type));
    const bool isVisit = type == u"visit"_s;
    const QString before = isVisit ? u" to "_s : u" in "_s;
    QStringView rest = QStringView{name}.mid(word.size());
    std::optional<QString> place;
    if (const qsizetype at = rest.lastIndexOf(before); at >= 0) {
        place = nameOf(rest.mid(at + before.size()).toString());
        rest = rest.left(at);
    }
    if (rest.isEmpty()) {
        if (!place)
            return translated;
        return (isVisit ? QCoreApplication::translate("DisplayNames", "%1 to %2", "visit, place")
                        : QCoreApplication::translate("DisplayNames", "%1 in %2", "meeting, place"))
            .arg(translated, *place);
    }
    if (!rest.startsWith(u" of "))
        return {};
    const QString who = QLocale{}.createSeparatedList(parties(rest.mid(4)));
    if (!place)
        return QCoreApplication::translate("DisplayNames", "%1 of %2", "meeting, who met").arg(translated, who);
    return (isVisit ? QCoreApplication::translate("DisplayNames", "%1 of %2 to %3", "visit, who came, place")
                    : QCoreApplication::translate("DisplayNames", "%1 of %2 in %3", "meeting, who met, place"))
        .arg(translated, who, *place);
}

/// A state's name may have an "and" of its own.
QStringList DisplayNames::States::parties(QStringView list) const
{
    constexpr std::array joints{QStringView{u", "}, QStringView{u" and "}};
    QStringList names;
    while (!list.isEmpty()) {
        const auto endOfName = [&](qsizetype from) {
            qsizetype end = list.size();
            for (const QStringView joint : joints)
                if (const qsizetype at = list.indexOf(joint, from); at >= 0)
                    end = std::min(end, at);
            return end;
        };
        qsizetype end = endOfName(0);
        for (qsizetype longer = end; longer < list.size();) {
            longer = endOfName(longer + 1);
            if (m_names.contains(list.left(longer).toString()))
                end = longer;
        }
        names << nameOf(list.left(end).toString());
        list = list.mid(end);
        for (const QStringView joint : joints)
            if (list.startsWith(joint)) {
                list = list.mid(joint.size());
                break;
            }
    }
    return names;
}

} // namespace cablegraph::session
