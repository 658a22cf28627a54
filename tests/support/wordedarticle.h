#pragma once

#include "newevidence.h"

#include <cablegraph/article/article.h>
#include <cablegraph/graph/articlegraph.h>
#include <cablegraph/library/library.h>
#include <cablegraph/library/librarywriter.h>
#include <cablegraph/session/session.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

namespace cablegraph::testing {

/// An article and what is found in it, told by the words of its text:
///
///     WordedArticle talks{"Talks in Busan", "Jun Mori met Ana Cruz. Japan denied it."};
///     const NodeId mori = talks.node(NodeKind::Official, "Jun Mori", {"Jun Mori"});
///     talks.edge(mori, Relation::Accuse, cruz, "Jun Mori met");
///
/// A sentence ends with a full stop before white space or with the text. Words that are not in the text throw.
class WordedArticle
{
public:
    WordedArticle(std::string title, std::string text)
    {
        m_article.title = std::move(title);
        m_article.text = std::move(text);
        m_article.origin = "/articles/" + m_article.title + ".txt";
        addSentences();
        m_article.paragraphs.push_back({0, m_article.text.size()});
    }

    WordedArticle& published(const text::PartialDate& date)
    {
        m_article.published = date;
        return *this;
    }

    /// Every place where one of the words occurs is a mention.
    NodeId node(ontology::NodeKind kind, std::string name, const std::vector<std::string>& words = {})
    {
        graph::Node node;
        node.id = NodeId{static_cast<std::int64_t>(m_graph.nodes.size()) + 1};
        node.kind = kind;
        node.name = std::move(name);
        if (kind == ontology::NodeKind::State)
            node.attributes.code = node.name.substr(0, 3);
        if (kind == ontology::NodeKind::Threat)
            node.attributes.threatClass = ontology::ThreatClass::Cyber;
        for (const std::string& word : words) {
            std::size_t at = m_article.text.find(word);
            if (at == std::string::npos)
                throw std::invalid_argument{word};
            for (; at != std::string::npos; at = m_article.text.find(word, at + 1)) {
                const text::ByteSpan span{at, at + word.size()};
                node.mentions.edit().push_back({graph::ArticleGraph::article, sentenceAt(span), span});
            }
        }
        std::ranges::sort(node.mentions.edit());
        m_graph.nodes.push_back(std::move(node));
        return m_graph.nodes.back().id;
    }

    graph::NodeAttributes& attributesOf(NodeId node)
    {
        return m_graph.nodes.at(static_cast<std::size_t>(node.value) - 1).attributes;
    }

    /// The first occurrence of the words is the evidence; change the answer for more than a plain assertion. The same
    /// edge named again gets more evidence.
    NewEvidence edge(NodeId source, ontology::Relation relation, NodeId target, const std::string& words,
                     ontology::Stance stance = ontology::Stance::Asserted)
    {
        const std::size_t at = m_article.text.find(words);
        if (at == std::string::npos)
            throw std::invalid_argument{words};
        auto found = std::ranges::find_if(m_graph.edges, [&](const graph::Edge& edge) {
            return edge.source == source && edge.target == target && edge.relation == relation;
        });
        if (found == m_graph.edges.end()) {
            graph::Edge made;
            made.id = EdgeId{static_cast<std::int64_t>(m_graph.edges.size()) + 1};
            made.source = source;
            made.target = target;
            made.relation = relation;
            made.label = std::string{ontology::nameOf(relation)};
            found = m_graph.edges.insert(m_graph.edges.end(), std::move(made));
        }
        graph::Evidence evidence;
        evidence.article = graph::ArticleGraph::article;
        evidence.span = {at, at + words.size()};
        evidence.sentence = sentenceAt(evidence.span);
        evidence.stance = stance;
        found->evidence.add(std::move(evidence));
        return NewEvidence{*found};
    }

    [[nodiscard]] const article::Article& article() const noexcept { return m_article; }
    [[nodiscard]] const graph::ArticleGraph& graph() const noexcept { return m_graph; }

private:
    void addSentences()
    {
        const std::string& text = m_article.text;
        std::size_t begin = 0;
        while ((begin = text.find_first_not_of(" \r\n", begin)) != std::string::npos) {
            std::size_t end = begin;
            while (end < text.size() &&
                   !(text[end] == '\n' || (end > begin && text[end - 1] == '.' && text[end] == ' ')))
                ++end;
            while (end > begin && text[end - 1] == '\r')
                --end;
            m_graph.sentences.push_back(
                {SentenceId{static_cast<std::int64_t>(m_graph.sentences.size()) + 1}, {begin, end}});
            begin = end;
        }
    }

    [[nodiscard]] SentenceId sentenceAt(const text::ByteSpan& span) const
    {
        for (const graph::Sentence& sentence : m_graph.sentences) {
            if (sentence.span.contains(span))
                return sentence.id;
        }
        return m_graph.sentences.front().id;
    }

    article::Article m_article;
    graph::ArticleGraph m_graph;
};

/// Opens the articles in the session as a library in memory, in this order.
inline void open(session::Session& session, const std::vector<WordedArticle>& articles)
{
    library::Library library = library::Library::inMemory();
    library::LibraryWriter writer{library};
    for (const WordedArticle& article : articles)
        writer.add(article.article(), article.graph());
    session::Session::Content content = session::loadContent(library);
    session.openLibrary(std::move(library), std::move(content));
}

/// The node of this name; an invalid id if there is none.
inline NodeId nodeNamed(const session::Session& session, std::string_view name)
{
    const auto nodes = session.graph().nodes();
    const auto found = std::ranges::find(nodes, name, &graph::Node::name);
    return found != nodes.end() ? found->id : NodeId{};
}

inline ArticleId articleTitled(const session::Session& session, std::string_view title)
{
    const auto& articles = session.articles();
    const auto found = std::ranges::find(articles, title, &library::ArticleSummary::title);
    return found != articles.end() ? found->id : ArticleId{};
}

} // namespace cablegraph::testing
