#include "featurenettrainer.h"

#include "nettables.h"
#include "random.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <unordered_map>

namespace cablegraph::training {
namespace {

constexpr std::uint32_t dropped = 0xFFFFFFFF;
constexpr double leastLoss = 0.004;

struct KeptFeatures
{
    std::vector<std::uint32_t> names; ///< in rising order
    std::vector<std::uint8_t> deep;   ///< parallel: has a deep part
};

KeptFeatures keptFeatures(const ExampleSet& examples, const FeatureNetOptions& options)
{
    std::unordered_map<std::uint32_t, std::uint32_t> counts;
    for (const std::uint32_t feature : examples.allFeatures())
        ++counts[feature];
    std::vector<std::pair<std::uint32_t, std::uint32_t>> byCount;
    for (const auto& [feature, count] : counts)
        if (count >= options.leastCount)
            byCount.emplace_back(count, feature);
    std::ranges::sort(byCount, std::greater{});
    byCount.resize(std::min(byCount.size(), options.mostFeatures));
    std::vector<std::pair<std::uint32_t, std::uint8_t>> kept;
    for (std::size_t i = 0; i < byCount.size(); ++i)
        kept.emplace_back(byCount[i].second, i < options.mostDeep ? 1 : 0);
    std::ranges::sort(kept);
    KeptFeatures features;
    for (const auto& [name, deep] : kept) {
        features.names.push_back(name);
        features.deep.push_back(deep);
    }
    return features;
}

/// Weights with their sums of squared gradients.
class Weights
{
public:
    explicit Weights(std::size_t size)
        : m_values(size)
        , m_squares(size, 1e-6F)
    {
    }

    /// Columns [first, width) of a matrix of `width` columns.
    void randomise(Random& random, float spread, std::size_t first, std::size_t width)
    {
        for (std::size_t i = 0; i < m_values.size(); ++i)
            if (i % width >= first)
                m_values[i] = (random.uniform() * 2 - 1) * spread;
    }

    void update(std::size_t begin, std::span<const float> gradients, float rate, float decay)
    {
        for (std::size_t i = 0; i < gradients.size(); ++i) {
            float& value = m_values[begin + i];
            const float gradient = gradients[i] + decay * value;
            m_squares[begin + i] += gradient * gradient;
            value -= rate * gradient / std::sqrt(m_squares[begin + i]);
        }
    }

    [[nodiscard]] const float* at(std::size_t begin) const { return m_values.data() + begin; }
    [[nodiscard]] std::span<const float> values() const { return m_values; }

private:
    std::vector<float> m_values;
    std::vector<float> m_squares;
};

class Trainer
{
public:
    Trainer(const ExampleSet& examples, const FeatureNetOptions& options)
        : m_examples{examples}
        , m_options{options}
        , m_random{options.seed}
        , m_features{keptFeatures(examples, options)}
        , m_wide{options.wide ? options.classes : 0}
        , m_width{m_wide + options.units}
        , m_rows{m_features.names.size() * m_width}
        , m_hiddenBias{options.units}
        , m_out{options.classes * options.units}
        , m_bias{options.classes}
        , m_sums(m_width)
        , m_scores(options.classes)
        , m_units(options.units)
        , m_gradients(options.classes)
        , m_rowGradients(m_width)
        , m_outGradients(options.classes * options.units)
    {
        nameRows();
        // Without it all units would stay alike; the wide columns begin at zero.
        m_out.randomise(m_random, 0.5F, 0, 1);
        m_rows.randomise(m_random, 0.05F, m_wide, m_width);
    }

    NetTables train(std::string_view part, const Note& note)
    {
        std::vector<std::uint32_t> order(m_examples.size());
        std::iota(order.begin(), order.end(), 0U);
        for (std::size_t epoch = 0; epoch < m_options.epochs; ++epoch) {
            m_random.shuffle(order);
            // The last epochs take small steps, which stands in for averaging.
            const float left = 1 - static_cast<float>(epoch) / static_cast<float>(m_options.epochs);
            m_rate = m_options.rate * left;
            double loss = 0;
            for (const std::uint32_t example : order)
                loss += learn(example);
            loss /= static_cast<double>(std::max<std::size_t>(order.size(), 1));
            note(std::string{part} + ": epoch " + std::to_string(epoch + 1) + ", loss " + std::to_string(loss));
        }
        return tables();
    }

private:
    void nameRows()
    {
        m_rowOf.reserve(m_examples.allFeatures().size());
        for (const std::uint32_t feature : m_examples.allFeatures()) {
            const auto found = std::ranges::lower_bound(m_features.names, feature);
            const bool kept = found != m_features.names.end() && *found == feature;
            m_rowOf.push_back(kept ? static_cast<std::uint32_t>(found - m_features.names.begin()) : dropped);
        }
    }

    double learn(std::size_t example)
    {
        collectRows(example);
        forward();
        const double loss = differentiate(m_examples.label(example));
        // What is known for certain teaches nothing; most examples are of that kind after one epoch.
        if (loss >= leastLoss)
            step();
        return loss;
    }

    void collectRows(std::size_t example)
    {
        m_active.clear();
        const std::size_t begin =
            static_cast<std::size_t>(m_examples.features(example).data() - m_examples.allFeatures().data());
        for (std::size_t i = 0; i < m_examples.features(example).size(); ++i)
            if (m_rowOf[begin + i] != dropped && m_random.uniform() >= m_options.featureDropout)
                m_active.push_back(m_rowOf[begin + i]);
    }

    [[nodiscard]] std::size_t widthOf(std::uint32_t row) const { return m_features.deep[row] != 0 ? m_width : m_wide; }

    void forward()
    {
        const std::size_t classes = m_options.classes;
        std::ranges::fill(m_sums, 0.0F);
        for (const std::uint32_t row : m_active) {
            const float* values = m_rows.at(row * m_width);
            const std::size_t width = widthOf(row);
            for (std::size_t i = 0; i < width; ++i)
                m_sums[i] += values[i];
        }
        const float keep = 1 - m_options.featureDropout;
        for (float& sum : m_sums)
            sum /= keep;
        for (std::size_t k = 0; k < classes; ++k)
            m_scores[k] = *m_bias.at(k) + (m_wide > 0 ? m_sums[k] : 0);
        for (std::size_t j = 0; j < m_options.units; ++j) {
            const float unit = m_sums[m_wide + j] + *m_hiddenBias.at(j);
            const bool on = unit > 0 && m_random.uniform() >= m_options.unitDropout;
            m_units[j] = on ? unit / (1 - m_options.unitDropout) : 0;
            for (std::size_t k = 0; k < classes && on; ++k)
                m_scores[k] += *m_out.at(k * m_options.units + j) * m_units[j];
        }
    }

    /// Sets the gradients; the loss.
    double differentiate(std::size_t label)
    {
        const std::size_t classes = m_options.classes;
        const float top = *std::ranges::max_element(m_scores);
        double total = 0;
        for (std::size_t k = 0; k < classes; ++k) {
            m_gradients[k] = std::exp(m_scores[k] - top);
            total += m_gradients[k];
        }
        const double loss = std::log(total) - (m_scores[label] - top);
        const float weight = m_options.classWeights.empty() ? 1.0F : m_options.classWeights[label];
        for (std::size_t k = 0; k < classes; ++k)
            m_gradients[k] = weight * (static_cast<float>(m_gradients[k] / total) - (k == label ? 1.0F : 0.0F));
        for (std::size_t i = 0; i < m_width; ++i)
            m_rowGradients[i] = i < m_wide ? m_gradients[i] : 0;
        for (std::size_t k = 0; k < classes; ++k)
            for (std::size_t j = 0; j < m_options.units; ++j) {
                m_outGradients[k * m_options.units + j] = m_gradients[k] * m_units[j];
                m_rowGradients[m_wide + j] += m_gradients[k] * *m_out.at(k * m_options.units + j);
            }
        for (std::size_t j = 0; j < m_options.units; ++j)
            m_rowGradients[m_wide + j] *= m_units[j] > 0 ? 1 / (1 - m_options.unitDropout) : 0;
        return loss;
    }

    void step()
    {
        for (const std::uint32_t row : m_active)
            m_rows.update(row * m_width, std::span{m_rowGradients}.first(widthOf(row)), m_rate, m_options.decay);
        m_bias.update(0, m_gradients, m_rate, 0);
        m_hiddenBias.update(0, std::span{m_rowGradients}.subspan(m_wide), m_rate, 0);
        m_out.update(0, m_outGradients, m_rate, m_options.decay);
    }

    NetTables tables() const
    {
        const auto copy = [](std::span<const float> values) {
            return std::vector<float>{values.begin(), values.end()};
        };
        NetTables tables;
        tables.classes = m_options.classes;
        tables.units = m_options.units;
        tables.wide = m_wide;
        tables.features = m_features.names;
        tables.deep = m_features.deep;
        tables.rows = copy(m_rows.values());
        tables.hiddenBias = copy(m_hiddenBias.values());
        tables.out = copy(m_out.values());
        tables.bias = copy(m_bias.values());
        return tables;
    }

    const ExampleSet& m_examples;
    const FeatureNetOptions m_options;
    Random m_random;
    KeptFeatures m_features;
    std::size_t m_wide; ///< columns of a row for the classes; the units follow
    std::size_t m_width;
    std::vector<std::uint32_t> m_rowOf; ///< parallel to the examples' features
    Weights m_rows;
    Weights m_hiddenBias;
    Weights m_out;
    Weights m_bias;
    float m_rate = 0;
    // Of the example at hand:
    std::vector<std::uint32_t> m_active;
    std::vector<float> m_sums; ///< of the rows
    std::vector<float> m_scores;
    std::vector<float> m_units;
    std::vector<float> m_gradients; ///< of the scores
    std::vector<float> m_rowGradients;
    std::vector<float> m_outGradients;
};

} // namespace

void ExampleSet::add(std::span<const std::uint32_t> features, std::size_t label)
{
    m_features.insert(m_features.end(), features.begin(), features.end());
    m_ends.push_back(m_features.size());
    m_labels.push_back(static_cast<std::uint32_t>(label));
}

std::span<const std::uint32_t> ExampleSet::features(std::size_t example) const
{
    const std::size_t begin = example == 0 ? 0 : m_ends[example - 1];
    return std::span{m_features}.subspan(begin, m_ends[example] - begin);
}

std::vector<std::byte> trainFeatureNet(const ExampleSet& examples, const FeatureNetOptions& options,
                                       std::string_view part, std::string_view places, const Note& note)
{
    note(std::string{part} + ": " + std::to_string(examples.size()) + ' ' + std::string{places});
    std::vector<NetTables> members;
    for (std::size_t member = 0; member < options.members; ++member) {
        FeatureNetOptions own = options;
        own.seed += member;
        members.push_back(Trainer{examples, own}.train(part, note));
    }
    return sectionOf(meanOf(members));
}

} // namespace cablegraph::training
