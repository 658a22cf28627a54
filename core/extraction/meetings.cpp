#include "meetings.h"

#include "meetinggovernor.h"
#include "occasions.h"
#include "tree.h"
#include "words.h"

#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <set>
#include <string_view>

namespace cablegraph::extraction {
namespace {

using ontology::NodeKind;
using ontology::Relation;

/// A meeting as far as the article has told of it.
struct Meeting
{
    EntityIndex entity = 0;
    std::string name;
    std::string type;
    std::set<EntityIndex> persons;
    std::set<EntityIndex> organizations;
    std::set<EntityIndex> states; ///< parties that are states, and the states of the persons
    std::optional<EntityIndex> place;
    std::size_t lastSentence = 0;
};

class MeetingFinder
{
public:
    MeetingFinder(const Reading& reading, const Threats& threats, Cast& cast)
        : m_reading{reading}
        , m_threats{threats}
        , m_cast{cast}
    {
    }

    Claims run()
    {
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s)
            if (!m_reading.document.sentences[s].headline)
                readSentence(s);
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s)
            if (m_reading.document.sentences[s].headline)
                readSentence(s);
        for (const Meeting& meeting : m_meetings)
            m_cast[meeting.entity].name = displayName(meeting);
        return std::move(m_claims);
    }

private:
    const std::vector<Token>& tokens(std::size_t s) const { return m_reading.tokens(s); }

    void readSentence(std::size_t s)
    {
        std::vector<std::pair<std::size_t, TokenRange>> here;
        for (const Occasion& occasion : findOccasions(m_reading, s, m_cast)) {
            const std::size_t known = findKnown(occasion);
            if (known == nowhere && (!isNew(occasion) || m_reading.document.sentences[s].headline))
                continue;
            const std::size_t index = known != nowhere ? known : addMeeting(occasion);
            join(index, occasion);
            addSubjects(m_meetings[index], occasion);
            here.emplace_back(index, occasion.where);
        }
        readVerbsAround(s, here);
        readRelative(s, here);
        readFollowing(s, here);
        readDiscussion(s);
    }

    /// Something must tell it from talks in general.
    static bool isNew(const Occasion& occasion)
    {
        return !occasion.name.empty() || occasion.parties.size() >= 2 ||
               (!occasion.parties.empty() && occasion.place) ||
               (occasion.place && !occasion.byVerb && occasion.type != "visit");
    }

    std::set<EntityIndex> statesOf(const std::vector<EntityIndex>& parties) const
    {
        std::set<EntityIndex> states;
        for (const EntityIndex party : parties) {
            if (m_cast[party].kind == NodeKind::State)
                states.insert(party);
            else if (m_cast[party].affiliation)
                states.insert(*m_cast[party].affiliation);
        }
        return states;
    }

    std::set<EntityIndex> personsOf(const std::vector<EntityIndex>& parties) const
    {
        std::set<EntityIndex> persons;
        for (const EntityIndex party : parties)
            if (m_cast.isPersonal(party))
                persons.insert(party);
        return persons;
    }

    template<class T>
    static std::size_t common(const std::set<T>& a, const std::set<T>& b)
    {
        return static_cast<std::size_t>(
            std::count_if(a.begin(), a.end(), [&b](const T& value) { return b.contains(value); }));
    }

    /// The meeting an occasion speaks of, the latest first; nowhere if it is another.
    std::size_t findKnown(const Occasion& occasion) const
    {
        if (!occasion.name.empty())
            for (std::size_t i = m_meetings.size(); i-- > 0;)
                if (sameName(m_meetings[i].name, occasion.name))
                    return i;
        for (std::size_t i = m_meetings.size(); i-- > 0;)
            if (isSame(m_meetings[i], occasion))
                return i;
        return nowhere;
    }

    static bool sameName(const std::string& known, const std::string& found)
    {
        return !known.empty() && text::foldedKey(known) == text::foldedKey(found);
    }

    bool isSame(const Meeting& meeting, const Occasion& occasion) const
    {
        if (!occasion.name.empty() && !meeting.name.empty())
            return false;
        if (occasion.place && meeting.place && *occasion.place != *meeting.place &&
            !liesIn(*occasion.place, *meeting.place))
            return false;
        const auto isCall = [](std::string_view type) { return type == "phone call" || type == "video conference"; };
        const bool faceToFace = occasion.type == "meeting" || occasion.type == "summit";
        if (isCall(meeting.type) && faceToFace && !occasion.definite && occasion.name.empty() &&
            !occasion.parties.empty())
            return false;
        if (isCall(occasion.type) && !isCall(meeting.type) && !occasion.definite)
            return false;
        const bool travels = occasion.type == "visit" || meeting.type == "visit";
        if (travels && occasion.type != meeting.type)
            return false;
        const std::set<EntityIndex> persons = personsOf(occasion.parties);
        const std::set<EntityIndex> states = statesOf(occasion.parties);
        const std::size_t samePersons = common(persons, meeting.persons);
        const std::size_t sameStates = common(states, meeting.states);
        if (!persons.empty() && !meeting.persons.empty() &&
            samePersons < std::min(persons.size(), meeting.persons.size()))
            return false;
        if (occasion.place && meeting.place)
            return occasion.parties.empty() || samePersons > 0 || sameStates > 0 || meeting.states.empty();
        if (samePersons >= 2 || (travels && samePersons == 1))
            return true;
        if (sameStates >= 2 && sameStates == std::min(states.size(), meeting.states.size()))
            return true;
        return occasion.definite && occasion.name.empty() && (occasion.parties.empty() || sameStates == states.size());
    }

    bool liesIn(EntityIndex a, EntityIndex b) const
    {
        return !m_cast[a].code.empty() && m_cast[a].code == m_cast[b].code;
    }

    std::size_t addMeeting(const Occasion& occasion)
    {
        Meeting meeting;
        meeting.entity = m_cast.meeting();
        meeting.type = occasion.type;
        m_meetings.push_back(meeting);
        return m_meetings.size() - 1;
    }

    void join(std::size_t index, const Occasion& occasion)
    {
        Meeting& meeting = m_meetings[index];
        Entity& entity = m_cast[meeting.entity];
        if (meeting.name.empty())
            meeting.name = occasion.name;
        meeting.lastSentence = occasion.where.sentence;
        m_cast.addMention(meeting.entity, occasion.where, {});
        if (entity.meetingType.empty() || !occasion.name.empty())
            entity.meetingType = occasion.type;
        if (!entity.date && occasion.date)
            entity.date = occasion.date;
        const bool speakOnly = occasion.type == "phone call" || occasion.type == "video conference";
        if (occasion.place && !speakOnly)
            setPlace(meeting, occasion);
        for (const EntityIndex host : occasion.hosts)
            addClaim(host, Relation::Hosts, meeting.entity, occasion.where, occasion.predicate, "hosted", "host-verb");
        for (const EntityIndex party : occasion.parties)
            attend(meeting, party, occasion.where, occasion.predicate,
                   occasion.byVerb ? "meeting-verb" : "meeting-noun");
    }

    void setPlace(Meeting& meeting, const Occasion& occasion)
    {
        if (!meeting.place) {
            meeting.place = occasion.place;
            m_cast[meeting.entity].place = occasion.place;
        }
        addClaim(meeting.entity, Relation::HeldIn, *occasion.place, occasion.where, occasion.predicate, "held in",
                 "meeting-place");
    }

    void attend(Meeting& meeting, EntityIndex party, const TokenRange& where, const Predicate* predicate,
                const char* rule)
    {
        if (m_cast.isPersonal(party))
            meeting.persons.insert(party);
        else if (m_cast[party].kind == NodeKind::Organization)
            meeting.organizations.insert(party);
        if (m_cast[party].kind == NodeKind::State)
            meeting.states.insert(party);
        else if (m_cast[party].affiliation)
            meeting.states.insert(*m_cast[party].affiliation);
        addClaim(party, Relation::Attends, meeting.entity, where, predicate, "took part in", rule);
    }

    /// Lemmas of rare verbs are sometimes guessed wrong ("chaired").
    static bool isVerb(const Token& token, std::initializer_list<std::string_view> wanted)
    {
        const std::string_view lower = token.lower;
        const std::string_view bare = lower.ends_with("ed") ? lower.substr(0, lower.size() - 2) : lower;
        return isOneOf(token.lemma, wanted) || isOneOf(token.stem, wanted) || isOneOf(bare, wanted);
    }

    /// Who holds, hosts, chairs or attends what is its object: "co-chaired the first Dialogue", "a summit hosted by
    /// Biden".
    void readVerbsAround(std::size_t s, const std::vector<std::pair<std::size_t, TokenRange>>& here)
    {
        for (const Predicate& predicate : m_reading.sentences[s].clauses.predicates) {
            const Token& verb = tokens(s)[predicate.verb];
            const bool host = isVerb(verb, {"host", "welcome", "receive"});
            const bool chair =
                isVerb(verb, {"chair", "cochair", "co-chair", "preside", "lead", "mediate", "moderate", "broker"});
            const bool attends =
                isVerb(verb, {"attend", "hold", "join", "participate", "conduct", "begin", "open", "have"});
            if (!host && !chair && !attends)
                continue;
            for (const auto& [index, where] : here) {
                if (!governs(m_reading.document.sentences[s], predicate, where))
                    continue;
                for (const EntityIndex actor : predicate.subject.heads) {
                    if (!m_cast.isActor(actor))
                        continue;
                    Meeting& meeting = m_meetings[index];
                    if (host)
                        addClaim(actor, Relation::Hosts, meeting.entity, where, &predicate, "hosted", "host-verb");
                    else if (chair)
                        addClaim(actor, Relation::Chairs, meeting.entity, where, &predicate, "chaired", "chair-verb");
                    else
                        attend(meeting, actor, where, &predicate, "attend-verb");
                }
            }
        }
    }

    /// "the summit, in which A and B launched ...", "a meeting where A said"
    void readRelative(std::size_t s, const std::vector<std::pair<std::size_t, TokenRange>>& here)
    {
        for (const auto& [index, where] : here) {
            std::size_t at = where.end;
            while (at < tokens(s).size() &&
                   (tokens(s)[at].form == "," || tokens(s)[at].lower == "in" || tokens(s)[at].lower == "at"))
                ++at;
            const bool relative =
                at < tokens(s).size() && (tokens(s)[at].lower == "which" || tokens(s)[at].lower == "where");
            if (!relative)
                continue;
            for (const Predicate& predicate : m_reading.sentences[s].clauses.predicates) {
                const bool next =
                    predicate.subject.begin > at && predicate.subject.begin <= at + 2 && !predicate.passive;
                if (!next)
                    continue;
                for (const EntityIndex actor : predicate.subject.heads)
                    if (m_cast.isActor(actor))
                        attend(m_meetings[index], actor, where, nullptr, "meeting-relative");
                break;
            }
        }
    }

    /// "the meeting followed ... the summit", "further to the summit, ... held the meeting"
    void readFollowing(std::size_t s, const std::vector<std::pair<std::size_t, TokenRange>>& here)
    {
        if (here.size() == 1)
            readSequel(s, here.front());
        if (here.size() < 2)
            return;
        for (std::size_t at = 0; at < tokens(s).size(); ++at) {
            if (!isOneOf(tokens(s)[at].lemma, {"follow", "further", "following", "after"}) &&
                !isOneOf(tokens(s)[at].lower, {"follow", "further", "following", "after"}))
                continue;
            const std::pair<std::size_t, TokenRange>* earlier = nullptr;
            for (const auto& occasion : here)
                if (occasion.second.begin > at && !earlier)
                    earlier = &occasion;
            if (!earlier)
                return;
            for (const auto& occasion : here) {
                if (occasion.first == earlier->first)
                    continue;
                addClaim(m_meetings[occasion.first].entity, Relation::Follows, m_meetings[earlier->first].entity,
                         earlier->second, nullptr, "follows", "follow-words");
                return;
            }
        }
    }

    /// "It followed a meeting in March": the meeting told of just before.
    void readSequel(std::size_t s, const std::pair<std::size_t, TokenRange>& earlier)
    {
        for (const Predicate& predicate : m_reading.sentences[s].clauses.predicates) {
            const bool follows = isVerb(tokens(s)[predicate.verb], {"follow"}) && !predicate.passive &&
                                 predicate.verb < earlier.second.begin &&
                                 governs(m_reading.document.sentences[s], predicate, earlier.second) &&
                                 predicate.subject.begin < predicate.subject.end &&
                                 isOneOf(tokens(s)[predicate.subject.head].lower, {"it", "this", "they"});
            const std::size_t later = follows ? latestBefore(s, earlier.first) : nowhere;
            if (later != nowhere)
                addClaim(m_meetings[later].entity, Relation::Follows, m_meetings[earlier.first].entity, earlier.second,
                         nullptr, "follows", "follow-words");
        }
    }

    /// The meeting spoken of last in the two sentences before, but for one; nowhere if there is none.
    std::size_t latestBefore(std::size_t s, std::size_t without) const
    {
        std::size_t latest = nowhere;
        for (std::size_t i = 0; i < m_meetings.size(); ++i) {
            const bool near = i != without && m_meetings[i].lastSentence < s && m_meetings[i].lastSentence + 2 >= s;
            if (near && (latest == nowhere || m_meetings[i].lastSentence >= m_meetings[latest].lastSentence))
                latest = i;
        }
        return latest;
    }

    /// "They discussed ...": topics of the meeting that the speakers took part in.
    void readDiscussion(std::size_t s)
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

    /// "The border was also discussed at the summit": the topics stand before the verb.
    void readDiscussed(std::size_t s, const Predicate& predicate)
    {
        const std::size_t index = latestBefore(s + 1, nowhere);
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

    bool isDiscussion(std::size_t s, const Predicate& predicate) const
    {
        const std::string& lemma = tokens(s)[predicate.verb].lemma;
        if (lemma == "talk")
            return predicate.verb + 1 < tokens(s).size() && tokens(s)[predicate.verb + 1].lower == "about";
        if (lemma == "exchange")
            return predicate.verb + 1 < tokens(s).size() &&
                   (tokens(s)[predicate.verb + 1].lemma == "idea" || tokens(s)[predicate.verb + 1].lemma == "view");
        return isOneOf(lemma, {"discuss", "review", "raise", "exchange", "touch", "talk", "address", "underscore"});
    }

    std::size_t meetingOf(const Predicate& predicate, std::size_t s) const
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
    bool isParty(std::size_t s, const Party& subject) const
    {
        return subject.begin == subject.end || tokens(s)[subject.head].upos == language::Upos::Pron ||
               tokens(s)[subject.head].upos == language::Upos::Num ||
               isOneOf(tokens(s)[subject.head].lemma,
                       {"side",           "leader",    "minister",   "official",   "party",       "participant",
                        "delegation",     "country",   "pair",       "delegate",   "diplomat",    "ambassador",
                        "representative", "president", "envoy",      "negotiator", "counterpart", "man",
                        "woman",          "neighbour", "neighbor",   "ally",       "government",  "meeting",
                        "talk",           "summit",    "discussion", "visit",      "dialogue",    "negotiation",
                        "conversation"});
    }

    /// Topics go on to the end of the clause.
    std::size_t discussionEnd(std::size_t s, const Predicate& predicate) const
    {
        for (std::size_t i = predicate.verb + 1; i < tokens(s).size(); ++i) {
            const Token& token = tokens(s)[i];
            const bool nextClause =
                token.form == ";" ||
                (token.upos == language::Upos::Verb && token.xpos == "VBD" && i > predicate.verb + 1) ||
                token.lower == "agreed" || token.lower == "said";
            if (nextClause)
                return i;
        }
        return tokens(s).size();
    }

    void addTopics(const Meeting& meeting, std::size_t s, const Predicate& predicate, std::size_t end)
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
    bool isInsideClause(std::size_t s, std::size_t verb, std::size_t token) const
    {
        const Tree tree{m_reading.document.sentences[s]};
        for (std::size_t at = token; at != nowhere && at != verb; at = tree.head(at))
            if (tree[at].deprel == "acl:relcl" && at > verb)
                return true;
        return false;
    }

    /// "talks on the situation in Aleppo": all that is named there, save who talks.
    void addSubjects(const Meeting& meeting, const Occasion& occasion)
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

    void addClaim(EntityIndex from, Relation relation, EntityIndex to, const TokenRange& where,
                  const Predicate* predicate, const char* label, const char* rule)
    {
        if (from == to)
            return;
        Claim claim;
        claim.from = from;
        claim.relation = relation;
        claim.to = to;
        claim.words = where;
        claim.label = label;
        claim.rule = rule;
        claim.confidence = 0.8;
        judge(claim, m_reading, where.begin, predicate, m_cast.tables());
        // "cancelled the talks", "a planned visit": what is told of the noun itself.
        const Sentence& sentence = m_reading.document.sentences[where.sentence];
        if (claim.stance == ontology::Stance::Asserted && sentence.hasTree())
            judge(claim, m_reading, Tree{sentence}.headOf(where.begin, where.end), nullptr, m_cast.tables());
        m_claims.push_back(std::move(claim));
    }

    std::string displayName(const Meeting& meeting) const
    {
        if (!meeting.name.empty())
            return meeting.name;
        std::string type = m_cast[meeting.entity].meetingType.empty() ? "meeting" : m_cast[meeting.entity].meetingType;
        type.front() =
            static_cast<char>(type.front() >= 'a' && type.front() <= 'z' ? type.front() - 'a' + 'A' : type.front());
        const std::set<EntityIndex>& parties = meeting.persons.empty() ? meeting.states : meeting.persons;
        std::string name = type;
        std::size_t count = 0;
        for (const EntityIndex party : parties)
            name += (count++ == 0 ? " of " : count == parties.size() ? " and " : ", ") + m_cast[party].name;
        if (meeting.place)
            name += (type == "Visit" ? " to " : " in ") + m_cast[*meeting.place].name;
        return name;
    }

    const Reading& m_reading;
    const Threats& m_threats;
    Cast& m_cast;
    std::vector<Meeting> m_meetings;
    Claims m_claims;
};

} // namespace

Claims findMeetings(const Reading& reading, const Threats& threats, Cast& cast)
{
    return MeetingFinder{reading, threats, cast}.run();
}

} // namespace cablegraph::extraction
