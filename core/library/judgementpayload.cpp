#include "judgementpayload.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace cablegraph::library {
namespace {

using nlohmann::json;

constexpr std::array kindNames{"merge",
                               "split",
                               "rename",
                               "change-kind",
                               "change-role",
                               "change-class",
                               "redirect-relation",
                               "delete-relation",
                               "reject-evidence",
                               "confirm-evidence",
                               "add-node",
                               "add-relation",
                               "add-mention",
                               "set-article-date",
                               "different"};

using TextField = std::string JudgementPayload::*;

struct NamedField
{
    const char* name;
    TextField field;
};

constexpr std::array textFields{
    NamedField{"subject", &JudgementPayload::subject},   NamedField{"object", &JudgementPayload::object},
    NamedField{"name", &JudgementPayload::name},         NamedField{"kind", &JudgementPayload::kind},
    NamedField{"role", &JudgementPayload::role},         NamedField{"class", &JudgementPayload::threatClass},
    NamedField{"relation", &JudgementPayload::relation}, NamedField{"label", &JudgementPayload::label},
    NamedField{"stance", &JudgementPayload::stance},     NamedField{"date", &JudgementPayload::date},
};

std::string textOf(const json& from, const char* name)
{
    const auto found = from.find(name);
    return found != from.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

json spanJson(const text::ByteSpan& span)
{
    return json::array({span.begin, span.end});
}

std::optional<text::ByteSpan> spanOf(const json& from, const char* name)
{
    const auto found = from.find(name);
    if (found == from.end() || !found->is_array() || found->size() != 2 || !(*found)[0].is_number_unsigned() ||
        !(*found)[1].is_number_unsigned())
        return {};
    return text::ByteSpan{(*found)[0].get<std::size_t>(), (*found)[1].get<std::size_t>()};
}

json findingJson(const FindingAnchor& anchor)
{
    json made{{"part", static_cast<int>(anchor.part)}};
    if (!anchor.addedBy.empty()) {
        made["added"] = anchor.addedBy;
        return made;
    }
    made["article"] = anchor.article;
    made["kind"] = anchor.kind;
    made["name"] = anchor.name;
    if (anchor.firstMention)
        made["at"] = spanJson(*anchor.firstMention);
    return made;
}

FindingAnchor findingFrom(const json& from)
{
    FindingAnchor anchor;
    const auto part = from.find("part");
    const int number = part != from.end() && part->is_number_integer() ? part->get<int>() : 0;
    anchor.part = static_cast<JudgementPart>(std::clamp(number, 0, 3));
    anchor.addedBy = textOf(from, "added");
    anchor.article = textOf(from, "article");
    anchor.kind = textOf(from, "kind");
    anchor.name = textOf(from, "name");
    anchor.firstMention = spanOf(from, "at");
    return anchor;
}

json evidenceJson(const EvidenceAnchor& anchor)
{
    if (!anchor.addedBy.empty())
        return {{"added", anchor.addedBy}};
    return {{"article", anchor.words.article}, {"at", spanJson(anchor.words.span)}, {"relation", anchor.relation},
            {"source", anchor.source},         {"target", anchor.target},           {"stance", anchor.stance}};
}

EvidenceAnchor evidenceFrom(const json& from)
{
    return {textOf(from, "added"),    {textOf(from, "article"), spanOf(from, "at").value_or(text::ByteSpan{})},
            textOf(from, "relation"), textOf(from, "source"),
            textOf(from, "target"),   textOf(from, "stance")};
}

template<class Read>
void forEach(const json& from, const char* name, Read read)
{
    const auto found = from.find(name);
    if (found == from.end() || !found->is_array())
        return;
    for (const json& item : *found)
        if (item.is_object())
            read(item);
}

} // namespace

std::string_view nameOf(JudgementKind kind) noexcept
{
    return kindNames.at(static_cast<std::size_t>(kind));
}

std::optional<JudgementKind> parseJudgementKind(std::string_view name) noexcept
{
    const auto found = std::ranges::find(kindNames, name);
    return found == kindNames.end() ? std::nullopt
                                    : std::optional{static_cast<JudgementKind>(found - kindNames.begin())};
}

std::string toJson(const JudgementPayload& payload)
{
    json made = json::object();
    for (const NamedField& each : textFields)
        if (!(payload.*each.field).empty())
            made[each.name] = payload.*each.field;
    for (const FindingAnchor& anchor : payload.findings)
        made["findings"].push_back(findingJson(anchor));
    for (const EvidenceAnchor& anchor : payload.evidence)
        made["evidence"].push_back(evidenceJson(anchor));
    if (payload.words)
        made["words"] = {{"article", payload.words->article}, {"at", spanJson(payload.words->span)}};
    return made.dump(-1, ' ', false, json::error_handler_t::replace);
}

JudgementPayload payloadFromJson(const std::string& text)
{
    const json from = json::parse(text, nullptr, false);
    JudgementPayload payload;
    if (!from.is_object())
        return payload;
    for (const NamedField& each : textFields)
        payload.*each.field = textOf(from, each.name);
    forEach(from, "findings", [&](const json& item) { payload.findings.push_back(findingFrom(item)); });
    forEach(from, "evidence", [&](const json& item) { payload.evidence.push_back(evidenceFrom(item)); });
    if (const auto words = from.find("words"); words != from.end() && words->is_object())
        payload.words = {textOf(*words, "article"), spanOf(*words, "at").value_or(text::ByteSpan{})};
    return payload;
}

std::vector<std::string> dependenciesOf(const JudgementPayload& payload)
{
    std::set<std::string> all;
    for (const FindingAnchor& anchor : payload.findings)
        all.insert(anchor.addedBy.empty() ? anchor.article : dependencyOnAdded(anchor.addedBy));
    for (const EvidenceAnchor& anchor : payload.evidence)
        all.insert(anchor.addedBy.empty() ? anchor.words.article : dependencyOnAdded(anchor.addedBy));
    if (payload.words)
        all.insert(payload.words->article);
    return {all.begin(), all.end()};
}

std::string dependencyOnAdded(const std::string& uid)
{
    return "added:" + uid;
}

} // namespace cablegraph::library
