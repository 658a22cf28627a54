#include "splitter.h"

#include "bytestream.h"
#include "sentencefeatures.h"

#include <array>

namespace cablegraph::language {
namespace {

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
    if (m_net.classCount() != 2)
        ByteReader::fail("a sentence splitter with the wrong number of classes");
}

std::vector<std::size_t> Splitter::starts(std::string_view text, std::span<const Piece> pieces) const
{
    if (pieces.empty())
        return {};
    const BlockView view{text, pieces, m_lexicon};
    std::vector<std::size_t> starts{0};
    std::vector<std::uint32_t> features;
    std::array<float, 2> scores{};
    Emergency emergency;
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        features.clear();
        view.features(i, starts.back(), features);
        m_net.score(features, scores);
        const float score = scores[1] - scores[0];
        if ((score > 0 && !view.surelyContinues(i)) || view.surelyBegins(i)) {
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
