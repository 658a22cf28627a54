#include "assemble.h"
#include "coreference.h"
#include "delegations.h"
#include "groups.h"
#include "locations.h"
#include "meetings.h"
#include "memberships.h"
#include "mentions.h"
#include "officials.h"
#include "reading.h"
#include "relations.h"
#include "threats.h"

#include <cablegraph/base/progress.h>
#include <cablegraph/extraction/extractor.h>
#include <cablegraph/ontology/tables.h>

#include <iterator>
#include <utility>

namespace cablegraph::extraction {
namespace {

void append(Claims& claims, Claims more)
{
    claims.insert(claims.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

Extractor::Extractor(ontology::Ontology ontology)
    : m_ontology{std::move(ontology)}
{
}

graph::ArticleGraph Extractor::extract(const article::Article& article, const language::Analysis& analysis,
                                       const std::stop_token& stop) const
{
    const Document document = makeDocument(article, analysis);
    Cast cast{m_ontology.tables()};
    throwIfStopped(stop);
    Claims claims;
    Mentions mentions = findMentions(document, cast, claims);
    append(claims, findOffices(document, cast, mentions));
    findGroups(document, cast, mentions);
    throwIfStopped(stop);
    resolveReferences(document, cast, mentions);
    append(claims, findDelegates(document, cast, mentions));
    append(claims, findLocations(document, cast, mentions));
    append(claims, findMemberships(document, cast, mentions));
    const Reading reading = readSentences(document, mentions, cast);
    throwIfStopped(stop);
    const Threats threats = findThreats(reading, cast);
    append(claims, threats.claims);
    append(claims, findMeetings(reading, threats, cast));
    append(claims, findRelations(reading, threats, cast));
    throwIfStopped(stop);
    return assemble(document, cast, mentions, claims);
}

} // namespace cablegraph::extraction
