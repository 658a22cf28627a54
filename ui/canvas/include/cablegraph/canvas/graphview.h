#pragma once

#include <cablegraph/canvas/copyonwrite.h>
#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/canvas/emphasis.h>
#include <cablegraph/canvas/hand.h>
#include <cablegraph/canvas/labelplacer.h>
#include <cablegraph/canvas/viewport.h>
#include <cablegraph/jobs/job.h>
#include <cablegraph/session/session.h>

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

class QHelpEvent;
class QMenu;
class QNativeGestureEvent;
class QToolButton;

namespace cablegraph::canvas {

class Bundler;
class Camera;
class EmptyNote;
class Fingers;
class Glide;
class LegendCard;
class Minimap;
class NodeDrag;
class Pointer;
class Sheet;
class Stage;
struct Drawing;
struct DrawingOrder;
struct FrameOrder;

/// The drawing of what a session shows of its graph. Follows the session by its signals and changes it by selecting and
/// by undoable moves, hiding and showing. Nodes without a placement are not drawn until they have one. The session must
/// outlive the view.
///
/// Mouse: click selects (Ctrl or Shift adds), drag moves nodes, whose neighbourhood follows, or does what setHand()
/// says, Shift+drag selects a rectangle, Alt+drag a lasso, wheel zooms about the pointer, middle or right drag pans,
/// double click on a node unfolds it or fits its neighbourhood, elsewhere all. Keys: arrows and Tab move the focus from
/// node to node, Enter selects and inspects (Ctrl adds), Space stops and starts the neighbourhood's following, Escape
/// clears, Ctrl+0 fits, Ctrl+9 fits the selection, + and - zoom.
class GraphView : public QWidget
{
    Q_OBJECT

public:
    explicit GraphView(session::Session& session, QWidget* parent = nullptr);
    ~GraphView() override;

    [[nodiscard]] const DrawList& drawList() const noexcept { return *m_list; }
    [[nodiscard]] const Viewport& viewport() const noexcept;
    [[nodiscard]] std::optional<NodeId> focusedNode() const noexcept { return m_focused; }
    /// What is drawn of the session's graph. A large one is made ready beside the window: until that is done, this is
    /// what was drawn before.
    [[nodiscard]] const graph::KnowledgeGraph& graph() const noexcept { return m_drawn; }
    [[nodiscard]] bool isSelected(NodeId node) const noexcept { return m_session.selection().nodes.contains(node); }
    [[nodiscard]] bool isSelected(EdgeId edge) const noexcept { return m_session.selection().edges.contains(edge); }
    [[nodiscard]] bool isLegendVisible() const noexcept;
    [[nodiscard]] bool isMinimapWanted() const noexcept;
    [[nodiscard]] const NodeEmphasis& nodeEmphasis() const noexcept { return m_nodeEmphasis; }
    /// Whether long edges run together along others, as soon as their ways have been found.
    [[nodiscard]] bool isBundled() const noexcept;
    [[nodiscard]] EdgeLabels edgeLabels() const noexcept { return m_edgeLabels; }
    [[nodiscard]] Hand hand() const noexcept;
    /// Whether the neighbourhood of a dragged node follows.
    [[nodiscard]] bool isLive() const noexcept;
    /// Whether nodes are held, settle or glide.
    [[nodiscard]] bool isMoving() const;
    /// Where the legend lies; empty when there is nothing to explain or it is hidden.
    [[nodiscard]] const QRectF& legendArea() const noexcept;
    /// How old the picture on the screen is: large graphs are painted beside, and until that is done the last picture
    /// is shown shifted or scaled.
    [[nodiscard]] std::chrono::milliseconds behind() const noexcept;
    /// Whether a better picture is being painted.
    [[nodiscard]] bool isPainting() const noexcept;
    /// What lies under a point of the widget.
    [[nodiscard]] Target targetAt(QPointF point) const;

    [[nodiscard]] QSize sizeHint() const override { return {960, 640}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 180}; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void fitAll();
    /// What is selected, with its neighbours; everything when nothing is.
    void fitSelection();
    void selectAll();
    /// As a click on the node does.
    void selectOnly(const cablegraph::canvas::Target& target);
    /// Adds the neighbours of what is selected.
    void selectNeighbours();
    void pinSelection();
    void unpinSelection();
    void hideSelection();
    /// Shows only what is selected.
    void isolateSelection();
    void expandSelection();
    void collapseSelection();
    void showAll();
    void setLegendVisible(bool visible);
    void setMinimapWanted(bool wanted);
    void setHand(cablegraph::canvas::Hand hand);
    void setLive(bool live);
    /// Size and colour of the nodes by a measure, for as long as until another is set; {} is without.
    void setNodeEmphasis(const cablegraph::canvas::NodeEmphasis& emphasis);
    void setEdgeLabels(cablegraph::canvas::EdgeLabels labels);
    void setBundled(bool bundled);
    /// Moves the focus of the keyboard to a node and brings it into view.
    void focusNode(cablegraph::NodeId node);

Q_SIGNALS:
    /// The user wants to see what is behind the selection (Enter, or Inspect in the menu).
    void inspectRequested();
    /// The menu of what is selected is about to be shown; others may add to it.
    void menuOffered(QMenu* menu);
    /// Links of the note that an empty canvas shows.
    void openArticlesRequested();
    void sampleArticlesRequested();
    void legendVisibilityChanged(bool visible);
    void handChanged(cablegraph::canvas::Hand hand);
    void liveChanged(bool live);
    void zoomChanged(double scale);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    class StageOfView;

    void connectSession();
    void connectPointer();
    void connectDrag();
    void connectBundler();
    void forgetBundles();
    void comeToRest();
    /// Those of a rough list exactly, once the list has been seen.
    void layLines();
    void makeOverlays();
    // What the session says
    [[nodiscard]] DrawingOrder drawingOrder() const;
    /// At once, with all nodes at their places.
    void rebuild();
    void take(Drawing drawing);
    void showGraph();
    void showDrawing(Drawing drawing);
    void showPlacements(const layout::Placements& changed);
    void glideTo(const layout::Placements& placements);
    // What the user does
    void click(const Target& target, Qt::KeyboardModifiers modifiers);
    /// Unfolds the node whose badge lies there; false when there is none.
    bool clickBadge(const Target& target, QPointF point);
    void doubleClick(const Target& target);
    void hover(const Target& target);
    void showMenu(const Target& target, QPoint global);
    void select(const session::Selection& selection);
    void pin(bool pinned);
    void fitAround(const std::set<NodeId>& nodes);
    bool zoomByTouchpad(const QNativeGestureEvent& event);
    bool showTip(const QHelpEvent& event);
    bool moveFocus(int key);
    bool runKey(const QKeyEvent& event);
    // What is drawn
    void showCursor();
    void refresh();
    /// Something moves: paint quickly until it rests.
    void refreshMoving();
    void updateEmphasis();
    [[nodiscard]] FrameOrder lookingNow() const;
    [[nodiscard]] Viewport wholeView() const;
    void placeLegendAgain();
    /// And what lies beside it, for when the camera has come to rest there.
    void placeLegend(const Viewport& resting);
    void tellHidden();
    void tellWhyNothing();
    void dissolve();
    /// Nodes have moved by themselves or in the hand.
    void showMoved(const layout::Placements& placements, Routing routing);

    session::Session& m_session;
    graph::KnowledgeGraph m_drawn;
    CopyOnWrite<DrawList> m_list;
    jobs::Job m_building;
    jobs::Job m_routing;
    std::shared_ptr<LabelBook> m_book = std::make_shared<LabelBook>();
    bool m_isOutdated = false; ///< what is being made ready is no longer what the session shows
    NodeEmphasis m_nodeEmphasis;
    CopyOnWrite<Emphasis> m_emphasis;
    Target m_hovered;
    std::optional<NodeId> m_focused;
    bool m_focusShown = false; ///< the focus was moved by the keyboard, so its ring is wanted
    EdgeLabels m_edgeLabels = EdgeLabels::All;
    std::unique_ptr<Stage> m_stage;
    Sheet* m_sheet;
    std::unique_ptr<LegendCard> m_legend;
    QTimer m_rest; ///< runs while something moves and for a moment afterwards
    Bundler* m_bundler;
    Camera* m_camera;
    Pointer* m_pointer;
    std::unique_ptr<Fingers> m_fingers;
    NodeDrag* m_drag;
    Glide* m_motion; ///< nodes on their way to new places
    Glide* m_dimming;
    Glide* m_dissolving;
    EmptyNote* m_note;
    Minimap* m_minimap;
    QToolButton* m_hiddenNote; ///< how many nodes are hidden; shows them
};

} // namespace cablegraph::canvas
