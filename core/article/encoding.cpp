#include "encoding.h"

#include "detection.h"
#include "utf8.h"

#include <unicode/ucnv.h>

#include <array>
#include <memory>
#include <string_view>
#include <utility>

namespace cablegraph::article {
namespace {

using Converter = std::unique_ptr<UConverter, decltype([](UConverter* converter) { ucnv_close(converter); })>;

Converter openConverter(const char* encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    Converter converter{ucnv_open(encoding, &error)};
    return U_SUCCESS(error) ? std::move(converter) : Converter{};
}

struct ByteOrderMark
{
    std::string_view bytes;
    const char* encoding;
};

/// The longer marks first: that of UTF-16LE begins that of UTF-32LE.
constexpr std::array<ByteOrderMark, 5> byteOrderMarks{{
    {{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
    {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
    {{"\xEF\xBB\xBF", 3}, "UTF-8"},
    {{"\xFF\xFE", 2}, "UTF-16LE"},
    {{"\xFE\xFF", 2}, "UTF-16BE"},
}};

const ByteOrderMark* findMark(std::string_view bytes)
{
    for (const ByteOrderMark& mark : byteOrderMarks)
        if (bytes.starts_with(mark.bytes))
            return &mark;
    return nullptr;
}

/// Broken UTF-8 is still UTF-8 when most of what is not ASCII is right: one byte pasted from elsewhere, a cut-off end.
bool isMostlyUtf8(const Utf8Census& census)
{
    return census.broken == 0 || census.multibyte >= 2 * census.broken;
}

std::optional<std::string> decode(std::string bytes)
{
    if (const ByteOrderMark* mark = findMark(bytes)) {
        const std::string_view content = std::string_view{bytes}.substr(mark->bytes.size());
        if (std::string_view{mark->encoding} == "UTF-8")
            return repairedUtf8(content);
        return convertToUtf8(content, mark->encoding);
    }
    if (bytes.find('\0') != std::string::npos) {
        const char* encoding = wideEncodingOf(bytes);
        return encoding != nullptr ? convertToUtf8(bytes, encoding) : std::nullopt;
    }
    const Utf8Census census = countUtf8(bytes);
    if (census.broken == 0)
        return bytes;
    if (isMostlyUtf8(census))
        return repairedUtf8(bytes);
    return convertToUtf8(bytes, legacyEncodingOf(bytes).c_str());
}

} // namespace

std::optional<std::string> convertToUtf8(std::string_view bytes, const char* encoding)
{
    const Converter from = openConverter(encoding);
    const Converter to = openConverter("UTF-8");
    if (!from || !to)
        return {};
    std::string result;
    result.reserve(bytes.size());
    std::array<char, 1 << 14> buffer;
    std::array<UChar, 1 << 12> pivot;
    UChar* pivotSource = pivot.data();
    UChar* pivotTarget = pivot.data();
    const char* source = bytes.data();
    UErrorCode error = U_BUFFER_OVERFLOW_ERROR;
    for (bool isFirst = true; error == U_BUFFER_OVERFLOW_ERROR; isFirst = false) {
        error = U_ZERO_ERROR;
        char* target = buffer.data();
        ucnv_convertEx(to.get(), from.get(), &target, buffer.data() + buffer.size(), &source,
                       bytes.data() + bytes.size(), pivot.data(), &pivotSource, &pivotTarget,
                       pivot.data() + pivot.size(), isFirst, true, &error);
        result.append(buffer.data(), target);
    }
    return U_SUCCESS(error) ? std::optional{std::move(result)} : std::nullopt;
}

std::optional<std::string> decodeText(std::string bytes)
{
    std::optional<std::string> text = decode(std::move(bytes));
    if (text && !isPlausibleText(*text))
        text.reset();
    return text;
}

} // namespace cablegraph::article
