#pragma once

#include <cablegraph/panels/inspector/content.h>

#include <QWidget>

namespace cablegraph::session {
class Session;
}

namespace cablegraph::panels {

class PageView;

/// What is known of the selected node or edge with every sentence that says so and why it was taken so; of several
/// nodes, what ties them. A sentence can be confirmed or rejected; what was rejected stands below. A click on a
/// sentence shows it in its article, one on a name selects the node.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorPanel(session::Session& session, QWidget* parent = nullptr);

    /// The sentences that are marked in it, or else all.
    void copyWithCitation();

Q_SIGNALS:
    /// The user says that the evidence holds, or does not. The panel itself judges nothing.
    void evidenceJudged(cablegraph::EdgeId edge, const cablegraph::graph::Evidence& evidence, bool holds);
    void takingBackRequested(cablegraph::library::JudgementId judgement);

protected:
    void changeEvent(QEvent* event) override;

private:
    void onSelectionChanged();
    void refresh();
    void follow(const PageLink& link);
    void judge(const JudgeEvidence& link);

    session::Session& m_session;
    PageView* m_view = nullptr;
    InspectorLimits m_limits;
};

} // namespace cablegraph::panels
