#include <cablegraph/panels/timeline/scale.h>
#include <cablegraph/text/days.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace cablegraph::panels {
namespace {

constexpr double labelRoom = 80; ///< pixels from one tick to the next, at least

enum class Unit
{
    Day,
    Month,
    Year,
};

struct Step
{
    Unit unit;
    int count;
    double days; ///< about
};

constexpr std::array steps{Step{Unit::Day, 1, 1},         Step{Unit::Day, 7, 7},        Step{Unit::Month, 1, 30},
                           Step{Unit::Month, 3, 91},      Step{Unit::Year, 1, 365},     Step{Unit::Year, 2, 730},
                           Step{Unit::Year, 5, 1826},     Step{Unit::Year, 10, 3652},   Step{Unit::Year, 20, 7305},
                           Step{Unit::Year, 50, 18262},   Step{Unit::Year, 100, 36524}, Step{Unit::Year, 500, 182621},
                           Step{Unit::Year, 1000, 365242}};

/// The last tick of the step at or before a day. Weeks begin on Monday.
int tickBefore(int day, const Step& step)
{
    if (step.unit == Unit::Day && step.count == 1)
        return day;
    const text::PartialDate date = text::dateOfDay(day);
    if (step.unit == Unit::Day)
        return day - (text::weekday(date) + 6) % 7;
    if (step.unit == Unit::Month)
        return text::firstDay({date.year, (*date.month - 1) / step.count * step.count + 1, 1});
    const int past = ((date.year % step.count) + step.count) % step.count;
    return text::firstDay({date.year - past, 1, 1});
}

int tickAfter(int day, const Step& step)
{
    if (step.unit == Unit::Day)
        return day + step.count;
    const text::PartialDate date = text::dateOfDay(day);
    if (step.unit == Unit::Year)
        return text::firstDay({date.year + step.count, 1, 1});
    const int month = *date.month - 1 + step.count;
    return text::firstDay({date.year + month / 12, month % 12 + 1, 1});
}

/// How a language orders and marks the parts of a date: "Aug 5, 2024", "5. Aug 2024", "2024年 8月 5日".
class DateWords
{
public:
    explicit DateWords(const QLocale& locale)
        : m_locale{locale}
        , m_format{locale.dateFormat(QLocale::LongFormat).remove(QStringLiteral("dddd"))}
    {
    }

    [[nodiscard]] QString year(const text::PartialDate& date) const { return QString::number(date.year); }
    [[nodiscard]] QString month(const text::PartialDate& date) const
    {
        return m_locale.standaloneMonthName(*date.month, QLocale::ShortFormat);
    }
    [[nodiscard]] QString day(const text::PartialDate& date) const
    {
        const QString number = QString::number(*date.day) + markAfter(u'd');
        return isBefore(u'd', u'M') ? number + u' ' + month(date) : month(date) + u' ' + number;
    }
    /// `rest` is the day or the month.
    [[nodiscard]] QString withYear(const QString& rest, const text::PartialDate& date) const
    {
        if (isBefore(u'y', u'M'))
            return year(date) + markAfter(u'y') + u' ' + rest;
        const bool dayStandsBetween = rest.back().isDigit();
        return rest + (dayStandsBetween ? QStringLiteral(", ") : QStringLiteral(" ")) + year(date);
    }

private:
    [[nodiscard]] bool isBefore(QChar one, QChar other) const
    {
        return m_format.indexOf(one) < m_format.indexOf(other);
    }

    /// The sign that belongs to a number: "日" or ".".
    [[nodiscard]] QString markAfter(QChar part) const
    {
        const QString after = m_format.mid(m_format.lastIndexOf(part) + 1, 1);
        const bool isMark = !after.isEmpty() && (after == u'.' || after.front().unicode() > 0x2fff);
        return isMark ? after : QString{};
    }

    QLocale m_locale;
    QString m_format;
};

QString labelOf(const text::PartialDate& date, const Step& step, const DateWords& words, bool isFirst)
{
    if (step.unit == Unit::Year)
        return words.year(date);
    const QString label = step.unit == Unit::Month ? words.month(date) : words.day(date);
    const bool beginsYear = *date.month == 1 && (step.unit == Unit::Month || *date.day <= step.count);
    return beginsYear || isFirst ? words.withYear(label, date) : label;
}

} // namespace

TimeScale::TimeScale(double firstDay, double pixelsPerDay)
    : m_firstDay{firstDay}
    , m_pixelsPerDay{std::clamp(pixelsPerDay, narrowestDay, widestDay)}
{
}

TimeScale TimeScale::showing(int firstDay, int lastDay, double width)
{
    const double days = std::max(1.0, lastDay + 1.0 - firstDay);
    const double room = std::max(width, 1.0);
    const TimeScale scale{0, room * 0.94 / days};
    // In the middle where the days are fewer than the widest day allows.
    return {firstDay - (room / scale.pixelsPerDay() - days) / 2, scale.pixelsPerDay()};
}

TimeScale TimeScale::zoomedAbout(double x, double factor) const
{
    const TimeScale zoomed{m_firstDay, m_pixelsPerDay * factor};
    return {day(x) - x / zoomed.m_pixelsPerDay, zoomed.m_pixelsPerDay};
}

TimeScale TimeScale::movedBy(double pixels) const
{
    return {m_firstDay - pixels / m_pixelsPerDay, m_pixelsPerDay};
}

std::vector<Tick> ticksOf(const TimeScale& scale, double width, const QLocale& locale)
{
    const auto step = std::ranges::find_if(
        steps, [&scale](const Step& each) { return each.days * scale.pixelsPerDay() >= labelRoom; });
    const Step& chosen = step != steps.end() ? *step : steps.back();
    const DateWords words{locale};
    std::vector<Tick> ticks;
    bool isYearTold = false; // by the first label that is seen whole
    const int last = static_cast<int>(std::floor(scale.day(width)));
    for (int day = tickBefore(static_cast<int>(std::floor(scale.day(0))), chosen); day <= last;
         day = tickAfter(day, chosen)) {
        const text::PartialDate date = text::dateOfDay(day);
        const bool isFirst = !isYearTold && scale.x(day) >= 0;
        isYearTold = isYearTold || isFirst;
        ticks.push_back({day, labelOf(date, chosen, words, isFirst), *date.month == 1 && *date.day == 1});
    }
    return ticks;
}

} // namespace cablegraph::panels
