#pragma once

#include <cablegraph/library/judgements.h>
#include <cablegraph/session/session.h>

#include <QObject>
#include <QPointer>

class QDialog;
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
    /// Asks when the article was published.
    void setArticleDate(ArticleId article);
    /// Says that a sentence says so, or does not.
    void judgeEvidence(EdgeId edge, const graph::Evidence& evidence, bool holds);
    void takeBack(library::JudgementId judgement);
    /// Asks which node the words mean and makes them a mention of it.
    void addMention(const library::Words& words);
    /// Asks what the words name and makes a node of it.
    void addNodeNamed(const library::Words& words);
    /// Asks what the words say, which become the evidence.
    void addRelation(const library::Words& words);
    /// Windows of their own, beside the window.
    void showSuggestions();
    void showHistory();

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
    [[nodiscard]] QString textOf(const library::Words& words);
    void redirect(bool source);

    session::Session& m_session;
    QWidget& m_window;
    QPointer<QDialog> m_suggestions;
    QPointer<QDialog> m_history;
};

} // namespace cablegraph::corrections
