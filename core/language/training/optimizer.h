#pragma once

#include "network.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace cablegraph::training {

/// Adam (Kingma and Ba 2015), lazily for the rows of the tables, with a moving average of the weights.
class Optimizer
{
public:
    explicit Optimizer(const language::Network& network);

    /// One step against `gradient`, whose norm is clipped; of the tables only the rows named have one.
    void step(language::Network& network, language::Network& gradient, std::span<const std::uint32_t> words,
              std::span<const std::uint32_t> parts, float rate);
    /// The average of the last some hundred steps.
    [[nodiscard]] language::Network& average() noexcept { return m_average; }

private:
    void update(float* values, const float* gradient, float* mean, float* square, std::size_t count, float rate) const;
    void follow(language::Network& network, float share);

    language::Network m_mean;
    language::Network m_square;
    language::Network m_average;
    std::size_t m_steps = 0;
    float m_meanRest = 1;
    float m_squareRest = 1;
    float m_clip = 1;
};

} // namespace cablegraph::training
