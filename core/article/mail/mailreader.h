#pragma once

#include "contentreader.h"

#include <string>
#include <string_view>

namespace cablegraph::article {

/// One message: its text under its subject, or the page in it where a browser saved one as MHTML. Attached messages and
/// documents are parts of their own. Throws Error Empty when there is nothing to read in it.
void readMail(std::string_view bytes, const std::string& origin, Budget& budget, Reading& reading,
              const PartReader& readPart);

/// The messages of a mailbox, parted by lines that begin "From " (mboxo and mboxrd).
void readMbox(std::string_view bytes, const std::string& origin, Budget& budget, Reading& reading,
              const PartReader& readPart);

} // namespace cablegraph::article
