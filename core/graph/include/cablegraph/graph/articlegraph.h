#pragma once

#include <cablegraph/graph/edge.h>
#include <cablegraph/graph/node.h>

#include <string>
#include <vector>

namespace cablegraph::graph {

struct Sentence
{
    SentenceId id;
    text::ByteSpan span; ///< bytes of the article's text

    friend auto operator<=>(const Sentence&, const Sentence&) = default;
};

/// What one article says, as the extractor found it. Ids count from 1 within this value; the article's id is
/// `ArticleGraph::article`.
struct ArticleGraph
{
    static constexpr ArticleId article{1};

    std::vector<Sentence> sentences;
    std::vector<Node> nodes;
    std::vector<Edge> edges;

    friend bool operator==(const ArticleGraph&, const ArticleGraph&) = default;
};

/// An article as the graph cites it.
struct Source
{
    ArticleId id;
    std::string title;
    std::optional<text::PartialDate> published;
    std::string origin;
    std::string text;
    std::vector<Sentence> sentences;

    friend bool operator==(const Source&, const Source&) = default;
};

/// A graph with the articles it was read from: what is exported.
struct GraphDocument
{
    std::vector<Source> sources;
    std::vector<Node> nodes;
    std::vector<Edge> edges;

    friend bool operator==(const GraphDocument&, const GraphDocument&) = default;
};

} // namespace cablegraph::graph
