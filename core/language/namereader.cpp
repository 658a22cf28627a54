#include "namereader.h"

#include <limits>

namespace cablegraph::language {

bool nameTagMayFollow(std::size_t before, std::size_t tag) noexcept
{
    const bool continues = tag > 0 && tag % 2 == 0;
    return !continues || before == tag || before + 1 == tag;
}

std::vector<std::size_t> bestNameTags(std::span<const float> scores, const Matrix& moves)
{
    const std::size_t tags = moves.columns;
    const std::size_t words = scores.size() / tags;
    std::vector<std::size_t> from(scores.size());
    std::vector<float> best(tags);
    std::vector<float> next(tags);
    constexpr float never = -std::numeric_limits<float>::max();
    for (std::size_t word = 0; word < words; ++word) {
        for (std::size_t tag = 0; tag < tags; ++tag) {
            next[tag] = never;
            const std::size_t first = word == 0 ? tags : 0;
            for (std::size_t before = first; before < (word == 0 ? tags + 1 : tags); ++before) {
                if (!nameTagMayFollow(before == tags ? 0 : before, tag))
                    continue;
                const float sum =
                    (word == 0 ? 0.0F : best[before]) + moves.row(before)[tag] + scores[word * tags + tag];
                if (sum > next[tag]) {
                    next[tag] = sum;
                    from[word * tags + tag] = before;
                }
            }
        }
        best.swap(next);
    }
    std::vector<std::size_t> sequence(words);
    std::size_t tag = 0;
    for (std::size_t other = 1; words > 0 && other < tags; ++other) {
        if (best[other] > best[tag])
            tag = other;
    }
    for (std::size_t word = words; word-- > 0;) {
        sequence[word] = tag;
        tag = from[word * tags + tag];
    }
    return sequence;
}

void appendNames(std::span<const std::size_t> tags, std::size_t first, std::vector<Name>& names)
{
    for (std::size_t word = 0; word < tags.size(); ++word) {
        const std::size_t tag = tags[word];
        if (tag == 0)
            continue;
        if (tag % 2 == 1)
            names.push_back({first + word, first + word + 1, static_cast<NameType>(tag / 2)});
        else
            names.back().end = first + word + 1;
    }
}

} // namespace cablegraph::language
