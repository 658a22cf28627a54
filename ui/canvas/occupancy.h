#pragma once

#include <QRectF>

#include <cstdint>
#include <vector>

namespace cablegraph::canvas {

/// Which places of a view are taken, in squares of two pixels, one bit each: thousands of labels ask for a place in
/// every frame. What is taken is rounded outwards, so what is free is free.
class Occupancy
{
public:
    explicit Occupancy(const QRectF& area);

    /// What lies outside of the area is passed over.
    void take(const QRectF& rectangle);
    [[nodiscard]] bool isFree(const QRectF& rectangle) const;

private:
    struct Squares
    {
        int left, top, right, bottom; ///< right and bottom are the first squares beyond
    };
    [[nodiscard]] Squares squaresOf(const QRectF& rectangle) const;
    /// The bits of the word that lie within the squares.
    [[nodiscard]] static std::uint64_t mask(const Squares& squares, int word);

    QRectF m_area;
    int m_columns;
    int m_rows;
    int m_words; ///< in a row
    std::vector<std::uint64_t> m_bits;
};

} // namespace cablegraph::canvas
