#pragma once

#include "options.h"

#include <cablegraph/language/conllu.h>
#include <cablegraph/training/modelwriter.h>
#include <cablegraph/training/note.h>

#include <vector>

namespace cablegraph::train {

/// Puts treebanks, names and name lists together and trains the network on them. Throws Error.
[[nodiscard]] std::vector<training::ModelSection>
trainSyntaxPart(const std::vector<language::TreebankDocument>& documents, const Options& options,
                const training::Note& note);

} // namespace cablegraph::train
