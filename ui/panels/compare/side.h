#pragma once

#include <cablegraph/graph/filter.h>
#include <cablegraph/library/library.h>

#include <QWidget>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QDateEdit;

namespace cablegraph::session {
class Session;
}

namespace cablegraph::panels {

/// Chooses one side of a comparison.
class CompareSide : public QWidget
{
    Q_OBJECT

public:
    enum class Kind
    {
        Library, ///< all of the open one
        Shown,
        Until, ///< what had happened or was told by a day
        Saved, ///< a filter kept in the library
        Other, ///< another library
    };

    struct Choice
    {
        Kind kind = Kind::Library;
        graph::Filter filter;       ///< of Until and Saved
        std::filesystem::path file; ///< of Other
    };

    CompareSide(session::Session& session, const QString& name, std::function<QString()> askForLibrary,
                QWidget* parent = nullptr);

    [[nodiscard]] Choice choice() const;
    void choose(Kind kind);

Q_SIGNALS:
    void changed();

private:
    void fill();
    void proposeDay();
    void onActivated(int index);
    void updateDate();
    [[nodiscard]] Kind kindAt(int index) const;

    session::Session& m_session;
    std::function<QString()> m_askForLibrary;
    QComboBox* m_kind;
    QDateEdit* m_day;
    std::vector<library::SavedFilter> m_saved;
    QString m_file;
    int m_last = 0; ///< what was chosen before the user was asked for a library
};

} // namespace cablegraph::panels
