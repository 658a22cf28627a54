#include "namerevision.h"

#include "characters.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>

namespace cablegraph::language {
namespace {

/// Fewer occurrences are no majority; chosen on the dev data.
constexpr std::size_t oftenEnough = 4;

bool isRaised(std::string_view form)
{
    return !form.empty() && isUpper(decode(form, {0, form.size()}).front().code);
}

bool isGivenName(std::string_view form, const NameLists& lists)
{
    const NameLists::Match match = lists.longestAt(std::span{&form, 1}, 0);
    return (match.kinds >> static_cast<unsigned>(ListKind::GivenName) & 1U) != 0;
}

/// Whether a second person begins at words[at]: after at least two words of the first, with at least two of its own.
bool beginsPerson(std::span<const Word> words, std::size_t at, const NameLists& lists)
{
    if (at < 2 || at + 1 >= words.size())
        return false;
    const std::string_view before = words[at - 1].form;
    constexpr std::size_t longestInitial = 2; // "J." and particles say nothing
    return before.size() > longestInitial && isRaised(before) && !isGivenName(before, lists) &&
           isRaised(words[at].form) && isGivenName(words[at].form, lists) && isGivenName(words.front().form, lists);
}

/// The "and" of a list whose last two members were taken for one name; the name's end if there is none.
std::size_t listEndIn(std::span<const Word> words, const Name& name)
{
    for (std::size_t i = name.begin + 2; i < name.end; ++i) {
        const int head = words[i].head;
        const bool outside = head >= 0 && static_cast<std::size_t>(head) < name.begin;
        if (words[i].deprel != "conj" || !outside)
            continue;
        for (std::size_t before = i; before-- > name.begin + 1;)
            if (words[before].upos == Upos::Cconj && words[before].head == static_cast<int>(i))
                return before;
    }
    return name.end;
}

std::string phraseOf(const Sentence& sentence, const Name& name)
{
    std::string phrase;
    for (std::size_t i = name.begin; i < name.end; ++i)
        phrase.append(sentence.words[i].form).push_back(' ');
    return phrase;
}

using Votes = std::array<std::size_t, nameTypeCount>;

} // namespace

std::vector<Name> apart(const std::vector<Name>& names, std::span<const Word> words, const NameLists& lists)
{
    std::vector<Name> all;
    for (Name name : names) {
        for (std::size_t at = name.begin; name.type == NameType::Person && at < name.end; ++at) {
            if (!beginsPerson(words.subspan(name.begin, name.end - name.begin), at - name.begin, lists))
                continue;
            all.push_back({name.begin, at, name.type});
            name.begin = at;
        }
        const std::size_t listEnd = name.type == NameType::Organization ? listEndIn(words, name) : name.end;
        all.push_back({name.begin, listEnd, name.type});
        if (listEnd + 1 < name.end)
            all.push_back({listEnd + 1, name.end, name.type});
    }
    return all;
}

void agreeOnTypes(std::span<Sentence> sentences)
{
    std::map<std::string, Votes, std::less<>> phrases;
    for (const Sentence& sentence : sentences) {
        for (const Name& name : sentence.names)
            ++phrases[phraseOf(sentence, name)][static_cast<std::size_t>(name.type)];
    }
    for (Sentence& sentence : sentences) {
        for (Name& name : sentence.names) {
            const Votes& votes = phrases.find(phraseOf(sentence, name))->second;
            std::size_t sum = 0;
            for (const std::size_t count : votes)
                sum += count;
            const auto most = std::max_element(votes.begin(), votes.end());
            if (sum >= oftenEnough && *most * 2 > sum)
                name.type = static_cast<NameType>(most - votes.begin());
        }
    }
}

} // namespace cablegraph::language
