#include <cablegraph/text/normalise.h>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace cablegraph::text {
namespace {

UChar32 plainPunctuation(UChar32 c)
{
    switch (c) {
    case 0x2018: // left single quotation mark
    case 0x2019: // right single quotation mark
    case 0x02BC: // modifier letter apostrophe
        return '\'';
    case 0x201C: // left double quotation mark
    case 0x201D: // right double quotation mark
        return '"';
    case 0x2010: // hyphen
    case 0x2011: // non-breaking hyphen
    case 0x2013: // en dash
        return '-';
    default:
        return c;
    }
}

/// As it is where ICU lacks its data.
icu::UnicodeString normalised(std::string_view text, const icu::Normalizer2* (*form)(UErrorCode&))
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = form(status);
    const icu::UnicodeString source =
        icu::UnicodeString::fromUTF8(icu::StringPiece{text.data(), static_cast<int32_t>(text.size())});
    return U_SUCCESS(status) ? normalizer->normalize(source, status) : source;
}

} // namespace

std::string foldedKey(std::string_view name)
{
    icu::UnicodeString source = normalised(name, icu::Normalizer2::getNFKDInstance);
    source.foldCase();
    icu::UnicodeString key;
    bool gap = false;
    for (int32_t i = 0; i < source.length(); i = source.moveIndex32(i, 1)) {
        const UChar32 c = source.char32At(i);
        if (u_getCombiningClass(c) != 0)
            continue;
        if (u_isUWhiteSpace(c)) {
            gap = !key.isEmpty();
            continue;
        }
        if (gap)
            key.append(u' ');
        gap = false;
        key.append(plainPunctuation(c));
    }
    std::string utf8;
    key.toUTF8String(utf8);
    return utf8;
}

std::string usualForm(std::string_view text)
{
    std::string utf8;
    normalised(text, icu::Normalizer2::getNFKCInstance).toUTF8String(utf8);
    return utf8;
}

std::string singleLine(std::string_view text)
{
    std::string line;
    line.reserve(text.size());
    bool gap = false;
    for (const char c : text) {
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            gap = !line.empty();
            continue;
        }
        if (gap)
            line += ' ';
        gap = false;
        line += c;
    }
    return line;
}

} // namespace cablegraph::text
