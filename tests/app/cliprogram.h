#pragma once

#include <QProcess>
#include <QStringList>

/// Runs the built command line program. The test's CMakeLists.txt says where it is: see cablegraph_cli_test().
namespace cablegraph::testing {

struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

inline Outcome finish(QProcess& process, const QStringList& arguments, const QByteArray& input = {})
{
    process.start(QStringLiteral(CABLEGRAPH_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline Outcome run(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    return finish(process, arguments, input);
}

} // namespace cablegraph::testing
