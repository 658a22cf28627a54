#pragma once

#include <cablegraph/canvas/nodeemphasis.h>
#include <cablegraph/graph/measures.h>

#include <QObject>

#include <optional>

namespace cablegraph::canvas {
class GraphView;
}
namespace cablegraph::session {
class GraphMeasures;
class Session;
} // namespace cablegraph::session

namespace cablegraph::mainwindow {

/// Looks that measures give to nodes. The names are kept in the settings.
class MeasureLook : public QObject
{
    Q_OBJECT

public:
    enum class Size
    {
        Same,
        Degree, ///< as the canvas draws them by itself
        Betweenness,
        PageRank,
    };
    Q_ENUM(Size)
    enum class Colour
    {
        Kind, ///< as the canvas draws them by itself
        Community,
        Degree,
        Betweenness,
        PageRank,
    };
    Q_ENUM(Colour)

    /// All must outlive this.
    MeasureLook(session::Session& session, session::GraphMeasures& measures, canvas::GraphView& view,
                QObject* parent = nullptr);
    ~MeasureLook() override;

    [[nodiscard]] Size size() const noexcept { return m_size; }
    [[nodiscard]] Colour colour() const noexcept { return m_colour; }
    void setSize(Size size);
    void setColour(Colour colour);
    /// Nodes look like this instead, whatever is measured; nothing gives them their look back.
    void setOverride(std::optional<canvas::NodeEmphasis> emphasis);

private:
    void update();

    session::Session& m_session;
    session::GraphMeasures& m_measures;
    canvas::GraphView& m_view;
    Size m_size = Size::Degree;
    Colour m_colour = Colour::Kind;
    std::optional<canvas::NodeEmphasis> m_override;
};

/// What the canvas is told. `measures` are those of the graph; sizes and colours are shares of the largest value, by
/// their square root, so that the many small values can be told apart.
[[nodiscard]] canvas::NodeEmphasis emphasisOf(const graph::KnowledgeGraph& graph, const graph::Measures& measures,
                                              MeasureLook::Size size, MeasureLook::Colour colour);

} // namespace cablegraph::mainwindow
