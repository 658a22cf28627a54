#pragma once

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <vector>

/// What all benchmarks print: results with what was measured, beside a baseline measured in the same run.
namespace cablegraph::bench {

/// Milliseconds, one per repetition.
struct Series
{
    QString name;
    std::vector<double> samples;

    [[nodiscard]] double median() const
    {
        std::vector<double> sorted = samples;
        std::ranges::sort(sorted);
        const std::size_t middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    [[nodiscard]] QJsonObject json() const
    {
        QJsonArray values;
        for (const double sample : samples)
            values.append(sample);
        return {{QStringLiteral("name"), name},
                {QStringLiteral("median"), median()},
                {QStringLiteral("smallest"), *std::ranges::min_element(samples)},
                {QStringLiteral("largest"), *std::ranges::max_element(samples)},
                {QStringLiteral("samples"), values}};
    }
};

[[nodiscard]] inline QJsonObject result(const Series& measured, const Series& baseline)
{
    return {{QStringLiteral("measured"), measured.json()},
            {QStringLiteral("baseline"), baseline.json()},
            {QStringLiteral("ratio"), measured.median() / baseline.median()}};
}

inline void printReport(const QString& name, const QJsonArray& results)
{
    const QJsonObject report{{QStringLiteral("benchmark"), name},
                             {QStringLiteral("unit"), QStringLiteral("ms")},
                             {QStringLiteral("results"), results}};
    std::fputs(QJsonDocument{report}.toJson().constData(), stdout);
}

/// Of `--repetitions N`. Needs the application.
[[nodiscard]] inline int repetitions(int usual)
{
    QCommandLineParser parser;
    const QCommandLineOption count{QStringLiteral("repetitions"), QStringLiteral("How often each thing is measured."),
                                   QStringLiteral("N"), QString::number(usual)};
    parser.addOption(count);
    parser.addHelpOption();
    parser.process(*QCoreApplication::instance());
    return std::max(1, parser.value(count).toInt());
}

} // namespace cablegraph::bench
