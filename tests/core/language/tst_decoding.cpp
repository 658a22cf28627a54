#include "namereader.h"
#include "treedecoder.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

using namespace cablegraph::language;

namespace {

/// Every word reaches the root, and exactly one hangs on it.
bool isTree(const std::vector<std::size_t>& heads)
{
    const std::size_t root = heads.size();
    if (std::count(heads.begin(), heads.end(), root) != 1)
        return false;
    for (std::size_t word = 0; word < root; ++word) {
        std::size_t at = word;
        for (std::size_t step = 0; at != root && step <= root; ++step)
            at = heads[at];
        if (at != root)
            return false;
    }
    return true;
}

double sumOf(const std::vector<float>& scores, const std::vector<std::size_t>& heads)
{
    double sum = 0;
    for (std::size_t word = 0; word < heads.size(); ++word)
        sum += static_cast<double>(scores[word * (heads.size() + 1) + heads[word]]);
    return sum;
}

/// The largest sum of all trees, by trying all heads.
double bestSum(const std::vector<float>& scores, std::size_t count)
{
    std::vector<std::size_t> heads(count, 0);
    double best = -1e30;
    while (true) {
        if (isTree(heads))
            best = std::max(best, sumOf(scores, heads));
        std::size_t digit = 0;
        while (digit < count && ++heads[digit] > count)
            heads[digit++] = 0;
        if (digit == count)
            return best;
    }
}

std::vector<float> randomScores(std::size_t count, std::mt19937& random, int levels)
{
    std::vector<float> scores(count * (count + 1));
    for (float& score : scores)
        score = static_cast<float>(static_cast<int>(random() % static_cast<unsigned>(levels)) - levels / 2);
    return scores;
}

} // namespace

/// The searches that turn the network's scores into trees and names.
class TestDecoding : public QObject
{
    Q_OBJECT

private slots:
    void oneWordHangsOnTheRoot()
    {
        const std::vector<float> scores{5, -3};
        QCOMPARE(maximumTree(scores, 1), std::vector<std::size_t>{1});
    }

    void noWordNoTree() { QVERIFY(maximumTree({}, 0).empty()); }

    void findsTheBestOfAllTrees_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("levels"); // few levels make many ties
        for (const int count : {2, 3, 4, 5})
            for (const int levels : {2, 4, 1000})
                QTest::addRow("%d words, %d levels", count, levels) << count << levels;
    }
    void findsTheBestOfAllTrees()
    {
        QFETCH(const int, count);
        QFETCH(const int, levels);
        std::mt19937 random{static_cast<unsigned>(count * 1000 + levels)};
        const auto words = static_cast<std::size_t>(count);
        for (int round = 0; round < 150; ++round) {
            const std::vector<float> scores = randomScores(words, random, levels);
            const std::vector<std::size_t> heads = maximumTree(scores, words);
            QVERIFY(isTree(heads));
            QCOMPARE(sumOf(scores, heads), bestSum(scores, words));
            QCOMPARE(maximumTree(scores, words), heads);
        }
    }

    void manyWordsWantTheRoot()
    {
        const std::size_t count = 40;
        std::vector<float> scores(count * (count + 1), 0.0F);
        for (std::size_t word = 0; word < count; ++word)
            scores[word * (count + 1) + count] = 100;
        QVERIFY(isTree(maximumTree(scores, count)));
    }

    void circlesInCirclesOpen()
    {
        std::mt19937 random{7};
        for (std::size_t count = 20; count <= 120; count += 20) {
            std::vector<float> scores = randomScores(count, random, 50);
            for (std::size_t word = 0; word < count; ++word)
                scores[word * (count + 1) + (word ^ 1U) % count] += 200; // pairs that want each other
            QVERIFY(isTree(maximumTree(scores, count)));
        }
    }

    void namesAreLegal()
    {
        const std::size_t tags = 11;
        Matrix moves{tags + 1, tags};
        // The second word wants to continue a name that nothing began.
        std::vector<float> scores(3 * tags, 0.0F);
        scores[0] = 5;
        scores[tags + 2] = 3;
        scores[2 * tags + 4] = 4;
        const std::vector<std::size_t> best = bestNameTags(scores, moves);
        for (std::size_t word = 0; word < best.size(); ++word)
            QVERIFY(nameTagMayFollow(word == 0 ? 0 : best[word - 1], best[word]));
        const std::vector<Name> names = namesOf(std::vector<std::size_t>{1, 2, 0, 5, 5, 6});
        const std::vector<Name> wanted{
            {0, 2, NameType::Person}, {3, 4, NameType::Location}, {4, 6, NameType::Location}};
        QCOMPARE(names, wanted);
    }

    void occurrencesAgree()
    {
        const std::size_t tags = 11;
        const auto sentenceOf = [](const std::vector<std::string>& forms) {
            Sentence sentence;
            for (const std::string& form : forms) {
                sentence.words.emplace_back();
                sentence.words.back().form = form;
            }
            return sentence;
        };
        const std::vector<Sentence> sentences{sentenceOf({"Reid", "spoke"}), sentenceOf({"Reid", "left"}),
                                              sentenceOf({"said", "said", "Oslo"})};
        std::vector<Matrix> scores;
        for (const Sentence& sentence : sentences)
            scores.emplace_back(sentence.words.size(), tags);
        scores[0].row(0)[1] = 10; // surely a person
        scores[1].row(0)[3] = 1;  // rather an organization
        scores[2].row(0)[1] = 4;  // no capital, no name that occurs again
        scores[2].row(2)[5] = 1;
        const std::vector<Matrix> before = scores;
        agreeOnNames(sentences, scores);
        QVERIFY(scores[1].row(0)[1] > scores[1].row(0)[3]);
        QVERIFY(scores[0].row(0)[1] > scores[0].row(0)[3]);
        QCOMPARE(scores[2].values, before[2].values);
        QCOMPARE(scores[0].row(1)[1], 0.0F);
    }

    void viterbiFindsTheBestSequence()
    {
        const std::size_t tags = 5;
        std::mt19937 random{3};
        for (int round = 0; round < 50; ++round) {
            Matrix moves{tags + 1, tags};
            for (float& value : moves.values)
                value = static_cast<float>(random() % 7U);
            const std::vector<float> scores = randomScores(4, random, 9); // 4 words x 5 tags
            const std::vector<std::size_t> found = bestNameTags(scores, moves);
            const auto value = [&](const std::vector<std::size_t>& sequence) {
                float sum = 0;
                for (std::size_t word = 0; word < sequence.size(); ++word) {
                    const std::size_t before = word == 0 ? tags : sequence[word - 1];
                    if (!nameTagMayFollow(word == 0 ? 0 : before, sequence[word]))
                        return -1e9F;
                    sum += scores[word * tags + sequence[word]] + moves.row(before)[sequence[word]];
                }
                return sum;
            };
            float best = -1e9F;
            for (std::size_t code = 0; code < tags * tags * tags * tags; ++code)
                best = std::max(best, value({code % tags, code / tags % tags, code / tags / tags % tags,
                                             code / tags / tags / tags}));
            QCOMPARE(value(found), best);
        }
    }
};

QTEST_APPLESS_MAIN(TestDecoding)
#include "tst_decoding.moc"
