#include <cablegraph/corrections/splitdialog.h>
#include <cablegraph/support/text.h>
#include <cablegraph/text/normalise.h>
#include <cablegraph/text/span.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cablegraph::corrections {
namespace {

constexpr QSize comfortable{560, 420};
constexpr qsizetype longestSentence = 160;

QString titleOf(const session::Session& session, const std::optional<ArticleId>& article)
{
    const auto found = article ? std::ranges::find(session.articles(), *article, &library::ArticleSummary::id)
                               : session.articles().end();
    return found == session.articles().end() ? SplitDialog::tr("Added by you")
                                             : support::toQString(std::string_view{found->title});
}

QString firstSentence(session::Session& session, const library::IdentityReason& finding)
{
    if (finding.mentions.empty())
        return {};
    const graph::Mention& mention = finding.mentions.front();
    const auto source = session.source(mention.article);
    if (!source)
        return {};
    const auto sentence = std::ranges::find(source->sentences, mention.sentence, &graph::Sentence::id);
    if (sentence == source->sentences.end())
        return {};
    const QString words = support::toQString(text::singleLine(text::slice(source->text, sentence->span)));
    return words.size() <= longestSentence ? words : words.left(longestSentence - 1) + QChar{u'…'};
}

} // namespace

SplitDialog::SplitDialog(session::Session& session, const QString& name, std::vector<library::IdentityReason> findings,
                         QWidget* parent)
    : QDialog{parent}
    , m_findings{std::move(findings)}
    , m_list{new QListWidget{this}}
    , m_buttons{new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this}}
{
    setWindowTitle(tr("Split %1").arg(name));
    auto* label = new QLabel{
        tr("Mark what is not the same %1. It becomes a node of its own, with its relations.").arg(name), this};
    label->setWordWrap(true);
    label->setBuddy(m_list);
    m_list->setAccessibleName(tr("What each article says"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    for (const library::IdentityReason& finding : m_findings) {
        auto* item = new QListWidgetItem{lineFor(session, finding), m_list};
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Split"));
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(label);
    layout->addWidget(m_list);
    layout->addWidget(m_buttons);
    connect(m_list, &QListWidget::itemChanged, this, &SplitDialog::update);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(comfortable);
    m_list->setFocus();
    update();
}

std::vector<library::FindingId> SplitDialog::apart() const
{
    std::vector<library::FindingId> marked;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            marked.push_back(m_findings[static_cast<std::size_t>(row)].finding);
    return marked;
}

QString SplitDialog::lineFor(session::Session& session, const library::IdentityReason& finding) const
{
    QString line = support::toQString(finding.name);
    if (!finding.role.empty())
        line += QStringLiteral(", ") + support::toQString(finding.role);
    line +=
        QStringLiteral(" — ") + tr("%1 (here by: %2)").arg(titleOf(session, finding.article), phraseFor(finding.rule));
    if (const QString sentence = firstSentence(session, finding); !sentence.isEmpty())
        line += QChar{u'\n'} + sentence;
    return line;
}

void SplitDialog::update()
{
    const std::size_t marked = apart().size();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(marked > 0 && marked < m_findings.size());
}

QString phraseFor(library::IdentityRule rule)
{
    using enum library::IdentityRule;
    switch (rule) {
    case Alone:
        return SplitDialog::tr("nothing else");
    case SameCode:
        return SplitDialog::tr("the same state");
    case SameName:
        return SplitDialog::tr("the same name");
    case Abbreviation:
        return SplitDialog::tr("its abbreviation");
    case SameFullName:
        return SplitDialog::tr("the same full name");
    case NameAndState:
        return SplitDialog::tr("short name and whom they act for");
    case NameAndRole:
        return SplitDialog::tr("short name and role");
    case ProperNameAndYear:
        return SplitDialog::tr("proper name and year");
    case DayAndParties:
        return SplitDialog::tr("day and parties");
    case PeopleAndTime:
        return SplitDialog::tr("the same people at about the same time");
    case SameCircle:
        return SplitDialog::tr("just the same people");
    case ClassAndSource:
        return SplitDialog::tr("class and source");
    case Judged:
        return SplitDialog::tr("your decision");
    }
    return {};
}

} // namespace cablegraph::corrections
