#pragma once

#include "random.h"

#include <cablegraph/training/syntaxdata.h>

namespace cablegraph::training {

/// Now and then another spelling of the same sentence, as news has it: in lower case, in capitals, as a headline,
/// without its final stop, with typographic or typewriter quotes.
[[nodiscard]] SyntaxExample varied(const SyntaxExample& example, Random& random);

} // namespace cablegraph::training
