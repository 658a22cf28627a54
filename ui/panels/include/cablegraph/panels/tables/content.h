#pragma once

#include <cablegraph/graph/knowledgegraph.h>
#include <cablegraph/graph/measures.h>
#include <cablegraph/library/library.h>
#include <cablegraph/panels/tables/sentences.h>
#include <cablegraph/session/selection.h>

#include <QString>

#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

/// What the tables say of a graph, as plain values: made on a worker thread, tested without a widget. All functions
/// throw Stopped.
namespace cablegraph::panels {

/// What a row stands for.
struct TableRow
{
    std::variant<NodeId, EdgeId> item;
    std::optional<session::Passage> passage; ///< its first words, or those of the evidence

    friend bool operator==(const TableRow&, const TableRow&) = default;
};

struct TableColumn
{
    enum class Holds
    {
        Words,
        Numbers,
    };

    QString id; ///< stable, for settings
    QString title;
    QString explanation; ///< for tool tips
    Holds holds = Holds::Words;
    int width = 0; ///< at first, in average characters
    bool isShownAtFirst = true;
    std::vector<QString> texts;   ///< by row
    std::vector<double> sortKeys; ///< by row: a number, or the place of its words in alphabetical order. What has no
                                  ///< value is not a number and comes last in either direction.
};

struct TableContent
{
    std::vector<TableRow> rows;
    std::vector<TableColumn> columns;      ///< each as long as `rows`
    std::vector<ontology::NodeKind> kinds; ///< by row, of nodes; else empty
    std::vector<std::string> searched; ///< by row: all its words and those that only a search finds (aliases), folded
};

/// What the tables are made of.
struct TableInput
{
    graph::KnowledgeGraph shown; ///< has a row for each of its nodes, edges or sentences
    graph::KnowledgeGraph whole; ///< names what is not shown but referred to
    std::vector<library::ArticleSummary> articles;
};

/// Betweenness and communities have no values yet: see measureColumns().
[[nodiscard]] TableContent nodesTable(const TableInput& input, const std::stop_token& stop = {});
/// The columns of nodesTable() that take long to compute, with values.
[[nodiscard]] std::vector<TableColumn> measureColumns(const graph::Measures& measures);
[[nodiscard]] TableContent edgesTable(const TableInput& input, const std::stop_token& stop = {});
[[nodiscard]] TableContent evidenceTable(const TableInput& input, const CitedSentences& sentences,
                                         const std::stop_token& stop = {});

} // namespace cablegraph::panels
