#pragma once

#include "resolver.h"

namespace cablegraph::library {

/// Gives the findings of a stored article the profiles that fit them now: after its date or a judgement that sets
/// findings apart has changed, or the rules. Afterwards the resolver has to run.
void profileArticle(const Database& database, Resolver& resolver, ArticleId article);
/// The same for a finding that the user added.
void profileAddedFinding(const Database& database, Resolver& resolver, std::int64_t finding);

} // namespace cablegraph::library
