#include "nodefield.h"

#include <cablegraph/graph/measures.h>
#include <cablegraph/panels/paths/panel.h>
#include <cablegraph/session/session.h>
#include <cablegraph/support/overloaded.h>
#include <cablegraph/support/palette.h>
#include <cablegraph/support/text.h>

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace cablegraph::panels {
namespace {

constexpr std::size_t pathsAtFirst = 20;
constexpr std::size_t morePaths = 40;
constexpr int mostSteps = 12;
constexpr int mostNeighbourSteps = 9;
constexpr int fieldWidth = 26; // average characters
constexpr int rowGap = 4;      // the fields have to fit below the graph of a small window
constexpr int margin = 6;

} // namespace

PathsPanel::PathsPanel(session::Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_names{new NodeNames{this}}
    , m_from{new NodeField{*m_names, this}}
    , m_to{new NodeField{*m_names, this}}
    , m_swap{new QToolButton{this}}
    , m_useSelection{new QPushButton{tr("From &Selection"), this}}
    , m_followDirection{new QCheckBox{tr("Follow &direction"), this}}
    , m_withoutDenied{new QCheckBox{tr("&Without denied claims"), this}}
    , m_longest{new QSpinBox{this}}
    , m_steps{new QSpinBox{this}}
    , m_selectAround{new QPushButton{tr("Select &Around"), this}}
    , m_isolate{new QPushButton{tr("Show &Only These"), this}}
    , m_view{new QTextBrowser{this}}
{
    setUpFields();
    setUpOptions();
    setUpNeighbourhood();
    setUpView();
    auto* side = new QVBoxLayout;
    side->setContentsMargins(0, 0, 0, margin);
    side->setSpacing(rowGap);
    side->addLayout(fieldsLayout());
    side->addLayout(optionsLayout());
    side->addStretch(1);
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(8, margin, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(side);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_from);
    connectSession();
}

void PathsPanel::setUpFields()
{
    const auto setUp = [this](NodeField& field, const QString& name, const QString& hint) {
        field.setAccessibleName(name);
        field.setPlaceholderText(hint);
        field.setToolTip(tr("Type a part of a name and choose"));
        field.setMinimumWidth(fieldWidth * fontMetrics().averageCharWidth());
        connect(&field, &NodeField::nodeChosen, this, &PathsPanel::search);
    };
    setUp(*m_from, tr("From"), tr("Name of a node"));
    setUp(*m_to, tr("To"), tr("Name of another node"));
    connect(m_from, &NodeField::nodeChosen, this, [this] {
        if (m_from->hasFocus() && !m_to->node())
            m_to->setFocus(Qt::OtherFocusReason);
    });
    m_swap->setText(QStringLiteral("⇅"));
    m_swap->setToolTip(tr("Look the other way round"));
    m_swap->setAccessibleName(tr("Swap the two nodes"));
    m_swap->setAutoRaise(true);
    m_swap->setFocusPolicy(Qt::TabFocus);
    connect(m_swap, &QToolButton::clicked, this, [this] {
        const auto from = m_from->node();
        const auto to = m_to->node();
        to ? setNode(*m_from, *to) : m_from->forget();
        from ? setNode(*m_to, *from) : m_to->forget();
        search();
    });
    m_useSelection->setToolTip(tr("Look for the paths between the two selected nodes"));
    connect(m_useSelection, &QPushButton::clicked, this, &PathsPanel::findBetweenSelected);
}

QLayout* PathsPanel::fieldsLayout()
{
    auto* form = new QFormLayout;
    form->setVerticalSpacing(rowGap);
    form->addRow(tr("F&rom:"), m_from);
    form->addRow(tr("&To:"), m_to);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_swap);
    buttons->addWidget(m_useSelection, 1);
    auto* both = new QVBoxLayout;
    both->setSpacing(rowGap);
    both->addLayout(form);
    both->addLayout(buttons);
    return both;
}

void PathsPanel::setUpOptions()
{
    m_followDirection->setToolTip(tr("Go along lines only from their beginning to their end"));
    m_withoutDenied->setToolTip(tr("Pass over lines that the articles do nothing but deny"));
    m_longest->setRange(1, mostSteps);
    m_longest->setValue(static_cast<int>(graph::PathOptions{}.longest));
    m_longest->setAccessibleName(tr("Most steps of a path"));
    m_longest->setToolTip(tr("Longer paths are not shown"));
    connect(m_followDirection, &QCheckBox::toggled, this, &PathsPanel::search);
    connect(m_withoutDenied, &QCheckBox::toggled, this, &PathsPanel::search);
    connect(m_longest, &QSpinBox::valueChanged, this, &PathsPanel::search);
}

void PathsPanel::setUpNeighbourhood()
{
    m_steps->setRange(1, mostNeighbourSteps);
    m_steps->setAccessibleName(tr("Steps around the selection"));
    m_steps->setToolTip(tr("How far from the selection"));
    m_selectAround->setToolTip(tr("Add the nodes to the selection that are so many steps away or nearer"));
    m_isolate->setToolTip(tr("Select the nodes around the selection and look at them alone"));
    connect(m_selectAround, &QPushButton::clicked, this, &PathsPanel::selectAround);
    connect(m_isolate, &QPushButton::clicked, this, &PathsPanel::showOnlyAround);
}

QLayout* PathsPanel::optionsLayout()
{
    auto* form = new QFormLayout;
    form->setVerticalSpacing(rowGap);
    form->addRow(tr("&Most steps:"), m_longest);
    form->addRow(m_followDirection);
    form->addRow(m_withoutDenied);
    form->addRow(tr("Ste&ps around:"), m_steps);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_selectAround);
    buttons->addWidget(m_isolate);
    auto* both = new QVBoxLayout;
    both->setSpacing(rowGap);
    both->addLayout(form);
    both->addLayout(buttons);
    return both;
}

void PathsPanel::setUpView()
{
    m_view->setAccessibleName(tr("Paths"));
    m_view->setOpenLinks(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUndoRedoEnabled(false);
    m_view->setMinimumWidth(200);
    m_view->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(m_view, &QTextBrowser::anchorClicked, this, &PathsPanel::follow);
}

void PathsPanel::connectSession()
{
    connect(&m_session, &session::Session::graphChanged, this, &PathsPanel::onGraphChanged);
    connect(&m_session, &session::Session::visibilityChanged, this, &PathsPanel::onGraphChanged);
    connect(&m_session, &session::Session::selectionChanged, this, &PathsPanel::onSelectionChanged);
    connect(&m_job, &jobs::Job::failed, &m_session, &session::Session::problemOccurred);
    onSelectionChanged();
}

void PathsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_isOutdated)
        return;
    onGraphChanged();
    if (!m_from->node() && !m_to->node())
        findBetweenSelected();
}

void PathsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showAnswer();
}

void PathsPanel::onGraphChanged()
{
    m_isOutdated = !isVisible();
    if (m_isOutdated)
        return;
    for (NodeField* field : {m_from, m_to}) {
        if (field->node() && m_session.shownGraph().findNode(*field->node()) == nullptr)
            field->forget();
    }
    loadNames();
    search();
}

void PathsPanel::loadNames()
{
    m_naming.start([graph = m_session.shownGraph()](const Progress&,
                                                    const std::stop_token&) { return NodeNames::entriesOf(graph); },
                   [this](std::vector<NodeNames::Entry> entries) { m_names->setEntries(std::move(entries)); });
}

void PathsPanel::setNode(NodeField& field, NodeId node)
{
    field.setNode(node, support::toQString(m_session.graph().findNode(node)->name));
}

void PathsPanel::onSelectionChanged()
{
    const session::Selection& selection = m_session.selection();
    m_useSelection->setEnabled(selection.nodes.size() == 2);
    for (QPushButton* button : {m_selectAround, m_isolate})
        button->setEnabled(!selection.isEmpty());
}

void PathsPanel::findBetweenSelected()
{
    const std::set<NodeId>& nodes = m_session.selection().nodes;
    if (nodes.size() != 2)
        return;
    setNode(*m_from, *nodes.begin());
    setNode(*m_to, *nodes.rbegin());
    search();
}

graph::PathOptions PathsPanel::options() const
{
    graph::PathOptions options;
    options.followDirection = m_followDirection->isChecked();
    options.withoutDenied = m_withoutDenied->isChecked();
    options.longest = static_cast<std::size_t>(m_longest->value());
    return options;
}

void PathsPanel::search()
{
    m_job.abandon();
    m_answer.reset();
    m_chosen.reset();
    m_shown = pathsAtFirst;
    if (!m_from->node() || !m_to->node() || m_from->node() == m_to->node()) {
        showAnswer();
        return;
    }
    showHint(tr("Looking for paths…"));
    PathAnswer question{m_session.shownGraph(), m_session.graph(), *m_from->node(), *m_to->node(), options(), {}};
    m_job.start(
        [question](const Progress&, const std::stop_token& stop) mutable {
            question.found = findPaths(question.graph, question.from, question.to, question.options, stop);
            return question;
        },
        [this](PathAnswer answer) {
            m_answer = std::move(answer);
            showAnswer();
            m_view->verticalScrollBar()->setValue(0);
        });
}

void PathsPanel::showAnswer()
{
    if (!m_answer) {
        const bool isSame = m_from->node() && m_from->node() == m_to->node();
        if (isSame)
            showHint(tr("These are one node. Name another one to see how the two hang together."));
        else if (m_session.graph().isEmpty())
            showHint(tr("Nothing is open yet. Open articles with File > Open Articles…"));
        else
            showHint(tr("Name two nodes, or select two on the graph, to see how they hang together and which sentences "
                        "say so."));
        return;
    }
    // Each article is asked for once a page, also when it cannot be had: one failure is one message.
    std::map<ArticleId, std::shared_ptr<const graph::Source>> known;
    const auto sourceOf = [&](ArticleId article) {
        const auto found = known.find(article);
        return found != known.end() ? found->second : known.emplace(article, m_session.source(article)).first->second;
    };
    const int scrolled = m_view->verticalScrollBar()->value();
    m_page = pageOf(*m_answer, m_shown, m_chosen, sourceOf, palette());
    m_view->setHtml(m_page.html);
    m_view->verticalScrollBar()->setValue(scrolled);
}

void PathsPanel::showHint(const QString& text)
{
    m_page = {};
    m_view->setHtml(QStringLiteral("<p style='color:%1'>%2</p>")
                        .arg(support::themeOf(palette()).mutedText.name(), text.toHtmlEscaped()));
}

void PathsPanel::follow(const QUrl& address)
{
    const PathLink* found = m_page.find(address);
    if (found == nullptr)
        return;
    const PathLink link = *found; // the page changes below
    std::visit(support::Overloaded{
                   [this](const ShowPath& show) { choosePath(show.path); },
                   [this](const ShowPathNode& show) {
                       m_session.select({{show.node}, {}});
                   },
                   [this](const ShowPathSentence& show) {
                       m_session.select({{}, {show.edge}}, session::Session::Reveal::Nothing);
                       m_session.showPassage(show.passage);
                   },
                   [this](const ShowMorePaths&) {
                       m_shown += morePaths;
                       showAnswer();
                   },
                   [this](const AllowLongerPaths& allow) { m_longest->setValue(static_cast<int>(allow.steps)); },
                   [this](const IgnoreDirection&) { m_followDirection->setChecked(false); },
                   [this](const UseDenied&) { m_withoutDenied->setChecked(false); },
               },
               link);
}

void PathsPanel::choosePath(std::size_t path)
{
    m_chosen = path;
    m_session.select(selectionOf(m_answer->found.paths.at(path)), session::Session::Reveal::Nothing);
    showAnswer();
}

void PathsPanel::selectAround()
{
    const session::Selection& selection = m_session.selection();
    std::set<NodeId> from = selection.nodes;
    for (const EdgeId id : selection.edges) {
        const graph::Edge& edge = *m_session.graph().findEdge(id);
        from.insert({edge.source, edge.target});
    }
    m_session.select({graph::neighbourhood(m_session.shownGraph(), from, static_cast<std::size_t>(m_steps->value())),
                      selection.edges},
                     session::Session::Reveal::Nothing);
    m_selectedAround = {m_session.selection(), m_steps->value()};
}

/// What has just been selected around something is not selected around once more.
void PathsPanel::showOnlyAround()
{
    if (m_selectedAround != std::pair{m_session.selection(), m_steps->value()})
        selectAround();
    Q_EMIT isolateRequested();
}

} // namespace cablegraph::panels
