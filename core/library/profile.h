#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::library {

/// Kinds of nodes that can be one with each other: an article may take for a person whom another knows as an official.
enum class Family : std::uint8_t
{
    State,
    Person,
    Organization,
    Place,
    Meeting,
    Threat,
};

/// What counts, of all that one article says of a node, when it is asked which findings are one. Findings with the same
/// profile are always one, so the rules of resolution look at profiles, of which there are far fewer.
///
/// Every text is a key (text::foldedKey) unless it says otherwise.
struct Profile
{
    Family family = Family::State;
    std::string name;         ///< of people without initials, in words; of an abbreviation without full stops
    std::string initials;     ///< people: "j" of "Antony J. Blinken"
    std::string state;        ///< people, organizations: whom they act for; places: where; states: themselves (codes)
    std::string organization; ///< people: whom they act for
    std::string role;         ///< people
    /// Organizations written out: abbreviations the article gives for them.
    std::vector<std::string> abbreviations;
    /// Short names: the full names in the same article that the article does not mean by it.
    std::vector<std::string> apart;
    /// Fingerprint, for what can be told apart only within its article, and for meetings.
    std::string article;
    std::string number;    ///< within the article
    std::string type;      ///< meetings: the ontology's type; organizations: "short" when named by an abbreviation
    std::string day;       ///< meetings: ISO 8601, as precise as known
    std::string published; ///< meetings: the article's date
    std::string place;     ///< meetings
    std::vector<std::string> people; ///< meetings: names of those who took part, in words
    std::vector<std::string> parties;
    std::string threatClass; ///< threats: the ontology's name
    std::string source;      ///< threats: signature of the source's profile
    std::string setApart;    ///< uid of the judgement by which the user told these findings from the rest

    friend bool operator==(const Profile&, const Profile&) = default;
};

/// A profile as one text, by which it is stored and found; and back. The same profile has the same signature.
[[nodiscard]] std::string signatureOf(const Profile& profile);
/// Nothing for a text that is no signature.
[[nodiscard]] std::optional<Profile> profileOf(std::string_view signature);

/// Under which keys the profiles are found that its resolution may depend on or influence. Empty for those whose
/// resolution follows from the profile alone.
[[nodiscard]] std::vector<std::string> blockKeys(const Profile& profile);

/// People: one word ("Blinken"), which may be short for several full names.
[[nodiscard]] bool isShortName(const Profile& profile);
/// The same for "Takeo Akiba" and "Akiba Takeo", "Yoon Suk Yeol" and "Yoon Suk-yeol".
[[nodiscard]] std::string fullNameKey(std::string_view name);
/// Meetings: who took part as one text, where three or more people are named in full; else empty.
[[nodiscard]] std::string circleKey(const Profile& meeting);
/// The first and the last word of a name in words.
[[nodiscard]] std::vector<std::string> outerWords(std::string_view name);

/// Two or more capitals or digits that make up most of one short word: "UN", "U.N.", "CSIS", "DoD", "G7".
[[nodiscard]] bool isAbbreviation(std::string_view name);

} // namespace cablegraph::library
