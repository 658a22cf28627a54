#include "acts.h"

#include "groups.h"
#include "wordmatch.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cablegraph::extraction {
namespace {

using language::Upos;
using ontology::ReportingForm;
using Tables = ontology::Ontology::Tables;
using Index = std::unordered_map<std::string, std::vector<std::uint32_t>>;

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// "a wave of attacks", "a package of sanctions": the noun before "of" only counts.
bool isMeasure(std::string_view lemma)
{
    constexpr std::array<std::string_view, 26> nouns{
        "era",     "phase",  "chapter", "spirit", "wave",     "series",   "round",      "set",  "package",
        "number",  "string", "spate",   "state",  "act",      "campaign", "level",      "kind", "form",
        "barrage", "range",  "raft",    "host",   "sequence", "volley",   "imposition", "use"};
    return isOneOf(lemma, nouns);
}

const Predicate* predicateAt(const Clauses& clauses, std::size_t verb)
{
    for (const Predicate& predicate : clauses.predicates)
        if (predicate.verb == verb)
            return &predicate;
    return nullptr;
}

/// The verb that carries the noun out, or nowhere.
std::size_t carrierOf(const Tree& tree, std::size_t noun, const Tables& tables)
{
    std::size_t at = tree.firstConjunct(noun);
    while (tree.is(at, "nmod") && tree.head(at) != nowhere && tree.preposition(at) == "of" &&
           isMeasure(tree[tree.head(at)].lemma))
        at = tree.firstConjunct(tree.head(at));
    const std::size_t verb = tree.head(at);
    if (verb == nowhere || tree[verb].upos != Upos::Verb)
        return nowhere;
    const bool object = tree.is(at, "obj") || tree.is(at, "nsubj:pass");
    const bool means = tree.is(at, "obl") && tree.preposition(at) == "with" &&
                       isOneOf(tree[verb].lemma, std::array<std::string_view, 3>{"respond", "retaliate", "reply"});
    // "acted in response to", "spoke in support of"
    constexpr std::array<std::string_view, 9> manners{"response",     "retaliation", "reaction",
                                                      "support",      "solidarity",  "cooperation",
                                                      "coordination", "partnership", "protest"};
    const bool voted = tree.is(at, "obl") && tree.preposition(at) == "for" && tree[verb].lemma == "vote";
    const bool manner = tree.is(at, "obl") && tree.preposition(at) == "in" && isOneOf(tree[at].lemma, manners);
    if (isRaised(tree, at, tables))
        return nowhere;
    const auto done = object ? reportingStance(tree[verb], ReportingForm::Do, tables) : std::nullopt;
    if (means || manner || voted || (done && *done != ontology::Stance::Denied))
        return verb;
    return nowhere;
}

/// "drew condemnation from", "faces pressure from", "came under fire from": the verb whose subject receives what the
/// noun names, or nowhere.
std::size_t receiverOf(const Tree& tree, std::size_t noun)
{
    constexpr std::array<std::string_view, 15> receiving{"draw",  "receive", "win",     "earn",   "face",
                                                         "spark", "attract", "provoke", "prompt", "trigger",
                                                         "get",   "elicit",  "garner",  "suffer", "meet"};
    const std::size_t first = tree.firstConjunct(noun);
    const std::size_t verb = tree.head(first);
    if (verb == nowhere || tree[verb].upos != Upos::Verb || tree.isPassive(verb))
        return nowhere;
    const bool object = tree.is(first, "obj") && isOneOf(tree[verb].lemma, receiving);
    const bool under = tree.is(first, "obl") && tree.preposition(first) == "under" && tree[verb].lemma == "come";
    return object || under ? verb : nowhere;
}

void addActs(const Tree& tree, const Index& index, const std::string& key, const Tables& tables,
             const Predicate& predicate, ActGroup& group)
{
    const auto entries = index.find(key);
    if (entries == index.end())
        return;
    for (const std::uint32_t entry : entries->second)
        if (auto matched = matchWords(tree, predicate.verb, tables.relations[entry].words))
            group.acts.push_back({&tables.relations[entry], predicate, std::move(*matched), false});
}

bool isNoun(const Token& token)
{
    return token.isWord && (token.upos == Upos::Noun || token.upos == Upos::Propn);
}

void finish(const Tree& tree, ActGroup& group, std::vector<ActGroup>& groups)
{
    if (group.acts.empty())
        return;
    // The longest first; of two as long the one with a noun, "withdraw ambassador" before "withdraw from".
    const auto nouns = [&tree](const Act& act) {
        return std::count_if(act.matched.begin(), act.matched.end(),
                             [&tree](std::size_t at) { return isNoun(tree[at]); });
    };
    std::stable_sort(group.acts.begin(), group.acts.end(), [&nouns](const Act& a, const Act& b) {
        return std::pair{a.word->words.size(), nouns(a)} > std::pair{b.word->words.size(), nouns(b)};
    });
    groups.push_back(std::move(group));
}

void findVerbs(const Tree& tree, const Clauses& clauses, const Tables& tables, std::vector<ActGroup>& groups)
{
    for (const Predicate& predicate : clauses.predicates) {
        const Token& verb = tree[predicate.verb];
        // "strong-arm", "sugar-coat": the second half alone means something else.
        const bool half = verb.hyphenBefore && !tree.is(predicate.verb, "amod") && predicate.verb > 0 &&
                          verb.lemma.find('-') == std::string::npos &&
                          !isOneOf(tree[predicate.verb - 1].lower, std::array<std::string_view, 3>{"co", "re", "pre"});
        if (half)
            continue;
        ActGroup group;
        // "is under pressure": a noun that is said of somebody, not the verb
        const bool noun = isNoun(verb) && tree.child(predicate.verb, "cop") != nowhere;
        if (!noun)
            addActs(tree, tables.relationVerbs, verb.lemma, tables, predicate, group);
        if (!noun && group.acts.empty() && !verb.stem.empty() && verb.stem != verb.lemma)
            addActs(tree, tables.relationVerbs, verb.stem, tables, predicate, group);
        addActs(tree, tables.relationVerbs, "be", tables, predicate, group);
        finish(tree, group, groups);
    }
}

/// The place right below the act's words: an object, or behind one of its prepositions.
bool leadsTo(const Tree& tree, const Act& act, std::size_t at)
{
    if (tree.is(at, "obj") || tree.is(at, "nsubj:pass"))
        return true;
    if (act.predicate.passive && tree.is(at, "nsubj"))
        return false;
    const std::string preposition = tree.preposition(at);
    const std::vector<std::string>& targets = act.word->targets;
    const bool listed = preposition != "in" && std::find(targets.begin(), targets.end(), preposition) != targets.end();
    return (tree.is(at, "obl") || tree.is(at, "nmod")) && listed;
}

} // namespace

Predicate carriedPredicate(const NounPhrases& nouns, const Clauses& clauses, std::size_t sentence, std::size_t noun,
                           const Tables& tables, bool& carried)
{
    Predicate found = nominalPredicate(nouns, sentence, noun);
    const std::size_t carrier = carrierOf(nouns.tree(), noun, tables);
    const Predicate* verb = carrier == nowhere ? nullptr : predicateAt(clauses, carrier);
    carried = verb != nullptr;
    const std::size_t receiver = verb ? nowhere : receiverOf(nouns.tree(), noun);
    // "is under pressure from": who is bears it
    const Predicate* bearer = nouns.tree().preposition(noun) == "under" ? predicateAt(clauses, noun) : nullptr;
    if (bearer && !carried) {
        found.sufferer = bearer->subject;
        found.subject = {};
        std::erase_if(found.arguments, [](const Argument& argument) { return argument.preposition == "over"; });
    }
    if (const Predicate* received = receiver == nowhere ? nullptr : predicateAt(clauses, receiver)) {
        found.sufferer = received->subject;
        for (const Argument& argument : received->arguments)
            if (argument.preposition == "from")
                found.arguments.push_back(argument);
        found.begin = std::min(found.begin, received->begin);
        found.end = std::max(found.end, received->end);
    }
    if (!verb)
        return found;
    if (found.subject.heads.empty()) {
        found.subject = verb->subject;
        const bool known = verb->subject.begin < verb->subject.end;
        if (verb->subject.heads.empty() && known && !actsForItself(nouns.tree()[verb->subject.head].lemma, tables))
            found.subject.heads = verb->subject.owners;
    }
    for (const Argument& argument : verb->arguments)
        if (!argument.preposition.empty() && argument.preposition != "in")
            found.arguments.push_back(argument);
    found.begin = std::min(found.begin, verb->begin);
    found.end = std::max(found.end, verb->end);
    return found;
}

/// "trilateral cooperation", "joint military exercises with": the noun that an entry's first words lead to, or nowhere.
/// Entries of one word and words that lead to nothing give nowhere too.
static std::size_t nounOf(const Tree& tree, std::size_t first, const std::vector<std::string>& words)
{
    std::size_t at = first;
    for (const std::string& word : words) {
        const bool same = at < tree.size() && (tree[at].lemma == word || tree[at].lower == word);
        if (!same)
            return nowhere;
        ++at;
    }
    const std::size_t noun = at - 1;
    return words.size() > 1 && isNoun(tree[noun]) && tree.dominates(noun, first) ? noun : nowhere;
}

std::vector<ActGroup> findActs(const Reading& reading, std::size_t sentence, const Cast& cast)
{
    const Tables& tables = cast.tables();
    const NounPhrases nouns{reading.document, sentence, reading.mentions, cast};
    const Tree& tree = nouns.tree();
    const Clauses& clauses = reading.sentences[sentence].clauses;
    std::vector<ActGroup> groups;
    findVerbs(tree, clauses, tables, groups);
    for (std::size_t at = 0; at < tree.size(); ++at) {
        if (reading.mentions.at(sentence, at))
            continue;
        if (const auto entries = tables.relationNouns.find(tree[at].lemma); entries != tables.relationNouns.end())
            for (const std::uint32_t entry : entries->second) {
                const std::size_t noun = nounOf(tree, at, tables.relations[entry].words);
                if (noun == nowhere || noun == at)
                    continue;
                Act act{&tables.relations[entry], {}, {noun, at}, false};
                act.predicate = carriedPredicate(nouns, clauses, sentence, noun, tables, act.carried);
                groups.push_back({{std::move(act)}});
            }
        if (!isNoun(tree[at]))
            continue;
        const bool listed =
            tables.relationNouns.contains(tree[at].lemma) || tables.relationNouns.contains(tree[at].lower);
        if (!listed)
            continue;
        bool carried = false;
        const Predicate predicate = carriedPredicate(nouns, clauses, sentence, at, tables, carried);
        ActGroup group;
        addActs(tree, tables.relationNouns, tree[at].lemma, tables, predicate, group);
        if (tree[at].lower != tree[at].lemma)
            addActs(tree, tables.relationNouns, tree[at].lower, tables, predicate, group);
        for (Act& act : group.acts)
            act.carried = carried;
        finish(tree, group, groups);
    }
    return groups;
}

bool isActedOn(const Tree& tree, const Act& act, const TokenRange& threat)
{
    constexpr std::array<std::string_view, 8> phrase{"nmod", "compound", "amod", "conj", "appos", "flat", "dep", "acl"};
    std::size_t at = tree.headOf(threat.begin, threat.end);
    for (; tree.head(at) != nowhere; at = tree.head(at)) {
        const std::size_t above = tree.head(at);
        const bool matched = std::find(act.matched.begin(), act.matched.end(), above) != act.matched.end();
        if (above == act.predicate.verb || matched)
            return leadsTo(tree, act, at);
        const bool inside =
            std::any_of(phrase.begin(), phrase.end(), [&](std::string_view relation) { return tree.is(at, relation); });
        if (!inside || (tree.is(at, "acl") && !tree[at].lower.ends_with("ing")) || tree[at].deprel == "acl:relcl") {
            const bool gerund = tree.is(at, "obj") && tree.is(above, "acl");
            if (!gerund)
                return false;
        }
    }
    return false;
}

} // namespace cablegraph::extraction
