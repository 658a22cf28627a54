#include "treerepair.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>
#include <string_view>

using namespace cablegraph;
using namespace cablegraph::extraction;
using language::Upos;

namespace {

class TestTreeRepair : public QObject
{
    Q_OBJECT

private slots:
    void upToAnAmountIsTheObject();
    void anyTreeStaysATree_data();
    void anyTreeStaysATree();
};

Token token(std::string_view form, Upos upos, std::size_t head, std::string_view deprel)
{
    Token token;
    token.form = form;
    token.lower = form;
    token.lemma = form;
    token.upos = upos;
    token.head = head;
    token.deprel = deprel;
    token.isWord = true;
    return token;
}

/// Whether every token reaches a root.
bool isForest(const std::vector<Token>& tokens)
{
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        std::size_t up = at;
        for (std::size_t steps = 0; up != nowhere; up = tokens[up].head)
            if (++steps > tokens.size())
                return false;
    }
    return true;
}

/// A random tree over words, tags and relations that the repairs look for.
Sentence randomSentence(std::mt19937& random)
{
    constexpr std::array<std::string_view, 15> words{"decision",    "up",   "to",       "and",  "what",
                                                     "neighboring", "it",   "willing",  "have", "from",
                                                     "by",          "says", "missiles", "was",  "Chad"};
    constexpr std::array tags{Upos::Noun, Upos::Propn, Upos::Verb, Upos::Num, Upos::Adp, Upos::Det};
    constexpr std::array<std::string_view, 7> fineTags{"VB", "VBN", "VBD", "VBZ", "NNS", "PRP$", "NNP"};
    constexpr std::array<std::string_view, 20> relations{
        "nmod:desc",  "nsubj", "obj",   "obl",   "amod",      "compound", "case",      "conj", "aux",  "acl:relcl",
        "nsubj:pass", "cop",   "advcl", "ccomp", "parataxis", "xcomp",    "obl:agent", "mark", "expl", "csubj"};
    const auto any = [&random](const auto& values) { return values[random() % values.size()]; };

    Sentence sentence;
    const std::size_t length = 3 + random() % 6;
    std::vector<std::size_t> order(length);
    for (std::size_t i = 0; i < length; ++i)
        order[i] = i;
    std::shuffle(order.begin(), order.end(), random);
    std::vector<std::size_t> head(length, nowhere);
    for (std::size_t i = 1; i < length; ++i)
        head[order[i]] = order[random() % i];
    for (std::size_t i = 0; i < length; ++i) {
        Token next = token(any(words), any(tags), head[i], head[i] == nowhere ? "root" : any(relations));
        next.xpos = any(fineTags);
        next.hyphenBefore = random() % 8 == 0;
        sentence.tokens.push_back(next);
    }
    return sentence;
}

} // namespace

void TestTreeRepair::upToAnAmountIsTheObject()
{
    // Parsers hang the amount on "abducted", or on "up".
    for (const std::size_t governor : {std::size_t{0}, std::size_t{1}}) {
        Sentence sentence;
        sentence.tokens = {token("abducted", Upos::Verb, nowhere, "root"), token("up", Upos::Adv, 0, "advmod"),
                           token("to", Upos::Adp, 4, "case"), token("sixteen", Upos::Num, 4, "nummod"),
                           token("advisers", Upos::Noun, governor, "obl")};
        repairTree(sentence);
        QVERIFY(isForest(sentence.tokens));
        QCOMPARE(sentence.tokens[4].head, std::size_t{0});
        QCOMPARE(sentence.tokens[4].deprel, std::string{"obj"});
        QCOMPARE(sentence.tokens[1].head, std::size_t{3});
    }
}

void TestTreeRepair::anyTreeStaysATree_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 0; seed < 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestTreeRepair::anyTreeStaysATree()
{
    QFETCH(unsigned, seed);
    std::mt19937 random{seed};
    for (int i = 0; i < 4'000; ++i) {
        Sentence sentence = randomSentence(random);
        const Sentence before = sentence;
        repairTree(sentence);
        if (isForest(sentence.tokens))
            continue;
        for (std::size_t t = 0; t < before.tokens.size(); ++t)
            qInfo("%zu %s %s %s %s <- %d, now %d", t, before.tokens[t].form.c_str(),
                  language::nameOf(before.tokens[t].upos).data(), before.tokens[t].xpos.c_str(),
                  before.tokens[t].deprel.c_str(), static_cast<int>(before.tokens[t].head),
                  static_cast<int>(sentence.tokens[t].head));
        QFAIL("a word governs itself");
    }
}

QTEST_GUILESS_MAIN(TestTreeRepair)
#include "tst_treerepair.moc"
