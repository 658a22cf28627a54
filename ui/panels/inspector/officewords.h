#pragma once

#include <cablegraph/graph/articlegraph.h>

#include <QString>

namespace cablegraph::panels {

/// The words with which a sentence names an office: its supporting words without the names of holder and employer
/// ("foreign minister" of "Japan's foreign minister, Jun Mori"). Empty where they name none, or say much more.
[[nodiscard]] QString officeWords(const graph::Source& source, const graph::Evidence& evidence,
                                  const graph::Node& holder, const graph::Node& employer);

} // namespace cablegraph::panels
