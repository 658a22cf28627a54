#include <cablegraph/canvas/legend.h>
#include <cablegraph/exchange/writer.h>
#include <cablegraph/library/library.h>
#include <cablegraph/mainwindow/exportbriefingdialog.h>
#include <cablegraph/mainwindow/exportdatadialog.h>
#include <cablegraph/panels/compare/panel.h>

#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrintPreviewDialog>
#include <QProcess>
#include <QRadioButton>
#include <QTreeWidget>

#include <windowdriver.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView peru = "Peru warns Chile\n\nPeru accused Chile of espionage on Monday. Chile denied it.\n";

constexpr QByteArrayView norway = "Norway hosts Sudan talks\n\nNorway hosted talks between Sudan and Chad in Oslo.\n";

} // namespace

/// Graphs on their way into the window and out of it.
class TestExchanging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<Home>(); }
    void foreignGraph_isImportedWithItsPlaces();
    void importedLine_leadsToTheFile();
    void importedGraph_goesAndComesBack();
    void ownGraph_comesBackWhole();
    void tables_areOneGraph();
    void tableOfNodes_isNotReadAsProse();
    void noGraph_isToldWithAdvice();
    void dialog_saysWhatIsLost_data();
    void dialog_saysWhatIsLost();
    void dialog_followsFormatAndFile();
    void shownPart_isExportedAlone();
    void readOnlyFolder_isTold();
    void fullDisk_isTold();
    void briefingDialog_offersWhatThereIs();
    void briefing_isWritten_data();
    void briefing_isWritten();
    void briefing_ofTheSelectedNode();
    void comparison_listsAndMarks();
    void picture_isCopied();
    void print_isPreviewed();

private:
    std::unique_ptr<Home> m_home;
};

namespace {

// Below the class: moc does not read past a raw string.
constexpr QByteArrayView utopia = R"(<?xml version="1.0"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"><graph>
<attributes class="node"><attribute id="k" title="kind"/></attributes>
<nodes><node id="1" label="Utopia"><attvalues><attvalue for="k" value="state"/></attvalues>
<viz:position x="0" y="0"/></node>
<node id="2" label="Erewhon"><attvalues><attvalue for="k" value="state"/></attvalues>
<viz:position x="600" y="0"/></node>
<node id="3" label="Treaty Office"><viz:position x="600" y="-400"/></node></nodes>
<edges><edge source="1" target="2" label="writes to"/><edge source="3" target="2" label="reports to"/></edges>
</graph></gexf>)";

} // namespace

void TestExchanging::foreignGraph_isImportedWithItsPlaces()
{
    WindowDriver user{*m_home, {}, {m_home->write(u"first.txt"_s, peru.toByteArray())}};
    const layout::Placement before = user.session().placements().at(user.node("Peru"));
    user.answers().graphs = {m_home->write(u"utopia.gexf"_s, utopia.toByteArray())};
    user.choose({u"File"_s, u"Import Graph…"_s});
    user.wait();
    const auto at = [&](const char* name) { return user.session().placements().at(user.node(name)).centre; };
    QCOMPARE(at("Erewhon").x - at("Utopia").x, 600.0);
    QCOMPARE(at("Treaty Office").y - at("Erewhon").y, 400.0); // their y grows upwards
    QVERIFY(at("Utopia").x > at("Peru").x && at("Utopia").x > at("Chile").x);
    QCOMPARE(user.session().placements().at(user.node("Peru")), before);
    QVERIFY(user.notices().contains(u"Imported utopia.gexf."_s));
}

void TestExchanging::importedLine_leadsToTheFile()
{
    WindowDriver user{*m_home, {}, {m_home->write(u"first.txt"_s, peru.toByteArray())}};
    user.answers().graphs = {m_home->write(u"utopia.gexf"_s, utopia.toByteArray())};
    user.choose({u"File"_s, u"Import Graph…"_s});
    user.wait();
    user.choose({u"View"_s, u"Fit All"_s});
    user.wait();
    user.clickNode("Treaty Office");
    QVERIFY(user.inspector().toPlainText().contains(u"Treaty Office - reports to - Erewhon"_s));
    QVERIFY(user.reader().toPlainText().contains(u"Imported graph utopia.gexf"_s));
    QCOMPARE(user.markedSentence(), u"Treaty Office"_s);
}

void TestExchanging::importedGraph_goesAndComesBack()
{
    WindowDriver user{*m_home, {}, {m_home->write(u"first.txt"_s, peru.toByteArray())}};
    user.answers().graphs = {m_home->write(u"utopia.gexf"_s, utopia.toByteArray())};
    user.choose({u"File"_s, u"Import Graph…"_s});
    user.wait();
    const std::size_t edges = user.session().graph().edges().size();
    const auto relative = [&] {
        const layout::Point from = user.session().placements().at(user.node("Utopia")).centre;
        const layout::Point to = user.session().placements().at(user.node("Treaty Office")).centre;
        return layout::Point{to.x - from.x, to.y - from.y};
    };
    const layout::Point places = relative();
    user.clickNotice(u"Undo"_s);
    user.wait();
    QVERIFY(!user.hasNode("Utopia") && user.hasNode("Peru"));
    user.clickNotice(u"Undo"_s); // of the removal
    user.wait();
    QVERIFY(user.hasNode("Utopia"));
    QCOMPARE(user.session().graph().edges().size(), edges); // what no reader of prose would find again
    QCOMPARE(relative(), places);
}

void TestExchanging::ownGraph_comesBackWhole()
{
    WindowDriver user{*m_home, {}, {m_home->write(u"first.txt"_s, peru.toByteArray())}};
    const std::vector<graph::Node> nodes = user.nodes();
    const layout::Placements places = user.session().placements();
    const QString file = m_home->file(u"all.jsonl"_s);
    user.answers().data = mainwindow::FileChooser::DataTarget{file, exchange::Format::JsonLines};
    user.choose({u"File"_s, u"Export Data…"_s});
    user.wait();
    user.answers().newLibrary = m_home->file(u"other.cablegraph"_s);
    user.choose({u"File"_s, u"New Library…"_s});
    user.wait();
    QVERIFY(user.nodes().empty());
    user.answers().graphs = {file};
    user.choose({u"File"_s, u"Import Graph…"_s});
    user.wait();
    QCOMPARE(user.nodes().size(), nodes.size());
    for (const graph::Node& node : nodes) {
        const layout::Point before = places.at(node.id).centre;
        const layout::Point after = user.session().placements().at(user.node(node.name)).centre;
        QVERIFY(std::abs(before.x - after.x) < 0.01 && std::abs(before.y - after.y) < 0.01);
    }
    QVERIFY(user.reader().toPlainText().contains(u"Peru accused Chile of espionage"_s));
    user.choose({u"File"_s, u"Import Graph…"_s});
    user.wait();
    QVERIFY(user.notices().contains(u"The library has all of all.jsonl already."_s));
}

void TestExchanging::tables_areOneGraph()
{
    WindowDriver user{*m_home, {}, {m_home->write(u"first.txt"_s, peru.toByteArray())}};
    user.answers().graphs = {
        m_home->write(u"e.csv"_s, "Source;Target;Label\n1;2;warns\n"),
        m_home->write(u"n.csv"_s, "Id;Label;Kind\n1;Utopia;state\n2;Erewhon;state\n"),
    };
    user.choose({u"File"_s, u"Import Graph…"_s});
    user.wait();
    QVERIFY(user.hasNode("Utopia") && user.hasNode("Erewhon") && !user.hasNode("1"));
}

void TestExchanging::tableOfNodes_isNotReadAsProse()
{
    WindowDriver user{*m_home, {}, {m_home->write(u"first.txt"_s, peru.toByteArray())}};
    user.answers().graphs = {m_home->write(u"nodes.csv"_s,
                                           "Id,Label,Kind\n1,Utopia,state\n2,Treaty Office,organization\n"
                                           "3,Port Nowhere,place\n")};
    user.choose({u"File"_s, u"Import Graph…"_s});
    user.wait();
    const std::size_t nodes = user.nodes().size();
    QVERIFY(user.hasNode("Utopia") && user.hasNode("Treaty Office") && user.hasNode("Port Nowhere"));
    user.choose({u"File"_s, u"Read All Again"_s});
    user.wait();
    QVERIFY(user.hasNode("Utopia") && user.hasNode("Treaty Office") && user.hasNode("Port Nowhere"));
    QCOMPARE(user.nodes().size(), nodes);
}

void TestExchanging::noGraph_isToldWithAdvice()
{
    WindowDriver user{*m_home, {}, {m_home->write(u"first.txt"_s, peru.toByteArray())}};
    const std::size_t nodes = user.nodes().size();
    user.answers().graphs = {
        m_home->write(u"broken.graphml"_s, "<graphml><graph>\n<node id='a'></graph>"),
        m_home->write(u"letter.txt"_s, "Dear all,\nno table here\n"),
        m_home->write(u"utopia.gexf"_s, utopia.toByteArray()),
    };
    user.choose({u"File"_s, u"Import Graph…"_s});
    user.wait();
    QVERIFY(user.notices().contains(u"broken.graphml"_s) && user.notices().contains(u"Line 2"_s));
    QVERIFY(user.notices().contains(u"letter.txt"_s));
    QVERIFY(user.notices().contains(u"GraphML, GEXF and CSV"_s));
    QVERIFY(user.hasNode("Utopia")); // the good one is there all the same
    QVERIFY(user.nodes().size() == nodes + 3);
}

void TestExchanging::dialog_saysWhatIsLost_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, exchange::Format format, const QString& words) {
        QTest::newRow(name) << static_cast<int>(format) << words;
    };
    row("GEXF", exchange::Format::Gexf, u"the whole texts of the articles"_s);
    row("table of nodes", exchange::Format::CsvNodes, u"sentences"_s);
    row("STIX", exchange::Format::Stix, u"colours"_s);
    row("Cypher", exchange::Format::Cypher, u"places on the drawing"_s);
}

void TestExchanging::dialog_saysWhatIsLost()
{
    QFETCH(const int, row);
    QFETCH(const QString, words);
    mainwindow::ExportDataDialog dialog{m_home->file(u"graph"_s), exchange::Format::Json};
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto& formats = *dialog.findChild<QListWidget*>();
    QTest::mouseClick(formats.viewport(), Qt::LeftButton, {}, formats.visualItemRect(formats.item(row)).center());
    const QString said = dialog.findChild<QLabel*>(u"lost"_s)->text();
    QVERIFY2(said.startsWith(u"Not carried:"_s) && said.contains(words), qPrintable(said));
    QCOMPARE(static_cast<int>(dialog.target().format), row);
}

void TestExchanging::dialog_followsFormatAndFile()
{
    mainwindow::ExportDataDialog dialog{m_home->file(u"graph"_s), exchange::Format::Json};
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto& formats = *dialog.findChild<QListWidget*>();
    auto& file = *dialog.findChild<QLineEdit*>(u"file"_s);
    const QPushButton& save = *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    QVERIFY(file.text().endsWith(u"/graph.json"_s));
    formats.setFocus();
    for (int i = 0; i < static_cast<int>(exchange::Format::Yed); ++i)
        QTest::keyClick(&formats, Qt::Key_Down);
    QVERIFY(file.text().endsWith(u"/graph.yed.graphml"_s));
    file.selectAll();
    QTest::keyClicks(&file, m_home->file(u"other.gexf"_s));
    QCOMPARE(dialog.target().format, exchange::Format::Gexf);
    QVERIFY(save.isEnabled());
    file.selectAll();
    QTest::keyClick(&file, Qt::Key_Delete);
    QVERIFY(!save.isEnabled());
}

void TestExchanging::shownPart_isExportedAlone()
{
    WindowDriver user{
        *m_home,
        {},
        {m_home->write(u"first.txt"_s, peru.toByteArray()), m_home->write(u"norway.txt"_s, norway.toByteArray())}};
    user.choose({u"View"_s, u"Fit All"_s});
    user.wait();
    user.clickNode("Norway");
    user.choose({u"Graph"_s, u"Hide"_s});
    user.wait();
    const QString file = m_home->file(u"part.json"_s);
    using Chooser = mainwindow::FileChooser;
    user.answers().data = Chooser::DataTarget{file, exchange::Format::Json, Chooser::DataScope::Shown};
    user.choose({u"File"_s, u"Export Data…"_s});
    user.wait();
    QFile part{file};
    QVERIFY(part.open(QIODevice::ReadOnly));
    const QByteArray json = part.readAll();
    QVERIFY(json.contains("\"Peru\"") && !json.contains("\"Norway\""));
}

void TestExchanging::readOnlyFolder_isTold()
{
    WindowDriver user{*m_home, {}, {m_home->write(u"first.txt"_s, peru.toByteArray())}};
    user.answers().data =
        mainwindow::FileChooser::DataTarget{m_home->file(u"none/graph.json"_s), exchange::Format::Json};
    user.choose({u"File"_s, u"Export Data…"_s});
    user.wait();
    QVERIFY2(user.notices().contains(u"cannot be written"_s) && user.notices().contains(u"Choose another folder"_s),
             qPrintable(user.notices()));
}

void TestExchanging::fullDisk_isTold()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    WindowDriver user{*m_home, {}, {m_home->write(u"first.txt"_s, peru.toByteArray())}};
    user.answers().data = mainwindow::FileChooser::DataTarget{u"/dev/full"_s, exchange::Format::Json};
    user.choose({u"File"_s, u"Export Data…"_s});
    user.wait();
    QVERIFY2(user.notices().contains(u"the disk is full"_s) && user.notices().contains(u"Free some space"_s),
             qPrintable(user.notices()));
}

void TestExchanging::briefingDialog_offersWhatThereIs()
{
    using Chooser = mainwindow::FileChooser;
    mainwindow::ExportBriefingDialog whole{{u"Gulf"_s, {}, false}, m_home->path()};
    QCOMPARE(whole.target().scope, Chooser::BriefingScope::Library);
    QCOMPARE(whole.target().title, u"Gulf"_s);
    mainwindow::ExportBriefingDialog dialog{{u"Gulf"_s, u"Peru & Chile"_s, true}, m_home->path()};
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(dialog.target().scope, Chooser::BriefingScope::Node);
    QCOMPARE(dialog.target().title, u"Peru & Chile"_s);
    QVERIFY(dialog.target().file.endsWith(u".pdf"_s));
    for (QRadioButton* button : dialog.findChildren<QRadioButton*>())
        if (button->text().contains(u"HTML"_s) || button->text().contains(u"whole"_s))
            QTest::mouseClick(button, Qt::LeftButton, {}, {12, button->height() / 2});
    QCOMPARE(dialog.target().scope, Chooser::BriefingScope::Library);
    QCOMPARE(dialog.target().title, u"Gulf"_s);
    QVERIFY(dialog.target().file.endsWith(u".html"_s));
}

void TestExchanging::briefing_isWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("page") << u"brief.html"_s;
    QTest::newRow("print") << u"brief.pdf"_s;
}

void TestExchanging::briefing_isWritten()
{
    QFETCH(const QString, name);
    WindowDriver user{*m_home, {}, {m_home->write(u"first.txt"_s, peru.toByteArray())}};
    user.answers().briefing = mainwindow::FileChooser::BriefingTarget{m_home->file(name), u"한국 & Peru"_s};
    user.choose({u"File"_s, u"Export Briefing…"_s});
    user.wait();
    QCOMPARE(user.notices(), QString{});
    QFile file{m_home->file(name)};
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    if (name.endsWith(u".pdf"_s)) {
        QVERIFY(text.startsWith("%PDF-") && text.contains("/FontFile"));
        QProcess pdftotext;
        pdftotext.start(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s});
        if (!pdftotext.waitForFinished() || pdftotext.exitCode() != 0)
            QSKIP("pdftotext (poppler-utils) is not installed");
        text = pdftotext.readAllStandardOutput();
    }
    for (const char* words : {"Peru accused Chile of espionage on Monday", "Contested claims", "Main actors"})
        QVERIFY2(text.contains(words), words);
    QVERIFY(text.contains(name.endsWith(u".pdf"_s) ? "한국 & Peru" : "한국 &amp; Peru"));
}

void TestExchanging::briefing_ofTheSelectedNode()
{
    WindowDriver user{
        *m_home,
        {},
        {m_home->write(u"first.txt"_s, peru.toByteArray()), m_home->write(u"norway.txt"_s, norway.toByteArray())}};
    user.choose({u"View"_s, u"Fit All"_s});
    user.wait();
    user.clickNode("Peru");
    using Chooser = mainwindow::FileChooser;
    user.answers().briefing =
        Chooser::BriefingTarget{m_home->file(u"peru.html"_s), u"Peru"_s, Chooser::BriefingScope::Node};
    user.choose({u"File"_s, u"Export Briefing…"_s});
    user.wait();
    QFile file{m_home->file(u"peru.html"_s)};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    QVERIFY(page.contains("Chile") && !page.contains("Sudan"));
}

void TestExchanging::comparison_listsAndMarks()
{
    WindowDriver user{*m_home,
                      {},
                      {m_home->write(u"first.txt"_s, "Peru warns Chile\n\nPublished 5 March 2024\n\nPeru "
                                                     "accused Chile of espionage in March 2024.\n"),
                       m_home->write(u"norway.txt"_s, "Norway and Sudan\n\nNorway sanctioned Sudan in "
                                                      "June 2025.\n")}};
    user.choose({u"View"_s, u"Compare"_s});
    auto* panel = user.window().findChild<panels::ComparePanel*>();
    QVERIFY(panel != nullptr && QTest::qWaitFor([panel] { return panel->isVisible(); }));
    panel->findChild<QDateEdit*>()->setDate({2024, 12, 31});
    auto* button = panel->findChild<QPushButton*>();
    QTest::mouseClick(button, Qt::LeftButton);
    auto* lists = panel->findChild<QTreeWidget*>();
    QTRY_VERIFY(lists->topLevelItemCount() > 0);
    QStringList lines;
    for (int section = 0; section < lists->topLevelItemCount(); ++section)
        for (int line = 0; line < lists->topLevelItem(section)->childCount(); ++line)
            lines << lists->topLevelItem(section)->child(line)->text(0);
    QVERIFY2(lines.contains(u"Norway"_s) && lines.contains(u"Sudan"_s), qPrintable(lines.join(u'|')));
    QVERIFY(!lines.contains(u"Peru"_s));
    QVERIFY(lists->topLevelItem(0)->text(0).startsWith(u"New ("_s));
    QTreeWidgetItem* sudan = lists->topLevelItem(0)->child(lines.indexOf(u"Sudan"_s));
    lists->scrollToItem(sudan);
    QTest::mouseClick(lists->viewport(), Qt::LeftButton, {}, lists->visualItemRect(sudan).center());
    QCOMPARE(user.session().selection().nodes, std::set<NodeId>{user.node("Sudan")});
    auto* marks = panel->findChild<QCheckBox*>();
    QTest::mouseClick(marks, Qt::LeftButton, {}, {8, marks->height() / 2});
    const canvas::NodeEmphasis& emphasis = user.view().nodeEmphasis();
    QCOMPARE(emphasis.groupLegend.size(), std::size_t{4});
    QVERIFY(emphasis.marks.at(user.node("Sudan")).colour != emphasis.marks.at(user.node("Peru")).colour);
    const auto lineFrom = [&](const char* node) {
        for (const graph::Edge& edge : user.session().graph().edges())
            if (edge.source == user.node(node))
                return emphasis.lines.at(edge.id);
        return std::uint8_t{255};
    };
    QVERIFY(lineFrom("Norway") != lineFrom("Peru"));
    const auto& drawn = user.view().drawList().edges;
    QVERIFY(std::ranges::all_of(drawn, [](const canvas::EdgeItem& edge) { return edge.group.has_value(); }));
    const canvas::LegendContent legend = canvas::legendFor(user.view().drawList(), emphasis);
    QVERIFY(!legend.scale && !legend.threat && !legend.standings.empty()); // what colours mean is said by the groups
    QTest::mouseClick(marks, Qt::LeftButton, {}, {8, marks->height() / 2});
    QVERIFY(user.view().nodeEmphasis().marks.empty());
    QVERIFY(user.view().nodeEmphasis().lines.empty());
}

void TestExchanging::picture_isCopied()
{
    WindowDriver user{*m_home, {}, {m_home->write(u"first.txt"_s, peru.toByteArray())}};
    QGuiApplication::clipboard()->clear();
    user.choose({u"Edit"_s, u"Copy Picture"_s});
    const QImage copied = QGuiApplication::clipboard()->image();
    QVERIFY(copied.width() > 300 && copied.height() > 100);
}

void TestExchanging::print_isPreviewed()
{
    WindowDriver user{*m_home, {}, {m_home->write(u"first.txt"_s, peru.toByteArray())}};
    user.press(QKeySequence{Qt::CTRL | Qt::Key_P}); // as in every program
    QPrintPreviewDialog* preview = nullptr;
    QTRY_VERIFY((preview = user.window().findChild<QPrintPreviewDialog*>()) != nullptr && preview->isVisible());
    QTest::qWait(200);
    QTest::keyClick(preview, Qt::Key_Escape);
    QTRY_VERIFY(user.window().findChild<QPrintPreviewDialog*>() == nullptr);
}

QTEST_MAIN(TestExchanging)
#include "tst_exchanging.moc"
