#include "splitter.h"

#include "bytestream.h"
#include "characters.h"
#include "sentencefeatures.h"

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

std::vector<std::size_t> startsByRules(std::string_view text, std::span<const Piece> pieces)
{
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const bool tooLong = !starts.empty() && i - starts.back() >= Splitter::longestSentence;
        if (i == 0 || tooLong || endsSentence(text, pieces, i))
            starts.push_back(i);
    }
    return starts;
}

/// Remembers the likeliest places of an open sentence for the case that it gets too long.
class Emergency
{
public:
    void note(std::size_t place, float score)
    {
        if (m_place == 0 || score >= m_score) {
            m_place = place;
            m_score = score;
        }
    }
    [[nodiscard]] std::size_t place() const noexcept { return m_place; }

private:
    std::size_t m_place = 0;
    float m_score = 0;
};

} // namespace

Splitter::Splitter(const ModelFile& model)
    : m_net{model.section(netSection)}
    , m_lexicon{model.section(Lexicon::sectionName)}
{
    if (m_net->classCount() != 2)
        ByteReader::fail("a sentence splitter with the wrong number of classes");
}

std::vector<std::size_t> Splitter::starts(std::string_view text, std::span<const Piece> pieces) const
{
    if (pieces.empty())
        return {};
    if (!m_net)
        return startsByRules(text, pieces);
    const BlockView view{text, pieces, m_lexicon};
    std::vector<std::size_t> starts{0};
    std::vector<std::uint32_t> features;
    std::array<float, 2> scores{};
    Emergency emergency;
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        features.clear();
        view.features(i, starts.back(), features);
        m_net->score(features, scores);
        const float score = scores[1] - scores[0];
        if (score > 0) {
            starts.push_back(i);
            emergency = {};
            continue;
        }
        // Only in the second half, so that no place is looked at more than twice.
        if (i - starts.back() >= longestSentence / 2)
            emergency.note(i, score);
        if (i - starts.back() + 1 >= longestSentence) {
            i = emergency.place();
            starts.push_back(i);
            emergency = {};
        }
    }
    return starts;
}

} // namespace cablegraph::language
