#include "lesson.h"
#include "variation.h"
#include "wordfeatures.h"

#include <cablegraph/base/error.h>
#include <cablegraph/base/resources.h>
#include <cablegraph/training/syntaxtraining.h>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <set>

using namespace cablegraph;
using namespace cablegraph::training;
using language::NameType;
using language::NetworkShape;

namespace {

NetworkShape smallShape()
{
    NetworkShape shape;
    shape.words = 7;
    shape.parts = 9;
    shape.wordSize = 5;
    shape.partSize = 6;
    shape.vectorSize = 4;
    shape.hidden = 8;
    shape.nameCells = 8;
    shape.nameHidden = 6;
    shape.arcSize = 5;
    shape.labelSize = 7;
    shape.upos = 4;
    shape.xpos = 5;
    shape.labels = 4;
    return shape;
}

const language::VectorTable& vectors()
{
    static const language::VectorTable table{4, std::vector<float>{0.5F, -0.4F, 0.3F, 0.1F, -0.6F, 0.2F, 0.1F, 0.7F}};
    return table;
}

Lesson randomLesson(std::size_t length, bool tree, bool names, Random& random)
{
    const auto below = [&random](std::size_t count) { return static_cast<int>(random.next() % count); };
    Lesson lesson;
    for (std::size_t i = 0; i < length; ++i) {
        lesson.words.push_back(static_cast<std::uint32_t>(below(7)));
        lesson.vectors.push_back(static_cast<std::uint32_t>(i % 3));
        for (int part = 0; part < 3; ++part)
            lesson.parts.push_back(static_cast<std::uint32_t>(below(9)));
        lesson.partEnds.push_back(lesson.parts.size());
        if (tree) {
            lesson.upos.push_back(below(4));
            lesson.xpos.push_back(below(5));
            lesson.heads.push_back(i == 0 ? static_cast<int>(length) : below(i));
            lesson.labels.push_back(below(4));
        }
        if (tree)
            lesson.referents.push_back(below(11));
        if (names) // a name, or nothing certain: outside or in a name of the last type
            lesson.nameTags.push_back(i % 3 == 0 ? 1U | 3U << 9U : i % 3 == 1 ? 1U << 3U : 1U << 4U);
    }
    return lesson;
}

/// The same dropout each time, so that the loss is one function of the weights.
double lossOf(const Network& network, const std::vector<const Lesson*>& lessons, const LessonOptions& options)
{
    Teacher teacher{network.shape, vectors()};
    return teacher.teach(network, TrainingPanels{network}, lessons, options, 0.1F, Random{3});
}

std::vector<Matrix*> allOf(Network& network)
{
    std::vector<Matrix*> all = network.trainedWeights();
    all.push_back(&network.words);
    all.push_back(&network.parts);
    return all;
}

std::string written(const QTemporaryDir& folder, const std::string& text)
{
    const std::string file = folder.filePath("names.bio").toStdString();
    std::ofstream{file} << text;
    return file;
}

SyntaxExample exampleOf(const std::vector<std::string>& forms)
{
    SyntaxExample example;
    example.forms = forms;
    return example;
}

} // namespace

class TestSyntaxTraining : public QObject
{
    Q_OBJECT

private slots:
    void gradientsAreTheSlopesOfTheLoss_data()
    {
        QTest::addColumn<float>("drop");
        QTest::newRow("all there") << 0.0F;
        QTest::newRow("with dropout") << 0.3F;
    }
    /// The loss a little to both sides of each weight against the gradient. The rectified units have kinks where the
    /// two differ, so a few weights may.
    void gradientsAreTheSlopesOfTheLoss()
    {
        QFETCH(const float, drop);
        LessonOptions options;
        for (float* probability : {&options.dropWord, &options.dropPart, &options.dropVector, &options.dropInput,
                                   &options.dropBetween, &options.dropOutput})
            *probability = drop;
        Network network{smallShape()};
        Random random{5};
        for (Matrix* matrix : allOf(network))
            for (float& value : matrix->values)
                value = (random.uniform() * 2.0F - 1.0F) * 0.7F;
        const std::vector<Lesson> lessons{randomLesson(4, true, true, random), randomLesson(9, true, false, random),
                                          randomLesson(3, false, true, random)};
        std::vector<const Lesson*> pointers;
        for (const Lesson& lesson : lessons)
            pointers.push_back(&lesson);
        Teacher teacher{network.shape, vectors()};
        QVERIFY(teacher.teach(network, TrainingPanels{network}, pointers, options, 0.1F, Random{3}) > 0);

        const std::vector<Matrix*> weights = allOf(network);
        const std::vector<Matrix*> gradients = allOf(teacher.gradient());
        std::size_t compared = 0;
        std::size_t different = 0;
        for (std::size_t m = 0; m < weights.size(); ++m) {
            double slopes = 0;
            for (std::size_t i = 0; i < weights[m]->values.size(); i += 1 + weights[m]->values.size() / 131) {
                float& weight = weights[m]->values[i];
                const float old = weight;
                constexpr float step = 4e-3F;
                weight = old + step;
                const double above = lossOf(network, pointers, options);
                weight = old - step;
                const double below = lossOf(network, pointers, options);
                weight = old;
                const double slope = (above - below) / (2 * static_cast<double>(step));
                slopes += std::abs(slope);
                ++compared;
                different += std::abs(slope - static_cast<double>(gradients[m]->values[i])) > 1e-4 ? 1 : 0;
            }
            QVERIFY2(slopes > 0, qPrintable(QString{"nothing depends on matrix %1"}.arg(m)));
        }
        QVERIFY2(different * 20 < compared, qPrintable(QString{"%1 of %2"}.arg(different).arg(compared)));
    }

    void readsNames()
    {
        const QTemporaryDir folder;
        const NameFile names = readNameFile(
            written(folder, "# newdoc id = a\n1\tAnna\tB-PER\n2\tKim\tI-PER\n3\tran\tO\n\n1\tLima\tB-LOC\n"));
        QCOMPARE(names.sentences.size(), std::size_t{2});
        const language::Name anna{0, 2, NameType::Person};
        QCOMPARE(names.sentences[0].names, std::vector<language::Name>{anna});
        QCOMPARE(names.types, std::uint8_t{1U << 0U | 1U << 2U});
    }

    void wrongNamesAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("no tag") << "1\tAnna\tO\n2\tKim\n" << 2;
        QTest::newRow("unknown type") << "1\tAnna\tB-ANIMAL\n" << 1;
        QTest::newRow("continues nothing") << "1\tAnna\tO\n2\tKim\tI-PER\n" << 2;
        QTest::newRow("no form") << "1\t\tO\n" << 1;
    }
    void wrongNamesAreRefused()
    {
        QFETCH(const QString, text);
        QFETCH(const int, line);
        const QTemporaryDir folder;
        try {
            static_cast<void>(readNameFile(written(folder, text.toStdString())));
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), ErrorKind::InvalidData);
            QCOMPARE(error.line(), std::optional<std::size_t>{static_cast<std::size_t>(line)});
        }
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(readNameFile("/nowhere/names.bio")), Error);
    }

    void namesFindTheirWordsWhateverTheTokens()
    {
        NameFile names;
        names.sentences.push_back({{"al-Ani", "left", "Qaim"}, {{0, 1, NameType::Person}, {2, 3, NameType::Location}}});
        names.types = 1U << 0U | 1U << 1U | 1U << 2U; // PER, ORG, LOC: events and others are not annotated
        std::vector<SyntaxExample> examples{exampleOf({"al", "-", "Ani", "left", "Qaim"}), exampleOf({"Other"})};
        QCOMPARE(addNames(std::span{examples}, names), std::size_t{1});
        const std::uint16_t outside = 1U | 3U << 7U | 3U << 9U;
        QCOMPARE(examples[0].nameTags, (std::vector<std::uint16_t>{1U << 1U, 1U << 2U, 1U << 2U, outside, 1U << 5U}));
        QVERIFY(examples[1].nameTags.empty());
    }

    void aNameInsideAWordTeachesNothing()
    {
        NameFile names;
        names.sentences.push_back({{"US", "-", "led"}, {{0, 1, NameType::Location}}});
        names.types = 0x1F;
        std::vector<SyntaxExample> examples{exampleOf({"US-led"})};
        QCOMPARE(addNames(std::span{examples}, names), std::size_t{1});
        QCOMPARE(examples[0].nameTags, (std::vector<std::uint16_t>{0x7FF}));
    }

    void variedSentencesKeepTheirShape()
    {
        SyntaxExample example = exampleOf({"\"", "Anna", "left", "Lima", "\"", "."});
        example.spaceAfter.assign(6, true);
        example.upos.assign(6, language::Upos::X);
        example.xpos = {"``", "NNP", "VBD", "NNP", "''", "."};
        example.heads = {2, 2, -1, 2, 2, 2};
        example.relations.assign(6, "dep");
        example.nameTags = {1, 1U << 1U, 1, 1U << 5U, 1, 1};
        ListedPhrase name{"Zoltan", static_cast<std::uint8_t>(language::ListKind::FamilyName)};
        const NamePool pool{{&name, 1}};
        Random random{1};
        std::set<std::string> seen;
        for (int i = 0; i < 500; ++i) {
            const SyntaxExample other = varied(example, pool, random);
            QVERIFY(other.forms.size() == 6 || other.forms.size() == 5);
            QCOMPARE(other.heads.size(), other.forms.size());
            QCOMPARE(other.nameTags.size(), other.forms.size());
            seen.insert(other.forms.begin(), other.forms.end());
        }
        for (const char* form : {"“", "”", "LIMA", "lima", "anna", "Zoltan", "Left"})
            QVERIFY2(seen.contains(form), form);
    }

    void listsAreKnown()
    {
        const std::vector<ListedPhrase> phrases = readListedPhrases(resourceFolder());
        std::vector<std::uint32_t> fingerprints;
        std::vector<std::uint8_t> kinds;
        for (const ListedPhrase& phrase : phrases) {
            fingerprints.push_back(language::NameLists::fingerprintOf(phrase.text));
            kinds.push_back(static_cast<std::uint8_t>(1U << phrase.kind));
        }
        const language::NameLists lists{fingerprints, kinds};
        const std::vector<std::string_view> words{"The", "United", "Nations", "Security", "Council", "met", "us", "US"};
        QCOMPARE(lists.longestAt(words, 1).words, std::size_t{4});
        QCOMPARE(lists.longestAt(words, 5).words, std::size_t{0});
        QCOMPARE(lists.longestAt(words, 6).words, std::size_t{0});
        QCOMPARE(lists.longestAt(words, 7).words, std::size_t{1});
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(readListedPhrases("/nowhere")), Error);
    }

    void withoutTreesThereIsNothingToTrain()
    {
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(trainSyntax({}, {})), Error);
        SyntaxData data;
        data.examples.push_back(exampleOf({"Yes"}));
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(trainSyntax(data, {})), Error);
        SyntaxOptions options;
        options.hidden = 12;
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(trainSyntax(data, options)), Error);
    }
};

QTEST_APPLESS_MAIN(TestSyntaxTraining)
#include "tst_syntaxtraining.moc"
