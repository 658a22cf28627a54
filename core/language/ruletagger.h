#pragma once

#include <cablegraph/language/analysis.h>

#include <span>

namespace cablegraph::language {

/// Sets tags and lemmas of one sentence from a small lexicon, endings, capitals and the neighbours.
void tagByRules(std::span<Word> words);

} // namespace cablegraph::language
