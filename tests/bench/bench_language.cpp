#include "lemmatizer.h"
#include "report.h"
#include "splitter.h"
#include "syntaxmodel.h"
#include "tokenizer.h"

#include <cablegraph/article/reader.h>
#include <cablegraph/base/resources.h>
#include <cablegraph/language/analyzer.h>
#include <cablegraph/language/modelfile.h>

#include <unicode/brkiter.h>

#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <memory>
#include <string>

using namespace cablegraph;
using namespace cablegraph::bench;
using language::Analysis;
using language::Analyzer;

namespace {

/// Of the processor, not of the wall: one thread works, and others on the machine do not count.
double milliseconds(const std::function<void()>& action)
{
    const std::clock_t begin = std::clock();
    action();
    return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

std::size_t wordCount(const Analysis& analysis)
{
    std::size_t count = 0;
    for (const language::Sentence& sentence : analysis.sentences)
        count += sentence.words.size();
    return count;
}

/// All samples, or the first paragraphs of the first ones up to `mostWords` words.
article::Article readSamples(const Analyzer& analyzer, std::size_t mostWords)
{
    article::Article all;
    std::size_t words = 0;
    for (const auto& entry : std::filesystem::directory_iterator{CABLEGRAPH_SAMPLES}) {
        if (entry.path().extension() != ".txt")
            continue;
        const article::Article sample = article::readArticle(entry.path());
        for (const text::ByteSpan& paragraph : sample.paragraphs) {
            const std::string text{slice(sample.text, paragraph)};
            words += wordCount(analyzer.analyze(text));
            if (words > mostWords)
                return all;
            all.paragraphs.push_back({all.text.size(), all.text.size() + text.size()});
            all.text += text + "\n\n";
        }
    }
    return all;
}

/// What a program without a trained analysis would do: the words and sentences of Unicode's rules.
class UnicodeBreaks
{
public:
    UnicodeBreaks()
        : m_words{icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), m_status)}
        , m_sentences{icu::BreakIterator::createSentenceInstance(icu::Locale::getEnglish(), m_status)}
    {
    }

    std::size_t count(const std::string& utf8) const
    {
        const icu::UnicodeString text = icu::UnicodeString::fromUTF8(utf8);
        std::size_t breaks = 0;
        for (icu::BreakIterator* iterator : {m_words.get(), m_sentences.get()}) {
            iterator->setText(text);
            while (iterator->next() != icu::BreakIterator::DONE)
                ++breaks;
        }
        return breaks;
    }

private:
    UErrorCode m_status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> m_words;
    std::unique_ptr<icu::BreakIterator> m_sentences;
};

/// One thing that is done to a text of so many words.
struct Task
{
    QString name;
    std::size_t words = 0;
    std::function<void()> action;
    std::function<void()> baseline;
};

QJsonObject measure(const Task& task, const QString& baselineName, int repetitions)
{
    Series measured{task.name, {}};
    Series baseline{baselineName, {}};
    for (int i = 0; i < repetitions; ++i) {
        measured.samples.push_back(milliseconds(task.action));
        baseline.samples.push_back(milliseconds(task.baseline));
    }
    QJsonObject object = result(measured, baseline);
    object.insert(QStringLiteral("words"), static_cast<qint64>(task.words));
    object.insert(QStringLiteral("wordsPerSecond"), static_cast<double>(task.words) / measured.median() * 1000);
    return object;
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    const int count = repetitions(15);
    const std::filesystem::path folder = resourceFolder() / "language";
    const std::filesystem::path modelFile = folder / "english.model";
    const Analyzer analyzer = Analyzer::load(folder);
    const language::ModelFile model = language::ModelFile::read(modelFile);
    const language::Tokenizer tokenizer{model};
    const language::Splitter splitter{model};
    const language::SyntaxModel syntax{model.section(language::SyntaxModel::section)};
    const language::Lemmatizer lemmatizer{model};
    const UnicodeBreaks breaks;

    const article::Article all = readSamples(analyzer, 100'000);
    const article::Article article = readSamples(analyzer, 600);
    const Analysis analysis = analyzer.analyze(all.text, all.paragraphs);
    const std::size_t words = wordCount(analysis);
    Analysis work = analysis;
    std::size_t sum = 0; // of what would else be left out
    const auto breakAll = [&] { sum += breaks.count(all.text); };
    const std::vector<Task> tasks{
        {QStringLiteral("whole analysis"), words,
         [&] { sum += analyzer.analyze(all.text, all.paragraphs).sentences.size(); }, breakAll},
        {QStringLiteral("words and sentences"), words,
         [&] {
             for (const text::ByteSpan& paragraph : all.paragraphs)
                 sum += splitter.starts(all.text, tokenizer.tokenize(all.text, paragraph)).size();
         },
         breakAll},
        {QStringLiteral("tags, trees and names"), words, [&] { syntax.annotate(work.sentences); }, breakAll},
        {QStringLiteral("lemmas"), words,
         [&] {
             for (language::Sentence& sentence : work.sentences)
                 lemmatizer.lemmatize(sentence.words);
         },
         breakAll},
        {QStringLiteral("whole analysis of an article of 600 words"),
         wordCount(analyzer.analyze(article.text, article.paragraphs)),
         [&] { sum += analyzer.analyze(article.text, article.paragraphs).sentences.size(); },
         [&] { sum += breaks.count(article.text); }},
    };
    QJsonArray results;
    for (const Task& task : tasks)
        results.append(measure(task, QStringLiteral("word and sentence breaks of ICU"), count));
    Task loading{QStringLiteral("model loaded"), 0, [&] { static_cast<void>(Analyzer::load(folder)); },
                 [&] { sum += bytesOf(modelFile).size(); }};
    results.append(measure(loading, QStringLiteral("model file read"), count));
    printReport(QStringLiteral("language"), results);
    return sum == 0 ? 1 : 0;
}
