#include <cablegraph/panels/articles/model.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>
#include <cablegraph/text/normalise.h>

#include <QLocale>

#include <algorithm>

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

} // namespace

void ArticlesModel::setArticles(const std::vector<library::ArticleSummary>& articles)
{
    if (articles == m_articles)
        return;
    beginResetModel();
    m_articles = articles;
    m_searched.clear();
    for (const library::ArticleSummary& article : m_articles)
        m_searched.push_back(folded(support::toQString(article.title + ' ' + article.origin + ' ') + dateOf(article) +
                                    u' ' + isoDateOf(article)));
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
        return tr("%1\n%2", "title, origin of an article")
                   .arg(support::toQString(article.title), support::toQString(article.origin)) +
               (isForeign(article)
                    ? tr("\nIn %1: it can be read and searched, but nothing is drawn from it.").arg(languageOf(article))
                    : QString{});
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
    case SortRole:
        return isoDateOf(article);
    case SearchRole:
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
    const QString searched = sourceModel()->index(row, 0, parent).data(ArticlesModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString& word) { return searched.contains(word); });
}

bool ArticlesProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QString leftDate = left.data(ArticlesModel::SortRole).toString();
    const QString rightDate = right.data(ArticlesModel::SortRole).toString();
    if (leftDate != rightDate)
        return leftDate > rightDate;
    return left.data().toString().localeAwareCompare(right.data().toString()) < 0;
}

} // namespace cablegraph::panels
