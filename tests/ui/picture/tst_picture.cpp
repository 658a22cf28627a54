#include <cablegraph/base/error.h>
#include <cablegraph/canvas/drawlist.h>
#include <cablegraph/picture/picture.h>
#include <cablegraph/support/palette.h>
#include <cablegraph/support/text.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <pictures.h>
#include <set>

using namespace cablegraph;
using namespace cablegraph::testing;
using ontology::NodeKind;
using ontology::Relation;
using ontology::Stance;
using picture::PictureContent;
using picture::PictureOptions;

namespace {

graph::Edge contested(std::int64_t id, std::int64_t source, std::int64_t target)
{
    graph::Edge made = edge(id, source, Relation::Accuse, target, Stance::Alleged);
    made.evidence.add(edge(id, source, Relation::Accuse, target, Stance::Denied).evidence.front());
    return made;
}

/// Every kind and every standing, with names in several scripts.
PictureContent everything()
{
    PictureContent content;
    content.graph = graph::KnowledgeGraph{
        {node(1, NodeKind::State, "Japan"), node(2, NodeKind::Official, "岸田文雄"),
         node(3, NodeKind::Person, "김영희"), node(4, NodeKind::Organization, "东盟"),
         node(5, NodeKind::Meeting, "Tokyo talks"), node(6, NodeKind::Threat, "Piracy & <robbery>"),
         node(7, NodeKind::Place, "Женева"), node(8, NodeKind::Person, "محمد الفاتح")},
        {edge(1, 2, Relation::Represents, 1), edge(2, 1, Relation::Accuse, 4, Stance::Alleged),
         edge(3, 4, Relation::Poses, 6, Stance::Denied), edge(4, 1, Relation::Hosts, 5, Stance::Planned),
         contested(5, 3, 1), edge(6, 5, Relation::HeldIn, 7)}};
    content.placements = placed({{1, {0, 0}},
                                 {2, {-250, -120}},
                                 {3, {-250, 120}},
                                 {4, {250, -160}},
                                 {5, {250, 60}},
                                 {6, {520, -160}},
                                 {7, {520, 60}},
                                 {8, {0, 160}}});
    content.title = QStringLiteral("Talks in Tokyo");
    content.sources = {{ArticleId{1}, "Envoys meet in Tokyo", text::PartialDate{2024, 3, 7}},
                       {ArticleId{2}, "An undated report", {}}};
    return content;
}

QByteArray bytesOf(const QString& file)
{
    QFile input{file};
    return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray{};
}

QImage rendered(const QString& svg, QSize size)
{
    QSvgRenderer renderer{svg};
    QImage image{size, QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    renderer.render(&painter);
    return image;
}

/// Pixels of two pictures of a size that nobody would take for the same colour.
int countDifferent(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 60 ? 1 : 0;
    return count;
}

/// The words of each text element, and the attribute values that were used anywhere.
struct Svg
{
    QString texts;
    std::set<QString> dashes;
    std::set<QString> families;
    QString title;
    bool wellFormed = false;
};

Svg parsed(const QByteArray& bytes)
{
    Svg svg;
    QXmlStreamReader reader{bytes};
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto dash = reader.attributes().value(QStringLiteral("stroke-dasharray"));
        if (!dash.isEmpty())
            svg.dashes.insert(dash.toString());
        if (reader.name() == u"text") {
            svg.families.insert(reader.attributes().value(QStringLiteral("font-family")).toString());
            svg.texts += reader.readElementText() + u'\n';
        } else if (reader.name() == u"title") {
            svg.title = reader.readElementText();
        }
    }
    svg.wellFormed = !reader.hasError();
    return svg;
}

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void extension_choosesTheFormat();
    void png_hasEveryKindInItsColour();
    void png_scaleMultipliesThePixels();
    void png_ofGivenSizeHasThatSize();
    void png_keepsEverythingInsideItsBorder();
    void png_transparentHasNoBackground();
    void png_darkIsDark();
    void svg_hasEveryNameAsText();
    void svg_hasAPatternPerStanding();
    void svg_namesFontsForEastAsianNames();
    void svg_isReadBackAsThePicture();
    void svg_outlinedHasNoText();
    void rsvg_drawsTheSvg_data();
    void rsvg_drawsTheSvg();
    void png_bandsAreOnePicture();
    void png_stopsBetweenBands();
    void png_hasTitleAndResolution();
    void date_standsBelowTheTitle();
    void inside_isDrawnAlone();
    void print_fillsThePaper();
    void pdf_hasItsFontsInsideAndNoBitmaps();
    void poppler_readsEveryName();
    void parts_canBeLeftOut();
    void manySources_areCounted();
    void selection_isDrawnAlone();
    void bundledLines_areDrawnAsOnTheScreen();
    void emptyContent_givesAValidPicture();
    void otherExtension_isRefused();
    void missingFolder_isAnErrorAndLeavesNothing();
    void folderInPlaceOfFile_isAnError();
    void tooManyPixels_areRefusedBeforePainting();
    void existingFile_isReplacedWholly();
    void failedPicture_leavesTheExistingFile();

private:
    /// For people to look at, where CABLEGRAPH_KEEP names a folder.
    static void keep(const QString& file)
    {
        if (const QString folder = qEnvironmentVariable("CABLEGRAPH_KEEP"); !folder.isEmpty())
            QFile::copy(file, QDir{folder}.filePath(QString::fromUtf8(QTest::currentTestFunction()) + u'-' +
                                                    QString::fromUtf8(QTest::currentDataTag()) + u'-' +
                                                    QFileInfo{file}.fileName()));
    }
    [[nodiscard]] QString write(const QString& name, const PictureContent& content, const PictureOptions& options = {});
    [[nodiscard]] std::optional<ErrorKind> errorOf(const QString& name, const PictureOptions& options = {});

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPicture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestPicture::write(const QString& name, const PictureContent& content, const PictureOptions& options)
{
    const QString file = m_folder->filePath(name);
    picture::writePicture(support::toPath(file), content, options);
    return file;
}

std::optional<ErrorKind> TestPicture::errorOf(const QString& name, const PictureOptions& options)
{
    try {
        (void)write(name, everything(), options);
        return {};
    } catch (const Error& error) {
        return error.kind();
    }
}

void TestPicture::extension_choosesTheFormat()
{
    QVERIFY(picture::formatOf("a.png") == picture::PictureFormat::Png);
    QVERIFY(picture::formatOf("b.SVG") == picture::PictureFormat::Svg);
    QVERIFY(picture::formatOf("c.d.pdf") == picture::PictureFormat::Pdf);
    QVERIFY(!picture::formatOf("png"));
    QVERIFY(!picture::formatOf("a.jpeg"));
}

void TestPicture::png_hasEveryKindInItsColour()
{
    PictureOptions options;
    options.legend = false;
    const QImage image{write(QStringLiteral("a.png"), everything(), options)};
    for (const NodeKind kind : ontology::allNodeKinds) {
        const QColor colour = support::kindColour(kind, support::lightTheme());
        QVERIFY2(countPixels(image, QRectF{image.rect()}, colour) > 400, ontology::nameOf(kind).data());
    }
}

void TestPicture::png_scaleMultipliesThePixels()
{
    PictureOptions options;
    options.scale = 1;
    const QImage once{write(QStringLiteral("once.png"), everything(), options)};
    options.scale = 3;
    const QImage thrice{write(QStringLiteral("thrice.png"), everything(), options)};
    QVERIFY(std::abs(thrice.width() - 3 * once.width()) <= 3);
    QCOMPARE(std::lround(once.dotsPerMeterX() * 0.0254), 96L);
    QCOMPARE(std::lround(thrice.dotsPerMeterX() * 0.0254), 288L);
    QCOMPARE(thrice.text(QStringLiteral("Title")), QStringLiteral("Talks in Tokyo"));
}

void TestPicture::png_ofGivenSizeHasThatSize()
{
    PictureOptions options;
    options.size = QSizeF{640, 400};
    options.scale = 1;
    QCOMPARE(QImage{write(QStringLiteral("a.png"), everything(), options)}.size(), QSize(640, 400));
    options.size = QSizeF{64, 64};
    QCOMPARE(QImage{write(QStringLiteral("tiny.png"), everything(), options)}.size(), QSize(64, 64));
}

void TestPicture::png_keepsEverythingInsideItsBorder()
{
    const QImage image{write(QStringLiteral("a.png"), everything())};
    const QRect inside = image.rect().adjusted(20, 20, -20, -20);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!inside.contains(x, y))
                QCOMPARE(image.pixelColor(x, y), QColor{Qt::white});
        }
    }
}

void TestPicture::png_transparentHasNoBackground()
{
    PictureOptions options;
    options.transparent = true;
    const QImage image{write(QStringLiteral("a.png"), everything(), options)};
    QCOMPARE(image.pixelColor(2, 2).alpha(), 0);
    const QImage solid{write(QStringLiteral("b.png"), everything())};
    QCOMPARE(solid.pixelColor(2, 2).alpha(), 255);
}

void TestPicture::png_darkIsDark()
{
    PictureOptions options;
    options.dark = true;
    const QImage image{write(QStringLiteral("a.png"), everything(), options)};
    QCOMPARE(image.pixelColor(2, 2), support::darkTheme().background);
    const QColor threat = support::kindColour(NodeKind::Threat, support::darkTheme());
    QVERIFY(countPixels(image, QRectF{image.rect()}, threat) > 300);
}

void TestPicture::svg_hasEveryNameAsText()
{
    const Svg svg = parsed(bytesOf(write(QStringLiteral("a.svg"), everything())));
    QVERIFY(svg.wellFormed);
    QCOMPARE(svg.title, QStringLiteral("Talks in Tokyo"));
    const PictureContent content = everything();
    for (const graph::Node& node : content.graph.nodes())
        for (const QString& word : support::toQString(node.name).split(u' ')) // a run of glyphs may be one word
            QVERIFY2(svg.texts.contains(word), node.name.c_str());
    for (const char* words : {"Talks in Tokyo", "[1] Envoys meet in Tokyo", "2024", "[2] An undated report",
                              "Contested", "Denied", "Organization", "Cooperation"})
        QVERIFY2(svg.texts.contains(QString::fromUtf8(words)), words);
}

void TestPicture::svg_hasAPatternPerStanding()
{
    PictureOptions options;
    options.legend = false;
    const Svg svg = parsed(bytesOf(write(QStringLiteral("a.svg"), everything(), options)));
    QCOMPARE(svg.dashes.size(), std::size_t{3}); // alleged, denied, planned; contested is a wave, asserted a plain line
}

void TestPicture::svg_namesFontsForEastAsianNames()
{
    const Svg svg = parsed(bytesOf(write(QStringLiteral("a.svg"), everything())));
    QVERIFY(!svg.families.empty());
    for (const QString& families : svg.families)
        QVERIFY2(families.contains(QStringLiteral("CJK")) && families.endsWith(QStringLiteral("sans-serif")),
                 qPrintable(families));
}

void TestPicture::svg_isReadBackAsThePicture()
{
    const QString file = write(QStringLiteral("a.svg"), everything());
    QVERIFY(QSvgRenderer{file}.isValid());
    const QImage image = rendered(file, QSvgRenderer{file}.viewBox().size());
    for (const NodeKind kind : ontology::allNodeKinds)
        QVERIFY(countPixels(image, QRectF{image.rect()}, support::kindColour(kind, support::lightTheme())) > 80);
}

void TestPicture::svg_outlinedHasNoText()
{
    PictureOptions options;
    options.outlined = true;
    const QString file = write(QStringLiteral("a.svg"), everything(), options);
    const Svg svg = parsed(bytesOf(file));
    QVERIFY(svg.wellFormed);
    QVERIFY(svg.texts.isEmpty());
    // What Qt draws of either is the same but for hinting.
    const auto inkOf = [](const QString& name) {
        QSvgRenderer renderer{name};
        QImage image{renderer.viewBox().size(), QImage::Format_RGB32};
        image.fill(Qt::white);
        QPainter painter{&image};
        renderer.render(&painter);
        painter.end();
        return countPixels(image, QRectF{image.rect()}, support::lightTheme().text);
    };
    const int words = inkOf(write(QStringLiteral("b.svg"), everything()));
    const int outlines = inkOf(file);
    QVERIFY2(outlines > words / 3 && words > 100, qPrintable(QStringLiteral("%1 %2").arg(outlines).arg(words)));
}

void TestPicture::rsvg_drawsTheSvg_data()
{
    QTest::addColumn<bool>("outlined");
    QTest::newRow("text") << false;
    QTest::newRow("outlines") << true;
}

void TestPicture::rsvg_drawsTheSvg()
{
    const QString rsvg = QStandardPaths::findExecutable(QStringLiteral("rsvg-convert"));
    if (rsvg.isEmpty())
        QSKIP("rsvg-convert (librsvg2-bin) is not installed");
    PictureOptions options;
    QFETCH(const bool, outlined);
    options.outlined = outlined;
    const QString svg = write(QStringLiteral("a.svg"), everything(), options);
    const QString png = m_folder->filePath(QStringLiteral("a.png"));
    QProcess process;
    process.start(rsvg, {svg, QStringLiteral("-o"), png});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QImage image{png};
    const QSizeF size = picture::pictureSize(everything(), options);
    QVERIFY(std::abs(image.width() - size.width()) < 2 && std::abs(image.height() - size.height()) < 2); // rounded up
    for (const NodeKind kind : ontology::allNodeKinds)
        QVERIFY(countPixels(image, QRectF{image.rect()}, support::kindColour(kind, support::lightTheme())) > 80);
    keep(svg);
    keep(png);
}

/// Larger than one band.
void TestPicture::png_bandsAreOnePicture()
{
    PictureOptions options;
    options.scale = 4;
    const QImage written{write(QStringLiteral("a.png"), everything(), options)};
    QVERIFY2(written.width() * written.height() > 8'000'000, "this test wants several bands");
    const QImage whole = picture::paintedImage(everything(), options).convertToFormat(QImage::Format_RGB32);
    QCOMPARE(written.size(), whole.size());
    QCOMPARE(written.convertToFormat(QImage::Format_RGB32), whole);
}

void TestPicture::png_stopsBetweenBands()
{
    PictureOptions options;
    options.scale = 8;
    std::stop_source source;
    int reports = 0;
    const auto progress = [&](Phase, std::size_t done, std::size_t total) {
        ++reports;
        if (done > 0 && done < total)
            source.request_stop();
    };
    const std::filesystem::path file = support::toPath(m_folder->filePath(QStringLiteral("a.png")));
    QVERIFY_EXCEPTION_THROWN(picture::writePicture(file, everything(), options, progress, source.get_token()), Stopped);
    QVERIFY(reports >= 2);
    QVERIFY(QDir{m_folder->path()}.isEmpty());
}

void TestPicture::png_hasTitleAndResolution()
{
    PictureContent content = everything();
    content.title = QStringLiteral("서울 회담 — München");
    PictureOptions options;
    options.scale = 600.0 / 96;
    options.size = QSizeF{200, 200};
    const QImage image{write(QStringLiteral("a.png"), content, options)};
    QCOMPARE(image.text(QStringLiteral("Title")), content.title);
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 600);
}

void TestPicture::date_standsBelowTheTitle()
{
    PictureOptions options;
    options.date = QStringLiteral("26 November 2026");
    const Svg svg = parsed(bytesOf(write(QStringLiteral("a.svg"), everything(), options)));
    QVERIFY(svg.texts.contains(QStringLiteral("26 November 2026")));
    QVERIFY(picture::pictureSize(everything(), options).height() > picture::pictureSize(everything(), {}).height());
}

void TestPicture::inside_isDrawnAlone()
{
    const PictureContent inside = picture::onlyInside(everything(), QRectF{-300, -200, 400, 250});
    QCOMPARE(inside.graph.nodes().size(), std::size_t{2});
    QCOMPARE(inside.graph.edges().size(), std::size_t{1});
}

void TestPicture::print_fillsThePaper()
{
    QPrinter printer{QPrinter::HighResolution};
    const QString file = m_folder->filePath(QStringLiteral("printed.pdf"));
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    printer.setPageSize(QPageSize{QPageSize::A4});
    printer.setPageOrientation(QPageLayout::Landscape);
    QVERIFY(picture::printPicture(printer, everything(), {}));
    const QByteArray pdf = bytesOf(file);
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
    QVERIFY(pdf.contains("/FontFile"));
}

void TestPicture::poppler_readsEveryName()
{
    const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    const QString pdffonts = QStandardPaths::findExecutable(QStringLiteral("pdffonts"));
    if (pdftotext.isEmpty() || pdffonts.isEmpty())
        QSKIP("pdftotext and pdffonts (poppler-utils) are not installed");
    const QString pdf = write(QStringLiteral("a.pdf"), everything());
    keep(pdf);
    QProcess process;
    process.start(pdftotext, {pdf, QStringLiteral("-")});
    QVERIFY(process.waitForFinished() && process.exitCode() == 0);
    // A glyph may stand for a character and for the radical that looks like it.
    const QString text = QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
    for (const char* name : {"Japan", "岸田文雄", "김영희", "东盟", "Женева", "Talks in Tokyo"})
        QVERIFY2(text.contains(QString::fromUtf8(name)), name);
    process.start(pdffonts, {pdf});
    QVERIFY(process.waitForFinished() && process.exitCode() == 0);
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).trimmed().split(u'\n');
    QVERIFY(lines.size() > 2);
    for (const QString& line : lines.mid(2))
        QVERIFY2(line.contains(QRegularExpression{QStringLiteral("\\byes\\s+(yes|no)\\s+(yes|no)\\b")}),
                 qPrintable(line));
}

void TestPicture::pdf_hasItsFontsInsideAndNoBitmaps()
{
    const QByteArray pdf = bytesOf(write(QStringLiteral("a.pdf"), everything()));
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY2(pdf.count("/FontFile") >= 2, "one embedded font for Latin names, one for the others at least");
    QVERIFY(!pdf.contains("/Subtype /Image"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
    const QSizeF size = picture::pictureSize(everything(), {}) * 0.75;
    const qsizetype box = pdf.indexOf("/MediaBox");
    QVERIFY(box > 0);
    const QList<QByteArray> numbers = pdf.mid(pdf.indexOf('[', box) + 1, 60).replace(']', ' ').simplified().split(' ');
    QVERIFY2(std::abs(numbers.at(2).toDouble() - size.width()) < 2, numbers.at(2).constData());
    QVERIFY2(std::abs(numbers.at(3).toDouble() - size.height()) < 2, numbers.at(3).constData());
}

void TestPicture::parts_canBeLeftOut()
{
    PictureOptions options;
    options.legend = options.title = options.sources = false;
    const Svg svg = parsed(bytesOf(write(QStringLiteral("a.svg"), everything(), options)));
    for (const char* words : {"Talks in Tokyo", "[1]", "Contested", "Cooperation"})
        QVERIFY2(!svg.texts.contains(QString::fromUtf8(words)), words);
    QVERIFY(svg.texts.contains(QStringLiteral("Tokyo talks")));
    const QSizeF bare = picture::pictureSize(everything(), options);
    const QSizeF full = picture::pictureSize(everything(), {});
    QVERIFY(bare.height() < full.height());
}

void TestPicture::manySources_areCounted()
{
    PictureContent content = everything();
    for (int i = 3; i <= 100; ++i)
        content.sources.push_back({ArticleId{i}, "Report " + std::to_string(i), {}});
    const Svg svg = parsed(bytesOf(write(QStringLiteral("a.svg"), content)));
    QVERIFY(svg.texts.contains(QStringLiteral("[40] Report 40")));
    QVERIFY(!svg.texts.contains(QStringLiteral("[41]")));
    QVERIFY2(svg.texts.contains(QStringLiteral("60")), "says how many are not named");
}

void TestPicture::selection_isDrawnAlone()
{
    const PictureContent part = picture::onlySelected(everything(), {{NodeId{1}, NodeId{99}}, {EdgeId{4}}});
    QCOMPARE(part.graph.nodes().size(), std::size_t{2});
    QCOMPARE(part.graph.edges().size(), std::size_t{1});
    QCOMPARE(part.sources.size(), std::size_t{1});
    QVERIFY(part.sources.front().article == ArticleId{1});
    const Svg svg = parsed(bytesOf(write(QStringLiteral("a.svg"), part)));
    QVERIFY(svg.texts.contains(QStringLiteral("Tokyo talks")));
    QVERIFY(!svg.texts.contains(QStringLiteral("Piracy")));
}

void TestPicture::bundledLines_areDrawnAsOnTheScreen()
{
    PictureContent content;
    content.graph = {
        {node(1, NodeKind::State, "A"), node(2, NodeKind::State, "B"), node(3, NodeKind::State, "C")},
        {edge(1, 1, Relation::Support, 2), edge(2, 2, Relation::Support, 3), edge(3, 1, Relation::Support, 3)}};
    content.placements = placed({{1, {0, 0}}, {2, {200, 150}}, {3, {400, 0}}});
    const QImage straight{write(QStringLiteral("a.png"), content)};
    content.bundled = true;
    const QImage bundled{write(QStringLiteral("b.png"), content)};
    QCOMPARE(bundled.size(), straight.size());
    QVERIFY(bundled != straight);
    const QImage vectors = rendered(write(QStringLiteral("b.svg"), content), bundled.size());
    QVERIFY(countDifferent(vectors, bundled) * 2 < countDifferent(vectors, straight));
    QVERIFY(picture::onlySelected(content, {{NodeId{1}}, {}}).bundled);
}

void TestPicture::emptyContent_givesAValidPicture()
{
    QVERIFY(!QImage{write(QStringLiteral("a.png"), {})}.isNull());
    QVERIFY(parsed(bytesOf(write(QStringLiteral("a.svg"), {}))).wellFormed);
    QVERIFY(bytesOf(write(QStringLiteral("a.pdf"), {})).startsWith("%PDF"));
}

void TestPicture::otherExtension_isRefused()
{
    QVERIFY(errorOf(QStringLiteral("a.jpg")) == ErrorKind::Unsupported);
    QVERIFY(errorOf(QStringLiteral("png")) == ErrorKind::Unsupported);
}

void TestPicture::missingFolder_isAnErrorAndLeavesNothing()
{
    for (const char* name : {"none/a.png", "none/a.svg", "none/a.pdf"})
        QVERIFY2(errorOf(QString::fromUtf8(name)) == ErrorKind::NotWritable, name);
    QVERIFY(!QDir{m_folder->filePath(QStringLiteral("none"))}.exists());
}

void TestPicture::folderInPlaceOfFile_isAnError()
{
    QVERIFY(QDir{m_folder->path()}.mkdir(QStringLiteral("a.png")));
    QVERIFY(errorOf(QStringLiteral("a.png")) == ErrorKind::NotWritable);
}

void TestPicture::tooManyPixels_areRefusedBeforePainting()
{
    PictureOptions options;
    options.size = QSizeF{40000, 40000};
    QVERIFY(errorOf(QStringLiteral("a.png"), options) == ErrorKind::TooLarge);
    QVERIFY(QDir{m_folder->path()}.isEmpty());
}

void TestPicture::existingFile_isReplacedWholly()
{
    const QString file = write(QStringLiteral("a.svg"), everything());
    const QByteArray first = bytesOf(file);
    (void)write(QStringLiteral("a.svg"), {});
    QVERIFY(bytesOf(file).size() < first.size());
    QVERIFY(parsed(bytesOf(file)).wellFormed);
    QCOMPARE(QDir{m_folder->path()}.entryList(QDir::Files | QDir::Hidden).size(), qsizetype{1});
}

void TestPicture::failedPicture_leavesTheExistingFile()
{
    const QString file = write(QStringLiteral("a.png"), everything());
    const QByteArray before = bytesOf(file);
    PictureOptions options;
    options.scale = 1000;
    QVERIFY(errorOf(QStringLiteral("a.png"), options) == ErrorKind::TooLarge);
    QCOMPARE(bytesOf(file), before);
    QCOMPARE(QDir{m_folder->path()}.entryList(QDir::Files | QDir::Hidden).size(), qsizetype{1});
}

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
