#include "shareddata.h"

#include <cablegraph/base/resources.h>
#include <cablegraph/language/analyzer.h>
#include <cablegraph/language/conllu.h>
#include <cablegraph/training/scores.h>

#include <QTest>

#include <filesystem>

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

QTEST_APPLESS_MAIN(TestTreebanks)
#include "tst_treebanks.moc"
