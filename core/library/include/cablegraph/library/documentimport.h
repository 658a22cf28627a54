#pragma once

#include <cablegraph/graph/articlegraph.h>
#include <cablegraph/library/librarywriter.h>

#include <vector>

namespace cablegraph::library {

/// Stores the articles of a document with what each of them says, as if they had been read here. In the document's
/// order; an article that the library has already is passed over. Throws Error as LibraryWriter::add; the articles
/// stored before stay.
std::vector<LibraryWriter::Added> addDocument(LibraryWriter& writer, const graph::GraphDocument& document);

} // namespace cablegraph::library
