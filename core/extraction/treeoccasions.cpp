#include "lists.h"
#include "nounphrases.h"
#include "occasionparties.h"
#include "wordmatch.h"
#include "words.h"

#include <algorithm>

namespace cablegraph::extraction {
namespace {

using language::Upos;
using ontology::NodeKind;

/// Looks along the dependency tree around a noun of meetings.
class TreeSurroundings
{
public:
    TreeSurroundings(const Reading& reading, std::size_t sentence, const Cast& cast)
        : m_reading{reading}
        , m_s{sentence}
        , m_clauses{reading.sentences[sentence].clauses}
        , m_cast{cast}
        , m_nouns{reading.document, sentence, reading.mentions, cast}
        , m_tree{m_nouns.tree()}
    {
    }

    void read(std::size_t noun, Occasion& occasion) const
    {
        readBefore(noun, occasion);
        for (const std::size_t child : m_tree.children(noun)) {
            if (m_tree.is(child, "nmod") || m_tree.is(child, "obl"))
                readComplement(noun, child, occasion);
            else if (m_tree.is(child, "acl"))
                readClause(child, occasion);
        }
        const std::size_t verb = verbAbove(noun);
        if (verb != nowhere)
            readVerb(noun, verb, occasion);
    }

private:
    /// Determiner, possessors and names before the noun.
    void readBefore(std::size_t noun, Occasion& occasion) const
    {
        const std::size_t begin = m_tree.extent(noun).first;
        for (std::size_t i = begin; i < noun; ++i) {
            if (m_tree.head(i) == noun &&
                isOneOf(m_tree[i].lower, {"the", "this", "that", "these", "those", "their", "its", "his", "her"}))
                occasion.definite = true;
            if (m_tree.head(i) == noun &&
                isOneOf(m_tree[i].lower, {"last", "previous", "earlier", "another", "next", "new", "further"}))
                occasion.other = true;
            const Mention* mention = m_reading.mentions.at(m_s, i);
            if (mention && mention->where.begin == i && isModifier(mention->where.end - 1, noun))
                addOwner(occasion, *mention, m_cast);
        }
    }

    /// In "the South Korean president's visit" all is a modifier; in "the leader whose visit" nothing is.
    bool isModifier(std::size_t token, std::size_t noun) const
    {
        for (int steps = 0; steps < 5 && token != nowhere; ++steps) {
            if (token == noun)
                return true;
            if (!m_tree.is(token, "nmod") && !m_tree.is(token, "compound") && !m_tree.is(token, "amod") &&
                !m_tree.is(token, "flat") && !m_tree.is(token, "conj") && !m_tree.is(token, "appos"))
                return false;
            token = m_tree.head(token);
        }
        return false;
    }

    void readComplement(std::size_t noun, std::size_t child, Occasion& occasion) const
    {
        if (child < noun)
            return;
        const std::string preposition = m_tree.preposition(child);
        const Argument argument{preposition, m_nouns.party(child)};
        if (isOneOf(preposition, {"on", "about", "over", "regarding", "concerning"})) {
            if (m_tree[child].upos == Upos::Noun || m_tree[child].upos == Upos::Propn)
                takeTopics(child, occasion);
            return;
        }
        addPartners(argument, occasion);
        if (preposition == "by" && occasion.type == "visit")
            for (const EntityIndex visitor : actorsIn(argument.party, m_cast))
                addEntity(occasion.parties, visitor);
        // "the summit in Accra, where A spoke": the clause hangs on the place.
        if (isOneOf(preposition, {"in", "at"}))
            for (const std::size_t clause : m_tree.childrenBy(child, "acl"))
                addRelative(clause, occasion);
        // "a meeting with A in B": the place hangs on A.
        addNestedPlace(child, occasion);
        if (!occasion.place && !(preposition == "to" && occasion.type != "visit"))
            occasion.place = placeIn(argument, m_cast);
    }

    void addPartners(const Argument& argument, Occasion& occasion) const
    {
        if (!isOneOf(argument.preposition, {"with", "between", "among", "of"}))
            return;
        for (const EntityIndex entity : actorsIn(argument.party, m_cast))
            if (argument.preposition != "of" || m_cast[entity].kind != NodeKind::Organization)
                addEntity(occasion.parties, entity);
    }

    void addNestedPlace(std::size_t partner, Occasion& occasion) const
    {
        for (const std::size_t party : m_tree.conjuncts(partner))
            for (const std::size_t child : m_tree.children(party))
                if (!occasion.place && child > party && m_tree.is(child, "nmod") &&
                    isOneOf(m_tree.preposition(child), {"in", "at"}))
                    occasion.place = placeIn({m_tree.preposition(child), m_nouns.party(child)}, m_cast);
    }

    void takeTopics(std::size_t child, Occasion& occasion) const
    {
        if (isCalendar(child))
            return;
        const auto [begin, end] = m_tree.extent(child);
        occasion.topicBegin = begin;
        occasion.topicEnd = end;
    }

    bool isCalendar(std::size_t token) const
    {
        const auto& dates = m_reading.sentences[m_s].dates;
        return m_tree[token].upos == Upos::Num ||
               std::any_of(dates.begin(), dates.end(),
                           [token](const EventDate& date) { return date.begin <= token && token < date.end; });
    }

    /// "talks held in Paris", "a summit that took place in Accra", "a summit where A spoke"
    void readClause(std::size_t verb, Occasion& occasion) const
    {
        addRelative(verb, occasion);
        for (const std::size_t child : m_tree.children(verb))
            if (m_tree.is(child, "obl") && !occasion.place)
                occasion.place = placeIn({m_tree.preposition(child), m_nouns.party(child)}, m_cast);
    }

    void addRelative(std::size_t verb, Occasion& occasion) const
    {
        const bool there =
            std::any_of(m_tree.children(verb).begin(), m_tree.children(verb).end(), [this](std::size_t child) {
                return m_tree[child].lower == "where" || (m_tree[child].lower == "which" && m_tree.is(child, "obl"));
            });
        const Predicate* predicate = there ? predicateOf(verb) : nullptr;
        if (!predicate || predicate->passive || predicate->negated)
            return;
        for (const EntityIndex head : predicate->subject.heads)
            if (m_cast.isPersonal(head) || m_cast[head].kind == NodeKind::State)
                addEntity(occasion.parties, head);
    }

    /// The verb whose subject, object or adverbial the noun is.
    std::size_t verbAbove(std::size_t noun) const
    {
        std::size_t first = m_tree.firstConjunct(noun);
        // "at the opening of the summit", "on the sidelines of the conference"
        if (m_tree.is(first, "nmod") && isEdge(m_tree.head(first)))
            first = m_tree.firstConjunct(m_tree.head(first));
        const bool argument = m_tree.is(first, "obj") || m_tree.is(first, "nsubj") || m_tree.is(first, "obl");
        return argument ? m_tree.head(first) : nowhere;
    }

    bool isEdge(std::size_t token) const
    {
        return isOneOf(m_tree[token].lower,
                       {"opening", "sidelines", "sideline", "margins", "end", "start", "conclusion", "beginning",
                        "close", "eve", "side", "course", "round", "day"});
    }

    const Predicate* predicateOf(std::size_t verb) const
    {
        for (const Predicate& predicate : m_clauses.predicates)
            if (predicate.verb == verb && !predicate.nominal)
                return &predicate;
        return nullptr;
    }

    void readVerb(std::size_t noun, std::size_t verb, Occasion& occasion) const
    {
        const Predicate* predicate = predicateOf(verb);
        std::size_t first = m_tree.firstConjunct(noun);
        if (m_tree.is(first, "nmod"))
            first = m_tree.firstConjunct(m_tree.head(first));
        const bool adverbial = m_tree.is(first, "obl");
        const std::string preposition = adverbial ? m_tree.preposition(first) : std::string{};
        const bool light = !adverbial && (isLight(m_tree[verb].lemma) || (predicate && convenes(*predicate, occasion)));
        if (predicate && adverbial)
            addSpeaker(*predicate, preposition, occasion);
        if (predicate && preposition == "for")
            addComers(*predicate, occasion);
        if (predicate && light && m_tree.is(first, "obj"))
            addHolders(*predicate, occasion);
        occasion.convened = predicate && m_tree.is(first, "obj") && convenes(*predicate, occasion);
        const bool placed = light || isOneOf(preposition, {"for", "in", "at", "during", "on"});
        for (const std::size_t child : m_tree.children(verb)) {
            if (!m_tree.is(child, "obl") || child == first)
                continue;
            const Argument argument{m_tree.preposition(child), m_nouns.party(child)};
            if (light)
                addPartners(argument, occasion);
            if (light && isOneOf(argument.preposition, {"on", "about", "over"}))
                takeTopics(child, occasion);
            const bool destination = preposition == "for" && argument.preposition == "to" && occasion.type != "visit";
            if (placed && !occasion.place && (destination || isOneOf(argument.preposition, {"in", "at"})))
                occasion.place = placeIn(argument, m_cast);
        }
        if (!occasion.date)
            occasion.date = dateNear(datesOutsideRelatives(verb), verb);
        occasion.predicate = predicate;
    }

    /// "promises made at a summit that Kenya hosted in March": a date in a clause about a noun is of what that tells.
    std::vector<EventDate> datesOutsideRelatives(std::size_t verb) const
    {
        std::vector<EventDate> dates = m_reading.sentences[m_s].dates;
        std::erase_if(dates, [this, verb](const EventDate& date) {
            for (std::size_t at = date.begin; at != nowhere && at != verb; at = m_tree.head(at))
                if (m_tree.is(at, "acl"))
                    return true;
            return false;
        });
        return dates;
    }

    /// Verbs that say no more than that the meeting is: "held talks", "paid a visit".
    static bool isLight(const std::string& lemma)
    {
        return isOneOf(lemma, {"hold",  "have",     "conduct", "begin",  "start",    "open",     "attend", "host",
                               "chair", "convene",  "arrange", "resume", "continue", "conclude", "end",    "finish",
                               "take",  "schedule", "plan",    "be",     "set",      "pay",      "make",   "lead",
                               "join",  "skip",     "boycott", "cancel", "postpone", "scrap"});
    }

    /// "The League convened a summit", not "called the talks a failure" or "called off the talks".
    bool convenes(const Predicate& predicate, const Occasion& occasion) const
    {
        const bool calls = isVerb(m_tree[predicate.verb], {"convene", "convoke"}) ||
                           (isVerb(m_tree[predicate.verb], {"call"}) && !occasion.definite);
        return calls && !predicate.negated && !predicate.subject.heads.empty() &&
               m_tree.child(predicate.verb, "xcomp") == nowhere &&
               m_tree.child(predicate.verb, "compound:prt") == nowhere;
    }

    /// "Kerry held talks with Wang": Kerry took part.
    void addHolders(const Predicate& predicate, Occasion& occasion) const
    {
        const std::string& lemma = m_tree[predicate.verb].lemma;
        const bool holds =
            isOneOf(lemma, {"hold",     "have",     "conduct", "begin",  "start",   "open", "attend", "resume",
                            "continue", "conclude", "end",     "finish", "pay",     "make", "join",   "lead",
                            "cancel",   "postpone", "scrap",   "skip",   "boycott", "chair"});
        if ((!holds && !convenes(predicate, occasion)) || predicate.passive || predicate.negated)
            return;
        for (const EntityIndex head : actorsIn(predicate.subject, m_cast))
            addEntity(occasion.parties, head);
        if (predicate.subject.heads.empty())
            for (const EntityIndex entity :
                 listBefore(predicate.verb, m_reading.document, m_s, m_reading.mentions, m_cast))
                addEntity(occasion.parties, entity);
    }

    /// "After talks with A and B, C said", "C stressed in a meeting with A", "At the summit C announced": C was there
    /// too.
    void addSpeaker(const Predicate& predicate, const std::string& preposition, Occasion& occasion) const
    {
        const bool withOthers =
            !occasion.parties.empty() && isOneOf(preposition, {"after", "during", "following", "in", "on", "before"});
        const bool there = isOneOf(preposition, {"at", "during"}) || (preposition == "on" && !occasion.name.empty());
        // Who speaks during a visit need not be the visitor.
        if ((!withOthers && !there) || occasion.type == "visit" || predicate.passive || predicate.negated)
            return;
        for (const EntityIndex head : predicate.subject.heads)
            if (m_cast.isPersonal(head) || (withOthers && m_cast.isActor(head)))
                addEntity(occasion.parties, head);
        // "A told B during a meeting in C"
        const bool telling = isOneOf(m_tree[predicate.verb].lemma, {"tell", "inform", "assure", "ask", "urge", "warn",
                                                                    "thank", "congratulate", "brief", "press"});
        if (telling && isOneOf(preposition, {"during", "in", "at", "on"}))
            for (const Argument& argument : predicate.arguments)
                if (argument.preposition.empty())
                    for (const EntityIndex head : argument.party.heads)
                        if (m_cast.isPersonal(head))
                            addEntity(occasion.parties, head);
        // Parsers take "In a meeting with A, B stressed" for a list of names.
        if (withOthers && occasion.parties.size() < 2)
            if (const Mention* before = m_reading.mentions.at(m_s, predicate.verb == 0 ? 0 : predicate.verb - 1);
                before && before->refs.size() == 1 && m_cast.isPersonal(before->refs.front()))
                addEntity(occasion.parties, before->refs.front());
    }

    /// "joined A in Paris for talks", "arrived in Seoul for a summit": who comes for it takes part, where they are.
    void addComers(const Predicate& predicate, Occasion& occasion) const
    {
        const std::string& lemma = m_tree[predicate.verb].lemma;
        if (!isOneOf(lemma,
                     {"join", "meet", "gather", "arrive",  "host",  "welcome",  "invite", "travel", "convene", "return",
                      "fly",  "come", "go",     "receive", "visit", "assemble", "sit",    "be",     "head",    "land"}))
            return;
        const bool hosts = !predicate.passive && isOneOf(lemma, {"host", "welcome", "receive"});
        for (const EntityIndex head : actorsIn(predicate.subject, m_cast)) {
            addEntity(occasion.parties, head);
            if (hosts)
                addEntity(occasion.hosts, head);
        }
        for (const Argument& argument : predicate.arguments) {
            if (!argument.preposition.empty() && argument.preposition != "with")
                continue;
            for (const EntityIndex head : actorsIn(argument.party, m_cast))
                if (m_cast.isPersonal(head) || argument.preposition == "with" || lemma != "visit")
                    addEntity(occasion.parties, head);
        }
    }

    const Reading& m_reading;
    std::size_t m_s;
    const Clauses& m_clauses;
    const Cast& m_cast;
    NounPhrases m_nouns;
    const Tree& m_tree;
};

} // namespace

void readAround(const Reading& reading, std::size_t sentence, const Cast& cast, std::size_t noun, Occasion& occasion)
{
    TreeSurroundings{reading, sentence, cast}.read(noun, occasion);
}

void addEntity(std::vector<EntityIndex>& to, EntityIndex entity)
{
    if (std::find(to.begin(), to.end(), entity) == to.end())
        to.push_back(entity);
}

std::vector<EntityIndex> actorsIn(const Party& party, const Cast& cast)
{
    std::vector<EntityIndex> found;
    for (const EntityIndex entity : party.heads)
        if (cast.isActor(entity))
            addEntity(found, entity);
    return found;
}

std::optional<EntityIndex> placeIn(const Argument& argument, const Cast& cast)
{
    if (!isOneOf(argument.preposition, {"in", "at", "near", "to", "on"}))
        return {};
    for (const EntityIndex entity : argument.party.heads)
        if (cast[entity].kind == NodeKind::Place ||
            (cast[entity].kind == NodeKind::State && argument.preposition != "on"))
            return entity;
    return {};
}

void addOwner(Occasion& occasion, const Mention& mention, const Cast& cast)
{
    for (const EntityIndex entity : mention.refs) {
        const NodeKind kind = cast[entity].kind;
        if (kind == NodeKind::Place && !occasion.place)
            occasion.place = entity;
        else if (cast.isActor(entity) && kind != NodeKind::Organization && mention.form != MentionForm::Location)
            addEntity(occasion.parties, entity);
    }
}

} // namespace cablegraph::extraction
