#include "relationdialog.h"

#include <cablegraph/corrections/nodechooser.h>
#include <cablegraph/support/palette.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <utility>

namespace cablegraph::corrections {
namespace {

constexpr qint64 another = -1;
constexpr int leastWidth = 420;

/// How far a place is from the words; 0 inside them.
std::size_t distance(const text::ByteSpan& place, const text::ByteSpan& words)
{
    if (place.end <= words.begin)
        return words.begin - place.end + 1;
    return place.begin >= words.end ? place.begin - words.end + 1 : 0;
}

/// Nodes that the article names, those nearest to the words first, inside them in their order.
std::vector<NodeId> namedNear(const graph::KnowledgeGraph& graph, const library::Words& words)
{
    std::vector<std::tuple<std::size_t, std::size_t, NodeId>> found;
    for (const graph::Node& node : graph.nodes()) {
        std::optional<std::pair<std::size_t, std::size_t>> nearest;
        for (const graph::Mention& mention : node.mentions) {
            if (mention.article != words.article)
                continue;
            const std::pair at{distance(mention.span, words.span), mention.span.begin};
            nearest = nearest ? std::min(*nearest, at) : at;
        }
        if (nearest)
            found.emplace_back(nearest->first, nearest->second, node.id);
    }
    std::ranges::sort(found);
    std::vector<NodeId> nodes;
    for (const auto& [far, begin, node] : found)
        nodes.push_back(node);
    return nodes;
}

NodeId nodeOf(const QComboBox& box)
{
    return NodeId{box.currentData().toLongLong()};
}

} // namespace

RelationDialog::RelationDialog(session::Session& session, const library::Words& words, const QString& sentence,
                               QWidget* parent)
    : QDialog{parent}
    , m_session{session}
    , m_named{namedNear(session.graph(), words)}
    , m_source{new QComboBox{this}}
    , m_relation{new QComboBox{this}}
    , m_target{new QComboBox{this}}
    , m_stance{new QComboBox{this}}
    , m_buttons{new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this}}
{
    setWindowTitle(tr("Add Relation"));
    auto* quote = new QLabel{tr("“%1”", "a quoted sentence").arg(sentence), this};
    quote->setTextFormat(Qt::PlainText);
    quote->setWordWrap(true);
    quote->setMinimumWidth(leastWidth);
    fillNodes(*m_source, 0);
    fillNodes(*m_target, 1);
    for (std::size_t i = 0; i < ontology::relationCount; ++i)
        m_relation->addItem(support::phraseFor(static_cast<ontology::Relation>(i)), static_cast<int>(i));
    for (const ontology::Stance stance : ontology::allStances)
        m_stance->addItem(support::phraseFor(stance), static_cast<int>(stance));
    auto* form = new QFormLayout;
    form->addRow(tr("&Who:"), m_source);
    form->addRow(tr("&Relation:"), m_relation);
    form->addRow(tr("W&hom:"), m_target);
    form->addRow(tr("The &sentence:"), m_stance);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add"));
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(quote);
    layout->addLayout(form);
    layout->addWidget(m_buttons);
    for (QComboBox* box : {m_source, m_target})
        connect(box, &QComboBox::activated, this, [this, box] {
            if (box->currentData().toLongLong() == another)
                chooseAnother(*box);
            update();
        });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
}

void RelationDialog::fillNodes(QComboBox& box, std::size_t first)
{
    for (const NodeId id : m_named) {
        const graph::Node& node = *m_session.graph().findNode(id);
        box.addItem(support::kindIcon(node.kind, palette()), support::toQString(node.name),
                    static_cast<qint64>(id.value));
    }
    box.addItem(tr("Another…"), another);
    box.setCurrentIndex(first < m_named.size() ? static_cast<int>(first) : -1);
    box.setMaxVisibleItems(20);
}

void RelationDialog::chooseAnother(QComboBox& box)
{
    const graph::KnowledgeGraph kept = m_session.graph(); // the nodes live while the dialog asks
    std::vector<const graph::Node*> nodes;
    for (const graph::Node& node : kept.nodes())
        nodes.push_back(&node);
    NodeChooser chooser{windowTitle(), &box == m_source ? tr("Who?") : tr("Whom?"), tr("&Choose"), nodes, this};
    const std::optional<NodeId> chosen = chooser.exec() == QDialog::Accepted ? chooser.chosen() : std::nullopt;
    if (!chosen) {
        box.setCurrentIndex(-1);
        return;
    }
    const int known = box.findData(static_cast<qint64>(chosen->value));
    if (known < 0) {
        const graph::Node& node = *kept.findNode(*chosen);
        box.insertItem(0, support::kindIcon(node.kind, palette()), support::toQString(node.name),
                       static_cast<qint64>(chosen->value));
    }
    box.setCurrentIndex(std::max(known, 0));
}

void RelationDialog::update()
{
    const bool complete = m_source->currentIndex() >= 0 && m_target->currentIndex() >= 0;
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(complete && nodeOf(*m_source) != nodeOf(*m_target));
}

RelationDialog::Told RelationDialog::relation() const
{
    return {nodeOf(*m_source), static_cast<ontology::Relation>(m_relation->currentData().toInt()), nodeOf(*m_target),
            static_cast<ontology::Stance>(m_stance->currentData().toInt())};
}

} // namespace cablegraph::corrections
