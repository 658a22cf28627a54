#pragma once

#include <cablegraph/jobs/job.h>
#include <cablegraph/library/suggestions.h>
#include <cablegraph/session/session.h>

#include <QDialog>

#include <set>
#include <utility>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QSplitter;

namespace cablegraph::corrections {

class NodePortrait;

/// Likely duplicates one by one, with the reasons and the sentences of both side by side: to merge, to keep apart for
/// good or to leave for later. Lives beside the window and follows what the library becomes.
class SuggestionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `session` must outlive the dialog.
    SuggestionsDialog(session::Session& session, QWidget* parent);
    ~SuggestionsDialog() override;

    /// Still looking for duplicates, beside the window.
    [[nodiscard]] bool isLooking() const { return m_search.isRunning(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Pair = std::pair<NodeId, NodeId>;

    void setUpParts();
    void setUpButtons();
    void look();
    void show(std::vector<library::MergeSuggestion> found);
    void showCurrent();
    [[nodiscard]] const library::MergeSuggestion* current() const;
    [[nodiscard]] QString lineFor(const library::MergeSuggestion& suggestion) const;
    void merge();
    void keepApart();
    void later();
    /// Takes the current suggestion from the list; the next becomes the current one.
    void drop();
    /// Takes all from the list that this node, which is about to go, is in.
    void forget(NodeId node);
    void updateButtons();

    session::Session& m_session;
    jobs::Job m_search;
    std::vector<library::MergeSuggestion> m_suggestions; ///< as listed
    std::set<Pair> m_later;                              ///< come last
    QLabel* m_note = nullptr;
    QSplitter* m_parts = nullptr; ///< not there while nothing is suggested
    QListWidget* m_list = nullptr;
    QLabel* m_reasons = nullptr;
    NodePortrait* m_one = nullptr;
    NodePortrait* m_other = nullptr;
    QPushButton* m_merge = nullptr;
    QPushButton* m_apart = nullptr;
    QPushButton* m_laterButton = nullptr;
};

[[nodiscard]] QString phraseFor(library::Likeness likeness);

} // namespace cablegraph::corrections
