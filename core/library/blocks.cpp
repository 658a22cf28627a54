#include "blocks.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <string_view>
#include <unordered_map>
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

namespace {

/// Sets of meetings by their numbers; each is alone at first.
class Sets
{
public:
    [[nodiscard]] std::int64_t leader(std::int64_t meeting)
    {
        std::int64_t& parent = m_parents.try_emplace(meeting, meeting).first->second;
        if (parent == meeting)
            return meeting;
        const std::int64_t found = leader(parent);
        m_parents[meeting] = found;
        return found;
    }
    void join(std::int64_t one, std::int64_t other) { m_parents[leader(other)] = leader(one); }

private:
    std::unordered_map<std::int64_t, std::int64_t> m_parents;
};

/// Which meetings have been looked around from.
class Explored
{
public:
    /// Reports that say the same are like the same others, save those of their own article: two show them all.
    [[nodiscard]] bool isKnown(const Profile& meeting)
    {
        if (!isSameWhenRepeated(meeting))
            return false;
        std::set<std::string>& articles = m_articles[contentOf(meeting)];
        if (articles.size() >= 2)
            return true;
        articles.insert(meeting.article);
        return false;
    }

private:
    std::map<std::string, std::set<std::string>> m_articles; ///< by what the reports say
};

} // namespace

/// Everything that hangs together by likeness with a meeting that came or went.
std::vector<std::vector<Entry>> BlockDecisions::meetingsTogether()
{
    std::map<std::int64_t, Entry> found;
    std::map<std::string, std::int64_t> ids; // by signature
    Query query = m_database.query("SELECT id, signature, cluster, rule FROM profile WHERE id = ?");
    for (const std::int64_t id : m_newMeetings) {
        if (query.bind(id).next()) {
            Entry entry = readEntry(m_database, query);
            ids.emplace(signatureOf(entry.profile), id);
            found.emplace(id, std::move(entry));
        }
        query.reset();
    }
    Sets sets;
    Explored explored;
    std::map<std::string, std::vector<Entry>> blocks;
    std::deque<Profile> waiting{m_meetings.begin(), m_meetings.end()};
    for (; !waiting.empty(); waiting.pop_front()) {
        const Profile& meeting = waiting.front();
        if (explored.isKnown(meeting))
            continue;
        // What is like one that went was held together by it.
        std::optional<std::int64_t> hub;
        if (const auto self = ids.find(signatureOf(meeting)); self != ids.end())
            hub = self->second;
        for (const std::string& key : blockKeys(meeting)) {
            if (!blocks.contains(key))
                blocks.emplace(key, load(key));
            for (const Entry& entry : blocks.at(key)) {
                if ((hub && sets.leader(*hub) == sets.leader(entry.id)) || meetingLikeness(meeting, entry.profile) == 0)
                    continue;
                sets.join(hub.value_or(entry.id), entry.id);
                hub = hub.value_or(entry.id);
                if (found.emplace(entry.id, entry).second) {
                    ids.emplace(signatureOf(entry.profile), entry.id);
                    waiting.push_back(entry.profile);
                }
            }
        }
    }
    std::map<std::int64_t, std::vector<Entry>> together;
    for (auto& [id, entry] : found)
        together[sets.leader(id)].push_back(std::move(entry));
    std::vector<std::vector<Entry>> all;
    for (auto& [leader, entries] : together)
        all.push_back(std::move(entries));
    return all;
}

void BlockDecisions::decideAllMeetings()
{
    // Each set is decided together, and apart from the rest: thousands of meetings that came at once are few alike.
    for (std::vector<Entry>& entries : meetingsTogether()) {
        decideMeetings(entries);
        store(entries);
    }
    m_meetings.clear();
    m_newMeetings.clear();
}

} // namespace cablegraph::library
