#include <cablegraph/panels/articles/model.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>
#include <cablegraph/support/tip.h>
#include <cablegraph/text/normalise.h>

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace cablegraph::panels {
namespace {

QString folded(const QString& words)
{
    return support::toQString(text::foldedKey(support::toUtf8(words)));
}

QString dateOf(const library::ArticleSummary& article)
{
    return article.published ? support::phraseFor(*article.published) : QString{};
}

bool isForeign(const library::ArticleSummary& article)
{
    return !article.language.empty() && article.language != "en";
}

/// "French"; the code where Qt has no name for it.
QString languageOf(const library::ArticleSummary& article)
{
    const QLocale locale{support::toQString(std::string_view{article.language})};
    return locale.language() == QLocale::C ? support::toQString(std::string_view{article.language})
                                           : QLocale::languageToString(locale.language());
}

QString isoDateOf(const library::ArticleSummary& article)
{
    return article.published ? support::toQString(text::isoString(*article.published)) : QString{};
}

QString searchedIn(const library::ArticleSummary& article)
{
    return folded(support::toQString(article.title + ' ' + article.origin + ' ') + dateOf(article) + u' ' +
                  isoDateOf(article));
}

/// By row, see ArticlesModel::placeOf().
std::vector<std::size_t> placesOf(const std::vector<library::ArticleSummary>& articles)
{
    const QCollator collator;
    std::vector<QCollatorSortKey> titles;
    titles.reserve(articles.size());
    for (const library::ArticleSummary& article : articles)
        titles.push_back(collator.sortKey(support::toQString(article.title)));
    std::vector<std::size_t> order(articles.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t left, std::size_t right) {
        const auto& leftDate = articles[left].published;
        const auto& rightDate = articles[right].published;
        return leftDate != rightDate ? leftDate > rightDate : titles[left] < titles[right];
    });
    std::vector<std::size_t> places(articles.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        places[order[place]] = place;
    return places;
}

} // namespace

void ArticlesModel::setArticles(const std::vector<library::ArticleSummary>& articles)
{
    if (articles == m_articles)
        return;
    beginResetModel();
    m_articles = articles;
    m_places = placesOf(m_articles);
    m_searched.assign(m_articles.size(), QString{});
    endResetModel();
}

ArticleId ArticlesModel::articleAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_articles[static_cast<std::size_t>(row)].id : ArticleId{};
}

int ArticlesModel::rowOf(ArticleId article) const
{
    const auto found = std::ranges::find(m_articles, article, &library::ArticleSummary::id);
    return found == m_articles.end() ? -1 : static_cast<int>(found - m_articles.begin());
}

int ArticlesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_articles.size());
}

QVariant ArticlesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const library::ArticleSummary& article = m_articles[row];
    switch (role) {
    case Qt::DisplayRole:
        return support::toQString(article.title);
    case Qt::ToolTipRole:
        return support::tip(
            tr("%1\n%2", "title, origin of an article")
                .arg(support::toQString(article.title), support::toQString(article.origin)) +
            (isForeign(article)
                 ? tr("\nIn %1: it can be read and searched, but nothing is drawn from it.").arg(languageOf(article))
                 : QString{}));
    case Qt::AccessibleTextRole: {
        const QString title = support::toQString(article.title);
        const QString date = dateOf(article);
        const QString dated = date.isEmpty() ? title : tr("%1, %2", "title, date of an article").arg(title, date);
        return isForeign(article) ? tr("%1, in %2", "title, language of an article").arg(dated, languageOf(article))
                                  : dated;
    }
    case IdRole:
        return QVariant::fromValue<qint64>(article.id.value);
    case DateRole:
        return dateOf(article);
    case LanguageRole:
        return isForeign(article) ? languageOf(article) : QString{};
    case SearchRole:
        if (m_searched[row].isNull())
            m_searched[row] = searchedIn(article);
        return m_searched[row];
    default:
        return {};
    }
}

ArticlesProxy::ArticlesProxy(QObject* parent)
    : QSortFilterProxyModel{parent}
{
    sort(0);
}

void ArticlesProxy::setWords(const QString& words)
{
    QStringList split = folded(words).split(u' ', Qt::SkipEmptyParts);
    if (split == m_words)
        return;
    m_words = std::move(split);
    invalidateRowsFilter();
}

bool ArticlesProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString searched = sourceModel()->index(row, 0, parent).data(ArticlesModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString& word) { return searched.contains(word); });
}

bool ArticlesProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto& model = static_cast<const ArticlesModel&>(*sourceModel());
    return model.placeOf(left.row()) < model.placeOf(right.row());
}

} // namespace cablegraph::panels
