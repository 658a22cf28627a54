#pragma once

#include <cablegraph/base/id.h>
#include <cablegraph/session/selection.h>

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QMenu;
class QStackedLayout;

namespace cablegraph::session {
class Session;
}

namespace cablegraph::reader {

class TextPane;

/// The text of one article, with every name that is in the graph marked by its kind, the passages of what is selected
/// marked more strongly and the passage last asked for most. A click on a name (or Enter with the caret in it) selects
/// its node.
///
/// Follows the session: passageShown chooses article and passage. Long articles stay quick: the text is laid out and
/// marked where it can be seen only.
class ArticleView : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleView(session::Session& session, QWidget* parent = nullptr);
    ~ArticleView() override;

    /// Nothing while no article is shown.
    [[nodiscard]] std::optional<ArticleId> article() const noexcept { return m_article; }
    /// Whether the selection is named anywhere, so that there is a next mention to go to.
    [[nodiscard]] bool canNavigate() const;
    /// The words that the user marked; nothing when there are none, or when no sentence holds them all.
    [[nodiscard]] std::optional<session::Passage> markedWords() const;

public Q_SLOTS:
    /// Go to the passage of the selection after (before) the one shown, on to the next article that has one, and from
    /// the last back to the first.
    void showNextMention();
    void showPreviousMention();

Q_SIGNALS:
    void canNavigateChanged(bool can);
    void markedWordsChanged();
    /// About to be shown over the text: more can be added.
    void menuOffered(QMenu* menu);

private:
    void makeText();
    void connectSession();
    void onPassageShown(const session::Passage& passage);
    void onGraphChanged();
    void onSelectionChanged();
    void showArticle(ArticleId article);
    void showNothing();
    void updateMentions();
    void updatePassages();
    void selectNode(NodeId node, bool toggles);
    [[nodiscard]] QString describe(NodeId node) const;
    [[nodiscard]] QString byline(ArticleId article) const;

    session::Session& m_session;
    TextPane* m_text = nullptr; ///< made with the first article: what it needs of fonts takes long to load
    QLabel* m_nothing = nullptr;
    QStackedLayout* m_pages = nullptr;
    std::optional<ArticleId> m_article;
    bool m_couldNavigate = false;
};

} // namespace cablegraph::reader
