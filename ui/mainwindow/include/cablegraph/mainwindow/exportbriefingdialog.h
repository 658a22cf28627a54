#pragma once

#include <cablegraph/mainwindow/filechooser.h>

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QRadioButton;

namespace cablegraph::support {
class TargetRow;
}

namespace cablegraph::mainwindow {

/// Asks what a briefing shall be about and where it shall be written, as a page (.html) or for print (.pdf).
class ExportBriefingDialog : public QDialog
{
    Q_OBJECT

public:
    ExportBriefingDialog(const FileChooser::BriefingOffer& offer, const QString& folder, QWidget* parent = nullptr);

    [[nodiscard]] FileChooser::BriefingTarget target() const;

    /// Asks before a file that exists is written over.
    void accept() override;

private:
    void setupControls(const FileChooser::BriefingOffer& offer, const QString& folder);
    void setupLayout();
    void followScope();
    void followFormat();
    void updateState();

    FileChooser::BriefingOffer m_offer;
    QRadioButton* m_library;
    QRadioButton* m_shown;
    QRadioButton* m_node;
    QLineEdit* m_title;
    QRadioButton* m_pdf;
    QRadioButton* m_page;
    support::TargetRow* m_file;
    QDialogButtonBox* m_buttons;
    QString m_proposedTitle; ///< until the user gives it one
};

} // namespace cablegraph::mainwindow
