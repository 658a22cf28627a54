#include "tokenrules.h"

#include <algorithm>
#include <array>
#include <string>

namespace cablegraph::language {
namespace {

/// Longer runs are no words: looking at their text again would cost more than it tells.
constexpr std::size_t longestKnown = 24;

template<std::size_t Count>
bool isOneOf(std::string_view word, const std::array<std::string_view, Count>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isPrefix(std::string_view word)
{
    static constexpr std::array<std::string_view, 26> prefixes{
        "anti", "co",  "cross", "e",   "ex",  "hyper",  "inter", "intra", "macro", "micro", "mid",   "mini",  "multi",
        "neo",  "non", "post",  "pre", "pro", "pseudo", "re",    "semi",  "sub",   "super", "trans", "ultra", "un"};
    return isOneOf(word, prefixes);
}

bool isAbbreviation(std::string_view word)
{
    static constexpr std::array<std::string_view, 60> abbreviations{
        "mr",   "mrs", "ms",     "dr",   "gen",  "sen",  "rep",  "gov",    "col", "lt",  "sgt", "maj",
        "capt", "adm", "cmdr",   "prof", "rev",  "hon",  "pres", "st",     "jr",  "sr",  "vs",  "etc",
        "jan",  "feb", "mar",    "apr",  "jun",  "jul",  "aug",  "sept",   "sep", "oct", "nov", "dec",
        "no",   "inc", "ltd",    "corp", "co",   "dept", "est",  "fig",    "vol", "mt",  "ft",  "ave",
        "blvd", "al",  "messrs", "supt", "brig", "atty", "min",  "approx", "ed",  "cf",  "mon", "fri"};
    return isOneOf(word, abbreviations);
}

bool isClitic(std::string_view word)
{
    static constexpr std::array<std::string_view, 6> clitics{"'s", "'re", "'ve", "'ll", "'m", "'d"};
    return isOneOf(word, clitics);
}

/// The run of letters around the boundary before `i`: chunk[begin, i) or chunk[i, end).
std::size_t lettersBefore(Chunk chunk, std::size_t i)
{
    std::size_t begin = i;
    while (begin > 0 && i - begin <= longestKnown && chunk[begin - 1].kind == CharClass::Letter)
        --begin;
    return begin;
}

std::size_t lettersBehind(Chunk chunk, std::size_t i)
{
    std::size_t end = i;
    while (end < chunk.size() && end - i <= longestKnown && chunk[end].kind == CharClass::Letter)
        ++end;
    return end;
}

std::string wordBefore(Chunk chunk, std::size_t i)
{
    const std::size_t begin = lettersBefore(chunk, i);
    return lowerText(chunk.subspan(begin, i - begin));
}

bool onlyClosersBehind(Chunk chunk, std::size_t i)
{
    const std::size_t end = std::min(chunk.size(), i + 4);
    for (; i < end; ++i)
        if (isWordKind(chunk[i].kind))
            return false;
    return i == chunk.size();
}

/// "U.S." and the like: single letters, each with its full stop.
bool isInitials(Chunk chunk, std::size_t dot)
{
    const std::size_t begin = lettersBefore(chunk, dot);
    if (dot - begin != 1)
        return false;
    return begin == 0 || chunk[begin - 1].code == '.' || !isWordKind(chunk[begin - 1].kind);
}

Cut beforeDot(Chunk chunk, std::size_t i)
{
    if (chunk[i - 1].code == '.')
        return Cut::None;
    const bool last = onlyClosersBehind(chunk, i + 1);
    if (!last && isWordKind(chunk[i - 1].kind))
        return chunk[i + 1].kind == CharClass::Letter || chunk[i + 1].kind == CharClass::Digit ? Cut::None : Cut::Token;
    if (i + 1 < chunk.size() && chunk[i + 1].code == '.')
        return Cut::Token;
    return isInitials(chunk, i) || isAbbreviation(wordBefore(chunk, i)) ? Cut::None : Cut::Token;
}

/// The boundary before chunk[i], where an apostrophe stands behind it or at it.
Cut beforeClitic(Chunk chunk, std::size_t i)
{
    const bool atApostrophe = chunk[i].kind == CharClass::Apostrophe;
    if (!atApostrophe) {
        // do|n't
        const bool negation = lowerOf(chunk[i].code) == 'n' && i + 2 < chunk.size() &&
                              chunk[i + 1].kind == CharClass::Apostrophe && lowerOf(chunk[i + 2].code) == 't' &&
                              lettersBehind(chunk, i + 2) == i + 3;
        return negation ? Cut::Word : Cut::None;
    }
    if (chunk[i - 1].kind != CharClass::Letter && chunk[i - 1].kind != CharClass::Digit && chunk[i - 1].code != '.')
        return Cut::Token;
    const std::size_t end = lettersBehind(chunk, i + 1);
    if (end == i + 1) // dogs'|
        return lowerOf(chunk[i - 1].code) == 's' ? Cut::Word : Cut::Token;
    if (lowerOf(chunk[i - 1].code) == 'n' && lowerText(chunk.subspan(i, end - i)) == "'t")
        return Cut::None;
    return isClitic(lowerText(chunk.subspan(i, end - i))) ? Cut::Word : Cut::None;
}

Cut beforeHyphen(Chunk chunk, std::size_t i)
{
    if (!isWordKind(chunk[i - 1].kind) || i + 1 == chunk.size() || !isWordKind(chunk[i + 1].kind))
        return Cut::Token;
    return isPrefix(wordBefore(chunk, i)) ? Cut::None : Cut::Token;
}

Cut behindHyphen(Chunk chunk, std::size_t i)
{
    if (!isWordKind(chunk[i].kind))
        return Cut::Token;
    return i >= 2 ? beforeHyphen(chunk, i - 1) : Cut::None; // "-5", "-stan"
}

/// Between a word character and one that is neither letter, digit, apostrophe nor hyphen, in either order.
bool bindsNumber(char32_t code)
{
    return code == '.' || code == ',' || code == ':' || code == '/';
}

Cut beforeOther(Chunk chunk, std::size_t i)
{
    const char32_t code = chunk[i].code;
    if (code == '.')
        return beforeDot(chunk, i);
    if (chunk[i - 1].code == code)
        return code == '"' || code == ')' || code == '(' ? Cut::Token : Cut::None;
    const bool inside = i + 1 < chunk.size();
    if (inside && bindsNumber(code) && chunk[i - 1].kind == CharClass::Digit && chunk[i + 1].kind == CharClass::Digit)
        return Cut::None;
    if (inside && (code == '&' || code == '_' || code == '@') && isWordKind(chunk[i - 1].kind) &&
        isWordKind(chunk[i + 1].kind))
        return Cut::None;
    return Cut::Token;
}

Cut beforeWord(Chunk chunk, std::size_t i)
{
    const Character& before = chunk[i - 1];
    const CharClass kind = chunk[i].kind;
    if (before.kind == CharClass::Letter)
        return kind == CharClass::Letter ? beforeClitic(chunk, i) : Cut::None;
    if (before.kind == CharClass::Digit) {
        if (kind == CharClass::Digit)
            return Cut::None;
        const std::size_t end = lettersBehind(chunk, i);
        const std::string unit = lowerText(chunk.subspan(i, end - i));
        return unit == "am" || unit == "pm" || unit == "km" || unit == "kg" ? Cut::Token : Cut::None;
    }
    if (before.kind == CharClass::Hyphen)
        return behindHyphen(chunk, i);
    if (before.kind == CharClass::Apostrophe)
        return i == 1 || (i >= 2 && !isWordKind(chunk[i - 2].kind)) ? Cut::Token : Cut::None;
    if (i < 2)
        return before.code == '.' && kind == CharClass::Digit ? Cut::None : Cut::Token;
    return beforeOther(chunk, i - 1) == Cut::None && before.code != chunk[i - 2].code ? Cut::None : Cut::Token;
}

} // namespace

bool isWordKind(CharClass kind)
{
    return kind == CharClass::Letter || kind == CharClass::Digit;
}

std::string lowerText(Chunk chunk)
{
    std::string text;
    for (const Character& character : chunk)
        append(text, character.kind == CharClass::Apostrophe ? U'\'' : lowerOf(character.code));
    return text;
}

bool isAddress(Chunk chunk)
{
    const std::size_t looked = std::min<std::size_t>(chunk.size(), 64);
    const std::string head = lowerText(chunk.first(looked));
    if (head.starts_with("www.") || head.find("://") != std::string::npos)
        return true;
    const std::size_t at = head.find('@');
    return at != std::string::npos && at > 0 && head.find('.', at) != std::string::npos;
}

Cut ruleCut(Chunk chunk, std::size_t i, bool address)
{
    if (address && !onlyClosersBehind(chunk, i))
        return Cut::None;
    switch (chunk[i].kind) {
    case CharClass::Letter:
    case CharClass::Digit:
        return beforeWord(chunk, i);
    case CharClass::Apostrophe:
        return chunk[i - 1].code == chunk[i].code ? Cut::None : beforeClitic(chunk, i);
    case CharClass::Hyphen:
        return chunk[i - 1].code == chunk[i].code ? Cut::None : beforeHyphen(chunk, i);
    default:
        return beforeOther(chunk, i);
    }
}

} // namespace cablegraph::language
