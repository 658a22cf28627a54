#include <cablegraph/base/error.h>
#include <cablegraph/base/progress.h>
#include <cablegraph/base/resources.h>
#include <cablegraph/language/analyzer.h>

#include <QTest>

#include <string>
#include <vector>

using namespace cablegraph;
using language::Analysis;
using language::Analyzer;
using language::Sentence;
using language::Word;

namespace {

const Analyzer& analyzer()
{
    static const Analyzer loaded = Analyzer::load(resourceFolder() / "language");
    return loaded;
}

/// The words with blanks between them, "|" between sentences and "+" before a word that continues a token.
std::string wordsOf(const std::string& text)
{
    std::string out;
    for (const Sentence& sentence : analyzer().analyze(text).sentences) {
        if (!out.empty())
            out += " | ";
        for (std::size_t i = 0; i < sentence.words.size(); ++i) {
            bool continues = false;
            for (const language::MultiwordToken& token : sentence.multiwords)
                continues = continues || (token.first < i && i <= token.last);
            out += (i > 0 ? " " : "") + std::string{continues ? "+" : ""} + sentence.words[i].form;
        }
    }
    return out;
}

/// Everything the interface promises of an analysis, whatever the text.
void checkPromises(const std::string& text, const Analysis& analysis)
{
    std::size_t at = 0;
    for (const Sentence& sentence : analysis.sentences) {
        QVERIFY(!sentence.words.empty());
        QCOMPARE(sentence.span.begin, sentence.words.front().span.begin);
        QCOMPARE(sentence.span.end, sentence.words.back().span.end);
        const int count = static_cast<int>(sentence.words.size());
        for (const Word& word : sentence.words) {
            QVERIFY(at <= word.span.begin && word.span.begin < word.span.end && word.span.end <= text.size());
            QVERIFY(!word.form.empty() && !word.lemma.empty() && !word.xpos.empty());
            QVERIFY(word.head >= Word::rootHead && word.head < count);
            at = word.span.end;
        }
        for (const language::MultiwordToken& token : sentence.multiwords)
            QVERIFY(token.first < token.last && token.last < sentence.words.size());
        for (const language::Name& name : sentence.names)
            QVERIFY(name.begin < name.end && name.end <= sentence.words.size());
    }
}

std::size_t wordCount(const Analysis& analysis)
{
    std::size_t count = 0;
    for (const Sentence& sentence : analysis.sentences)
        count += sentence.words.size();
    return count;
}

} // namespace

class TestAnalyzer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_followTheTreebanks_data();
    void words_followTheTreebanks();
    void spans_areTheExactBytes();
    void blocks_endSentences();
    void withoutBlocks_blankLinesEndSentences();
    void emptyText_hasNoSentence();
    void anyBytes_keepThePromises_data();
    void anyBytes_keepThePromises();
    void hugeInput_isRead_data();
    void hugeInput_isRead();
    void longSentence_isDivided();
    void rowOfSigns_isPunctuationAndLeavesTheOthersAlone();
    void missingModel_isNotFound();
    void stopRequested_throwsStopped();
    void plainSentence_hasTagsAndLemmas();
};

void TestAnalyzer::words_followTheTreebanks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* text, const char* words) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(words);
    };
    row("designations", "Chad denies supporting M23. A B52 cost $5M.",
        "Chad denies supporting M23 . | A B52 cost $ 5 M .");
    row("full stop", "The envoy left. He returned.", "The envoy left . | He returned .");
    row("title", "Gen. Dunford met Sen. McCain on Dec. 3.", "Gen. Dunford met Sen. McCain on Dec. 3 .");
    row("initials", "The U.S. and the U.N. agreed.", "The U.S. and the U.N. agreed .");
    row("tag", "Envoys met. #Geneva", "Envoys met . | #Geneva");
    row("left out", "Peace [...] soon.", "Peace [ ... ] soon .");
    row("digits in an address", "See http://www.3gpp.org/x2y today.", "See http://www.3gpp.org/x2y today .");
    row("negation", "They don't talk.", "They do +n't talk .");
    row("curly possessive", "Korea’s envoy", "Korea +’s envoy");
    row("plural possessive", "the states' envoys", "the states +' envoys");
    row("quotation", "“We will answer,” she said.", "“ We will answer , ” she said .");
    row("question in a quotation", "“Why now?” he asked.", "“ Why now ? ” he asked .");
    row("compound", "a long-range missile", "a long - range missile");
    row("prefix", "anti-ship and non-nuclear", "anti-ship and non-nuclear");
    row("numbers", "3,000 troops at 10:30 for $4.5", "3,000 troops at 10:30 for $ 4.5");
    row("percent", "a 40% rise", "a 40 % rise");
    row("brackets", "the North (DPRK) fired", "the North ( DPRK ) fired");
    row("contractions", "They can't, won't and needn't; it's Kim's.",
        "They ca +n't , wo +n't and need +n't ; it +'s Kim +'s .");
    row("written together", "We cannot stay, they're gonna go.", "We can +not stay , they +'re gon +na go .");
    row("name with a hyphen", "Cho Tae-yong met Lt. Gen. Doe.", "Cho Tae - yong met Lt. Gen. Doe .");
    row("nested quotations", "“He said, ‘No,’ twice.” She left.", "“ He said , ‘ No , ’ twice . ” | She left .");
    row("abbreviation at the end", "He flew to the U.S. The talks began.", "He flew to the U.S. | The talks began .");
    row("acronym at the beginning", "He left on Monday. U.S. officials stayed.",
        "He left on Monday . | U.S. officials stayed .");
    row("acronym inside a name", "The U.N. Secretary-General met the U.N. Security Council.",
        "The U.N. Secretary - General met the U.N. Security Council .");
    row("abbreviation in brackets", "The Critical Technologies (CET) Dialogue began.",
        "The Critical Technologies ( CET ) Dialogue began .");
    row("initials of a name", "George W. Bush met J. Smith.", "George W. Bush met J. Smith .");
    row("date", "On Dec. 12, 2024, they met.", "On Dec. 12 , 2024 , they met .");
    row("time", "It began at 10 a.m. on Monday.", "It began at 10 a.m. on Monday .");
    row("two questions", "Who pays? Who knows?", "Who pays ? | Who knows ?");
    row("address", "See https://example.org/a-brief.", "See https://example.org/a-brief .");
}

void TestAnalyzer::words_followTheTreebanks()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(QString::fromStdString(wordsOf(text.toStdString())), words);
}

void TestAnalyzer::spans_areTheExactBytes()
{
    const std::string text = "Erdoğan’s envoy can’t “wait”…";
    const Analysis analysis = analyzer().analyze(text);
    std::string joined;
    for (const Sentence& sentence : analysis.sentences)
        for (const Word& word : sentence.words) {
            QCOMPARE(std::string{text::slice(text, word.span)}, word.form);
            joined += word.form + (word.spaceAfter ? " " : "");
        }
    QCOMPARE(joined, text + " ");
}

void TestAnalyzer::blocks_endSentences()
{
    const std::string text = "Talks in Seoul\nThe envoys met.";
    const std::vector<text::ByteSpan> blocks{{0, 14}, {15, text.size()}};
    const Analysis analysis = analyzer().analyze(text, blocks);
    QCOMPARE(analysis.sentences.size(), std::size_t{2});
    QCOMPARE(analysis.sentences[0].span, blocks[0]);
    QCOMPARE(analysis.sentences[1].paragraph, std::size_t{1});
}

void TestAnalyzer::withoutBlocks_blankLinesEndSentences()
{
    QCOMPARE(wordsOf("Talks in Seoul\n \t\nThe envoys\nmet."), std::string{"Talks in Seoul | The envoys met ."});
}

void TestAnalyzer::emptyText_hasNoSentence()
{
    QVERIFY(analyzer().analyze("").sentences.empty());
    QVERIFY(analyzer().analyze(" \n\n\t \u00A0").sentences.empty());
}

void TestAnalyzer::anyBytes_keepThePromises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zero bytes") << QByteArray(40, '\0');
    QTest::newRow("controls") << QByteArray("a\x01\x02 b\x1b[0m\x7f c\x1f d");
    QTest::newRow("lone surrogate") << QByteArray("a \xED\xA0\x80 b");
    QTest::newRow("cut character") << QByteArray("caf\xC3");
    QTest::newRow("Latin-1") << QByteArray("Erdo\xF0"
                                           "an met \xC9mile.");
    QTest::newRow("other scripts") << QByteArray(
        "Встреча в Сеуле. 会谈 اجتماع 회담 🙂🇰🇷");
    QTest::newRow("apostrophes") << QByteArray("'s'd'll n't ' '' ''' s' 't's's's");
    QTest::newRow("marks") << QByteArray("...!!!?---((([[[\"\"\"$$$%%%///@@@");
    QTest::newRow("combining marks") << QByteArray("e\xCC\x81\xCC\x81\xCC\x81 \xCC\x81");
    QTest::newRow("invisible") << QByteArray("\xEF\xBB\xBFSeoul\xE2\x80\x8B \xC2\xAD talks");
}

void TestAnalyzer::anyBytes_keepThePromises()
{
    QFETCH(QByteArray, bytes);
    const std::string text = bytes.toStdString();
    const Analysis analysis = analyzer().analyze(text);
    QVERIFY(wordCount(analysis) > 0);
    checkPromises(text, analysis);
}

void TestAnalyzer::hugeInput_isRead_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("bytes");
    QTest::newRow("sentence without an end") << "envoys and " << 200'000;
    QTest::newRow("word without an end") << "a" << 10'000'000;
    QTest::newRow("line breaks") << "\n" << 1'000'000;
    QTest::newRow("clitics") << "'s" << 100'000;
    QTest::newRow("full stops") << "." << 100'000;
    QTest::newRow("hyphens") << "a-" << 100'000;
    QTest::newRow("blocks") << "a\n\n" << 100'000;
}

void TestAnalyzer::hugeInput_isRead()
{
    QFETCH(QString, unit);
    QFETCH(int, bytes);
    const std::string text = unit.repeated(bytes / static_cast<int>(unit.size())).toStdString();
    checkPromises(text, analyzer().analyze(text));
}

void TestAnalyzer::longSentence_isDivided()
{
    const QString text = QStringLiteral("the envoys of the northern states and ").repeated(400);
    for (const Sentence& sentence : analyzer().analyze(text.toStdString()).sentences)
        QVERIFY(sentence.words.size() <= 256);
}

void TestAnalyzer::rowOfSigns_isPunctuationAndLeavesTheOthersAlone()
{
    const std::string before = "The envoy met Maria Lopez in Lisbon.";
    const std::string after = "Norway signed the treaty on Monday.";
    std::string row;
    for (int i = 0; i < 100; ++i)
        row += i % 2 == 0 ? "> " : "\u2022 ";
    const std::string text = before + "\n\n" + row + "\n\n" + after;
    const Analysis analysis = analyzer().analyze(text);
    checkPromises(text, analysis);
    QVERIFY(analysis.sentences.size() >= 3);
    const Analysis alone = analyzer().analyze(before + "\n\n" + after);
    QCOMPARE(analysis.sentences.front(), alone.sentences.front());
    const Sentence& last = analysis.sentences.back();
    QCOMPARE(last.names, alone.sentences.back().names);
    QCOMPARE(last.span.end, text.size());
    for (std::size_t s = 1; s + 1 < analysis.sentences.size(); ++s)
        for (const Word& word : analysis.sentences[s].words)
            QCOMPARE(word.upos, language::Upos::Punct);
}

void TestAnalyzer::missingModel_isNotFound()
{
    try {
        static_cast<void>(Analyzer::load("no-such-folder"));
        QFAIL("was loaded");
    } catch (const Error& error) {
        QVERIFY(error.kind() == ErrorKind::NotFound);
        QVERIFY(error.file().filename() == "english.model");
    }
}

void TestAnalyzer::stopRequested_throwsStopped()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY_EXCEPTION_THROWN(analyzer().analyze("The envoys met.", source.get_token()), Stopped);
}

void TestAnalyzer::plainSentence_hasTagsAndLemmas()
{
    const Analysis analysis = analyzer().analyze("The ministers met in Ankara and threatened Russia.");
    QCOMPARE(analysis.sentences.size(), std::size_t{1});
    std::string tagged;
    for (const Word& word : analysis.sentences[0].words)
        tagged += word.lemma + "/" + word.xpos + " ";
    QCOMPARE(tagged, std::string{"the/DT minister/NNS meet/VBD in/IN Ankara/NNP and/CC threaten/VBD Russia/NNP ./. "});
}

QTEST_APPLESS_MAIN(TestAnalyzer)
#include "tst_analyzer.moc"
