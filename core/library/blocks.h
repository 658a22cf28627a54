#pragma once

#include "database.h"
#include "rules.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace cablegraph::library {

/// Applies the rules to what of a library a change can have touched: the blocks of the profiles that came or went.
/// Used inside a write transaction.
class BlockDecisions
{
public:
    explicit BlockDecisions(const Database& database)
        : m_database{database}
    {
    }

    /// `profile` is stored with its blocks.
    void cameNew(std::int64_t id, const Profile& profile);
    /// Its row is gone.
    void went(const Profile& profile);

    /// Decides and stores. Returns the profiles whose cluster changed.
    [[nodiscard]] std::set<std::int64_t> decide();

private:
    void markBlocks(const Profile& profile);
    [[nodiscard]] std::vector<Entry> load(const std::string& key) const;
    void store(const std::vector<Entry>& decided);
    void decideNamed(const std::string& prefix, void (*rule)(std::span<Entry>));
    void decideOrganizationNames();
    void decideShortOrganizations();
    void decideFullPeople();
    void decideShortPeople();
    void decideAllMeetings();
    [[nodiscard]] std::vector<std::vector<Entry>> meetingsTogether();
    [[nodiscard]] std::vector<std::string> dirty(const std::string& prefix) const;

    const Database& m_database;
    std::set<std::string> m_dirty; ///< keys of blocks
    std::set<std::int64_t> m_newMeetings;
    std::vector<Profile> m_meetings; ///< that came or went
    std::set<std::int64_t> m_changed;
};

} // namespace cablegraph::library
