#include "nodeportrait.h"

#include <cablegraph/commands/correct.h>
#include <cablegraph/corrections/suggestionsdialog.h>
#include <cablegraph/library/judgements.h>
#include <cablegraph/support/text.h>

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace cablegraph::corrections {
namespace {

using library::Judge;
using library::MergeSuggestion;

constexpr QSize comfortable{860, 520};

std::pair<NodeId, NodeId> pairOf(const MergeSuggestion& suggestion)
{
    return std::minmax(suggestion.one, suggestion.other);
}

QString noteFor(const graph::KnowledgeGraph& graph, bool isEmpty)
{
    if (!isEmpty)
        return SuggestionsDialog::tr(
            "These may be one, the likeliest first. What you keep apart stays apart and is not "
            "suggested again.");
    if (graph.isEmpty())
        return SuggestionsDialog::tr(
            "This library is empty. When its articles call one and the same by two names, both "
            "are listed here with the reasons and the sentences.");
    return SuggestionsDialog::tr("Nothing in this library looks like a duplicate. What is one all the same you can "
                                 "select together and join with Edit > Correct > Merge.");
}

} // namespace

SuggestionsDialog::SuggestionsDialog(session::Session& session, QWidget* parent)
    : QDialog{parent}
    , m_session{session}
{
    setWindowTitle(tr("Merge Suggestions"));
    setUpParts();
    setUpButtons();
    resize(comfortable);
    connect(&m_session, &session::Session::graphChanged, this, &SuggestionsDialog::look);
    connect(&m_session, &session::Session::libraryOpened, this, [this] { m_later.clear(); });
    look();
}

SuggestionsDialog::~SuggestionsDialog() = default;

void SuggestionsDialog::setUpParts()
{
    m_note = new QLabel{this};
    m_note->setWordWrap(true);
    m_list = new QListWidget{this};
    m_list->setAccessibleName(tr("Nodes that may be one"));
    m_list->installEventFilter(this);
    m_note->setBuddy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &SuggestionsDialog::showCurrent);
    m_reasons = new QLabel{this};
    m_reasons->setWordWrap(true);
    m_one = new NodePortrait{m_session, this};
    m_other = new NodePortrait{m_session, this};
    // Two buttons in two widgets: one is pressed at a time all the same.
    for (auto [chosen, released] : {std::pair{m_one, m_other}, std::pair{m_other, m_one}})
        connect(&chosen->choice(), &QRadioButton::toggled, this,
                [released](bool on) { released->choice().setChecked(!on); });
    for (NodePortrait* portrait : {m_one, m_other})
        portrait->choice().setAutoExclusive(false);

    auto* beside = new QHBoxLayout;
    beside->addWidget(m_one, 1);
    beside->addWidget(m_other, 1);
    auto* right = new QWidget{this};
    auto* reading = new QVBoxLayout{right};
    reading->setContentsMargins({});
    reading->addWidget(m_reasons);
    reading->addLayout(beside, 1);
    m_parts = new QSplitter{this};
    m_parts->addWidget(m_list);
    m_parts->addWidget(right);
    m_parts->setStretchFactor(1, 2);
    m_parts->setChildrenCollapsible(false);
    m_parts->hide();
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_note);
    layout->addWidget(m_parts, 1);
}

void SuggestionsDialog::setUpButtons()
{
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::ActionRole);
    m_merge->setToolTip(tr("They are one and get the name chosen (Return in the list)"));
    m_apart = buttons->addButton(tr("&Keep Apart"), QDialogButtonBox::ActionRole);
    m_apart->setToolTip(tr("They are different and are not suggested again (Delete in the list)"));
    m_laterButton = buttons->addButton(tr("&Later"), QDialogButtonBox::ActionRole);
    m_laterButton->setToolTip(tr("Go on; they are suggested again (Space in the list)"));
    m_merge->setDefault(true);
    connect(m_merge, &QPushButton::clicked, this, &SuggestionsDialog::merge);
    connect(m_apart, &QPushButton::clicked, this, &SuggestionsDialog::keepApart);
    connect(m_laterButton, &QPushButton::clicked, this, &SuggestionsDialog::later);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

bool SuggestionsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress || current() == nullptr)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_merge->click();
        return true;
    case Qt::Key_Delete:
        m_apart->click();
        return true;
    case Qt::Key_Space:
        later();
        return true;
    case Qt::Key_Left:
        m_one->choice().setChecked(true);
        return true;
    case Qt::Key_Right:
        m_other->choice().setChecked(true);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void SuggestionsDialog::look()
{
    std::set<Pair> different;
    try {
        different = m_session.library().differentNodes();
    } catch (const Error&) {
        m_note->setText(tr("The library cannot be read at the moment."));
        return;
    }
    if (m_suggestions.empty())
        m_note->setText(tr("Looking for nodes that may be one…"));
    m_search.start(
        [graph = m_session.graph(), different = std::move(different)](const Progress&, const std::stop_token& stop) {
            constexpr std::size_t mostShown = 500;
            return library::suggestMerges(graph, different, mostShown, stop);
        },
        [this](std::vector<MergeSuggestion> found) { show(std::move(found)); });
}

void SuggestionsDialog::show(std::vector<MergeSuggestion> found)
{
    const auto before = current() == nullptr ? Pair{} : pairOf(*current());
    std::ranges::stable_partition(found,
                                  [this](const MergeSuggestion& each) { return !m_later.contains(pairOf(each)); });
    m_suggestions = std::move(found);
    {
        const QSignalBlocker quiet{m_list};
        m_list->clear();
        for (const MergeSuggestion& suggestion : m_suggestions)
            m_list->addItem(lineFor(suggestion));
        const auto kept = std::ranges::find(m_suggestions, before, pairOf);
        m_list->setCurrentRow(kept == m_suggestions.end() ? 0 : static_cast<int>(kept - m_suggestions.begin()));
    }
    m_parts->setVisible(!m_suggestions.empty());
    m_note->setText(noteFor(m_session.graph(), m_suggestions.empty()));
    showCurrent();
}

QString SuggestionsDialog::lineFor(const MergeSuggestion& suggestion) const
{
    const graph::KnowledgeGraph& graph = m_session.graph();
    const graph::Node* one = graph.findNode(suggestion.one);
    const graph::Node* other = graph.findNode(suggestion.other);
    return one == nullptr || other == nullptr
               ? QString{}
               : tr("%1 — %2", "two names").arg(support::toQString(one->name), support::toQString(other->name));
}

const MergeSuggestion* SuggestionsDialog::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_suggestions.size()) ? nullptr
                                                                    : &m_suggestions[static_cast<std::size_t>(row)];
}

void SuggestionsDialog::showCurrent()
{
    const MergeSuggestion* suggestion = current();
    m_one->showNode(suggestion == nullptr ? NodeId{} : suggestion->one);
    m_other->showNode(suggestion == nullptr ? NodeId{} : suggestion->other);
    QStringList reasons;
    if (suggestion != nullptr)
        for (const library::Likeness each : suggestion->reasons)
            reasons << phraseFor(each);
    m_reasons->setText(reasons.isEmpty() ? QString{} : tr("What speaks for it: %1.").arg(reasons.join(tr(", "))));
    m_one->choice().setChecked(true);
    updateButtons();
}

void SuggestionsDialog::updateButtons()
{
    const bool canChange = current() != nullptr && !m_session.library().isReadOnly();
    m_merge->setEnabled(canChange);
    m_apart->setEnabled(canChange);
    m_laterButton->setEnabled(m_suggestions.size() > 1);
}

void SuggestionsDialog::merge()
{
    const MergeSuggestion* suggestion = current();
    if (suggestion == nullptr)
        return;
    const NodeId stays = m_one->choice().isChecked() ? suggestion->one : suggestion->other;
    const std::vector<NodeId> nodes{suggestion->one, suggestion->other};
    drop();
    forget(stays == nodes.front() ? nodes.back() : nodes.front());
    commands::correct(m_session, [nodes, stays](Judge& judge) { return judge.merge(nodes, stays); });
}

void SuggestionsDialog::keepApart()
{
    const MergeSuggestion* suggestion = current();
    if (suggestion == nullptr)
        return;
    const auto [one, other] = std::pair{suggestion->one, suggestion->other};
    drop();
    commands::correct(m_session, [one, other](Judge& judge) { return judge.setDifferent(one, other); });
}

void SuggestionsDialog::later()
{
    const MergeSuggestion* suggestion = current();
    if (suggestion == nullptr || m_suggestions.size() < 2)
        return;
    MergeSuggestion put = *suggestion;
    m_later.insert(pairOf(put));
    drop();
    m_list->addItem(lineFor(put));
    m_suggestions.push_back(std::move(put));
    updateButtons();
}

void SuggestionsDialog::drop()
{
    const int row = m_list->currentRow();
    {
        const QSignalBlocker quiet{m_list};
        m_suggestions.erase(m_suggestions.begin() + row);
        delete m_list->takeItem(row);
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    showCurrent();
}

void SuggestionsDialog::forget(NodeId node)
{
    for (int row = m_list->count() - 1; row >= 0; --row) {
        const MergeSuggestion& each = m_suggestions[static_cast<std::size_t>(row)];
        if (each.one != node && each.other != node)
            continue;
        m_suggestions.erase(m_suggestions.begin() + row);
        const QSignalBlocker quiet{m_list};
        delete m_list->takeItem(row);
    }
    showCurrent();
}

QString phraseFor(library::Likeness likeness)
{
    using enum library::Likeness;
    switch (likeness) {
    case SameName:
        return SuggestionsDialog::tr("the same name");
    case ShortName:
        return SuggestionsDialog::tr("one name is part of the other");
    case Spelling:
        return SuggestionsDialog::tr("the name is spelt alike");
    case SameWords:
        return SuggestionsDialog::tr("the same words in the name");
    case Abbreviation:
        return SuggestionsDialog::tr("one is the abbreviation of the other");
    case SameSurname:
        return SuggestionsDialog::tr("the same surname");
    case SameRole:
        return SuggestionsDialog::tr("the same role");
    case SameState:
        return SuggestionsDialog::tr("they act for the same side");
    case SameTime:
        return SuggestionsDialog::tr("the same time");
    case SameParties:
        return SuggestionsDialog::tr("the same parties");
    case SamePlace:
        return SuggestionsDialog::tr("the same place");
    case SameTies:
        return SuggestionsDialog::tr("they are related to the same others");
    }
    return {};
}

} // namespace cablegraph::corrections
