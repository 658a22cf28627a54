#pragma once

#include <QString>
#include <QWidget>

#include <functional>

class QLineEdit;

namespace cablegraph::support {

/// The row of a dialog that asks which file to write: a line to type in and a button to choose.
class TargetRow : public QWidget
{
    Q_OBJECT

public:
    /// `filter` gives what the button offers, as QFileDialog has it, each time it is pressed.
    TargetRow(std::function<QString()> filter, QWidget* parent);

    [[nodiscard]] QString file() const;
    void setFile(const QString& file);
    /// For the label that belongs to it.
    [[nodiscard]] QLineEdit* line() const noexcept { return m_line; }

    /// Asks before a file that exists is written over, unless it was chosen with the button, which has asked.
    [[nodiscard]] bool confirm();

Q_SIGNALS:
    /// By whatever means.
    void changed();
    /// By the user.
    void edited();

private:
    void browse();

    std::function<QString()> m_filter;
    QLineEdit* m_line;
    QString m_agreed; ///< an existing file that the user has agreed to write over
};

} // namespace cablegraph::support
