#pragma once

#include <cablegraph/canvas/labelplacer.h>
#include <cablegraph/canvas/painting.h>

#include <QFont>
#include <QImage>
#include <QSizeF>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace cablegraph::canvas {

/// A picture that is wanted, as values that nobody changes meanwhile: it may be painted on any thread. Its upper left
/// corner is the origin of the viewport.
struct FrameOrder
{
    std::shared_ptr<const DrawList> list;
    std::shared_ptr<const Emphasis> emphasis;
    Viewport viewport;
    QSizeF size;      ///< view units
    double ratio = 1; ///< device pixels to a view unit
    const support::Theme* theme = nullptr;
    QFont font; ///< of the window
    LabelOptions labelling;
    QRectF words;            ///< where they are placed, so that the border of the window cuts none; everywhere if empty
    int mostNewLabels = 150; ///< words painted for the first time when not finely; others follow with the next frames
    std::uint64_t content = 0; ///< the number of what is shown, whatever part of it is looked at
    std::uint64_t number = 0;  ///< of the order
    bool hasty = false;        ///< very many lines stepped and coarse: the first look at another drawing
    bool finely = false;       ///< as pictures are painted, if there is little enough to see
    std::chrono::steady_clock::time_point since; ///< when the user ought to have seen it
    std::stop_token stop;                        ///< asked to when nobody wants it any more
    std::size_t crowd = 0;                       ///< as in Scene

    [[nodiscard]] Scene scene() const { return {*list, *emphasis, viewport, {{}, size}, *theme, font, crowd}; }
};

/// A picture that has been painted.
struct Frame
{
    QImage image;
    std::vector<PlacedLabel> labels; ///< in the units of the frame
    Viewport viewport;               ///< this and the following: of its order
    QSizeF size;
    std::uint64_t content = 0;
    std::uint64_t number = 0;
    std::chrono::steady_clock::time_point since;
    bool rough = false;    ///< painting it finely would make a difference
    std::size_t crowd = 0; ///< edges on it
};

} // namespace cablegraph::canvas
