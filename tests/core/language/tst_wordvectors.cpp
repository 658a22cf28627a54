#include "syntaxsection.h"
#include "trigrams.h"

#include <cablegraph/base/error.h>
#include <cablegraph/training/syntaxdata.h>

#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <cmath>
#include <fstream>
#include <map>

using namespace cablegraph;
using training::Trigrams;

namespace {

const std::vector<std::string> towns{"oslo", "lima", "riga"};
const std::vector<std::string> people{"anna", "boris", "emre"};

/// Bits behind each other, the lowest first, as sphinxbase writes them.
class Bits
{
public:
    void put(std::uint64_t value, unsigned width)
    {
        for (unsigned i = 0; i < width; ++i, ++m_size) {
            if (m_size % 8 == 0)
                m_bytes.push_back('\0');
            if ((value >> i & 1U) != 0)
                m_bytes.back() = static_cast<char>(static_cast<unsigned char>(m_bytes.back()) | 1U << m_size % 8);
        }
    }
    [[nodiscard]] std::string bytes(std::size_t entries, unsigned width) const
    {
        std::string all = m_bytes;
        all.resize(((1 + entries) * width + 7) / 8 + 8, '\0');
        return all;
    }

private:
    std::string m_bytes;
    std::size_t m_size = 0;
};

template<class T>
std::string raw(const T& value)
{
    return {reinterpret_cast<const char*>(&value), sizeof value};
}

/// The chances of all n-grams are the same: level 7 of pairs, level 9 of triples, in logarithms to the base 1.0001.
std::string levels(std::size_t level, float chance)
{
    std::vector<float> values(65536);
    values[level] = chance;
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float)};
}

std::string fileOf(const Trigrams& model)
{
    const auto words = static_cast<std::uint32_t>(model.words.size());
    const auto pairs = static_cast<std::uint32_t>(model.pairs.size());
    const auto triples = static_cast<std::uint32_t>(model.triples.size());
    const auto wordBits = static_cast<unsigned>(std::bit_width(words));
    const auto nextBits = static_cast<unsigned>(std::bit_width(triples));
    std::string file = "Trie Language Model\x03" + raw(words) + raw(pairs) + raw(triples) + raw(std::uint32_t{1});
    file += levels(7, -20000) + levels(7, 0) + levels(9, -10000);
    for (std::uint32_t word = 0; word <= words; ++word) {
        std::uint32_t next = 0;
        while (next < pairs && model.pairs[next].word < word)
            ++next;
        file += raw(-30000.0F) + raw(0.0F) + raw(next);
    }
    Bits two;
    std::uint32_t next = 0;
    for (std::uint32_t pair = 0; pair <= pairs; ++pair) {
        while (next < triples && model.triples[next].pair < pair)
            ++next;
        two.put(pair < pairs ? model.pairs[pair].before : 0, wordBits);
        two.put(7, 16); // backing off
        two.put(7, 16);
        two.put(next, nextBits);
    }
    Bits three;
    for (const Trigrams::Triple& triple : model.triples) {
        three.put(triple.before, wordBits);
        three.put(9, 16);
    }
    file += two.bytes(pairs, wordBits + 32 + nextBits) + three.bytes(triples, wordBits + 16);
    std::string letters;
    for (const std::string& word : model.words)
        letters += word + '\0';
    return file + raw(static_cast<std::uint32_t>(letters.size())) + letters;
}

/// Towns stand behind one half of the other words and before a few of them, people the other way round.
Trigrams tinyModel()
{
    Trigrams model;
    model.words = {"<s>", "</s>"};
    for (int i = 0; i < 20; ++i)
        model.words.push_back("w" + std::to_string(i));
    const auto first = static_cast<std::uint32_t>(model.words.size());
    model.words.insert(model.words.end(), towns.begin(), towns.end());
    model.words.insert(model.words.end(), people.begin(), people.end());
    model.words.insert(model.words.end(), {"oslo's", "rare"});
    for (std::uint32_t name = 0; name < 6; ++name) {
        for (std::uint32_t word = 0; word < 10; ++word) {
            model.pairs.push_back({2 + word + (name < 3 ? 0 : 10), first + name, -2});
            model.triples.push_back({0, static_cast<std::uint32_t>(model.pairs.size() - 1), -1});
        }
    }
    model.pairs.push_back({2, first + 6, -2});
    model.pairs.push_back({2, first + 7, -2});
    return model;
}

std::string written(const QTemporaryDir& folder, const std::string& bytes)
{
    const std::string file = folder.filePath("tiny.lm.bin").toStdString();
    std::ofstream{file, std::ios::binary} << bytes;
    return file;
}

ErrorKind errorOf(const std::string& file)
{
    try {
        static_cast<void>(training::readTrigrams(file));
    } catch (const Error& error) {
        return error.kind();
    }
    return {};
}

double cosine(const std::vector<float>& left, const std::vector<float>& right)
{
    double product = 0;
    double lefts = 0;
    double rights = 0;
    for (std::size_t i = 0; i < left.size(); ++i) {
        product += left[i] * right[i];
        lefts += left[i] * left[i];
        rights += right[i] * right[i];
    }
    return product / std::sqrt(lefts * rights);
}

} // namespace

class TestWordVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trigrams_areRead()
    {
        const QTemporaryDir folder;
        const Trigrams model = tinyModel();
        const Trigrams read = training::readTrigrams(written(folder, fileOf(model)));
        QVERIFY(read.words == model.words);
        QCOMPARE(read.pairs.size(), model.pairs.size());
        for (std::size_t i = 0; i < model.pairs.size(); ++i) {
            QCOMPARE(read.pairs[i].before, model.pairs[i].before);
            QCOMPARE(read.pairs[i].word, model.pairs[i].word);
            QVERIFY(std::abs(read.pairs[i].chance + 2) < 0.001F); // 20000 * log 1.0001
        }
        QCOMPARE(read.triples.size(), model.triples.size());
        for (std::size_t i = 0; i < model.triples.size(); ++i) {
            QCOMPARE(read.triples[i].before, model.triples[i].before);
            QCOMPARE(read.triples[i].pair, model.triples[i].pair);
            QVERIFY(std::abs(read.triples[i].chance + 1) < 0.001F);
        }
        QVERIFY(std::abs(read.chances.front() + 3) < 0.001F);
    }
    void otherFiles_areNone()
    {
        const QTemporaryDir folder;
        const std::string whole = fileOf(tinyModel());
        QCOMPARE(errorOf(folder.filePath("missing").toStdString()), ErrorKind::NotFound);
        QCOMPARE(errorOf(written(folder, "")), ErrorKind::InvalidData);
        QCOMPARE(errorOf(written(folder, "Trie Language Model\x02")), ErrorKind::InvalidData);
        for (std::size_t size = 20; size < whole.size(); size += whole.size() / 37)
            QCOMPARE(errorOf(written(folder, whole.substr(0, size))), ErrorKind::InvalidData);
        std::string wild = whole; // the first pair of the second word lies far away
        wild.replace(36 + 3 * 65536 * 4 + 12 + 8, 4, raw(std::uint32_t{4000000000U}));
        QCOMPARE(errorOf(written(folder, wild)), ErrorKind::InvalidData);
    }
    void wordsInLikeCompany_haveLikeVectors()
    {
        const QTemporaryDir folder;
        const std::string file = written(folder, fileOf(tinyModel()));
        const training::WordVectors vectors = training::readWordVectors(file, 4);
        std::map<std::string, std::vector<float>> found;
        for (std::size_t i = 0; i < vectors.words.size(); ++i) {
            const auto begin = vectors.values.begin() + static_cast<std::ptrdiff_t>(i * 4);
            found[vectors.words[i]] = {begin, begin + 4};
        }
        QVERIFY(found.contains("oslo"));
        QVERIFY(!found.contains("oslo's"));
        QVERIFY(!found.contains("rare"));
        QVERIFY(cosine(found["oslo"], found["riga"]) > 0.95);
        QVERIFY(cosine(found["anna"], found["emre"]) > 0.95);
        QVERIFY(cosine(found["oslo"], found["anna"]) < 0.5);
        QVERIFY(training::readWordVectors(file, 4).values == vectors.values);
    }
    void fewWords_makeNoVectors()
    {
        const QTemporaryDir folder;
        const std::string file = written(folder, fileOf(tinyModel()));
        QVERIFY_THROWS_EXCEPTION(Error, static_cast<void>(training::readWordVectors(file, 64)));
    }
    void roundedVectors_areNear()
    {
        const std::vector<float> vectors{1, -1, 0, 0.5F, -1, 2, 0, 0.25F, 9, 0, 0, -0.5F};
        const language::VectorTable table{2, vectors};
        QCOMPARE(table.columns(), std::size_t{2});
        for (std::size_t row = 0; row < 6; ++row) {
            float read[2];
            table.copyRow(row, read);
            for (std::size_t column = 0; column < 2; ++column) {
                const float wanted = std::clamp(vectors[row * 2 + column], -7 * table.scales[column],
                                                7 * table.scales[column]); // what is far out is cut off
                QVERIFY(std::abs(read[column] - wanted) <= table.scales[column] * 0.501F);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestWordVectors)
#include "tst_wordvectors.moc"
