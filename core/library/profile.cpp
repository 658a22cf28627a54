#include "profile.h"

#include <cablegraph/text/date.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <set>

namespace cablegraph::library {
namespace {

// Control characters: foldedKey leaves none in a key.
constexpr char betweenFields = '\x1f';
constexpr char betweenItems = '\x1e';

constexpr std::array families{"state", "person", "organization", "place", "meeting", "threat"};

using TextField = std::string Profile::*;
using ListField = std::vector<std::string> Profile::*;

constexpr std::array<TextField, 14> textFields{
    &Profile::name,    &Profile::initials, &Profile::state,       &Profile::organization, &Profile::role,
    &Profile::article, &Profile::number,   &Profile::type,        &Profile::day,          &Profile::published,
    &Profile::place,   &Profile::setApart, &Profile::threatClass, &Profile::source,
};
constexpr std::array<ListField, 4> listFields{&Profile::abbreviations, &Profile::apart, &Profile::people,
                                              &Profile::parties};

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    while (true) {
        const std::size_t end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::string joined(const std::vector<std::string>& items)
{
    std::string all;
    for (const std::string& item : items)
        all += (all.empty() ? "" : std::string{betweenItems}) + item;
    return all;
}

std::vector<std::string> words(std::string_view name)
{
    return name.empty() ? std::vector<std::string>{} : split(name, ' ');
}

/// Two reports of one meeting that do not name its day were published within this many days of each other. Two dates
/// so close share a fortnight or its neighbour.
constexpr int reportingDays = 3;

std::vector<std::string> reportingWindows(const std::string& published)
{
    const std::optional<text::PartialDate> date = text::parseDate(published);
    if (!date || !date->day)
        return {};
    const std::chrono::sys_days day{std::chrono::year{date->year} / *date->month / *date->day};
    constexpr int width = 2 * reportingDays + 1;
    std::set<std::string> windows;
    for (const int shift : {-reportingDays, reportingDays}) {
        const auto count = day.time_since_epoch().count() + shift;
        windows.insert(std::to_string((count - (count < 0 ? width - 1 : 0)) / width));
    }
    return {windows.begin(), windows.end()};
}

std::vector<std::string> meetingBlocks(const Profile& meeting)
{
    std::vector<std::string> keys;
    if (!meeting.name.empty())
        keys.push_back("meeting-name:" + meeting.name);
    constexpr std::size_t wholeDay = 10;
    if (meeting.day.size() == wholeDay)
        for (const std::string& party : meeting.parties)
            keys.push_back("meeting-day:" + meeting.day + ':' + party);
    for (const std::string& window : reportingWindows(meeting.published))
        for (const std::string& person : meeting.people)
            keys.push_back("meeting-reported:" + window + ':' + fullNameKey(person));
    if (std::string circle = circleKey(meeting); !circle.empty())
        keys.push_back("meeting-circle:" + std::move(circle));
    return keys;
}

} // namespace

std::string signatureOf(const Profile& profile)
{
    std::string signature = families.at(static_cast<std::size_t>(profile.family));
    for (const TextField field : textFields)
        (signature += betweenFields) += profile.*field;
    // The source's signature has fields of its own: it comes after all other texts and before the lists.
    for (const ListField field : listFields)
        (signature += betweenFields) += joined(profile.*field);
    return signature;
}

std::optional<Profile> profileOf(std::string_view signature)
{
    const std::vector<std::string> fields = split(signature, betweenFields);
    constexpr std::size_t fixed = textFields.size(); // the family and all texts but the source
    if (fields.size() < fixed + 1 + listFields.size())
        return {};
    const auto family = std::ranges::find(families, fields.front());
    if (family == families.end())
        return {};
    Profile profile;
    profile.family = static_cast<Family>(family - families.begin());
    for (std::size_t i = 0; i + 1 < textFields.size(); ++i)
        profile.*textFields.at(i) = fields[i + 1];
    const std::size_t lists = fields.size() - listFields.size();
    for (std::size_t i = fixed; i < lists; ++i)
        profile.source += (i == fixed ? "" : std::string{betweenFields}) + fields[i];
    for (std::size_t i = 0; i < listFields.size(); ++i)
        if (!fields[lists + i].empty())
            profile.*listFields.at(i) = split(fields[lists + i], betweenItems);
    return profile;
}

std::vector<std::string> blockKeys(const Profile& profile)
{
    if (!profile.setApart.empty())
        return {};
    std::vector<std::string> keys;
    switch (profile.family) {
    case Family::Person:
        if (!profile.article.empty() && profile.role.empty())
            break;
        if (!isShortName(profile))
            keys.push_back("person-full:" + fullNameKey(profile.name));
        for (const std::string& word : outerWords(profile.name))
            keys.push_back("person-word:" + word);
        break;
    case Family::Organization:
        keys.push_back("organization-name:" + profile.name);
        for (const std::string& abbreviation : profile.abbreviations)
            keys.push_back("organization-short:" + abbreviation);
        if (!profile.type.empty())
            keys.push_back("organization-short:" + profile.name);
        break;
    case Family::Place:
        keys.push_back("place:" + profile.name);
        break;
    case Family::Meeting:
        keys = meetingBlocks(profile);
        break;
    case Family::State:
    case Family::Threat:
        break;
    }
    return keys;
}

bool isShortName(const Profile& profile)
{
    return profile.name.find(' ') == std::string::npos;
}

std::string fullNameKey(std::string_view name)
{
    std::vector<std::string> rest = words(name);
    std::string least;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        std::string key;
        for (const std::string& word : rest)
            key += word;
        if (least.empty() || key < least)
            least = std::move(key);
        std::ranges::rotate(rest, rest.begin() + 1);
    }
    return least;
}

std::string circleKey(const Profile& meeting)
{
    constexpr std::size_t fewest = 3; // two meet again and again
    std::set<std::string> people;
    for (const std::string& person : meeting.people) {
        if (person.find(' ') == std::string::npos)
            return {};
        people.insert(fullNameKey(person));
    }
    return people.size() < fewest ? std::string{} : joined({people.begin(), people.end()});
}

std::vector<std::string> outerWords(std::string_view name)
{
    const std::vector<std::string> all = words(name);
    if (all.empty())
        return {};
    return all.front() == all.back() ? std::vector{all.front()} : std::vector{all.front(), all.back()};
}

bool isAbbreviation(std::string_view name)
{
    constexpr std::size_t longest = 12;
    if (name.size() < 2 || name.size() > longest || name.find(' ') != std::string_view::npos)
        return false;
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isStrong = [&](char c) { return isCapital(c) || (c >= '0' && c <= '9'); };
    const auto strong = std::ranges::count_if(name, isStrong);
    const auto weak = std::ranges::count_if(name, [](char c) { return c >= 'a' && c <= 'z'; });
    const bool plain = std::ranges::all_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return plain && strong >= 2 && strong > weak && std::ranges::any_of(name, isCapital);
}

} // namespace cablegraph::library
