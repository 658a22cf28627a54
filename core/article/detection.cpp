#include "detection.h"

#include <unicode/uchar.h>
#include <unicode/ucsdet.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <vector>

namespace cablegraph::article {
namespace {

constexpr std::size_t sampleSize = std::size_t{1} << 16;
constexpr const char* westernEncoding = "windows-1252";

/// How much of a decoded sample is what texts are made of.
struct Sample
{
    std::size_t characters = 0;
    std::size_t breaks = 0;  ///< plain blanks and line ends
    std::size_t ascii = 0;   ///< printable ASCII, blanks and line ends included
    std::size_t strange = 0; ///< controls, unassigned and private characters, replacement characters
};

Sample examine(std::string_view text)
{
    Sample sample;
    const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < size;) {
        UChar32 character = 0;
        U8_NEXT_OR_FFFD(data, at, size, character);
        ++sample.characters;
        const bool isLineEnd = character == '\n' || character == '\r' || character == '\t';
        sample.breaks += isLineEnd || character == ' ';
        sample.ascii += isLineEnd || (character >= 0x20 && character < 0x7F);
        const std::uint32_t category = U_GET_GC_MASK(character);
        sample.strange += (!isLineEnd && (category & (U_GC_CN_MASK | U_GC_CC_MASK | U_GC_CO_MASK | U_GC_CS_MASK))) ||
                          character == 0xFFFD;
    }
    return sample;
}

/// Text in the Latin script is mostly ASCII; other scripts at least have plain blanks or line ends. Bytes read at the
/// wrong width are neither: their blanks become U+2000, their letters Han characters.
bool looksLikeText(const Sample& sample)
{
    return sample.strange * 100 <= sample.characters &&
           (sample.ascii * 10 >= sample.characters * 6 || sample.breaks * 100 >= sample.characters);
}

/// Lines that hold bytes beyond ASCII, up to the sample's size: the rest says nothing about the encoding.
std::string telltaleLines(std::string_view bytes)
{
    constexpr std::size_t longestLine = 1000;
    const auto isHigh = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    std::string sample;
    for (std::size_t at = 0; at < bytes.size() && sample.size() < sampleSize;) {
        const std::size_t end = std::min({bytes.find('\n', at), bytes.size() - 1, at + longestLine}) + 1;
        const std::string_view line = bytes.substr(at, end - at);
        if (std::ranges::any_of(line, isHigh))
            sample += line;
        at = end;
    }
    return sample;
}

/// How many bytes are beyond ASCII, and how many of them follow another one.
struct HighBytes
{
    std::size_t all = 0;
    std::size_t inRuns = 0;
};

HighBytes countHigh(std::string_view sample)
{
    HighBytes high;
    bool previous = false;
    for (const char c : sample) {
        const bool isHigh = static_cast<unsigned char>(c) >= 0x80;
        high.all += isHigh;
        high.inRuns += isHigh && previous;
        previous = isHigh;
    }
    return high;
}

/// In Western text the bytes beyond ASCII stand alone; in other scripts and multi-byte encodings they come in runs.
bool isWestern(std::string_view sample)
{
    const HighBytes high = countHigh(sample);
    return high.inRuns * 4 < high.all;
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::ranges::find(names, name) != names.end();
}

struct Guess
{
    std::string encoding;
    int confidence = 0; ///< 0 to 100
};

/// ICU's guesses of the family asked for, best first.
std::vector<Guess> guesses(std::string_view sample, bool western)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector{ucsdet_open(&error), &ucsdet_close};
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &error);
    std::int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &error);
    std::vector<Guess> found;
    for (std::int32_t i = 0; U_SUCCESS(error) && i < count; ++i) {
        const std::string name = ucsdet_getName(matches[i], &error);
        const bool isLatin =
            isOneOf(name, {"ISO-8859-1", "windows-1252", "ISO-8859-2", "windows-1250", "ISO-8859-9", "windows-1254"});
        const bool isOther = isOneOf(name, {"ISO-8859-5", "windows-1251", "KOI8-R", "ISO-8859-6", "windows-1256",
                                            "ISO-8859-7", "windows-1253", "ISO-8859-8", "ISO-8859-8-I", "windows-1255",
                                            "Shift_JIS", "GB18030", "EUC-JP", "EUC-KR", "Big5"});
        if (western ? isLatin : isOther)
            found.push_back({name == "ISO-8859-1" ? westernEncoding : name, ucsdet_getConfidence(matches[i], &error)});
    }
    return found;
}

} // namespace

const char* wideEncodingOf(std::string_view bytes)
{
    const std::string_view start = bytes.substr(0, std::min(bytes.size(), sampleSize) / 4 * 4);
    const char* best = nullptr;
    std::size_t bestBreaks = 0;
    for (const char* encoding : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
        // A short text of an odd number of units would lose its last one to the rounding; it is looked at whole.
        const std::optional<std::string> text = convertToUtf8(bytes.size() <= sampleSize ? bytes : start, encoding);
        if (!text)
            continue;
        const Sample sample = examine(*text);
        if (looksLikeText(sample) && (best == nullptr || sample.breaks > bestBreaks)) {
            best = encoding;
            bestBreaks = sample.breaks;
        }
    }
    return best;
}

bool isBeyondLatin(std::string_view bytes)
{
    // French quotes stand beside a space that is no ASCII either: half of few.
    const HighBytes high = countHigh(telltaleLines(bytes));
    return high.inRuns * 10 > high.all * 6;
}

std::string legacyEncodingOf(std::string_view bytes)
{
    const std::string sample = telltaleLines(bytes);
    const bool western = isWestern(sample);
    const std::vector<Guess> found = guesses(sample, western);
    if (!western)
        return found.empty() ? westernEncoding : found.front().encoding;
    // A few accents say little: another Latin encoding has to be clearly the better guess.
    constexpr int clearLead = 20;
    const auto ours = std::ranges::find(found, std::string_view{westernEncoding}, &Guess::encoding);
    const int confidence = ours == found.end() ? 0 : ours->confidence;
    if (!found.empty() && found.front().confidence >= confidence + clearLead)
        return found.front().encoding;
    return westernEncoding;
}

} // namespace cablegraph::article
