#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace cablegraph::language {

// The arithmetic of the network. Every element of a result is one sum in a fixed order, products are rounded before
// they are added and exp is a polynomial, so that results are the same to the bit on every machine and for every batch.

/// A matrix [inputs x outputs] that rows are multiplied by, stored in panels of 16 outputs, the last one filled with
/// zeros.
class Panels
{
public:
    static constexpr std::size_t width = 16;

    Panels() = default;
    /// Takes element (i, o) from `values[i * inputStride + o * outputStride]`.
    Panels(const float* values, std::size_t inputs, std::size_t outputs, std::size_t inputStride,
           std::size_t outputStride);

    [[nodiscard]] std::size_t inputs() const noexcept { return m_inputs; }
    [[nodiscard]] std::size_t outputs() const noexcept { return m_outputs; }
    [[nodiscard]] const float* panel(std::size_t index) const noexcept
    {
        return m_values.data() + index * width * m_inputs;
    }

private:
    std::size_t m_inputs = 0;
    std::size_t m_outputs = 0;
    std::vector<float> m_values;
};

/// Rows of the left factor: element (r, i) is `values[r * rowStride + i * inputStride]`.
struct Rows
{
    const float* values = nullptr;
    std::size_t count = 0;
    std::size_t rowStride = 0;
    std::size_t inputStride = 1;
};

/// result[r * resultStride + o] += sum over i of left(r, i) * right(i, o).
void multiplyAdd(const Rows& left, const Panels& right, float* result, std::size_t resultStride);

/// One step of `count` sequences of a recurrent layer with coupled gates (Greff et al. 2017, "LSTM: A Search Space
/// Odyssey", variant CIFG). `gates` [count x 3 size] holds the sums for forget gate, candidate and output gate and gets
/// their activations; `before` [count x size] are the cells one step earlier, null for zeros. Writes the new cells,
/// their tanh and the outputs. `size` is a multiple of 8.
void recurrentStep(float* gates, const float* before, float* cells, float* squashed, float* outputs, std::size_t count,
                   std::size_t size);

/// values = exp(values).
void exponentiate(std::span<float> values);
/// Turns scores into probabilities.
void softmax(std::span<float> scores);

} // namespace cablegraph::language
