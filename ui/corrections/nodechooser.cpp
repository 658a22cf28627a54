#include <cablegraph/corrections/nodechooser.h>
#include <cablegraph/support/palette.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cablegraph::corrections {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr QSize comfortable{420, 380};

/// "Jake Sullivan — Official, national security adviser".
QString lineFor(const graph::Node& node)
{
    QString line = support::toQString(node.name) + QStringLiteral(" — ") + support::phraseFor(node.kind);
    if (!node.attributes.role.empty())
        line += QStringLiteral(", ") + support::toQString(node.attributes.role);
    return line;
}

} // namespace

NodeChooser::NodeChooser(const QString& title, const QString& question, const QString& verb,
                         const std::vector<const graph::Node*>& nodes, QWidget* parent)
    : QDialog{parent}
    , m_words{new QLineEdit{this}}
    , m_list{new QListWidget{this}}
    , m_buttons{new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this}}
{
    setWindowTitle(title);
    m_words->setPlaceholderText(tr("Find by name"));
    m_words->setAccessibleName(tr("Find by name"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setAccessibleName(question);
    for (const graph::Node* node : nodes) {
        auto* item = new QListWidgetItem{support::kindIcon(node->kind, palette()), lineFor(*node), m_list};
        item->setData(idRole, QVariant::fromValue<qint64>(node->id.value));
        item->setToolTip(item->text());
    }
    m_list->sortItems();
    m_list->setCurrentRow(0);
    m_buttons->button(QDialogButtonBox::Ok)->setText(verb);
    auto* label = new QLabel{question, this};
    label->setWordWrap(true);
    label->setBuddy(m_words);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(label);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    layout->addWidget(m_buttons);
    connect(m_words, &QLineEdit::textChanged, this, &NodeChooser::narrow);
    connect(m_list, &QListWidget::currentRowChanged, this, &NodeChooser::update);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(comfortable);
    m_words->setFocus();
    update();
}

std::optional<NodeId> NodeChooser::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr && !item->isHidden() ? std::optional{NodeId{item->data(idRole).toLongLong()}} : std::nullopt;
}

/// The list is walked while the words are being typed.
bool NodeChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const int step = key == Qt::Key_Down ? 1 : -1;
    for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
        if (m_list->item(row)->isHidden())
            continue;
        m_list->setCurrentRow(row);
        break;
    }
    return true;
}

void NodeChooser::narrow(const QString& words)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!item->text().contains(words.trimmed(), Qt::CaseInsensitive));
        if (!item->isHidden() && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
    update();
}

void NodeChooser::update()
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(chosen().has_value());
}

} // namespace cablegraph::corrections
