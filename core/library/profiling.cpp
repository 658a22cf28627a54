#include "profiling.h"

#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <set>

namespace cablegraph::library {
namespace {

using ontology::NodeKind;

Profile emptyProfile(Family family)
{
    Profile profile;
    profile.family = family;
    return profile;
}

std::string withoutArticle(std::string key)
{
    constexpr std::string_view article = "the ";
    if (key.starts_with(article) && key.size() > article.size())
        key.erase(0, article.size());
    return key;
}

std::string plainKey(std::string_view name)
{
    std::string key = withoutArticle(text::foldedKey(name));
    std::erase_if(key, [](char c) { return c >= '\0' && c < ' '; });
    return key;
}

std::string shortKey(std::string_view abbreviation)
{
    std::string key = plainKey(abbreviation);
    std::erase(key, '.');
    return key;
}

std::vector<std::string> wordsOf(std::string_view name)
{
    std::vector<std::string> words;
    while (!name.empty()) {
        const std::size_t end = std::min(name.find(' '), name.size());
        if (end > 0)
            words.emplace_back(name.substr(0, end));
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return words;
}

struct PersonName
{
    std::string words;
    std::string initials;
};

/// Hyphens and full stops part words, apostrophes do not; single letters are initials, unless nothing else is there.
PersonName personName(std::string_view name)
{
    std::string key = plainKey(name);
    std::erase(key, '\'');
    std::ranges::replace(key, '-', ' ');
    std::ranges::replace(key, '.', ' ');
    PersonName parts;
    for (const std::string& word : wordsOf(key)) {
        std::string& part = word.size() == 1 ? parts.initials : parts.words;
        part += (part.empty() || word.size() == 1 ? "" : " ") + word;
    }
    if (parts.words.empty())
        std::swap(parts.words, parts.initials);
    return parts;
}

/// "the former National Security Advisor" and "national security adviser" are one role.
std::string roleKey(std::string_view role)
{
    std::string key;
    for (std::string word : wordsOf(plainKey(role))) {
        if (word == "adviser")
            word = "advisor";
        if (word != "former" && word != "acting" && word != "then" && word != "the")
            key += (key.empty() ? "" : " ") + word;
    }
    return key;
}

/// "Munich Security Conference", "Shangri-La Dialogue", "2023 Camp David Summit": ends on a capitalised noun and has
/// another capitalised word before it. Not "NATO summit" or "Geneva talks", which come again and again.
bool looksProper(std::string_view name)
{
    const std::vector<std::string> words = wordsOf(name);
    const auto capitalised = [](std::string_view word) { return word.front() >= 'A' && word.front() <= 'Z'; };
    return words.size() >= 2 && capitalised(words.back()) &&
           std::any_of(words.begin(), words.end() - 1,
                       [&](std::string_view word) { return capitalised(word) && word != "The"; });
}

bool isWrittenIn(const graph::Node& node, std::string_view text)
{
    const std::string name = text::singleLine(node.name);
    return std::ranges::any_of(node.mentions, [&](const graph::Mention& mention) {
        return text::singleLine(text::slice(text, mention.span)).find(name) != std::string::npos;
    });
}

class Profiler
{
public:
    Profiler(const graph::ArticleGraph& found, const ArticleContext& article,
             const std::unordered_map<NodeId, std::string>& setApart)
        : m_found{found}
        , m_article{article}
        , m_setApart{setApart}
    {
        for (const graph::Node& node : found.nodes)
            m_nodes.emplace(node.id, &node);
    }

    [[nodiscard]] Profile profile(const graph::Node& node) const
    {
        Profile made = byKind(node);
        if (const auto apart = m_setApart.find(node.id); apart != m_setApart.end())
            made.setApart = apart->second;
        return made;
    }

private:
    [[nodiscard]] const graph::Node* nodeOf(const std::optional<NodeId>& id) const
    {
        const auto found = id ? m_nodes.find(*id) : m_nodes.end();
        return found == m_nodes.end() ? nullptr : found->second;
    }
    [[nodiscard]] static std::string stateKey(const graph::Node& state)
    {
        return state.attributes.code.empty() ? plainKey(state.name) : state.attributes.code;
    }
    /// The state that somebody acts for, directly or through an organization of that state.
    [[nodiscard]] std::string stateOf(const graph::Node& actor) const
    {
        const graph::Node* whom = nodeOf(actor.attributes.affiliation);
        if (whom == nullptr || whom == &actor)
            return {};
        if (whom->kind == NodeKind::State)
            return stateKey(*whom);
        const graph::Node* beyond = nodeOf(whom->attributes.affiliation);
        return beyond != nullptr && beyond->kind == NodeKind::State ? stateKey(*beyond) : std::string{};
    }

    [[nodiscard]] Profile byKind(const graph::Node& node) const
    {
        switch (node.kind) {
        case NodeKind::State:
            return state(node);
        case NodeKind::Official:
        case NodeKind::Person:
            return person(node);
        case NodeKind::Organization:
            return organization(node);
        case NodeKind::Meeting:
            return meeting(node);
        case NodeKind::Threat:
            return threat(node);
        case NodeKind::Place:
            break;
        }
        Profile place = emptyProfile(Family::Place);
        place.name = plainKey(node.name);
        place.state = node.attributes.code;
        return place;
    }
    [[nodiscard]] static Profile state(const graph::Node& node)
    {
        Profile state = emptyProfile(Family::State);
        state.state = node.attributes.code;
        if (state.state.empty())
            state.name = plainKey(node.name);
        return state;
    }
    [[nodiscard]] Profile person(const graph::Node& node) const;
    [[nodiscard]] Profile organization(const graph::Node& node) const;
    [[nodiscard]] Profile meeting(const graph::Node& node) const;
    [[nodiscard]] Profile threat(const graph::Node& node) const;
    void addParty(Profile& meeting, const graph::Node& party) const;
    [[nodiscard]] std::vector<std::string> longerNames(const graph::Node& node, const Profile& shortOne) const;

    const graph::ArticleGraph& m_found;
    const ArticleContext& m_article;
    const std::unordered_map<NodeId, std::string>& m_setApart;
    std::unordered_map<NodeId, const graph::Node*> m_nodes;
};

Profile Profiler::person(const graph::Node& node) const
{
    Profile person = emptyProfile(Family::Person);
    PersonName name = personName(node.name);
    person.name = std::move(name.words);
    person.initials = std::move(name.initials);
    person.role = roleKey(node.attributes.role);
    person.state = stateOf(node);
    const graph::Node* whom = nodeOf(node.attributes.affiliation);
    if (whom != nullptr && whom->kind == NodeKind::Organization)
        person.organization = plainKey(whom->name);
    if (!isShortName(person))
        return person;
    person.apart = longerNames(node, person);
    // With nobody to act for, a single word says too little to be followed into other articles.
    if (person.state.empty() && person.organization.empty()) {
        person.article = m_article.fingerprint;
        person.number = std::to_string(node.id.value);
    }
    return person;
}

/// The extractor has seen them side by side and kept them apart.
std::vector<std::string> Profiler::longerNames(const graph::Node& node, const Profile& shortOne) const
{
    std::set<std::string> names;
    for (const graph::Node& other : m_found.nodes) {
        if (other.id == node.id || (other.kind != NodeKind::Official && other.kind != NodeKind::Person))
            continue;
        const std::string name = personName(other.name).words;
        if (name.find(' ') != std::string::npos && std::ranges::count(outerWords(name), shortOne.name) > 0)
            names.insert(fullNameKey(name));
    }
    return {names.begin(), names.end()};
}

Profile Profiler::organization(const graph::Node& node) const
{
    Profile organization = emptyProfile(Family::Organization);
    organization.state = stateOf(node);
    if (isAbbreviation(node.name)) {
        organization.name = shortKey(node.name);
        organization.type = "short";
        return organization;
    }
    organization.name = plainKey(node.name);
    std::set<std::string> abbreviations;
    for (const std::string& alias : node.aliases)
        if (isAbbreviation(alias))
            abbreviations.insert(shortKey(alias));
    organization.abbreviations.assign(abbreviations.begin(), abbreviations.end());
    return organization;
}

void Profiler::addParty(Profile& meeting, const graph::Node& party) const
{
    const bool isPerson = party.kind == NodeKind::Official || party.kind == NodeKind::Person;
    if (isPerson)
        meeting.people.push_back(personName(party.name).words);
    const std::string state = party.kind == NodeKind::State ? stateKey(party) : stateOf(party);
    if (!state.empty())
        meeting.parties.push_back(state);
    else
        meeting.parties.push_back(isPerson ? fullNameKey(personName(party.name).words) : plainKey(party.name));
}

Profile Profiler::meeting(const graph::Node& node) const
{
    Profile meeting = emptyProfile(Family::Meeting);
    meeting.article = m_article.fingerprint;
    meeting.number = std::to_string(node.id.value);
    meeting.type = plainKey(node.attributes.meetingType);
    if (node.attributes.date)
        meeting.day = isoString(*node.attributes.date);
    if (m_article.published)
        meeting.published = isoString(*m_article.published);
    if (const graph::Node* place = nodeOf(node.attributes.place))
        meeting.place = plainKey(place->name);
    const std::optional<text::PartialDate>& date = node.attributes.date ? node.attributes.date : m_article.published;
    if (looksProper(node.name) && isWrittenIn(node, m_article.text))
        meeting.name = plainKey(node.name) + (date ? ' ' + std::to_string(date->year) : std::string{});
    for (const graph::Edge& edge : m_found.edges) {
        using enum ontology::Relation;
        const bool takesPart = edge.relation == Attends || edge.relation == Hosts || edge.relation == Chairs;
        if (takesPart && edge.target == node.id)
            if (const graph::Node* party = nodeOf(edge.source))
                addParty(meeting, *party);
    }
    for (std::vector<std::string>* list : {&meeting.people, &meeting.parties}) {
        std::ranges::sort(*list);
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    return meeting;
}

Profile Profiler::threat(const graph::Node& node) const
{
    Profile threat = emptyProfile(Family::Threat);
    if (node.attributes.threatClass)
        threat.threatClass = ontology::nameOf(*node.attributes.threatClass);
    const graph::Node* source = nodeOf(node.attributes.threatSource);
    if (source != nullptr && source->kind != NodeKind::Threat)
        threat.source = signatureOf(profile(*source));
    return threat;
}

} // namespace

std::unordered_map<NodeId, Profile> profilesOf(const graph::ArticleGraph& found, const ArticleContext& article,
                                               const std::unordered_map<NodeId, std::string>& setApart)
{
    const Profiler profiler{found, article, setApart};
    std::unordered_map<NodeId, Profile> profiles;
    for (const graph::Node& node : found.nodes)
        profiles.emplace(node.id, profiler.profile(node));
    return profiles;
}

} // namespace cablegraph::library
