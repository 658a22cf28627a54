#include "roles.h"

#include "words.h"

#include <algorithm>

namespace cablegraph::extraction {
namespace {

using language::Upos;
using Tables = ontology::Ontology::Tables;

constexpr std::size_t longestComplement = 9; ///< tokens between an office and its bearer's name

/// "Tom King", "Norma Major": an office's word behind a given name is a name too.
bool isSurname(const Sentence& sentence, std::size_t at, const Tables& tables)
{
    const std::vector<Token>& tokens = sentence.tokens;
    return at > 0 && tokens[at].deprel == "flat" && isCapitalised(tokens[at]) && isCapitalised(tokens[at - 1]) &&
           tables.givenNames.contains(tokens[at - 1].form);
}

/// "the last major city", "its principal port"
bool isModifier(const Token& token)
{
    return token.upos == Upos::Adj && token.deprel == "amod" && !isCapitalised(token);
}

} // namespace

std::vector<RoleHit> findRoles(const Sentence& sentence, const Tables& tables)
{
    std::vector<RoleHit> hits;
    const auto words = lexiconWords(sentence);
    for (std::size_t at = 0; at < words.size();) {
        const auto matches = tables.roleLexicon.matchesAt(words, at);
        const Upos upos = sentence.tokens[at].upos;
        const bool noun =
            upos == Upos::Noun || upos == Upos::Propn || upos == Upos::Adj || isCapitalised(sentence.tokens[at]);
        const std::size_t length = matches.empty() ? 0 : matches.front().length;
        if (length == 0 ||
            (length == 1 && (!noun || isModifier(sentence.tokens[at]) || isSurname(sentence, at, tables)))) {
            ++at;
            continue;
        }
        hits.push_back({at, at + length, matches.front().value});
        at += length;
    }
    return hits;
}

const RoleHit* findTitleBefore(const Sentence& sentence, const std::vector<RoleHit>& roles, std::size_t name)
{
    for (std::size_t at = name; at > 0 && name - at < longestComplement; --at) {
        const auto hit = std::find_if(roles.begin(), roles.end(), [at](const RoleHit& role) { return role.end == at; });
        if (hit != roles.end())
            return sentence.tokens[at - 1].possessive ? nullptr : &*hit;
        const Token& token = sentence.tokens[at - 1];
        const bool link = isOneOf(token.lower, {"for", "of", "on", "to", "and", "the", "&"}) ||
                          (token.hyphenBefore && isOneOf(token.lower, {"designate", "elect"}));
        if ((!link && !isCapitalised(token)) || token.possessive)
            return nullptr;
    }
    return nullptr;
}

bool isOfficeBefore(const Sentence& sentence, const std::vector<RoleHit>& roles, std::size_t name)
{
    constexpr std::size_t farthest = 8;
    const std::vector<Token>& tokens = sentence.tokens;
    if (name < 3 || tokens[name - 1].form != ",")
        return false;
    return std::any_of(roles.begin(), roles.end(), [&](const RoleHit& hit) {
        const bool near = hit.end + 1 < name && name - hit.end <= farthest;
        if (!near || !isOneOf(tokens[hit.end].lower, {"of", "for", "to", "in"}))
            return false;
        return std::all_of(
            tokens.begin() + static_cast<std::ptrdiff_t>(hit.end),
            tokens.begin() + static_cast<std::ptrdiff_t>(name - 1), [](const Token& between) {
                return isCapitalised(between) || isOneOf(between.lower, {"of", "for", "to", "in", "the", "and"});
            });
    });
}

} // namespace cablegraph::extraction
