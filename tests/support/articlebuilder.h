#pragma once

#include "newevidence.h"

#include <cablegraph/article/article.h>
#include <cablegraph/graph/articlegraph.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cablegraph::testing {

/// An article with its graph, made from readable text. Sentences end with ". " or the text's end; nodes are mentioned
/// wherever their name or an alias stands in the text; an edge's evidence is given by its words.
class ArticleBuilder
{
public:
    explicit ArticleBuilder(std::string text, const char* published = nullptr, std::string title = "A title")
    {
        m_article.title = std::move(title);
        m_article.origin = "/articles/" + m_article.title + ".txt";
        m_article.text = std::move(text);
        if (published != nullptr)
            m_article.published = text::parseDate(published);
        m_article.paragraphs = {{0, m_article.text.size()}};
        std::size_t begin = 0;
        while (begin < m_article.text.size()) {
            const std::size_t stop = m_article.text.find(". ", begin);
            const std::size_t end = stop == std::string::npos ? m_article.text.size() : stop + 1;
            const auto number = static_cast<std::int64_t>(m_graph.sentences.size() + 1);
            m_graph.sentences.push_back({SentenceId{number}, {begin, end}});
            begin = std::min(end + 1, m_article.text.size());
        }
    }

    NodeId add(ontology::NodeKind kind, std::string name, graph::NodeAttributes attributes = {},
               std::vector<std::string> aliases = {})
    {
        graph::Node node;
        node.id = NodeId{static_cast<std::int64_t>(m_graph.nodes.size() + 1)};
        node.kind = kind;
        node.name = std::move(name);
        node.aliases = std::move(aliases);
        node.attributes = std::move(attributes);
        mention(node, node.name);
        for (const std::string& alias : node.aliases)
            mention(node, alias);
        std::ranges::sort(node.mentions.edit());
        m_graph.nodes.push_back(std::move(node));
        return m_graph.nodes.back().id;
    }
    NodeId state(std::string name, std::string code)
    {
        graph::NodeAttributes attributes;
        attributes.code = std::move(code);
        return add(ontology::NodeKind::State, std::move(name), std::move(attributes));
    }
    NodeId official(std::string name, std::optional<NodeId> affiliation = {}, std::string role = {})
    {
        graph::NodeAttributes attributes;
        attributes.affiliation = affiliation;
        attributes.role = std::move(role);
        return add(ontology::NodeKind::Official, std::move(name), std::move(attributes));
    }
    NodeId threat(ontology::ThreatClass threatClass, std::optional<NodeId> source = {})
    {
        graph::NodeAttributes attributes;
        attributes.threatClass = threatClass;
        attributes.threatSource = source;
        return add(ontology::NodeKind::Threat, std::string{nameOf(threatClass)} + " threat", std::move(attributes));
    }

    /// `words` must stand in the text; they are the evidence.
    NewEvidence edge(NodeId source, ontology::Relation relation, NodeId target, std::string_view words,
                     ontology::Stance stance = ontology::Stance::Asserted)
    {
        graph::Evidence evidence;
        evidence.article = graph::ArticleGraph::article;
        evidence.span.begin = m_article.text.find(words);
        evidence.span.end = evidence.span.begin + words.size();
        evidence.sentence = sentenceAt(evidence.span.begin);
        evidence.stance = stance;
        evidence.confidence = 0.5;
        evidence.rule = "test-rule";
        graph::Edge edge;
        edge.id = EdgeId{static_cast<std::int64_t>(m_graph.edges.size() + 1)};
        edge.source = source;
        edge.target = target;
        edge.relation = relation;
        edge.label = std::string{nameOf(relation)} + " as in " + m_article.title;
        edge.evidence.add(std::move(evidence));
        m_graph.edges.push_back(std::move(edge));
        return NewEvidence{m_graph.edges.back()};
    }

    [[nodiscard]] const article::Article& article() const noexcept { return m_article; }
    [[nodiscard]] graph::ArticleGraph& graph() noexcept { return m_graph; }
    [[nodiscard]] const graph::ArticleGraph& graph() const noexcept { return m_graph; }

private:
    [[nodiscard]] SentenceId sentenceAt(std::size_t position) const
    {
        const auto found = std::ranges::find_if(
            m_graph.sentences, [&](const graph::Sentence& sentence) { return sentence.span.contains(position); });
        return found == m_graph.sentences.end() ? SentenceId{} : found->id;
    }
    void mention(graph::Node& node, const std::string& form) const
    {
        for (std::size_t at = m_article.text.find(form); at != std::string::npos;
             at = m_article.text.find(form, at + form.size()))
            node.mentions.edit().push_back({graph::ArticleGraph::article, sentenceAt(at), {at, at + form.size()}});
    }

    article::Article m_article;
    graph::ArticleGraph m_graph;
};

} // namespace cablegraph::testing
