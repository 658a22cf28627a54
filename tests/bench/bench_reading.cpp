// The whole reading chain, article to graph, beside the language analysis alone.
#include "report.h"

#include <cablegraph/article/reader.h>
#include <cablegraph/base/resources.h>
#include <cablegraph/extraction/readingchain.h>
#include <cablegraph/language/analyzer.h>

#include <QDir>

#include <chrono>
#include <filesystem>
#include <vector>

namespace {

using namespace cablegraph;
using namespace cablegraph::bench;

template<class Work>
double milliseconds(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

std::vector<article::Article> readSamples()
{
    std::vector<article::Article> articles;
    const QDir folder{QStringLiteral(CABLEGRAPH_SAMPLES)};
    for (const QString& name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        articles.push_back(article::readArticle(std::filesystem::path{folder.filePath(name).toStdString()}));
    return articles;
}

std::size_t wordCount(const language::Analysis& analysis)
{
    std::size_t words = 0;
    for (const language::Sentence& sentence : analysis.sentences)
        words += sentence.words.size();
    return words;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    const int count = repetitions(15);
    const auto chain = extraction::ReadingChain::load(resourceFolder(), {});
    const std::vector<article::Article> articles = readSamples();
    Series whole{QStringLiteral("articles read to graphs"), {}};
    Series analysis{QStringLiteral("language analysis alone"), {}};
    std::size_t words = 0;
    std::size_t edges = 0;
    // By turns, so that whatever else the machine does slows both.
    for (int i = 0; i < count; ++i) {
        words = edges = 0;
        analysis.samples.push_back(milliseconds([&] {
            for (const article::Article& article : articles)
                words += wordCount(chain.analyzer().analyze(article.text, article.paragraphs));
        }));
        whole.samples.push_back(milliseconds([&] {
            for (const article::Article& article : articles)
                edges += chain.read(article).edges.size();
        }));
    }
    QJsonObject object = result(whole, analysis);
    object.insert(QStringLiteral("words"), static_cast<qint64>(words));
    object.insert(QStringLiteral("edges"), static_cast<qint64>(edges));
    object.insert(QStringLiteral("wordsPerSecond"), static_cast<double>(words) / whole.median() * 1000);
    printReport(QStringLiteral("reading"), {object});
    return 0;
}
