#pragma once

#include <cablegraph/article/reader.h>

#include <string>
#include <string_view>

namespace cablegraph::article {

/// The items of an RSS (0.9x to 2.0, 1.0) or Atom feed, each with the fullest text that it carries. Items without any
/// text but their headline are passed over. An item's origin is its link. Throws Error Damaged or Empty.
void readFeed(std::string_view bytes, const std::string& origin, Reading& reading);

} // namespace cablegraph::article
