#include "stance.h"

#include "tree.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cablegraph::extraction {
namespace {

using language::Upos;
using ontology::ReportingForm;
using ontology::Stance;
using Tables = ontology::Ontology::Tables;

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Climbs from a word to the root and asks at each step what it makes of what lies below.
class Climb
{
public:
    Climb(const Tree& tree, const Tables& tables)
        : m_tree{tree}
        , m_tables{tables}
    {
    }

    Stance from(std::size_t token)
    {
        lookAt(token);
        for (std::size_t at = token; m_tree.head(at) != nowhere; at = m_tree.head(at)) {
            if (m_tree.is(at, "conj"))
                continue; // what governs the first conjunct governs all
            const std::size_t above = m_tree.head(at);
            if (isHypothesis(at, above))
                take(Stance::Planned);
            if (!passesOn(at))
                break;
            lookAbove(at, above);
            if (m_presupposed)
                break;
            if (above != token)
                lookAt(above);
        }
        return m_stance;
    }

private:
    /// The nearest word decides, but what is denied stays denied however it was put.
    void take(std::optional<Stance> stance)
    {
        if (stance && *stance != Stance::Asserted && (m_stance == Stance::Asserted || *stance == Stance::Denied))
            m_stance = *stance;
    }

    std::optional<Stance> word(std::size_t token, ReportingForm form) const
    {
        return reportingStance(m_tree[token], form, m_tables);
    }

    /// Negation, modals, adverbs and conditions at the word itself.
    void lookAt(std::size_t token)
    {
        constexpr std::array<std::string_view, 4> conditions{"if", "unless", "whether", "until"};
        if (m_tree.isNegated(token))
            take(Stance::Denied);
        if (m_tree.modal(token) != nowhere)
            take(Stance::Planned);
        for (const std::size_t child : m_tree.children(token)) {
            const bool describes = m_tree.is(child, "advmod") || m_tree.is(child, "amod") || m_tree.is(child, "aux");
            if (describes)
                take(word(child, ReportingForm::Adverb));
            if (m_tree.is(child, "det") && m_tree[child].lower == "no")
                take(Stance::Denied);
            if (m_tree.is(child, "mark") && isOneOf(m_tree[child].lower, conditions))
                take(Stance::Planned);
        }
        // "is to travel", "talks to be held"
        const std::size_t to = m_tree.child(token, "mark");
        const bool due =
            to != nowhere && m_tree[to].lower == "to" && m_tree[token].upos == Upos::Verb &&
            (m_tree.child(token, "cop") != nowhere || (m_tree.is(token, "acl") && m_tree.isPassive(token)));
        if (due)
            take(Stance::Planned);
        // "is due to hold", where "due" hangs on the verb
        const bool dueTo = std::any_of(m_tree.children(token).begin(), m_tree.children(token).end(),
                                       [this](std::size_t child) { return m_tree[child].lower == "due"; });
        const bool goingTo = m_tree[token].lower == "going" && m_tree.child(token, "xcomp") != nowhere;
        if (goingTo || (dueTo && to != nowhere))
            take(Stance::Planned);
    }

    /// "an attack would be answered": what has not been told of before and is spoken of with "would".
    bool isHypothesis(std::size_t at, std::size_t above) const
    {
        const std::size_t determiner = m_tree.child(at, "det");
        const std::size_t modal = m_tree.is(at, "nsubj") ? m_tree.modal(above) : nowhere;
        return modal != nowhere && determiner != nowhere &&
               isOneOf(m_tree[modal].lower, std::array<std::string_view, 3>{"would", "could", "might"}) &&
               isOneOf(m_tree[determiner].lower, std::array<std::string_view, 4>{"a", "an", "any", "another"});
    }

    /// Whether what is said of the word above is also said of `at`.
    bool passesOn(std::size_t at) const
    {
        if (m_tree[at].deprel == "acl:relcl" || m_tree.is(at, "parataxis") || m_tree.is(at, "appos") ||
            m_tree.is(at, "nsubj"))
            return m_tree.is(at, "nsubj:pass");
        if (m_tree.is(at, "advcl")) {
            constexpr std::array<std::string_view, 3> complements{"of", "from", "for"};
            const std::string mark = m_tree.preposition(at);
            const bool charge = mark == "with" && prosecutes(m_tree[m_tree.head(at)].lemma);
            return charge || isOneOf(mark, complements) || isInfinitive(at);
        }
        return true;
    }

    bool isInfinitive(std::size_t verb) const
    {
        for (const std::size_t mark : m_tree.childrenBy(verb, "mark"))
            if (m_tree[mark].lower == "to")
                return true;
        return false;
    }

    /// "called on it to end its war", "must stop its attacks": what is to end goes on.
    bool isYetToEnd(std::size_t verb) const
    {
        constexpr std::array<std::string_view, 5> ending{"end", "stop", "cease", "halt", "suspend"};
        return isOneOf(m_tree[verb].lemma, ending) && (isInfinitive(verb) || m_tree.modal(verb) != nowhere);
    }

    void lookAbove(std::size_t at, std::size_t above)
    {
        const bool clause = m_tree.is(at, "xcomp") || m_tree.is(at, "ccomp") || m_tree.is(at, "advcl");
        const bool thing = m_tree.is(at, "obj") || m_tree.is(at, "nsubj:pass") || m_tree.is(at, "obl");
        const bool direct = thing && !m_tree.is(at, "obl");
        if (direct && (isYetToEnd(above) || isRaised(m_tree, at, m_tables))) {
            m_presupposed = true;
        } else if (const auto carried = direct ? word(above, ReportingForm::Do) : std::nullopt) {
            take(carried);
        } else if (thing) {
            const std::string preposition = m_tree.preposition(at);
            const bool content = preposition == "of" || (preposition == "for" && blamesObject(m_tree[above].lemma));
            if (direct || content)
                take(word(above, ReportingForm::Say));
            const bool charge = preposition == "with" || preposition == "for" || preposition == "of";
            if (charge && prosecutes(m_tree[above].lemma))
                take(Stance::Alleged);
            // "held Iran responsible for the attack"
            const bool held = m_tree[above].lemma == "responsible" && m_tree.is(above, "xcomp");
            if (held && m_tree.child(m_tree.head(above), "obj") != nowhere)
                take(Stance::Alleged);
            // "did nothing to help", "never did anything to help"
            if (m_tree[at].lower == "nothing")
                take(Stance::Denied);
            m_presupposed = !isOneOf(m_tree[at].lower, std::array<std::string_view, 2>{"nothing", "anything"});
        } else if (clause) {
            take(word(above, ReportingForm::Embed));
            take(word(above, ReportingForm::Say));
            take(beStance(above));
            if (m_tree.is(at, "advcl") && prosecutes(m_tree[above].lemma))
                take(Stance::Alleged);
            // "accused of plotting": an accusation, whatever the plan.
            if (m_stance == Stance::Planned && blamesObject(m_tree[above].lemma) &&
                word(above, ReportingForm::Say) == Stance::Alleged)
                m_stance = Stance::Alleged;
        }
        // "sentenced them to ten years for spying", hung on the years
        if (m_tree.is(at, "acl") && m_tree.preposition(at) == "for" && m_tree.head(above) != nowhere &&
            prosecutes(m_tree[m_tree.head(above)].lemma))
            take(Stance::Alleged);
        if (m_tree.is(at, "acl") || m_tree.is(at, "nmod") || m_tree.is(at, "compound"))
            take(word(above, ReportingForm::Noun));
    }

    /// "is determined to", "was set to"
    std::optional<Stance> beStance(std::size_t token) const
    {
        const std::size_t be =
            m_tree.child(token, "cop") != nowhere ? m_tree.child(token, "cop") : m_tree.child(token, "aux:pass");
        if (be == nowhere)
            return {};
        const std::array words{ontology::LexiconWord{m_tree[be].form, m_tree[be].lower, "be"},
                               ontology::LexiconWord{m_tree[token].form, m_tree[token].lower, m_tree[token].lower}};
        for (const ontology::LexiconMatch& match : m_tables.reportingLexicon.matchesAt(words, 0))
            if (match.length == 2 && m_tables.reporting[match.value].form == ReportingForm::Embed)
                return m_tables.reporting[match.value].stance;
        return {};
    }

    const Tree& m_tree;
    const Tables& m_tables;
    Stance m_stance = Stance::Asserted;
    bool m_presupposed = false; ///< "will discuss its attack", "is to end its war": told of as a fact
};

} // namespace

std::optional<Stance> reportingStance(const Token& token, ReportingForm form, const Tables& tables)
{
    if (!token.isWord)
        return {};
    const ontology::LexiconWord word{token.form, token.lower, token.lemma};
    for (const ontology::LexiconMatch& match : tables.reportingLexicon.matchesAt({&word, 1}, 0))
        if (tables.reporting[match.value].form == form)
            return tables.reporting[match.value].stance;
    return {};
}

bool isRaised(const Tree& tree, std::size_t noun, const Tables& tables)
{
    constexpr std::array<std::string_view, 2> raising{"raise", "bring"};
    const std::size_t verb = tree.is(noun, "obj") || tree.is(noun, "nsubj:pass") ? tree.head(noun) : nowhere;
    return verb != nowhere && isOneOf(tree[verb].lemma, raising) &&
           !tables.threatLexicon.matchesAt(lexiconWords(tree.sentence()), noun).empty();
}

bool isDoubted(const Tree& tree, std::size_t noun, const Tables& tables)
{
    const auto alleged = [&](std::size_t word, ReportingForm form) {
        return reportingStance(tree[word], form, tables) == Stance::Alleged;
    };
    // "a ship believed to be Chadian" may be another's; "Chad, believed to back the rebels," is Chad.
    const bool named = tree[noun].upos == Upos::Propn;
    const std::span<const std::size_t> words = tree.children(noun);
    return std::any_of(words.begin(), words.end(), [&](std::size_t word) {
        return (tree.is(word, "amod") && alleged(word, ReportingForm::Adverb)) ||
               (!named && tree.is(word, "acl") && tree.isPassive(word) && alleged(word, ReportingForm::Say));
    });
}

Stance stanceAt(const Sentence& sentence, const std::vector<Report>& reports, std::size_t token, const Tables& tables)
{
    const Tree tree{sentence};
    const Stance own = Climb{tree, tables}.from(token);
    if (own != Stance::Asserted)
        return own;
    for (const Report& report : reports)
        if (report.begin <= token && token < report.end && report.stance != Stance::Asserted)
            return report.stance;
    return own;
}

} // namespace cablegraph::extraction
