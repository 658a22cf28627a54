#pragma once

#include <cablegraph/session/session.h>

#include <QWidget>

class QRadioButton;
class QTextBrowser;

namespace cablegraph::corrections {

/// One of two nodes that may be one: what it is and the first sentences that name it, under a button that chooses its
/// name for both.
class NodePortrait : public QWidget
{
    Q_OBJECT

public:
    NodePortrait(session::Session& session, QWidget* parent);

    /// An invalid id shows nothing.
    void showNode(NodeId node);
    [[nodiscard]] QRadioButton& choice() noexcept { return *m_choice; }

private:
    [[nodiscard]] QString describe(const graph::Node& node);

    session::Session& m_session;
    QRadioButton* m_choice = nullptr;
    QTextBrowser* m_text = nullptr;
};

} // namespace cablegraph::corrections
