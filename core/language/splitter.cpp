#include "splitter.h"

#include "characters.h"

#include <algorithm>
#include <array>

namespace cablegraph::language {
namespace {

template<std::size_t Count>
bool isOneOf(std::string_view word, const std::array<std::string_view, Count>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isTerminal(std::string_view form)
{
    return form.find_first_not_of(".!?") == std::string_view::npos || form == "…" || form == "。";
}

bool isCloser(std::string_view form)
{
    static constexpr std::array<std::string_view, 9> closers{"\"", "'", "''", "”", "’", ")", "]", "»", "}"};
    return isOneOf(form, closers);
}

bool isOpener(std::string_view form)
{
    static constexpr std::array<std::string_view, 10> openers{"\"", "'", "``", "“", "‘", "(", "[", "«", "-", "—"};
    return isOneOf(form, openers);
}

/// Words that begin a sentence far more often than they follow an abbreviation inside one.
bool isStarter(std::string_view form)
{
    static constexpr std::array<std::string_view, 24> starters{
        "The", "He", "She",  "It",   "They", "We",  "I",  "In",    "On",    "But",     "And",       "A",
        "An",  "At", "This", "That", "His",  "Her", "As", "There", "While", "However", "Meanwhile", "After"};
    return isOneOf(form, starters);
}

bool beginsLower(std::string_view form)
{
    const std::vector<Character> first = decode(form, {0, std::min<std::size_t>(form.size(), 4)});
    return !first.empty() && first[0].kind == CharClass::Letter && !isUpper(first[0].code);
}

bool endsSentence(std::string_view text, std::span<const Piece> pieces, std::size_t next)
{
    std::size_t last = next - 1;
    while (last > 0 && next - last < 4 && isCloser(text::slice(text, pieces[last].span)))
        --last;
    const std::string_view form = text::slice(text, pieces[last].span);
    const std::string_view following = text::slice(text, pieces[next].span);
    if (isTerminal(form)) {
        if (beginsLower(following) || isCloser(following))
            return isOpener(following) && pieces[next - 1].spaceAfter && !pieces[next].spaceAfter;
        return form != "..." || pieces[last].spaceAfter;
    }
    // "in the U.S. He said"
    return form.size() > 3 && form.ends_with('.') && form[1] == '.' && isStarter(following);
}

} // namespace

std::vector<std::size_t> sentenceStarts(std::string_view text, std::span<const Piece> pieces)
{
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const bool tooLong = !starts.empty() && i - starts.back() >= longestSentence;
        if (i == 0 || tooLong || endsSentence(text, pieces, i))
            starts.push_back(i);
    }
    return starts;
}

} // namespace cablegraph::language
