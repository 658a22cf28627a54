#include "tree.h"

#include <algorithm>
#include <array>

namespace cablegraph::extraction {
namespace {

using language::Upos;

constexpr int deepest = 8; ///< clauses to climb in search of a subject

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isRelativePronoun(const Token& token)
{
    constexpr std::array<std::string_view, 4> words{"who", "which", "that", "whom"};
    return isOneOf(token.lower, words);
}

/// Verbs with an object whose subject still does what the infinitive says: "used the port to ship arms".
bool keepsControl(std::string_view lemma)
{
    constexpr std::array<std::string_view, 10> verbs{"promise", "use",  "take", "spend",  "need",
                                                     "have",    "hold", "vow",  "employ", "raise"};
    return isOneOf(lemma, verbs);
}

bool matches(std::string_view deprel, std::string_view relation)
{
    return deprel == relation ||
           (deprel.size() > relation.size() && deprel.starts_with(relation) && deprel[relation.size()] == ':');
}

} // namespace

bool prosecutes(std::string_view lemma)
{
    constexpr std::array<std::string_view, 12> verbs{"charge",   "convict", "indict", "arrest", "detain", "sentence",
                                                     "imprison", "jail",    "expel",  "deport", "try",    "prosecute"};
    return isOneOf(lemma, verbs);
}

bool mediates(std::string_view lemma)
{
    constexpr std::array<std::string_view, 12> verbs{"broker",  "mediate", "facilitate", "negotiate",
                                                     "host",    "oversee", "monitor",    "guarantee",
                                                     "propose", "draft",   "submit",     "table"};
    return isOneOf(lemma, verbs);
}

bool isResolution(std::string_view lemma)
{
    constexpr std::array<std::string_view, 10> nouns{"decision",    "plan",    "intention", "refusal", "readiness",
                                                     "willingness", "attempt", "effort",    "move",    "bid"};
    return isOneOf(lemma, nouns);
}

bool blamesObject(std::string_view lemma)
{
    constexpr std::array<std::string_view, 22> verbs{
        "accuse",   "blame",  "suspect", "charge",   "convict", "fault",     "condemn",   "criticize",
        "denounce", "punish", "indict",  "arrest",   "acquit",  "exonerate", "criticise", "sanction",
        "expel",    "deport", "detain",  "sentence", "jail",    "imprison"};
    return isOneOf(lemma, verbs);
}

bool Tree::is(std::size_t token, std::string_view relation) const
{
    return matches(m_sentence.tokens[token].deprel, relation);
}

std::span<const std::size_t> Tree::children(std::size_t token) const
{
    if (isEmpty())
        return {};
    const std::size_t begin = m_sentence.firstChild[token];
    return {m_sentence.children.data() + begin, m_sentence.firstChild[token + 1] - begin};
}

std::size_t Tree::child(std::size_t token, std::string_view relation) const
{
    for (const std::size_t child : children(token))
        if (is(child, relation))
            return child;
    return nowhere;
}

std::vector<std::size_t> Tree::childrenBy(std::size_t token, std::string_view relation) const
{
    std::vector<std::size_t> found;
    for (const std::size_t child : children(token))
        if (is(child, relation))
            found.push_back(child);
    return found;
}

bool Tree::dominates(std::size_t above, std::size_t below) const
{
    if (isEmpty())
        return false;
    for (std::size_t at = below; at != nowhere; at = head(at))
        if (at == above)
            return true;
    return false;
}

std::pair<std::size_t, std::size_t> Tree::extent(std::size_t token) const
{
    std::size_t begin = token;
    std::size_t end = token + 1;
    std::vector<std::size_t> open{token};
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        if (m_sentence.tokens[at].isWord) {
            begin = std::min(begin, at);
            end = std::max(end, at + 1);
        }
        open.insert(open.end(), children(at).begin(), children(at).end());
    }
    return {begin, end};
}

std::size_t Tree::headOf(std::size_t begin, std::size_t end) const
{
    for (std::size_t i = end; i-- > begin;)
        if (head(i) == nowhere || head(i) < begin || head(i) >= end)
            return i;
    return end - 1;
}

std::vector<std::size_t> Tree::conjuncts(std::size_t token) const
{
    std::vector<std::size_t> found{token};
    for (std::size_t i = 0; i < found.size(); ++i)
        for (const std::size_t child : children(found[i]))
            if (is(child, "conj"))
                found.push_back(child);
    std::sort(found.begin(), found.end());
    return found;
}

std::size_t Tree::firstConjunct(std::size_t token) const
{
    while (is(token, "conj") && head(token) != nowhere)
        token = head(token);
    return token;
}

std::string Tree::preposition(std::size_t token) const
{
    for (const std::string_view relation : {"case", "mark"}) {
        const std::size_t word = child(token, relation);
        if (word == nowhere)
            continue;
        std::string words = m_sentence.tokens[word].lower;
        for (const std::size_t rest : childrenBy(word, "fixed"))
            words += ' ' + m_sentence.tokens[rest].lower;
        return words;
    }
    return is(token, "conj") && head(token) != nowhere ? preposition(head(token)) : std::string{};
}

bool Tree::isPassive(std::size_t verb) const
{
    const Token& token = m_sentence.tokens[verb];
    // "is engaged in", "was prepared to": who is so does it.
    constexpr std::array<std::string_view, 8> states{"engage", "involve", "prepare", "determine",
                                                     "commit", "resolve", "poise",   "embroil"};
    if (isOneOf(token.lemma, states) && child(verb, "obj") == nowhere && child(verb, "obl:agent") == nowhere &&
        (token.deprel == "root" || is(verb, "ccomp") || is(verb, "conj")))
        return false;
    if (child(verb, "nsubj:pass") != nowhere || child(verb, "aux:pass") != nowhere)
        return true;
    if (token.xpos != "VBN" || child(verb, "aux") != nowhere)
        return false;
    if (is(verb, "conj") && head(verb) != nowhere && child(verb, "nsubj") == nowhere)
        return isPassive(head(verb));
    const bool reduced = token.deprel == "acl" || token.deprel == "advcl" || token.deprel == "amod";
    return reduced && child(verb, "obj") == nowhere;
}

bool Tree::isNegated(std::size_t word) const
{
    constexpr std::array<std::string_view, 5> negations{"not", "n't", "never", "nt", "neither"};
    for (const std::size_t child : children(word)) {
        const Token& token = m_sentence.tokens[child];
        if (isOneOf(token.lower, negations) || token.lemma == "not")
            return true;
        if (token.lower == "longer" && child > 0 && m_sentence.tokens[child - 1].lower == "no")
            return true;
        if (is(child, "mark") && token.lower == "without")
            return true;
        // "Neither Chile nor Peru recognised"
        if (is(child, "nsubj") || is(child, "obj"))
            for (const std::size_t below : children(child))
                if (m_sentence.tokens[below].lower == "neither")
                    return true;
    }
    return false;
}

std::size_t Tree::modal(std::size_t verb) const
{
    bool auxiliary = false;
    for (const std::size_t child : childrenBy(verb, "aux")) {
        auxiliary = true;
        if (m_sentence.tokens[child].xpos == "MD")
            return child;
    }
    const bool shared = is(verb, "conj") && !auxiliary && head(verb) != nowhere && child(verb, "nsubj") == nowhere;
    return shared ? modal(head(verb)) : nowhere;
}

std::vector<std::size_t> Tree::ownSubjects(std::size_t verb) const
{
    std::vector<std::size_t> found;
    // "Macron is to travel": who travels stands outside of the copula's clause.
    const std::size_t to = child(verb, "mark");
    const bool planned = m_sentence.tokens[verb].upos == language::Upos::Verb && child(verb, "cop") != nowhere &&
                         to != nowhere && m_sentence.tokens[to].lower == "to";
    for (const std::size_t child : children(verb)) {
        if (!is(child, "nsubj") || (m_sentence.tokens[child].deprel == "nsubj:outer" && !planned))
            continue;
        const std::size_t about = isRelativePronoun(m_sentence.tokens[child]) ? antecedent(verb) : nowhere;
        found.push_back(about != nowhere ? about : child);
    }
    if (found.empty())
        if (const std::size_t before = nameBefore(verb); before != nowhere)
            found.push_back(before);
    return found;
}

std::size_t Tree::nameBefore(std::size_t verb) const
{
    // "Norway hosted talks": parsers sometimes hang the name on its verb as if the two were a compound noun.
    const std::string& tag = m_sentence.tokens[verb].xpos;
    const bool hasObject = child(verb, "obj") != nowhere || child(verb, "ccomp") != nowhere;
    if (!hasObject || m_sentence.tokens[verb].upos != language::Upos::Verb ||
        (tag != "VBD" && tag != "VBN" && tag != "VBZ"))
        return nowhere;
    for (const std::size_t child : children(verb))
        if (child < verb && m_sentence.tokens[child].upos == language::Upos::Propn &&
            (is(child, "compound") || is(child, "nmod") || is(child, "dep")) && preposition(child).empty() &&
            !m_sentence.tokens[verb].hyphenBefore)
            return child;
    return nowhere;
}

std::vector<std::size_t> Tree::subjects(std::size_t verb) const
{
    return subjects(verb, 0);
}

std::vector<std::size_t> Tree::subjects(std::size_t verb, int depth) const
{
    if (isEmpty() || depth > deepest)
        return {};
    std::vector<std::size_t> own = ownSubjects(verb);
    if (!own.empty() || head(verb) == nowhere)
        return own;
    return is(verb, "conj") ? subjects(head(verb), depth + 1) : controllers(verb, depth + 1);
}

std::size_t Tree::calledOn(std::size_t word) const
{
    const std::string& lemma = m_sentence.tokens[word].lemma;
    for (const std::size_t dependent : children(word)) {
        const bool governed = is(dependent, "obl") || is(dependent, "nmod");
        const std::string before = governed ? preposition(dependent) : std::string{};
        const bool on = before == "on" || before == "upon";
        if ((on && isOneOf(lemma, std::array<std::string_view, 3>{"call", "prevail", "pressure"})) ||
            (before == "to" && lemma == "appeal"))
            return dependent;
    }
    return nowhere;
}

/// "adopted a resolution condemning", "passed a law banning": who passes it does what it says.
bool Tree::isEnacted(std::size_t noun) const
{
    constexpr std::array<std::string_view, 8> acts{"law",   "bill",   "resolution",  "decree",
                                                   "order", "motion", "legislation", "directive"};
    constexpr std::array<std::string_view, 7> enacting{"pass", "adopt", "approve", "sign", "issue", "enact", "endorse"};
    return isOneOf(m_sentence.tokens[noun].lemma, acts) && is(noun, "obj") && head(noun) != nowhere &&
           isOneOf(m_sentence.tokens[head(noun)].lemma, enacting);
}

/// "the decision of Chile", "the Chilean decision"
std::vector<std::size_t> Tree::whoResolves(std::size_t noun) const
{
    std::vector<std::size_t> who;
    for (const std::size_t child : children(noun)) {
        // Not "a plan of action"
        const bool of = is(child, "nmod") && isOneOf(preposition(child), std::array<std::string_view, 2>{"of", "by"}) &&
                        m_sentence.tokens[child].lemma != "action";
        const bool before =
            child < noun && isCapitalised(m_sentence.tokens[child]) && (is(child, "compound") || is(child, "amod"));
        if (of || before)
            who.push_back(child);
    }
    return who;
}

std::vector<std::size_t> Tree::controllers(std::size_t verb, int depth) const
{
    const std::size_t governor = head(verb);
    const std::string mark = preposition(verb);
    if (const std::size_t called = mark == "to" ? calledOn(governor) : nowhere; called != nowhere)
        return {called};
    if (is(verb, "acl")) {
        const bool describes = m_sentence.tokens[verb].deprel == "acl:relcl" || mark.empty();
        if (describes && m_sentence.tokens[verb].xpos == "VBG" && isEnacted(governor))
            return subjects(head(governor), depth);
        if (describes && m_sentence.tokens[verb].xpos != "VB")
            return {governor};
        // "accused the rebels of violating", hung on the rebels
        const bool blamed = is(governor, "obj") && head(governor) != nowhere && mark != "to" &&
                            blamesObject(m_sentence.tokens[head(governor)].lemma);
        if (blamed)
            return {governor};
        // "vetoed any move to impose": who stops something does not do it.
        // "welcomed the decision to impose": nor who only speaks of it.
        constexpr std::array<std::string_view, 23> stopping{
            "veto", "block",     "oppose",    "reject", "prevent", "resist",   "dismiss", "halt",
            "foil", "thwart",    "end",       "stop",   "condemn", "denounce", "welcome", "praise",
            "hail", "criticize", "criticise", "slam",   "applaud", "decry",    "regret"};
        const bool stopped = is(governor, "obj") && head(governor) != nowhere &&
                             isOneOf(m_sentence.tokens[head(governor)].lemma, stopping);
        // "its decision to withdraw", "made a threat to strike": whose decision, who made it.
        std::vector<std::size_t> owners = childrenBy(governor, "nmod:poss");
        if (owners.empty() && isResolution(m_sentence.tokens[governor].lemma))
            owners = whoResolves(governor);
        if (owners.empty() && stopped)
            return {};
        // "was the first country to praise"
        if (owners.empty() && child(governor, "cop") != nowhere)
            return subjects(governor, depth);
        if (owners.empty() && head(governor) != nowhere && (is(governor, "obj") || is(governor, "conj")))
            return subjects(head(governor), depth);
        return owners;
    }
    // A reported clause without a subject of its own: the parser lost it.
    const std::string& tag = m_sentence.tokens[verb].xpos;
    if (is(verb, "ccomp") && (tag == "VBD" || tag == "VBZ" || tag == "VBP"))
        return {};
    if (is(verb, "advcl") || is(verb, "xcomp") || is(verb, "ccomp")) {
        const bool charged = mark == "with" && blamesObject(m_sentence.tokens[governor].lemma);
        // "denounced the arrests as hostage-taking"
        const bool called = mark == "as" && tag == "VBG";
        const bool suffersVerb =
            mark == "of" || mark == "for" || mark == "from" || charged || called || !is(verb, "advcl");
        // "held Iran responsible": what is said of the object, whoever says it
        const bool describesObject = is(verb, "xcomp") && m_sentence.tokens[verb].upos == language::Upos::Adj;
        if (suffersVerb && !isPassive(governor) &&
            (describesObject || !keepsControl(m_sentence.tokens[governor].lemma)))
            for (const std::string_view object : {"iobj", "obj"})
                if (const std::size_t controller = child(governor, object); controller != nowhere)
                    return {controller};
        return subjects(governor, depth);
    }
    return {};
}

std::size_t Tree::antecedent(std::size_t verb) const
{
    const std::size_t first = firstConjunct(verb);
    return is(first, "acl") ? head(first) : nowhere;
}

std::size_t Tree::reportedClause(std::size_t verb) const
{
    if (const std::size_t complement = child(verb, "ccomp"); complement != nowhere)
        return complement;
    if (is(verb, "parataxis"))
        return head(verb);
    return child(verb, "parataxis");
}

std::string Tree::path(std::size_t from, std::size_t to) const
{
    if (isEmpty())
        return {};
    std::string up = m_sentence.tokens[from].form;
    std::size_t top = from;
    while (!dominates(top, to)) {
        up += " <" + m_sentence.tokens[top].deprel;
        top = head(top);
        if (top == nowhere)
            return {};
        up += ' ' + m_sentence.tokens[top].form;
    }
    std::string down;
    for (std::size_t at = to; at != top; at = head(at)) {
        const std::string before = is(at, "conj") ? std::string{} : preposition(at);
        down = " >" + m_sentence.tokens[at].deprel + (before.empty() ? "" : ":" + before) + ' ' +
               m_sentence.tokens[at].form + down;
    }
    return up + down;
}

} // namespace cablegraph::extraction
