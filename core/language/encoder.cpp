#include "encoder.h"

#include <algorithm>

namespace cablegraph::language {
namespace {

void runDirection(const DirectionPanels& weights, const Packing& packing, std::span<const std::uint32_t> order,
                  const Matrix& input, DirectionTrace& trace)
{
    const std::size_t size = weights.recurrent.inputs();
    trace.input.reset(input.rows, input.columns);
    for (std::size_t i = 0; i < order.size(); ++i)
        std::copy_n(input.row(order[i]), input.columns, trace.input.row(i));
    linear(trace.input, weights.input, weights.bias, trace.gates);
    trace.cells.reset(input.rows, size);
    trace.squashed.reset(input.rows, size);
    trace.outputs.reset(input.rows, size);
    for (std::size_t step = 0; step < packing.steps(); ++step) {
        const std::size_t begin = packing.stepBegin(step);
        const std::size_t count = packing.stepSize(step);
        const float* before = nullptr;
        if (step > 0) {
            const std::size_t last = packing.stepBegin(step - 1);
            multiplyAdd({trace.outputs.row(last), count, size}, weights.recurrent, trace.gates.row(begin), 3 * size);
            before = trace.cells.row(last);
        }
        recurrentStep(trace.gates.row(begin), before, trace.cells.row(begin), trace.squashed.row(begin),
                      trace.outputs.row(begin), count, size);
    }
}

} // namespace

Packing::Packing(std::span<const std::size_t> lengths)
{
    std::vector<std::size_t> begins;
    std::size_t words = 0;
    for (const std::size_t length : lengths) {
        begins.push_back(words);
        words += length;
    }
    m_stepBegins.push_back(0);
    const std::size_t steps = lengths.empty() ? 0 : lengths.front();
    for (std::size_t step = 0; step < steps; ++step) {
        for (std::size_t s = 0; s < lengths.size() && step < lengths[s]; ++s) {
            m_order[0].push_back(static_cast<std::uint32_t>(begins[s] + step));
            m_order[1].push_back(static_cast<std::uint32_t>(begins[s] + lengths[s] - 1 - step));
        }
        m_stepBegins.push_back(m_order[0].size());
    }
}

DirectionPanels::DirectionPanels(const Network::Direction& direction)
    : input{panelsOf(direction.input)}
    , recurrent{panelsOf(direction.recurrent)}
    , bias{direction.bias.values}
{
}

LayerPanels::LayerPanels(const Network::Layer& layer)
    : directions{DirectionPanels{layer.directions[0]}, DirectionPanels{layer.directions[1]}}
{
}

void runLayer(const LayerPanels& layer, const Packing& packing, const Matrix& input, LayerTrace& trace, Matrix& output)
{
    const std::size_t size = layer.directions[0].recurrent.inputs();
    output.reset(input.rows, 2 * size);
    for (std::size_t d = 0; d < 2; ++d) {
        DirectionTrace& direction = trace.directions[d];
        const std::span<const std::uint32_t> order = packing.order(d);
        runDirection(layer.directions[d], packing, order, input, direction);
        for (std::size_t i = 0; i < order.size(); ++i)
            std::copy_n(direction.outputs.row(i), size, output.row(order[i]) + d * size);
    }
}

void linear(const Matrix& input, const Panels& weights, std::span<const float> bias, Matrix& result)
{
    result.reset(input.rows, weights.outputs());
    for (std::size_t r = 0; r < result.rows; ++r)
        std::copy(bias.begin(), bias.end(), result.row(r));
    multiplyAdd({input.values.data(), input.rows, input.columns}, weights, result.values.data(), result.columns);
}

void rectify(Matrix& values) noexcept
{
    for (float& value : values.values)
        value = std::max(value, 0.0F);
}

Matrix joined(const Matrix& left, const Matrix& right)
{
    Matrix all{left.rows, left.columns + right.columns};
    for (std::size_t row = 0; row < left.rows; ++row) {
        std::copy_n(left.row(row), left.columns, all.row(row));
        std::copy_n(right.row(row), right.columns, all.row(row) + left.columns);
    }
    return all;
}

Panels panelsOf(const Matrix& matrix)
{
    return {matrix.values.data(), matrix.rows, matrix.columns, matrix.columns, 1};
}

} // namespace cablegraph::language
