#include "shareddata.h"

#include <cablegraph/base/resources.h>
#include <cablegraph/language/analyzer.h>
#include <cablegraph/language/conllu.h>
#include <cablegraph/language/modelfile.h>
#include <cablegraph/training/scores.h>
#include <cablegraph/training/syntaxtraining.h>

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <span>

using namespace cablegraph;
using language::Analyzer;
using training::Scores;

namespace {

/// What an analysis must reach at least, in percent.
struct Floor
{
    double words;
    double sentences;
    double upos;
    double xpos;
    double lemmas;
    double unlabelled;
    double labelled;
};

Scores scoresOf(const std::filesystem::path& treebank)
{
    static const Analyzer analyzer = Analyzer::load(resourceFolder() / "language");
    return training::score(analyzer, language::readConllu(treebank));
}

void check(const char* what, const training::Agreement& agreement, double floor)
{
    qInfo("%-10s %.2f", what, agreement.f1());
    if (agreement.f1() < floor)
        QFAIL(qPrintable(QString("%1: %2 is below %3").arg(what).arg(agreement.f1()).arg(floor)));
}

void checkAll(const Scores& scores, const Floor& floor)
{
    check("words", scores.words, floor.words);
    check("sentences", scores.sentences, floor.sentences);
    check("UPOS", scores.upos, floor.upos);
    check("XPOS", scores.xpos, floor.xpos);
    check("lemmas", scores.lemmas, floor.lemmas);
    check("UAS", scores.unlabelled, floor.unlabelled);
    check("LAS", scores.labelled, floor.labelled);
}

} // namespace

/// Would notice a silent loss of accuracy.
class TestTreebanks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newsSample_isReadWell();
    void sharedTreebank_isReadWell_data();
    void sharedTreebank_isReadWell();
    void sharedNames_areFound_data();
    void sharedNames_areFound();
};

void TestTreebanks::newsSample_isReadWell()
{
    const Scores scores = scoresOf(std::filesystem::path{CABLEGRAPH_TEST_DATA} / "treebank" / "news.conllu");
    checkAll(scores, {99.5, 94.0, 97.0, 96.0, 97.5, 89.0, 87.0});
}

void TestTreebanks::sharedTreebank_isReadWell_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Floor>("floor");
    QTest::newRow("GUM") << "gum-dev.conllu" << Floor{99.6, 95.0, 95.5, 95.0, 97.0, 85.0, 82.0};
    QTest::newRow("EWT") << "ewt-dev.conllu" << Floor{99.0, 88.5, 93.8, 92.8, 95.3, 83.0, 80.0};
}

void TestTreebanks::sharedTreebank_isReadWell()
{
    QFETCH(QString, file);
    QFETCH(Floor, floor);
    const auto shared = testing::sharedFolder();
    if (!shared)
        QSKIP("no treebanks: neither CABLEGRAPH_SHARED nor a folder ../shared beside the checkout");
    checkAll(scoresOf(*shared / "data" / "ud" / file.toStdString()), floor);
}

void TestTreebanks::sharedNames_areFound_data()
{
    QTest::addColumn<QString>("treebank");
    QTest::addColumn<QString>("names");
    QTest::addColumn<double>("floor");
    QTest::newRow("GUM") << "gum-dev.conllu"
                         << "gum-dev.named.bio" << 66.0;
    QTest::newRow("EWT") << "ewt-dev.conllu"
                         << "ewt-uner-dev.iob2" << 72.0;
}

/// F1 of exact spans and types, on the treebank's own words.
void TestTreebanks::sharedNames_areFound()
{
    QFETCH(QString, treebank);
    QFETCH(QString, names);
    QFETCH(double, floor);
    const auto shared = testing::sharedFolder();
    if (!shared)
        QSKIP("no treebanks: neither CABLEGRAPH_SHARED nor a folder ../shared beside the checkout");
    training::SyntaxExam exam;
    for (language::TreebankDocument& document : language::readConllu(*shared / "data" / "ud" / treebank.toStdString()))
        std::ranges::move(document.analysis.sentences, std::back_inserter(exam.sentences));
    const training::NameFile gold = training::readNameFile(*shared / "data" / "ner" / names.toStdString());
    QVERIFY(training::addNames(std::span{exam.sentences}, gold) > exam.sentences.size() / 2);
    exam.nameTypes = gold.types;
    const language::ModelFile model = language::ModelFile::read(resourceFolder() / "language" / "english.model");
    const double found = 100 * training::scoreSyntax(model.section("syntax"), exam).names;
    qInfo("names %.2f", found);
    QVERIFY2(found >= floor, qPrintable(QString("%1 is below %2").arg(found).arg(floor)));
}

QTEST_APPLESS_MAIN(TestTreebanks)
#include "tst_treebanks.moc"
