#pragma once

#include "stage.h"

class QTouchEvent;

namespace cablegraph::canvas {

class Pointer;

/// Fingers on a screen: one is a mouse with its left button held, two hold the sheet, which they move and stretch.
class Fingers
{
public:
    Fingers(Stage& stage, Pointer& pointer);

    void handle(QTouchEvent& event);

private:
    void hold(const QTouchEvent& event);

    Stage& m_stage;
    Pointer& m_pointer;
    bool m_holding = false; ///< two fingers, since they came down
    Viewport m_before;      ///< when the second one came down
    QPointF m_middle;       ///< between the two then
    double m_apart = 1;     ///< how far they were from each other then
};

} // namespace cablegraph::canvas
