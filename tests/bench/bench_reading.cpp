// Reads articles again and again and says how many words a second the whole chain and the language analysis alone take.

#include <cablegraph/article/reader.h>
#include <cablegraph/base/resources.h>
#include <cablegraph/extraction/readingchain.h>
#include <cablegraph/language/analyzer.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

namespace {

using namespace cablegraph;
using Clock = std::chrono::steady_clock;

struct Timing
{
    std::vector<double> seconds; ///< of each round

    [[nodiscard]] double median() const
    {
        std::vector<double> sorted = seconds;
        std::ranges::sort(sorted);
        return sorted[sorted.size() / 2];
    }
};

template<class Work>
void timed(Timing& timing, Work work)
{
    const auto begin = Clock::now();
    work();
    timing.seconds.push_back(std::chrono::duration<double>(Clock::now() - begin).count());
}

std::size_t wordsIn(const language::Analysis& analysis)
{
    std::size_t words = 0;
    for (const language::Sentence& sentence : analysis.sentences)
        words += sentence.words.size();
    return words;
}

nlohmann::json measure(const std::vector<std::string>& files, int rounds)
{
    const auto chain = extraction::ReadingChain::load(resourceFolder(), {});
    std::vector<article::Article> articles;
    std::size_t words = 0;
    for (const std::string& file : files) {
        articles.push_back(article::readArticle(std::filesystem::path{file}));
        words += wordsIn(chain.analyzer().analyze(articles.back().text, articles.back().paragraphs));
    }
    // By turns, so that whatever else the machine does slows both.
    Timing whole;
    Timing language;
    std::size_t edges = 0;
    for (int round = 0; round < rounds; ++round) {
        timed(language, [&] {
            for (const article::Article& article : articles)
                (void)chain.analyzer().analyze(article.text, article.paragraphs);
        });
        edges = 0;
        timed(whole, [&] {
            for (const article::Article& article : articles)
                edges += chain.read(article).edges.size();
        });
    }
    const auto total = static_cast<double>(words);
    return {{"articles", files.size()},
            {"words", words},
            {"edges", edges},
            {"rounds", rounds},
            {"chain_words_per_second", total / whole.median()},
            {"baseline", "language analysis alone"},
            {"baseline_words_per_second", total / language.median()},
            {"ratio", language.median() / whole.median()}};
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App program{"Times the reading chain beside the language analysis alone"};
    std::vector<std::string> files;
    int rounds = 5;
    program.add_option("ARTICLE", files)->required()->check(CLI::ExistingFile);
    program.add_option("--rounds", rounds)->check(CLI::PositiveNumber)->capture_default_str();
    CLI11_PARSE(program, argc, argv);
    try {
        std::cout << measure(files, rounds).dump(2) << '\n';
    } catch (const std::exception& error) {
        std::cerr << "bench_reading: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
