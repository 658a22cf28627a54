#pragma once

#include <cablegraph/graph/edge.h>
#include <cablegraph/ontology/kinds.h>
#include <cablegraph/text/date.h>

#include <QLocale>
#include <QString>

namespace cablegraph::support {

/// What a person reads for the words of the ontology, in the language of the window. All are labels that begin with a
/// capital ("Official", "Contested"), but the relations, which stand between two names ("attends").

[[nodiscard]] QString phraseFor(ontology::NodeKind kind);
[[nodiscard]] QString pluralFor(ontology::NodeKind kind);
[[nodiscard]] QString phraseFor(ontology::ThreatClass threatClass);
[[nodiscard]] QString phraseFor(ontology::Stance stance);
[[nodiscard]] QString phraseFor(ontology::QuadClass quadClass);
[[nodiscard]] QString phraseFor(graph::EdgeStanding standing);
/// One sentence that explains the word to a reader who meets it for the first time, for legends and tool tips.
[[nodiscard]] QString explanationFor(graph::EdgeStanding standing);

/// From which end of an edge it is read.
enum class Reading
{
    FromSource, ///< "attends"
    FromTarget, ///< "attended by"
};

/// A short verb phrase that stands between the name of the one node and the name of the other.
[[nodiscard]] QString phraseFor(ontology::Relation relation, Reading reading = Reading::FromSource);

/// A word of the ontology's files in the language of the window: a role ("foreign minister"), a type of meeting ("talks"),
/// the phrase of a class of threat ("Missile programme"). The word itself where nobody translated it.
[[nodiscard]] QString wordFor(const QString& word);

/// As precise as the date is, in the locale's own order: "9 December 2023", "August 2023", "2023".
[[nodiscard]] QString phraseFor(const text::PartialDate& date, const QLocale& locale = {});

} // namespace cablegraph::support
