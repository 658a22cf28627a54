#pragma once

#include "discourse.h"

namespace cablegraph::extraction {

/// Who says "we" in a statement outside of quotations: whom the text introduces so ("We, the foreign ministers of A and
/// B"), else the states that most of its sentences begin with. Empty where nobody stands out.
[[nodiscard]] Entities findIssuers(const Document& document, const Cast& cast, const Mentions& mentions);

} // namespace cablegraph::extraction
