#include "reprofiling.h"

#include "articlegraphs.h"
#include "profiling.h"

#include <string>
#include <unordered_map>

namespace cablegraph::library {
namespace {

/// The last judgement that sets the finding apart, by its uid; empty when there is none.
std::string setApart(const Database& database, std::int64_t finding)
{
    Query query = database.query("SELECT uid FROM judged_finding JOIN judgement ON judgement.id = "
                                 "judged_finding.judgement WHERE finding = ? AND active AND (kind = 'split' OR (kind = "
                                 "'different' AND part = 4)) ORDER BY judgement.id DESC LIMIT 1");
    return query.bind(finding).next() ? query.text(0) : std::string{};
}

void give(const Database& database, Resolver& resolver, std::int64_t finding, const Profile& profile)
{
    const Resolver::Known known = resolver.profile(profile);
    std::int64_t before = 0;
    {
        Query query = database.query("SELECT profile FROM finding WHERE id = ?");
        if (query.bind(finding).next() && !query.isNull(0))
            before = query.integer(0);
    }
    if (before == known.id)
        return;
    database.query("UPDATE finding SET profile = ? WHERE id = ?").run(known.id, finding);
    if (before != 0)
        resolver.leave(before);
    // Its node may be another now although the profile's is not.
    if (known.node)
        resolver.reconsider(known.id);
}

struct StoredText
{
    std::string text;
    std::string fingerprint;
    std::optional<text::PartialDate> published;
};

StoredText storedText(const Database& database, ArticleId article)
{
    Query query = database.query("SELECT text, fingerprint, published FROM article JOIN article_text ON "
                                 "article_text.article = article.id WHERE id = ?");
    return query.bind(article).next() ? StoredText{query.text(0), query.text(1), query.date(2)} : StoredText{};
}

} // namespace

void profileArticle(const Database& database, Resolver& resolver, ArticleId article)
{
    const graph::ArticleGraph graph = loadArticleGraph(database, article);
    const StoredText stored = storedText(database, article);
    std::unordered_map<NodeId, std::int64_t> findings;
    {
        Query query = database.query("SELECT number, id FROM finding WHERE article = ? AND judgement IS NULL");
        query.bind(article);
        while (query.next())
            findings.emplace(NodeId{query.integer(0)}, query.integer(1));
    }
    std::unordered_map<NodeId, std::string> apart;
    for (const auto& [number, finding] : findings)
        if (std::string uid = setApart(database, finding); !uid.empty())
            apart.emplace(number, std::move(uid));
    const auto profiles = profilesOf(graph, {stored.text, stored.fingerprint, stored.published}, apart);
    for (const graph::Node& node : graph.nodes)
        give(database, resolver, findings.at(node.id), profiles.at(node.id));
}

void profileAddedFinding(const Database& database, Resolver& resolver, std::int64_t finding)
{
    const graph::ArticleGraph graph = loadAddedFinding(database, finding);
    if (graph.nodes.empty())
        return;
    std::string uid;
    {
        Query query = database.query("SELECT uid FROM finding JOIN judgement ON judgement.id = finding.judgement "
                                     "WHERE finding.id = ?");
        if (query.bind(finding).next())
            uid = query.text(0);
    }
    std::unordered_map<NodeId, std::string> apart;
    if (std::string by = setApart(database, finding); !by.empty())
        apart.emplace(graph.nodes.front().id, std::move(by));
    // Nothing of an article but its name, which is the judgement's.
    const auto profiles = profilesOf(graph, {{}, uid, {}}, apart);
    give(database, resolver, finding, profiles.at(graph.nodes.front().id));
}

} // namespace cablegraph::library
