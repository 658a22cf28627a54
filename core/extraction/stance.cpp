#include "stance.h"

#include <algorithm>

namespace cablegraph::extraction {
namespace {

using ontology::ReportingForm;
using ontology::Stance;
using Tables = ontology::Ontology::Tables;

/// "plans to launch", "refused to meet", "was determined to": the verb or the adjective before the infinitive.
std::optional<Stance> embeddingStance(const Sentence& sentence, const Clauses& clauses, const Predicate& predicate,
                                      const Tables& tables)
{
    if (!predicate.infinitive)
        return {};
    if (predicate.governor != nowhere) {
        const Predicate& governor = clauses.predicates[predicate.governor];
        if (const auto stance = reportingStance(sentence.tokens[governor.verb], ReportingForm::Embed, tables))
            return stance;
        if (governor.modal)
            return Stance::Planned;
    }
    const std::size_t before = predicate.verb >= 2 ? predicate.verb - 2 : 0;
    for (std::size_t i = before; i + 3 > before && i < sentence.tokens.size(); --i) {
        const std::string& lower = sentence.tokens[i].lower;
        if (lower == "determined" || lower == "set" || lower == "due" || lower == "ready" || lower == "poised" ||
            lower == "plan" || lower == "plans" || lower == "threat" || lower == "threats")
            return Stance::Planned;
        if (i == 0)
            break;
    }
    return {};
}

constexpr std::size_t adverbReach = 4; ///< tokens to either side
constexpr std::size_t nounReach = 6;   ///< tokens before

std::optional<Stance> nearbyStance(const Sentence& sentence, std::size_t token, const Tables& tables)
{
    const std::size_t begin = token > adverbReach ? token - adverbReach : 0;
    const std::size_t end = std::min(sentence.tokens.size(), token + adverbReach);
    for (std::size_t i = begin; i < end; ++i)
        if (const auto stance = reportingStance(sentence.tokens[i], ReportingForm::Adverb, tables))
            return stance;
    const std::size_t far = token > nounReach ? token - nounReach : 0;
    for (std::size_t i = far; i < token; ++i) {
        const auto stance = reportingStance(sentence.tokens[i], ReportingForm::Noun, tables);
        const bool governs = i + 1 < sentence.tokens.size() &&
                             (sentence.tokens[i + 1].lower == "that" || sentence.tokens[i + 1].lower == "of");
        if (stance && governs && *stance == Stance::Alleged)
            return stance;
    }
    return {};
}

} // namespace

Stance stanceAt(const Sentence& sentence, const Clauses& clauses, const std::vector<Report>& reports, std::size_t token,
                const Predicate* predicate, const Tables& tables)
{
    if (sentence.hasTree())
        return treeStance(sentence, reports, predicate ? predicate->verb : token, tables);
    for (const Report& report : reports)
        if (report.begin <= token && token < report.end && report.stance != Stance::Asserted)
            return report.stance;
    if (predicate) {
        if (predicate->negated)
            return Stance::Denied;
        if (const auto stance = embeddingStance(sentence, clauses, *predicate, tables))
            return *stance;
        if (predicate->modal)
            return Stance::Planned;
    }
    return nearbyStance(sentence, token, tables).value_or(Stance::Asserted);
}

} // namespace cablegraph::extraction
