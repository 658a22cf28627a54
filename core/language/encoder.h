#pragma once

#include "kernels.h"
#include "network.h"

#include <cstdint>
#include <span>
#include <vector>

namespace cablegraph::language {

/// The words of several sentences ordered for a recurrent layer: the first words of all sentences, then the second
/// words of those that have one, and so on, so that one step is one product of matrices.
class Packing
{
public:
    /// `lengths` of the sentences, whose words follow each other in the matrices given to layers; longest first.
    explicit Packing(std::span<const std::size_t> lengths);

    [[nodiscard]] std::size_t words() const noexcept { return m_order[0].size(); }
    [[nodiscard]] std::size_t steps() const noexcept { return m_stepBegins.size() - 1; }
    [[nodiscard]] std::size_t stepBegin(std::size_t step) const noexcept { return m_stepBegins[step]; }
    [[nodiscard]] std::size_t stepSize(std::size_t step) const noexcept
    {
        return m_stepBegins[step + 1] - m_stepBegins[step];
    }
    /// Where the packed words stand in the matrices; direction 1 begins with the last words of the sentences.
    [[nodiscard]] std::span<const std::uint32_t> order(std::size_t direction) const noexcept
    {
        return m_order[direction];
    }

private:
    std::vector<std::size_t> m_stepBegins;
    std::vector<std::uint32_t> m_order[2];
};

struct DirectionPanels
{
    Panels input;
    Panels recurrent;
    std::vector<float> bias;

    DirectionPanels() = default;
    explicit DirectionPanels(const Network::Direction& direction);
};

struct LayerPanels
{
    DirectionPanels directions[2];

    LayerPanels() = default;
    explicit LayerPanels(const Network::Layer& layer);
};

/// What one direction computed, in packed order: training goes back over it.
struct DirectionTrace
{
    Matrix input;
    Matrix gates;
    Matrix cells;
    Matrix squashed;
    Matrix outputs;
};

struct LayerTrace
{
    DirectionTrace directions[2];
};

/// `output` [words x 2 hidden] of one layer for `input` [words x inputs].
void runLayer(const LayerPanels& layer, const Packing& packing, const Matrix& input, LayerTrace& trace, Matrix& output);

/// result = bias + input * weights.
void linear(const Matrix& input, const Panels& weights, std::span<const float> bias, Matrix& result);
void rectify(Matrix& values) noexcept;
/// The rows of both one behind the other.
[[nodiscard]] Matrix joined(const Matrix& left, const Matrix& right);
[[nodiscard]] Panels panelsOf(const Matrix& matrix);

} // namespace cablegraph::language
