#include "publicationdate.h"

#include "lines.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>
#include <string>
#include <vector>

namespace cablegraph::article {
namespace {

using text::PartialDate;

constexpr std::size_t headLines = 8; ///< after the headline
constexpr std::size_t footLines = 4;
constexpr std::size_t longestLine = 100; ///< characters of a line that says nothing but when
constexpr std::size_t longestDateline = 80;

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// A run of letters or of digits, in lower case, or one other character.
struct Piece
{
    std::string lower;
    std::size_t begin = 0; ///< bytes of the line
    bool isWord = false;
    bool isNumber = false;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3;
}

std::vector<Piece> piecesOf(std::string_view line)
{
    std::vector<Piece> pieces;
    for (std::size_t at = 0; at < line.size();) {
        std::size_t end = at + 1;
        const bool number = isDigit(line[at]);
        const bool word = !number && isLetter(line[at]);
        while (end < line.size() && ((number && isDigit(line[end])) ||
                                     (word && (isLetter(line[end]) || static_cast<unsigned char>(line[end]) >= 0x80))))
            ++end;
        std::string lower{line.substr(at, end - at)};
        for (char& c : lower)
            if (c >= 'A' && c <= 'Z')
                c = static_cast<char>(c - 'A' + 'a');
        if (lower != " " && lower != "\t")
            pieces.push_back({std::move(lower), at, word, number});
        at = end;
    }
    return pieces;
}

std::optional<int> monthOf(std::string_view word)
{
    constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};
    for (std::size_t i = 0; i < months.size(); ++i)
        if (word == months[i] || word == months[i].substr(0, 3) || (i == 8 && word == "sept"))
            return static_cast<int>(i) + 1;
    return {};
}

/// Reads dates out of a line's pieces.
class DateReader
{
public:
    explicit DateReader(const std::vector<Piece>& pieces)
        : m_pieces{pieces}
    {
    }

    /// The date that begins at the piece; moves `at` behind it.
    std::optional<PartialDate> read(std::size_t& at) const
    {
        for (const auto form : {&DateReader::iso, &DateReader::monthFirst, &DateReader::dayFirst}) {
            std::size_t end = at;
            if (const auto date = (this->*form)(end)) {
                at = end;
                return date;
            }
        }
        return {};
    }

private:
    std::optional<int> number(std::size_t at, std::size_t digits, int least, int most) const
    {
        if (at >= m_pieces.size() || !m_pieces[at].isNumber || m_pieces[at].lower.size() > digits)
            return {};
        int value = 0;
        const std::string& word = m_pieces[at].lower;
        std::from_chars(word.data(), word.data() + word.size(), value);
        return value >= least && value <= most ? std::optional{value} : std::nullopt;
    }
    std::optional<int> year(std::size_t at) const { return number(at, 4, 1900, 2100); }
    std::optional<int> day(std::size_t at) const { return number(at, 2, 1, 31); }
    std::optional<int> month(std::size_t at) const
    {
        return at < m_pieces.size() ? monthOf(m_pieces[at].lower) : std::nullopt;
    }
    bool is(std::size_t at, std::string_view piece) const
    {
        return at < m_pieces.size() && m_pieces[at].lower == piece;
    }
    void pass(std::size_t& at, std::initializer_list<std::string_view> marks) const
    {
        while (at < m_pieces.size() && isOneOf(m_pieces[at].lower, marks))
            ++at;
    }
    /// A date that the calendar has.
    static std::optional<PartialDate> made(int year, int month, int day)
    {
        const PartialDate date{year, month, day};
        return text::parseDate(text::isoString(date)) ? std::optional{date} : std::nullopt;
    }

    /// "2023-12-09", "2023/12/09"
    std::optional<PartialDate> iso(std::size_t& at) const
    {
        const auto y = year(at);
        const auto m = number(at + 2, 2, 1, 12);
        const auto d = day(at + 4);
        const bool joined = (is(at + 1, "-") && is(at + 3, "-")) || (is(at + 1, "/") && is(at + 3, "/"));
        if (!y || !m || !d || !joined || m_pieces[at].lower.size() != 4)
            return {};
        at += 5;
        return made(*y, *m, *d);
    }

    /// "December 9, 2023", "Dec. 9th 2023"
    std::optional<PartialDate> monthFirst(std::size_t& at) const
    {
        const auto m = month(at++);
        pass(at, {"."});
        const auto d = m ? day(at++) : std::nullopt;
        pass(at, {"st", "nd", "rd", "th", ","});
        const auto y = d ? year(at++) : std::nullopt;
        return y ? made(*y, *m, *d) : std::nullopt;
    }

    /// "9 December 2023", "9th of Dec., 2023"
    std::optional<PartialDate> dayFirst(std::size_t& at) const
    {
        const auto d = day(at++);
        pass(at, {"st", "nd", "rd", "th", "of"});
        const auto m = d ? month(at++) : std::nullopt;
        pass(at, {".", ","});
        const auto y = m ? year(at++) : std::nullopt;
        return y ? made(*y, *m, *d) : std::nullopt;
    }

    const std::vector<Piece>& m_pieces;
};

/// What a line says of its date.
enum class Saying
{
    Published,
    Bare,
    Updated,
};

struct Dated
{
    PartialDate date;
    Saying saying = Saying::Bare;
};

bool isPublishing(std::string_view word)
{
    return isOneOf(word, {"published", "posted", "released", "release", "issued", "publication", "dated", "pubdate"});
}

bool isUpdating(std::string_view word)
{
    return isOneOf(word, {"updated", "update", "modified", "revised", "edited", "corrected"});
}

/// Words that may stand beside a date in a line that says nothing but when.
bool isBeside(const Piece& piece)
{
    if (!piece.isWord)
        return !piece.isNumber || piece.lower.size() <= 4;
    return isPublishing(piece.lower) || isUpdating(piece.lower) ||
           isOneOf(piece.lower,
                   {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday",  "sunday", "mon",  "tue",
                    "tues",   "wed",     "thu",       "thur",     "thurs",  "fri",       "sat",    "sun",  "on",
                    "at",     "last",    "first",     "date",     "for",    "immediate", "press",  "time", "am",
                    "pm",     "a",       "p",         "m",        "t",      "z",         "utc",    "gmt",  "est",
                    "edt",    "et",      "cst",       "cdt",      "ct",     "mst",       "mdt",    "pst",  "pdt",
                    "pt",     "cet",     "cest",      "bst",      "ist",    "kst",       "jst",    "msk",  "local",
                    "day",    "of",      "the"});
}

/// The dates of a line that says nothing but when. Two dates count only with words that tell them apart.
std::vector<Dated> datesOf(std::string_view line)
{
    const std::vector<Piece> pieces = piecesOf(line);
    const DateReader reader{pieces};
    std::vector<Dated> found;
    Saying saying = Saying::Bare;
    for (std::size_t at = 0; at < pieces.size();) {
        if (const auto date = reader.read(at)) {
            found.push_back({*date, saying});
            saying = Saying::Bare;
            continue;
        }
        const Piece& piece = pieces[at++];
        if (!isBeside(piece))
            return {};
        if (isUpdating(piece.lower))
            saying = Saying::Updated;
        else if (isPublishing(piece.lower) && saying != Saying::Updated)
            saying = Saying::Published;
    }
    const auto bare =
        std::count_if(found.begin(), found.end(), [](const Dated& d) { return d.saying == Saying::Bare; });
    return found.size() > 1 && bare > 0 ? std::vector<Dated>{} : found;
}

/// The date of "SEOUL, South Korea, Dec. 9, 2023 (Agency) — ...", with its year before the dash.
std::optional<PartialDate> datelineOf(std::string_view line)
{
    const std::vector<Piece> pieces = piecesOf(line.substr(0, longestDateline));
    const auto capitals = [&](const Piece& piece) {
        const std::string_view form = line.substr(piece.begin, piece.lower.size());
        return piece.isWord && form.size() > 2 &&
               std::all_of(form.begin(), form.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    };
    if (pieces.empty() || !capitals(pieces.front()))
        return {};
    const DateReader reader{pieces};
    std::optional<PartialDate> date;
    for (std::size_t at = 0; at < pieces.size();) {
        if (const auto read = reader.read(at)) {
            if (date)
                return {};
            date = read;
            continue;
        }
        const Piece& piece = pieces[at];
        const bool dash = line.substr(piece.begin).starts_with("\u2014") ||
                          line.substr(piece.begin).starts_with("\u2013") || piece.lower == "-";
        if (dash && at > 0)
            return date;
        const char first = line[piece.begin];
        if (piece.isNumber || (piece.isWord && first >= 'a' && first <= 'z'))
            return {};
        ++at;
    }
    return {};
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    LineCursor cursor{text};
    while (const auto line = cursor.next())
        lines.push_back(slice(text, line->span));
    return lines;
}

/// "By Jane Example, 9 December 2023" and "Jane Example | 9 December 2023" by what the marks part.
std::vector<std::string_view> partsOf(std::string_view line)
{
    constexpr std::array<std::string_view, 3> marks{" | ", " \u00B7 ", " \u2022 "};
    std::vector<std::string_view> parts;
    while (!line.empty()) {
        std::size_t end = line.size();
        std::size_t next = end;
        const auto cutAt = [&](std::size_t found, std::size_t length) {
            if (found < end) {
                end = found;
                next = found + length;
            }
        };
        for (const std::string_view mark : marks)
            cutAt(line.find(mark), mark.size());
        if (line.starts_with("By "))
            cutAt(line.find(", "), 2);
        parts.push_back(line.substr(0, end));
        line.remove_prefix(next);
    }
    return parts;
}

/// Of two bare dates beside each other nobody knows which is meant.
std::vector<Dated> datesOfParts(std::string_view line)
{
    std::vector<Dated> dates;
    for (const std::string_view part : partsOf(line)) {
        const std::vector<Dated> found = datesOf(part);
        dates.insert(dates.end(), found.begin(), found.end());
    }
    const auto isBare = [](const Dated& dated) { return dated.saying == Saying::Bare; };
    return dates.size() > 1 && std::ranges::any_of(dates, isBare) ? std::vector<Dated>{} : dates;
}

} // namespace

std::optional<PartialDate> findPublicationDate(std::string_view text)
{
    const std::vector<std::string_view> lines = linesOf(text);
    std::vector<Dated> found;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const bool near = i <= headLines || i + footLines >= lines.size();
        if (!near || lines[i].size() > longestLine)
            continue;
        const std::vector<Dated> dates = datesOfParts(lines[i]);
        found.insert(found.end(), dates.begin(), dates.end());
    }
    for (const Saying saying : {Saying::Published, Saying::Bare, Saying::Updated}) {
        if (saying == Saying::Bare)
            for (std::size_t i = 1; i < lines.size() && i <= headLines; ++i)
                if (const auto date = datelineOf(lines[i]))
                    return date;
        for (const Dated& dated : found)
            if (dated.saying == saying)
                return dated.date;
    }
    return {};
}

} // namespace cablegraph::article
