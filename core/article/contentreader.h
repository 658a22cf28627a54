#pragma once

#include "format.h"

#include <cablegraph/article/reader.h>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace cablegraph::article {

/// What one reading may still use up, containers inside of containers included.
struct Budget
{
    int depth = 3;                                  ///< containers inside of each other
    std::uintmax_t bytes = std::uintmax_t{1} << 29; ///< taken out of containers
    std::size_t articles = 20'000;
    std::uintmax_t largestText = std::uintmax_t{4} << 20; ///< bytes of one plain text
};

/// Reads a part of a container (an attachment, a file of an archive) into `reading`, as the whole would be read.
using PartReader = std::function<void(std::string bytes, const std::string& origin, Budget& budget, Reading& reading)>;

/// Reads bytes of a format that is not confined (format.h) in this process. Articles get the origin named, with '#' and
/// a part's name where there are several, or the address that they give themselves. What cannot be read of a container
/// is a problem in `reading`; what cannot be read at all throws Error. Parts go to `readPart`.
void readContent(Format format, std::string bytes, const std::string& origin, Budget& budget, Reading& reading,
                 const PartReader& readPart);

} // namespace cablegraph::article
