#include <cablegraph/base/error.h>
#include <cablegraph/base/progress.h>

#include <QTest>

#include <set>
#include <string>

using namespace cablegraph;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void description_namesFileLineDetailAndAdvice();
    void description_ofNamelessInput_isASentence();
    void everyKind_hasItsOwnNameAndSentence();
    void stoppedToken_throwsStopped();
};

void TestError::description_namesFileLineDetailAndAdvice()
{
    const Error error{ErrorKind::InvalidData, "states.tsv", "two codes", 7};
    QCOMPARE(describe(error), std::string{"states.tsv, line 7 breaks the rules of its format (two codes). Correct it "
                                          "and try again."});
    QCOMPARE(std::string{error.what()}, std::string{"invalid-data: states.tsv: two codes"});
}

void TestError::description_ofNamelessInput_isASentence()
{
    QCOMPARE(describe(Error{ErrorKind::Empty, {}, {}}),
             std::string{"The input is empty. There is nothing to read in it."});
}

void TestError::everyKind_hasItsOwnNameAndSentence()
{
    std::set<std::string> names;
    std::set<std::string> sentences;
    const int count = static_cast<int>(ErrorKind::Internal) + 1;
    for (int i = 0; i < count; ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        names.insert(std::string{nameOf(kind)});
        sentences.insert(describe(Error{kind, "file", {}}));
    }
    QCOMPARE(static_cast<int>(names.size()), count);
    QCOMPARE(static_cast<int>(sentences.size()), count);
    QVERIFY(!names.contains(std::string{}));
}

void TestError::stoppedToken_throwsStopped()
{
    std::stop_source source;
    throwIfStopped(source.get_token());
    source.request_stop();
    QVERIFY_EXCEPTION_THROWN(throwIfStopped(source.get_token()), Stopped);
}

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
