#include "outlining.h"
#include "page.h"
#include "pngwriter.h"
#include "savefile.h"

#include <cablegraph/base/error.h>
#include <cablegraph/picture/picture.h>
#include <cablegraph/support/text.h>

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>
#include <string>

using namespace Qt::StringLiterals;

namespace cablegraph::picture {
namespace {

constexpr double unitsPerInch = 96;

/// Qt writes only the first family of a font. Readers elsewhere need the others for Korean, Japanese and Chinese names.
QByteArray withFallbackFamilies(QByteArray svg)
{
    QByteArray result;
    result.reserve(svg.size() + svg.size() / 4);
    const QByteArray attribute = "font-family=\"";
    qsizetype from = 0;
    for (qsizetype at = svg.indexOf(attribute); at >= 0; at = svg.indexOf(attribute, from)) {
        const qsizetype begin = at + attribute.size();
        const qsizetype end = svg.indexOf('"', begin);
        result += svg.mid(from, begin - from) + "'" + svg.mid(begin, end - begin) +
                  "', 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans CJK KR', 'Noto Sans CJK JP', 'Noto Sans CJK SC', "
                  "sans-serif";
        from = end;
    }
    return result + svg.mid(from);
}

void writeSvg(SaveFile& output, const Page& page, const PictureOptions& options)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(unitsPerInch));
    generator.setSize(page.size().toSize());
    generator.setViewBox(QRectF{QPointF{}, page.size()});
    generator.setTitle(page.title());
    generator.setDescription(u"Cablegraph"_s);
    QPainter painter{&generator};
    if (options.outlined) {
        OutliningDevice outlining{painter, generator.size()};
        QPainter outliner{&outlining};
        page.paint(outliner);
    } else {
        page.paint(painter);
    }
    painter.end();
    output.write(options.outlined ? buffer.data() : withFallbackFamilies(buffer.data()));
}

void writePdf(SaveFile& output, const Page& page)
{
    constexpr double pointsPerUnit = 72 / unitsPerInch;
    QPdfWriter writer{&output.device()};
    writer.setTitle(page.title());
    writer.setCreator(u"Cablegraph"_s);
    writer.setPageSize(QPageSize{page.size() * pointsPerUnit, QPageSize::Point, u"Picture"_s, QPageSize::ExactMatch});
    writer.setPageMargins({0, 0, 0, 0});
    writer.setResolution(1200);
    QPainter painter{&writer};
    painter.scale(1200 / unitsPerInch, 1200 / unitsPerInch);
    page.paint(painter);
}

} // namespace

void writePicture(const std::filesystem::path& file, const PictureContent& content, const PictureOptions& options,
                  const Progress& progress, const std::stop_token& stop)
{
    const auto format = formatOf(file);
    if (!format)
        throw Error{ErrorKind::Unsupported, file, "pictures are written as .png, .svg or .pdf"};
    PictureOptions used = options;
    if (format == PictureFormat::Pdf)
        used.transparent = !options.dark; // paper is white itself
    const Page page{content, used};
    const QSizeF pixels = page.size() * used.scale;
    if (format == PictureFormat::Png && pixels.width() * pixels.height() > mostPixels)
        throw Error{ErrorKind::TooLarge, file,
                    std::to_string(std::lround(pixels.width())) + " x " + std::to_string(std::lround(pixels.height())) +
                        " pixels; choose a smaller scale, or SVG or PDF"};
    SaveFile output{file};
    switch (*format) {
    case PictureFormat::Png:
        writePng(output, page, used, progress, stop);
        break;
    case PictureFormat::Svg:
        writeSvg(output, page, used);
        break;
    case PictureFormat::Pdf:
        writePdf(output, page);
        break;
    }
    output.commit();
}

} // namespace cablegraph::picture
