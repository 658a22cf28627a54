#include "side.h"

#include <cablegraph/session/session.h>
#include <cablegraph/support/text.h>

#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace cablegraph::panels {
namespace {

/// The last day that an article of the library was published.
std::optional<text::PartialDate> lastDay(const session::Session& session)
{
    std::optional<text::PartialDate> last;
    for (const library::ArticleSummary& article : session.articles())
        if (article.published && (!last || *article.published > *last))
            last = article.published;
    return last;
}

} // namespace

CompareSide::CompareSide(session::Session& session, const QString& name, std::function<QString()> askForLibrary,
                         QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_askForLibrary{std::move(askForLibrary)}
    , m_kind{new QComboBox{this}}
    , m_day{new QDateEdit{this}}
{
    setFocusProxy(m_kind);
    m_kind->setAccessibleName(name);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_day->setAccessibleName(tr("%1: day").arg(name));
    m_day->setCalendarPopup(true);
    QString format = locale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy"))) // "1/1/00" may be of any century
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    m_day->setDisplayFormat(format);
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_kind);
    layout->addWidget(m_day);
    connect(m_kind, &QComboBox::activated, this, &CompareSide::onActivated);
    connect(m_day, &QDateEdit::dateChanged, this, &CompareSide::changed);
    connect(&m_session, &session::Session::libraryOpened, this, [this] {
        m_file.clear();
        m_kind->setCurrentIndex(-1);
        fill();
        proposeDay();
    });
    connect(&m_session, &session::Session::savedFiltersChanged, this, &CompareSide::fill);
    fill();
    proposeDay();
}

/// What the newest articles brought is the first question: nothing is new since their own day.
void CompareSide::proposeDay()
{
    const auto last = lastDay(m_session);
    m_day->setDate(last ? QDate{last->year, last->month.value_or(12), last->day.value_or(28)}.addDays(-1)
                        : QDate::currentDate());
}

/// Keeps what is chosen, where it is still there.
void CompareSide::fill()
{
    const QString chosen = m_kind->currentText();
    const QSignalBlocker silence{m_kind};
    m_saved = m_session.savedFilters();
    m_kind->clear();
    const auto add = [this](const QString& text, Kind kind) { m_kind->addItem(text, static_cast<int>(kind)); };
    add(tr("The whole library"), Kind::Library);
    add(tr("What is shown"), Kind::Shown);
    add(tr("Until the day"), Kind::Until);
    for (const library::SavedFilter& filter : m_saved)
        add(tr("Filter “%1”").arg(support::toQString(std::string_view{filter.name})), Kind::Saved);
    add(m_file.isEmpty() ? tr("Another library…") : QFileInfo{m_file}.completeBaseName(), Kind::Other);
    m_kind->setCurrentIndex(std::max(0, m_kind->findText(chosen)));
    m_last = m_kind->currentIndex();
    updateDate();
}

CompareSide::Kind CompareSide::kindAt(int index) const
{
    return static_cast<Kind>(m_kind->itemData(index).toInt());
}

void CompareSide::choose(Kind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    m_last = m_kind->currentIndex();
    updateDate();
}

void CompareSide::onActivated(int index)
{
    if (kindAt(index) == Kind::Other) {
        const QString file = m_askForLibrary();
        if (file.isEmpty()) {
            m_kind->setCurrentIndex(m_last);
            return;
        }
        m_file = file;
        m_kind->setItemText(index, QFileInfo{file}.completeBaseName());
    }
    m_last = index;
    updateDate();
    Q_EMIT changed();
}

void CompareSide::updateDate()
{
    m_day->setVisible(kindAt(m_kind->currentIndex()) == Kind::Until);
}

CompareSide::Choice CompareSide::choice() const
{
    Choice choice;
    choice.kind = kindAt(m_kind->currentIndex());
    if (choice.kind == Kind::Until) {
        const QDate day = m_day->date();
        choice.filter.dates.last = text::PartialDate{day.year(), day.month(), day.day()};
    }
    if (choice.kind == Kind::Saved)
        choice.filter =
            m_saved
                .at(static_cast<std::size_t>(m_kind->currentIndex() - m_kind->findData(static_cast<int>(Kind::Saved))))
                .filter;
    if (choice.kind == Kind::Other)
        choice.file = support::toPath(m_file);
    return choice;
}

} // namespace cablegraph::panels
