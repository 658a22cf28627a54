#include <cablegraph/canvas/graphview.h>
#include <cablegraph/mainwindow/measurelook.h>
#include <cablegraph/session/graphmeasures.h>
#include <cablegraph/session/session.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace cablegraph::mainwindow {
namespace {

using Size = MeasureLook::Size;
using Colour = MeasureLook::Colour;

constexpr double sameSize = 0.25; // of the way from the smallest to the largest

/// A measure by node, 0 to 1.
std::vector<double> sharesOf(std::vector<double> values)
{
    const double largest = values.empty() ? 0 : std::ranges::max(values);
    for (double& value : values)
        value = largest > 0 ? std::sqrt(value / largest) : 0;
    return values;
}

std::vector<double> degreesOf(const graph::Measures& measures)
{
    std::vector<double> values;
    for (const graph::Degree& degree : measures.degrees)
        values.push_back(static_cast<double>(degree.all()));
    return values;
}

/// Empty where the canvas decides by itself.
std::vector<double> sizesOf(const graph::Measures& measures, Size size)
{
    switch (size) {
    case Size::Same:
        return std::vector<double>(measures.degrees.size(), sameSize);
    case Size::Betweenness:
        return sharesOf(measures.betweenness.values);
    case Size::PageRank:
        return sharesOf(measures.pageRank);
    case Size::Degree:
        break;
    }
    return {};
}

std::vector<canvas::NodeColour> coloursOf(const graph::Measures& measures, Colour colour)
{
    std::vector<canvas::NodeColour> colours;
    const auto takeScale = [&colours](std::vector<double> values) {
        for (const double share : sharesOf(std::move(values)))
            colours.push_back(canvas::NodeColour::onScale(share));
    };
    switch (colour) {
    case Colour::Kind:
        break;
    case Colour::Community:
        for (const std::size_t community : measures.communities.ofNode)
            colours.push_back(canvas::NodeColour::ofGroup(community));
        break;
    case Colour::Degree:
        takeScale(degreesOf(measures));
        break;
    case Colour::Betweenness:
        takeScale(measures.betweenness.values);
        break;
    case Colour::PageRank:
        takeScale(measures.pageRank);
        break;
    }
    return colours;
}

QString legendOf(Size size)
{
    switch (size) {
    case Size::Betweenness:
        return MeasureLook::tr("Betweenness");
    case Size::PageRank:
        return MeasureLook::tr("PageRank");
    case Size::Same:
    case Size::Degree:
        break;
    }
    return {};
}

QString legendOf(Colour colour)
{
    switch (colour) {
    case Colour::Kind:
        break;
    case Colour::Community:
        return MeasureLook::tr("Communities");
    case Colour::Degree:
        return MeasureLook::tr("Degree");
    case Colour::Betweenness:
        return MeasureLook::tr("Betweenness");
    case Colour::PageRank:
        return MeasureLook::tr("PageRank");
    }
    return {};
}

} // namespace

canvas::NodeEmphasis emphasisOf(const graph::KnowledgeGraph& graph, const graph::Measures& measures, Size size,
                                Colour colour)
{
    canvas::NodeEmphasis emphasis;
    const std::vector<double> sizes = sizesOf(measures, size);
    const std::vector<canvas::NodeColour> colours = coloursOf(measures, colour);
    const auto nodes = graph.nodes();
    for (std::size_t i = 0; i < nodes.size() && !(sizes.empty() && colours.empty()); ++i) {
        canvas::NodeEmphasis::Mark& mark = emphasis.marks[nodes[i].id];
        if (!sizes.empty())
            mark.size = sizes[i];
        if (!colours.empty())
            mark.colour = colours[i];
    }
    emphasis.sizeLegend = legendOf(size);
    emphasis.colourLegend = legendOf(colour);
    return emphasis;
}

MeasureLook::MeasureLook(session::Session& session, session::GraphMeasures& measures, canvas::GraphView& view,
                         QObject* parent)
    : QObject{parent}
    , m_session{session}
    , m_measures{measures}
    , m_view{view}
{
    // While other measures are not there yet the nodes keep the look they have.
    connect(&m_measures, &session::GraphMeasures::changed, this, &MeasureLook::update);
}

MeasureLook::~MeasureLook()
{
    m_measures.setWanted(this, false);
}

void MeasureLook::setSize(Size size)
{
    m_size = size;
    update();
}

void MeasureLook::setColour(Colour colour)
{
    m_colour = colour;
    update();
}

void MeasureLook::setOverride(std::optional<canvas::NodeEmphasis> emphasis)
{
    m_override = std::move(emphasis);
    update();
}

void MeasureLook::update()
{
    if (m_override) {
        m_view.setNodeEmphasis(*m_override);
        return;
    }
    const bool needsMeasures = m_size != Size::Degree || m_colour != Colour::Kind;
    m_measures.setWanted(this, needsMeasures);
    if (!needsMeasures)
        m_view.setNodeEmphasis({});
    else if (const auto measures = m_measures.current())
        m_view.setNodeEmphasis(emphasisOf(m_session.shownGraph(), *measures, m_size, m_colour));
}

} // namespace cablegraph::mainwindow
