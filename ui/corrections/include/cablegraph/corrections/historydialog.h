#pragma once

#include <cablegraph/library/judgements.h>
#include <cablegraph/session/session.h>

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace cablegraph::corrections {

/// All that the user decided, the newest first: any of it can be taken back, or made to hold again, at any time. Lives
/// beside the window and follows the log.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// `session` must outlive the dialog.
    HistoryDialog(session::Session& session, QWidget* parent);

private:
    void setUpNote();
    void setUpList();
    void refresh();
    void filter();
    /// Says what would be listed, and how it comes there, where nothing is.
    void explainEmptiness();
    void updateButton();
    /// Null when none is chosen.
    [[nodiscard]] const library::Judgement* current() const;
    void toggleCurrent();

    session::Session& m_session;
    std::vector<library::Judgement> m_log; ///< as listed
    QLineEdit* m_filter = nullptr;
    QTreeWidget* m_list = nullptr;
    QLabel* m_note = nullptr; ///< over the list while that is empty
    QPushButton* m_toggle = nullptr;
};

} // namespace cablegraph::corrections
