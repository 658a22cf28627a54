// From the drop of an article of some five hundred words on the window to its graph on the canvas: read, analysed,
// stored, arranged and painted. Beside it the reading chain alone on the same text, in the same process.
#include "report.h"

#include <cablegraph/article/reader.h>
#include <cablegraph/base/resources.h>
#include <cablegraph/extraction/readingchain.h>

#include <QElapsedTimer>
#include <QEventLoop>

#include <windowdriver.h>

using namespace cablegraph;
using namespace cablegraph::bench;
using testing::Home;
using testing::WindowDriver;

namespace {

/// Ends an event loop when the canvas is painted with more nodes than none.
class GraphPainted : public QObject
{
public:
    GraphPainted(canvas::GraphView& view, QEventLoop& loop)
        : m_view{view}
        , m_loop{loop}
    {
        view.installEventFilter(this);
    }

    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (object == &m_view && event->type() == QEvent::Paint && !m_view.drawList().isEmpty())
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        return false;
    }

private:
    canvas::GraphView& m_view;
    QEventLoop& m_loop;
};

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double timeToGraph(WindowDriver& user, const QString& file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter{user.view().pos(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(&user.window(), &enter);
    QDropEvent drop{user.view().pos(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QEventLoop loop;
    const GraphPainted painted{user.view(), loop};
    QElapsedTimer timer;
    timer.start();
    QApplication::sendEvent(&user.window(), &drop);
    loop.exec();
    return milliseconds(timer);
}

double timeToRead(const extraction::ReadingChain& chain, const QString& file)
{
    QElapsedTimer timer;
    timer.start();
    const graph::ArticleGraph graph = chain.read(article::readArticle(file.toStdString()), {});
    const double elapsed = milliseconds(timer);
    return graph.nodes.empty() ? 0 : elapsed;
}

void changeToNewLibrary(WindowDriver& user, const QString& file)
{
    user.answers().newLibrary = file;
    user.press(QKeySequence::New);
    user.wait();
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application{argc, argv};
    const int count = repetitions(15);
    const Home home;
    const QString article = QStringLiteral(CABLEGRAPH_SAMPLES "/busan-missile-summit.txt");
    const auto chain = extraction::ReadingChain::load(resourceFolder(), userConfigFolder());
    Series opening{QStringLiteral("article dropped to graph painted"), {}};
    Series reading{QStringLiteral("reading chain alone"), {}};
    WindowDriver user{home};
    // The first article after the start may wait for the vocabulary; it is not counted.
    for (int i = 0; i <= count; ++i) {
        changeToNewLibrary(user, home.file(QStringLiteral("%1.cablegraph").arg(i)));
        const double opened = timeToGraph(user, article);
        user.wait();
        const double read = timeToRead(chain, article);
        if (i == 0)
            continue;
        opening.samples.push_back(opened);
        reading.samples.push_back(read);
    }
    printReport(QStringLiteral("open"), {result(opening, reading)});
    return 0;
}
