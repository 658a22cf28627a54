#pragma once

#include <QWidget>

#include <functional>
#include <string>

class QComboBox;
class QToolButton;

namespace cablegraph::session {
class Session;
}

namespace cablegraph::panels {

/// The filters saved in the library: choosing one looks through it; a menu saves, renames and deletes.
class SavedFiltersBox : public QWidget
{
    Q_OBJECT

public:
    explicit SavedFiltersBox(session::Session& session, QWidget* parent = nullptr);

    /// Reads them anew.
    void refresh();
    /// Shows the name of the one that is the session's filter.
    void showCurrent();

private:
    void setUpMenu();
    void apply(int row);
    void askForName(const QString& title, const QString& suggested, std::function<void(const QString&)> named);
    void askToReplace(const QString& title, const QString& name, std::function<void(const QString&)> replace);
    [[nodiscard]] QString currentName() const;
    /// Whether a filter of this name is saved that is not the session's.
    [[nodiscard]] bool hasOther(const QString& name) const;

    session::Session& m_session;
    QComboBox* m_box;
    QToolButton* m_menu;
    std::string m_chosen; ///< last, for several may be the same filter
};

} // namespace cablegraph::panels
