#pragma once

#include <cablegraph/picture/picture.h>

#include <QDialog>

#include <filesystem>
#include <optional>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimer;

namespace cablegraph::support {
class TargetRow;
}

namespace cablegraph::picture {

/// Asks for a file and how its picture shall look, with a preview of just that. After exec() gave Accepted, write
/// content() to file() with options(); writing may go to another thread.
class ExportImageDialog : public QDialog
{
    Q_OBJECT

public:
    /// `folder` is where the file is proposed. An empty selection cannot be chosen, nor can a null `view`: the part of
    /// the scene that the window shows.
    ExportImageDialog(PictureContent content, session::Selection selection, const QRectF& view,
                      const std::filesystem::path& folder, QWidget* parent = nullptr);

    [[nodiscard]] std::filesystem::path file() const;
    [[nodiscard]] PictureContent content() const;
    [[nodiscard]] PictureOptions options() const;

    /// Asks before a file that exists is written over.
    void accept() override;

private:
    void setupControls(const std::filesystem::path& folder);
    void setupPapers();
    void connectControls();
    void setupLayout();
    void changeExtension();
    void followExtension();
    void updateState();
    void updatePreview();
    [[nodiscard]] bool isPng() const;
    /// Turned as the drawing lies; nothing for a sheet as large as the drawing.
    [[nodiscard]] std::optional<QSizeF> paperSize() const;

    PictureContent m_content;
    session::Selection m_selection;
    QRectF m_view;
    support::TargetRow* m_file;
    QComboBox* m_format;
    QComboBox* m_part;
    QComboBox* m_paper;
    QSpinBox* m_resolution;
    QComboBox* m_theme;
    QCheckBox* m_title;
    QLineEdit* m_titleText;
    QCheckBox* m_legend;
    QCheckBox* m_sources;
    QCheckBox* m_date;
    QCheckBox* m_outlined;
    QCheckBox* m_transparent;
    QLabel* m_size;
    QLabel* m_preview;
    QDialogButtonBox* m_buttons;
    QTimer* m_previewTimer; ///< several changes at once make one preview
};

} // namespace cablegraph::picture
