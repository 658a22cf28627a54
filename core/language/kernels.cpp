#include "kernels.h"

#include "kernelset.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace cablegraph::language {
namespace common {
#include "kernelbodies.h"
}

namespace {

KernelSet chooseKernels() noexcept
{
#ifdef __x86_64__
    if (const KernelSet wide = wideKernels(); wide.multiplyAdd != nullptr && __builtin_cpu_supports("avx2"))
        return wide;
#endif
    return commonKernels();
}

const KernelSet& kernels() noexcept
{
    static const KernelSet chosen = chooseKernels();
    return chosen;
}

} // namespace

static_assert(Panels::width == panelWidth);

KernelSet commonKernels() noexcept
{
    return {common::multiplyAdd, common::recurrentStep, common::exponentiate};
}

Panels::Panels(const float* values, std::size_t inputs, std::size_t outputs, std::size_t inputStride,
               std::size_t outputStride)
    : m_inputs{inputs}
    , m_outputs{outputs}
    , m_values((outputs + width - 1) / width * width * inputs)
{
    for (std::size_t first = 0; first < outputs; first += width) {
        float* panel = m_values.data() + first * inputs;
        const std::size_t used = std::min(width, outputs - first);
        for (std::size_t i = 0; i < inputs; ++i) {
            for (std::size_t o = 0; o < used; ++o)
                panel[i * width + o] = values[i * inputStride + (first + o) * outputStride];
        }
    }
}

void multiplyAdd(const Rows& left, const Panels& right, float* result, std::size_t resultStride)
{
    kernels().multiplyAdd(left, {right.panel(0), right.inputs(), right.outputs()}, result, resultStride);
}

void recurrentStep(float* gates, const float* before, float* cells, float* squashed, float* outputs, std::size_t count,
                   std::size_t size)
{
    kernels().recurrentStep(gates, before, cells, squashed, outputs, count, size);
}

void exponentiate(std::span<float> values)
{
    kernels().exponentiate(values.data(), values.size());
}

void softmax(std::span<float> scores)
{
    const float largest = *std::max_element(scores.begin(), scores.end());
    for (float& score : scores)
        score -= largest;
    exponentiate(scores);
    float sum = 0;
    for (const float score : scores)
        sum += score;
    for (float& score : scores)
        score /= sum;
}

} // namespace cablegraph::language
