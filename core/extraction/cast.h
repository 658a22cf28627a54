#pragma once

#include "document.h"

#include <cablegraph/ontology/kinds.h>
#include <cablegraph/ontology/tables.h>
#include <cablegraph/text/date.h>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::extraction {

using EntityIndex = std::size_t;

/// Token range [begin, end) of one sentence.
struct TokenRange
{
    std::size_t sentence = 0;
    std::size_t begin = 0;
    std::size_t end = 0;

    friend auto operator<=>(const TokenRange&, const TokenRange&) = default;
};

/// A node in the making.
struct Entity
{
    ontology::NodeKind kind = ontology::NodeKind::State;
    std::string name;
    std::vector<std::string> aliases; ///< all forms found
    std::string code;                 ///< state: its code; place: its country's, where known
    std::string role;
    std::optional<EntityIndex> affiliation;
    std::string meetingType;
    std::optional<text::PartialDate> date;
    std::optional<EntityIndex> place;
    std::optional<ontology::ThreatClass> threatClass;
    std::optional<EntityIndex> threatSource;
    bool keptAlone = false; ///< stays in the graph without an edge
    std::vector<TokenRange> mentions;
};

/// The entities of one article. Each identity is held once; indices stay valid.
class Cast
{
public:
    explicit Cast(const ontology::Ontology::Tables& tables);

    EntityIndex state(std::uint32_t stateIndex);
    /// Nothing for an unknown code.
    std::optional<EntityIndex> stateOf(std::string_view code);
    EntityIndex organization(std::uint32_t organizationIndex);
    EntityIndex namedOrganization(std::string_view name, std::string_view stateCode);
    /// People who act together under no name of their own; called by the words of the text.
    EntityIndex group(std::string phrase);
    EntityIndex place(std::string_view name, std::string_view country);
    /// A person with this full name, at first without an office.
    EntityIndex person(std::string_view fullName);
    EntityIndex meeting();
    EntityIndex threat(ontology::ThreatClass threatClass, std::optional<EntityIndex> source);

    [[nodiscard]] Entity& operator[](EntityIndex index) { return m_entities[index]; }
    [[nodiscard]] const Entity& operator[](EntityIndex index) const { return m_entities[index]; }
    [[nodiscard]] std::size_t size() const noexcept { return m_entities.size(); }
    [[nodiscard]] std::optional<EntityIndex> findThreat(ontology::ThreatClass threatClass,
                                                        std::optional<EntityIndex> source) const;

    void addMention(EntityIndex index, const TokenRange& where, std::string_view alias);
    void addAlias(EntityIndex index, std::string_view alias);

    /// States, organizations, officials and persons: what can act.
    [[nodiscard]] bool isActor(EntityIndex index) const;
    [[nodiscard]] bool isPersonal(EntityIndex index) const;
    /// The kind of an organization of the tables ("international", "party"); empty for all else.
    [[nodiscard]] std::string_view typeOf(EntityIndex index) const;
    [[nodiscard]] const ontology::Ontology::Tables& tables() const noexcept { return m_tables; }

private:
    EntityIndex ensure(ontology::NodeKind kind, const std::string& key, std::string_view name);

    const ontology::Ontology::Tables& m_tables;
    std::vector<Entity> m_entities;
    std::map<std::pair<ontology::NodeKind, std::string>, EntityIndex> m_byKey;
};

} // namespace cablegraph::extraction
