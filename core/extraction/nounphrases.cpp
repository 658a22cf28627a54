#include "nounphrases.h"

#include "groups.h"
#include "newnames.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cablegraph::extraction {
namespace {

constexpr int deepest = 6;              ///< "of" phrases inside each other
constexpr std::size_t longestList = 60; ///< persons named in a row

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

void addEntities(std::vector<EntityIndex>& to, const std::vector<EntityIndex>& more)
{
    for (const EntityIndex entity : more)
        if (std::find(to.begin(), to.end(), entity) == to.end())
            to.push_back(entity);
}

NounPhrases::NounPhrases(const Document& document, std::size_t sentence, const Mentions& mentions, const Cast& cast)
    : m_sentence{document.sentences[sentence]}
    , m_index{sentence}
    , m_mentions{mentions}
    , m_cast{cast}
    , m_tree{m_sentence}
{
}

/// "US President Barack Obama", "the minister, Sergei Lavrov": the person in the phrase, whatever word is its head.
const Mention* NounPhrases::namedPerson(std::size_t token) const
{
    constexpr std::array<std::string_view, 5> joins{"flat", "appos", "nmod:desc", "compound", "nmod:unmarked"};
    const auto personal = [&](std::size_t at) -> const Mention* {
        const Mention* mention = m_mentions.at(m_index, at);
        const bool names = mention && mention->form == MentionForm::Name && mention->refs.size() == 1 &&
                           m_cast.isPersonal(mention->refs.front()) &&
                           !m_sentence.tokens[mention->where.end - 1].possessive;
        return names ? mention : nullptr;
    };
    if (const Mention* mention = personal(token))
        return mention;
    const Mention* own = m_mentions.at(m_index, token);
    if (own && own->form == MentionForm::Name && own->refs.size() == 1 &&
        m_cast[own->refs.front()].kind == ontology::NodeKind::Organization)
        return nullptr;
    for (const std::size_t child : m_tree.children(token))
        for (const std::string_view join : joins)
            if (m_tree.is(child, join))
                if (const Mention* mention = personal(child))
                    return mention;
    // "Chad's ambassador for cyber affairs, X": the parser hung the name on the affairs.
    if (standsForOthers(token))
        for (const std::size_t field : m_tree.childrenBy(token, "nmod"))
            if (const std::size_t name = m_tree.child(field, "appos");
                name != nowhere && name > token && !m_mentions.at(m_index, field))
                if (const Mention* mention = personal(name))
                    return mention;
    // "US Secretary of State John Kerry": the name may hang on a word inside of the title.
    for (const Mention& mention : m_mentions.bySentence[m_index]) {
        if (mention.where.begin <= token || personal(mention.where.begin) != &mention)
            continue;
        const RoleHit* title = findTitleBefore(m_sentence, m_mentions.roles[m_index], mention.where.begin);
        if (title && title->begin <= token && token < title->end)
            return &mention;
    }
    return nullptr;
}

/// An office without a name stands for its state; so do governments, forces and statements.
bool NounPhrases::standsForOthers(std::size_t token) const
{
    for (const RoleHit& hit : m_mentions.roles[m_index])
        if (hit.begin <= token && token < hit.end &&
            m_cast.tables().roles[hit.role].type != ontology::RoleType::Private)
            return true;
    const std::string& lemma = m_sentence.tokens[token].lemma;
    return m_cast.tables().isNameWord(lemma, ontology::NameWord::Proxy) ||
           m_cast.tables().isNameWord(lemma, ontology::NameWord::Statement);
}

/// "dozens of", "members of", "one of": the phrase is about what follows.
bool NounPhrases::isQuantity(std::size_t token) const
{
    constexpr std::array<std::string_view, 30> words{
        "dozen", "hundred", "thousand", "million", "number", "group", "series", "some", "most",  "many",
        "all",   "both",    "each",     "one",     "part",   "lot",   "pair",   "trio", "range", "several",
        "rest",  "member",  "majority", "half",    "two",    "three", "four",   "five", "none",  "neither"};
    return isOneOf(m_sentence.tokens[token].lemma, words);
}

/// "its border with Chad": whom it parts from is what matters.
bool NounPhrases::isBorder(std::size_t token) const
{
    return isOneOf(m_sentence.tokens[token].lemma, std::array<std::string_view, 3>{"border", "frontier", "boundary"});
}

/// True if `token` stands before the noun and only describes it.
bool NounPhrases::belongsTo(std::size_t token, std::size_t noun) const
{
    constexpr std::array<std::string_view, 10> describing{
        "nmod:poss", "amod", "compound", "flat", "det", "nmod:desc", "nummod", "nmod:npmod", "advmod", "nmod:unmarked"};
    std::size_t at = token;
    for (; at != nowhere && at != noun; at = m_tree.head(at)) {
        const bool coordinated = m_tree.is(at, "conj");
        const bool describes = std::any_of(describing.begin(), describing.end(),
                                           [&](std::string_view relation) { return m_tree.is(at, relation); });
        if (!coordinated && !describes)
            return false;
    }
    return at == noun;
}

std::vector<const Mention*> NounPhrases::ownerMentions(std::size_t noun) const
{
    std::vector<const Mention*> found;
    for (const Mention& mention : m_mentions.bySentence[m_index]) {
        if (mention.where.begin >= noun)
            break;
        // "the counter-ISIL coalition", "anti-American" rallies: against whom, not whose
        const bool against = mention.where.begin > 0 && isOneOf(m_sentence.tokens[mention.where.begin - 1].lower,
                                                                std::array<std::string_view, 2>{"anti", "counter"});
        // "Iranian-made parts", "Iran-backed militias" need not be Iran's.
        constexpr std::array<std::string_view, 13> origins{"made",     "built",    "style",    "born",    "produced",
                                                           "designed", "speaking", "backed",   "aligned", "linked",
                                                           "funded",   "trained",  "sponsored"};
        const bool origin = mention.where.end < m_sentence.tokens.size() &&
                            m_sentence.tokens[mention.where.end].hyphenBefore &&
                            isOneOf(m_sentence.tokens[mention.where.end].lower, origins);
        if (against || origin)
            continue;
        const std::size_t head = m_tree.headOf(mention.where.begin, mention.where.end);
        if (mention.where.end <= noun && belongsTo(head, noun))
            found.push_back(&mention);
    }
    return found;
}

std::vector<EntityIndex> NounPhrases::owners(std::size_t noun) const
{
    std::vector<EntityIndex> found;
    for (const Mention* mention : ownerMentions(noun))
        addEntities(found, mention->refs);
    return found;
}

/// Who is meant by a noun that stands for others.
std::vector<EntityIndex> NounPhrases::members(std::size_t token, int depth) const
{
    std::vector<EntityIndex> found = owners(token);
    if (!found.empty())
        return found;
    const bool rules = m_cast.tables().isNameWord(m_sentence.tokens[token].lemma, ontology::NameWord::Ruler);
    for (const std::size_t child : m_tree.childrenBy(token, "nmod")) {
        const std::string preposition = m_tree.preposition(child);
        if (preposition == "of" || preposition == "from" || preposition == "for" || preposition == "by" ||
            (rules && preposition == "in")) {
            const Party of = party(child, depth + 1);
            addEntities(found, of.heads.empty() ? of.owners : of.heads);
            if (!found.empty())
                return found;
        }
    }
    // "the report, published by Amnesty International"
    for (const std::size_t participle : m_tree.childrenBy(token, "acl"))
        for (const std::size_t agent : m_tree.childrenBy(participle, "obl"))
            if (m_tree[participle].xpos == "VBN" && m_tree.preposition(agent) == "by")
                return party(agent, depth + 1).heads;
    if (const std::size_t other = m_tree.child(token, "appos"); other != nowhere)
        return party(other, depth + 1).heads;
    return found;
}

/// "hackers linked to Japan", "a man working for Japan", "suspected of working for Japan": whom a clause says they
/// serve.
std::vector<EntityIndex> NounPhrases::masters(std::size_t token, int depth) const
{
    constexpr std::array<std::string_view, 9> belonging{"link",  "tie",       "connect", "affiliate", "ally",
                                                        "align", "associate", "belong",  "employ"};
    constexpr std::array<std::string_view, 4> serving{"work", "act", "operate", "spy"};
    std::vector<std::size_t> clauses = m_tree.childrenBy(token, "acl");
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        const std::size_t verb = clauses[i];
        for (const std::size_t other : m_tree.childrenBy(verb, "obl")) {
            const std::string preposition = m_tree.preposition(other);
            const bool belongs = isOneOf(m_tree[verb].lemma, belonging) && m_tree[verb].xpos == "VBN" &&
                                 (preposition == "to" || preposition == "with" || preposition == "by");
            // A man who works for somebody is not that somebody; hackers and agents are.
            const bool serves = isOneOf(m_tree[verb].lemma, serving) && preposition == "for" &&
                                (m_tree[token].xpos == "NNS" || standsForOthers(token));
            if (belongs || serves)
                if (const Party whom = party(other, depth + 1); !whom.isEmpty())
                    return whom.heads.empty() ? whom.owners : whom.heads;
        }
        // "suspected of working", "believed to work"
        if (i < m_tree.childrenBy(token, "acl").size())
            for (const std::string_view content : {"xcomp", "advcl", "ccomp"})
                for (const std::size_t inner : m_tree.childrenBy(verb, content))
                    clauses.push_back(inner);
    }
    return {};
}

/// "a base in Iraq", "the territory of Iran", "forces loyal to": whose a thing is by where it is.
std::vector<EntityIndex> NounPhrases::surroundings(std::size_t token, int depth) const
{
    if (std::vector<EntityIndex> served = masters(token, depth); !served.empty())
        return served;
    // "the work undertaken by Japan"
    for (const std::size_t participle : m_tree.childrenBy(token, "acl"))
        for (const std::size_t other : m_tree.childrenBy(participle, "obl"))
            if (m_tree[participle].xpos == "VBN" && m_tree.preposition(other) == "by")
                if (const Party by = party(other, depth + 1); !by.heads.empty())
                    return by.heads;
    constexpr std::array<std::string_view, 7> prepositions{"in", "of", "inside", "within", "from", "across", "by"};
    for (const std::size_t child : m_tree.childrenBy(token, "nmod"))
        if (m_tree[child].deprel != "nmod:poss" && isOneOf(m_tree.preposition(child), prepositions)) {
            const Party around = party(child, depth + 1);
            if (!around.isEmpty())
                return around.heads.empty() ? around.owners : around.heads;
        }
    return {};
}

Party NounPhrases::single(std::size_t token) const
{
    return single(token, 0);
}

Party NounPhrases::single(std::size_t token, int depth) const
{
    const auto [begin, end] = m_tree.extent(token);
    Party party{{}, {}, begin, end, token};
    if (depth > deepest)
        return party;
    if (const Mention* person = namedPerson(token)) {
        party.heads = person->refs;
        return party;
    }
    const Mention* mention = m_mentions.at(m_index, token);
    if (mention && mention->form != MentionForm::Adjective) {
        party.heads = mention->refs;
        return party;
    }
    if (standsForOthers(token) || isQuantity(token)) {
        party.heads = members(token, depth);
        if (!party.heads.empty())
            return party;
    }
    if (isBorder(token))
        for (const std::size_t child : m_tree.childrenBy(token, "nmod"))
            if (m_tree.preposition(child) == "with") {
                party.owners = this->party(child, depth + 1).heads;
                return party;
            }
    // "36 people, including the president"
    for (const std::size_t child : m_tree.childrenBy(token, "nmod"))
        if (!mention && isOneOf(m_tree.preposition(child), std::array<std::string_view, 2>{"including", "such as"}))
            addEntities(party.heads, this->party(child, depth + 1).heads);
    if (!party.heads.empty())
        return party;
    // "the former Soviet republic of Moldova"
    constexpr std::array<std::string_view, 7> kinds{"republic", "kingdom", "nation",  "country",
                                                    "state",    "emirate", "monarchy"};
    if (!mention && isOneOf(m_sentence.tokens[token].lemma, kinds))
        for (const std::size_t child : m_tree.childrenBy(token, "nmod"))
            if (const Mention* named = m_mentions.at(m_index, child);
                named && m_tree.preposition(child) == "of" && named->form == MentionForm::Name &&
                m_cast[named->refs.front()].kind == ontology::NodeKind::State) {
                party.heads = named->refs;
                return party;
            }
    if (mention) // an adjective at the head: "the Taliban", "the Chinese"
        party.heads = mention->refs;
    else
        party.owners = owners(token);
    // "the militia Kataib Hezbollah"
    const Mention* name = token + 1 < m_sentence.tokens.size() ? m_mentions.at(m_index, token + 1) : nullptr;
    const bool apposed = !mention && name && name->where.begin == token + 1 && name->form == MentionForm::Name &&
                         m_cast[name->refs.front()].kind == ontology::NodeKind::Organization &&
                         actsForItself(m_sentence.tokens[token].lemma, m_cast.tables()) &&
                         m_tree.dominates(token, token + 1);
    if (apposed) {
        party.heads = name->refs;
        return party;
    }
    if (party.isEmpty() && actsForItself(m_sentence.tokens[token].lemma, m_cast.tables()))
        for (const std::size_t child : m_tree.childrenBy(token, "nmod"))
            if (m_tree.preposition(child) == "of" || m_tree.preposition(child) == "from")
                addEntities(party.owners, this->party(child, depth + 1).heads);
    // "Hamas gunmen", "fighters of Hamas" are Hamas, "Iraqi gunmen" not Iraq.
    const bool ofGroup = !party.owners.empty() && actsForItself(m_sentence.tokens[token].lemma, m_cast.tables()) &&
                         std::all_of(party.owners.begin(), party.owners.end(), [this](EntityIndex owner) {
                             return m_cast[owner].kind == ontology::NodeKind::Organization;
                         });
    if (ofGroup)
        std::swap(party.heads, party.owners);
    // "three companies: A, B and C"
    if (const std::size_t named = m_tree.child(token, "appos"); party.isEmpty() && named != nowhere && named > token)
        party.heads = this->party(named, depth + 1).heads;
    if (party.isEmpty())
        party.owners = surroundings(token, depth);
    return party;
}

Party NounPhrases::party(std::size_t token) const
{
    return party(token, 0);
}

/// A state is no apposition to another state, nor a person to another: "the United States, Japan and Chile" that the
/// parser took for one.
std::vector<std::size_t> NounPhrases::coordinated(std::size_t token) const
{
    std::vector<std::size_t> found = m_tree.conjuncts(token);
    // "his counterpart X and Chad's Y": the list may hang on the name.
    if (const Mention* person = namedPerson(token)) {
        std::vector<std::size_t> open = m_tree.conjuncts(m_tree.headOf(person->where.begin, person->where.end));
        for (std::size_t i = 0; i < open.size() && open.size() < longestList; ++i) {
            if (open[i] >= person->where.end && open[i] > token)
                found.push_back(open[i]);
            // "the ministers: Chad's X, Mali's Y, Togo's Z": each with a state of their own is another.
            for (const std::size_t next : m_tree.childrenBy(open[i], "appos"))
                if (next > open[i] && m_tree.child(next, "nmod:poss") != nowhere && namedPerson(next))
                    for (const std::size_t other : m_tree.conjuncts(next))
                        open.push_back(other);
        }
    }
    const Mention* first = m_mentions.at(m_index, token);
    if (!first || first->form != MentionForm::Name || first->refs.size() != 1)
        return found;
    for (const std::size_t child : m_tree.childrenBy(token, "appos")) {
        const Mention* other = m_mentions.at(m_index, child);
        const bool named = other && other->form == MentionForm::Name && other->refs.size() == 1 &&
                           other->refs.front() != first->refs.front();
        const bool states = named && m_cast[other->refs.front()].kind == ontology::NodeKind::State &&
                            m_cast[first->refs.front()].kind == ontology::NodeKind::State;
        // "X and his son, Y": Y is the son.
        const bool kin = named && other->where.begin > 1 && m_sentence.tokens[other->where.begin - 1].form == "," &&
                         m_sentence.tokens[other->where.begin - 2].upos == language::Upos::Noun;
        const bool persons = named && !kin && m_cast.isPersonal(other->refs.front()) &&
                             m_cast.isPersonal(first->refs.front()) && m_tree.child(token, "conj") != nowhere;
        const bool another = states || persons;
        if (another)
            for (const std::size_t conjunct : m_tree.conjuncts(child))
                found.push_back(conjunct);
    }
    return found;
}

Party NounPhrases::party(std::size_t token, int depth) const
{
    Party all = single(token, depth);
    for (const std::size_t conjunct : coordinated(token)) {
        if (conjunct == token)
            continue;
        const Party other = single(conjunct, depth);
        addEntities(all.heads, other.heads);
        addEntities(all.owners, other.owners);
        all.begin = std::min(all.begin, other.begin);
        all.end = std::max(all.end, other.end);
    }
    return all;
}

} // namespace cablegraph::extraction
