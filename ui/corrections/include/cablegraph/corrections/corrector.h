#pragma once

#include <cablegraph/session/session.h>

#include <QObject>

class QWidget;

namespace cablegraph::corrections {

/// Corrections of what is selected: asks what is to be asked and makes the judgement, a step on the undo stack.
class Corrector : public QObject
{
    Q_OBJECT

public:
    /// `window` is where the questions appear; both must outlive the corrector.
    Corrector(session::Session& session, QWidget& window);

    /// Of several nodes selected asks which one they become; of one, which other it becomes.
    void merge();
    void split();
    void rename();
    void changeKind();
    void changeRole();
    void changeThreatClass();
    /// Asks for another end, or another relation, of the edge selected.
    void redirectSource();
    void redirectTarget();
    void changeRelation();
    void deleteRelation();
    void addNode();

    // What is selected admits it.
    [[nodiscard]] bool canMerge() const;
    [[nodiscard]] bool canSplit() const;
    [[nodiscard]] bool canChangeNode() const;
    [[nodiscard]] bool canChangeRole() const;
    [[nodiscard]] bool canChangeThreatClass() const;
    [[nodiscard]] bool canChangeRelation() const;
    [[nodiscard]] bool canAdd() const;

private:
    [[nodiscard]] bool isWritable() const;
    /// The only node, or edge, selected; null otherwise.
    [[nodiscard]] const graph::Node* node() const;
    [[nodiscard]] const graph::Edge* edge() const;
    [[nodiscard]] std::optional<NodeId> askForNode(const QString& title, const QString& question, const QString& verb,
                                                   const std::vector<NodeId>& without);
    void redirect(bool source);

    session::Session& m_session;
    QWidget& m_window;
};

} // namespace cablegraph::corrections
