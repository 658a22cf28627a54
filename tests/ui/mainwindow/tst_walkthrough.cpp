#include <cablegraph/support/palette.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPainter>
#include <QProcess>
#include <QSpinBox>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <pictures.h>
#include <windowdriver.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;
using ontology::NodeKind;

namespace {

const QString sample = QStringLiteral(CABLEGRAPH_SAMPLES "/busan-missile-summit.txt");
const QString headline = u"Allies meet in Busan after North Korean launch, pledge joint missile warning"_s;

QByteArray bytesOf(const QString& file)
{
    QFile input{file};
    return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray{};
}

QString textsOfSvg(const QByteArray& bytes)
{
    QString texts;
    QXmlStreamReader reader{bytes};
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts += reader.readElementText() + u'\n';
    return reader.hasError() ? QString{} : texts;
}

/// What a program prints; nothing when it fails.
QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
    return ended && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray{};
}

/// As a reader of the page sees them, whatever lines they are broken into and however ligatures are written.
QString simplified(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

} // namespace

/// The whole road: an article is opened, looked at, asked, rearranged and taken along.
class TestWalkthrough : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void openedArticle_isDrawnAndShown();
    void clickOnNode_marksItsSentenceInTheArticle();
    void clickOnSentence_goesToItsPlace();
    void clickOnNameInTheArticle_selectsItsNode();
    void clickOnLine_showsItsSentences();
    void nextMention_goesOnInTheArticle();
    void draggedNode_canBePutBackAndMovedAgain();
    void arrangeAgain_isOneStepBack();
    void arrangements_areOneStepBackAndLeavePinnedNodes_data();
    void arrangements_areOneStepBackAndLeavePinnedNodes();
    void png_looksLikeTheScreen();
    void svg_hasNamesLegendTitleAndSourceAsText();
    void pdf_canBeReadAndLookedAt();
    void selectionOnly_isExportedAlone();
    void data_isExportedWithItsSentences();
    void reopenedLibrary_showsTheSamePicture();
    void secondArticle_findsRoomAndLeavesWhatTheUserPlaced();
    void sameArticleAgain_addsNothing();

private:
    void exportImage(const QString& file, const std::function<void(QDialog&)>& change = {});
    [[nodiscard]] std::vector<std::string> mainNames() const;

    std::unique_ptr<Home> m_home;
    std::unique_ptr<WindowDriver> m_user;
};

void TestWalkthrough::init()
{
    m_home = std::make_unique<Home>();
    m_user = std::make_unique<WindowDriver>(*m_home);
    m_user->answers().newLibrary = m_home->file(u"korea.cablegraph"_s);
    m_user->choose({u"File"_s, u"New Library…"_s});
    m_user->wait();
    QCOMPARE(m_user->session().articles().size(), std::size_t{0});
    m_user->answers().articles = {sample};
    m_user->choose({u"File"_s, u"Open Articles…"_s});
    m_user->wait();
}

void TestWalkthrough::cleanup()
{
    m_user.reset();
    m_home.reset();
}

/// Nodes that no reading of the article can do without.
std::vector<std::string> TestWalkthrough::mainNames() const
{
    return {"South Korea", "Japan", "United States", "North Korea", "Eleanor Whitcombe", "Mizuki Haraguchi"};
}

void TestWalkthrough::openedArticle_isDrawnAndShown()
{
    QCOMPARE(m_user->session().articles().size(), std::size_t{1});
    QCOMPARE(m_user->notices(), QString{});
    const QImage screen = m_user->view().grab().toImage();
    for (const std::string& name : mainNames()) {
        QVERIFY2(m_user->hasNode(name), name.c_str());
        const QPoint point = m_user->pointOf(name);
        QVERIFY2(m_user->view().rect().contains(point), name.c_str());
        const NodeKind kind = m_user->session().graph().findNode(m_user->node(name))->kind;
        const QColor colour = support::kindColour(kind, support::lightTheme());
        QVERIFY2(countPixels(screen, QRectF{point - QPoint{9, 9}, QSize{18, 18}}, colour, 24) > 40, name.c_str());
    }
    QCOMPARE(m_user->reader().document()->firstBlock().text(), headline);
    QVERIFY(m_user->reader().toPlainText().contains(u"한서진"_s));
    QVERIFY(m_user->window().windowTitle().contains(u"korea"_s));
}

void TestWalkthrough::clickOnNode_marksItsSentenceInTheArticle()
{
    m_user->clickNode("Eleanor Whitcombe");
    QCOMPARE(m_user->session().selection(), (session::Selection{{m_user->node("Eleanor Whitcombe")}, {}}));
    QTRY_VERIFY(m_user->isMarkInSight());
    const QString marked = m_user->markedSentence();
    QVERIFY2(marked.contains(u"Whitcombe"_s), qPrintable(marked));

    const QString page = simplified(m_user->inspector().toPlainText());
    QVERIFY(page.contains(u"Eleanor Whitcombe Official"_s));
    QVERIFY2(page.contains(u"secretary of state"_s, Qt::CaseInsensitive), qPrintable(page));
    QVERIFY2(page.contains(u"South Korean Foreign Minister Han Seo-jin (한서진) hosted the talks with Japanese Foreign "
                           "Minister Mizuki Haraguchi (原口瑞希) and U.S. Secretary of State Eleanor Whitcombe."_s),
             qPrintable(page));
    QVERIFY(page.contains(headline));

    m_user->press(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    QVERIFY(m_user->session().selection().isEmpty());
    QVERIFY(m_user->inspector().toPlainText().contains(u"Nothing is selected"_s));
}

void TestWalkthrough::clickOnSentence_goesToItsPlace()
{
    m_user->clickNode("North Korea");
    const QString sentence = u"North Korea called the launch a satellite test"_s;
    const QString denial = u"denied that the rocket was a weapon"_s;
    const QString page = simplified(m_user->inspector().toPlainText());
    const QString wanted = page.contains(denial) ? denial : sentence;
    m_user->clickInInspector(wanted.section(u' ', 0, 1));
    QTRY_VERIFY(m_user->isMarkInSight());
    QVERIFY(page.contains(simplified(m_user->markedSentence())));
    QCOMPARE(m_user->session().selection(), (session::Selection{{m_user->node("North Korea")}, {}}));
}

void TestWalkthrough::clickOnNameInTheArticle_selectsItsNode()
{
    m_user->clickInReader(u"Mizuki Haraguchi"_s);
    QCOMPARE(m_user->session().selection(), (session::Selection{{m_user->node("Mizuki Haraguchi")}, {}}));
    QVERIFY(m_user->inspector().toPlainText().contains(u"Mizuki Haraguchi"_s));
    m_user->clickInReader(u"Pyongyang"_s); // the seat of a government stands for its state
    QCOMPARE(m_user->session().selection(), (session::Selection{{m_user->node("North Korea")}, {}}));
}

void TestWalkthrough::clickOnLine_showsItsSentences()
{
    canvas::GraphView& view = m_user->view();
    std::optional<EdgeId> clicked;
    const canvas::DrawList& list = view.drawList();
    for (std::size_t i = 0; i < list.edges.size(); ++i) {
        const canvas::EdgeItem& edge = list.edges[i];
        const QPoint middle = view.viewport().toView(list.curveOf(i).pointAt(0.5)).toPoint();
        if (view.targetAt(middle) != canvas::Target{edge.id})
            continue; // a label or another line lies over it
        QTest::mouseClick(&view, Qt::LeftButton, {}, middle);
        clicked = edge.id;
        break;
    }
    QVERIFY(clicked);
    m_user->wait();
    QCOMPARE(m_user->session().selection(), (session::Selection{{}, {*clicked}}));
    const graph::Edge& edge = *m_user->session().graph().findEdge(*clicked);
    const QString page = simplified(m_user->inspector().toPlainText());
    for (const NodeId end : {edge.source, edge.target})
        QVERIFY(page.contains(support::toQString(m_user->session().graph().findNode(end)->name)));
    const QString text = support::toQString(bytesOf(sample).toStdString());
    for (const graph::Evidence& evidence : edge.evidence) {
        const QByteArray words = bytesOf(sample).mid(static_cast<qsizetype>(evidence.span.begin),
                                                     static_cast<qsizetype>(evidence.span.size()));
        QVERIFY2(page.contains(QString::fromUtf8(words).simplified()), words.constData());
    }
    QTRY_VERIFY(m_user->isMarkInSight());
}

void TestWalkthrough::nextMention_goesOnInTheArticle()
{
    m_user->clickInReader(u"Mizuki Haraguchi"_s);
    m_user->press(QKeySequence::FindNext);
    m_user->wait();
    QTRY_VERIFY(m_user->isMarkInSight());
    const QString first = m_user->markedSentence();
    m_user->choose({u"Edit"_s, u"Next Mention"_s});
    m_user->wait();
    QVERIFY(m_user->session().passage().has_value());
    m_user->choose({u"Edit"_s, u"Previous Mention"_s});
    m_user->wait();
    QTRY_COMPARE(m_user->markedSentence(), first);
}

void TestWalkthrough::draggedNode_canBePutBackAndMovedAgain()
{
    const auto place = [this](const char* name) { return m_user->session().placements().at(m_user->node(name)); };
    const layout::Placement before = place("Japan");
    const layout::Placement other = place("North Korea");
    m_user->dragNode("Japan", {60, 45});
    const layout::Placement moved = place("Japan");
    const double scale = m_user->view().viewport().scale;
    QVERIFY(std::abs(moved.centre.x - before.centre.x - 60 / scale) < 2);
    QVERIFY(std::abs(moved.centre.y - before.centre.y - 45 / scale) < 2);
    QVERIFY2(!place("North Korea").pinned, "what follows is not pinned by it");
    m_user->press(QKeySequence::Undo);
    m_user->wait();
    QCOMPARE(place("Japan"), before);
    QCOMPARE(place("North Korea"), other);
    m_user->choose({u"Edit"_s, m_user->offers({u"Edit"_s}).at(1)});
    m_user->wait();
    QCOMPARE(place("Japan"), moved);
    QCOMPARE(m_user->session().library().placements().at(m_user->node("Japan")), moved);
}

void TestWalkthrough::arrangeAgain_isOneStepBack()
{
    m_user->dragNode("Japan", {60, 45});
    const layout::Placements before = m_user->session().placements();
    m_user->choose({u"Graph"_s, u"Arrange Again"_s});
    m_user->wait();
    QVERIFY(m_user->session().placements() != before);
    QCOMPARE(m_user->session().placements().at(m_user->node("Japan")), before.at(m_user->node("Japan")));
    m_user->press(QKeySequence::Undo);
    m_user->wait();
    QVERIFY(m_user->session().placements() == before);
}

void TestWalkthrough::arrangements_areOneStepBackAndLeavePinnedNodes_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name :
         {u"In Rings by Kind"_s, u"In Columns by Kind"_s, u"By Time"_s, u"On the Map"_s, u"By Force"_s})
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestWalkthrough::arrangements_areOneStepBackAndLeavePinnedNodes()
{
    QFETCH(QString, name);
    m_user->dragNode("Japan", {60, 45});
    const layout::Placements before = m_user->session().placements();
    m_user->choose({u"Graph"_s, u"Arrange"_s, name});
    m_user->wait();
    const layout::Placements after = m_user->session().placements();
    QCOMPARE(after.size(), before.size());
    QVERIFY(after != before);
    QCOMPARE(after.at(m_user->node("Japan")), before.at(m_user->node("Japan")));
    QVERIFY(m_user->offers({u"Edit"_s}).at(0).contains(name));
    m_user->press(QKeySequence::Undo);
    m_user->wait();
    QVERIFY(m_user->session().placements() == before);
}

/// Through the menu and the dialog.
void TestWalkthrough::exportImage(const QString& file, const std::function<void(QDialog&)>& change)
{
    m_user->choose({u"File"_s, u"Export Image…"_s});
    auto* dialog = m_user->window().findChild<QDialog*>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto* name = dialog->findChild<QLineEdit*>(u"file"_s);
    name->selectAll();
    QTest::keyClicks(name, file);
    if (change)
        change(*dialog);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_VERIFY(!m_user->window().findChild<QDialog*>());
    m_user->wait();
    QCOMPARE(m_user->notices(), QString{});
}

void TestWalkthrough::png_looksLikeTheScreen()
{
    const QString file = m_home->file(u"picture.png"_s);
    exportImage(file, [](QDialog& dialog) {
        auto* resolution = dialog.findChild<QSpinBox*>();
        resolution->selectAll();
        QTest::keyClicks(resolution, u"192"_s);
    });
    const QImage image{file};
    QVERIFY(!image.isNull());
    QCOMPARE(std::lround(image.dotsPerMeterX() * 0.0254), 192L);
    QCOMPARE(image.text(u"Title"_s), headline);

    // Each shape lies where the screen has it, up to scale and place: the way from node to node is the same.
    const double scale = 2;
    std::map<NodeKind, int> kinds;
    for (const graph::Node& node : m_user->session().graph().nodes())
        ++kinds[node.kind];
    for (const auto& [kind, count] : kinds) {
        const QColor colour = support::kindColour(kind, support::lightTheme());
        QVERIFY2(countPixels(image, QRectF{image.rect()}, colour) > count * 100, ontology::nameOf(kind).data());
    }
    const QRectF drawn = canvas::boundsOf(m_user->view().drawList());
    QVERIFY(image.width() >= drawn.width() * scale && image.height() >= drawn.height() * scale);
}

void TestWalkthrough::svg_hasNamesLegendTitleAndSourceAsText()
{
    const QString file = m_home->file(u"picture.svg"_s);
    exportImage(file);
    const QString texts = textsOfSvg(bytesOf(file));
    QVERIFY(!texts.isEmpty());
    const QString joined = simplified(texts);
    for (const graph::Node& node : m_user->session().graph().nodes()) {
        // Long names are broken into lines, the longest cut.
        const QString firstWord = support::toQString(node.name).section(u' ', 0, 0);
        QVERIFY2(joined.contains(firstWord), node.name.c_str());
    }
    for (const QString& words : {headline, u"[1] "_s, u"State"_s, u"Official"_s, u"Asserted"_s, u"Cooperation"_s})
        QVERIFY2(joined.contains(words), qPrintable(words));
    for (const graph::Edge& edge : m_user->session().graph().edges()) {
        const QString standing = support::phraseFor(graph::standing(edge));
        QVERIFY2(joined.contains(standing), qPrintable(standing));
    }
    QSvgRenderer renderer{file};
    QImage image{renderer.defaultSize(), QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    renderer.render(&painter);
    painter.end();
    const QColor state = support::kindColour(NodeKind::State, support::lightTheme());
    QVERIFY(countPixels(image, QRectF{image.rect()}, state) > 300);
}

void TestWalkthrough::pdf_canBeReadAndLookedAt()
{
    const QString toText = QStandardPaths::findExecutable(u"pdftotext"_s);
    const QString toImage = QStandardPaths::findExecutable(u"pdftoppm"_s);
    if (toText.isEmpty() || toImage.isEmpty())
        QSKIP("pdftotext and pdftoppm (poppler-utils) are needed to look into a PDF");
    const QString file = m_home->file(u"picture.pdf"_s);
    exportImage(file);
    const QString texts = simplified(QString::fromUtf8(outputOf(toText, {u"-raw"_s, file, u"-"_s})));
    for (const QString& words : {headline, u"[1] "_s, u"North Korea"_s, u"South Korea"_s, u"Whitcombe"_s,
                                 u"Haraguchi"_s, u"State"_s, u"Official"_s, u"Asserted"_s, u"Cooperation"_s})
        QVERIFY2(texts.contains(words), qPrintable(words + u" is not in: "_s + texts));
    outputOf(toImage, {u"-png"_s, u"-singlefile"_s, u"-r"_s, u"96"_s, file, m_home->file(u"page"_s)});
    const QImage page{m_home->file(u"page.png"_s)};
    QVERIFY(!page.isNull());
    for (const NodeKind kind : {NodeKind::State, NodeKind::Official, NodeKind::Meeting, NodeKind::Threat})
        QVERIFY2(countPixels(page, QRectF{page.rect()}, support::kindColour(kind, support::lightTheme())) > 100,
                 ontology::nameOf(kind).data());
}

void TestWalkthrough::selectionOnly_isExportedAlone()
{
    m_user->clickNode("Eleanor Whitcombe");
    const QString file = m_home->file(u"part.svg"_s);
    exportImage(file, [](QDialog& dialog) {
        for (QComboBox* box : dialog.findChildren<QComboBox*>())
            if (box->findText(u"The selection"_s) >= 0)
                QTest::keyClick(box, Qt::Key_End);
    });
    const QString texts = textsOfSvg(bytesOf(file));
    QVERIFY(texts.contains(u"Whitcombe"_s));
    QVERIFY(!texts.contains(u"Haraguchi"_s));
}

void TestWalkthrough::data_isExportedWithItsSentences()
{
    const QString file = m_home->file(u"graph.json"_s);
    m_user->answers().data = mainwindow::FileChooser::DataTarget{file, exchange::Format::Json};
    m_user->choose({u"File"_s, u"Export Data…"_s});
    m_user->wait();
    const QJsonObject root = QJsonDocument::fromJson(bytesOf(file)).object();
    QCOMPARE(root[u"format"_s].toString(), u"cablegraph"_s);
    QCOMPARE(root[u"articles"_s].toArray().size(), 1);
    QCOMPARE(static_cast<std::size_t>(root[u"nodes"_s].toArray().size()), m_user->session().graph().nodes().size());
    for (const auto& edge : root[u"edges"_s].toArray())
        QVERIFY(!edge.toObject()[u"evidence"_s].toArray().isEmpty());
}

void TestWalkthrough::reopenedLibrary_showsTheSamePicture()
{
    m_user->dragNode("Japan", {50, -40});
    m_user->press(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    const layout::Placements before = m_user->session().placements();
    const std::vector<graph::Node> nodes = m_user->nodes();
    m_user->press(QKeySequence{Qt::CTRL | Qt::Key_0});
    m_user->wait();
    const QImage screen = m_user->view().grab().toImage();
    m_user->choose({u"File"_s, u"Quit"_s});
    QVERIFY(!m_user->window().isVisible());

    m_user = std::make_unique<WindowDriver>(*m_home, m_home->file(u"korea.cablegraph"_s));
    QVERIFY(m_user->session().placements() == before);
    QVERIFY(m_user->nodes() == nodes);
    m_user->press(QKeySequence{Qt::CTRL | Qt::Key_0});
    m_user->wait();
    QCOMPARE(m_user->view().grab().toImage(), screen);
}

void TestWalkthrough::secondArticle_findsRoomAndLeavesWhatTheUserPlaced()
{
    m_user->dragNode("Japan", {60, 45});
    const layout::Placements before = m_user->session().placements();
    m_user->answers().articles = {QStringLiteral(CABLEGRAPH_SAMPLES "/south-china-sea-talks.txt")};
    m_user->choose({u"File"_s, u"Open Articles…"_s});
    m_user->wait();
    QCOMPARE(m_user->session().articles().size(), std::size_t{2});
    QVERIFY(m_user->hasNode("Indonesia"));
    const layout::Placements& after = m_user->session().placements();
    QVERIFY(after.size() > before.size());
    QCOMPARE(after.at(m_user->node("Japan")), before.at(m_user->node("Japan")));
    // About as many nodes come as are there: those give way.
    for (auto one = after.begin(); one != after.end(); ++one) {
        for (auto other = std::next(one); other != after.end(); ++other) {
            const double apart = std::hypot(one->second.centre.x - other->second.centre.x,
                                            one->second.centre.y - other->second.centre.y);
            QVERIFY2(apart > 40, "no two nodes are squeezed together");
        }
    }
    // Both articles name it, so it is one node with sentences of both.
    m_user->clickNode("United States");
    const QString page = m_user->inspector().toPlainText();
    QVERIFY(page.contains(headline));
    QVERIFY(page.contains(u"Indonesia hosts Philippine and Chinese envoys"_s));
}

void TestWalkthrough::sameArticleAgain_addsNothing()
{
    const std::vector<graph::Node> nodes = m_user->nodes();
    const layout::Placements placements = m_user->session().placements();
    m_user->choose({u"File"_s, u"Open Articles…"_s});
    m_user->wait();
    const QString copy = m_home->write(u"copy.txt"_s, bytesOf(sample));
    m_user->answers().articles = {copy};
    m_user->choose({u"File"_s, u"Open Articles…"_s});
    m_user->wait();
    QCOMPARE(m_user->session().articles().size(), std::size_t{1});
    QVERIFY(m_user->nodes() == nodes);
    QVERIFY(m_user->session().placements() == placements);
}

QTEST_MAIN(TestWalkthrough)
#include "tst_walkthrough.moc"
