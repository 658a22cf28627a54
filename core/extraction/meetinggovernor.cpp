#include "meetinggovernor.h"

#include "tree.h"

namespace cablegraph::extraction {
namespace {

bool governsInTree(const Tree& tree, const Predicate& predicate, const TokenRange& where)
{
    const std::size_t noun = tree.firstConjunct(tree.headOf(where.begin, where.end));
    if (tree.head(noun) == predicate.verb)
        return predicate.passive ? tree.is(noun, "nsubj:pass")
                                 : tree.is(noun, "obj") || (tree.is(noun, "obl") && tree.preposition(noun) == "in" &&
                                                            tree[predicate.verb].lemma == "participate");
    if (!predicate.passive)
        return false;
    // "the talks were held in A and chaired by B"
    const std::size_t first = tree.firstConjunct(predicate.verb);
    if (first != predicate.verb && tree.head(noun) == first && tree.child(predicate.verb, "nsubj") == nowhere)
        return tree.is(noun, "nsubj:pass");
    // "a summit hosted by A", "will hold talks on Monday, mediated by A"
    const std::size_t above = tree.head(predicate.verb);
    const bool reduced = tree.is(predicate.verb, "acl") &&
                         (above == noun || (tree.head(above) != nowhere && tree.head(above) == tree.head(noun) &&
                                            noun < above && tree[predicate.verb - 1].form == ","));
    const bool apart = tree.is(predicate.verb, "advcl") && tree.head(noun) == tree.head(predicate.verb) &&
                       noun < predicate.verb && (tree.is(noun, "obj") || tree.is(noun, "nsubj:pass"));
    return reduced || apart;
}

} // namespace

bool governs(const Sentence& sentence, const Predicate& predicate, const TokenRange& where)
{
    if (sentence.hasTree())
        return governsInTree(Tree{sentence}, predicate, where);
    const bool reducedPassive = predicate.passive && where.end <= predicate.verb && predicate.verb - where.end <= 3;
    const bool object = predicate.verb < where.begin && where.begin < predicate.end;
    return predicate.passive ? reducedPassive : object;
}

} // namespace cablegraph::extraction
