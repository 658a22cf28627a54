#pragma once

#include <cablegraph/graph/knowledgegraph.h>

#include <QDialog>

#include <optional>
#include <set>
#include <vector>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace cablegraph::corrections {

/// Asks for one of some nodes by name: typing narrows the list, Return takes the one marked.
class NodeChooser : public QDialog
{
    Q_OBJECT

public:
    /// `question` stands above the list; `verb` is what the button says.
    NodeChooser(const QString& title, const QString& question, const QString& verb,
                const std::vector<const graph::Node*>& nodes, QWidget* parent = nullptr);

    /// Nothing while none is marked.
    [[nodiscard]] std::optional<NodeId> chosen() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& words);
    void update();

    QLineEdit* m_words;
    QListWidget* m_list;
    QDialogButtonBox* m_buttons;
};

} // namespace cablegraph::corrections
