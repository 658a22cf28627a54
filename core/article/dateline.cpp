#include <cablegraph/article/dateline.h>

#include <algorithm>
#include <array>
#include <string>

namespace cablegraph::article {
namespace {

constexpr std::size_t longestDateline = 80;
constexpr std::size_t shortestTown = 5; // of one that stands alone: "LONDON -", but "NATO - Russia relations"

/// The dash that may end a dateline: its first byte and what comes behind it and its spaces.
struct Dash
{
    std::size_t begin = std::string_view::npos;
    std::size_t end = 0;
};

Dash firstDash(std::string_view line)
{
    constexpr std::array<std::string_view, 5> dashes{"\u2014", "\u2013", "--", "- ", "\u2015"};
    Dash first;
    for (const std::string_view dash : dashes) {
        std::size_t at = line.find(dash);
        if (dash == "- ") // a hyphen only where it stands apart
            while (at != std::string_view::npos && (at == 0 || line[at - 1] != ' '))
                at = line.find(dash, at + 1);
        if (at < first.begin)
            first = {at, at + dash.size()};
    }
    while (first.end < line.size() && line[first.end] == ' ')
        ++first.end;
    return first;
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// Whether all words begin with capitals; of other scripts' letters nothing is asked.
bool isRaised(std::string_view head)
{
    for (std::size_t i = 0; i < head.size(); ++i) {
        const bool first = i == 0 || head[i - 1] == ' ' || head[i - 1] == '(';
        if (first && isLower(head[i]))
            return false;
        if (std::string_view{"?!:;\""}.find(head[i]) != std::string_view::npos)
            return false;
    }
    return true;
}

/// The letters of words in capitals; none if there are small letters.
std::size_t capitalsOf(std::string_view words)
{
    return std::none_of(words.begin(), words.end(), isLower)
               ? static_cast<std::size_t>(std::count_if(words.begin(), words.end(), isUpper))
               : 0;
}

/// "International Atomic Energy Agency (IAEA)": the brackets hold the same name again, no agency.
bool isAbbreviated(std::string_view head)
{
    std::string initials;
    std::size_t at = 0;
    for (; at < head.size() && head[at] != '('; ++at)
        if (isUpper(head[at]) && (at == 0 || head[at - 1] == ' '))
            initials += head[at];
    return initials.size() > 1 && head.substr(at).starts_with('(' + initials);
}

/// What is written in capitals without being a place.
bool isAbbreviation(std::string_view head)
{
    constexpr std::array<std::string_view, 12> known{"ASEAN", "UNESCO", "UNICEF", "INTERPOL", "ECOWAS",   "BRICS",
                                                     "AUKUS", "UNHCR",  "UNRWA",  "CENTCOM",  "MERCOSUR", "OPEC+"};
    return std::find(known.begin(), known.end(), head.substr(0, head.find_first_of(" ,("))) != known.end();
}

} // namespace

std::size_t datelineLength(std::string_view paragraph)
{
    const Dash dash = firstDash(paragraph.substr(0, longestDateline));
    if (dash.begin == std::string_view::npos || dash.begin == 0 || dash.end >= paragraph.size())
        return 0;
    const std::string_view padded = paragraph.substr(0, dash.begin);
    const std::string_view head = padded.substr(0, padded.find_last_not_of(' ') + 1);
    if (head.empty() || !isRaised(head))
        return 0;
    if (head.back() == ')') // the agency
        return isAbbreviated(head) ? 0 : dash.end;
    const bool more = head.find_first_of(",0123456789") != std::string_view::npos;
    const bool place =
        more ? capitalsOf(head.substr(0, head.find_first_of(" ,"))) > 2 : capitalsOf(head) >= shortestTown;
    return place && !isAbbreviation(head) ? dash.end : 0;
}

} // namespace cablegraph::article
