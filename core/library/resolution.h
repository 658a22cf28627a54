#pragma once

#include <cablegraph/graph/node.h>
#include <cablegraph/text/date.h>

#include <optional>
#include <string>
#include <string_view>

namespace cablegraph::library {

/// When are the nodes of two articles one? When their keys are the same:
///
/// | kind              | key |
/// |-------------------|------------------------------------------------------------------------------------------------|
/// | state             | its code; its name where it has none | | official, person  | the name, one key for both kinds.
/// A single word ("Kim") only together with the state or        | |                   | organization acted for; without
/// one it stays in its article                                    | | place             | the name | | organization |
/// the name, without "the"; and see abbreviationKey()                                             | | meeting | a
/// proper name that the article writes ("Munich Security Conference") together with the year    | |                   |
/// (its own, else the article's); any other stays in its article                                  | | threat | the
/// class together with the source; those of unknown source are one per class                  |
///
/// Names are compared without regard to case, accents and white space; those of people also without regard to hyphens
/// and full stops ("Yoon Suk-yeol", "John F. Kennedy").
struct IdentityContext
{
    std::string_view text;                      ///< of the article
    std::string_view fingerprint;               ///< of the article: makes keys that stay in it
    std::optional<text::PartialDate> published; ///< the article's date
    std::optional<NodeId> related; ///< the library's own node for a threat's source or an official's affiliation
};

[[nodiscard]] std::string identityKey(const graph::Node& node, const IdentityContext& context);

/// Two or more capitals or digits that make up most of one short word: "UN", "U.N.", "CSIS", "DoD", "G7".
[[nodiscard]] bool isAbbreviation(std::string_view name);

/// The key that an organization would have whose only name is this alias, if the alias is an abbreviation: an article
/// that only says "CSIS" and one that says "Center for Strategic and International Studies (CSIS)" mean the same. Two
/// that are written out differently stay two, even when they share an abbreviation. Nothing for other kinds and for an
/// organization that is itself named by an abbreviation.
[[nodiscard]] std::optional<std::string> abbreviationKey(const graph::Node& node, std::string_view alias);

} // namespace cablegraph::library
