#pragma once

#include <cablegraph/picture/picture.h>

#include <QDialog>

#include <filesystem>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimer;

namespace cablegraph::picture {

/// Asks for a file and how its picture shall look, with a preview of just that. After exec() gave Accepted, write
/// content() to file() with options(); writing may go to another thread.
class ExportImageDialog : public QDialog
{
    Q_OBJECT

public:
    /// `folder` is where the file is proposed. An empty selection leaves "Only the selection" disabled.
    ExportImageDialog(PictureContent content, session::Selection selection, const std::filesystem::path& folder,
                      QWidget* parent = nullptr);

    [[nodiscard]] std::filesystem::path file() const;
    [[nodiscard]] PictureContent content() const;
    [[nodiscard]] PictureOptions options() const;

    /// Asks before a file that exists is written over.
    void accept() override;

private:
    void setupControls(const std::filesystem::path& folder);
    void setupLayout();
    void browse();
    void changeExtension();
    void followExtension();
    void updateState();
    void updatePreview();
    [[nodiscard]] bool isPng() const;

    PictureContent m_content;
    session::Selection m_selection;
    std::filesystem::path m_agreed; ///< an existing file that the user has agreed to write over
    QLineEdit* m_file;
    QComboBox* m_format;
    QSpinBox* m_resolution;
    QComboBox* m_theme;
    QCheckBox* m_title;
    QLineEdit* m_titleText;
    QCheckBox* m_legend;
    QCheckBox* m_sources;
    QCheckBox* m_onlySelection;
    QCheckBox* m_transparent;
    QLabel* m_size;
    QLabel* m_preview;
    QDialogButtonBox* m_buttons;
    QTimer* m_previewTimer; ///< several changes at once make one preview
};

} // namespace cablegraph::picture
