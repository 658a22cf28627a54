#include "eventdates.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace cablegraph::extraction {
namespace {

using text::PartialDate;

std::optional<int> monthOf(std::string_view lower)
{
    constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};
    constexpr std::array<std::string_view, 12> shorts{"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};
    for (std::size_t i = 0; i < months.size(); ++i)
        if (lower == months[i] || lower == shorts[i] || (i == 8 && lower == "sept"))
            return static_cast<int>(i) + 1;
    return {};
}

std::optional<int> weekdayOf(std::string_view lower)
{
    constexpr std::array<std::string_view, 7> days{"sunday",   "monday", "tuesday", "wednesday",
                                                   "thursday", "friday", "saturday"};
    const auto found = std::find(days.begin(), days.end(), lower);
    return found == days.end() ? std::nullopt : std::optional{static_cast<int>(found - days.begin())};
}

std::optional<int> numberOf(std::string_view form, int low, int high)
{
    int value = 0;
    const auto [end, error] = std::from_chars(form.data(), form.data() + form.size(), value);
    if (error != std::errc{} || value < low || value > high)
        return {};
    const std::string_view rest{end, static_cast<std::size_t>(form.data() + form.size() - end)};
    return rest.empty() || rest == "st" || rest == "nd" || rest == "rd" || rest == "th" ? std::optional{value}
                                                                                        : std::nullopt;
}

std::optional<int> yearOf(std::string_view form)
{
    return form.size() == 4 ? numberOf(form, 1800, 2199) : std::nullopt;
}

std::optional<int> countOf(std::string_view lower)
{
    constexpr std::array<std::string_view, 13> words{"zero",  "one",   "two",  "three", "four",   "five",  "six",
                                                     "seven", "eight", "nine", "ten",   "eleven", "twelve"};
    const auto found = std::find(words.begin(), words.end(), lower);
    if (found != words.end())
        return static_cast<int>(found - words.begin());
    return lower == "a" ? std::optional{1} : numberOf(lower, 1, 400);
}

class DateFinder
{
public:
    DateFinder(const Sentence& sentence, const std::optional<PartialDate>& published,
               const std::optional<PartialDate>& before)
        : m_tokens{sentence.tokens}
        , m_published{published}
        , m_before{before}
    {
    }

    std::vector<EventDate> run()
    {
        for (std::size_t at = 0; at < m_tokens.size();) {
            const std::size_t before = m_dates.size();
            if (m_tokens[at].isWord)
                readAt(at);
            at = m_dates.size() > before ? m_dates.back().end : at + 1;
        }
        return std::move(m_dates);
    }

private:
    std::string_view lower(std::size_t at) const
    {
        return at < m_tokens.size() ? std::string_view{m_tokens[at].lower} : std::string_view{};
    }

    void add(std::size_t begin, std::size_t end, const PartialDate& date) { m_dates.push_back({begin, end, date}); }

    void readAt(std::size_t at)
    {
        const auto month = monthOf(lower(at));
        if (month && isCapitalised(m_tokens[at]) && (lower(at) != "may" || namesMay(at)) && !isInName(at))
            readMonth(at, *month);
        else if (const auto day = numberOf(lower(at), 1, 31); day && at + 1 < m_tokens.size() && monthOf(lower(at + 1)))
            readDayMonth(at, *day, *monthOf(lower(at + 1)));
        else if (const auto year = yearOf(lower(at)); year && namesYear(at))
            add(at, at + 1, {*year, {}, {}});
        else if (const auto count = countOf(lower(at)); count && readDistance(at, *count))
            return;
        else if (lower(at) == "the" && readNeighbourDay(at))
            return;
        else if (m_published)
            readRelative(at);
    }

    /// "Bae Jun-ho", "Jan Egeland": short forms of months are parts of names too.
    bool isInName(std::size_t at) const
    {
        const bool joined = at + 1 < m_tokens.size() && m_tokens[at + 1].hyphenBefore;
        const bool beside = lower(at).size() <= 3 && at + 1 < m_tokens.size() && isCapitalised(m_tokens[at + 1]);
        return joined || m_tokens[at].hyphenBefore || (lower(at) != "may" && beside);
    }

    /// "May" is a month before a number and after a preposition, and a verb otherwise.
    bool namesMay(std::size_t at) const
    {
        const bool numberAfter = numberOf(lower(at + 1), 1, 31) || yearOf(lower(at + 1));
        constexpr std::array<std::string_view, 6> before{"in", "since", "until", "last", "by", "of"};
        return numberAfter || (at > 0 && std::find(before.begin(), before.end(), lower(at - 1)) != before.end());
    }

    bool namesYear(std::size_t at) const
    {
        constexpr std::array<std::string_view, 9> before{"in",     "since", "of",  "until", "by",
                                                         "during", "the",   "for", "from"};
        return at > 0 && std::find(before.begin(), before.end(), lower(at - 1)) != before.end();
    }

    /// "June 27, 2022", "June 27", "June 2022", "June"
    void readMonth(std::size_t at, int month)
    {
        std::size_t end = at + 1;
        std::optional<int> day = numberOf(lower(end), 1, 31);
        if (day)
            ++end;
        std::size_t yearAt = end < m_tokens.size() && m_tokens[end].form == "," ? end + 1 : end;
        const std::optional<int> year = yearOf(lower(yearAt));
        if (year)
            end = yearAt + 1;
        finishMonth(at, end, year, month, day);
    }

    void readDayMonth(std::size_t at, int day, int month)
    {
        const std::optional<int> year = yearOf(lower(at + 2));
        finishMonth(at, at + (year ? 3 : 2), year, month, day);
    }

    void finishMonth(std::size_t begin, std::size_t end, std::optional<int> year, int month, std::optional<int> day)
    {
        if (!year && m_published)
            year = yearFor(begin, month);
        if (year && isReal(*year, month, day))
            add(begin, end, {*year, month, day});
    }

    static bool isReal(int year, int month, std::optional<int> day)
    {
        return !day || text::parseDate(text::isoString({year, month, day})).has_value();
    }

    /// The last such month up to the article's date, the next one after "next" or "this coming".
    int yearFor(std::size_t at, int month) const
    {
        const int thisMonth = m_published->month.value_or(12);
        const bool next = at > 0 && lower(at - 1) == "next";
        // "will meet in January", said in November
        constexpr int soon = 6;
        const int ahead = (month - thisMonth + 12) % 12;
        if (looksAhead() && month < thisMonth && ahead <= soon)
            return m_published->year + 1;
        if (month > thisMonth + (looksAhead() ? 12 : 0))
            return m_published->year - 1;
        return next && month <= thisMonth ? m_published->year + 1 : m_published->year;
    }

    bool looksAhead() const
    {
        constexpr std::array<std::string_view, 11> plans{"agree", "plan", "pledge", "promise",   "intend", "be",
                                                         "due",   "vow",  "expect", "scheduled", "decide"};
        for (std::size_t at = 0; at < m_tokens.size(); ++at) {
            const bool planned = at > 0 && lower(at) == "to" && m_tokens[at].upos != language::Upos::Adp &&
                                 std::find(plans.begin(), plans.end(), m_tokens[at - 1].lemma) != plans.end();
            if (planned || lower(at) == "will" || lower(at) == "upcoming")
                return true;
        }
        return false;
    }

    void readRelative(std::size_t at)
    {
        const bool hasDay = m_published->day.has_value();
        if (const auto weekday = weekdayOf(lower(at)); weekday && hasDay)
            add(at, at + 1, weekdayDate(at, *weekday));
        else if (lower(at) == "yesterday" && hasDay)
            add(at, at + 1, text::addDays(*m_published, -1));
        else if (lower(at) == "tomorrow" && hasDay)
            add(at, at + 1, text::addDays(*m_published, 1));
        else if (lower(at) == "today" && hasDay)
            add(at, at + 1, *m_published);
        else if (lower(at) == "last" || lower(at) == "next" || lower(at) == "this")
            readPeriod(at);
    }

    PartialDate weekdayDate(std::size_t at, int weekday) const
    {
        const int today = text::weekday(*m_published);
        const bool ahead = at > 0 && (lower(at - 1) == "next" || lower(at - 1) == "this");
        const int back = (today - weekday + 7) % 7;
        // A report of the eve of a Saturday names that Saturday's meeting too.
        if (ahead || (looksAhead() && back > 1))
            return text::addDays(*m_published, (weekday - today + 7) % 7);
        return text::addDays(*m_published, -back);
    }

    void readPeriod(std::size_t at)
    {
        const int step = lower(at) == "last" ? -1 : lower(at) == "next" ? 1 : 0;
        const std::string_view unit = lower(at + 1);
        if (unit == "week" && m_published->day) {
            const PartialDate day = text::addDays(*m_published, 7 * step);
            add(at, at + 2, {day.year, day.month, {}});
        } else if (unit == "year") {
            add(at, at + 2, {m_published->year + step, {}, {}});
        } else if (unit == "month" && m_published->month) {
            add(at, at + 2, monthsAway(step));
        } else if (const auto month = monthOf(unit)) {
            const int thisMonth = m_published->month.value_or(12);
            const bool earlier = step < 0 && *month >= thisMonth;
            const bool later = step > 0 && *month <= thisMonth;
            add(at, at + 2, {m_published->year + (earlier ? -1 : later ? 1 : 0), *month, {}});
        }
    }

    PartialDate monthsAway(int months) const { return monthsFrom(*m_published, months); }

    static PartialDate monthsFrom(const PartialDate& date, int months)
    {
        const int count = date.year * 12 + date.month.value_or(1) - 1 + months;
        return {count / 12, count % 12 + 1, {}};
    }

    /// "two days ago" counts from today, "a year earlier", "two weeks later" from the time last spoken of.
    bool readDistance(std::size_t at, int count)
    {
        const std::string_view direction = lower(at + 2);
        const bool ends = at + 3 >= m_tokens.size() || !m_tokens[at + 3].isWord; // "two days before the vote"
        const bool back = direction == "ago" || direction == "earlier" || (direction == "before" && ends);
        const bool ahead = direction == "later" || (direction == "after" && ends);
        const std::optional<PartialDate> known = direction == "ago" ? m_published : lastNamed();
        const std::optional<PartialDate> from = known || ahead ? known : m_published;
        if ((!back && !ahead) || !from)
            return false;
        const auto date = away(*from, lower(at + 1), ahead ? count : -count);
        if (date)
            add(at, at + 3, *date);
        return date.has_value();
    }

    /// Nothing if the date is not as precise as the unit.
    static std::optional<PartialDate> away(const PartialDate& from, std::string_view unit, int count)
    {
        if ((unit == "day" || unit == "days") && from.day)
            return text::addDays(from, count);
        if ((unit == "week" || unit == "weeks") && from.day)
            return text::addDays(from, 7 * count);
        if ((unit == "month" || unit == "months") && from.month)
            return monthsFrom(from, count);
        if (unit == "year" || unit == "years")
            return PartialDate{from.year + count, {}, {}};
        return {};
    }

    /// "the next day", "the following month", "the previous year", "the same day"
    bool readNeighbourDay(std::size_t at)
    {
        const std::string_view word = lower(at + 1);
        const bool next = word == "next" || word == "following";
        const bool back = word == "previous" || word == "preceding";
        const auto named = lastNamed();
        if (!named || (!next && !back && word != "same"))
            return false;
        const auto date = away(*named, lower(at + 2), next ? 1 : back ? -1 : 0);
        if (date)
            add(at, at + 3, *date);
        return date.has_value();
    }

    std::optional<PartialDate> lastNamed() const
    {
        return m_dates.empty() ? m_before : std::optional{m_dates.back().date};
    }

    const std::vector<Token>& m_tokens;
    const std::optional<PartialDate>& m_published;
    const std::optional<PartialDate>& m_before; ///< the time last named in earlier sentences
    std::vector<EventDate> m_dates;
};

constexpr std::size_t farthestDate = 25; ///< tokens

} // namespace

std::vector<EventDate> findDates(const Sentence& sentence, const std::optional<PartialDate>& published,
                                 const std::optional<PartialDate>& before)
{
    return DateFinder{sentence, published, before}.run();
}

std::optional<PartialDate> dateNear(const std::vector<EventDate>& dates, std::size_t token)
{
    const EventDate* best = nullptr;
    std::size_t distance = farthestDate + 1;
    for (const EventDate& date : dates) {
        const std::size_t away = token < date.begin ? date.begin - token : token >= date.end ? token - date.end + 1 : 0;
        if (away < distance) {
            best = &date;
            distance = away;
        }
    }
    return best ? std::optional{best->date} : std::nullopt;
}

} // namespace cablegraph::extraction
