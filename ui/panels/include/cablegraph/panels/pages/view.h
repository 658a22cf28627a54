#pragma once

#include <cablegraph/panels/pages/page.h>

#include <QTextBrowser>

class QAction;
class QMenu;

namespace cablegraph::session {
class Session;
}

namespace cablegraph::panels {

/// Shows a page. Tab goes from link to link, Enter follows; any of it can be selected and copied, sentences with the
/// article they are from: Ctrl+Shift+C takes those selected, the one that has the focus, or all of the page.
class PageView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    /// Stays scrolled where it is.
    void showPage(Page page);
    [[nodiscard]] const Page& page() const noexcept { return m_page; }

    void copyWithCitation();

Q_SIGNALS:
    void linkFollowed(const cablegraph::panels::PageLink& link);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addKindImages();
    void follow(const QUrl& address);
    [[nodiscard]] const Quote* quoteAt(const QUrl& address) const;
    [[nodiscard]] std::vector<Quote> quotesInSelection() const;
    void copyCitations(const std::vector<Quote>& quotes) const;

    Page m_page;
    QAction* m_copyCited = nullptr;
};

/// Follows the links that mean the same in every pane: to nodes, edges and passages. False for the others.
bool followInSession(session::Session& session, const PageLink& link);

/// For the time of one page: each article is asked for once, also when it cannot be had, so that one failure is one
/// message.
[[nodiscard]] SourceOf rememberingSources(session::Session& session);

} // namespace cablegraph::panels
