#include "clauses.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cablegraph::extraction {
namespace {

using language::Upos;

/// What goes to or comes from somebody: "a ban on exports to Iran".
constexpr std::array<std::string_view, 12> tradedNouns{"sale",   "export",   "import",   "shipment",
                                                       "supply", "delivery", "transfer", "purchase",
                                                       "trade",  "travel",   "flight",   "arms"};

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

void merge(Party& into, const Party& more)
{
    if (into.begin == into.end)
        into = more;
    addEntities(into.heads, more.heads);
    addEntities(into.owners, more.owners);
    into.begin = std::min(into.begin, more.begin);
    into.end = std::max(into.end, more.end);
}

bool isInfinitive(const Tree& tree, std::size_t verb)
{
    for (const std::size_t mark : tree.childrenBy(verb, "mark"))
        if (tree[mark].lower == "to")
            return true;
    return false;
}

/// Verb, prepositional and possessive phrases are looked at one by one; this one sets them in order.
class ClauseFinder
{
public:
    ClauseFinder(const Document& document, std::size_t sentence, const Mentions& mentions, const Cast& cast)
        : m_sentence{sentence}
        , m_mentions{mentions}
        , m_nouns{document, sentence, mentions, cast}
        , m_tree{m_nouns.tree()}
        , m_predicateOf(m_tree.size(), nowhere)
    {
    }

    std::vector<Predicate> run()
    {
        for (std::size_t i = 0; i < m_tree.size(); ++i)
            if (isPredicate(i)) {
                m_predicateOf[i] = m_predicates.size();
                m_predicates.push_back(predicate(i));
            }
        for (Predicate& predicate : m_predicates)
            linkGovernor(predicate);
        for (Predicate& predicate : m_predicates)
            borrowSubject(predicate, 0);
        for (Predicate& predicate : m_predicates)
            stretch(predicate);
        return std::move(m_predicates);
    }

private:
    bool isPredicate(std::size_t token) const
    {
        constexpr std::array<std::string_view, 6> never{"aux", "cop", "case", "mark", "fixed", "compound"};
        if (std::any_of(never.begin(), never.end(),
                        [&](std::string_view relation) { return m_tree.is(token, relation); }))
            return false;
        if (m_tree.child(token, "cop") != nowhere)
            return true;
        if (m_tree[token].upos != Upos::Verb)
            return false;
        return !m_tree.is(token, "amod") || doerBefore(token) != nowhere;
    }

    /// "U.S.-backed forces", "Iranian-led talks": who stands before the participle.
    std::size_t doerBefore(std::size_t participle) const
    {
        for (const std::size_t child : m_tree.children(participle))
            if (child < participle && m_mentions.at(m_sentence, child) && m_tree[participle].hyphenBefore)
                return child;
        return nowhere;
    }

    Predicate predicate(std::size_t verb) const
    {
        Predicate found;
        found.sentence = m_sentence;
        found.verb = verb;
        found.begin = verb;
        found.end = verb + 1;
        found.passive = m_tree.isPassive(verb);
        found.negated = isNegated(verb);
        found.modal = m_tree.modal(verb) != nowhere;
        found.infinitive = isInfinitive(m_tree, verb);
        if (const std::size_t doer = doerBefore(verb); m_tree.is(verb, "amod") && doer != nowhere) {
            found.passive = true;
            found.subject = m_nouns.party(doer);
            found.arguments.push_back({"", m_nouns.party(m_tree.head(verb))});
            return found;
        }
        Party surface;
        for (const std::size_t subject : m_tree.subjects(verb)) {
            merge(surface, m_nouns.party(subject));
            addCompany(surface, subject);
            addCompany(surface, verb);
        }
        // "Chile was given tanks": who is given something receives it.
        if (found.passive)
            found.arguments.push_back({m_tree.child(verb, "obj") == nowhere ? "" : "to", std::move(surface)});
        else
            found.subject = std::move(surface);
        addObjects(found);
        addObliques(found, verb);
        return found;
    }

    /// "Spain, along with Ireland, recognised"
    void addCompany(Party& surface, std::size_t subject) const
    {
        constexpr std::array<std::string_view, 4> together{"along", "together", "as well as", "alongside"};
        for (const std::size_t child : m_tree.children(subject))
            if ((m_tree.is(child, "nmod") || m_tree.is(child, "obl")) &&
                std::find(together.begin(), together.end(), m_tree.preposition(child)) != together.end())
                merge(surface, m_nouns.party(child));
    }

    bool isNegated(std::size_t verb) const
    {
        if (m_tree.isNegated(verb))
            return true;
        const bool shares = m_tree.is(verb, "conj") && m_tree.head(verb) != nowhere &&
                            m_tree.child(verb, "nsubj") == nowhere && m_tree.child(verb, "aux") == nowhere;
        if (!shares)
            return false;
        const std::size_t conjunction = m_tree.child(verb, "cc");
        return conjunction != nowhere && (m_tree[conjunction].lower == "or" || m_tree[conjunction].lower == "nor") &&
               isNegated(m_tree.head(verb));
    }

    /// What a relative pronoun stands for; other words stand for themselves.
    std::size_t resolved(std::size_t verb, std::size_t noun) const
    {
        constexpr std::array<std::string_view, 4> pronouns{"which", "that", "who", "whom"};
        if (std::find(pronouns.begin(), pronouns.end(), m_tree[noun].lower) == pronouns.end())
            return noun;
        const std::size_t about = m_tree.antecedent(verb);
        return about == nowhere ? noun : about;
    }

    std::vector<std::size_t> objectsOf(std::size_t verb) const
    {
        std::vector<std::size_t> objects = m_tree.childrenBy(verb, "obj");
        if (!objects.empty() || m_tree.isPassive(verb))
            return objects;
        // "condemned and rejected the move": one object for both, on whichever verb the parser hung it.
        for (const std::size_t next : m_tree.childrenBy(verb, "conj"))
            if (m_tree[next].upos == Upos::Verb && next <= verb + 3 && m_tree.child(next, "nsubj") == nowhere)
                return m_tree.childrenBy(next, "obj");
        if (m_tree.is(verb, "conj") && m_tree.head(verb) != nowhere && m_tree.child(verb, "nsubj") == nowhere)
            for (const std::size_t object : m_tree.childrenBy(m_tree.head(verb), "obj"))
                if (object > verb)
                    objects.push_back(object);
        // "the summit that Japan hosted", "the summit Japan hosted"
        const bool relative = m_tree.is(verb, "acl:relcl") && m_tree.child(verb, "nsubj") != nowhere;
        if (objects.empty() && relative && m_tree.child(verb, "ccomp") == nowhere &&
            m_tree.child(verb, "xcomp") == nowhere) {
            const std::size_t subject = m_tree.child(verb, "nsubj");
            if (resolved(verb, subject) == subject)
                objects.push_back(m_tree.head(verb));
        }
        return objects;
    }

    void addObjects(Predicate& found) const
    {
        const std::vector<std::size_t> objects = objectsOf(found.verb);
        const bool alone = found.passive || objects.empty(); // "warned Beijing that"
        for (const std::size_t object : m_tree.childrenBy(found.verb, "iobj"))
            found.arguments.push_back({alone ? "" : "to", m_nouns.party(resolved(found.verb, object))});
        for (const std::size_t object : objects)
            found.arguments.push_back({"", m_nouns.party(resolved(found.verb, object))});
        // A phrase behind the object may belong to either: "imposed sanctions on Iran".
        for (const std::size_t object : objects)
            for (const std::size_t noun : m_tree.conjuncts(object))
                addNounPhrases(found, noun);
        if (found.passive)
            for (const std::size_t subject : m_tree.childrenBy(found.verb, "nsubj:pass"))
                addNounPhrases(found, subject);
    }

    /// Phrases that hang on an object: "sanctions on Iran", "rounds aimed at a post", "a base used by".
    void addNounPhrases(Predicate& found, std::size_t noun) const
    {
        for (const std::size_t participle : m_tree.childrenBy(noun, "acl"))
            if (m_tree[participle].xpos == "VBN")
                for (const std::size_t child : m_tree.childrenBy(participle, "obl"))
                    if (const std::string preposition = m_tree.preposition(child);
                        !preposition.empty() && preposition != "by")
                        found.arguments.push_back({preposition, m_nouns.party(child)});
        for (const std::size_t child : m_tree.childrenBy(noun, "nmod")) {
            const std::string preposition = m_tree.preposition(child);
            if (preposition.empty())
                continue;
            // "was given tanks by Chad", hung on the tanks
            if (found.passive && preposition == "by" && noun > found.verb) {
                merge(found.subject, m_nouns.party(child));
                continue;
            }
            found.arguments.push_back({preposition, m_nouns.party(child)});
            addInner(found, child, preposition == "of", 0);
        }
    }

    /// "70 million dollars of aid for Chile", "a memorandum of understanding on trade with Chile"
    void addInner(Predicate& found, std::size_t noun, bool quantity, int depth) const
    {
        constexpr int deepest = 2;
        for (const std::size_t inner : m_tree.childrenBy(noun, "nmod")) {
            const std::string next = m_tree.preposition(inner);
            const bool traded = isOneOf(m_tree[noun].lemma, tradedNouns) && (next == "to" || next == "from") &&
                                (m_tree.preposition(noun) == "on" || m_tree.preposition(noun) == "of");
            if (next == "with" || traded || (quantity && !next.empty() && next != "of"))
                found.arguments.push_back({next, m_nouns.party(inner)});
            if (depth < deepest)
                addInner(found, inner, false, depth + 1);
        }
    }

    void addObliques(Predicate& found, std::size_t verb) const
    {
        for (const std::size_t child : m_tree.children(verb)) {
            const bool oblique = m_tree.is(child, "obl") ||
                                 (child > verb && m_tree.is(child, "nmod") && m_tree[child].deprel != "nmod:poss");
            if (!oblique)
                continue;
            const std::string preposition = m_tree.preposition(child);
            const bool agent = found.passive && (m_tree[child].deprel == "obl:agent" || preposition == "by");
            if (agent)
                merge(found.subject, m_nouns.party(child));
            else if (!preposition.empty())
                found.arguments.push_back({preposition, m_nouns.party(resolved(verb, child))});
            // "lifted the embargo on sales to Iran", with the sales hung on the verb
            if (isOneOf(m_tree[child].lemma, tradedNouns))
                addInner(found, child, false, 0);
        }
    }

    void linkGovernor(Predicate& predicate) const
    {
        const std::size_t verb = m_tree.firstConjunct(predicate.verb);
        const bool complement = m_tree.is(verb, "xcomp") || m_tree.is(verb, "ccomp") || m_tree.is(verb, "advcl") ||
                                (m_tree.is(verb, "acl") && m_tree[verb].deprel != "acl:relcl");
        if (!complement)
            return;
        for (std::size_t at = m_tree.head(verb); at != nowhere; at = m_tree.head(at))
            if (m_predicateOf[at] != nowhere) {
                predicate.governor = m_predicateOf[at];
                return;
            }
    }

    /// "sent troops to attack": where the controller is nobody we know, whoever governs it acts.
    void borrowSubject(Predicate& predicate, int depth)
    {
        const bool open = predicate.governor != nowhere && depth < 4 && !predicate.passive &&
                          predicate.subject.isEmpty() && m_tree.child(predicate.verb, "nsubj") == nowhere &&
                          !m_tree.is(predicate.verb, "ccomp") && !m_tree.is(predicate.verb, "acl");
        if (!open)
            return;
        Predicate& governor = m_predicates[predicate.governor];
        constexpr std::array<std::string_view, 11> own{"send",   "deploy",   "use",  "order",    "dispatch", "direct",
                                                       "employ", "instruct", "hire", "mobilize", "mobilise"};
        // "called on the parties to agree": they are to agree, whoever they are.
        const std::vector<std::size_t> controllers = m_tree.subjects(predicate.verb);
        const bool called = controllers.size() == 1 && m_tree.is(controllers.front(), "obl") &&
                            m_tree.head(controllers.front()) == governor.verb;
        if (called)
            return;
        const bool others = m_tree.child(governor.verb, "obj") != nowhere &&
                            std::find(own.begin(), own.end(), m_tree[governor.verb].lemma) == own.end();
        const std::string mark = m_tree.preposition(predicate.verb);
        const bool complement = m_tree.is(predicate.verb, "xcomp") || mark == "of" || mark == "from" || mark == "for" ||
                                mark == "as" || (blamesObject(m_tree[governor.verb].lemma) && mark == "with");
        if (others && complement)
            return; // "accused the opposition of plotting": not who accuses plots
        borrowSubject(governor, depth + 1);
        const bool surface = governor.passive && !governor.arguments.empty();
        predicate.subject = surface ? governor.arguments.front().party : governor.subject;
    }

    static void stretch(Predicate& predicate)
    {
        const auto include = [&](const Party& party) {
            if (party.begin == party.end)
                return;
            predicate.begin = std::min(predicate.begin, party.begin);
            predicate.end = std::max(predicate.end, party.end);
        };
        include(predicate.subject);
        for (const Argument& argument : predicate.arguments)
            include(argument.party);
    }

    std::size_t m_sentence;
    const Mentions& m_mentions;
    NounPhrases m_nouns;
    const Tree& m_tree;
    std::vector<Predicate> m_predicates;
    std::vector<std::size_t> m_predicateOf; ///< by token
};

/// "sanctions imposed on Iran by", "steps taken against": what stands in the participle's clause goes with the noun.
void addParticiple(Predicate& found, const NounPhrases& nouns, std::size_t participle)
{
    const Tree& tree = nouns.tree();
    for (const std::size_t child : tree.childrenBy(participle, "obl")) {
        const std::string preposition = tree.preposition(child);
        if (preposition == "by" && !mediates(tree[participle].lemma))
            merge(found.subject, nouns.party(child));
        else if (preposition != "by" && !preposition.empty())
            found.arguments.push_back({preposition, nouns.party(child)});
    }
}

} // namespace

Clauses findClauses(const Document& document, std::size_t sentence, const Mentions& mentions, const Cast& cast)
{
    return {ClauseFinder{document, sentence, mentions, cast}.run()};
}

Predicate nominalPredicate(const NounPhrases& nouns, std::size_t sentence, std::size_t noun)
{
    const Tree& tree = nouns.tree();
    Predicate found;
    found.sentence = sentence;
    found.verb = noun;
    found.nominal = true;
    std::tie(found.begin, found.end) = tree.extent(noun);
    const std::size_t first = tree.firstConjunct(noun);
    for (const std::size_t conjunct : tree.conjuncts(first)) {
        for (const std::size_t child : tree.children(conjunct)) {
            const bool own = conjunct == noun;
            if (tree.is(child, "acl") && tree[child].xpos == "VBN" && own)
                addParticiple(found, nouns, child);
            // What follows the last of several nouns goes with each.
            if (!tree.is(child, "nmod") || tree[child].deprel == "nmod:poss" || child < noun)
                continue;
            const std::string preposition = tree.preposition(child);
            // "the execution of activists by Iran", "the supply of arms to rebels by Iran", hung on the last noun
            if (own && (preposition == "of" || preposition == "to" || preposition == "on"))
                for (const std::size_t inner : tree.childrenBy(child, "nmod"))
                    if (tree.preposition(inner) == "by")
                        merge(found.subject, nouns.party(inner));
            if (preposition == "by")
                merge(found.subject, nouns.party(child));
            else if (!preposition.empty() && (own || conjunct > noun))
                found.arguments.push_back({preposition, nouns.party(child)});
        }
    }
    std::vector<EntityIndex> owners = nouns.owners(noun);
    if (owners.empty() && first != noun)
        owners = nouns.owners(first);
    if (found.subject.heads.empty())
        found.subject.heads = owners;
    else
        found.subject.owners = owners;
    return found;
}

} // namespace cablegraph::extraction
