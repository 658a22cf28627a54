#pragma once

#include <cablegraph/base/id.h>

#include <QWidget>

#include <vector>

class QItemSelection;
class QLabel;
class QLineEdit;
class QListView;

namespace cablegraph::session {
class Session;
struct Passage;
} // namespace cablegraph::session

namespace cablegraph::panels {

class ArticlesModel;
class ArticlesProxy;

/// The list of the library's articles with a filter above it. Choosing one shows it (session.showPassage); Delete or
/// the context menu ask for the removal of those chosen, and for the date of one.
class ArticlesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlesPanel(session::Session& session, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<ArticleId> chosenArticles() const;

Q_SIGNALS:
    /// The panel itself dates nothing.
    void dateRequested(cablegraph::ArticleId article);
    void originalRequested(cablegraph::ArticleId article);
    /// The panel itself removes nothing.
    void removalRequested(const std::vector<cablegraph::ArticleId>& articles);

private:
    void setUpList();
    void setUpActions();
    void connectSession();
    void onContentChanged();
    void onPassageShown(const session::Passage& passage);
    void onFilterChanged(const QString& words);
    void showChosen();
    void copyTitles();
    void updateEmptyText();

    session::Session& m_session;
    ArticlesModel* m_model = nullptr;
    ArticlesProxy* m_proxy = nullptr;
    QLineEdit* m_filter = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_empty = nullptr;
    bool m_following = false; ///< the list is being set to what the session shows
};

} // namespace cablegraph::panels
