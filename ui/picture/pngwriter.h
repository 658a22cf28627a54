#pragma once

#include "page.h"
#include "savefile.h"

#include <cablegraph/base/progress.h>
#include <cablegraph/picture/picture.h>

#include <stop_token>

namespace cablegraph::picture {

/// Writes the page as PNG in bands from top to bottom, each painted by itself: what is in memory does not grow with the
/// picture. Throws Error NotWritable, DiskFull; Stopped between two bands.
void writePng(SaveFile& output, const Page& page, const PictureOptions& options, const Progress& progress,
              const std::stop_token& stop);

} // namespace cablegraph::picture
