#pragma once

#include "database.h"

#include <cablegraph/graph/node.h>
#include <cablegraph/library/identity.h>

#include <cstdint>
#include <string>

namespace cablegraph::library {

/// The full-text index over names: those of findings and those that the user gave. It follows no table by itself:
/// whoever writes or removes a finding tells it, inside the same transaction.
void indexNames(const Database& database, std::int64_t finding, const graph::Node& node);
/// Before it is removed.
void forgetName(const Database& database, std::int64_t finding);
/// All findings of the article; before they are removed.
void forgetNames(const Database& database, ArticleId article);

/// The name that a judgement gives to the node it is about, while it holds.
void indexGivenName(const Database& database, JudgementId judgement, const std::string& name);
void forgetGivenName(const Database& database, JudgementId judgement);

} // namespace cablegraph::library
