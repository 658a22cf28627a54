#include "page.h"

#include <cablegraph/base/error.h>
#include <cablegraph/picture/picture.h>
#include <cablegraph/support/text.h>

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>
#include <string>

using namespace Qt::StringLiterals;

namespace cablegraph::picture {
namespace {

constexpr double unitsPerInch = 96;

Error errorOf(const QSaveFile& output, const std::filesystem::path& file)
{
    const bool full = output.error() == QFileDevice::WriteError || output.error() == QFileDevice::ResourceError;
    return {full ? ErrorKind::DiskFull : ErrorKind::NotWritable, file, support::toUtf8(output.errorString())};
}

QImage paintedImage(const Page& page, const PictureOptions& options, const std::filesystem::path& file)
{
    const QSizeF wanted = page.size() * options.scale;
    if (wanted.width() * wanted.height() > mostPixels)
        throw Error{ErrorKind::TooLarge, file,
                    std::to_string(std::lround(wanted.width())) + " x " + std::to_string(std::lround(wanted.height())) +
                        " pixels; choose a smaller scale, or SVG or PDF"};
    const auto format = options.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    QImage image{wanted.toSize().expandedTo({1, 1}), format};
    if (image.isNull())
        throw Error{ErrorKind::TooLarge, file, "not enough memory for the picture"};
    image.fill(options.transparent ? Qt::transparent : Qt::white);
    const int dotsPerMetre = static_cast<int>(std::lround(unitsPerInch * options.scale / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter{&image};
    painter.scale(options.scale, options.scale);
    page.paint(painter);
    return image;
}

void writePng(QSaveFile& output, const Page& page, const PictureOptions& options, const std::filesystem::path& file)
{
    const QImage image = paintedImage(page, options, file);
    QImageWriter writer{&output, "png"};
    writer.setText(u"Title"_s, page.title());
    writer.setText(u"Software"_s, u"Cablegraph"_s);
    if (!writer.write(image))
        throw errorOf(output, file);
}

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
                  "', 'Noto Sans', 'Noto Sans CJK KR', 'Noto Sans CJK JP', 'Noto Sans CJK SC', sans-serif";
        from = end;
    }
    return result + svg.mid(from);
}

void writeSvg(QSaveFile& output, const Page& page)
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
    page.paint(painter);
    painter.end();
    output.write(withFallbackFamilies(buffer.data()));
}

void writePdf(QSaveFile& output, const Page& page)
{
    constexpr double pointsPerUnit = 72 / unitsPerInch;
    QPdfWriter writer{&output};
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

void writePicture(const std::filesystem::path& file, const PictureContent& content, const PictureOptions& options)
{
    const auto format = formatOf(file);
    if (!format)
        throw Error{ErrorKind::Unsupported, file, "pictures are written as .png, .svg or .pdf"};
    PictureOptions used = options;
    if (format == PictureFormat::Pdf)
        used.transparent = !options.dark; // paper is white itself
    const Page page{content, used};
    QSaveFile output{support::toQString(file)};
    if (!output.open(QIODevice::WriteOnly))
        throw Error{ErrorKind::NotWritable, file, support::toUtf8(output.errorString())};
    switch (*format) {
    case PictureFormat::Png:
        writePng(output, page, used, file);
        break;
    case PictureFormat::Svg:
        writeSvg(output, page);
        break;
    case PictureFormat::Pdf:
        writePdf(output, page);
        break;
    }
    if (!output.commit())
        throw errorOf(output, file);
}

} // namespace cablegraph::picture
