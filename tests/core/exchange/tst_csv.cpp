#include "sampledocument.h"

#include <QTest>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

namespace {

/// A reader after RFC 4180.
std::vector<QStringList> parsed(const QByteArray& bytes)
{
    std::vector<QStringList> rows{{}};
    QString cell;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || c == u'\n')) {
            rows.back().append(cell);
            cell.clear();
            if (c == u'\n')
                rows.emplace_back();
        } else if (isQuoted || c != u'\r') {
            cell += c;
        }
    }
    rows.pop_back();
    return rows;
}

std::vector<QStringList> table(const graph::GraphDocument& document)
{
    return parsed(written(document, exchange::Format::Csv));
}

QString value(const std::vector<QStringList>& rows, std::size_t row, const QString& column)
{
    const qsizetype at = rows[0].indexOf(column);
    return at < 0 ? u"no such column"_s : rows[row].value(at);
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_hasARowPerEvidence();
    void byteOrderMark_comesFirst();
    void hostileCells_keepTheirContent();
    void formulas_areDefused();
    void sameNames_areToldApart();
};

void TestCsv::table_hasARowPerEvidence()
{
    const auto rows = table(sampleDocument());
    QCOMPARE(rows.size(), std::size_t{7}); // the header, five edges, one of them with two pieces of evidence
    for (const QStringList& row : rows)
        QCOMPARE(row.size(), rows[0].size());
    QCOMPARE(value(rows, 3, u"Source"_s), u"North Korea"_s);
    QCOMPARE(value(rows, 3, u"Target"_s), u"Cyber operations (North Korea)"_s);
    QCOMPARE(value(rows, 3, u"Stance"_s), u"denied"_s);
    QCOMPARE(value(rows, 3, u"Standing"_s), u"contested"_s);
    QCOMPARE(value(rows, 3, u"According to"_s), u"Ayla Demir"_s);
    QCOMPARE(value(rows, 3, u"Date"_s), u"2024"_s);
    QCOMPARE(value(rows, 3, u"Confidence"_s), u"0.75"_s);
    QCOMPARE(value(rows, 3, u"Sentence"_s), u"Türkiye's envoy Ayla Demir <denied> it."_s);
    QCOMPARE(value(rows, 3, u"Words"_s), u"Ayla Demir <denied> it"_s);
    QCOMPARE(value(rows, 3, u"Published"_s), u"2024-03-01"_s);
    QCOMPARE(value(rows, 5, u"Type"_s), u"Undirected"_s);
}

void TestCsv::byteOrderMark_comesFirst()
{
    QVERIFY(written({}, exchange::Format::Csv).startsWith("\xEF\xBB\xBF"));
}

void TestCsv::hostileCells_keepTheirContent()
{
    const auto rows = table(hostileDocument());
    QCOMPARE(rows.size(), hostileNames().size() + 1);
    for (std::size_t i = 0; i < hostileNames().size(); ++i) {
        const QString name = QString::fromStdString(hostileNames()[i]);
        const bool isFormula = name.startsWith(u'=');
        QCOMPARE(value(rows, i + 1, u"Target"_s), isFormula ? u"'"_s + name : name);
    }
    QCOMPARE(table(brokenDocument()).size(), std::size_t{7});
}

void TestCsv::formulas_areDefused()
{
    for (const char* start : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"}) {
        graph::GraphDocument document = sampleDocument();
        document.nodes[0].name = start;
        QCOMPARE(value(table(document), 1, u"Source"_s), u"'"_s + QString::fromUtf8(start));
    }
}

void TestCsv::sameNames_areToldApart()
{
    graph::GraphDocument document = sampleDocument();
    document.nodes[0].name = "Turkey";
    auto rows = table(document);
    QCOMPARE(value(rows, 1, u"Source"_s), u"Turkey (official)"_s);
    QCOMPARE(value(rows, 1, u"Target"_s), u"Turkey (state)"_s);
    document.nodes[0].kind = ontology::NodeKind::State;
    rows = table(document);
    QCOMPARE(value(rows, 1, u"Source"_s), u"Turkey (state) #1"_s);
    QCOMPARE(value(rows, 1, u"Target"_s), u"Turkey (state) #2"_s);
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
