#pragma once

#include <cablegraph/language/conllu.h>
#include <cablegraph/training/modelwriter.h>
#include <cablegraph/training/note.h>

#include <span>
#include <vector>

namespace cablegraph::training {

/// The sections of language::Lemmatizer.
[[nodiscard]] std::vector<ModelSection> trainLemmatizer(std::span<const language::TreebankDocument> documents,
                                                        const Note& note);

} // namespace cablegraph::training
