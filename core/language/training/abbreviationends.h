#pragma once

#include <cablegraph/language/conllu.h>

#include <span>
#include <vector>

namespace cablegraph::training {

/// Paragraphs of two sentences each, the first of which ends in an abbreviation with the next beginning behind it: "in
/// the U.S. The talks". The news is full of them, treebanks hold a handful: these are sentences of the treebank whose
/// last word became an abbreviation. The second one begins with a word that is no name, for behind names nobody can
/// tell.
[[nodiscard]] std::vector<language::TreebankDocument>
sentencesThatEndInAbbreviations(std::span<const language::TreebankDocument> documents);

} // namespace cablegraph::training
