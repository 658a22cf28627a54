#include "briefingtext.h"
#include "page.h"
#include "pdflinks.h"
#include "savefile.h"
#include "textlinks.h"

#include <cablegraph/picture/briefing.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace cablegraph::picture {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr double unitsPerInch = 96;
constexpr int resolution = 1200;
constexpr double footerHeight = 30;          // units
constexpr QMarginsF margins{18, 16, 18, 14}; // mm

/// Lays text out for pages of this size, in units.
class Sheets
{
public:
    Sheets(QPdfWriter& writer, const QFont& font)
        : m_writer{writer}
        , m_painter{&writer}
        , m_font{font}
        , m_size{QSizeF{writer.pageLayout().paintRectPixels(resolution).size()} * unitsPerInch / resolution}
    {
        m_painter.scale(resolution / unitsPerInch, resolution / unitsPerInch);
        m_font.setPixelSize(13);
    }

    [[nodiscard]] QSizeF size() const { return {m_size.width(), m_size.height() - footerHeight}; }

    /// At the top of the first page; returns its height.
    double paintOpening(const QString& html)
    {
        QTextDocument document;
        prepare(document, html);
        document.setTextWidth(size().width());
        draw(document, {QPointF{}, document.size()});
        return document.size().height();
    }

    void paintPicture(const exchange::BriefingPicture& picture, const QRectF& place)
    {
        PictureContent content;
        content.graph = picture.graph;
        content.placements = picture.placements;
        PictureOptions options;
        options.size = place.size();
        options.enlarged = 1.3;
        options.title = false;
        options.sources = false;
        options.transparent = true;
        options.font = m_font;
        m_painter.save();
        m_painter.translate(place.topLeft());
        Page{content, options}.paint(m_painter);
        m_painter.restore();
    }

    /// On pages of its own.
    void paintBody(const QString& html)
    {
        QTextDocument document;
        prepare(document, html);
        document.setPageSize(size());
        collectLinks(document);
        for (int page = 0; page < document.pageCount(); ++page) {
            startPage();
            const QRectF part{0, page * size().height(), size().width(), size().height()};
            m_painter.save();
            m_painter.translate(0, -part.top());
            draw(document, part);
            m_painter.restore();
        }
    }

    void paintFooter(const QString& title)
    {
        m_title = title;
        paintFooter();
    }

    /// Of all that was painted.
    [[nodiscard]] const std::vector<PdfLink>& links() const noexcept { return m_links; }

private:
    void prepare(QTextDocument& document, const QString& html) const
    {
        document.setDocumentMargin(0);
        document.setDefaultFont(m_font);
        document.setDefaultStyleSheet(BriefingText::styleSheet());
        document.setHtml(html);
    }

    /// Of a document whose pages are about to be painted. From a note back to the first mark that leads to it.
    void collectLinks(const QTextDocument& document)
    {
        const TextLinks found = textLinksOf(document);
        QHash<QString, QRectF> places = found.places;
        for (const TextLinks::Link& link : found.links)
            if (const QString mark = QString{link.to}.replace(u"#note-"_s, u"mark-"_s); !places.contains(mark))
                places.insert(mark, link.area);
        const auto pageOf = [this](const QRectF& area) {
            return static_cast<int>(area.center().y() / size().height());
        };
        for (const TextLinks::Link& link : found.links) {
            PdfLink made;
            made.page = m_page + pageOf(link.area);
            made.area = onPage(link.area);
            if (link.to.startsWith(u'#')) {
                const auto place = places.constFind(link.to.mid(1));
                if (place == places.cend())
                    continue;
                made.targetPage = m_page + pageOf(*place);
                made.targetTop = onPage(*place).top();
            } else {
                made.address = QUrl{link.to};
            }
            m_links.push_back(made);
        }
    }

    /// From units of a document of many pages to points of its page.
    [[nodiscard]] QRectF onPage(const QRectF& area) const
    {
        constexpr double pointsPerUnit = 72 / unitsPerInch;
        const double top = std::floor(area.center().y() / size().height()) * size().height();
        const QPointF corner = m_writer.pageLayout().paintRect(QPageLayout::Point).topLeft();
        return {corner + QPointF{area.left(), area.top() - top} * pointsPerUnit, area.size() * pointsPerUnit};
    }

    void draw(QTextDocument& document, const QRectF& part)
    {
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, QColor{0x1d, 0x23, 0x29});
        context.clip = part;
        m_painter.setClipRect(part);
        document.documentLayout()->draw(&m_painter, context);
        m_painter.setClipping(false);
    }

    void startPage()
    {
        m_writer.newPage();
        ++m_page;
        paintFooter();
    }

    void paintFooter()
    {
        QFont font = m_font;
        font.setPixelSize(10);
        m_painter.setFont(font);
        m_painter.setPen(QColor{0x5a, 0x64, 0x6e});
        const QRectF line{0, m_size.height() - 16, m_size.width(), 16};
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                           QFontMetricsF{font}.elidedText(m_title, Qt::ElideRight, m_size.width() * 0.8));
        m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QString::number(m_page));
    }

    QPdfWriter& m_writer;
    QPainter m_painter;
    QFont m_font;
    QSizeF m_size;
    QString m_title;
    int m_page = 1; ///< the one that is painted, as it is numbered
    std::vector<PdfLink> m_links;
};

std::string words(const QString& text)
{
    return support::toUtf8(text);
}

} // namespace

exchange::BriefingWords briefingWords()
{
    exchange::BriefingWords made;
    made.language = words(QLocale{}.bcp47Name());
    made.briefing = words(Words::tr("Briefing"));
    made.contents = words(Words::tr("Contents"));
    made.atAGlance = words(Words::tr("At a glance"));
    made.picture = words(Words::tr("The picture"));
    made.mainActors = words(Words::tr("Main actors"));
    made.meetings = words(Words::tr("Meetings in order of time"));
    made.threats = words(Words::tr("Threats, and who answers them"));
    made.disputes = words(Words::tr("Contested claims"));
    made.quotes = words(Words::tr("Sources, word for word"));
    made.posedBy = words(Words::tr("Posed by"));
    made.directedAgainst = words(Words::tr("Directed against"));
    made.counteredBy = words(Words::tr("Countered by"));
    made.connectedWith = words(Words::tr("Connected with"));
    made.saidOfIt = words(Words::tr("Said of it"));
    for (std::size_t i = 0; i < made.standings.size(); ++i)
        made.standings[i] = words(support::phraseFor(graph::allEdgeStandings[i]).toLower());
    made.cooperation = words(Words::tr("cooperation"));
    made.conflict = words(Words::tr("conflict"));
    made.meeting = words(Words::tr("meeting"));
    made.threat = words(Words::tr("threat"));
    made.belongsTo = words(Words::tr("belongs to"));
    made.claimed = words(Words::tr("Claimed"));
    made.denied = words(Words::tr("Denied"));
    made.noDate = words(Words::tr("Date not given"));
    made.ownVoice = words(Words::tr("the article itself"));
    made.accordingTo = words(Words::tr("according to"));
    made.nothingFound = words(Words::tr("The articles say nothing of this."));
    made.noStatement = words(Words::tr("No statement about others."));
    made.back = words(Words::tr("Back to the text"));
    made.made =
        words(Words::tr("Made with Cablegraph from what the articles say. Each statement was found automatically "
                        "and leads to its sentence: read that before you rely on it."));
    made.articles = words(Words::tr("Articles: {}"));
    made.left = words(Words::tr("{} more in the library"));
    made.moreSentences = words(Words::tr("and {} more"));
    return made;
}

void writeBriefingPdf(const std::filesystem::path& file, const graph::Briefing& briefing,
                      const exchange::BriefingPicture& picture, const QFont& font)
{
    const exchange::BriefingWords used = briefingWords();
    const BriefingText text{briefing, used};
    QByteArray pdf;
    QBuffer buffer{&pdf};
    buffer.open(QIODevice::WriteOnly);
    std::vector<PdfLink> links;
    {
        QPdfWriter writer{&buffer};
        writer.setTitle(support::toQString(std::string_view{briefing.title}));
        writer.setCreator(u"Cablegraph"_s);
        writer.setPageSize(QPageSize{QPageSize::A4});
        writer.setPageMargins(margins, QPageLayout::Millimeter);
        writer.setResolution(resolution);
        Sheets sheets{writer, font};
        sheets.paintFooter(writer.title());
        const double top = sheets.paintOpening(text.opening()) + 10;
        if (!picture.graph.isEmpty())
            sheets.paintPicture(picture,
                                {0, top, sheets.size().width(), std::max(200.0, sheets.size().height() - top)});
        sheets.paintBody(text.body());
        links = sheets.links();
    }
    SaveFile output{file};
    output.write(withLinks(std::move(pdf), links));
    output.commit();
}

} // namespace cablegraph::picture
