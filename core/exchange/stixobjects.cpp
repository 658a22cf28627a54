#include "stixobjects.h"

#include "stablekeys.h"
#include "uuid.h"

#include <unicode/uloc.h>

#include <array>
#include <cstdio>

namespace cablegraph::exchange {

std::optional<std::string> alpha2Code(std::string_view alpha3)
{
    if (alpha3 == "XKX") // Kosovo: user-assigned, with another alpha-3 code in CLDR
        return "XK";
    for (const char* const* code = uloc_getISOCountries(); *code != nullptr; ++code)
        if (alpha3 == uloc_getISO3Country(("und_" + std::string{*code}).c_str()))
            return *code;
    return {};
}

std::string timestamp(const text::PartialDate& date)
{
    std::array<char, 64> buffer;
    const int length = std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02dT00:00:00.000Z", date.year,
                                     date.month.value_or(1), date.day.value_or(1));
    return {buffer.data(), static_cast<std::size_t>(length)};
}

StixObjects::StixObjects(const DocumentIndex& index)
{
    const graph::GraphDocument& document = index.document();
    for (const graph::Source& source : document.sources)
        m_reports.emplace(source.id, newId("report", source.text));
    for (const graph::Node& node : document.nodes)
        m_nodes.emplace(node.id, newId(typeOf(node), stableKey(node)));
    for (const graph::Edge& edge : document.edges)
        m_relationships.emplace(
            edge.id,
            newId("relationship", stableKey({id(edge.source), ontology::nameOf(edge.relation), id(edge.target)})));
}

std::string_view StixObjects::typeOf(const graph::Node& node)
{
    using enum ontology::NodeKind;
    switch (node.kind) {
    case State:
    case Place: // a location needs a country; what has none is an identity
        return alpha2Code(node.attributes.code) ? "location" : "identity";
    case Meeting:
        return "grouping";
    case Threat:
        return "campaign";
    case Official:
    case Person:
    case Organization:
        break;
    }
    return "identity";
}

std::string StixObjects::newId(std::string_view type, const std::string& content)
{
    const int use = ++m_uses[stableKey({type, content})];
    const std::string again = use > 1 ? std::to_string(use) : std::string{};
    return std::string{type} + "--" + nameBasedUuid(stableKey({type, content, again}));
}

std::string StixObjects::noteId(const graph::Edge& edge, const graph::Evidence& evidence) const
{
    return "note--" + nameBasedUuid(stableKey({id(edge.id), id(evidence.article), std::to_string(evidence.span.begin),
                                               std::to_string(evidence.span.end), ontology::nameOf(evidence.stance)}));
}

} // namespace cablegraph::exchange
