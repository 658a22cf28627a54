#pragma once

#include "actparties.h"
#include "claim.h"

namespace cablegraph::extraction {

/// What one sentence asks or threatens by its grammar, without a verb of asking or threatening: "Cairo said Tehran must
/// withdraw", "Lima would close the border if Quito sent troops, the minister said".
[[nodiscard]] Claims findImpliedSpeech(const Reading& reading, std::size_t sentence, const ActParties& parties,
                                       const std::vector<ActGroup>& groups, const Cast& cast);

} // namespace cablegraph::extraction
