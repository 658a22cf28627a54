#include "query.h"

#include <cablegraph/panels/search/model.h>
#include <cablegraph/support/palette.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>
#include <cablegraph/text/normalise.h>

#include <QFont>

#include <map>

namespace cablegraph::panels {
namespace {

/// The internal id of an index: 0 for a group, else the number of its group, counted from 1.
constexpr quintptr groupLevel = 0;

} // namespace

void SearchModel::setResults(const SearchResults& results, const QPalette& palette)
{
    beginResetModel();
    m_groups.clear();
    addNodes(results.nodes, palette);
    addSentences(results.sentences, results.question);
    endResetModel();
}

/// The kind of the best node comes first.
void SearchModel::addNodes(const std::vector<library::NodeHit>& hits, const QPalette& palette)
{
    std::map<ontology::NodeKind, std::size_t> groups;
    for (const library::NodeHit& hit : hits) {
        const auto [group, isNew] = groups.emplace(hit.kind, m_groups.size());
        if (isNew)
            m_groups.push_back({support::pluralFor(hit.kind), support::kindIcon(hit.kind, palette), {}});
        const QString tip = tr("Named so in %n articles", nullptr, static_cast<int>(hit.articles));
        m_groups[group->second].rows.push_back(
            {support::toQString(hit.name), hit.articles == 1 ? tr("Named so in one article") : tip, hit.node});
    }
}

/// The article of the best sentence comes first.
void SearchModel::addSentences(const std::vector<library::SearchHit>& hits, const QString& question)
{
    std::map<ArticleId, std::size_t> groups;
    for (const library::SearchHit& hit : hits) {
        const auto [group, isNew] = groups.emplace(hit.article, m_groups.size());
        if (isNew)
            m_groups.push_back({support::toQString(text::singleLine(hit.articleTitle)), {}, {}});
        const QString sentence = support::toQString(text::singleLine(hit.sentenceText));
        m_groups[group->second].rows.push_back(
            {fromFirstMatch(sentence, question), sentence, session::Passage{hit.article, hit.span}});
    }
}

std::optional<SearchModel::Goal> SearchModel::goalAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == groupLevel)
        return {};
    return m_groups[index.internalId() - 1].rows[static_cast<std::size_t>(index.row())].goal;
}

QModelIndex SearchModel::firstResult() const
{
    return index(0, 0, index(0, 0));
}

QModelIndex SearchModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupLevel);
}

QModelIndex SearchModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == groupLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, groupLevel);
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != groupLevel)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size());
}

int SearchModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == groupLevel) {
        const Group& group = m_groups[static_cast<std::size_t>(index.row())];
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return group.title;
        if (role == Qt::DecorationRole)
            return group.icon;
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    }
    const Row& row = m_groups[index.internalId() - 1].rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return row.text;
    return role == Qt::ToolTipRole ? row.toolTip : QVariant{};
}

} // namespace cablegraph::panels
