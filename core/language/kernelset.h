#pragma once

#include "kernels.h"

#include <cstddef>

namespace cablegraph::language {

inline constexpr std::size_t panelWidth = 16;

struct PanelsView
{
    const float* values = nullptr;
    std::size_t inputs = 0;
    std::size_t outputs = 0;
};

/// The kernels compiled for one set of registers.
struct KernelSet
{
    void (*multiplyAdd)(const Rows&, const PanelsView&, float*, std::size_t) = nullptr;
    void (*recurrentStep)(float*, const float*, float*, float*, float*, std::size_t, std::size_t) = nullptr;
    void (*exponentiate)(float*, std::size_t) = nullptr;
};

/// For any processor that the program was built for.
[[nodiscard]] KernelSet commonKernels() noexcept;
/// For AVX2; with null pointers where the program was built for another family of processors.
[[nodiscard]] KernelSet wideKernels() noexcept;

} // namespace cablegraph::language
