#pragma once

#include <cablegraph/graph/facets.h>
#include <cablegraph/graph/filter.h>

#include <QAbstractItemModel>
#include <QVariant>

#include <functional>
#include <vector>

namespace cablegraph::panels {

/// What one value of a facet is: its name, how much it stands for, and what the filter says about it.
struct FacetValue
{
    QString name;
    QString toolTip;
    std::function<std::size_t(const graph::Facets&)> count;
    std::function<bool(const graph::Filter&)> isIncluded;
    std::function<bool(const graph::Filter&)> isExcluded;
    std::function<void(graph::Filter&, bool)> include; ///< or no longer
    std::function<void(graph::Filter&, bool)> exclude;
};

struct Facet
{
    QString name;
    QString toolTip; ///< what is counted
    std::vector<FacetValue> values;
};

/// How the facets of a library are named; see support::FilterNames.
struct FacetNames
{
    std::function<QString(NodeId)> node;
    std::function<QString(ArticleId)> article;
};

/// The facets that the graph has values for, with every value that `everything` (the counts under no filter) knows:
/// enumerations in their own order, things by how much they stand for.
[[nodiscard]] std::vector<Facet> facetsOf(const graph::Facets& everything, const FacetNames& names);

/// Facets as a tree of two levels. The columns of a value: its name with a check box that shows only what has it, a
/// check box that takes it out, and how much it stands for under the filter's other conditions. Checking a box does not
/// change the model but asks for another filter.
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        OnlyColumn,
        WithoutColumn,
        CountColumn,
        ColumnCount
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setFacets(std::vector<Facet> facets);
    void setCounts(const graph::Facets& counts);
    void setFilter(const graph::Filter& filter);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void filterWanted(const cablegraph::graph::Filter& filter);

private:
    [[nodiscard]] const FacetValue* valueAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant facetData(const Facet& facet, int column, int role) const;
    [[nodiscard]] QVariant valueData(const FacetValue& value, int column, int role) const;
    void tellValuesChanged();

    std::vector<Facet> m_facets;
    graph::Facets m_counts;
    graph::Filter m_filter;
};

} // namespace cablegraph::panels
