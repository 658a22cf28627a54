#include "gradients.h"

#include "namereader.h"

#include <algorithm>
#include <cmath>

namespace cablegraph::training {

using language::multiplyAdd;

Panels transposedPanelsOf(const Matrix& matrix)
{
    return {matrix.values.data(), matrix.columns, matrix.rows, 1, matrix.columns};
}

void addOuter(const Matrix& input, const Matrix& above, Matrix& weights)
{
    const Panels panels{above.values.data(), above.rows, above.columns, above.columns, 1};
    multiplyAdd({input.values.data(), input.columns, 1, input.columns}, panels, weights.values.data(), weights.columns);
}

void addColumns(const Matrix& above, Matrix& bias)
{
    for (std::size_t r = 0; r < above.rows; ++r) {
        const float* row = above.row(r);
        for (std::size_t i = 0; i < above.columns; ++i)
            bias.values[i] += row[i];
    }
}

void addBack(const Matrix& above, const Panels& transposed, Matrix& below)
{
    multiplyAdd({above.values.data(), above.rows, above.columns}, transposed, below.values.data(), below.columns);
}

void rectifyBack(const Matrix& rectified, Matrix& above)
{
    for (std::size_t i = 0; i < above.values.size(); ++i)
        above.values[i] = rectified.values[i] > 0 ? above.values[i] : 0.0F;
}

void multiplyBy(const Matrix& factors, Matrix& values)
{
    for (std::size_t i = 0; i < values.values.size(); ++i)
        values.values[i] *= factors.values[i];
}

LayerTransposes::LayerTransposes(const Network::Layer& layer)
{
    for (std::size_t d = 0; d < 2; ++d) {
        input[d] = transposedPanelsOf(layer.directions[d].input);
        recurrent[d] = transposedPanelsOf(layer.directions[d].recurrent);
    }
}

namespace {

/// One word's step: from the gradients of its output and of its cell to those of the sums before the gates, which
/// replace the gates, and of the cell before.
void stepBack(float* gates, const float* before, const float* squashed, const float* output, float* cell,
              std::size_t size)
{
    float* forgets = gates;
    float* candidates = gates + size;
    float* outputs = gates + 2 * size;
    for (std::size_t i = 0; i < size; ++i) {
        const float forget = forgets[i];
        const float candidate = candidates[i];
        const float gate = outputs[i];
        const float bent = squashed[i];
        const float previous = before != nullptr ? before[i] : 0.0F;
        const float cellGradient = cell[i] + output[i] * gate * (1.0F - bent * bent);
        outputs[i] = output[i] * bent * gate * (1.0F - gate);
        forgets[i] = cellGradient * (previous - candidate) * forget * (1.0F - forget);
        candidates[i] = cellGradient * (1.0F - forget) * (1.0F - candidate * candidate);
        cell[i] = cellGradient * forget;
    }
}

void directionBack(const Panels& recurrent, const Packing& packing, language::DirectionTrace& trace, Matrix& above)
{
    const std::size_t size = trace.cells.columns;
    Matrix cell{packing.steps() == 0 ? 0 : packing.stepSize(0), size};
    for (std::size_t step = packing.steps(); step-- > 0;) {
        const std::size_t begin = packing.stepBegin(step);
        const std::size_t count = packing.stepSize(step);
        const std::size_t last = step == 0 ? 0 : packing.stepBegin(step - 1);
        for (std::size_t s = 0; s < count; ++s) {
            const float* before = step == 0 ? nullptr : trace.cells.row(last + s);
            stepBack(trace.gates.row(begin + s), before, trace.squashed.row(begin + s), above.row(begin + s),
                     cell.row(s), size);
        }
        if (step > 0)
            multiplyAdd({trace.gates.row(begin), count, 3 * size}, recurrent, above.row(last), size);
    }
}

/// For each packed word the output one step earlier, zeros at the begin.
Matrix outputsBefore(const Packing& packing, const Matrix& outputs)
{
    Matrix before{outputs.rows, outputs.columns};
    for (std::size_t step = 1; step < packing.steps(); ++step)
        std::copy_n(outputs.row(packing.stepBegin(step - 1)), packing.stepSize(step) * outputs.columns,
                    before.row(packing.stepBegin(step)));
    return before;
}

} // namespace

void layerBack(const LayerTransposes& layer, const Packing& packing, LayerTrace& trace, const Matrix& above,
               Network::Layer& gradient, Matrix& below)
{
    for (std::size_t d = 0; d < 2; ++d) {
        language::DirectionTrace& direction = trace.directions[d];
        const std::span<const std::uint32_t> order = packing.order(d);
        const std::size_t size = direction.cells.columns;
        Matrix packed{above.rows, size};
        for (std::size_t i = 0; i < order.size(); ++i)
            std::copy_n(above.row(order[i]) + d * size, size, packed.row(i));
        directionBack(layer.recurrent[d], packing, direction, packed);
        const Matrix& sums = direction.gates; // their gradients now
        addOuter(direction.input, sums, gradient.directions[d].input);
        addOuter(outputsBefore(packing, direction.outputs), sums, gradient.directions[d].recurrent);
        addColumns(sums, gradient.directions[d].bias);
        Matrix packedBelow{below.rows, below.columns};
        addBack(sums, layer.input[d], packedBelow);
        for (std::size_t i = 0; i < order.size(); ++i) {
            const float* from = packedBelow.row(i);
            float* to = below.row(order[i]);
            for (std::size_t c = 0; c < below.columns; ++c)
                to[c] += from[c];
        }
    }
}

double softmaxBack(Matrix& scores, std::size_t first, std::size_t count, std::span<const int> answers, float weight)
{
    double loss = 0;
    for (std::size_t r = 0; r < scores.rows; ++r) {
        const std::span<float> row{scores.row(r) + first, count};
        if (answers[r] < 0) {
            std::fill(row.begin(), row.end(), 0.0F);
            continue;
        }
        language::softmax(row);
        float& right = row[static_cast<std::size_t>(answers[r])];
        loss -= std::log(std::max(static_cast<double>(right), 1e-30));
        right -= 1.0F;
        for (float& value : row)
            value *= weight;
    }
    return loss * static_cast<double>(weight);
}

namespace {

/// Probabilities of tags and of pairs of tags under a chain, all computed in a scaled form.
class Chain
{
public:
    Chain(std::span<const float> scores, std::span<const std::uint16_t> allowed, const Matrix& moves);

    /// Log of the sum over all sequences, less the largest score of each word.
    [[nodiscard]] double logSum() const { return m_logSum; }
    /// Adds sign times the probabilities.
    void add(double sign, std::span<double> tags, std::span<double> pairs) const;

private:
    [[nodiscard]] double* forward(std::size_t word) { return m_forward.data() + word * m_tags; }

    std::size_t m_tags;
    std::size_t m_words;
    std::vector<double> m_weights;
    std::vector<double> m_moves;
    std::vector<double> m_forward;
    std::vector<double> m_backward;
    std::vector<double> m_scales;
    double m_logSum = 0;
};

Chain::Chain(std::span<const float> scores, std::span<const std::uint16_t> allowed, const Matrix& moves)
    : m_tags{moves.columns}
    , m_words{scores.size() / moves.columns}
    , m_weights(scores.begin(), scores.end())
    , m_moves(moves.values.size())
    , m_forward(scores.size())
    , m_backward(scores.size(), 1.0)
    , m_scales(m_words)
{
    std::vector<float> powers(moves.values);
    language::exponentiate(powers);
    for (std::size_t from = 0; from <= m_tags; ++from) {
        for (std::size_t to = 0; to < m_tags; ++to) {
            if (language::nameTagMayFollow(from == m_tags ? 0 : from, to))
                m_moves[from * m_tags + to] = static_cast<double>(powers[from * m_tags + to]);
        }
    }
    for (std::size_t word = 0; word < m_words; ++word) {
        std::vector<float> row(scores.begin() + static_cast<std::ptrdiff_t>(word * m_tags),
                               scores.begin() + static_cast<std::ptrdiff_t>((word + 1) * m_tags));
        const float largest = *std::max_element(row.begin(), row.end());
        for (float& score : row)
            score -= largest;
        language::exponentiate(row);
        double sum = 0;
        for (std::size_t tag = 0; tag < m_tags; ++tag) {
            double in = word == 0 ? m_moves[m_tags * m_tags + tag] : 0;
            for (std::size_t from = 0; word > 0 && from < m_tags; ++from)
                in += forward(word - 1)[from] * m_moves[from * m_tags + tag];
            const bool permitted = (allowed[word] >> tag & 1U) != 0;
            m_weights[word * m_tags + tag] = permitted ? static_cast<double>(row[tag]) : 0;
            forward(word)[tag] = in * m_weights[word * m_tags + tag];
            sum += forward(word)[tag];
        }
        m_scales[word] = std::max(sum, 1e-280);
        m_logSum += std::log(m_scales[word]);
        for (std::size_t tag = 0; tag < m_tags; ++tag)
            forward(word)[tag] /= m_scales[word];
    }
    for (std::size_t word = m_words - 1; word-- > 0;) {
        for (std::size_t tag = 0; tag < m_tags; ++tag) {
            double out = 0;
            for (std::size_t to = 0; to < m_tags; ++to)
                out += m_moves[tag * m_tags + to] * m_weights[(word + 1) * m_tags + to] *
                       m_backward[(word + 1) * m_tags + to];
            m_backward[word * m_tags + tag] = out / m_scales[word + 1];
        }
    }
}

void Chain::add(double sign, std::span<double> tags, std::span<double> pairs) const
{
    for (std::size_t word = 0; word < m_words; ++word) {
        for (std::size_t tag = 0; tag < m_tags; ++tag) {
            const std::size_t at = word * m_tags + tag;
            tags[at] += sign * m_forward[at] * m_backward[at];
            const double out = sign * m_weights[at] * m_backward[at] / m_scales[word];
            if (word == 0)
                pairs[m_tags * m_tags + tag] += out * m_moves[m_tags * m_tags + tag];
            for (std::size_t from = 0; word > 0 && from < m_tags; ++from)
                pairs[from * m_tags + tag] +=
                    m_forward[(word - 1) * m_tags + from] * m_moves[from * m_tags + tag] * out;
        }
    }
}

} // namespace

double chainBack(std::span<float> scores, std::span<const std::uint16_t> allowed, const Matrix& moves, float weight,
                 Matrix& movesGradient)
{
    const std::vector<std::uint16_t> any(allowed.size(), 0xFFFFU);
    const Chain all{scores, any, moves};
    const Chain right{scores, allowed, moves};
    std::vector<double> tags(scores.size());
    std::vector<double> pairs(moves.values.size());
    all.add(1, tags, pairs);
    right.add(-1, tags, pairs);
    for (std::size_t i = 0; i < scores.size(); ++i)
        scores[i] = weight * static_cast<float>(tags[i]);
    for (std::size_t i = 0; i < pairs.size(); ++i)
        movesGradient.values[i] += weight * static_cast<float>(pairs[i]);
    return (all.logSum() - right.logSum()) * static_cast<double>(weight);
}

} // namespace cablegraph::training
