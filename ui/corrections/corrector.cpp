#include "relationdialog.h"

#include <cablegraph/commands/correct.h>
#include <cablegraph/corrections/articledatedialog.h>
#include <cablegraph/corrections/corrector.h>
#include <cablegraph/corrections/historydialog.h>
#include <cablegraph/corrections/nodechooser.h>
#include <cablegraph/corrections/splitdialog.h>
#include <cablegraph/corrections/suggestionsdialog.h>
#include <cablegraph/library/judgements.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>
#include <cablegraph/text/normalise.h>
#include <cablegraph/text/span.h>

#include <QInputDialog>

#include <algorithm>
#include <set>

namespace cablegraph::corrections {
namespace {

using library::Judge;
using ontology::NodeKind;

bool isPerson(NodeKind kind)
{
    return kind == NodeKind::Official || kind == NodeKind::Person;
}

template<class Value>
std::vector<Value> valuesOf(std::size_t count)
{
    std::vector<Value> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(static_cast<Value>(i));
    return values;
}

/// Asks for one of `choices`, `current` being marked.
template<class Choices, class Value = typename Choices::value_type>
std::optional<Value> askForOne(QWidget& window, const QString& title, const QString& question, const Choices& choices,
                               const std::optional<Value>& current)
{
    QStringList texts;
    int row = 0;
    for (const Value choice : choices) {
        if (current && choice == *current)
            row = static_cast<int>(texts.size());
        texts << support::phraseFor(choice);
    }
    bool ok = false;
    const QString text = QInputDialog::getItem(&window, title, question, texts, row, false, &ok);
    if (!ok)
        return {};
    return choices.at(static_cast<std::size_t>(texts.indexOf(text)));
}

std::optional<std::string> askForText(QWidget& window, const QString& title, const QString& question,
                                      const std::string& before)
{
    bool ok = false;
    const QString text =
        QInputDialog::getText(&window, title, question, QLineEdit::Normal, support::toQString(before), &ok)
            .simplified();
    const std::string answer = support::toUtf8(text);
    return ok && answer != before ? std::optional{answer} : std::nullopt;
}

/// The one dialog of this kind, made when there is none.
template<class Dialog>
void showOne(QPointer<QDialog>& dialog, session::Session& session, QWidget& window)
{
    if (!dialog) {
        dialog = new Dialog{session, &window};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

Corrector::Corrector(session::Session& session, QWidget& window)
    : QObject{&window}
    , m_session{session}
    , m_window{window}
{
}

const graph::Node* Corrector::node() const
{
    const session::Selection& selection = m_session.selection();
    return selection.nodes.size() == 1 ? m_session.graph().findNode(*selection.nodes.begin()) : nullptr;
}

const graph::Edge* Corrector::edge() const
{
    const session::Selection& selection = m_session.selection();
    return selection.edges.size() == 1 && selection.nodes.empty() ? m_session.graph().findEdge(*selection.edges.begin())
                                                                  : nullptr;
}

bool Corrector::isWritable() const
{
    return !m_session.library().isReadOnly() && !m_session.library().file().empty();
}

bool Corrector::canMerge() const
{
    return isWritable() && !m_session.selection().nodes.empty() && m_session.graph().nodes().size() > 1;
}

bool Corrector::canSplit() const
{
    if (!isWritable() || node() == nullptr)
        return false;
    // Findings are counted when asked for; a node of one article has one.
    const auto& mentions = node()->mentions;
    return std::ranges::any_of(mentions,
                               [&](const graph::Mention& at) { return at.article != mentions.front().article; });
}

bool Corrector::canChangeNode() const
{
    return isWritable() && node() != nullptr;
}

bool Corrector::canChangeRole() const
{
    return canChangeNode() && isPerson(node()->kind);
}

bool Corrector::canChangeThreatClass() const
{
    return canChangeNode() && node()->kind == NodeKind::Threat;
}

bool Corrector::canChangeRelation() const
{
    return isWritable() && edge() != nullptr;
}

bool Corrector::canAdd() const
{
    return isWritable();
}

std::optional<NodeId> Corrector::askForNode(const QString& title, const QString& question, const QString& verb,
                                            const std::vector<NodeId>& without)
{
    std::vector<const graph::Node*> nodes;
    for (const graph::Node& each : m_session.graph().nodes())
        if (std::ranges::find(without, each.id) == without.end())
            nodes.push_back(&each);
    const graph::KnowledgeGraph kept = m_session.graph(); // the nodes live while the dialog asks
    NodeChooser chooser{title, question, verb, nodes, &m_window};
    return chooser.exec() == QDialog::Accepted ? chooser.chosen() : std::nullopt;
}

void Corrector::merge()
{
    const std::set<NodeId> selected = m_session.selection().nodes;
    if (!canMerge())
        return;
    std::optional<NodeId> into;
    if (selected.size() == 1) {
        into = askForNode(tr("Merge"), tr("%1 is the same as:").arg(support::toQString(node()->name)), tr("&Merge"),
                          {*selected.begin()});
    } else {
        std::vector<const graph::Node*> nodes;
        const graph::KnowledgeGraph kept = m_session.graph();
        for (const NodeId id : selected)
            nodes.push_back(kept.findNode(id));
        NodeChooser chooser{tr("Merge"), tr("The selected nodes become:"), tr("&Merge"), nodes, &m_window};
        if (chooser.exec() == QDialog::Accepted)
            into = chooser.chosen();
    }
    if (!into)
        return;
    std::vector<NodeId> nodes{selected.begin(), selected.end()};
    nodes.push_back(*into);
    commands::correct(m_session, [nodes, target = *into](Judge& judge) { return judge.merge(nodes, target); });
}

void Corrector::split()
{
    if (!canSplit())
        return;
    const NodeId id = node()->id;
    SplitDialog dialog{m_session, support::toQString(node()->name), m_session.library().whyOneNode(id), &m_window};
    if (dialog.exec() != QDialog::Accepted)
        return;
    commands::correct(m_session, [id, apart = dialog.apart()](Judge& judge) { return judge.split(id, apart); });
}

void Corrector::rename()
{
    if (!canChangeNode())
        return;
    const NodeId id = node()->id;
    const auto name = askForText(m_window, tr("Rename"), tr("Name:"), node()->name);
    if (name && !name->empty())
        commands::correct(m_session, [id, given = *name](Judge& judge) { return judge.rename(id, given); });
}

void Corrector::changeKind()
{
    if (!canChangeNode())
        return;
    const NodeId id = node()->id;
    const NodeKind before = node()->kind;
    const auto kind =
        askForOne(m_window, tr("Change Kind"), tr("%1 is a kind of:").arg(support::toQString(node()->name)),
                  ontology::allNodeKinds, std::optional{before});
    if (kind && *kind != before)
        commands::correct(m_session, [id, given = *kind](Judge& judge) { return judge.changeKind(id, given); });
}

void Corrector::changeRole()
{
    if (!canChangeRole())
        return;
    const NodeId id = node()->id;
    const auto role = askForText(m_window, tr("Change Role"), tr("Role of %1:").arg(support::toQString(node()->name)),
                                 node()->attributes.role);
    if (role)
        commands::correct(m_session, [id, given = *role](Judge& judge) { return judge.changeRole(id, given); });
}

void Corrector::changeThreatClass()
{
    if (!canChangeThreatClass())
        return;
    const NodeId id = node()->id;
    const auto before = node()->attributes.threatClass;
    const auto given = askForOne(m_window, tr("Change Class"), tr("Class of the threat:"),
                                 valuesOf<ontology::ThreatClass>(ontology::threatClassCount), before);
    if (given && given != before)
        commands::correct(m_session,
                          [id, chosen = *given](Judge& judge) { return judge.changeThreatClass(id, chosen); });
}

void Corrector::redirect(bool source)
{
    if (!canChangeRelation())
        return;
    const graph::Edge before = *edge();
    const auto end = askForNode(source ? tr("Redirect Source") : tr("Redirect Target"),
                                source ? tr("The relation comes from:") : tr("The relation goes to:"), tr("&Redirect"),
                                {before.source, before.target});
    if (!end)
        return;
    const NodeId from = source ? *end : before.source;
    const NodeId to = source ? before.target : *end;
    commands::correct(m_session, [=](Judge& judge) { return judge.redirect(before.id, from, before.relation, to); });
}

void Corrector::redirectSource()
{
    redirect(true);
}

void Corrector::redirectTarget()
{
    redirect(false);
}

void Corrector::changeRelation()
{
    if (!canChangeRelation())
        return;
    const graph::Edge before = *edge();
    const auto relation =
        askForOne(m_window, tr("Change Relation"),
                  tr("How %1 stands to %2:")
                      .arg(support::toQString(m_session.graph().findNode(before.source)->name),
                           support::toQString(m_session.graph().findNode(before.target)->name)),
                  valuesOf<ontology::Relation>(ontology::relationCount), std::optional{before.relation});
    if (relation && *relation != before.relation)
        commands::correct(m_session, [before, given = *relation](Judge& judge) {
            return judge.redirect(before.id, before.source, given, before.target);
        });
}

void Corrector::deleteRelation()
{
    if (canChangeRelation())
        commands::correct(m_session, [id = edge()->id](Judge& judge) { return judge.deleteRelation(id); });
}

void Corrector::addNode()
{
    if (!canAdd())
        return;
    const auto kind =
        askForOne(m_window, tr("Add Node"), tr("Kind:"), ontology::allNodeKinds, std::optional{NodeKind::Official});
    if (!kind)
        return;
    const auto name = askForText(m_window, tr("Add Node"), tr("Name:"), {});
    if (name && !name->empty())
        commands::correct(m_session,
                          [given = *kind, called = *name](Judge& judge) { return judge.addNode(given, called); });
}

void Corrector::judgeEvidence(EdgeId edge, const graph::Evidence& evidence, bool holds)
{
    if (isWritable())
        commands::correct(m_session, [edge, evidence, holds](Judge& judge) {
            return holds ? judge.confirm(edge, evidence) : judge.reject(edge, evidence);
        });
}

void Corrector::takeBack(library::JudgementId judgement)
{
    if (!isWritable())
        return;
    try {
        const std::vector<library::Judgement> log = m_session.library().judgements();
        const auto made = std::ranges::find(log, judgement, &library::Judgement::id);
        if (made != log.end())
            commands::setHolding(m_session, *made, false);
    } catch (const Error& error) {
        Q_EMIT m_session.problemOccurred(error);
    }
}

QString Corrector::textOf(const library::Words& words)
{
    const auto source = m_session.source(words.article);
    return source ? support::toQString(text::singleLine(text::slice(source->text, words.span))) : QString{};
}

void Corrector::addMention(const library::Words& words)
{
    if (!isWritable())
        return;
    const auto node = askForNode(tr("Add Mention"), tr("“%1” means:").arg(textOf(words)), tr("&Add"), {});
    if (node)
        commands::correct(m_session, [words, meant = *node](Judge& judge) { return judge.addMention(meant, words); });
}

void Corrector::addNodeNamed(const library::Words& words)
{
    if (!isWritable())
        return;
    const auto kind = askForOne(m_window, tr("Add Node"), tr("“%1” is a kind of:").arg(textOf(words)),
                                ontology::allNodeKinds, std::optional{NodeKind::Official});
    if (kind)
        commands::correct(m_session, [words, given = *kind, name = support::toUtf8(textOf(words))](Judge& judge) {
            return judge.addNode(given, name, words);
        });
}

void Corrector::addRelation(const library::Words& words)
{
    if (!isWritable() || m_session.graph().nodes().size() < 2)
        return;
    RelationDialog dialog{m_session, words, textOf(words), &m_window};
    if (dialog.exec() != QDialog::Accepted)
        return;
    commands::correct(m_session, [words, told = dialog.relation()](Judge& judge) {
        return judge.addRelation(told.source, told.relation, told.target, words, told.stance);
    });
}

void Corrector::setArticleDate(ArticleId article)
{
    const auto summary = std::ranges::find(m_session.articles(), article, &library::ArticleSummary::id);
    if (!isWritable() || summary == m_session.articles().end())
        return;
    const std::optional<text::PartialDate> before = summary->published;
    ArticleDateDialog dialog{support::toQString(std::string_view{summary->title}), before, &m_window};
    if (dialog.exec() == QDialog::Accepted && dialog.date() != before)
        commands::correct(
            m_session, [article, date = dialog.date()](Judge& judge) { return judge.setArticleDate(article, date); });
}

void Corrector::showSuggestions()
{
    showOne<SuggestionsDialog>(m_suggestions, m_session, m_window);
}

void Corrector::showHistory()
{
    showOne<HistoryDialog>(m_history, m_session, m_window);
}

} // namespace cablegraph::corrections
