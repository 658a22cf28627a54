#include "syntaxmodel.h"
#include "tinytreebank.h"

#include <cablegraph/base/error.h>

#include <QTest>

#include <algorithm>
#include <cstring>
#include <thread>

using namespace cablegraph;
using language::Sentence;
using language::SyntaxModel;
using language::Word;

namespace {

const std::vector<std::byte>& model()
{
    static const std::vector<std::byte> bytes = training::trainSyntax(tinytreebank::data(), tinytreebank::options());
    return bytes;
}

Sentence plain(const std::vector<std::string>& forms)
{
    Sentence sentence;
    for (const std::string& form : forms) {
        Word word;
        word.form = form;
        sentence.words.push_back(word);
    }
    return sentence;
}

bool isTree(const Sentence& sentence)
{
    const auto isRoot = [](const Word& word) { return word.head == Word::rootHead; };
    if (std::count_if(sentence.words.begin(), sentence.words.end(), isRoot) != 1)
        return false;
    for (const Word& word : sentence.words) {
        if (isRoot(word) != (word.deprel == "root") || word.xpos.empty())
            return false;
        const Word* at = &word;
        for (std::size_t steps = 0; !isRoot(*at); ++steps) {
            if (steps > sentence.words.size())
                return false;
            at = &sentence.words[static_cast<std::size_t>(at->head)];
        }
    }
    return true;
}

bool isDamaged(std::span<const std::byte> bytes)
{
    try {
        const SyntaxModel loaded{bytes};
        return false;
    } catch (const Error& error) {
        return error.kind() == ErrorKind::Damaged;
    }
}

} // namespace

class TestSyntaxModel : public QObject
{
    Q_OBJECT

private slots:
    void learnsAPattern()
    {
        const training::SyntaxScores scores = training::scoreSyntax(model(), tinytreebank::data().exams.front());
        QCOMPARE(scores.upos, 1.0);
        QCOMPARE(scores.xpos, 1.0);
        QCOMPARE(scores.unlabelled, 1.0);
        QCOMPARE(scores.labelled, 1.0);
        QCOMPARE(scores.names, 1.0);
    }

    void readsWordsItNeverSaw()
    {
        std::vector<Sentence> sentences{plain({"Xqz", "warned", "Zoë", "in", "Lima", "."})};
        SyntaxModel{model()}.annotate(sentences);
        QVERIFY(isTree(sentences.front()));
        QCOMPARE(sentences.front().words[1].deprel, std::string{"root"});
    }

    void sameDataSameBytes()
    {
        QVERIFY(training::trainSyntax(tinytreebank::data(), tinytreebank::options()) == model());
        training::SyntaxOptions other = tinytreebank::options();
        other.seed = 2;
        other.epochs = 1;
        QVERIFY(training::trainSyntax(tinytreebank::data(), other) != model());
    }

    void aSentenceIsReadAloneAsInCompany()
    {
        const SyntaxModel loaded{model()};
        std::vector<Sentence> all;
        for (const training::SyntaxExample& example : tinytreebank::data().examples)
            all.push_back(plain(example.forms));
        all.insert(all.begin() + 40, plain({"Yes"}));
        all.insert(all.begin() + 50, plain(std::vector<std::string>(70, "met")));
        std::vector<Sentence> alone = all;
        loaded.annotate(all);
        for (std::size_t i = 0; i < all.size(); ++i) {
            loaded.annotate({&alone[i], 1});
            QVERIFY(all[i].words == alone[i].words); // names depend on the whole text
        }
    }

    void manyThreadsReadTheSame()
    {
        const SyntaxModel loaded{model()};
        std::vector<Sentence> sentences;
        for (const training::SyntaxExample& example : tinytreebank::data().examples)
            sentences.push_back(plain(example.forms));
        std::vector<std::vector<Sentence>> copies(4, sentences);
        std::vector<std::thread> threads;
        for (std::vector<Sentence>& copy : copies)
            threads.emplace_back([&loaded, &copy] { loaded.annotate(copy); });
        for (std::thread& thread : threads)
            thread.join();
        loaded.annotate(sentences);
        for (const std::vector<Sentence>& copy : copies)
            QVERIFY(copy == sentences);
    }

    void giantSentencesAreOneTree()
    {
        std::vector<std::string> forms;
        for (int i = 0; i < 5000; ++i)
            forms.push_back(i % 9 == 0 ? "," : i % 2 == 0 ? "Anna" : "called");
        std::vector<Sentence> sentences{plain(forms)};
        SyntaxModel{model()}.annotate(sentences);
        QVERIFY(isTree(sentences.front()));
        for (const language::Name& name : sentences.front().names)
            QVERIFY(name.begin < name.end && name.end <= forms.size());
    }

    void oddWordsAreWords()
    {
        std::vector<Sentence> sentences{plain({"\xEF\xBF\xBD"}), plain({std::string(5000, 'x')}), plain({"", "“", "…"}),
                                        plain({"日本語", "русский", "ةيبرعلا"}), Sentence{}};
        SyntaxModel{model()}.annotate(sentences);
        for (std::size_t i = 0; i + 1 < sentences.size(); ++i)
            QVERIFY(isTree(sentences[i]));
    }

    void cutOffModelsAreDamaged()
    {
        for (std::size_t size = 0; size < model().size(); size += 1 + model().size() / 97)
            QVERIFY(isDamaged(std::span{model()}.first(size)));
        std::vector<std::byte> longer = model();
        longer.push_back(std::byte{0});
        QVERIFY(isDamaged(longer));
    }

    void changedBytesAreDamagedOrHarmless()
    {
        std::vector<Sentence> sentences{plain({"Anna", "met", "Boris", "in", "Lima", "."})};
        for (std::size_t at = 0; at < model().size(); at += at < 300 ? 3 : 1 + model().size() / 101) {
            std::vector<std::byte> changed = model();
            changed[at] ^= std::byte{0xFF};
            if (isDamaged(changed))
                continue;
            SyntaxModel{changed}.annotate(sentences);
            QVERIFY(isTree(sentences.front()));
        }
    }

    void stops()
    {
        std::stop_source source;
        source.request_stop();
        std::vector<Sentence> sentences{plain({"Yes"})};
        QVERIFY_EXCEPTION_THROWN(SyntaxModel{model()}.annotate(sentences, source.get_token()), Stopped);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(training::trainSyntax(tinytreebank::data(), tinytreebank::options(),
                                                                         {}, source.get_token())),
                                 Stopped);
    }
};

QTEST_APPLESS_MAIN(TestSyntaxModel)
#include "tst_syntaxmodel.moc"
