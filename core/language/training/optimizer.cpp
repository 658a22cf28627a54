#include "optimizer.h"

#include <algorithm>
#include <cmath>

namespace cablegraph::training {
namespace {

using language::Matrix;
using language::Network;

constexpr float meanDecay = 0.9F;
constexpr float squareDecay = 0.98F;
constexpr float small = 1e-8F;
constexpr double largestNorm = 3;
constexpr std::size_t followEvery = 8;
constexpr float followShare = 0.02F; // of every eighth step: half is forgotten after 270 steps

double squaredNorm(const float* values, std::size_t count)
{
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i)
        sum += static_cast<double>(values[i]) * static_cast<double>(values[i]);
    return sum;
}

double squaredNorm(const Matrix& matrix, std::span<const std::uint32_t> rows)
{
    double sum = 0;
    for (const std::uint32_t row : rows)
        sum += squaredNorm(matrix.row(row), matrix.columns);
    return sum;
}

} // namespace

Optimizer::Optimizer(const Network& network)
    : m_mean{network.shape}
    , m_square{network.shape}
    , m_average{network}
{
}

void Optimizer::step(Network& network, Network& gradient, std::span<const std::uint32_t> words,
                     std::span<const std::uint32_t> parts, float rate)
{
    ++m_steps;
    m_meanRest *= meanDecay;
    m_squareRest *= squareDecay;
    const std::vector<Matrix*> gradients = gradient.trainedWeights();
    double squared = squaredNorm(gradient.words, words) + squaredNorm(gradient.parts, parts);
    for (const Matrix* matrix : gradients)
        squared += squaredNorm(matrix->values.data(), matrix->values.size());
    m_clip = static_cast<float>(std::min(1.0, largestNorm / (std::sqrt(squared) + 1e-12)));

    const std::vector<Matrix*> values = network.trainedWeights();
    const std::vector<Matrix*> means = m_mean.trainedWeights();
    const std::vector<Matrix*> squares = m_square.trainedWeights();
    for (std::size_t i = 0; i < values.size(); ++i)
        update(values[i]->values.data(), gradients[i]->values.data(), means[i]->values.data(),
               squares[i]->values.data(), values[i]->values.size(), rate);
    for (const std::uint32_t row : words)
        update(network.words.row(row), gradient.words.row(row), m_mean.words.row(row), m_square.words.row(row),
               network.words.columns, rate);
    for (const std::uint32_t row : parts)
        update(network.parts.row(row), gradient.parts.row(row), m_mean.parts.row(row), m_square.parts.row(row),
               network.parts.columns, rate);
    if (m_steps % followEvery == 0)
        follow(network, std::max(followShare, static_cast<float>(followEvery) / static_cast<float>(m_steps)));
}

void Optimizer::update(float* values, const float* gradient, float* mean, float* square, std::size_t count,
                       float rate) const
{
    const float meanScale = rate / (1.0F - m_meanRest);
    const float squareScale = 1.0F / (1.0F - m_squareRest);
    for (std::size_t i = 0; i < count; ++i) {
        const float slope = gradient[i] * m_clip;
        mean[i] = meanDecay * mean[i] + (1.0F - meanDecay) * slope;
        square[i] = squareDecay * square[i] + (1.0F - squareDecay) * slope * slope;
        values[i] -= meanScale * mean[i] / (std::sqrt(square[i] * squareScale) + small);
    }
}

void Optimizer::follow(Network& network, float share)
{
    std::vector<Matrix*> from = network.trainedWeights();
    std::vector<Matrix*> to = m_average.trainedWeights();
    from.insert(from.end(), {&network.words, &network.parts});
    to.insert(to.end(), {&m_average.words, &m_average.parts});
    for (std::size_t m = 0; m < from.size(); ++m) {
        for (std::size_t i = 0; i < from[m]->values.size(); ++i)
            to[m]->values[i] += share * (from[m]->values[i] - to[m]->values[i]);
    }
}

} // namespace cablegraph::training
