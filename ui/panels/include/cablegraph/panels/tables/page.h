#pragma once

#include <cablegraph/panels/tables/copies.h>
#include <cablegraph/panels/tables/model.h>
#include <cablegraph/settings/settings.h>

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QTableView;
class QToolButton;

namespace cablegraph::session {
class Session;
}

namespace cablegraph::panels {

/// One table with a field to filter it, a menu of its columns, and ways to take rows along. Its selection is that of
/// the session. The arrangement of its columns is kept in the settings.
class TablePage : public QWidget
{
    Q_OBJECT

public:
    struct Description
    {
        const char16_t* settingsKey;
        QString name;       ///< "Nodes": for assistive technology and file names
        QString filterHint; ///< "Filter nodes"
        TableContent empty; ///< the columns, without rows
    };

    /// `session` and `settings` must outlive the page.
    TablePage(session::Session& session, settings::Settings& settings, Description description,
              QWidget* parent = nullptr);

    void setContent(TableContent content);
    void setColumn(TableColumn column) { m_model->setColumn(std::move(column)); }
    /// What is still being computed, beside the count of rows; empty when nothing is.
    void setNote(const QString& note);
    [[nodiscard]] const TableModel& model() const noexcept { return *m_model; }

Q_SIGNALS:
    /// Enter or a double click: what is selected is to be seen on the graph.
    void goToRequested();
    void saveRequested(const QString& suggestedName, const QString& csv);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setUpView();
    void setUpHeader();
    void setUpActions();
    void setUpBar();
    void connectModel();

    void fillColumnMenu(QMenu& menu);
    void restoreColumns();
    void saveColumns();

    // Selection
    void showSelection();
    void selectRows();
    [[nodiscard]] bool isSelected(const TableRow& row) const;
    void goTo();

    // Taking along
    [[nodiscard]] std::vector<int> shownColumns() const;
    [[nodiscard]] std::vector<int> selectedRows() const;
    void copy(QString (*format)(const TableModel&, const TableExcerpt&));
    void save();

    void updateTexts();

    session::Session& m_session;
    settings::Settings& m_settings;
    Description m_description;
    TableModel* m_model;
    QLineEdit* m_filter;
    QLabel* m_count;
    QToolButton* m_columnsButton;
    QToolButton* m_copyButton;
    QTableView* m_view;
    QLabel* m_empty;
    QString m_note;
    std::optional<std::size_t> m_current; ///< in the model's content, while its rows change
    bool m_following = false;             ///< the selection is the session's, not the user's doing
};

} // namespace cablegraph::panels
