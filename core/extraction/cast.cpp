#include "cast.h"

#include <cablegraph/text/normalise.h>

#include <algorithm>

namespace cablegraph::extraction {

using ontology::NodeKind;

Cast::Cast(const ontology::Ontology::Tables& tables)
    : m_tables{tables}
{
}

EntityIndex Cast::ensure(NodeKind kind, const std::string& key, std::string_view name)
{
    const auto [known, isNew] = m_byKey.try_emplace({kind, key}, m_entities.size());
    if (isNew) {
        Entity entity;
        entity.kind = kind;
        entity.name = name;
        m_entities.push_back(std::move(entity));
    }
    return known->second;
}

EntityIndex Cast::state(std::uint32_t stateIndex)
{
    const ontology::State& state = m_tables.states[stateIndex];
    const EntityIndex index = ensure(NodeKind::State, state.code, state.name);
    m_entities[index].code = state.code;
    return index;
}

std::optional<EntityIndex> Cast::stateOf(std::string_view code)
{
    const auto found = m_tables.stateByCode.find(std::string{code});
    return found == m_tables.stateByCode.end() ? std::nullopt : std::optional{state(found->second)};
}

EntityIndex Cast::organization(std::uint32_t organizationIndex)
{
    const ontology::Organization& organization = m_tables.organizations[organizationIndex];
    const EntityIndex index = ensure(NodeKind::Organization, text::foldedKey(organization.name), organization.name);
    if (!organization.state.empty() && !m_entities[index].affiliation)
        if (const auto owner = stateOf(organization.state))
            m_entities[index].affiliation = owner;
    const bool cited = organization.type == "media";
    m_entities[index].keptAlone = !cited;
    return index;
}

EntityIndex Cast::namedOrganization(std::string_view name, std::string_view stateCode)
{
    const EntityIndex index = ensure(NodeKind::Organization, text::foldedKey(name), name);
    m_entities[index].keptAlone = true;
    if (!stateCode.empty() && !m_entities[index].affiliation)
        if (const auto owner = stateOf(stateCode))
            m_entities[index].affiliation = owner;
    return index;
}

EntityIndex Cast::group(std::string phrase)
{
    if (!phrase.empty() && phrase.front() >= 'a' && phrase.front() <= 'z')
        phrase.front() = static_cast<char>(phrase.front() - 'a' + 'A');
    return ensure(NodeKind::Organization, text::foldedKey(phrase), phrase);
}

EntityIndex Cast::place(std::string_view name, std::string_view country)
{
    const EntityIndex index = ensure(NodeKind::Place, text::foldedKey(name), name);
    if (m_entities[index].code.empty())
        m_entities[index].code = country;
    return index;
}

EntityIndex Cast::person(std::string_view fullName)
{
    return ensure(NodeKind::Person, text::foldedKey(fullName), fullName);
}

EntityIndex Cast::meeting()
{
    return ensure(NodeKind::Meeting, std::to_string(m_entities.size()), "Meeting");
}

EntityIndex Cast::threat(ontology::ThreatClass threatClass, std::optional<EntityIndex> source)
{
    const std::string key = std::string{nameOf(threatClass)} + '/' + (source ? std::to_string(*source) : std::string{});
    const std::string& phrase = m_tables.threatPhrases[static_cast<std::size_t>(threatClass)];
    const EntityIndex index = ensure(NodeKind::Threat, key, phrase);
    Entity& entity = m_entities[index];
    entity.threatClass = threatClass;
    entity.threatSource = source;
    return index;
}

std::optional<EntityIndex> Cast::findThreat(ontology::ThreatClass threatClass, std::optional<EntityIndex> source) const
{
    for (EntityIndex i = 0; i < m_entities.size(); ++i)
        if (m_entities[i].kind == NodeKind::Threat && m_entities[i].threatClass == threatClass &&
            m_entities[i].threatSource == source)
            return i;
    return {};
}

void Cast::addMention(EntityIndex index, const TokenRange& where, std::string_view alias)
{
    std::vector<TokenRange>& mentions = m_entities[index].mentions;
    if (std::find(mentions.begin(), mentions.end(), where) == mentions.end())
        mentions.push_back(where);
    addAlias(index, alias);
}

void Cast::addAlias(EntityIndex index, std::string_view alias)
{
    std::vector<std::string>& aliases = m_entities[index].aliases;
    if (!alias.empty() && std::find(aliases.begin(), aliases.end(), alias) == aliases.end())
        aliases.emplace_back(alias);
}

bool Cast::isActor(EntityIndex index) const
{
    const NodeKind kind = m_entities[index].kind;
    return kind == NodeKind::State || kind == NodeKind::Organization || isPersonal(index);
}

bool Cast::isPersonal(EntityIndex index) const
{
    const NodeKind kind = m_entities[index].kind;
    return kind == NodeKind::Official || kind == NodeKind::Person;
}

std::string_view Cast::typeOf(EntityIndex index) const
{
    if (m_entities[index].kind != NodeKind::Organization)
        return {};
    const auto known = m_tables.organizationByName.find(m_entities[index].name);
    return known == m_tables.organizationByName.end() ? std::string_view{}
                                                      : std::string_view{m_tables.organizations[known->second].type};
}

} // namespace cablegraph::extraction
