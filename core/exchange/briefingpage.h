#pragma once

#include <cablegraph/exchange/briefing.h>

#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cablegraph::exchange {

/// Writes a briefing as one HTML page. All arguments must outlive it.
class BriefingPage
{
public:
    BriefingPage(std::ostream& out, const graph::Briefing& briefing, const BriefingPicture& picture,
                 const BriefingWords& words);

    void write();

private:
    void writeHead();
    void writeContents();
    void writeGlance();
    void writePicture();
    void writeActors();
    void writeMeetings();
    void writeThreats();
    void writeDisputes();
    void writeNotes();
    void startSection(std::string_view id, const std::string& heading);
    void endSection(std::size_t leftOut);
    void writeStatements(const std::vector<graph::BriefingStatement>& statements, Telling telling,
                         const std::string& heading = {});
    void writeStatement(const graph::BriefingStatement& statement, Telling telling);
    void writeReferences(const graph::BriefingStatement& statement);
    void writeReference(std::size_t note);
    void writeVoices(const std::vector<graph::BriefingVoice>& voices, const std::string& heading);
    void writeLinks(const std::string& label, std::string_view prefix,
                    const std::vector<std::pair<NodeId, std::string>>& names);
    [[nodiscard]] std::string period() const;

    std::ostream& m_out;
    const graph::Briefing& m_briefing;
    const BriefingPicture& m_picture;
    const BriefingWords& m_words;
    std::vector<bool> m_isReferred; ///< by number of the note: the first reference to it is where one comes back to
};

} // namespace cablegraph::exchange
