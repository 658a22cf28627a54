#include "namelikeness.h"

#include "profile.h"

#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <numeric>
#include <utility>

namespace cablegraph::library {
namespace {

constexpr std::array<std::string_view, 9> smallWords{"the", "of", "for", "and", "on", "in", "to", "de", "affairs"};

bool isSmall(std::string_view word)
{
    return std::ranges::find(smallWords, word) != smallWords.end();
}

/// Ways of writing one sound, the longer before those they hold.
constexpr std::array<std::pair<std::string_view, std::string_view>, 22> sounds{{
    {"shch", "s"}, {"tsch", "c"}, {"tch", "c"}, {"sch", "s"}, {"dzh", "j"}, {"sh", "s"},  {"ch", "c"}, {"zh", "j"},
    {"kh", "h"},   {"gh", "g"},   {"ph", "f"},  {"th", "t"},  {"dj", "j"},  {"ck", "k"},  {"ts", "c"}, {"tz", "c"},
    {"ks", "x"},   {"ou", "u"},   {"oo", "u"},  {"eo", "o"},  {"ae", "e"},  {"ay", "ai"},
}};

char soundOf(char letter)
{
    switch (letter) {
    case 'w':
        return 'v';
    case 'y':
        return 'i';
    case 'q':
        return 'k';
    case 'z':
        return 's';
    default:
        return letter;
    }
}

bool isNumber(std::string_view word)
{
    return std::ranges::any_of(word, [](unsigned char c) { return std::isdigit(c) != 0; });
}

/// Letters to put in, take out or replace to make one of the other.
std::size_t editDistance(std::string_view one, std::string_view other)
{
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= one.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= other.size(); ++j) {
            const std::size_t replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

/// "a" and "antony", "tony" and "antony".
bool areGivenNameForms(std::string_view one, std::string_view other)
{
    if (one.size() > other.size())
        std::swap(one, other);
    constexpr std::size_t shortest = 3;
    return (one.size() == 1 && other.front() == one.front()) ||
           (one.size() >= shortest && (other.starts_with(one) || other.ends_with(one)));
}

/// Takes from both what has its like in the other.
template<class Alike>
void takeAlike(std::vector<std::string>& one, std::vector<std::string>& other, Alike alike)
{
    for (auto word = one.begin(); word != one.end();) {
        const auto match = std::ranges::find_if(other, [&](const std::string& each) { return alike(*word, each); });
        if (match == other.end()) {
            ++word;
            continue;
        }
        other.erase(match);
        word = one.erase(word);
    }
}

void takeSame(std::vector<std::string>& one, std::vector<std::string>& other)
{
    takeAlike(one, other, [](const std::string& a, const std::string& b) { return a == b; });
}

} // namespace

std::vector<std::string> nameWords(std::string_view name)
{
    std::vector<std::string> words;
    std::string word;
    const auto finish = [&] {
        if (!word.empty())
            words.push_back(std::exchange(word, {}));
    };
    for (const char c : text::foldedKey(name)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || std::isalnum(byte) != 0)
            word += c;
        else if (c != '.' && c != '\'')
            finish();
    }
    finish();
    return words;
}

std::string soundKey(std::string_view word)
{
    std::string key;
    for (std::size_t at = 0; at < word.size();) {
        const std::string_view rest = word.substr(at);
        const auto sound = std::ranges::find_if(sounds, [&](const auto& each) { return rest.starts_with(each.first); });
        std::string_view heard = sound == sounds.end() ? rest.substr(0, 1) : sound->second;
        at += sound == sounds.end() ? 1 : sound->first.size();
        for (const char letter : heard)
            if (const char plain = soundOf(letter); key.empty() || key.back() != plain)
                key += plain;
    }
    return key;
}

bool areSpellings(std::string_view one, std::string_view other)
{
    if (one == other)
        return true;
    constexpr std::size_t long1 = 5;
    constexpr std::size_t long2 = 9;
    const std::size_t shorter = std::min(one.size(), other.size());
    if (isNumber(one) || isNumber(other) || shorter < 3)
        return false;
    if (soundKey(one) == soundKey(other))
        return true;
    if (shorter < long1 || std::max(one.size(), other.size()) - shorter > 2)
        return false;
    return editDistance(one, other) <= (shorter >= long2 ? 2U : 1U);
}

ComparedName::ComparedName(std::string_view name)
    : words{nameWords(name)}
    , largeWords{words}
    , initials{initialsOf(words)}
    , isAbbreviation{library::isAbbreviation(name)}
{
    std::erase_if(largeWords, isSmall);
}

NameRelation relatePersons(const ComparedName& one, const ComparedName& other)
{
    const std::vector<std::string>& words1 = one.words;
    const std::vector<std::string>& words2 = other.words;
    if (words1.empty() || words2.empty())
        return NameRelation::None;
    std::vector<std::string> left1 = words1;
    std::vector<std::string> left2 = words2;
    takeSame(left1, left2);
    if (left1.empty() && left2.empty())
        return NameRelation::Same;
    if (left1.empty() || left2.empty()) {
        // A part of a name that stands for it is at one of its ends: "Kim", not "Jong".
        const std::string& part = left1.empty() ? words1.back() : words2.back();
        const std::vector<std::string>& whole = left1.empty() ? words2 : words1;
        return part == whole.front() || part == whole.back() ? NameRelation::Part : NameRelation::None;
    }
    const bool shareWord = left1.size() < words1.size();
    std::vector<std::string> unlike1 = left1;
    std::vector<std::string> unlike2 = left2;
    takeAlike(unlike1, unlike2, [](const std::string& a, const std::string& b) { return areSpellings(a, b); });
    if (unlike1.empty() && unlike2.empty())
        return NameRelation::Spelling;
    const bool sameEnd = words1.back() == words2.back() || words1.front() == words2.front();
    if (!shareWord || !sameEnd)
        return NameRelation::None;
    takeAlike(unlike1, unlike2, areGivenNameForms);
    if (unlike1.empty() && unlike2.empty())
        return NameRelation::Spelling;
    return NameRelation::SameSurname;
}

NameRelation relateBodies(const ComparedName& one, const ComparedName& other)
{
    if (one.words == other.words)
        return one.words.empty() ? NameRelation::None : NameRelation::Same;
    const auto standsFor = [](const ComparedName& brief, const ComparedName& whole) {
        return brief.isAbbreviation && brief.words.size() == 1 &&
               std::ranges::find(whole.initials, brief.words.front()) != whole.initials.end();
    };
    if (standsFor(one, other) || standsFor(other, one))
        return NameRelation::Abbreviation;
    std::vector<std::string> words1 = one.largeWords;
    std::vector<std::string> words2 = other.largeWords;
    if (words1.empty() || words2.empty())
        return NameRelation::None;
    takeSame(words1, words2);
    if (words1.empty() && words2.empty())
        return NameRelation::SameWords;
    if (words1.empty() || words2.empty())
        return NameRelation::Part;
    takeAlike(words1, words2, [](const std::string& a, const std::string& b) { return areSpellings(a, b); });
    return words1.empty() && words2.empty() ? NameRelation::Spelling : NameRelation::None;
}

std::vector<std::string> initialsOf(const std::vector<std::string>& words)
{
    std::string all;
    std::string large;
    if (words.size() < 2)
        return {};
    for (const std::string& word : words) {
        all += word.front();
        if (!isSmall(word) || word == "affairs")
            large += word.front();
    }
    return all == large ? std::vector{all} : std::vector{all, large};
}

} // namespace cablegraph::library
