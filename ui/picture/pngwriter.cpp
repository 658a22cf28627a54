#include "pngwriter.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <exception>
#include <png.h>

namespace cablegraph::picture {
namespace {

constexpr double unitsPerInch = 96;
constexpr int mostBandPixels = 8'000'000; // 32 MB

/// libpng's encoder, fed with rows. Its own errors leave by longjmp, which may not pass frames with destructors: each
/// call into it sits in a function that has none, and what fails in our callback is kept and thrown afterwards.
class PngEncoder
{
public:
    PngEncoder(SaveFile& output, QSize size, bool hasAlpha, double dotsPerMetre, const QByteArray& title)
        : m_output{output}
        , m_png{png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr)}
        , m_info{m_png != nullptr ? png_create_info_struct(m_png) : nullptr}
    {
        if (m_info == nullptr) {
            png_destroy_write_struct(&m_png, nullptr);
            throw Error{ErrorKind::Internal, {}, "the PNG encoder cannot be made"};
        }
        png_set_write_fn(m_png, this, writeBytes, [](png_structp) {});
        check(begin(size, hasAlpha, static_cast<png_uint_32>(std::lround(dotsPerMetre)), title.constData()));
    }
    ~PngEncoder() { png_destroy_write_struct(&m_png, &m_info); }
    PngEncoder(const PngEncoder&) = delete;
    PngEncoder& operator=(const PngEncoder&) = delete;

    void writeRows(const QImage& image, int rows)
    {
        for (int row = 0; row < rows; ++row)
            check(writeRow(image.constScanLine(row)));
    }
    void finish() { check(end()); }

private:
    [[nodiscard]] bool begin(QSize size, bool hasAlpha, png_uint_32 dotsPerMetre, const char* title)
    {
        if (setjmp(png_jmpbuf(m_png)) != 0)
            return false;
        png_set_user_limits(m_png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
        png_set_IHDR(m_png, m_info, static_cast<png_uint_32>(size.width()), static_cast<png_uint_32>(size.height()), 8,
                     hasAlpha ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                     PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
        png_set_pHYs(m_png, m_info, dotsPerMetre, dotsPerMetre, PNG_RESOLUTION_METER);
        png_text texts[2] = {};
        char keys[2][9] = {"Title", "Software"};
        char software[] = "Cablegraph";
        texts[0].compression = texts[1].compression = PNG_ITXT_COMPRESSION_NONE; // UTF-8
        texts[0].key = keys[0];
        texts[0].text = const_cast<char*>(title); // libpng only reads it
        texts[1].key = keys[1];
        texts[1].text = software;
        png_set_text(m_png, m_info, texts, 2);
        png_set_compression_level(m_png, 6);
        png_write_info(m_png, m_info);
        return true;
    }

    [[nodiscard]] bool writeRow(const uchar* row)
    {
        if (setjmp(png_jmpbuf(m_png)) != 0)
            return false;
        png_write_row(m_png, row);
        return true;
    }

    [[nodiscard]] bool end()
    {
        if (setjmp(png_jmpbuf(m_png)) != 0)
            return false;
        png_write_end(m_png, m_info);
        return true;
    }

    static void writeBytes(png_structp png, png_bytep bytes, png_size_t size)
    {
        auto& encoder = *static_cast<PngEncoder*>(png_get_io_ptr(png));
        if (encoder.m_failure)
            return;
        try {
            encoder.m_output.write(
                QByteArray::fromRawData(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size)));
        } catch (...) {
            encoder.m_failure = std::current_exception();
        }
    }

    void check(bool succeeded) const
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
        if (!succeeded)
            throw Error{ErrorKind::Internal, {}, "the picture cannot be encoded as PNG"};
    }

    SaveFile& m_output;
    png_structp m_png;
    png_infop m_info;
    std::exception_ptr m_failure;
};

} // namespace

void writePng(SaveFile& output, const Page& page, const PictureOptions& options, const Progress& progress,
              const std::stop_token& stop)
{
    const QSize size = (page.size() * options.scale).toSize().expandedTo({1, 1});
    const int bandHeight = std::clamp(mostBandPixels / size.width(), 1, size.height());
    QImage band{size.width(), bandHeight,
                options.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32};
    if (band.isNull())
        throw Error{ErrorKind::TooLarge, {}, "not enough memory for the picture"};
    PngEncoder encoder{output, size, options.transparent, unitsPerInch * options.scale / 0.0254, page.title().toUtf8()};
    for (int top = 0; top < size.height(); top += bandHeight) {
        throwIfStopped(stop);
        report(progress, Phase::Exporting, static_cast<std::size_t>(top), static_cast<std::size_t>(size.height()));
        band.fill(options.transparent ? Qt::transparent : Qt::white);
        {
            QPainter painter{&band};
            painter.translate(0, -top);
            painter.scale(options.scale, options.scale);
            painter.setClipRect(QRectF{0, top / options.scale, page.size().width(), bandHeight / options.scale});
            page.paint(painter);
        }
        encoder.writeRows(band.convertToFormat(options.transparent ? QImage::Format_RGBA8888 : QImage::Format_RGB888),
                          std::min(bandHeight, size.height() - top));
    }
    encoder.finish();
}

} // namespace cablegraph::picture
