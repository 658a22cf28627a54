#include "coreference.h"

#include "antecedents.h"
#include "descriptions.h"
#include "genders.h"
#include "issuers.h"
#include "tree.h"
#include "words.h"

#include <algorithm>

namespace cablegraph::extraction {
namespace {

using language::Upos;
using ontology::NodeKind;

/// Where a phrase stands in its clause.
struct Standing
{
    ClausePlace place = ClausePlace::Oblique;
    std::size_t governor = nowhere;
};

class References
{
public:
    References(const Document& document, const Cast& cast, Mentions& mentions)
        : m_document{document}
        , m_cast{cast}
        , m_mentions{mentions}
        , m_issuers{findIssuers(document, cast, mentions)}
        , m_discourse{document, cast, mentions}
        , m_descriptions{document, cast, mentions, m_discourse, m_issuers}
        , m_genders{document, cast, mentions}
    {
    }

    void resolve()
    {
        for (std::size_t s = 0; s < m_document.sentences.size(); ++s) {
            const std::vector<Group> persons = m_discourse.groupsIn(s, true);
            const std::vector<Group> states = m_discourse.groupsIn(s, false);
            for (std::size_t at = 0; at < tokens(s).size();) {
                addGroups(s, at, persons, Reference::People);
                addGroups(s, at, states, Reference::Bodies);
                if (const Mention* mention = m_mentions.at(s, at)) {
                    const Mention known = *mention;
                    note(s, known);
                    at = known.where.end;
                } else {
                    at = std::max(at + 1, resolveAt(s, at));
                }
            }
            m_discourse.noteGroups(s);
        }
    }

private:
    const std::vector<Token>& tokens(std::size_t s) const { return m_document.sentences[s].tokens; }

    void note(std::size_t s, const Mention& mention)
    {
        m_discourse.note(mention);
        if (mention.form == MentionForm::Location)
            return;
        if (isSource(s, mention.where.begin, mention.where.end))
            return;
        Candidate candidate;
        candidate.entities = mention.refs;
        candidate.sentence = s;
        candidate.token = mention.where.begin;
        const bool personal = m_cast.isPersonal(mention.refs.front());
        const bool several = mention.refs.size() > 1;
        candidate.reference = personal ? (several ? Reference::People : Reference::Person)
                                       : (several ? Reference::Bodies : Reference::Body);
        if (personal && !several)
            candidate.gender = m_genders.of(mention.refs.front());
        const Standing standing = standingOf(s, mention.where.begin, mention.where.end);
        candidate.place = mention.form == MentionForm::Adjective ? ClausePlace::Owner : standing.place;
        candidate.governor = standing.governor;
        if (const std::size_t people = peopleOf(s, mention); people != nowhere) {
            const Standing theirs = standingOf(s, people, people + 1);
            candidate.reference = Reference::Bodies;
            candidate.place = theirs.place;
            candidate.governor = theirs.governor;
            m_antecedents.add(candidate);
            candidate.reference = Reference::Body;
            candidate.place = ClausePlace::Owner;
        }
        m_antecedents.add(std::move(candidate));
    }

    /// "according to Chad's ministry": who is cited in passing is not what the text goes on about.
    bool isSource(std::size_t s, std::size_t begin, std::size_t end) const
    {
        const Tree tree{m_document.sentences[s]};
        std::size_t noun = tree.isEmpty() ? nowhere : tree.headOf(begin, end);
        for (int steps = 0; steps < 4 && noun != nowhere; ++steps, noun = tree.head(noun)) {
            if (tree.preposition(noun) == "according to")
                return true;
            const bool inside = tree.is(noun, "nmod:poss") || tree.is(noun, "compound") || tree.is(noun, "amod");
            if (!inside)
                return false;
        }
        return false;
    }

    /// "Iranian officials", "U.S. troops": the people who stand for a state.
    std::size_t peopleOf(std::size_t s, const Mention& mention) const
    {
        std::size_t at = mention.where.end;
        while (at < tokens(s).size() && tokens(s)[at].upos == Upos::Adj)
            ++at;
        const bool state = mention.refs.size() == 1 && m_cast[mention.refs.front()].kind == NodeKind::State;
        const bool people = state && at < tokens(s).size() && at <= mention.where.end + 2 &&
                            tokens(s)[at].upos == Upos::Noun && tokens(s)[at].lower.ends_with("s") &&
                            m_cast.tables().isNameWord(tokens(s)[at].lemma, ontology::NameWord::Proxy);
        return people ? at : nowhere;
    }

    void addGroups(std::size_t s, std::size_t at, const std::vector<Group>& groups, Reference reference)
    {
        for (const Group& group : groups) {
            if (group.end != at)
                continue;
            const Standing standing = standingOf(s, group.begin, group.firstEnd);
            m_antecedents.add(
                {group.entities, reference, Gender::Unknown, s, at - 1, standing.place, standing.governor});
        }
    }

    Standing standingOf(std::size_t s, std::size_t begin, std::size_t end) const
    {
        const Tree tree{m_document.sentences[s]};
        std::size_t word = tree.headOf(begin, end);
        // Titles and appositions stand where their noun does.
        for (int steps = 0; steps < 8 && tree.head(word) != nowhere; ++steps) {
            const bool climbs = tree.is(word, "flat") || tree.is(word, "appos") || tree.is(word, "conj") ||
                                tree.is(word, "nmod:desc") || (tree.is(word, "compound") && isCapitalised(tree[word]));
            if (!climbs)
                break;
            word = tree.head(word);
        }
        const std::size_t head = tree.head(word);
        if (tree.is(word, "nsubj") || tree.is(word, "csubj"))
            return {ClausePlace::Subject, head};
        if (tree.is(word, "obj") || tree.is(word, "iobj"))
            return {ClausePlace::Object, head};
        if (tree.is(word, "obl"))
            return {ClausePlace::Oblique, head};
        const bool root = head == nowhere;
        return {root ? ClausePlace::Subject : ClausePlace::Owner, nowhere};
    }

    /// The verb whose subject a coordinated verb without one shares; nowhere if it has its own.
    std::size_t subjectLender(std::size_t s, std::size_t verb) const
    {
        const Tree tree{m_document.sentences[s]};
        std::size_t lender = verb;
        for (int steps = 0; steps < 8 && lender != nowhere; ++steps) {
            if (!tree.is(lender, "conj") || tree.child(lender, "nsubj") != nowhere)
                break;
            lender = tree.head(lender);
        }
        return lender == verb ? nowhere : lender;
    }

    /// Returns the end of what was read.
    std::size_t resolveAt(std::size_t s, std::size_t at)
    {
        const Token& token = tokens(s)[at];
        if (!token.isWord)
            return at + 1;
        if (isOneOf(token.lower, {"he", "his", "him", "himself"}))
            return pronoun(s, at, Gender::Masculine);
        if (isOneOf(token.lower, {"she", "her", "hers", "herself"}))
            return pronoun(s, at, Gender::Feminine);
        if (isOneOf(token.lower, {"it", "its", "itself", "they", "their", "them", "themselves"}))
            return isExpletive(s, at) ? at + 1 : pronoun(s, at, Gender::Unknown);
        if (isOneOf(token.lower, {"we", "our", "us", "ours"}) && token.form != "US")
            return firstPerson(s, at);
        if (token.form == "I" && token.inQuotes)
            return insertFirst(s, at, speaker(s));
        if (const auto description = m_descriptions.at(s, at))
            return insert(s, description->begin, description->end, description->entities);
        addCompetitor(s, at);
        return at + 1;
    }

    std::size_t pronoun(std::size_t s, std::size_t at, Gender gender)
    {
        const Token& token = tokens(s)[at];
        Anaphor anaphor;
        anaphor.personal = gender != Gender::Unknown;
        anaphor.plural = token.lower.starts_with("the");
        anaphor.gender = gender;
        anaphor.sentence = s;
        anaphor.token = at;
        anaphor.quoted = token.inQuotes;
        anaphor.reflexive =
            token.lower.ends_with("sel") || token.lower.ends_with("self") || token.lower.ends_with("selves");
        const Standing standing = standingOf(s, at, at + 1);
        anaphor.place = standing.place;
        anaphor.governor = standing.governor;
        anaphor.subjectGovernor = subjectLender(s, standing.governor);
        if (standing.place == ClausePlace::Object && standing.governor != nowhere && !anaphor.personal &&
            isDoneToThings(s, standing.governor))
            return at + 1;
        if (const Mention* partner = partnerBefore(s, at); partner && !anaphor.personal)
            return insert(s, at, at + 1, partner->refs);
        if (const Mention* controller = controllerOwning(s, at))
            return insert(s, at, at + 1, controller->refs);
        const Candidate* meant = m_antecedents.resolve(anaphor);
        if (!meant || meant->entities.empty())
            return at + 1;
        const Entities entities = meant->entities;
        // Inside a quotation the speaker is "I".
        if (anaphor.personal && token.inQuotes && entities == speaker(s))
            return at + 1;
        if (anaphor.personal)
            m_genders.learn(entities.front(), gender);
        return insert(s, at, at + 1, entities);
    }

    /// "called for sanctions, but Hungary will veto them": nobody vetoes a state.
    bool isDoneToThings(std::size_t s, std::size_t verb) const
    {
        return isOneOf(tokens(s)[verb].lemma,
                       {"veto", "lift", "impose", "sign", "ratify", "publish", "adopt", "implement", "postpone",
                        "enforce", "repeal", "revoke", "negotiate", "conclude", "fire", "launch"});
    }

    /// "South Korea and its allies", "Hamas, along with its backers"
    const Mention* partnerBefore(std::size_t s, std::size_t at) const
    {
        const bool owner = isOneOf(tokens(s)[at].lower, {"its", "their"});
        if (!owner || at < 2 || !isOneOf(tokens(s)[at - 1].lower, {"and", "or", "with"}))
            return nullptr;
        const std::size_t before =
            tokens(s)[at - 2].form == "," || tokens(s)[at - 2].lower == "along" ? at - 3 : at - 2;
        const Mention* mention = before < at ? m_mentions.at(s, before) : nullptr;
        const bool body = mention && mention->where.end == before + 1 && !m_cast.isPersonal(mention->refs.front()) &&
                          mention->form != MentionForm::Location && !tokens(s)[before].possessive;
        return body ? mention : nullptr;
    }

    /// "urged Iran to halt its tests": who is asked to end or to keep something has it. "asked NATO to say so at its
    /// summit": so has who is asked to act at a meeting.
    const Mention* controllerOwning(std::size_t s, std::size_t at) const
    {
        const Tree tree{m_document.sentences[s]};
        const std::size_t owned = tokens(s)[at].lower == "its" && !tree.isEmpty() ? tree.head(at) : nowhere;
        const bool meets = owned != nowhere && tree.is(owned, "obl") &&
                           isOneOf(tokens(s)[owned].lemma, {"summit", "meeting", "conference", "assembly", "session"});
        const std::size_t verb = meets || (owned != nowhere && tree.is(owned, "obj")) ? tree.head(owned) : nowhere;
        const bool own = verb != nowhere && tree.child(verb, "nsubj") == nowhere &&
                         (meets || isOneOf(tokens(s)[verb].lemma,
                                           {"abandon",    "cease",  "change",  "curb", "dismantle", "ease",    "end",
                                            "freeze",     "fulfil", "fulfill", "halt", "honor",     "honour",  "lift",
                                            "reconsider", "reduce", "reverse", "stop", "suspend",   "withdraw"}));
        if (!own)
            return nullptr;
        const std::vector<std::size_t> controllers = tree.subjects(verb);
        const Mention* mention = controllers.size() == 1 ? m_mentions.at(s, controllers.front()) : nullptr;
        return mention && mention->refs.size() == 1 && !m_cast.isPersonal(mention->refs.front()) ? mention : nullptr;
    }

    std::size_t insert(std::size_t s, std::size_t begin, std::size_t end, Entities entities)
    {
        if (entities.empty())
            return end;
        const Mention mention{{s, begin, end}, MentionForm::Reference, std::move(entities)};
        m_mentions.insert(mention);
        note(s, mention);
        return end;
    }

    /// Common nouns that a pronoun may mean instead.
    void addCompetitor(std::size_t s, std::size_t at)
    {
        const Token& token = tokens(s)[at];
        const Entities owner = principal(s, at);
        if (owner.size() == 1)
            m_discourse.noteBody(token.lemma, s, owner.front());
        if (token.upos != Upos::Noun || isTitle(s, at))
            return;
        const Standing standing = standingOf(s, at, at + 1);
        if (standing.place == ClausePlace::Owner || isSource(s, at, at + 1))
            return;
        const bool calling = std::any_of(m_mentions.roles[s].begin(), m_mentions.roles[s].end(),
                                         [at](const RoleHit& hit) { return hit.end == at + 1; });
        const bool person = calling || isOneOf(token.lemma, {"man", "woman", "boy", "girl", "person"});
        const bool plural = token.xpos == "NNS";
        m_antecedents.add({plural || person ? Entities{} : owner,
                           plural   ? Reference::People
                           : person ? Reference::Person
                                    : Reference::Body,
                           Gender::Unknown, s, at, standing.place, standing.governor});
    }

    /// "Chad's army said it": for whom a government or an army stands.
    Entities principal(std::size_t s, std::size_t at) const
    {
        if (!m_cast.tables().isNameWord(tokens(s)[at].lemma, ontology::NameWord::Proxy))
            return {};
        const Tree tree{m_document.sentences[s]};
        for (const std::size_t child : tree.children(at)) {
            const Mention* owner = child < at ? m_mentions.at(s, child) : nullptr;
            if (owner && owner->refs.size() == 1 && m_cast[owner->refs.front()].kind == NodeKind::State)
                return owner->refs;
        }
        return {};
    }

    /// "Presidents" before the presidents' names
    bool isTitle(std::size_t s, std::size_t at) const
    {
        for (const RoleHit& hit : m_mentions.roles[s])
            if (hit.begin <= at && at < hit.end)
                if (const Mention* next = hit.end < tokens(s).size() ? m_mentions.at(s, hit.end) : nullptr)
                    return m_cast.isPersonal(next->refs.front());
        return false;
    }

    /// "It is clear that", "it was decided to", "it seems"
    bool isExpletive(std::size_t s, std::size_t at) const
    {
        const Token& token = tokens(s)[at];
        return token.lower == "it" && token.deprel == "expl";
    }

    std::size_t firstPerson(std::size_t s, std::size_t at)
    {
        if (!tokens(s)[at].inQuotes)
            return insertFirst(s, at, m_issuers);
        Entities states;
        for (const EntityIndex person : speaker(s))
            if (m_cast[person].affiliation)
                states.push_back(*m_cast[person].affiliation);
        return insertFirst(s, at, states);
    }

    /// Who says "we" is not meant by "it" or "they" for that.
    std::size_t insertFirst(std::size_t s, std::size_t at, const Entities& entities)
    {
        if (!entities.empty())
            m_mentions.insert({{s, at, at + 1}, MentionForm::Reference, entities});
        return at + 1;
    }

    /// The person named outside the quotation in the same sentence, else who spoke before a quotation that goes on.
    Entities speaker(std::size_t s) const
    {
        for (std::size_t at = s;; --at) {
            for (const Mention& mention : m_mentions.bySentence[at])
                if (mention.refs.size() == 1 && m_cast.isPersonal(mention.refs.front()) &&
                    !tokens(at)[mention.where.begin].inQuotes)
                    return mention.refs;
            const bool goesOn = at > 0 && !tokens(at).empty() && tokens(at).front().inQuotes;
            if (!goesOn)
                return {};
        }
    }

    const Document& m_document;
    const Cast& m_cast;
    Mentions& m_mentions;
    Entities m_issuers;
    Discourse m_discourse;
    Descriptions m_descriptions;
    Genders m_genders;
    Antecedents m_antecedents;
};

} // namespace

void resolveReferences(const Document& document, const Cast& cast, Mentions& mentions)
{
    References{document, cast, mentions}.resolve();
}

} // namespace cablegraph::extraction
