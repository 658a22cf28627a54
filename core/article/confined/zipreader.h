#pragma once

#include "contentreader.h"

#include <string>
#include <string_view>

namespace cablegraph::article {

/// A DOCX, ODT or EPUB by what is in the archive; else each file of the archive by itself, archives inside of it
/// included while the budget's depth allows. Hidden files and folders are passed over. Throws Error.
void readZip(std::string_view bytes, const std::string& origin, Budget& budget, Reading& reading,
             const PartReader& readPart);

} // namespace cablegraph::article
