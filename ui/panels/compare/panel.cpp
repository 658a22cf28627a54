#include "side.h"

#include <cablegraph/notices/explain.h>
#include <cablegraph/panels/compare/panel.h>
#include <cablegraph/session/session.h>
#include <cablegraph/support/palette.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace cablegraph::panels {
namespace {

using graph::Difference;
using Choice = CompareSide::Choice;
using Kind = CompareSide::Kind;

enum Role
{
    NodeRole = Qt::UserRole,
    EdgeRole,
};

constexpr std::array sections{Difference::New, Difference::Gone, Difference::Changed};

graph::KnowledgeGraph graphOf(const Choice& choice, const graph::FilterIndex& index, const graph::KnowledgeGraph& shown,
                              const session::DisplayNames& names)
{
    switch (choice.kind) {
    case Kind::Library:
        return index.graph();
    case Kind::Shown:
        return shown;
    case Kind::Until:
    case Kind::Saved:
        return index.shownPart(choice.filter);
    case Kind::Other:
        break;
    }
    return names.appliedTo(library::Library::open(choice.file, library::Library::Access::ReadOnly).graph());
}

/// Without the ids of another library, which would name something else in this one.
graph::Comparison compared(const Choice& before, const graph::KnowledgeGraph& beforeGraph, const Choice& after,
                           const graph::KnowledgeGraph& afterGraph)
{
    const bool isOneLibrary = before.kind != Kind::Other && after.kind != Kind::Other;
    graph::Comparison comparison =
        graph::compare(beforeGraph, afterGraph, isOneLibrary ? graph::SameNode::ById : graph::SameNode::ByIdentity);
    const auto forgetForeign = [&](auto& differences) {
        for (auto& each : differences) {
            if (before.kind == Kind::Other)
                each.before = {};
            if (after.kind == Kind::Other)
                each.after = {};
        }
    };
    forgetForeign(comparison.nodes);
    forgetForeign(comparison.edges);
    return comparison;
}

QString headingFor(Difference difference, int count)
{
    switch (difference) {
    case Difference::New:
        return ComparePanel::tr("New (%1)").arg(count);
    case Difference::Gone:
        return ComparePanel::tr("Gone (%1)").arg(count);
    case Difference::Changed:
        break;
    }
    return ComparePanel::tr("Changed (%1)").arg(count);
}

QString textFor(const graph::NodeDifference& node)
{
    QString text = support::toQString(std::string_view{node.name});
    for (const std::string& what : node.what)
        text += QStringLiteral("  ·  ") + support::toQString(std::string_view{what});
    return text;
}

QString textFor(const graph::EdgeDifference& edge)
{
    QString text =
        ComparePanel::tr("%1 %2 %3", "node, relation, node")
            .arg(support::toQString(std::string_view{edge.source}), support::toQString(std::string_view{edge.label}),
                 support::toQString(std::string_view{edge.target}));
    if (edge.difference != Difference::Changed)
        return text;
    if (edge.standingBefore != edge.standingAfter)
        text += QStringLiteral("  ·  ") + ComparePanel::tr("%1 → %2").arg(support::phraseFor(edge.standingBefore),
                                                                          support::phraseFor(edge.standingAfter));
    if (edge.sentencesBefore != edge.sentencesAfter)
        text += QStringLiteral("  ·  ") +
                ComparePanel::tr("Sentences: %1 → %2").arg(edge.sentencesBefore).arg(edge.sentencesAfter);
    return text;
}

} // namespace

ComparePanel::ComparePanel(session::Session& session, const std::function<QString()>& askForLibrary, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_before{new CompareSide{session, tr("Before"), askForLibrary, this}}
    , m_after{new CompareSide{session, tr("After"), askForLibrary, this}}
    , m_compare{new QPushButton{tr("&Compare"), this}}
    , m_marks{new QCheckBox{tr("&Mark on the graph"), this}}
    , m_summary{new QLabel{this}}
    , m_lists{new QTreeWidget{this}}
{
    m_before->choose(Kind::Until);
    m_after->choose(Kind::Library);
    setUpLists();
    layOut();
    connect(m_compare, &QPushButton::clicked, this, &ComparePanel::compareSides);
    connect(m_marks, &QCheckBox::toggled, this, &ComparePanel::updateMarks);
    for (CompareSide* side : {m_before, m_after})
        connect(side, &CompareSide::changed, this, &ComparePanel::forget);
    connect(&m_session, &session::Session::libraryOpened, this, &ComparePanel::forget);
    connect(&m_session, &session::Session::graphChanged, this, &ComparePanel::forget);
    connect(&m_job, &jobs::Job::failed, this, [this](const Error& error) {
        forget();
        m_summary->setText(notices::explain(error));
    });
    forget();
}

void ComparePanel::setUpLists()
{
    m_lists->setAccessibleName(tr("Differences"));
    m_lists->setHeaderHidden(true);
    m_lists->setUniformRowHeights(true);
    m_lists->setFrameShape(QFrame::NoFrame);
    connect(m_lists, &QTreeWidget::itemSelectionChanged, this, &ComparePanel::onChosen);
    connect(m_lists, &QTreeWidget::itemClicked, this, &ComparePanel::onChosen);
}

void ComparePanel::layOut()
{
    m_summary->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 4, 8, 0);
    auto* before = new QLabel{tr("&Before:"), this};
    before->setBuddy(m_before);
    auto* after = new QLabel{tr("&After:"), this};
    after->setBuddy(m_after);
    for (QWidget* widget : std::initializer_list<QWidget*>{before, m_before, after, m_after, m_compare})
        top->addWidget(widget);
    top->addStretch(1);
    top->addWidget(m_marks);
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(8, 0, 8, 0);
    middle->addWidget(m_summary, 1);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(middle);
    layout->addWidget(m_lists, 1);
    setFocusProxy(m_before);
}

void ComparePanel::compareSides()
{
    const Choice before = m_before->choice();
    const Choice after = m_after->choice();
    m_job.start(
        [before, after, index = m_session.filterIndex(), shown = m_session.shownGraph(),
         names = m_session.displayNames()](const Progress& progress, const std::stop_token& stop) {
            report(progress, Phase::Measuring, 0, 0);
            const graph::KnowledgeGraph first = graphOf(before, index, shown, *names);
            throwIfStopped(stop);
            return compared(before, first, after, graphOf(after, index, shown, *names));
        },
        [this, asked = ++m_asked](graph::Comparison comparison) {
            if (asked == m_asked)
                show(std::move(comparison));
        });
}

void ComparePanel::show(graph::Comparison comparison)
{
    m_comparison = std::move(comparison);
    m_marks->setEnabled(true);
    m_summary->setText(m_comparison->isEmpty() ? tr("Both sides say the same.") : QString{});
    m_summary->setVisible(m_comparison->isEmpty());
    fill();
    updateMarks();
}

void ComparePanel::fill()
{
    m_lists->clear();
    for (const Difference difference : sections) {
        QList<QTreeWidgetItem*> items;
        for (const graph::NodeDifference& node : m_comparison->nodes) {
            if (node.difference != difference)
                continue;
            auto* item = new QTreeWidgetItem{QStringList{textFor(node)}};
            item->setIcon(0, support::kindIcon(node.kind, palette()));
            const NodeId own = node.after.isValid() ? node.after : node.before;
            item->setData(0, NodeRole, QVariant::fromValue(own.value));
            items << item;
        }
        for (const graph::EdgeDifference& edge : m_comparison->edges) {
            if (edge.difference != difference)
                continue;
            auto* item = new QTreeWidgetItem{QStringList{textFor(edge)}};
            const EdgeId own = edge.after.isValid() ? edge.after : edge.before;
            item->setData(0, EdgeRole, QVariant::fromValue(own.value));
            items << item;
        }
        if (items.isEmpty())
            continue;
        auto* section = new QTreeWidgetItem{m_lists, {headingFor(difference, static_cast<int>(items.size()))}};
        section->setFlags(Qt::ItemIsEnabled);
        section->addChildren(items);
        section->setExpanded(true);
    }
}

/// What was compared is no longer what would be compared now.
void ComparePanel::forget()
{
    ++m_asked;
    m_job.cancel();
    m_comparison.reset();
    m_lists->clear();
    m_marks->setEnabled(false);
    m_summary->setVisible(true);
    m_summary->setText(
        tr("Choose two sides and compare them: what is new, gone and changed from the one to the other."));
    updateMarks();
}

void ComparePanel::onChosen()
{
    const QList<QTreeWidgetItem*> chosen = m_lists->selectedItems();
    if (chosen.isEmpty())
        return;
    const NodeId node{chosen.front()->data(0, NodeRole).toLongLong()};
    const EdgeId edge{chosen.front()->data(0, EdgeRole).toLongLong()};
    session::Selection selection;
    if (node.isValid())
        selection.nodes.insert(node);
    if (edge.isValid())
        selection.edges.insert(edge);
    if (!selection.isEmpty())
        m_session.select(selection);
}

void ComparePanel::updateMarks()
{
    Q_EMIT marksWanted(m_marks->isChecked() ? m_comparison : std::nullopt);
}

} // namespace cablegraph::panels
