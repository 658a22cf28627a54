#pragma once

#include "knownmeetings.h"
#include "occasions.h"
#include "threats.h"

namespace cablegraph::extraction {

/// What the meetings of an article are about. Keeps references to what it is made from; claims are added to `claims`.
class MeetingTopics
{
public:
    MeetingTopics(const Reading& reading, const Threats& threats, Cast& cast, std::vector<Meeting>& meetings,
                  Claims& claims);

    /// Topics behind a noun: "talks on the border".
    void readNoun(const Meeting& meeting, const Occasion& occasion);
    /// Topics that a sentence says were discussed.
    void readDiscussion(std::size_t sentence);

private:
    void readDiscussed(std::size_t s, const Predicate& predicate);
    [[nodiscard]] bool isDiscussion(std::size_t s, const Predicate& predicate) const;
    [[nodiscard]] std::size_t meetingOf(const Predicate& predicate, std::size_t s) const;
    [[nodiscard]] bool isParty(std::size_t s, const Party& subject) const;
    [[nodiscard]] std::size_t discussionEnd(std::size_t s, const Predicate& predicate) const;
    void addTopics(const Meeting& meeting, std::size_t s, const Predicate& predicate, std::size_t end);
    [[nodiscard]] bool isInsideClause(std::size_t s, std::size_t verb, std::size_t token) const;
    void addClaim(EntityIndex from, ontology::Relation relation, EntityIndex to, const TokenRange& where,
                  const Predicate* predicate, const char* label, const char* rule);

    const Reading& m_reading;
    const Threats& m_threats;
    Cast& m_cast;
    std::vector<Meeting>& m_meetings;
    Claims& m_claims;
};

} // namespace cablegraph::extraction
