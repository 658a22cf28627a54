#pragma once

#include <cablegraph/base/id.h>
#include <cablegraph/jobs/job.h>
#include <cablegraph/panels/search/model.h>

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QTreeView;

namespace cablegraph::session {
class Session;
}

namespace cablegraph::panels {

/// Finds names and sentences while one types. The arrow keys choose among what was found without leaving the field,
/// Enter goes there: it selects the node or shows the sentence. Escape leaves.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPanel(session::Session& session, QWidget* parent = nullptr);
    ~SearchPanel() override;

    /// Puts the cursor into the field, ready to type over what was asked before.
    void start();
    [[nodiscard]] bool isSearching() const noexcept { return m_search.isRunning(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    /// A node was gone to, which a filter or the edge of the view may hide.
    void nodeChosen(cablegraph::NodeId node);
    void passageChosen();
    /// The user is done.
    void left();

private:
    class Reader;

    void setUpField();
    void setUpResults();
    void search();
    /// Opens the library's file and reads what every question needs of it before the first one comes.
    void makeReady();
    void showResults(const SearchResults& results);
    void goTo(const QModelIndex& index);
    [[nodiscard]] bool moveChoice(const QEvent& event);
    void tell(const QString& text);

    session::Session& m_session;
    QLineEdit* m_field = nullptr;
    SearchModel* m_model = nullptr;
    QTreeView* m_results = nullptr;
    QLabel* m_note = nullptr;
    std::shared_ptr<Reader> m_reader; ///< of the open library's file
    jobs::Job m_search;
};

} // namespace cablegraph::panels
