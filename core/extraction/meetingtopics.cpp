#include "meetingtopics.h"

#include "tree.h"
#include "words.h"

#include <algorithm>

namespace cablegraph::extraction {

using ontology::NodeKind;
using ontology::Relation;

MeetingTopics::MeetingTopics(const Reading& reading, const Threats& threats, Cast& cast, std::vector<Meeting>& meetings,
                             Claims& claims)
    : m_reading{reading}
    , m_threats{threats}
    , m_cast{cast}
    , m_meetings{meetings}
    , m_claims{claims}
{
}

/// "They discussed ...": topics of the meeting that the speakers took part in.
void MeetingTopics::readDiscussion(std::size_t s)
{
    for (const Predicate& predicate : m_reading.sentences[s].clauses.predicates) {
        if (!isDiscussion(s, predicate))
            continue;
        if (predicate.passive) {
            readDiscussed(s, predicate);
            continue;
        }
        const std::size_t index = meetingOf(predicate, s);
        if (index == nowhere)
            continue;
        Meeting& meeting = m_meetings[index];
        meeting.lastSentence = s;
        m_cast.addMention(meeting.entity, {s, predicate.verb, predicate.verb + 1}, {});
        const std::size_t end = discussionEnd(s, predicate);
        addTopics(meeting, s, predicate, end);
    }
}

/// "talks on the situation in Aleppo": all that is named there, save who talks.
void MeetingTopics::readNoun(const Meeting& meeting, const Occasion& occasion)
{
    const std::size_t s = occasion.where.sentence;
    const TokenRange words{s, occasion.where.begin, occasion.topicEnd};
    for (const EntityIndex threat : threatsIn(m_threats, s, occasion.topicBegin, occasion.topicEnd))
        addClaim(meeting.entity, Relation::Discusses, threat, words, occasion.predicate, "about", "topic-noun");
    for (const Mention& mention : m_reading.mentions.bySentence[s]) {
        const bool inside = mention.where.begin >= occasion.topicBegin && mention.where.end <= occasion.topicEnd;
        if (!inside || mention.refs.size() != 1 || mention.form == MentionForm::Reference)
            continue;
        const EntityIndex topic = mention.refs.front();
        if (!meeting.persons.contains(topic) && !meeting.states.contains(topic))
            addClaim(meeting.entity, Relation::Discusses, topic, words, occasion.predicate, "about", "topic-noun");
    }
}

/// "The border was also discussed at the summit": the topics stand before the verb.
void MeetingTopics::readDiscussed(std::size_t s, const Predicate& predicate)
{
    const std::size_t index = latestBefore(m_meetings, s + 1, nowhere);
    if (index == nowhere || predicate.arguments.empty() || predicate.begin >= predicate.verb)
        return;
    const Meeting& meeting = m_meetings[index];
    const Party& topics = predicate.arguments.front().party;
    const TokenRange words{s, predicate.begin, predicate.verb + 1};
    const auto topic = [&](EntityIndex about) {
        addClaim(meeting.entity, Relation::Discusses, about, words, &predicate, "discussed", "topic");
    };
    for (const EntityIndex threat : threatsIn(m_threats, s, topics.begin, topics.end))
        topic(threat);
    for (const std::vector<EntityIndex>* entities : {&topics.heads, &topics.owners})
        for (const EntityIndex entity : *entities)
            if (m_cast[entity].kind == NodeKind::State && !meeting.states.contains(entity))
                topic(entity);
}

bool MeetingTopics::isDiscussion(std::size_t s, const Predicate& predicate) const
{
    const std::string& lemma = m_reading.tokens(s)[predicate.verb].lemma;
    if (lemma == "talk")
        return predicate.verb + 1 < m_reading.tokens(s).size() &&
               m_reading.tokens(s)[predicate.verb + 1].lower == "about";
    if (lemma == "exchange")
        return predicate.verb + 1 < m_reading.tokens(s).size() &&
               (m_reading.tokens(s)[predicate.verb + 1].lemma == "idea" ||
                m_reading.tokens(s)[predicate.verb + 1].lemma == "view");
    return isOneOf(lemma, {"discuss", "review", "raise", "exchange", "touch", "talk", "address", "underscore"});
}

std::size_t MeetingTopics::meetingOf(const Predicate& predicate, std::size_t s) const
{
    for (std::size_t i = m_meetings.size(); i-- > 0;) {
        const Meeting& meeting = m_meetings[i];
        const std::size_t common = static_cast<std::size_t>(
            std::count_if(predicate.subject.heads.begin(), predicate.subject.heads.end(), [&](EntityIndex head) {
                return meeting.persons.contains(head) || meeting.states.contains(head) ||
                       meeting.organizations.contains(head);
            }));
        if (common >= 1 && meeting.lastSentence <= s)
            return i;
    }
    const bool unnamed = predicate.subject.heads.empty() && !m_meetings.empty() && isParty(s, predicate.subject);
    if (!unnamed)
        return nowhere;
    std::size_t latest = 0;
    for (std::size_t i = 0; i < m_meetings.size(); ++i)
        if (m_meetings[i].lastSentence >= m_meetings[latest].lastSentence)
            latest = i;
    return s - std::min(s, m_meetings[latest].lastSentence) <= 3 ? latest : nowhere;
}

/// "the two sides discussed"; things discuss nothing.
bool MeetingTopics::isParty(std::size_t s, const Party& subject) const
{
    return subject.begin == subject.end || m_reading.tokens(s)[subject.head].upos == language::Upos::Pron ||
           m_reading.tokens(s)[subject.head].upos == language::Upos::Num ||
           isOneOf(m_reading.tokens(s)[subject.head].lemma,
                   {"side",     "leader",      "minister",    "official", "party",      "participant",    "delegation",
                    "country",  "pair",        "delegate",    "diplomat", "ambassador", "representative", "president",
                    "envoy",    "negotiator",  "counterpart", "man",      "woman",      "neighbour",      "neighbor",
                    "ally",     "government",  "meeting",     "talk",     "summit",     "discussion",     "visit",
                    "dialogue", "negotiation", "conversation"});
}

/// Topics go on to the end of the clause.
std::size_t MeetingTopics::discussionEnd(std::size_t s, const Predicate& predicate) const
{
    for (std::size_t i = predicate.verb + 1; i < m_reading.tokens(s).size(); ++i) {
        const Token& token = m_reading.tokens(s)[i];
        const bool nextClause = token.form == ";" ||
                                (token.upos == language::Upos::Verb && token.xpos == "VBD" && i > predicate.verb + 1) ||
                                token.lower == "agreed" || token.lower == "said";
        if (nextClause)
            return i;
    }
    return m_reading.tokens(s).size();
}

void MeetingTopics::addTopics(const Meeting& meeting, std::size_t s, const Predicate& predicate, std::size_t end)
{
    for (const EntityIndex threat : threatsIn(m_threats, s, predicate.verb, end))
        addClaim(meeting.entity, Relation::Discusses, threat, {s, predicate.verb, end}, &predicate, "discussed",
                 "topic");
    for (const Mention& mention : m_reading.mentions.bySentence[s]) {
        const bool inside = mention.where.begin > predicate.verb && mention.where.end <= end;
        if (!inside || mention.refs.size() != 1 || mention.form == MentionForm::Reference ||
            (mention.form == MentionForm::Adjective && mention.where.begin > predicate.verb + 4) ||
            isInsideClause(s, predicate.verb, mention.where.begin))
            continue;
        const EntityIndex topic = mention.refs.front();
        const bool party = meeting.persons.contains(topic) || meeting.states.contains(topic);
        if (!party && m_cast[topic].kind == NodeKind::State)
            addClaim(meeting.entity, Relation::Discusses, topic, {s, predicate.verb, mention.where.end}, &predicate,
                     "discussed", "topic");
    }
}

/// "discussed refugees who came from Chad": what a clause says about a topic is no topic.
bool MeetingTopics::isInsideClause(std::size_t s, std::size_t verb, std::size_t token) const
{
    const Tree tree{m_reading.document.sentences[s]};
    for (std::size_t at = token; at != nowhere && at != verb; at = tree.head(at))
        if (tree[at].deprel == "acl:relcl" && at > verb)
            return true;
    return false;
}

void MeetingTopics::addClaim(EntityIndex from, Relation relation, EntityIndex to, const TokenRange& where,
                             const Predicate* predicate, const char* label, const char* rule)
{
    addMeetingClaim(m_claims, m_reading, m_cast, {from, relation, to, where, predicate, label, rule});
}

} // namespace cablegraph::extraction
