#include "briefingpage.h"

#include <cablegraph/base/atomicfile.h>
#include <cablegraph/exchange/briefing.h>

#include <array>
#include <string_view>

namespace cablegraph::exchange {

std::string englishDate(const text::PartialDate& date)
{
    constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                                "July",    "August",   "September", "October", "November", "December"};
    std::string words = std::to_string(date.year);
    if (date.month)
        words = std::string{months.at(static_cast<std::size_t>(*date.month) - 1)} + ' ' + words;
    if (date.day)
        words = std::to_string(*date.day) + ' ' + words;
    return words;
}

std::string numbered(const std::string& text, std::size_t number)
{
    std::string words = text;
    if (const std::size_t at = words.find("{}"); at != std::string::npos)
        words.replace(at, 2, std::to_string(number));
    return words;
}

std::string verbOf(const graph::BriefingStatement& statement, Telling telling)
{
    // A verb that loses its object loses the preposition that led to it.
    constexpr std::array<std::string_view, 7> prepositions{" in", " at", " to", " of", " against", " with", " from"};
    std::string verb = statement.verb;
    if (telling != Telling::WithoutObject)
        return verb;
    for (const std::string_view preposition : prepositions)
        if (verb.ends_with(preposition)) {
            verb.resize(verb.size() - preposition.size());
            break;
        }
    return verb;
}

const std::string& wordFor(const BriefingWords& words, graph::EdgeStanding standing)
{
    return words.standings.at(static_cast<std::size_t>(standing));
}

void writeBriefing(std::ostream& out, const graph::Briefing& briefing, const BriefingPicture& picture,
                   const BriefingWords& words)
{
    BriefingPage{out, briefing, picture, words}.write();
}

void writeBriefingFile(const std::filesystem::path& file, const graph::Briefing& briefing,
                       const BriefingPicture& picture, const BriefingWords& words)
{
    AtomicFile output{file};
    writeBriefing(output.stream(), briefing, picture, words);
    output.commit();
}

} // namespace cablegraph::exchange
