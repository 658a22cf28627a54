#include "rules.h"

#include <cablegraph/text/date.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace cablegraph::library {
namespace {

constexpr std::size_t wholeDay = 10; // of an ISO date
constexpr int reportingDays = 3;

/// Words that say no more than that people met.
bool isBroad(const std::string& type)
{
    return type.empty() || type == "meeting" || type == "talks" || type == "visit" || type == "consultation";
}

bool compatibleTypes(const std::string& one, const std::string& other)
{
    return one == other || isBroad(one) || isBroad(other);
}

bool compatibleDays(const std::string& one, const std::string& other)
{
    return one.starts_with(other) || other.starts_with(one);
}

std::size_t commonItems(const std::vector<std::string>& one, const std::vector<std::string>& other)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(one, [&](const std::string& item) { return std::ranges::count(other, item) > 0; }));
}

/// "Sullivan" and "Jake Sullivan", "Takeo Akiba" and "Akiba Takeo".
bool samePerson(const std::string& one, const std::string& other)
{
    const auto isShortOf = [](const std::string& name, const std::string& full) {
        return name.find(' ') == std::string::npos && std::ranges::count(outerWords(full), name) > 0;
    };
    return fullNameKey(one) == fullNameKey(other) || isShortOf(one, other) || isShortOf(other, one);
}

std::size_t commonPeople(const Profile& one, const Profile& other)
{
    return static_cast<std::size_t>(std::ranges::count_if(one.people, [&](const std::string& person) {
        return std::ranges::any_of(other.people,
                                   [&](const std::string& candidate) { return samePerson(person, candidate); });
    }));
}

/// Half of those whom the shorter report names; all, where none is named.
bool samePeople(const Profile& one, const Profile& other)
{
    return 2 * commonPeople(one, other) >= std::min(one.people.size(), other.people.size());
}

bool sameParties(const Profile& one, const Profile& other)
{
    const std::size_t common = commonItems(one.parties, other.parties);
    return common >= 2 && 2 * common >= std::max(one.parties.size(), other.parties.size()) && samePeople(one, other);
}

std::optional<std::chrono::sys_days> dayOf(const std::string& iso)
{
    const std::optional<text::PartialDate> date = text::parseDate(iso);
    if (!date || !date->day)
        return {};
    return std::chrono::sys_days{std::chrono::year{date->year} / *date->month / *date->day};
}

bool reportedTogether(const Profile& one, const Profile& other)
{
    const auto first = dayOf(one.published);
    const auto second = dayOf(other.published);
    return first && second && std::abs((*first - *second).count()) <= reportingDays;
}

bool isUndated(const Profile& meeting)
{
    return meeting.day.empty() && meeting.published.empty();
}

/// Entries whose reports say the same and are of different articles; all of them are one meeting. The first has the
/// least signature.
using Repeated = std::vector<std::size_t>;

/// A summit has hundreds of reports, many of them word for word: of those one is compared with the rest for all.
std::vector<Repeated> repeatedAmong(std::span<const Entry> entries, const std::vector<std::string>& signatures)
{
    std::vector<std::size_t> order(entries.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t entry) -> const std::string& { return signatures[entry]; });
    std::vector<Repeated> all;
    std::map<std::string, std::pair<std::size_t, std::set<std::string>>> known; // where in `all`, its articles
    for (const std::size_t entry : order) {
        const Profile& meeting = entries[entry].profile;
        if (isSameWhenRepeated(meeting)) {
            const auto [place, isFirst] = known.try_emplace(contentOf(meeting), all.size(), std::set<std::string>{});
            auto& [index, articles] = place->second;
            if (const bool isOfAnother = articles.insert(meeting.article).second; isOfAnother && !isFirst) {
                all[index].push_back(entry);
                continue;
            }
        }
        all.push_back({entry});
    }
    return all;
}

/// Union-find over reports that knows which articles each set has.
class Reports
{
public:
    Reports(std::span<const Entry> entries, const std::vector<Repeated>& reports)
        : m_parent(reports.size())
        , m_articles(reports.size())
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
        for (std::size_t i = 0; i < reports.size(); ++i)
            for (const std::size_t entry : reports[i])
                m_articles[i].insert(entries[entry].profile.article);
    }

    [[nodiscard]] std::size_t leader(std::size_t entry) const
    {
        while (m_parent[entry] != entry)
            entry = m_parent[entry];
        return entry;
    }
    /// False when the two have reports of one article.
    bool join(std::size_t one, std::size_t other)
    {
        one = leader(one);
        other = leader(other);
        if (one == other)
            return true;
        if (std::ranges::any_of(m_articles[one],
                                [&](const std::string& article) { return m_articles[other].contains(article); }))
            return false;
        m_articles[one].merge(m_articles[other]);
        m_parent[other] = one;
        return true;
    }

private:
    std::vector<std::size_t> m_parent;
    std::vector<std::set<std::string>> m_articles;
};

/// How many take part by both reports, less those who do by one alone.
int closeness(const Profile& one, const Profile& other)
{
    const auto weigh = [](std::size_t common, std::size_t first, std::size_t second) {
        return 3 * static_cast<int>(common) - static_cast<int>(first) - static_cast<int>(second);
    };
    return weigh(commonPeople(one, other), one.people.size(), other.people.size()) +
           weigh(commonItems(one.parties, other.parties), one.parties.size(), other.parties.size());
}

IdentityRule ruleFor(int likeness)
{
    switch (likeness) {
    case 4:
        return IdentityRule::ProperNameAndYear;
    case 3:
        return IdentityRule::DayAndParties;
    case 2:
        return IdentityRule::PeopleAndTime;
    case 1:
        return IdentityRule::SameCircle;
    default:
        return IdentityRule::Alone;
    }
}

} // namespace

int meetingLikeness(const Profile& one, const Profile& other)
{
    if (one.article == other.article || !compatibleTypes(one.type, other.type))
        return 0;
    if (!one.name.empty() && one.name == other.name)
        return 4;
    const bool bothNamed = !one.name.empty() && !other.name.empty();
    if (bothNamed || !compatibleDays(one.day, other.day))
        return 0;
    if (one.day.size() == wholeDay && one.day == other.day && sameParties(one, other))
        return 3;
    if (!one.place.empty() && !other.place.empty() && one.place != other.place)
        return 0;
    if (commonPeople(one, other) >= 2 && samePeople(one, other) && reportedTogether(one, other))
        return 2;
    const std::string circle = circleKey(one);
    return (isUndated(one) || isUndated(other)) && !circle.empty() && circle == circleKey(other) ? 1 : 0;
}

std::string contentOf(const Profile& meeting)
{
    Profile content = meeting;
    content.article.clear();
    content.number.clear();
    return signatureOf(content);
}

bool isSameWhenRepeated(const Profile& meeting)
{
    Profile repeated = meeting;
    repeated.article += "again";
    return meetingLikeness(meeting, repeated) > 0;
}

void decideMeetings(std::span<Entry> alike)
{
    std::vector<std::string> signatures;
    for (const Entry& entry : alike)
        signatures.push_back(signatureOf(entry.profile));
    const std::vector<Repeated> reports = repeatedAmong(alike, signatures);
    const auto said = [&](std::size_t report) -> const Profile& { return alike[reports[report].front()].profile; };
    const auto signature = [&](std::size_t report) -> const std::string& {
        return signatures[reports[report].front()];
    };
    // A name first; then who was there counts for more than a day, which some reports leave out: of two meetings in one
    // article, the one of three belongs to the other report of three.
    struct Link
    {
        bool isNamed = false;
        int close = 0;
        int likeness = 0;
        std::size_t first = 0;
        std::size_t second = 0;
    };
    std::vector<Link> links;
    std::vector<int> surest(reports.size(), 0);
    for (std::size_t i = 0; i < reports.size(); ++i) {
        if (reports[i].size() > 1)
            surest[i] = meetingLikeness(said(i), alike[reports[i][1]].profile);
        // Each pair once, the lesser signature first: the outcome must not depend on the order of the entries.
        for (std::size_t j = i + 1; j < reports.size(); ++j)
            if (const int likeness = meetingLikeness(said(i), said(j)); likeness > 0)
                links.push_back({ruleFor(likeness) == IdentityRule::ProperNameAndYear, closeness(said(i), said(j)),
                                 likeness, i, j});
    }
    std::ranges::sort(links, {}, [&](const Link& link) {
        return std::tuple<bool, int, int, const std::string&, const std::string&>{
            !link.isNamed, -link.close, -link.likeness, signature(link.first), signature(link.second)};
    });
    Reports sets{alike, reports};
    for (const Link& link : links) {
        if (!sets.join(link.first, link.second))
            continue;
        surest[link.first] = std::max(surest[link.first], link.likeness);
        surest[link.second] = std::max(surest[link.second], link.likeness);
    }
    // Reports are in the order of their signatures: the first of a set has the least.
    std::map<std::size_t, const std::string*> least;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const std::string* cluster = least.try_emplace(sets.leader(i), &signature(i)).first->second;
        for (const std::size_t entry : reports[i]) {
            alike[entry].cluster = *cluster;
            alike[entry].rule = ruleFor(surest[i]);
        }
    }
}

} // namespace cablegraph::library
