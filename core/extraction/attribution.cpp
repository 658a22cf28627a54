#include "attribution.h"

#include <algorithm>

namespace cablegraph::extraction {
namespace {

using ontology::ReportingForm;
using ontology::Stance;

/// The verb's entry among the verbs of speech.
const ontology::ReportingWord* speechVerb(const Sentence& sentence, std::size_t verb,
                                          const ontology::Ontology::Tables& tables)
{
    const Token& token = sentence.tokens[verb];
    const ontology::LexiconWord word{token.form, token.lower, token.lemma};
    for (const ontology::LexiconMatch& match : tables.reportingLexicon.matchesAt({&word, 1}, 0))
        if (tables.reporting[match.value].form == ReportingForm::Say)
            return &tables.reporting[match.value];
    return nullptr;
}

bool isClosingMark(const Token& token)
{
    return token.form == "," || token.form == "\u201D" || token.form == "\"" || token.form == "''";
}

/// True for "..., Sullivan said" and "...," said Sullivan: what is said stands before.
bool standsAfterSpeech(const Sentence& sentence, const Predicate& predicate, std::size_t begin)
{
    return begin > 0 && isClosingMark(sentence.tokens[begin - 1]) && predicate.verb > 1;
}

Report reportOf(const Sentence& sentence, const Predicate& predicate, Stance stance)
{
    Report report;
    report.stance = stance;
    const bool inverted = predicate.subject.heads.empty();
    const Party* speaker = &predicate.subject;
    if (inverted)
        for (const Argument& argument : predicate.arguments)
            if (argument.preposition.empty() && !argument.party.heads.empty() && !predicate.passive) {
                speaker = &argument.party;
                break;
            }
    if (!speaker->heads.empty())
        report.speaker = speaker->heads.front();
    const std::size_t clauseBegin =
        speaker->heads.empty() ? predicate.begin : std::min(speaker->begin, predicate.begin);
    if (standsAfterSpeech(sentence, predicate, clauseBegin)) {
        report.begin = 0;
        report.end = clauseBegin;
    } else {
        report.begin = predicate.verb + 1;
        report.end = sentence.tokens.size();
    }
    return report;
}

std::optional<EntityIndex> speakerAfter(const Mentions& mentions, std::size_t sentence, std::size_t token,
                                        std::size_t reach)
{
    for (const Mention& mention : mentions.bySentence[sentence])
        if (mention.where.begin >= token && mention.where.begin <= token + reach && !mention.refs.empty())
            return mention.refs.front();
    return {};
}

void addSources(const Sentence& sentence, const Mentions& mentions, std::size_t index, std::vector<Report>& reports)
{
    for (std::size_t i = 0; i + 1 < sentence.tokens.size(); ++i)
        if (sentence.tokens[i].lower == "according" && sentence.tokens[i + 1].lower == "to")
            reports.push_back({0, sentence.tokens.size(), Stance::Asserted, speakerAfter(mentions, index, i + 2, 6)});
}

} // namespace

std::vector<Report> findReports(const Sentence& sentence, const Clauses& clauses, const Mentions& mentions,
                                std::size_t index, const ontology::Ontology::Tables& tables)
{
    std::vector<Report> reports;
    addSources(sentence, mentions, index, reports);
    for (const Predicate& predicate : clauses.predicates)
        if (const ontology::ReportingWord* word = speechVerb(sentence, predicate.verb, tables))
            reports.push_back(reportOf(sentence, predicate, word->stance));
    return reports;
}

std::optional<EntityIndex> lastSpeakerOf(const std::vector<Report>& reports)
{
    for (auto report = reports.rbegin(); report != reports.rend(); ++report)
        if (report->speaker && !report->quoted)
            return report->speaker;
    return {};
}

std::optional<EntityIndex> citedAt(const std::vector<Report>& reports, std::size_t token)
{
    const Report* innermost = nullptr;
    for (const Report& report : reports)
        if (report.begin <= token && token < report.end && report.speaker &&
            (!innermost || report.end - report.begin < innermost->end - innermost->begin))
            innermost = &report;
    return innermost ? innermost->speaker : std::nullopt;
}

} // namespace cablegraph::extraction
