#include "rules.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace cablegraph::library {
namespace {

constexpr std::array ruleNames{"alone",           "same-code",       "same-name",     "abbreviation",
                               "same-full-name",  "name-and-state",  "name-and-role", "proper-name-and-year",
                               "day-and-parties", "people-and-time", "same-circle",   "class-and-source",
                               "judged"};

std::set<std::string> statesOf(std::span<const Entry> entries)
{
    std::set<std::string> states;
    for (const Entry& entry : entries)
        if (!entry.profile.state.empty())
            states.insert(entry.profile.state);
    return states;
}

/// Those of two states are two; where the state is open it is the only one, if there is one.
void decideByState(std::span<Entry> sameName, const std::string& kind)
{
    const std::set<std::string> states = statesOf(sameName);
    for (Entry& entry : sameName) {
        const std::string& state =
            entry.profile.state.empty() && states.size() == 1 ? *states.begin() : entry.profile.state;
        entry.cluster = kind + entry.profile.name + '|' + state;
        entry.rule = IdentityRule::SameName;
    }
}

} // namespace

std::string_view nameOf(IdentityRule rule) noexcept
{
    return ruleNames.at(static_cast<std::size_t>(rule));
}

std::optional<IdentityRule> parseIdentityRule(std::string_view name) noexcept
{
    const auto found = std::ranges::find(ruleNames, name);
    return found == ruleNames.end() ? std::nullopt
                                    : std::optional{static_cast<IdentityRule>(found - ruleNames.begin())};
}

void decidePlaces(std::span<Entry> sameName)
{
    decideByState(sameName, "place:");
}

void decideOrganizations(std::span<Entry> sameName)
{
    decideByState(sameName, "organization:");
}

void decideAbbreviations(const std::string& abbreviation, std::span<Entry> sharing)
{
    std::map<std::string, std::set<std::string>> writtenOut; // cluster -> states
    for (const Entry& entry : sharing)
        if (entry.profile.name != abbreviation || entry.profile.type.empty())
            if (std::ranges::count(entry.profile.abbreviations, abbreviation) > 0)
                writtenOut[entry.cluster].insert(entry.profile.state);
    for (Entry& entry : sharing) {
        if (entry.profile.name != abbreviation || entry.profile.type.empty())
            continue;
        const std::string& state = entry.profile.state;
        const std::string* only = nullptr;
        std::size_t count = 0;
        for (const auto& [cluster, states] : writtenOut) {
            const bool contradicts = !state.empty() && !states.contains(state) && !states.contains({});
            if (contradicts)
                continue;
            only = &cluster;
            ++count;
        }
        if (count != 1)
            continue;
        entry.cluster = *only;
        entry.rule = IdentityRule::Abbreviation;
    }
}

} // namespace cablegraph::library
