#include "kernelset.h"

#include <cstdint>
#include <cstring>

// This file alone is compiled with -mavx2.

namespace cablegraph::language {
#ifdef __AVX2__
namespace wide {
#include "kernelbodies.h"
}

KernelSet wideKernels() noexcept
{
    return {wide::multiplyAdd, wide::recurrentStep, wide::exponentiate};
}
#else
KernelSet wideKernels() noexcept
{
    return {};
}
#endif
} // namespace cablegraph::language
