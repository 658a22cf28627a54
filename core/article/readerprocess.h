#pragma once

#include <cablegraph/article/reader.h>

#include <stop_token>
#include <string>
#include <string_view>

namespace cablegraph::article {

/// Has bytes read by the helper program cablegraph-reader, a process that may crash, hang or be killed without harm to
/// this one. Throws Error: what the reader throws; Damaged when it died or took more than a minute; NotFound when the
/// helper is not installed. Throws Stopped. The only place in core that is not portable C++.
[[nodiscard]] Reading readConfined(std::string_view bytes, const std::string& origin, const std::stop_token& stop);

} // namespace cablegraph::article
