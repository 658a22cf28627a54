// From the start of the process to the first painted window: Cablegraph with the samples in its library, against an
// empty QMainWindow of the same size. Both start in turn, so that what else the machine does strikes both.
#include "report.h"

#include <QProcess>
#include <QTemporaryDir>

#include <chrono>

using namespace cablegraph::bench;

namespace {

double timeToPaint(const QString& program, const QString& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(CABLEGRAPH_FIRST_PAINT));
    QProcess process;
    process.setProcessEnvironment(environment);
    const auto start = std::chrono::steady_clock::now().time_since_epoch();
    process.start(program, {});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s does not show a window: %s", qPrintable(program), process.readAllStandardError().constData());
    const std::chrono::nanoseconds painted{process.readAllStandardOutput().trimmed().toLongLong()};
    return std::chrono::duration<double, std::milli>{painted - start}.count();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    const int count = repetitions(15);
    const QTemporaryDir home;
    Series program{QStringLiteral("Cablegraph's window"), {}};
    Series baseline{QStringLiteral("an empty QMainWindow"), {}};
    // The first of each finds cold caches; it is not counted.
    for (int i = 0; i <= count; ++i) {
        const double ours = timeToPaint(QStringLiteral(CABLEGRAPH_PROGRAM), home.path());
        const double empty = timeToPaint(QStringLiteral(CABLEGRAPH_EMPTY_WINDOW), home.path());
        if (i == 0)
            continue;
        program.samples.push_back(ours);
        baseline.samples.push_back(empty);
    }
    printReport(QStringLiteral("start"), {result(program, baseline)});
    return 0;
}
