#pragma once

#include <cablegraph/library/judgements.h>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace cablegraph::library {

/// Which place of a judgement a finding fills (judged_finding.part).
enum class JudgementPart
{
    Whom = 0,   ///< what it is about; of a merge, what the others are merged into
    Others = 1, ///< of a merge, what is merged; of a split, what is set apart; of a mention, what it adds
    Source = 2, ///< of a relation
    Target = 3,
    Alike = 4, ///< of two kept apart: those of Others that were read just like one of Whom (in the table alone)
};

/// Bytes of an article's text, by the article's fingerprint.
struct WordsAnchor
{
    std::string article;
    text::ByteSpan span;
};

/// How a judgement names a finding: by its article, its words and where they stand, or by the judgement that added it.
struct FindingAnchor
{
    JudgementPart part = JudgementPart::Whom;
    std::string addedBy; ///< uid; then all others are empty
    std::string article;
    std::string kind;
    std::string name;
    std::optional<text::ByteSpan> firstMention;
};

/// How a judgement names a piece of evidence.
struct EvidenceAnchor
{
    std::string addedBy; ///< uid; then all others are empty
    WordsAnchor words;
    std::string relation;
    std::string source; ///< the finding's name
    std::string target;
    std::string stance;
};

/// What is stored of a judgement beside its kind, as JSON. Which fields are set depends on the kind. Names of kinds,
/// relations, stances and classes are the ontology's.
struct JudgementPayload
{
    std::string subject; ///< for the reader of the log
    std::string object;
    std::vector<FindingAnchor> findings;
    std::vector<EvidenceAnchor> evidence;
    std::optional<WordsAnchor> words; ///< of a mention, a relation's evidence; of a date: the article, no span
    std::string name;                 ///< the name given
    std::string kind;                 ///< the kind of node given
    std::string role;
    std::string threatClass;
    std::string relation;
    std::string label;
    std::string stance;
    std::string date; ///< empty: none
};

[[nodiscard]] std::string toJson(const JudgementPayload& payload);
/// What is missing or of another type is left empty: a log must be readable by a later program.
[[nodiscard]] JudgementPayload payloadFromJson(const std::string& json);

/// Fingerprints of all articles that the judgement names, and "added:" with the uid of judgements whose nodes it names.
[[nodiscard]] std::vector<std::string> dependenciesOf(const JudgementPayload& payload);
[[nodiscard]] std::string dependencyOnAdded(const std::string& uid);

} // namespace cablegraph::library
