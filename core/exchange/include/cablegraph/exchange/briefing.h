#pragma once

#include <cablegraph/base/progress.h>
#include <cablegraph/graph/articlegraph.h>
#include <cablegraph/graph/briefing.h>
#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/layout/placement.h>

#include <array>
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <stop_token>
#include <string>

namespace cablegraph::exchange {

/// The fixed words of a briefing, in the reader's language.
struct BriefingWords
{
    std::string language = "en"; ///< BCP 47
    std::string briefing = "Briefing";
    std::string contents = "Contents";
    std::string atAGlance = "At a glance";
    std::string picture = "The picture";
    std::string mainActors = "Main actors";
    std::string meetings = "Meetings in order of time";
    std::string threats = "Threats, and who answers them";
    std::string disputes = "Contested claims";
    std::string quotes = "Sources, word for word";
    std::string posedBy = "Posed by";
    std::string directedAgainst = "Directed against";
    std::string counteredBy = "Countered by";
    std::string connectedWith = "Connected with";
    std::string saidOfIt = "Said of it";
    /// In the order of graph::allEdgeStandings.
    std::array<std::string, graph::allEdgeStandings.size()> standings{"asserted", "alleged", "denied", "planned",
                                                                      "contested"};
    std::string cooperation = "cooperation";
    std::string conflict = "conflict";
    std::string meeting = "meeting";
    std::string threat = "threat";
    std::string belongsTo = "belongs to";
    std::string claimed = "Claimed";
    std::string denied = "Denied";
    std::string noDate = "Date not given";
    std::string ownVoice = "the article itself";
    std::string accordingTo = "according to";
    std::string nothingFound = "The articles say nothing of this.";
    std::string noStatement = "No statement about others.";
    std::string back = "Back to the text";
    std::string made = "Made with Cablegraph from what the articles say. Each statement was found automatically and "
                       "leads to its sentence: read that before you rely on it.";
    /// {} stands for the number.
    std::string articles = "Articles: {}";
    std::string left = "{} more in the library";
    std::string moreSentences = "and {} more";
};

/// What the picture of a briefing shows: the whole graph while people can read it, else its most connected part.
struct BriefingPicture
{
    graph::KnowledgeGraph graph;
    layout::Placements placements; ///< of every node
};

inline constexpr std::size_t mostBriefingNodes = 32;

/// At most `mostNodes` nodes, with all lines between them. Keeps the placements where the whole graph is shown and has
/// them; else arranges. Throws Stopped.
[[nodiscard]] BriefingPicture briefingPicture(const graph::GraphDocument& document,
                                              const layout::Placements& placements,
                                              std::size_t mostNodes = mostBriefingNodes,
                                              const std::stop_token& stop = {});

/// One HTML page that needs nothing beside it: no network, no scripts. It can be printed, follows the reader's light or
/// dark colours, and has its picture inside as SVG. The same arguments give the same bytes.
void writeBriefing(std::ostream& out, const graph::Briefing& briefing, const BriefingPicture& picture,
                   const BriefingWords& words = {});
/// The same into a file: all or nothing. Throws Error as writeFile() does.
void writeBriefingFile(const std::filesystem::path& file, const graph::Briefing& briefing,
                       const BriefingPicture& picture, const BriefingWords& words = {});

/// How much of a statement is said where it stands below the name of one of its ends.
enum class Telling
{
    Whole,          ///< "Peru accused Chile"
    WithoutSubject, ///< "accused Chile", below Peru
    WithoutObject,  ///< "Peru took part", below the meeting
};

[[nodiscard]] std::string verbOf(const graph::BriefingStatement& statement, Telling telling);
[[nodiscard]] const std::string& wordFor(const BriefingWords& words, graph::EdgeStanding standing);
/// "9 December 2023", "August 2023", "2023"
[[nodiscard]] std::string englishDate(const text::PartialDate& date);
/// The text with the number in the place of {}.
[[nodiscard]] std::string numbered(const std::string& text, std::size_t number);

} // namespace cablegraph::exchange
