#include "cliprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cablegraph::testing::run;

namespace {

using Fields = QMap<QString, QString>;

// The documented form, by the name of each object's list: the types of its fields, "?" for those that may be null.
const QMap<QString, Fields> form{
    {u""_s,
     {{u"format"_s, u"text"_s},
      {u"version"_s, u"number"_s},
      {u"articles"_s, u"list"_s},
      {u"nodes"_s, u"list"_s},
      {u"edges"_s, u"list"_s}}},
    {u"articles"_s,
     {{u"id"_s, u"number"_s},
      {u"title"_s, u"text"_s},
      {u"published"_s, u"text?"_s},
      {u"origin"_s, u"text"_s},
      {u"sentences"_s, u"list"_s}}},
    {u"sentences"_s,
     {{u"id"_s, u"number"_s}, {u"begin"_s, u"number"_s}, {u"end"_s, u"number"_s}, {u"text"_s, u"text"_s}}},
    {u"nodes"_s,
     {{u"id"_s, u"number"_s},
      {u"kind"_s, u"text"_s},
      {u"name"_s, u"text"_s},
      {u"aliases"_s, u"texts"_s},
      {u"attributes"_s, u"object"_s},
      {u"mentions"_s, u"list"_s}}},
    {u"mentions"_s, {{u"sentence"_s, u"number"_s}, {u"begin"_s, u"number"_s}, {u"end"_s, u"number"_s}}},
    {u"edges"_s,
     {{u"id"_s, u"number"_s},
      {u"source"_s, u"number"_s},
      {u"target"_s, u"number"_s},
      {u"relation"_s, u"text"_s},
      {u"label"_s, u"text"_s},
      {u"evidence"_s, u"list"_s}}},
    {u"evidence"_s,
     {{u"sentence"_s, u"number"_s},
      {u"begin"_s, u"number"_s},
      {u"end"_s, u"number"_s},
      {u"stance"_s, u"text"_s},
      {u"according_to"_s, u"number?"_s},
      {u"date"_s, u"text?"_s},
      {u"confidence"_s, u"number"_s}}},
};

bool isOfType(const QJsonValue& value, QString type)
{
    if (type.endsWith(u'?')) {
        if (value.isNull())
            return true;
        type.chop(1);
    }
    if (type == u"texts"_s)
        return value.isArray() &&
               std::ranges::all_of(value.toArray(), [](const QJsonValue& each) { return each.isString(); });
    return (type == u"text"_s && value.isString()) || (type == u"number"_s && value.isDouble()) ||
           (type == u"list"_s && value.isArray()) || (type == u"object"_s && value.isObject());
}

/// What departs from the form, in words; empty when nothing does. `several` articles are told apart by one more number.
QString departure(const QJsonObject& object, const QString& list, bool several)
{
    Fields fields = form.value(list);
    if (several && (list == u"mentions"_s || list == u"evidence"_s))
        fields.insert(u"article"_s, u"number"_s);
    if (QStringList{object.keys()} != QStringList{fields.keys()})
        return list + u" has the fields "_s + object.keys().join(u", "_s);
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        const QJsonValue value = object.value(field.key());
        if (!isOfType(value, field.value()))
            return list + u"."_s + field.key() + u" is no "_s + field.value();
        if (field.value() != u"list"_s)
            continue;
        for (const QJsonValue& each : value.toArray())
            if (const QString found = departure(each.toObject(), field.key(), several); !found.isEmpty())
                return found;
    }
    return {};
}

/// Positions count code points, of which UTF-32 has one each.
QString slice(const QList<uint>& text, const QJsonObject& span)
{
    const int begin = span[u"begin"_s].toInt();
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(text.constData()) + begin,
                             span[u"end"_s].toInt() - begin);
}

QByteArray contentOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

/// `--format json` is what other programs rely on: its form to the letter, its positions to the character.
class TestCliJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_keepToTheForm_data();
    void samples_keepToTheForm();
    void severalArticles_keepToTheForm();
    void library_keepsToTheForm();
};

void TestCliJson::samples_keepToTheForm_data()
{
    QTest::addColumn<QString>("file");
    const QDir samples{QStringLiteral(CABLEGRAPH_SAMPLES)};
    for (const QString& name : samples.entryList({u"*.txt"_s}))
        QTest::newRow(qPrintable(name)) << samples.filePath(name);
}

void TestCliJson::samples_keepToTheForm()
{
    QFETCH(const QString, file);
    const QJsonObject root = QJsonDocument::fromJson(run({u"extract"_s, file}).output).object();
    QCOMPARE(departure(root, {}, false), QString{});
    QCOMPARE(root[u"format"_s].toString(), u"cablegraph"_s);
    QCOMPARE(root[u"version"_s].toInt(), 1);

    const QList<uint> text = QString::fromUtf8(contentOf(file)).toUcs4();
    QMap<int, QJsonObject> sentences;
    for (const QJsonValue& sentence : root[u"articles"_s][0][u"sentences"_s].toArray()) {
        QCOMPARE(slice(text, sentence.toObject()), sentence[u"text"_s].toString());
        sentences.insert(sentence[u"id"_s].toInt(), sentence.toObject());
    }
    const auto liesInItsSentence = [&](const QJsonValue& span) {
        const QJsonObject sentence = sentences.value(span[u"sentence"_s].toInt());
        return span[u"begin"_s].toInt() >= sentence[u"begin"_s].toInt() &&
               span[u"end"_s].toInt() <= sentence[u"end"_s].toInt() &&
               span[u"begin"_s].toInt() < span[u"end"_s].toInt();
    };
    QSet<int> nodes;
    for (const QJsonValue& node : root[u"nodes"_s].toArray()) {
        nodes.insert(node[u"id"_s].toInt());
        for (const QJsonValue& mention : node[u"mentions"_s].toArray())
            QVERIFY(liesInItsSentence(mention));
    }
    QVERIFY(nodes.size() > 5);
    QVERIFY(!root[u"edges"_s].toArray().isEmpty());
    for (const QJsonValue& edge : root[u"edges"_s].toArray()) {
        QVERIFY(nodes.contains(edge[u"source"_s].toInt()) && nodes.contains(edge[u"target"_s].toInt()));
        QVERIFY(!edge[u"evidence"_s].toArray().isEmpty());
        for (const QJsonValue& evidence : edge[u"evidence"_s].toArray()) {
            QVERIFY(liesInItsSentence(evidence));
            QVERIFY(evidence[u"according_to"_s].isNull() || nodes.contains(evidence[u"according_to"_s].toInt()));
            const double confidence = evidence[u"confidence"_s].toDouble();
            QVERIFY(confidence > 0 && confidence <= 1);
        }
    }
}

void TestCliJson::severalArticles_keepToTheForm()
{
    QStringList arguments{u"extract"_s};
    for (const QFileInfo& file : QDir{QStringLiteral(CABLEGRAPH_SAMPLES)}.entryInfoList({u"*.txt"_s}))
        arguments << file.absoluteFilePath();
    const QJsonObject root = QJsonDocument::fromJson(run(arguments).output).object();
    QCOMPARE(departure(root, {}, true), QString{});
    QCOMPARE(root[u"articles"_s].toArray().size(), arguments.size() - 1);
}

void TestCliJson::library_keepsToTheForm()
{
    const QTemporaryDir folder;
    const QString library = folder.filePath(u"one.cablegraph"_s);
    const QString article = QStringLiteral(CABLEGRAPH_SAMPLES "/busan-missile-summit.txt");
    QCOMPARE(run({u"add"_s, library, article}).status, 0);
    const QString file = folder.filePath(u"one.json"_s);
    QCOMPARE(run({u"export"_s, library, u"--format"_s, u"json"_s, u"--output"_s, file}).status, 0);
    const QJsonObject root = QJsonDocument::fromJson(contentOf(file)).object();
    QCOMPARE(departure(root, {}, false), QString{});
    QCOMPARE(root[u"articles"_s].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(TestCliJson)
#include "tst_clijson.moc"
