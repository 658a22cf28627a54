#include "rules.h"

#include <algorithm>
#include <map>
#include <set>

namespace cablegraph::library {
namespace {

bool holdsWords(const std::string& whole, const std::string& part)
{
    return (' ' + whole + ' ').find(' ' + part + ' ') != std::string::npos;
}

/// "foreign minister" and "foreign minister of Japan".
bool sameRole(const std::string& one, const std::string& other)
{
    return !one.empty() && !other.empty() && (holdsWords(one, other) || holdsWords(other, one));
}

/// What the library knows of a full name.
struct Known
{
    std::set<std::string> states;
    std::set<std::string> organizations;
    std::set<std::string> roles;
    std::set<std::string> names;

    void learn(const Profile& profile)
    {
        const auto note = [](std::set<std::string>& where, const std::string& what) {
            if (!what.empty())
                where.insert(what);
        };
        note(states, profile.state);
        note(organizations, profile.organization);
        note(roles, profile.role);
        note(names, profile.name);
    }
    [[nodiscard]] bool hasRole(const std::string& role) const
    {
        return std::ranges::any_of(roles, [&](const std::string& known) { return sameRole(known, role); });
    }
};

using Clusters = std::map<std::string, Known>;

std::string fullCluster(const std::string& key, const std::string& rest)
{
    return "person:" + key + '|' + rest;
}

/// The only one of `clusters` that passes; nothing when none or several do.
template<class Passes>
const std::string* onlyOne(const Clusters& clusters, Passes passes)
{
    const std::string* only = nullptr;
    for (const auto& [cluster, known] : clusters) {
        if (!passes(known))
            continue;
        if (only != nullptr)
            return nullptr;
        only = &cluster;
    }
    return only;
}

/// Two different middle initials are two people; who is written without is the only one, if there is one.
void partByInitials(std::span<Entry> sameName)
{
    std::map<std::string, std::set<std::string>> initials;
    for (const Entry& entry : sameName)
        if (!entry.profile.initials.empty())
            initials[entry.cluster].insert(entry.profile.initials);
    for (Entry& entry : sameName)
        if (const auto several = initials.find(entry.cluster); several != initials.end() && several->second.size() > 1)
            entry.cluster += '|' + entry.profile.initials;
}

bool fitsInitials(const Known& known, const std::string& initials)
{
    return initials.empty() || std::ranges::any_of(known.names, [&](const std::string& name) {
               return name.starts_with(initials.front());
           });
}

bool agreesOnState(const Known& known, const Profile& profile)
{
    return known.states.contains(profile.state) || known.organizations.contains(profile.organization);
}

bool contradictsState(const Known& known, const Profile& profile)
{
    return !profile.state.empty() && !known.states.empty() && !known.states.contains(profile.state);
}

/// Whether a short name can mean this full one.
bool canMean(const Known& known, const Profile& profile)
{
    const bool keptApart = std::ranges::any_of(
        known.names, [&](const std::string& name) { return std::ranges::count(profile.apart, fullNameKey(name)) > 0; });
    if (keptApart || !fitsInitials(known, profile.initials) || contradictsState(known, profile))
        return false;
    const bool sameOffice = known.hasRole(profile.role);
    const bool otherOffice = !sameOffice && !profile.role.empty() && !known.roles.empty();
    return sameOffice || (agreesOnState(known, profile) && !otherOffice);
}

/// Short names that mean nobody known, of one word, state and organization: one for each role; where the role is open
/// the only one, if there is one.
void decideAmongThemselves(std::vector<Entry*>& entries, const std::string& base)
{
    std::set<std::string> roles;
    for (const Entry* entry : entries)
        if (!entry->profile.role.empty())
            roles.insert(entry->profile.role);
    std::map<std::string, std::string> leader;
    for (const std::string& role : roles) {
        const auto shorter =
            std::ranges::find_if(roles, [&](const std::string& other) { return holdsWords(role, other); });
        leader[role] = *shorter; // itself, when no other role is part of it
    }
    std::set<std::string> leaders;
    for (const auto& [role, first] : leader)
        leaders.insert(first);
    for (Entry* entry : entries) {
        const std::string& role = entry->profile.role;
        const std::string& office = role.empty() && leaders.size() == 1 ? *leaders.begin() : role;
        const auto first = leader.find(office);
        entry->cluster = base + (first == leader.end() ? office : first->second);
        entry->rule = IdentityRule::NameAndState;
    }
}

} // namespace

void decideFullNames(std::span<Entry> sameName)
{
    Clusters byState;
    std::string key;
    for (Entry& entry : sameName) {
        key = fullNameKey(entry.profile.name);
        entry.rule = IdentityRule::SameFullName;
        if (entry.profile.state.empty())
            continue;
        entry.cluster = fullCluster(key, entry.profile.state);
        byState[entry.cluster].learn(entry.profile);
    }
    for (Entry& entry : sameName) {
        const Profile& profile = entry.profile;
        if (!profile.state.empty())
            continue;
        // Family and given name in the other order are a weaker sign.
        const std::string* only =
            onlyOne(byState, [&](const Known& known) { return known.names.contains(profile.name); });
        if (only == nullptr)
            only = onlyOne(byState, [&](const Known& known) { return known.hasRole(profile.role); });
        entry.cluster = only != nullptr ? *only : fullCluster(key, '|' + profile.name);
    }
    partByInitials(sameName);
}

void decideShortNames(const std::string& word, std::span<Entry> sharing)
{
    Clusters fullNames;
    for (const Entry& entry : sharing)
        if (!isShortName(entry.profile))
            fullNames[entry.cluster].learn(entry.profile);
    std::map<std::string, std::vector<Entry*>> others;
    for (Entry& entry : sharing) {
        const Profile& profile = entry.profile;
        if (!isShortName(profile) || profile.name != word)
            continue;
        const std::string* only = onlyOne(fullNames, [&](const Known& known) { return canMean(known, profile); });
        if (only == nullptr)
            only = onlyOne(fullNames,
                           [&](const Known& known) { return canMean(known, profile) && known.hasRole(profile.role); });
        if (only != nullptr) {
            entry.cluster = *only;
            entry.rule =
                agreesOnState(fullNames.at(*only), profile) ? IdentityRule::NameAndState : IdentityRule::NameAndRole;
        } else if (!profile.article.empty()) {
            entry.cluster = signatureOf(profile);
            entry.rule = IdentityRule::Alone;
        } else {
            others["person~" + word + '|' + profile.initials + '|' + profile.state + '|' + profile.organization + '|']
                .push_back(&entry);
        }
    }
    for (auto& [base, entries] : others)
        decideAmongThemselves(entries, base);
}

} // namespace cablegraph::library
