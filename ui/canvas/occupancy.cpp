#include "occupancy.h"

#include <algorithm>
#include <cmath>

namespace cablegraph::canvas {
namespace {

constexpr double side = 2;
constexpr int wordBits = 64;

int squaresAlong(double length)
{
    return std::max(1, static_cast<int>(std::ceil(length / side)));
}

} // namespace

Occupancy::Occupancy(const QRectF& area)
    : m_area{area}
    , m_columns{squaresAlong(area.width())}
    , m_rows{squaresAlong(area.height())}
    , m_words{(m_columns + wordBits - 1) / wordBits}
    , m_bits(static_cast<std::size_t>(m_words) * static_cast<std::size_t>(m_rows))
{
}

Occupancy::Squares Occupancy::squaresOf(const QRectF& rectangle) const
{
    // Rounded by whole numbers: the functions for it take longer than all the rest.
    const auto first = [](double at, int count) {
        return static_cast<int>(std::clamp(at / side, 0.0, static_cast<double>(count)));
    };
    const auto beyond = [](double at, int count) {
        const double squares = std::clamp(at / side, 0.0, static_cast<double>(count));
        const int whole = static_cast<int>(squares);
        return whole + (squares > whole ? 1 : 0);
    };
    return {first(rectangle.left() - m_area.left(), m_columns), first(rectangle.top() - m_area.top(), m_rows),
            beyond(rectangle.right() - m_area.left(), m_columns), beyond(rectangle.bottom() - m_area.top(), m_rows)};
}

std::uint64_t Occupancy::mask(const Squares& squares, int word)
{
    const int low = std::max(0, squares.left - word * wordBits);
    const int high = std::min(wordBits, squares.right - word * wordBits);
    const std::uint64_t below = high == wordBits ? ~std::uint64_t{0} : (std::uint64_t{1} << high) - 1;
    return below & (~std::uint64_t{0} << low);
}

void Occupancy::take(const QRectF& rectangle)
{
    const Squares squares = squaresOf(rectangle);
    if (squares.left >= squares.right)
        return;
    for (int word = squares.left / wordBits; word <= (squares.right - 1) / wordBits; ++word) {
        const std::uint64_t bits = mask(squares, word);
        for (int row = squares.top; row < squares.bottom; ++row)
            m_bits[static_cast<std::size_t>(row * m_words + word)] |= bits;
    }
}

bool Occupancy::isFree(const QRectF& rectangle) const
{
    const Squares squares = squaresOf(rectangle);
    if (squares.left >= squares.right)
        return true;
    for (int word = squares.left / wordBits; word <= (squares.right - 1) / wordBits; ++word) {
        const std::uint64_t bits = mask(squares, word);
        for (int row = squares.top; row < squares.bottom; ++row) {
            if ((m_bits[static_cast<std::size_t>(row * m_words + word)] & bits) != 0)
                return false;
        }
    }
    return true;
}

} // namespace cablegraph::canvas
