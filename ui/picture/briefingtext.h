#pragma once

#include <cablegraph/exchange/briefing.h>

#include <QString>

namespace cablegraph::picture {

/// A briefing as the rich text that Qt lays out (a small part of HTML): what stands above the picture, and all that
/// follows it.
class BriefingText
{
public:
    /// Both must outlive it.
    BriefingText(const graph::Briefing& briefing, const exchange::BriefingWords& words);

    [[nodiscard]] QString opening() const;
    [[nodiscard]] QString body() const;
    [[nodiscard]] static QString styleSheet();

private:
    [[nodiscard]] QString glance() const;
    [[nodiscard]] QString actors() const;
    [[nodiscard]] QString meetings() const;
    [[nodiscard]] QString threats() const;
    [[nodiscard]] QString disputes() const;
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QString statement(const graph::BriefingStatement& statement, exchange::Telling telling) const;
    [[nodiscard]] QString statements(const std::vector<graph::BriefingStatement>& statements, exchange::Telling telling,
                                     const std::string& heading = {}) const;
    [[nodiscard]] QString references(const graph::BriefingStatement& statement) const;
    [[nodiscard]] QString voices(const std::vector<graph::BriefingVoice>& voices, const std::string& heading) const;
    [[nodiscard]] QString leftOut(std::size_t number) const;

    const graph::Briefing& m_briefing;
    const exchange::BriefingWords& m_words;
};

} // namespace cablegraph::picture
