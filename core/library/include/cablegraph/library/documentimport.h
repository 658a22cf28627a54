#pragma once

#include <cablegraph/graph/articlegraph.h>
#include <cablegraph/layout/placement.h>
#include <cablegraph/library/librarywriter.h>

#include <vector>

namespace cablegraph::library {

/// Stores the articles of a document with what each of them says, as if they had been read here. In the document's
/// order; an article that the library has already is passed over. Throws Error as LibraryWriter::add; the articles
/// stored before stay.
std::vector<LibraryWriter::Added> addDocument(LibraryWriter& writer, const graph::GraphDocument& document);

/// Lays those nodes of an added document that the library has no place for yet where `placements` have them (by the
/// document's ids): to the right of what lies there already, arranged among themselves as they were. `added` is what
/// addDocument() returned.
void placeDocument(LibraryWriter& writer, const graph::GraphDocument& document,
                   const std::vector<LibraryWriter::Added>& added, const layout::Placements& placements);

} // namespace cablegraph::library
