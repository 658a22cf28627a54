#include "meetings.h"

#include "knownmeetings.h"
#include "meetinggovernor.h"
#include "meetingtopics.h"
#include "occasions.h"
#include "tree.h"
#include "wordmatch.h"
#include "words.h"

#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <set>
#include <string_view>

namespace cablegraph::extraction {
namespace {

using ontology::NodeKind;
using ontology::Relation;

class MeetingFinder
{
public:
    MeetingFinder(const Reading& reading, const Threats& threats, Cast& cast)
        : m_reading{reading}
        , m_cast{cast}
        , m_topics{reading, threats, cast, m_meetings, m_claims}
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
            m_topics.readNoun(m_meetings[index], occasion);
            here.emplace_back(index, occasion.where);
        }
        readVerbsAround(s, here);
        readRelative(s, here);
        readFollowing(s, here);
        m_topics.readDiscussion(s);
    }

    /// Something must tell it from talks in general.
    static bool isNew(const Occasion& occasion)
    {
        return !occasion.name.empty() || occasion.parties.size() >= 2 || occasion.convened ||
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
        // Two who took part in a summit of many and meet meet apart.
        const bool apart = persons.size() == 2 && meeting.persons.size() > 2 && !occasion.definite;
        if (apart)
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

    /// Who holds, hosts, chairs or attends what is its object: "co-chaired the first Dialogue", "a summit hosted by
    /// Biden".
    void readVerbsAround(std::size_t s, const std::vector<std::pair<std::size_t, TokenRange>>& here)
    {
        for (const Predicate& predicate : m_reading.sentences[s].clauses.predicates) {
            const Token& verb = tokens(s)[predicate.verb];
            const bool host = isVerb(verb, {"host", "welcome", "receive"});
            const bool chair = isVerb(
                verb, {"chair", "cochair", "co-chair", "preside", "lead", "mediate", "moderate", "broker", "convene"});
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
            const std::size_t later = follows ? latestBefore(m_meetings, s, earlier.first) : nowhere;
            if (later != nowhere)
                addClaim(m_meetings[later].entity, Relation::Follows, m_meetings[earlier.first].entity, earlier.second,
                         nullptr, "follows", "follow-words");
        }
    }

    void addClaim(EntityIndex from, Relation relation, EntityIndex to, const TokenRange& where,
                  const Predicate* predicate, const char* label, const char* rule)
    {
        addMeetingClaim(m_claims, m_reading, m_cast, {from, relation, to, where, predicate, label, rule});
    }

    std::string displayName(const Meeting& meeting) const
    {
        if (!meeting.name.empty())
            return meeting.name;
        std::string type = m_cast[meeting.entity].meetingType.empty() ? "meeting" : m_cast[meeting.entity].meetingType;
        type.front() =
            static_cast<char>(type.front() >= 'a' && type.front() <= 'z' ? type.front() - 'a' + 'A' : type.front());
        const std::set<EntityIndex>& parties = !meeting.persons.empty()  ? meeting.persons
                                               : !meeting.states.empty() ? meeting.states
                                                                         : meeting.organizations;
        std::string name = type;
        std::size_t count = 0;
        for (const EntityIndex party : parties)
            name += (count++ == 0 ? " of " : count == parties.size() ? " and " : ", ") + m_cast[party].name;
        if (meeting.place)
            name += (type == "Visit" ? " to " : " in ") + m_cast[*meeting.place].name;
        return name;
    }

    const Reading& m_reading;
    Cast& m_cast;
    std::vector<Meeting> m_meetings;
    Claims m_claims;
    MeetingTopics m_topics;
};

} // namespace

Claims findMeetings(const Reading& reading, const Threats& threats, Cast& cast)
{
    return MeetingFinder{reading, threats, cast}.run();
}

} // namespace cablegraph::extraction
