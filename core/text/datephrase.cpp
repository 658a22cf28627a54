#include <cablegraph/text/datephrase.h>
#include <cablegraph/text/days.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace cablegraph::text {
namespace {

using Names = std::array<std::string_view, 12>;
constexpr Names months{"january", "february", "march",     "april",   "may",      "june",
                       "july",    "august",   "september", "october", "november", "december"};
constexpr std::array<std::string_view, 7> weekdays{"sunday",   "monday", "tuesday", "wednesday",
                                                   "thursday", "friday", "saturday"};

struct Word
{
    ByteSpan span;
    std::string lower;
    bool capital = false;
};

/// Of ASCII: no word looked for has other letters.
bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::vector<Word> wordsOf(std::string_view sentence)
{
    std::vector<Word> words;
    for (std::size_t at = 0; at < sentence.size();) {
        std::size_t end = at;
        while (end < sentence.size() && isLetterOrDigit(sentence[end]))
            ++end;
        if (end == at) {
            ++at;
            continue;
        }
        Word word{{at, end}, std::string{sentence.substr(at, end - at)}, sentence[at] >= 'A' && sentence[at] <= 'Z'};
        for (char& c : word.lower)
            if (c >= 'A' && c <= 'Z')
                c = static_cast<char>(c - 'A' + 'a');
        words.push_back(std::move(word));
        at = end;
    }
    return words;
}

/// "27", "27th"
std::optional<int> numberOf(std::string_view word)
{
    int value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    const std::string_view rest{end, static_cast<std::size_t>(word.data() + word.size() - end)};
    const bool ordinal = rest.empty() || rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
    return error == std::errc{} && ordinal ? std::optional{value} : std::nullopt;
}

/// Looks for the words of one date.
class PhraseFinder
{
public:
    PhraseFinder(std::string_view sentence, const PartialDate& date, const std::optional<PartialDate>& told)
        : m_words{wordsOf(sentence)}
        , m_date{date}
        , m_told{told}
    {
    }

    std::optional<ByteSpan> run()
    {
        for (std::size_t at = 0; at < m_words.size(); ++at) {
            readMonth(at);
            readYear(at);
            readWeekday(at);
            readRelative(at);
        }
        return m_best;
    }

private:
    std::string_view lower(std::size_t at) const
    {
        return at < m_words.size() ? std::string_view{m_words[at].lower} : std::string_view{};
    }

    /// Keeps the words [begin, end) if they say more than the best so far.
    void offer(std::size_t begin, std::size_t end, int says)
    {
        if (says <= m_says)
            return;
        m_says = says;
        m_best = ByteSpan{m_words[begin].span.begin, m_words[end - 1].span.end};
    }

    bool isMonth(std::string_view word, int month) const
    {
        const std::string_view name = months.at(static_cast<std::size_t>(month) - 1);
        return word == name || word == name.substr(0, 3) || (month == 9 && word == "sept");
    }

    bool namesYear(std::size_t at) const { return lower(at) == std::to_string(m_date.year); }
    bool namesDay(std::size_t at) const { return m_date.day && numberOf(lower(at)) == m_date.day; }

    /// "June 27, 2022", "27 June 2022", "June 2022", "June"
    void readMonth(std::size_t at)
    {
        if (!m_date.month || !m_words[at].capital || !isMonth(lower(at), *m_date.month))
            return;
        std::size_t begin = at;
        std::size_t end = at + 1;
        int says = 4;
        if (at > 0 && namesDay(at - 1)) {
            begin = at - 1;
            says += 4;
        } else if (namesDay(end)) {
            ++end;
            says += 4;
        } else if (m_date.day && numberOf(lower(end)) && *numberOf(lower(end)) <= 31) {
            return; // another day of the month
        }
        const auto year = numberOf(lower(end));
        if (namesYear(end)) {
            ++end;
            says += 2;
        } else if (year && *year > 1000) {
            return; // the month of another year
        } else if (begin > 0 && says == 4 && (lower(begin - 1) == "last" || lower(begin - 1) == "next")) {
            --begin;
        }
        offer(begin, end, says);
    }

    void readYear(std::size_t at)
    {
        if (!m_date.month && namesYear(at))
            offer(at, at + 1, 6);
    }

    void readWeekday(std::size_t at)
    {
        if (!m_date.day || lower(at) != weekdays.at(static_cast<std::size_t>(weekday(m_date))))
            return;
        const bool pointed = at > 0 && (lower(at - 1) == "last" || lower(at - 1) == "next" || lower(at - 1) == "this");
        offer(pointed ? at - 1 : at, at + 1, 5);
    }

    void readRelative(std::size_t at)
    {
        if (!m_told)
            return;
        if (m_date.day && m_told->day) {
            const int away = firstDay(m_date) - firstDay(*m_told);
            if ((away == -1 && lower(at) == "yesterday") || (away == 0 && lower(at) == "today") ||
                (away == 1 && lower(at) == "tomorrow"))
                offer(at, at + 1, 5);
        }
        readPeriod(at);
        readDistance(at);
    }

    /// "last year", "this month", "next year"
    void readPeriod(std::size_t at)
    {
        const int step = lower(at) == "last" ? -1 : lower(at) == "next" ? 1 : lower(at) == "this" ? 0 : 2;
        if (step == 2)
            return;
        if (lower(at + 1) == "year" && !m_date.month && m_date.year == m_told->year + step)
            offer(at, at + 2, 5);
        if (lower(at + 1) == "month" && m_date.month && !m_date.day && m_told->month &&
            monthsBetween(*m_told, m_date) == step)
            offer(at, at + 2, 5);
    }

    static int monthsBetween(const PartialDate& from, const PartialDate& to)
    {
        return (to.year - from.year) * 12 + *to.month - *from.month;
    }

    /// "two days ago", "a year earlier"
    void readDistance(std::size_t at)
    {
        constexpr std::array<std::string_view, 13> counts{"zero",  "one",   "two",  "three", "four",   "five",  "six",
                                                          "seven", "eight", "nine", "ten",   "eleven", "twelve"};
        const auto word = std::ranges::find(counts, lower(at));
        const std::optional<int> count = word != counts.end()
                                             ? static_cast<int>(word - counts.begin())
                                             : (lower(at) == "a" ? std::optional{1} : numberOf(lower(at)));
        const std::string_view direction = lower(at + 2);
        if (!count || (direction != "ago" && direction != "earlier" && direction != "before"))
            return;
        if (isAway(*count, lower(at + 1)))
            offer(at, at + 3, 5);
    }

    bool isAway(int count, std::string_view unit) const
    {
        const bool days = m_date.day && m_told->day;
        if (unit == "day" || unit == "days")
            return days && firstDay(*m_told) - firstDay(m_date) == count;
        if (unit == "week" || unit == "weeks")
            return days && firstDay(*m_told) - firstDay(m_date) == 7 * count;
        if (unit == "month" || unit == "months")
            return m_date.month && m_told->month && monthsBetween(m_date, *m_told) == count;
        return (unit == "year" || unit == "years") && m_told->year - m_date.year == count;
    }

    std::vector<Word> m_words;
    const PartialDate& m_date;
    const std::optional<PartialDate>& m_told;
    std::optional<ByteSpan> m_best;
    int m_says = 0;
};

} // namespace

std::optional<ByteSpan> findDatePhrase(std::string_view sentence, const PartialDate& date,
                                       const std::optional<PartialDate>& told)
{
    return PhraseFinder{sentence, date, told}.run();
}

} // namespace cablegraph::text
