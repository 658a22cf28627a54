#pragma once

#include <cablegraph/exchange/briefing.h>

#include <iosfwd>
#include <string_view>

namespace cablegraph::exchange {

/// The picture as an <svg> element of an HTML page. Its colours are the page's (classes such as "state", "conflict"),
/// its text stays text.
void writeBriefingSvg(std::ostream& out, const BriefingPicture& picture, std::string_view title,
                      std::string_view description);

/// The class that an edge's colour goes by.
[[nodiscard]] std::string_view edgeClass(ontology::Relation relation) noexcept;

/// For text of elements and values of attributes: any text is right, whatever signs are in it.
[[nodiscard]] std::string htmlText(std::string_view text);

} // namespace cablegraph::exchange
