#pragma once

#include <cablegraph/library/identity.h>
#include <cablegraph/session/session.h>

#include <QDialog>

#include <vector>

class QDialogButtonBox;
class QListWidget;

namespace cablegraph::corrections {

/// Shows why a node is one (each article's finding with the rule that brought it here and its first sentence) and lets
/// some findings be marked that are another.
class SplitDialog : public QDialog
{
    Q_OBJECT

public:
    /// `session` must outlive the dialog.
    SplitDialog(session::Session& session, const QString& name, std::vector<library::IdentityReason> findings,
                QWidget* parent = nullptr);

    /// The findings marked: some and not all.
    [[nodiscard]] std::vector<library::FindingId> apart() const;

private:
    [[nodiscard]] QString lineFor(session::Session& session, const library::IdentityReason& finding) const;
    void update();

    std::vector<library::IdentityReason> m_findings;
    QListWidget* m_list;
    QDialogButtonBox* m_buttons;
};

/// "the same full name".
[[nodiscard]] QString phraseFor(library::IdentityRule rule);

} // namespace cablegraph::corrections
