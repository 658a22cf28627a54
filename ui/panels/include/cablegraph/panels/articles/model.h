#pragma once

#include <cablegraph/library/library.h>

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include <string>
#include <vector>

namespace cablegraph::panels {

/// The articles of a library as rows, in the order in which they were added.
class ArticlesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole, ///< qint64
        DateRole,              ///< the date as a person reads it; empty when unknown
        LanguageRole,          ///< the name of a language other than English; else empty
        SearchRole,            ///< what the filter looks into, folded (text::foldedKey)
    };

    using QAbstractListModel::QAbstractListModel;

    void setArticles(const std::vector<library::ArticleSummary>& articles);
    [[nodiscard]] ArticleId articleAt(int row) const;
    /// -1 when the library has no such article.
    [[nodiscard]] int rowOf(ArticleId article) const;
    /// The place of a row among all, the newest first, undated articles last, those of a day by their titles.
    [[nodiscard]] std::size_t placeOf(int row) const { return m_places.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<library::ArticleSummary> m_articles;
    std::vector<std::size_t> m_places;
    /// Folded when it is first asked for, for that of a large library takes a while.
    mutable std::vector<QString> m_searched;
};

/// The newest first, undated articles last, and only those that hold every word of the filter in title, origin or date;
/// case and accents do not count.
class ArticlesProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ArticlesProxy(QObject* parent = nullptr);

    void setWords(const QString& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
};

} // namespace cablegraph::panels
