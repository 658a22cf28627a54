#include <cablegraph/base/error.h>
#include <cablegraph/language/analyzer.h>
#include <cablegraph/language/conllu.h>
#include <cablegraph/language/modelfile.h>
#include <cablegraph/training/lemmatraining.h>
#include <cablegraph/training/modelwriter.h>
#include <cablegraph/training/scores.h>
#include <cablegraph/training/sentencetraining.h>
#include <cablegraph/training/syntaxtraining.h>
#include <cablegraph/training/tokenizertraining.h>

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <vector>

using namespace cablegraph;
using language::Analyzer;
using language::ModelFile;
using language::TreebankDocument;

namespace {

const std::vector<TreebankDocument>& treebank()
{
    static const auto read =
        language::readConllu(std::filesystem::path{CABLEGRAPH_TEST_DATA} / "treebank" / "news.conllu");
    return read;
}

/// A network that is too small to be good, for what surrounds it.
std::vector<std::byte> trainSmallNetwork()
{
    training::SyntaxData data;
    data.examples = training::examplesOf(treebank());
    training::SyntaxOptions options;
    options.wordSize = 16;
    options.partSize = 16;
    options.hidden = 16;
    options.layers = 1;
    options.nameCells = 16;
    options.epochs = 1;
    return training::trainSyntax(data, options);
}

/// A model learnt from the sample alone.
std::vector<std::byte> train()
{
    const training::Note silent = [](const std::string&) {};
    std::vector<training::ModelSection> sections = training::trainTokenizer(treebank(), silent);
    std::ranges::move(training::trainSplitter(treebank(), silent), std::back_inserter(sections));
    std::ranges::move(training::trainLemmatizer(treebank(), silent), std::back_inserter(sections));
    sections.push_back({"syntax", trainSmallNetwork()});
    return training::modelBytes(sections);
}

const std::vector<std::byte>& modelOfTheSample()
{
    static const std::vector<std::byte> bytes = train();
    return bytes;
}

} // namespace

class TestTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameData_makesTheSameBytes();
    void whatWasLearnt_isRead();
    void newWords_getLemmasByTheirEndings();
    void missingSection_isDamaged_data();
    void missingSection_isDamaged();
    void scores_countAgreement();
};

void TestTraining::sameData_makesTheSameBytes()
{
    QVERIFY(train() == modelOfTheSample());
}

void TestTraining::whatWasLearnt_isRead()
{
    const ModelFile model = ModelFile::parse(modelOfTheSample(), "sample.model");
    const training::Scores scores = training::score(Analyzer::fromModel(model), treebank());
    QVERIFY2(scores.words.f1() > 98.5, qPrintable(QString::number(scores.words.f1())));
    QVERIFY2(scores.sentences.f1() > 90, qPrintable(QString::number(scores.sentences.f1())));
    const double lemmas = training::lemmaAccuracy(model, treebank());
    QVERIFY2(lemmas > 99, qPrintable(QString::number(lemmas)));
}

void TestTraining::newWords_getLemmasByTheirEndings()
{
    std::vector<TreebankDocument> unseen = treebank();
    unseen.resize(1);
    language::Word word;
    word.form = "spokesmenships";
    word.upos = language::Upos::Noun;
    word.xpos = "NNS";
    word.lemma = "spokesmenship";
    unseen[0].analysis.sentences.assign(1, {{}, 0, {word}, {}, {}});
    const ModelFile model = ModelFile::parse(modelOfTheSample(), "sample.model");
    QCOMPARE(training::lemmaAccuracy(model, unseen), 100.0);
}

void TestTraining::missingSection_isDamaged_data()
{
    QTest::addColumn<QString>("missing");
    const ModelFile model = ModelFile::parse(modelOfTheSample(), "sample.model");
    for (const ModelFile::Section& section : model.sections())
        QTest::newRow(section.name.c_str()) << QString::fromStdString(section.name);
}

void TestTraining::missingSection_isDamaged()
{
    QFETCH(QString, missing);
    const ModelFile model = ModelFile::parse(modelOfTheSample(), "sample.model");
    std::vector<training::ModelSection> sections;
    for (const ModelFile::Section& section : model.sections())
        if (section.name != missing.toStdString())
            sections.push_back({section.name, {section.bytes.begin(), section.bytes.end()}});
    try {
        static_cast<void>(Analyzer::fromModel(ModelFile::parse(training::modelBytes(sections), "cut.model")));
        QFAIL("was accepted");
    } catch (const Error& error) {
        QVERIFY(error.kind() == ErrorKind::Damaged);
        QVERIFY(error.file() == "cut.model");
        QVERIFY(error.detail().find(missing.toStdString()) != std::string::npos);
    }
}

void TestTraining::scores_countAgreement()
{
    const training::Agreement agreement{4, 6, 3};
    QCOMPARE(agreement.f1(), 60.0);
    QCOMPARE(training::Agreement{}.f1(), 0.0);
}

QTEST_APPLESS_MAIN(TestTraining)
#include "tst_training.moc"
