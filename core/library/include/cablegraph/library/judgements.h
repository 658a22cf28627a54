#pragma once

#include <cablegraph/graph/edge.h>
#include <cablegraph/graph/node.h>
#include <cablegraph/library/identity.h>
#include <cablegraph/library/library.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::library {

/// What the user can decide against, or beyond, what was read from the articles.
enum class JudgementKind : std::uint8_t
{
    Merge, ///< these nodes are one
    Split, ///< these findings are another node than the rest
    Rename,
    ChangeKind,
    ChangeRole,
    ChangeThreatClass,
    RedirectRelation, ///< what these sentences say holds between other nodes, or is another relation
    DeleteRelation,   ///< these sentences do not say so; one that is read later may
    RejectEvidence,   ///< this sentence does not say so
    ConfirmEvidence,  ///< it does
    AddNode,
    AddRelation, ///< with a sentence as its evidence
    AddMention,  ///< these words mean this node
    SetArticleDate,
    Different, ///< these two are not one: the rules do not join them, and their merge is not suggested again
};

/// Stable lower-case name ("merge", "delete-relation").
[[nodiscard]] std::string_view nameOf(JudgementKind kind) noexcept;
[[nodiscard]] std::optional<JudgementKind> parseJudgementKind(std::string_view name) noexcept;

/// An entry of the log. Entries are never changed or removed; one that was taken back is not active.
struct Judgement
{
    JudgementId id;
    JudgementKind kind = JudgementKind::Merge;
    std::string madeAt; ///< ISO 8601 with a time, UTC
    bool isActive = true;
    std::string subject; ///< what it is about, by its name at that time
    std::string object;  ///< the other name or word that it has, if any: what it was merged into, the new name, ...

    friend bool operator==(const Judgement&, const Judgement&) = default;
};

/// A sentence that the user rejected or confirmed.
struct JudgedEvidence
{
    JudgementId judgement;
    JudgementKind kind = JudgementKind::RejectEvidence; ///< or DeleteRelation, or ConfirmEvidence
    NodeId source;
    NodeId target;
    ontology::Relation relation = ontology::Relation::Represents;
    graph::Evidence evidence;

    friend bool operator==(const JudgedEvidence&, const JudgedEvidence&) = default;
};

/// Words of an article.
struct Words
{
    ArticleId article;
    text::ByteSpan span;
};

/// Writes the user's judgements. Each call is one transaction, after which nodes and edges are what follows from the
/// articles and all active judgements. Node and edge ids are those the library shows now; what is stored names articles
/// by their fingerprint and findings by their words, so that it holds when an article is read anew, or removed and
/// added again. Throws Error like LibraryWriter, and InvalidData for what the library does not have or what makes no
/// sense. The library must outlive it.
class Judge
{
public:
    explicit Judge(Library& library);

    /// The nodes, of which `into` is one, become `into`. At least two.
    JudgementId merge(const std::vector<NodeId>& nodes, NodeId into);
    /// The findings (Library::whyOneNode), some but not all of the node's, become a node of their own.
    JudgementId split(NodeId node, const std::vector<FindingId>& apart);
    JudgementId setDifferent(NodeId one, NodeId other);
    JudgementId rename(NodeId node, const std::string& name);
    JudgementId changeKind(NodeId node, ontology::NodeKind kind);
    JudgementId changeRole(NodeId node, const std::string& role);
    JudgementId changeThreatClass(NodeId node, ontology::ThreatClass threatClass);
    /// The label stays unless the relation changes.
    JudgementId redirect(EdgeId edge, NodeId source, ontology::Relation relation, NodeId target);
    JudgementId deleteRelation(EdgeId edge);
    JudgementId reject(EdgeId edge, const graph::Evidence& evidence);
    JudgementId confirm(EdgeId edge, const graph::Evidence& evidence);
    /// The words, if any, are its first mention.
    JudgementId addNode(ontology::NodeKind kind, const std::string& name, const std::optional<Words>& words = {});
    JudgementId addRelation(NodeId source, ontology::Relation relation, NodeId target, const Words& evidence,
                            ontology::Stance stance = ontology::Stance::Asserted);
    JudgementId addMention(NodeId node, const Words& words);
    /// Nothing: the article has no known date.
    JudgementId setArticleDate(ArticleId article, const std::optional<text::PartialDate>& date);

    /// Takes a judgement back, or lets it hold again.
    void setActive(JudgementId judgement, bool active);

private:
    Library& m_library;
};

} // namespace cablegraph::library
