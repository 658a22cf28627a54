#pragma once

#include <cablegraph/exchange/writer.h>
#include <cablegraph/mainwindow/filechooser.h>

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QRadioButton;

namespace cablegraph::support {
class TargetRow;
}

namespace cablegraph::mainwindow {

/// Asks for a format and a file to write data to, and says what the format cannot carry before it is too late.
class ExportDataDialog : public QDialog
{
    Q_OBJECT

public:
    /// `file` is proposed, with the end of `format`'s file names put to it.
    ExportDataDialog(const QString& file, exchange::Format format, QWidget* parent = nullptr);

    [[nodiscard]] FileChooser::DataTarget target() const;

    /// Asks before a file that exists is written over.
    void accept() override;

private:
    void setupControls();
    void setupLayout();
    void followFormat();
    void followFile();
    void updateState();
    [[nodiscard]] exchange::Format format() const;

    QListWidget* m_formats;
    QLabel* m_lost;
    QRadioButton* m_everything;
    QRadioButton* m_shown;
    support::TargetRow* m_file;
    QDialogButtonBox* m_buttons;
    QString m_end;    ///< of the file name, as the format chosen before has it
};

/// What of a graph a format cannot carry, as one sentence for the dialog.
[[nodiscard]] QString lossesOf(exchange::Format format);

} // namespace cablegraph::mainwindow
