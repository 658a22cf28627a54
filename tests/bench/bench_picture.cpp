#include "report.h"

#include <cablegraph/picture/picture.h>
#include <cablegraph/support/text.h>

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QTemporaryDir>

#include <builders.h>
#include <cmath>
#include <random>

using namespace cablegraph;
using namespace cablegraph::bench;

namespace {

/// Nodes on a grid, each joined to another one: as many nodes as lines.
picture::PictureContent contentOf(int elements)
{
    const int count = elements / 2;
    const int columns = static_cast<int>(std::ceil(std::sqrt(count)));
    std::mt19937 random{7};
    std::vector<graph::Node> nodes;
    std::vector<graph::Edge> edges;
    picture::PictureContent content;
    for (int i = 1; i <= count; ++i) {
        nodes.push_back(
            testing::node(i, ontology::allNodeKinds[static_cast<std::size_t>(i) % 7], "Node " + std::to_string(i)));
        content.placements[NodeId{i}] = {{170.0 * (i % columns), 110.0 * (i / columns)}, false};
        const int other = std::clamp(i + static_cast<int>(random() % 9) - 4, 1, count);
        edges.push_back(testing::edge(i, i, ontology::Relation::Accuse, other == i ? (i % count) + 1 : other));
    }
    content.graph = graph::KnowledgeGraph{std::move(nodes), std::move(edges)};
    content.title = QStringLiteral("Measured");
    return content;
}

/// The least that Qt needs for as many elements: circles, lines and words without a thought of how they look.
void writePlainSvg(const QString& file, const picture::PictureContent& content)
{
    QSvgGenerator generator;
    generator.setFileName(file);
    generator.setSize(picture::pictureSize(content, {}).toSize());
    QPainter painter{&generator};
    for (const graph::Edge& edge : content.graph.edges()) {
        const layout::Point from = content.placements.at(edge.source).centre;
        const layout::Point to = content.placements.at(edge.target).centre;
        painter.drawLine(QPointF{from.x, from.y}, QPointF{to.x, to.y});
    }
    for (const graph::Node& node : content.graph.nodes()) {
        const layout::Point at = content.placements.at(node.id).centre;
        painter.drawEllipse(QPointF{at.x, at.y}, 12, 12);
        painter.drawText(QPointF{at.x, at.y + 24}, support::toQString(node.name));
    }
}

template<class Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

/// Pictures of 5,000 elements: as SVG beside a plain one, and as a PNG in bands beside an image painted at once.
int main(int argc, char** argv)
{
    const QGuiApplication application{argc, argv};
    const int times = repetitions(5);
    const QTemporaryDir folder;
    const picture::PictureContent content = contentOf(5000);
    picture::PictureOptions options;
    options.font = QGuiApplication::font();
    options.scale = 1;
    const auto file = [&](const char* name) { return support::toPath(folder.filePath(QString::fromUtf8(name))); };
    Series svg{QStringLiteral("5,000 elements as SVG"), {}};
    Series plain{QStringLiteral("as many circles, lines and words by QSvgGenerator"), {}};
    Series png{QStringLiteral("5,000 elements as PNG in bands"), {}};
    Series atOnce{QStringLiteral("painted at once and saved by QImage"), {}};
    for (int i = 0; i < times; ++i) {
        svg.samples.push_back(milliseconds([&] { picture::writePicture(file("a.svg"), content, options); }));
        plain.samples.push_back(
            milliseconds([&] { writePlainSvg(folder.filePath(QStringLiteral("b.svg")), content); }));
        png.samples.push_back(milliseconds([&] { picture::writePicture(file("a.png"), content, options); }));
        atOnce.samples.push_back(milliseconds(
            [&] { picture::paintedImage(content, options).save(folder.filePath(QStringLiteral("b.png"))); }));
    }
    printReport(QStringLiteral("picture"), {result(svg, plain), result(png, atOnce)});
    return 0;
}
