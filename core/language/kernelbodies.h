// Included once for each set of registers, inside a namespace of its own. Nothing of the standard library is
// instantiated here: the linker could hand the version for wide registers to everybody.

#define CABLEGRAPH_INLINE inline __attribute__((always_inline))

namespace {

using Eight = float __attribute__((vector_size(32)));
using EightInts = std::int32_t __attribute__((vector_size(32)));
constexpr std::size_t lanes = 8;

CABLEGRAPH_INLINE Eight load(const float* from)
{
    Eight value;
    std::memcpy(&value, from, sizeof value);
    return value;
}

CABLEGRAPH_INLINE void store(float* to, Eight value)
{
    std::memcpy(to, &value, sizeof value);
}

CABLEGRAPH_INLINE Eight all(float value)
{
    return Eight{value, value, value, value, value, value, value, value};
}

/// e^x within 2 ulp: x = n ln 2 + r, 2^n by the exponent bits, e^r by its Taylor polynomial of degree 7.
CABLEGRAPH_INLINE Eight exponential(Eight x)
{
    x = x < all(-87.0F) ? all(-87.0F) : x;
    x = x > all(88.0F) ? all(88.0F) : x;
    const Eight rounding = all(12582912.0F); // 1.5 * 2^23: adding it rounds to an integer
    const Eight n = (x * all(1.44269504F) + rounding) - rounding;
    const Eight r = (x - n * all(0.693359375F)) - n * all(-2.12194440e-4F);
    Eight sum = all(1.98412698e-4F);
    sum = sum * r + all(1.38888889e-3F);
    sum = sum * r + all(8.33333333e-3F);
    sum = sum * r + all(4.16666667e-2F);
    sum = sum * r + all(1.66666667e-1F);
    sum = sum * r + all(0.5F);
    sum = sum * r + all(1.0F);
    sum = sum * r + all(1.0F);
    const EightInts bits = (__builtin_convertvector(n, EightInts) + 127) << 23;
    Eight power;
    std::memcpy(&power, &bits, sizeof power);
    return sum * power;
}

CABLEGRAPH_INLINE Eight sigmoid(Eight x)
{
    return all(1.0F) / (all(1.0F) + exponential(-x));
}

CABLEGRAPH_INLINE Eight hyperbolicTangent(Eight x)
{
    return all(1.0F) - all(2.0F) / (exponential(x + x) + all(1.0F));
}

/// `Count` rows by one panel, all sums in registers.
template<std::size_t Count>
CABLEGRAPH_INLINE void tile(const float* left, std::size_t rowStride, std::size_t inputStride, std::size_t inputs,
                            const float* panel, float* result, std::size_t resultStride)
{
    Eight low[Count];
    Eight high[Count];
#pragma GCC unroll 6
    for (std::size_t r = 0; r < Count; ++r) {
        low[r] = load(result + r * resultStride);
        high[r] = load(result + r * resultStride + lanes);
    }
    for (std::size_t i = 0; i < inputs; ++i) {
        const Eight first = load(panel + i * panelWidth);
        const Eight second = load(panel + i * panelWidth + lanes);
#pragma GCC unroll 6
        for (std::size_t r = 0; r < Count; ++r) {
            const Eight factor = all(left[r * rowStride + i * inputStride]);
            low[r] += factor * first;
            high[r] += factor * second;
        }
    }
#pragma GCC unroll 6
    for (std::size_t r = 0; r < Count; ++r) {
        store(result + r * resultStride, low[r]);
        store(result + r * resultStride + lanes, high[r]);
    }
}

CABLEGRAPH_INLINE void tiles(const Rows& rows, std::size_t inputs, const float* panel, float* result,
                             std::size_t resultStride)
{
    std::size_t r = 0;
    for (; r + 6 <= rows.count; r += 6)
        tile<6>(rows.values + r * rows.rowStride, rows.rowStride, rows.inputStride, inputs, panel,
                result + r * resultStride, resultStride);
    const float* left = rows.values + r * rows.rowStride;
    float* to = result + r * resultStride;
    switch (rows.count - r) {
    case 5:
        return tile<5>(left, rows.rowStride, rows.inputStride, inputs, panel, to, resultStride);
    case 4:
        return tile<4>(left, rows.rowStride, rows.inputStride, inputs, panel, to, resultStride);
    case 3:
        return tile<3>(left, rows.rowStride, rows.inputStride, inputs, panel, to, resultStride);
    case 2:
        return tile<2>(left, rows.rowStride, rows.inputStride, inputs, panel, to, resultStride);
    case 1:
        return tile<1>(left, rows.rowStride, rows.inputStride, inputs, panel, to, resultStride);
    default:
        return;
    }
}

} // namespace

void multiplyAdd(const Rows& left, const PanelsView& right, float* result, std::size_t resultStride)
{
    const std::size_t whole = right.outputs / panelWidth;
    for (std::size_t p = 0; p < whole; ++p)
        tiles(left, right.inputs, right.values + p * panelWidth * right.inputs, result + p * panelWidth, resultStride);
    const std::size_t rest = right.outputs - whole * panelWidth;
    if (rest == 0)
        return;
    for (std::size_t r = 0; r < left.count; ++r) {
        float padded[panelWidth] = {};
        float* to = result + r * resultStride + whole * panelWidth;
        for (std::size_t o = 0; o < rest; ++o)
            padded[o] = to[o];
        tile<1>(left.values + r * left.rowStride, left.rowStride, left.inputStride, right.inputs,
                right.values + whole * panelWidth * right.inputs, padded, panelWidth);
        for (std::size_t o = 0; o < rest; ++o)
            to[o] = padded[o];
    }
}

void recurrentStep(float* gates, const float* before, float* cells, float* squashed, float* outputs, std::size_t count,
                   std::size_t size)
{
    for (std::size_t r = 0; r < count; ++r) {
        float* gate = gates + r * 3 * size;
        for (std::size_t i = 0; i < size; i += lanes) {
            const Eight forget = sigmoid(load(gate + i));
            const Eight candidate = hyperbolicTangent(load(gate + size + i));
            const Eight output = sigmoid(load(gate + 2 * size + i));
            const Eight previous = before != nullptr ? load(before + r * size + i) : all(0.0F);
            const Eight cell = forget * previous + (all(1.0F) - forget) * candidate;
            const Eight bent = hyperbolicTangent(cell);
            store(gate + i, forget);
            store(gate + size + i, candidate);
            store(gate + 2 * size + i, output);
            store(cells + r * size + i, cell);
            store(squashed + r * size + i, bent);
            store(outputs + r * size + i, output * bent);
        }
    }
}

void exponentiate(float* values, std::size_t count)
{
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes)
        store(values + i, exponential(load(values + i)));
    float padded[lanes] = {};
    for (std::size_t rest = i; rest < count; ++rest)
        padded[rest - i] = values[rest];
    store(padded, exponential(load(padded)));
    for (std::size_t rest = i; rest < count; ++rest)
        values[rest] = padded[rest - i];
}

#undef CABLEGRAPH_INLINE
