#pragma once

#include "ziparchive.h"

#include <cablegraph/article/reader.h>

#include <string>

namespace cablegraph::article {

/// An EPUB 2 or 3: each document of its spine that has prose in it is an article under its own heading, or the book's
/// title where it has none. Throws Error Damaged, Empty and what the archive throws.
void readBook(const Archive& archive, const std::string& origin, Reading& reading);

} // namespace cablegraph::article
