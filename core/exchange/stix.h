#pragma once

#include "documentindex.h"

#include <iosfwd>

namespace cablegraph::exchange {

/// A STIX 2.1 bundle for threat-intelligence platforms: states and places with a country code are locations, people and
/// organizations identities, threats campaigns, meetings groupings, articles reports, edges relationships. The exact
/// sentence behind a relationship is a note on it. `poses` turns round into the standard `attributed-to`.
void writeStix(std::ostream& out, const DocumentIndex& index);

/// The same, but every relationship is related-to and says in its description what it is.
void writeStrictStix(std::ostream& out, const DocumentIndex& index);

} // namespace cablegraph::exchange
