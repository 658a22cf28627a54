#pragma once

#include "profile.h"

#include <cablegraph/library/identity.h>

#include <cstdint>
#include <span>
#include <string>

namespace cablegraph::library {

/// A profile of the library with what the rules decide for it. Profiles with the same `cluster` are one; which text
/// names a cluster depends on the profiles alone, never on the order in which they came.
struct Entry
{
    std::int64_t id = 0;
    Profile profile;
    std::string cluster;
    IdentityRule rule = IdentityRule::Alone;
};

// Each decides for all entries it is given; what it decides for one may depend on every other. An entry's block
// (blockKeys) says which others those are.

/// Places of one name: those of two countries are two; where the country is open it is the only one, if there is one.
void decidePlaces(std::span<Entry> sameName);

/// Organizations of one name, by the state they belong to ("Foreign Ministry").
void decideOrganizations(std::span<Entry> sameName);
/// Of the entries that share an abbreviation, those that have no other name: the one organization that is written out
/// elsewhere, where there is only one. The written-out entries must have been decided.
void decideAbbreviations(const std::string& abbreviation, std::span<Entry> sharing);

/// People of one full name (fullNameKey). Those of two states, or with two different middle initials, are two. Where
/// the state is open it is the only one, or the only one in that role.
void decideFullNames(std::span<Entry> sameName);
/// Of the entries that have an outer word in common, those that are named by this word alone: the one full name whose
/// state or role agrees and whose other does not contradict. The full names must have been decided.
void decideShortNames(const std::string& word, std::span<Entry> sharing);

/// Whether two reports, of different articles, may be of one meeting; 0 for no, else the more the surer:
/// 4 the same proper name and year; 3 the same day and parties; 2 the same people, reported within days of each other;
/// 1 just the same three or more people, where one of the reports gives no time at all.
[[nodiscard]] int meetingLikeness(const Profile& one, const Profile& other);
/// What a report says of its meeting, as one text: the profile less whose it is.
[[nodiscard]] std::string contentOf(const Profile& meeting);
/// Whether another article that says just the same of a meeting is of the same one.
[[nodiscard]] bool isSameWhenRepeated(const Profile& meeting);
/// Joins what is alike, those by name first, then those that agree best on who was there; never two reports of one
/// article.
void decideMeetings(std::span<Entry> alike);

} // namespace cablegraph::library
