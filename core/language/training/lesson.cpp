#include "lesson.h"

#include "treereader.h"

#include <algorithm>

namespace cablegraph::training {
namespace {

using language::linear;
using language::rectify;

/// Factors 0 or 1 / (1 - p).
void fill(std::span<float> factors, float probability, Random& random)
{
    const float kept = 1.0F / (1.0F - probability);
    const auto limit = static_cast<std::uint64_t>(probability * 65536.0F);
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < factors.size(); ++i) {
        bits = i % 4 == 0 ? random.next() : bits >> 16U;
        factors[i] = (bits & 0xFFFFU) < limit ? 0.0F : kept;
    }
}

void add(const Matrix& from, Matrix& to)
{
    for (std::size_t i = 0; i < to.values.size(); ++i)
        to.values[i] += from.values[i];
}

Matrix dropout(std::size_t rows, std::size_t columns, float probability, Random& random)
{
    Matrix mask{rows, columns};
    fill(mask.values, probability, random);
    return mask;
}

/// The same factors for all words of a sentence (Gal and Ghahramani 2016).
Matrix sentenceDropout(std::span<const std::size_t> lengths, std::size_t rows, std::size_t columns, float probability,
                       Random& random)
{
    Matrix mask{rows, columns};
    std::size_t at = 0;
    for (const std::size_t length : lengths) {
        fill({mask.row(at), columns}, probability, random);
        for (std::size_t word = 1; word < length; ++word)
            std::copy_n(mask.row(at), columns, mask.row(at + word));
        at += length;
    }
    return mask;
}

/// The state of one call of Teacher::teach().
class Pass
{
public:
    Pass(const Network& network, const language::VectorTable& vectors, const TrainingPanels& panels,
         const std::vector<const Lesson*>& lessons, const LessonOptions& options, float weight, Random& random,
         Network& gradient);

    double run();

    /// Rows of the tables that each word was made of, for the gradient of `input`.
    [[nodiscard]] const std::vector<std::uint32_t>& usedWords() const { return m_usedWords; }
    void addTables(std::vector<std::uint32_t>& touchedWords, std::vector<std::uint32_t>& touchedParts) const;

private:
    void embed();
    double readTags(const Matrix& encoded, Matrix& back);
    double readNames(const Packing& packing, const Matrix& encoded, Matrix& back);
    double readNameTags(const Matrix& hidden, Matrix& back);
    double readReferents(const Matrix& hidden, Matrix& back);
    double readTrees(const Matrix& encoded, Matrix& back);
    double readHeads(const Matrix& attachments, Matrix& back);
    double readLabels(const Matrix& attachments, Matrix& back);

    const Network& m_network;
    const language::VectorTable& m_vectors;
    const TrainingPanels& m_panels;
    const std::vector<const Lesson*>& m_lessons;
    const LessonOptions& m_options;
    float m_weight;
    Random& m_random;
    Network& m_gradient;
    std::vector<std::size_t> m_lengths;
    std::size_t m_words = 0;
    Matrix m_input;
    Matrix m_inputBack; ///< the gradient of m_input
    std::vector<std::uint32_t> m_usedWords;
    std::vector<std::uint32_t> m_usedParts;
    std::vector<std::size_t> m_usedPartEnds;
};

Pass::Pass(const Network& network, const language::VectorTable& vectors, const TrainingPanels& panels,
           const std::vector<const Lesson*>& lessons, const LessonOptions& options, float weight, Random& random,
           Network& gradient)
    : m_network{network}
    , m_vectors{vectors}
    , m_panels{panels}
    , m_lessons{lessons}
    , m_options{options}
    , m_weight{weight}
    , m_random{random}
    , m_gradient{gradient}
{
    for (const Lesson* lesson : lessons) {
        m_lengths.push_back(lesson->size());
        m_words += lesson->size();
    }
}

void Pass::embed()
{
    const auto& shape = m_network.shape;
    m_input.reset(m_words, shape.inputSize());
    std::size_t at = 0;
    for (const Lesson* lesson : m_lessons) {
        for (std::size_t word = 0; word < lesson->size(); ++word, ++at) {
            float* row = m_input.row(at);
            const std::uint32_t used = m_random.chance(m_options.dropWord) ? 0 : lesson->words[word];
            m_usedWords.push_back(used);
            std::copy_n(m_network.words.row(used), shape.wordSize, row);
            for (std::size_t i = word == 0 ? 0 : lesson->partEnds[word - 1]; i < lesson->partEnds[word]; ++i) {
                if (lesson->parts[i] == 0 || m_random.chance(m_options.dropPart))
                    continue;
                m_usedParts.push_back(lesson->parts[i]);
                const float* part = m_network.parts.row(lesson->parts[i]);
                for (std::size_t c = 0; c < shape.partSize; ++c)
                    row[shape.wordSize + c] += part[c];
            }
            m_usedPartEnds.push_back(m_usedParts.size());
            if (lesson->vectors[word] != 0 && !m_random.chance(m_options.dropVector))
                m_vectors.copyRow(lesson->vectors[word] - 1, row + shape.wordSize + shape.partSize);
        }
    }
}

double Pass::run()
{
    embed();
    const Matrix inputMask = dropout(m_words, m_input.columns, m_options.dropInput, m_random);
    multiplyBy(inputMask, m_input);
    m_inputBack.reset(m_words, m_input.columns);
    const Packing packing{m_lengths};
    const std::size_t layers = m_network.layers.size();
    std::vector<LayerTrace> traces(layers);
    std::vector<Matrix> masks(layers + 1);
    Matrix current = m_input;
    Matrix tagEncoded;
    for (std::size_t layer = 0; layer < layers; ++layer) {
        Matrix output;
        language::runLayer(m_panels.layers[layer], packing, current, traces[layer], output);
        if (layer + 1 == m_network.shape.tagLayer)
            tagEncoded = output;
        masks[layer + 1] = sentenceDropout(m_lengths, m_words, output.columns, m_options.dropBetween, m_random);
        multiplyBy(masks[layer + 1], output);
        current = std::move(output);
    }
    Matrix back{m_words, current.columns};
    double loss = readTrees(current, back);
    const Matrix tagMask = dropout(m_words, tagEncoded.columns, m_options.dropOutput, m_random);
    multiplyBy(tagMask, tagEncoded);
    Matrix tagBack{m_words, tagEncoded.columns};
    loss += readTags(tagEncoded, tagBack);
    loss += readNames(packing, tagEncoded, tagBack);
    multiplyBy(tagMask, tagBack);
    for (std::size_t layer = layers; layer-- > 0;) {
        multiplyBy(masks[layer + 1], back);
        if (layer + 1 == m_network.shape.tagLayer)
            add(tagBack, back);
        Matrix below{m_words, traces[layer].directions[0].input.columns};
        layerBack(m_panels.layersBack[layer], packing, traces[layer], back, m_gradient.layers[layer], below);
        back = std::move(below);
    }
    add(back, m_inputBack);
    multiplyBy(inputMask, m_inputBack);
    return loss;
}

double Pass::readTags(const Matrix& encoded, Matrix& back)
{
    Matrix scores;
    linear(encoded, m_panels.tags, m_network.tagBias.values, scores);
    std::vector<int> upos;
    std::vector<int> xpos;
    for (const Lesson* lesson : m_lessons) {
        const bool known = !lesson->upos.empty();
        for (std::size_t word = 0; word < lesson->size(); ++word) {
            upos.push_back(known ? lesson->upos[word] : -1);
            xpos.push_back(known ? lesson->xpos[word] : -1);
        }
    }
    const float weight = m_weight * m_options.tagWeight;
    double loss = softmaxBack(scores, 0, m_network.shape.upos, upos, weight);
    loss += softmaxBack(scores, m_network.shape.upos, m_network.shape.xpos, xpos, weight);
    addOuter(encoded, scores, m_gradient.tags);
    addColumns(scores, m_gradient.tagBias);
    addBack(scores, m_panels.tagsBack, back);
    return loss;
}

double Pass::readNames(const Packing& packing, const Matrix& encoded, Matrix& back)
{
    LayerTrace trace;
    Matrix output;
    language::runLayer(m_panels.nameLayer, packing, language::joined(encoded, m_input), trace, output);
    const Matrix mask = dropout(m_words, output.columns, m_options.dropOutput, m_random);
    multiplyBy(mask, output);
    Matrix hidden;
    linear(output, m_panels.nameHidden, m_network.nameHiddenBias.values, hidden);
    rectify(hidden);
    Matrix hiddenBack{hidden.rows, hidden.columns};
    double loss = readNameTags(hidden, hiddenBack);
    loss += readReferents(hidden, hiddenBack);
    rectifyBack(hidden, hiddenBack);
    addOuter(output, hiddenBack, m_gradient.nameHidden);
    addColumns(hiddenBack, m_gradient.nameHiddenBias);
    Matrix outputBack{m_words, output.columns};
    addBack(hiddenBack, m_panels.nameHiddenBack, outputBack);
    multiplyBy(mask, outputBack);
    Matrix below{m_words, encoded.columns + m_input.columns};
    layerBack(m_panels.nameLayerBack, packing, trace, outputBack, m_gradient.nameLayer, below);
    for (std::size_t row = 0; row < m_words; ++row) {
        for (std::size_t i = 0; i < encoded.columns; ++i)
            back.row(row)[i] += below.row(row)[i];
        for (std::size_t i = 0; i < m_input.columns; ++i)
            m_inputBack.row(row)[i] += below.row(row)[encoded.columns + i];
    }
    return loss;
}

double Pass::readNameTags(const Matrix& hidden, Matrix& back)
{
    Matrix scores;
    linear(hidden, m_panels.names, m_network.nameBias.values, scores);
    double loss = 0;
    std::size_t at = 0;
    for (const Lesson* lesson : m_lessons) {
        const std::span<float> rows{scores.row(at), lesson->size() * scores.columns};
        if (lesson->nameTags.empty())
            std::fill(rows.begin(), rows.end(), 0.0F);
        else
            loss += chainBack(rows, lesson->nameTags, m_network.nameMoves, m_weight * m_options.nameWeight,
                              m_gradient.nameMoves);
        at += lesson->size();
    }
    addOuter(hidden, scores, m_gradient.names);
    addColumns(scores, m_gradient.nameBias);
    addBack(scores, m_panels.namesBack, back);
    return loss;
}

double Pass::readReferents(const Matrix& hidden, Matrix& back)
{
    std::vector<int> answers;
    for (const Lesson* lesson : m_lessons) {
        for (std::size_t word = 0; word < lesson->size(); ++word)
            answers.push_back(lesson->referents.empty() ? -1 : lesson->referents[word]);
    }
    Matrix scores;
    linear(hidden, m_panels.referents, m_network.referentBias.values, scores);
    const double loss = softmaxBack(scores, 0, language::referentKinds, answers, m_weight * m_options.referentWeight);
    addOuter(hidden, scores, m_gradient.referents);
    addColumns(scores, m_gradient.referentBias);
    addBack(scores, m_panels.referentsBack, back);
    return loss;
}

double Pass::readTrees(const Matrix& encoded, Matrix& back)
{
    const std::size_t arcs = m_network.shape.arcSize;
    Matrix attachments;
    linear(encoded, m_panels.attachment, m_network.attachmentBias.values, attachments);
    language::rectifyArcs(attachments, arcs);
    Matrix mask = dropout(m_words, attachments.columns, m_options.dropOutput, m_random);
    multiplyBy(mask, attachments);
    Matrix attachmentsBack{m_words, attachments.columns};
    double loss = readHeads(attachments, attachmentsBack);
    loss += readLabels(attachments, attachmentsBack);
    multiplyBy(mask, attachmentsBack);
    for (std::size_t r = 0; r < m_words; ++r) {
        for (std::size_t i = 0; i < 2 * arcs; ++i) {
            if (attachments.row(r)[i] <= 0)
                attachmentsBack.row(r)[i] = 0;
        }
    }
    addOuter(encoded, attachmentsBack, m_gradient.attachment);
    addColumns(attachmentsBack, m_gradient.attachmentBias);
    addBack(attachmentsBack, m_panels.attachmentBack, back);
    return loss;
}

double Pass::readHeads(const Matrix& attachments, Matrix& back)
{
    const std::size_t size = m_network.shape.arcSize;
    Matrix wanted{m_words, size};
    Matrix dependents{m_words, size};
    for (std::size_t r = 0; r < m_words; ++r) {
        std::copy_n(attachments.row(r), size, dependents.row(r));
        std::copy_n(m_network.arcBias.values.data(), size, wanted.row(r));
    }
    multiplyAdd({dependents.values.data(), m_words, size}, m_panels.arcs, wanted.values.data(), size);
    Matrix wantedBack{m_words, size};
    double loss = 0;
    std::size_t at = 0;
    for (const Lesson* lesson : m_lessons) {
        const std::size_t begin = at;
        const std::size_t length = lesson->size();
        at += length;
        if (lesson->heads.empty())
            continue;
        Matrix scores;
        language::scoreHeads(attachments, wanted, begin, length, m_network.arcRoot.values, m_network.arcDistance.values,
                             scores);
        for (std::size_t word = 0; word < length; ++word)
            scores.row(word)[word] = -1e30F;
        loss += softmaxBack(scores, 0, length + 1, lesson->heads, m_weight);
        Matrix heads{length + 1, size};
        for (std::size_t word = 0; word < length; ++word)
            std::copy_n(attachments.row(begin + word) + size, size, heads.row(word));
        std::copy_n(m_network.arcRoot.values.data(), size, heads.row(length));
        multiplyAdd({scores.values.data(), length, length + 1}, language::panelsOf(heads), wantedBack.row(begin), size);
        Matrix headsBack{length + 1, size};
        const Panels ownWanted{wanted.row(begin), length, size, size, 1};
        multiplyAdd({scores.values.data(), length + 1, 1, length + 1}, ownWanted, headsBack.values.data(), size);
        for (std::size_t word = 0; word < length; ++word) {
            float* row = back.row(begin + word) + size;
            for (std::size_t i = 0; i < size; ++i)
                row[i] += headsBack.row(word)[i];
            for (std::size_t head = 0; head < length; ++head)
                m_gradient.arcDistance.values[language::distanceClass(word, head)] += scores.row(word)[head];
        }
        for (std::size_t i = 0; i < size; ++i)
            m_gradient.arcRoot.values[i] += headsBack.row(length)[i];
    }
    addOuter(dependents, wantedBack, m_gradient.arcs);
    addColumns(wantedBack, m_gradient.arcBias);
    multiplyAdd({wantedBack.values.data(), m_words, size}, m_panels.arcsBack, back.values.data(), back.columns);
    return loss;
}

double Pass::readLabels(const Matrix& attachments, Matrix& back)
{
    const std::size_t size = m_network.shape.labelSize;
    const std::size_t ownAt = 2 * m_network.shape.arcSize;
    const std::size_t headAt = ownAt + size;
    // Where a word's pair takes its head's side and its distance from, in the network and in the gradient.
    struct Sides
    {
        const float* other = nullptr;
        const float* distance = nullptr;
        float* otherBack = nullptr;
        float* distanceBack = nullptr;
    };
    std::vector<Sides> sides(m_words);
    std::vector<int> answers(m_words, -1);
    Matrix pairs{m_words, size};
    std::size_t at = 0;
    for (const Lesson* lesson : m_lessons) {
        const std::size_t begin = at;
        for (std::size_t word = 0; word < lesson->size(); ++word, ++at) {
            if (lesson->heads.empty())
                continue;
            const auto head = static_cast<std::size_t>(lesson->heads[word]);
            if (head == lesson->size())
                continue; // always "root"
            answers[at] = lesson->labels[word];
            const std::size_t distance = language::distanceClass(word, head);
            sides[at] = {attachments.row(begin + head) + headAt, m_network.labelDistance.row(distance),
                         back.row(begin + head) + headAt, m_gradient.labelDistance.row(distance)};
            const float* own = attachments.row(at) + ownAt;
            for (std::size_t i = 0; i < size; ++i)
                pairs.row(at)[i] = own[i] + sides[at].other[i] + sides[at].distance[i];
        }
    }
    rectify(pairs);
    const Matrix mask = dropout(m_words, size, m_options.dropOutput, m_random);
    multiplyBy(mask, pairs);
    Matrix scores;
    linear(pairs, m_panels.labels, m_network.labelBias.values, scores);
    const double loss = softmaxBack(scores, 0, scores.columns, answers, m_weight);
    addOuter(pairs, scores, m_gradient.labels);
    addColumns(scores, m_gradient.labelBias);
    Matrix pairsBack{m_words, size};
    addBack(scores, m_panels.labelsBack, pairsBack);
    multiplyBy(mask, pairsBack);
    rectifyBack(pairs, pairsBack);
    for (std::size_t word = 0; word < m_words; ++word) {
        if (answers[word] < 0)
            continue;
        const float* from = pairsBack.row(word);
        float* own = back.row(word) + ownAt;
        for (std::size_t i = 0; i < size; ++i) {
            own[i] += from[i];
            sides[word].otherBack[i] += from[i];
            sides[word].distanceBack[i] += from[i];
        }
    }
    return loss;
}

void Pass::addTables(std::vector<std::uint32_t>& touchedWords, std::vector<std::uint32_t>& touchedParts) const
{
    const auto& shape = m_network.shape;
    for (std::size_t word = 0; word < m_words; ++word) {
        const float* from = m_inputBack.row(word);
        float* own = m_gradient.words.row(m_usedWords[word]);
        touchedWords.push_back(m_usedWords[word]);
        for (std::size_t i = 0; i < shape.wordSize; ++i)
            own[i] += from[i];
        for (std::size_t part = word == 0 ? 0 : m_usedPartEnds[word - 1]; part < m_usedPartEnds[word]; ++part) {
            float* row = m_gradient.parts.row(m_usedParts[part]);
            touchedParts.push_back(m_usedParts[part]);
            for (std::size_t i = 0; i < shape.partSize; ++i)
                row[i] += from[shape.wordSize + i];
        }
    }
    for (std::vector<std::uint32_t>* touched : {&touchedWords, &touchedParts}) {
        std::sort(touched->begin(), touched->end());
        touched->erase(std::unique(touched->begin(), touched->end()), touched->end());
    }
}

} // namespace

TrainingPanels::TrainingPanels(const Network& network)
{
    const auto both = [](const Matrix& matrix, Panels& forth, Panels& back) {
        forth = language::panelsOf(matrix);
        back = transposedPanelsOf(matrix);
    };
    for (const Network::Layer& layer : network.layers) {
        layers.emplace_back(layer);
        layersBack.emplace_back(layer);
    }
    nameLayer = language::LayerPanels{network.nameLayer};
    nameLayerBack = LayerTransposes{network.nameLayer};
    both(network.tags, tags, tagsBack);
    both(network.nameHidden, nameHidden, nameHiddenBack);
    both(network.names, names, namesBack);
    both(network.referents, referents, referentsBack);
    both(network.attachment, attachment, attachmentBack);
    both(network.arcs, arcs, arcsBack);
    both(network.labels, labels, labelsBack);
}

Teacher::Teacher(const language::NetworkShape& shape, const language::VectorTable& vectors)
    : m_vectors{vectors}
    , m_gradient{shape}
{
}

double Teacher::teach(const Network& network, const TrainingPanels& panels, const std::vector<const Lesson*>& lessons,
                      const LessonOptions& options, float weight, Random random)
{
    std::vector<const Lesson*> ordered = lessons;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Lesson* left, const Lesson* right) { return left->size() > right->size(); });
    Pass pass{network, m_vectors, panels, ordered, options, weight, random, m_gradient};
    const double loss = pass.run();
    pass.addTables(m_touchedWords, m_touchedParts);
    return loss;
}

void Teacher::forget()
{
    for (Matrix* matrix : m_gradient.trainedWeights())
        std::fill(matrix->values.begin(), matrix->values.end(), 0.0F);
    for (const std::uint32_t row : m_touchedWords)
        std::fill_n(m_gradient.words.row(row), m_gradient.words.columns, 0.0F);
    for (const std::uint32_t row : m_touchedParts)
        std::fill_n(m_gradient.parts.row(row), m_gradient.parts.columns, 0.0F);
    m_touchedWords.clear();
    m_touchedParts.clear();
}

} // namespace cablegraph::training
