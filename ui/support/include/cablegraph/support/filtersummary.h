#pragma once

#include <cablegraph/graph/filter.h>

#include <QString>

#include <functional>

namespace cablegraph::support {

/// How the things that a filter names by id are called; an empty answer is for what is no longer there.
struct FilterNames
{
    std::function<QString(NodeId)> node;
    std::function<QString(ArticleId)> article;
};

/// A filter in words, in the language of the window: "Meetings and officials, 2023, cited at least twice, without
/// denied claims". "Everything" for one that accepts all.
[[nodiscard]] QString summaryOf(const graph::Filter& filter, const FilterNames& names);

} // namespace cablegraph::support
