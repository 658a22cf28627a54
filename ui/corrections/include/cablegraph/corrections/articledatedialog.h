#pragma once

#include <cablegraph/text/date.h>

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace cablegraph::corrections {

/// Asks when an article appeared: a day, a month or a year, or nothing for an article without a date.
class ArticleDateDialog : public QDialog
{
    Q_OBJECT

public:
    ArticleDateDialog(const QString& title, const std::optional<text::PartialDate>& date, QWidget* parent);

    /// What was asked for last; of use once the dialog is accepted.
    [[nodiscard]] std::optional<text::PartialDate> date() const;

private:
    void update();

    QLineEdit* m_date = nullptr;
    QLabel* m_meaning = nullptr; ///< the date in words, or what is wrong
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace cablegraph::corrections
