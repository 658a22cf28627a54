#pragma once

#include <cablegraph/article/reader.h>

#include <string>
#include <string_view>

/// How a reading travels from the process that did it to the one that asked: one JSON object.
namespace cablegraph::article {

[[nodiscard]] std::string toJson(const Reading& reading);
/// What came instead of a reading.
[[nodiscard]] std::string toJson(const Error& error);

/// Trusts nothing of what it is given: text must be UTF-8, paragraphs lie in it in order. Throws the error that was
/// sent, or Error Damaged, naming `origin`.
[[nodiscard]] Reading readingFromJson(std::string_view json, const std::string& origin);

} // namespace cablegraph::article
