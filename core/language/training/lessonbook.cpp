#include "lessonbook.h"

#include <cablegraph/base/error.h>

#include <algorithm>
#include <unordered_map>

namespace cablegraph::training {
namespace {

using language::SentenceFeatures;

void featuresOf(const SyntaxExample& example, const language::NameLists& lists, SentenceFeatures& features)
{
    std::vector<language::FeatureWord> words;
    for (std::size_t i = 0; i < example.forms.size(); ++i)
        words.push_back({example.forms[i], example.spaceAfter.empty() || example.spaceAfter[i]});
    language::extractFeatures(words, !example.spaceAfter.empty(), lists, features);
}

using Counts = std::unordered_map<std::uint32_t, std::size_t>;

void add(Counts& counts, std::span<const std::uint32_t> fingerprints)
{
    for (const std::uint32_t fingerprint : fingerprints)
        ++counts[fingerprint];
}

std::vector<std::uint32_t> frequent(const Counts& counts, std::size_t least)
{
    std::vector<std::uint32_t> found;
    for (const auto& [fingerprint, count] : counts) {
        if (count >= least)
            found.push_back(fingerprint);
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<std::string> namesOf(std::map<std::string, int, std::less<>>& numbers)
{
    std::vector<std::string> names;
    for (auto& [name, number] : numbers) {
        number = static_cast<int>(names.size());
        names.push_back(name);
    }
    return names;
}

} // namespace

LessonBook::LessonBook(const SyntaxData& data, const SyntaxOptions& options)
    : m_data{data}
    , m_names{data.phrases}
{
    for (const SyntaxExample& example : data.examples) {
        m_words += example.forms.size();
        for (const std::string& tag : example.xpos)
            m_xpos.emplace(tag, 0);
        for (const std::string& relation : example.relations)
            m_labels.emplace(relation, 0);
    }
    if (!m_labels.contains("root"))
        throw Error{ErrorKind::InvalidData, {}, "no tree to train on"};
    m_inventory.xpos = namesOf(m_xpos);
    m_inventory.labels = namesOf(m_labels);
    listPhrases();
    listVectors();
    count(options);
}

void LessonBook::listPhrases()
{
    std::map<std::uint32_t, std::uint8_t> kinds;
    for (const ListedPhrase& phrase : m_data.phrases) {
        std::uint8_t& kind = kinds[language::NameLists::fingerprintOf(phrase.text)];
        kind = static_cast<std::uint8_t>(kind | 1U << phrase.kind);
    }
    for (const auto& [fingerprint, kind] : kinds) {
        m_inventory.phrases.push_back(fingerprint);
        m_inventory.phraseKinds.push_back(kind);
    }
    m_lists = {m_inventory.phrases, m_inventory.phraseKinds};
}

void LessonBook::listVectors()
{
    const WordVectors& given = m_data.vectors;
    std::map<std::uint32_t, std::size_t> words;
    for (std::size_t i = 0; i < given.words.size(); ++i)
        words.emplace(language::wordFingerprint(given.words[i]), i);
    std::vector<float> ordered;
    for (const auto& [fingerprint, word] : words) {
        m_inventory.vectorWords.push_back(fingerprint);
        const auto begin = given.values.begin() + static_cast<std::ptrdiff_t>(word * given.columns);
        ordered.insert(ordered.end(), begin, begin + static_cast<std::ptrdiff_t>(given.columns));
    }
    m_vectorRows = language::FingerprintTable{m_inventory.vectorWords};
    m_vectors = language::VectorTable{given.columns, ordered};
}

void LessonBook::count(const SyntaxOptions& options)
{
    Counts words;
    Counts parts;
    SentenceFeatures features;
    Random random{options.seed};
    for (const SyntaxExample& example : m_data.examples) {
        featuresOf(example, m_lists, features);
        add(words, features.words);
        add(parts, features.parts);
        featuresOf(varied(example, m_names, random), m_lists, features);
        add(parts, features.parts);
    }
    m_inventory.words = frequent(words, options.leastWordCount);
    m_inventory.parts = frequent(parts, 2 * options.leastPartCount);
    m_wordRows = language::FingerprintTable{m_inventory.words};
    m_partRows = language::FingerprintTable{m_inventory.parts};
}

Lesson LessonBook::lesson(std::size_t example, Random& random) const
{
    const SyntaxExample chosen = varied(m_data.examples[example], m_names, random);
    SentenceFeatures features;
    featuresOf(chosen, m_lists, features);
    Lesson lesson;
    for (const std::uint32_t fingerprint : features.words) {
        lesson.words.push_back(m_wordRows.rowOf(fingerprint));
        lesson.vectors.push_back(m_vectorRows.rowOf(fingerprint));
    }
    for (const std::uint32_t fingerprint : features.parts)
        lesson.parts.push_back(m_partRows.rowOf(fingerprint));
    lesson.partEnds = std::move(features.partEnds);
    for (std::size_t i = 0; i < chosen.heads.size(); ++i) {
        lesson.upos.push_back(static_cast<int>(chosen.upos[i]));
        lesson.xpos.push_back(m_xpos.find(chosen.xpos[i])->second);
        lesson.heads.push_back(chosen.heads[i] < 0 ? static_cast<int>(chosen.heads.size()) : chosen.heads[i]);
        lesson.labels.push_back(m_labels.find(chosen.relations[i])->second);
    }
    lesson.nameTags = chosen.nameTags;
    lesson.referents = chosen.referents;
    return lesson;
}

std::vector<std::vector<std::uint32_t>> LessonBook::batches(std::size_t words, Random& random) const
{
    // Sorting by length over a random part of the examples only keeps batches from being the same in each epoch.
    constexpr std::size_t pool = 1500;
    std::vector<std::uint32_t> order;
    for (std::size_t i = 0; i < m_data.examples.size(); ++i)
        order.push_back(static_cast<std::uint32_t>(i));
    random.shuffle(order);
    std::vector<std::vector<std::uint32_t>> batches;
    for (std::size_t begin = 0; begin < order.size(); begin += pool) {
        const auto first = order.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto last = order.begin() + static_cast<std::ptrdiff_t>(std::min(begin + pool, order.size()));
        std::stable_sort(first, last, [&](std::uint32_t left, std::uint32_t right) {
            return m_data.examples[left].forms.size() < m_data.examples[right].forms.size();
        });
        std::size_t size = words;
        for (auto at = first; at != last; ++at) {
            if (size >= words) {
                batches.emplace_back();
                size = 0;
            }
            batches.back().push_back(*at);
            size += m_data.examples[*at].forms.size();
        }
    }
    random.shuffle(batches);
    return batches;
}

} // namespace cablegraph::training
