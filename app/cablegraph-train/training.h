#pragma once

#include "options.h"

#include <array>
#include <string_view>

namespace cablegraph::train {

/// What can be trained by itself.
inline constexpr std::array<std::string_view, 4> partNames{"tokens", "sentences", "lemmas", "syntax"};

/// Trains, writes the model and says on standard error how far it is and how good the model is on the dev treebanks.
/// Throws Error.
void run(const Options& options);

} // namespace cablegraph::train
