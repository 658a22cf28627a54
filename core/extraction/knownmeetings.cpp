#include "knownmeetings.h"

#include "tree.h"

namespace cablegraph::extraction {

std::size_t latestBefore(const std::vector<Meeting>& meetings, std::size_t sentence, std::size_t without)
{
    std::size_t latest = nowhere;
    for (std::size_t i = 0; i < meetings.size(); ++i) {
        const bool near =
            i != without && meetings[i].lastSentence < sentence && meetings[i].lastSentence + 2 >= sentence;
        if (near && (latest == nowhere || meetings[i].lastSentence >= meetings[latest].lastSentence))
            latest = i;
    }
    return latest;
}

void addMeetingClaim(Claims& claims, const Reading& reading, const Cast& cast, const MeetingClaim& said)
{
    if (said.from == said.to)
        return;
    Claim claim;
    claim.from = said.from;
    claim.relation = said.relation;
    claim.to = said.to;
    claim.words = said.where;
    claim.label = said.label;
    claim.rule = said.rule;
    claim.confidence = 0.8;
    judge(claim, reading, said.where.begin, said.predicate, cast.tables());
    // "cancelled the talks", "a planned visit": what is told of the noun itself.
    const Sentence& sentence = reading.document.sentences[said.where.sentence];
    if (claim.stance == ontology::Stance::Asserted && sentence.hasTree())
        judge(claim, reading, Tree{sentence}.headOf(said.where.begin, said.where.end), nullptr, cast.tables());
    claims.push_back(std::move(claim));
}

} // namespace cablegraph::extraction
