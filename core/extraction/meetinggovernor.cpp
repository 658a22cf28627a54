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
    return predicate.passive && tree.head(predicate.verb) == noun && tree.is(predicate.verb, "acl");
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
