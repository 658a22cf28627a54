#pragma once

#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/canvas/viewport.h>

#include <QPixmap>
#include <QWidget>

#include <vector>

namespace cablegraph::canvas {

/// The whole drawing in a corner, with a frame about what is looked at; pressing or dragging there looks elsewhere.
/// Shown only while something lies outside of the view.
class Minimap : public QWidget
{
    Q_OBJECT

public:
    explicit Minimap(QWidget* parent);

    [[nodiscard]] bool isWanted() const noexcept { return m_wanted; }
    void setWanted(bool wanted);
    /// Nodes have come, gone or moved.
    void showList(const DrawList& list);
    /// What the parent looks at now.
    void showViewport(const Viewport& viewport);
    /// In the lower right corner of the parent, or in the upper one where something else lies in `taken`.
    void placeInCorner(const QRectF& taken);

    [[nodiscard]] QSize sizeHint() const override { return {176, 118}; }

Q_SIGNALS:
    /// The point of the scene that is to come to the middle.
    void pointChosen(QPointF scene);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void paintDrawing();
    void decide();
    [[nodiscard]] Viewport whole() const;

    struct Dot
    {
        QPointF centre; ///< scene
        double size;
        ontology::NodeKind kind;
        NodeColour colour;
    };

    std::vector<Dot> m_dots;
    QRectF m_bounds; ///< of the drawing, scene
    Viewport m_looking;
    QPixmap m_drawing;
    bool m_wanted = true;
};

} // namespace cablegraph::canvas
