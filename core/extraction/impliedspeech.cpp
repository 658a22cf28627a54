#include "impliedspeech.h"

#include "words.h"

#include <algorithm>

namespace cablegraph::extraction {
namespace {

using ontology::Relation;

constexpr double impliedConfidence = 0.6;

class ImpliedSpeech
{
public:
    ImpliedSpeech(const Reading& reading, std::size_t sentence, const ActParties& parties,
                  const std::vector<ActGroup>& groups, const Cast& cast)
        : m_reading{reading.sentences[sentence]}
        , m_sentence{sentence}
        , m_parties{parties}
        , m_groups{groups}
        , m_cast{cast}
        , m_tree{reading.document.sentences[sentence]}
    {
    }

    Claims find()
    {
        for (const Predicate& predicate : m_reading.clauses.predicates) {
            const std::size_t modal = m_tree.modal(predicate.verb);
            if (modal == nowhere || predicate.passive)
                continue;
            const auto speaker = citedAt(m_reading.reports, predicate.verb);
            if (!speaker || !m_cast.isActor(*speaker))
                continue;
            if (isOneOf(m_tree[modal].lower, {"must", "should", "ought"}))
                requireOf(predicate, modal, *speaker);
            else if (isOneOf(m_tree[modal].lower, {"will", "would"}) && !predicate.negated)
                threaten(predicate, modal, *speaker);
        }
        return std::move(m_claims);
    }

private:
    bool isSameSide(EntityIndex a, EntityIndex b) const
    {
        return a == b || m_cast[a].affiliation == b || m_cast[b].affiliation == a;
    }

    /// Who says what another has to do asks for it.
    void requireOf(const Predicate& duty, std::size_t modal, EntityIndex speaker)
    {
        for (const EntityIndex asked : m_parties.actors(duty.subject.heads))
            if (!isSameSide(asked, speaker))
                add(Relation::Request, speaker, asked, duty, modal, "says what it must do", "duty");
    }

    /// Who says what harm their own side will do if another does something threatens the other.
    void threaten(const Predicate& answer, std::size_t modal, EntityIndex speaker)
    {
        const std::vector<EntityIndex> doers = m_parties.actors(answer.subject.heads);
        const bool own =
            std::any_of(doers.begin(), doers.end(), [&](EntityIndex doer) { return isSameSide(doer, speaker); });
        if (!own || !doesHarm(answer.verb))
            return;
        for (const Predicate& condition : m_reading.clauses.predicates) {
            const std::string mark = m_tree.preposition(condition.verb);
            const bool conditional = m_tree.is(condition.verb, "advcl") && m_tree.head(condition.verb) == answer.verb &&
                                     (mark == "if" || mark == "unless") && !condition.passive;
            if (!conditional)
                continue;
            const Party& other = condition.subject;
            for (const EntityIndex warned : m_parties.actors(other.heads.empty() ? other.owners : other.heads))
                if (!isSameSide(warned, speaker))
                    add(Relation::Threaten, speaker, warned, answer, modal, "threatened", "condition");
        }
    }

    bool doesHarm(std::size_t verb) const
    {
        if (isOneOf(m_tree[verb].lemma, {"respond", "retaliate", "react", "answer"}))
            return true;
        return std::any_of(m_groups.begin(), m_groups.end(), [&](const ActGroup& group) {
            return std::any_of(group.acts.begin(), group.acts.end(), [&](const Act& act) {
                return act.predicate.verb == verb &&
                       ontology::conflictCooperationScore(act.word->relation).value_or(0) < -4;
            });
        });
    }

    void add(Relation relation, EntityIndex from, EntityIndex to, const Predicate& predicate, std::size_t modal,
             const char* label, const char* rule)
    {
        Claim claim;
        claim.from = from;
        claim.relation = relation;
        claim.to = to;
        claim.words = {m_sentence, predicate.begin, predicate.end};
        claim.label = label;
        claim.rule = rule;
        claim.trace = '"' + m_tree[modal].form + ' ' + m_tree[predicate.verb].form + '"';
        claim.confidence = impliedConfidence;
        m_claims.push_back(std::move(claim));
    }

    const SentenceReading& m_reading;
    std::size_t m_sentence;
    const ActParties& m_parties;
    const std::vector<ActGroup>& m_groups;
    const Cast& m_cast;
    Tree m_tree;
    Claims m_claims;
};

} // namespace

Claims findImpliedSpeech(const Reading& reading, std::size_t sentence, const ActParties& parties,
                         const std::vector<ActGroup>& groups, const Cast& cast)
{
    return ImpliedSpeech{reading, sentence, parties, groups, cast}.find();
}

} // namespace cablegraph::extraction
