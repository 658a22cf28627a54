#include <cablegraph/graph/briefing.h>
#include <cablegraph/picture/briefing.h>

#include <QFile>
#include <QFont>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <builders.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;
using ontology::NodeKind;
using ontology::Relation;

namespace {

graph::Source source(std::int64_t id, const std::string& sentence)
{
    graph::Source made;
    made.id = ArticleId{id};
    made.title = "Report " + std::to_string(id);
    made.published = text::PartialDate{2024, 3, 1};
    made.origin = "https://example.org/report-(" + std::to_string(id) + ").html";
    made.text = sentence;
    made.sentences = {{SentenceId{1}, {0, sentence.size()}}};
    return made;
}

/// As many statements as fill several pages.
graph::GraphDocument longDocument()
{
    graph::GraphDocument document;
    document.nodes = {node(1, NodeKind::State, "Peru"), node(2, NodeKind::State, "Chile (한국)")};
    constexpr int articles = 40;
    for (int i = 1; i <= articles; ++i) {
        const std::string name = "Envoy number " + std::to_string(i);
        document.sources.push_back(source(i, name + " of Peru warned Chile for a long time and in many words."));
        document.nodes.push_back(node(i + 2, NodeKind::Official, name));
        graph::Edge warning = edge(i, i + 2, Relation::Threaten, 2);
        warning.evidence.change([&](auto& list) { list.front().article = ArticleId{i}; });
        document.edges.push_back(warning);
    }
    return document;
}

/// What a program of Poppler prints of the file; nothing where it is not installed.
QString told(const QString& program, const QStringList& arguments, QString* problems = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    if (problems != nullptr)
        *problems = QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

/// The briefing for print, as a reader of PDF sees it.
class TestBriefingPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void marks_leadToTheirNotesAndBack();
    void sources_leadToTheirAddresses();
    void file_isSound();

private:
    QTemporaryDir m_folder;
    QString m_file;
};

void TestBriefingPdf::initTestCase()
{
    m_file = m_folder.filePath(u"brief.pdf"_s);
    const graph::GraphDocument document = longDocument();
    graph::Briefing briefing = graph::briefingOf(document);
    briefing.title = "Warnings";
    picture::writeBriefingPdf(m_file.toStdString(), briefing, exchange::briefingPicture(document, {}), QFont{});
    QVERIFY(QFile::exists(m_file));
}

void TestBriefingPdf::marks_leadToTheirNotesAndBack()
{
    const QString xml = told(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-hidden"_s, u"-stdout"_s, m_file});
    if (xml.isEmpty())
        QSKIP("pdftohtml (poppler-utils) is not installed");
    // By page: which pages do the links of it lead to, and by which words.
    std::map<int, std::map<QString, int>> links;
    int page = 0;
    static const QRegularExpression part{uR"re(<page number="(\d+)"|<a href="[^"]*#(\d+)">(?:<b>)?([^<]*))re"_s};
    for (auto match = part.globalMatch(xml); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (!found.captured(1).isEmpty())
            page = found.captured(1).toInt();
        else
            links[page].emplace(found.captured(3).trimmed(), found.captured(2).toInt());
    }
    QVERIFY(links.size() > 1);
    const auto [firstPage, marks] = *links.begin();
    const auto mark = marks.find(u"1"_s);
    QVERIFY2(mark != marks.end(), qPrintable(xml));
    const int notes = mark->second;
    QVERIFY(notes > firstPage);
    QCOMPARE(links.at(notes).at(u"1"_s), firstPage);
    // All of them lie on their numbers, or touch the blank before, also in lists and tables.
    static const QRegularExpression number{u"^\\d*$"_s};
    for (const auto& [on, found] : links)
        for (const auto& [words, to] : found)
            QVERIFY2(number.match(words).hasMatch(), qPrintable(words));
}

void TestBriefingPdf::sources_leadToTheirAddresses()
{
    const QString xml = told(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-hidden"_s, u"-stdout"_s, m_file});
    if (xml.isEmpty())
        QSKIP("pdftohtml (poppler-utils) is not installed");
    QVERIFY(xml.contains(u"<a href=\"https://example.org/report-(7).html\">"_s));
}

void TestBriefingPdf::file_isSound()
{
    QString problems;
    const QString text = told(u"pdftotext"_s, {m_file, u"-"_s}, &problems);
    if (text.isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    QCOMPARE(problems, QString{});
    QVERIFY(text.contains(u"Chile (한국)"_s));
    QVERIFY(told(u"pdfinfo"_s, {m_file}, &problems).contains(u"Warnings"_s));
    QCOMPARE(problems, QString{});
}

QTEST_MAIN(TestBriefingPdf)
#include "tst_briefingpdf.moc"
