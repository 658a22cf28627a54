#include <cablegraph/panels/filters/model.h>
#include <cablegraph/support/tip.h>

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <utility>

namespace cablegraph::panels {
namespace {

/// The internal id of an index: 0 for a facet, else the number of its facet, counted from 1.
constexpr quintptr facetLevel = 0;

} // namespace

void FacetModel::setFacets(std::vector<Facet> facets)
{
    beginResetModel();
    m_facets = std::move(facets);
    endResetModel();
}

void FacetModel::setCounts(const graph::Facets& counts)
{
    m_counts = counts;
    tellValuesChanged();
}

void FacetModel::setFilter(const graph::Filter& filter)
{
    m_filter = filter;
    tellValuesChanged();
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : facetLevel);
}

QModelIndex FacetModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == facetLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, facetLevel);
}

int FacetModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_facets.size());
    if (parent.internalId() != facetLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_facets[static_cast<std::size_t>(parent.row())].values.size());
}

int FacetModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant FacetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (const FacetValue* value = valueAt(index)) {
        const bool asksWhatIsCounted = role == Qt::ToolTipRole && index.column() == CountColumn;
        return asksWhatIsCounted ? m_facets[index.internalId() - 1].toolTip : valueData(*value, index.column(), role);
    }
    return facetData(m_facets[static_cast<std::size_t>(index.row())], index.column(), role);
}

QVariant FacetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == CountColumn)
        return QVariant{Qt::AlignRight | Qt::AlignVCenter};
    if (role == Qt::ToolTipRole) {
        const QStringList tips{tr("Show only what is checked"), tr("Show all but what is checked"),
                               tr("How much there is under the other conditions")};
        return tips.value(section);
    }
    const QStringList titles{tr("Only"), tr("Without"), tr("Count")};
    return role == Qt::DisplayRole ? titles.value(section) : QVariant{};
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool hasBox = valueAt(index) != nullptr && index.column() != CountColumn;
    return hasBox ? plain | Qt::ItemIsUserCheckable : plain;
}

bool FacetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const FacetValue* changed = valueAt(index);
    if (changed == nullptr || role != Qt::CheckStateRole || index.column() == CountColumn)
        return false;
    graph::Filter wanted = m_filter;
    const bool on = value.toInt() == Qt::Checked;
    (index.column() == OnlyColumn ? changed->include : changed->exclude)(wanted, on);
    Q_EMIT filterWanted(wanted);
    return true;
}

const FacetValue* FacetModel::valueAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == facetLevel)
        return nullptr;
    return &m_facets[index.internalId() - 1].values[static_cast<std::size_t>(index.row())];
}

QVariant FacetModel::facetData(const Facet& facet, int column, int role) const
{
    if (column != OnlyColumn)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return facet.name;
    return role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole ? facet.toolTip : QVariant{};
}

QVariant FacetModel::valueData(const FacetValue& value, int column, int role) const
{
    const std::size_t count = value.count(m_counts);
    switch (role) {
    case Qt::DisplayRole:
        if (column == OnlyColumn)
            return value.name;
        return column == CountColumn ? QLocale{}.toString(static_cast<qulonglong>(count)) : QVariant{};
    case Qt::CheckStateRole:
        if (column == OnlyColumn)
            return value.isIncluded(m_filter) ? Qt::Checked : Qt::Unchecked;
        if (column == WithoutColumn)
            return value.isExcluded(m_filter) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
        return column == WithoutColumn ? tr("Without %1").arg(value.name) : tr("%1, %2").arg(value.name).arg(count);
    case Qt::ToolTipRole:
        return support::tip(value.toolTip.isEmpty() ? value.name : value.toolTip);
    case Qt::TextAlignmentRole:
        return column == CountColumn ? QVariant{Qt::AlignRight | Qt::AlignVCenter} : QVariant{};
    case Qt::ForegroundRole:
        // The check mark has the colour of the words, and what is checked can be unchecked.
        return count == 0 && !value.isIncluded(m_filter) && !value.isExcluded(m_filter)
                   ? QVariant{QGuiApplication::palette().brush(QPalette::PlaceholderText)}
                   : QVariant{};
    default:
        return {};
    }
}

void FacetModel::tellValuesChanged()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex facet = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, facet), index(rowCount(facet) - 1, ColumnCount - 1, facet));
    }
}

} // namespace cablegraph::panels
