#include "namereader.h"

#include "characters.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>
#include <unordered_map>

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

std::vector<Name> namesOf(std::span<const std::size_t> tags)
{
    std::vector<Name> names;
    for (std::size_t word = 0; word < tags.size(); ++word) {
        const std::size_t tag = tags[word];
        if (tag == 0)
            continue;
        if (tag % 2 == 1)
            names.push_back({word, word + 1, static_cast<NameType>(tag / 2)});
        else
            names.back().end = word + 1;
    }
    return names;
}

namespace {

/// How far a word gives way to its other occurrences; chosen on the dev data.
constexpr float agreement = 0.4F;

using Evidence = std::array<float, nameTypeCount>;

/// For each type how much more a word is of it than of none.
Evidence evidenceOf(const float* scores)
{
    Evidence evidence{};
    for (std::size_t type = 0; type < nameTypeCount; ++type)
        evidence[type] = std::max(scores[1 + 2 * type], scores[2 + 2 * type]) - scores[0];
    return evidence;
}

bool mayRepeat(const Word& word)
{
    return word.form.size() >= 3 && isUpper(decode(word.form, {0, word.form.size()}).front().code);
}

struct Occurrences
{
    Evidence sum{};
    std::size_t count = 0;
};

} // namespace

void agreeOnNames(std::span<const Sentence> sentences, std::span<Matrix> scores)
{
    std::unordered_map<std::string_view, Occurrences> words;
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        for (std::size_t i = 0; i < sentences[s].words.size(); ++i) {
            const Word& word = sentences[s].words[i];
            if (!mayRepeat(word))
                continue;
            Occurrences& all = words[word.form];
            const Evidence evidence = evidenceOf(scores[s].row(i));
            for (std::size_t type = 0; type < nameTypeCount; ++type)
                all.sum[type] += evidence[type];
            ++all.count;
        }
    }
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        for (std::size_t i = 0; i < sentences[s].words.size(); ++i) {
            const auto found = words.find(sentences[s].words[i].form);
            if (found == words.end() || found->second.count < 2)
                continue;
            float* row = scores[s].row(i);
            const Evidence evidence = evidenceOf(row);
            for (std::size_t type = 0; type < nameTypeCount; ++type) {
                const float mean = found->second.sum[type] / static_cast<float>(found->second.count);
                const float change = agreement * (mean - evidence[type]);
                row[1 + 2 * type] += change;
                row[2 + 2 * type] += change;
            }
        }
    }
}

} // namespace cablegraph::language
