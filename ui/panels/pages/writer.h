#pragma once

#include <cablegraph/panels/pages/page.h>
#include <cablegraph/support/palette.h>

#include <QCoreApplication>

#include <set>

class QPalette;

namespace cablegraph::panels {

/// Writes a page from top to bottom: what the pages of all panes have in common. Texts from articles and the library
/// are escaped: they show as they are and never act as markup.
class PageWriter
{
    Q_DECLARE_TR_FUNCTIONS(InspectorPage)

public:
    explicit PageWriter(const QPalette& palette);

    [[nodiscard]] Page take() && { return std::move(m_page); }

    void add(const QString& html) { m_page.html += html; }
    void setTitle(const QString& title) { m_page.title = title; }
    /// Grey and in the middle of an otherwise empty page: a paragraph for each text.
    void addEmptyNote(const QStringList& texts);
    void addHeading(const QString& phrase, std::size_t count);
    enum class Judging
    {
        None,
        Offered, ///< links confirm and reject the sentence
    };
    /// With "Why?", and the answer where the reader asked for it.
    void addQuote(const Quote& quote, bool explained, Judging judging = Judging::None);
    /// Struck out, with a link that takes the rejection back where that is offered.
    void addRejected(const Quote& quote, library::JudgementId judgement, Judging judging);

    /// The words in HTML as a link.
    [[nodiscard]] QString link(PageLink target, const QString& html, const QString& colour);
    [[nodiscard]] QString link(PageLink target, const QString& html)
    {
        return link(std::move(target), html, m_linkColour);
    }
    /// Looks like the text around it.
    [[nodiscard]] QString plainLink(PageLink target, const QString& html)
    {
        return link(std::move(target), html, m_textColour);
    }
    [[nodiscard]] QString mutedLink(PageLink target, const QString& html);
    /// Icon and name; a click selects the node.
    [[nodiscard]] QString nameOf(const NodeLink& node, int iconSize = 15);
    [[nodiscard]] QString muted(const QString& html) const;
    [[nodiscard]] QString icon(ontology::NodeKind kind, int size) const;
    [[nodiscard]] QString badge(graph::EdgeStanding standing) const;

    [[nodiscard]] const support::Theme& theme() const noexcept { return m_theme; }

private:
    [[nodiscard]] QString judgingLinks(const Quote& quote);
    void addExplanation(const Quote& quote);

    Page m_page;
    const support::Theme& m_theme;
    QString m_linkColour;
    QString m_textColour;
};

/// "1 sentence", "7 sentences"
[[nodiscard]] QString countOfSentences(std::size_t count);
/// "1 article", "7 articles"
[[nodiscard]] QString countOfArticles(std::size_t count);

} // namespace cablegraph::panels
