// A frame of the timeline with ten thousand events over ten years: laid out anew, as while zooming, and only painted.
// Beside it the same with a hundred events, in the same process.
#include "report.h"

#include <cablegraph/panels/timeline/view.h>
#include <cablegraph/text/days.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>

#include <utility>

using namespace cablegraph;
using namespace cablegraph::bench;

namespace {

constexpr int firstDay = 16000;
constexpr int days = 3650;

std::vector<graph::TimelineItem> events(std::size_t count)
{
    std::vector<graph::TimelineItem> items;
    for (std::size_t i = 0; i < count; ++i) {
        graph::TimelineItem item;
        item.lane = graph::allTimelineLanes.at(i * graph::allTimelineLanes.size() / count);
        item.date = text::dateOfDay(firstDay + static_cast<int>(i * 7919 % days));
        if (i % 10 == 0)
            item.date->day.reset();
        items.push_back(item);
    }
    std::ranges::stable_sort(items, {}, [](const graph::TimelineItem& item) {
        return std::pair{item.lane, text::firstDay(*item.date)};
    });
    return items;
}

enum class Frame
{
    Painted,
    LaidOutAndPainted,
};

Series measure(const QString& name, std::size_t count, Frame frame, int times)
{
    panels::TimelineView view;
    view.resize(1300, 260);
    view.setItems(events(count), {});
    QImage image{view.size(), QImage::Format_RGB32};
    view.render(&image);
    Series series{name, {}};
    for (int i = 0; i < times; ++i) {
        if (frame == Frame::LaidOutAndPainted)
            view.zoom(i % 2 == 0 ? 1.1 : 1 / 1.1);
        QElapsedTimer timer;
        timer.start();
        view.render(&image);
        series.samples.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return series;
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application{argc, argv};
    const int times = repetitions(50);
    QJsonArray results;
    for (const Frame frame : {Frame::Painted, Frame::LaidOutAndPainted}) {
        const QString what = frame == Frame::Painted ? QStringLiteral("painted") : QStringLiteral("zoomed");
        results.append(result(measure(QStringLiteral("10000 events, ") + what, 10000, frame, times),
                              measure(QStringLiteral("100 events, ") + what, 100, frame, times)));
    }
    printReport(QStringLiteral("timeline"), results);
    return 0;
}
