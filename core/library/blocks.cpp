#include "blocks.h"

#include <algorithm>
#include <deque>
#include <string_view>
#include <utility>

namespace cablegraph::library {
namespace {

constexpr const char* placePrefix = "place:";
constexpr const char* organizationPrefix = "organization-name:";
constexpr const char* abbreviationPrefix = "organization-short:";
constexpr const char* fullNamePrefix = "person-full:";
constexpr const char* wordPrefix = "person-word:";

Entry readEntry(const Database& database, const Query& row)
{
    Entry entry;
    entry.id = row.integer(0);
    std::optional<Profile> profile = profileOf(row.text(1));
    if (!profile)
        database.reportDamage("a profile cannot be read");
    entry.profile = std::move(*profile);
    if (!row.isNull(2))
        entry.cluster = row.text(2);
    if (const auto rule = parseIdentityRule(row.text(3)))
        entry.rule = *rule;
    return entry;
}

bool isShortOrganization(const Entry& entry)
{
    return !entry.profile.type.empty();
}

} // namespace

void BlockDecisions::cameNew(std::int64_t id, const Profile& profile)
{
    if (profile.family == Family::Meeting && profile.setApart.empty()) {
        m_newMeetings.insert(id);
        m_meetings.push_back(profile);
        return;
    }
    markBlocks(profile);
    if (blockKeys(profile).empty() && profile.family != Family::Threat) {
        Entry alone{id, profile, signatureOf(profile), IdentityRule::Alone};
        if (!profile.setApart.empty()) {
            alone.cluster = "apart:" + profile.setApart;
            alone.rule = IdentityRule::Judged;
        } else if (profile.family == Family::State) {
            alone.rule = profile.name.empty() ? IdentityRule::SameCode : IdentityRule::SameName;
        }
        store({alone});
    }
}

void BlockDecisions::went(const Profile& profile)
{
    if (profile.family == Family::Meeting)
        m_meetings.push_back(profile);
    else
        markBlocks(profile);
}

void BlockDecisions::markBlocks(const Profile& profile)
{
    for (std::string& key : blockKeys(profile))
        m_dirty.insert(std::move(key));
}

std::set<std::int64_t> BlockDecisions::decide()
{
    decideNamed(placePrefix, decidePlaces);
    decideOrganizationNames();
    decideShortOrganizations();
    decideFullPeople();
    decideShortPeople();
    decideAllMeetings();
    m_dirty.clear();
    return std::exchange(m_changed, {});
}

std::vector<std::string> BlockDecisions::dirty(const std::string& prefix) const
{
    std::vector<std::string> keys;
    for (auto key = m_dirty.lower_bound(prefix); key != m_dirty.end() && key->starts_with(prefix); ++key)
        keys.push_back(*key);
    return keys;
}

std::vector<Entry> BlockDecisions::load(const std::string& key) const
{
    std::vector<Entry> entries;
    Query query = m_database.query("SELECT id, signature, cluster, rule FROM block JOIN profile ON profile.id = "
                                   "block.profile WHERE key = ? ORDER BY signature");
    query.bind(key);
    while (query.next())
        entries.push_back(readEntry(m_database, query));
    return entries;
}

void BlockDecisions::store(const std::vector<Entry>& decided)
{
    Query known = m_database.query("SELECT cluster, rule FROM profile WHERE id = ?");
    Query update = m_database.query("UPDATE profile SET cluster = ?, rule = ? WHERE id = ?");
    for (const Entry& entry : decided) {
        known.bind(entry.id);
        const bool isThere = known.next();
        const bool sameCluster = isThere && !known.isNull(0) && known.text(0) == entry.cluster;
        const bool sameRule = isThere && known.text(1) == nameOf(entry.rule);
        known.reset();
        if (sameCluster && sameRule)
            continue;
        update.run(entry.cluster, nameOf(entry.rule), entry.id);
        if (!sameCluster)
            m_changed.insert(entry.id);
    }
}

void BlockDecisions::decideNamed(const std::string& prefix, void (*rule)(std::span<Entry>))
{
    for (const std::string& key : dirty(prefix)) {
        std::vector<Entry> entries = load(key);
        rule(entries);
        store(entries);
    }
}

void BlockDecisions::decideOrganizationNames()
{
    for (const std::string& key : dirty(organizationPrefix)) {
        std::vector<Entry> entries = load(key);
        std::erase_if(entries, isShortOrganization);
        decideOrganizations(entries);
        store(entries);
        for (const Entry& entry : entries)
            markBlocks(entry.profile);
    }
}

void BlockDecisions::decideShortOrganizations()
{
    for (const std::string& key : dirty(abbreviationPrefix)) {
        const std::string abbreviation = key.substr(std::string_view{abbreviationPrefix}.size());
        std::vector<Entry> entries = load(key);
        const auto named = std::ranges::stable_partition(entries, isShortOrganization);
        decideOrganizations(std::span{entries.begin(), named.begin()});
        decideAbbreviations(abbreviation, entries);
        entries.erase(named.begin(), named.end());
        store(entries);
    }
}

void BlockDecisions::decideFullPeople()
{
    for (const std::string& key : dirty(fullNamePrefix)) {
        std::vector<Entry> entries = load(key);
        decideFullNames(entries);
        store(entries);
        // Short names may now mean somebody else, under whichever word they are.
        for (const Entry& entry : entries)
            markBlocks(entry.profile);
    }
}

void BlockDecisions::decideShortPeople()
{
    for (const std::string& key : dirty(wordPrefix)) {
        std::vector<Entry> entries = load(key);
        decideShortNames(key.substr(std::string_view{wordPrefix}.size()), entries);
        std::erase_if(entries, [](const Entry& entry) { return !isShortName(entry.profile); });
        store(entries);
    }
}

/// Stored meetings of other articles that may be the same.
std::vector<Entry> BlockDecisions::alikeTo(const Profile& meeting) const
{
    std::map<std::int64_t, Entry> alike;
    for (const std::string& key : blockKeys(meeting))
        for (Entry& entry : load(key))
            if (!alike.contains(entry.id) && meetingLikeness(meeting, entry.profile) > 0)
                alike.emplace(entry.id, std::move(entry));
    std::vector<Entry> found;
    for (auto& [id, entry] : alike)
        found.push_back(std::move(entry));
    return found;
}

namespace {

/// Takes the first and all that hangs together with it.
std::vector<Entry> takeAlike(std::map<std::int64_t, Entry>& together,
                             const std::map<std::int64_t, std::vector<std::int64_t>>& alike)
{
    std::vector<Entry> taken;
    std::deque<std::int64_t> waiting{together.begin()->first};
    while (!waiting.empty()) {
        const std::int64_t id = waiting.front();
        waiting.pop_front();
        auto found = together.extract(id);
        if (found.empty())
            continue;
        taken.push_back(std::move(found.mapped()));
        if (const auto others = alike.find(id); others != alike.end())
            waiting.insert(waiting.end(), others->second.begin(), others->second.end());
    }
    return taken;
}

} // namespace

void BlockDecisions::decideAllMeetings()
{
    // Everything that hangs together by likeness is decided together, and apart from the rest: thousands of meetings
    // that came at once are few alike.
    std::map<std::int64_t, Entry> together;
    std::map<std::int64_t, std::vector<std::int64_t>> alike;
    std::map<std::string, std::int64_t> ids; // by signature
    std::deque<Profile> waiting{m_meetings.begin(), m_meetings.end()};
    Query query = m_database.query("SELECT id, signature, cluster, rule FROM profile WHERE id = ?");
    for (const std::int64_t id : m_newMeetings) {
        if (query.bind(id).next()) {
            Entry entry = readEntry(m_database, query);
            ids.emplace(signatureOf(entry.profile), id);
            together.emplace(id, std::move(entry));
        }
        query.reset();
    }
    while (!waiting.empty()) {
        const Profile meeting = std::move(waiting.front());
        waiting.pop_front();
        std::vector<Entry> found = alikeTo(meeting);
        // What is like one that went was held together by it.
        const auto self = ids.find(signatureOf(meeting));
        const std::int64_t hub = self != ids.end() ? self->second : found.empty() ? 0 : found.front().id;
        for (Entry& entry : found) {
            alike[hub].push_back(entry.id);
            alike[entry.id].push_back(hub);
            ids.emplace(signatureOf(entry.profile), entry.id);
            waiting.push_back(entry.profile);
            if (!together.emplace(entry.id, std::move(entry)).second)
                waiting.pop_back();
        }
    }
    while (!together.empty()) {
        std::vector<Entry> entries = takeAlike(together, alike);
        std::ranges::sort(entries, {}, [](const Entry& entry) { return signatureOf(entry.profile); });
        decideMeetings(entries);
        store(entries);
    }
    m_meetings.clear();
    m_newMeetings.clear();
}

} // namespace cablegraph::library
