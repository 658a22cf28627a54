#include "connection.h"

#include <cablegraph/library/judgements.h>

#include <algorithm>
#include <map>

namespace cablegraph::library {
namespace {

template<class Value>
Value parsed(const Database& database, std::optional<Value> value, const std::string& text)
{
    if (!value)
        database.reportDamage("unknown word \"" + text + '"');
    return *value;
}

/// Columns: judgement, kind, source, target, relation, article, sentence, begin, end, stance, date, confidence, rule,
/// node cited
JudgedEvidence readJudged(const Database& database, const Query& row)
{
    JudgedEvidence judged;
    judged.judgement = JudgementId{row.integer(0)};
    judged.kind = parsed(database, parseJudgementKind(row.text(1)), row.text(1));
    judged.source = NodeId{row.integer(2)};
    judged.target = NodeId{row.integer(3)};
    judged.relation = parsed(database, ontology::parseRelation(row.text(4)), row.text(4));
    judged.evidence.article = ArticleId{row.integer(5)};
    judged.evidence.sentence = SentenceId{row.integer(6)};
    judged.evidence.span = row.span(7);
    judged.evidence.stance = parsed(database, ontology::parseStance(row.text(9)), row.text(9));
    judged.evidence.date = row.date(10);
    judged.evidence.confidence = row.real(11);
    judged.evidence.rule = row.text(12);
    judged.evidence.accordingTo = row.node(13);
    return judged;
}

} // namespace

std::vector<JudgedEvidence> Library::judgedEvidence() const
{
    const Database& database = *m_connection->database;
    const ReadTransaction moment{database};
    std::map<std::int64_t, JudgedEvidence> last;
    // CROSS JOIN keeps SQLite to this order: begun with all evidence it takes long when nothing was judged yet.
    Query query = database.query(
        "SELECT judgement.id, judgement.kind, coalesce(edge.source, source.node), coalesce(edge.target, target.node), "
        "coalesce(edge.relation, evidence.relation), sentence.article, sentence.id, evidence.begin_byte, "
        "evidence.end_byte, stance, evidence.date, confidence, evidence.rule, cited.node, evidence.id "
        "FROM judgement CROSS JOIN judged_evidence ON judged_evidence.judgement = judgement.id "
        "CROSS JOIN evidence ON evidence.id = judged_evidence.evidence JOIN sentence ON sentence.id = "
        "evidence.sentence "
        "JOIN finding AS source ON source.id = evidence.source JOIN finding AS target ON target.id = evidence.target "
        "LEFT JOIN finding AS cited ON cited.id = evidence.according_to LEFT JOIN edge ON edge.id = evidence.edge "
        "WHERE active ORDER BY judgement.id");
    while (query.next())
        if (query.text(1) == nameOf(JudgementKind::RedirectRelation))
            last.erase(query.integer(14));
        else
            last.insert_or_assign(query.integer(14), readJudged(database, query));
    std::vector<JudgedEvidence> judged;
    for (auto& [evidence, each] : last)
        judged.push_back(std::move(each));
    std::ranges::stable_sort(judged, {}, &JudgedEvidence::judgement);
    return judged;
}

} // namespace cablegraph::library
