#pragma once

#include "mentions.h"

namespace cablegraph::extraction {

/// Resolves pronouns and definite descriptions to what the text has named before: "he", "its", "they", "the two
/// leaders", "the three countries", "the North Korean leader", "the country"; "we" outside quotations to who issues the
/// text, inside to the speaker's state. A small decision procedure over recency, number and kind (after Lappin and
/// Leass 1994, without trees); what stays unclear stays unresolved. Inserts mentions of form Reference.
void resolveReferences(const Document& document, const Cast& cast, Mentions& mentions);

} // namespace cablegraph::extraction
