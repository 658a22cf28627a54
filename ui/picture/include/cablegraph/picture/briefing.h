#pragma once

#include <cablegraph/exchange/briefing.h>

#include <QFont>

#include <filesystem>

namespace cablegraph::picture {

/// The words of a briefing in the language of the window.
[[nodiscard]] exchange::BriefingWords briefingWords();

/// Writes a briefing as a PDF of A4 pages for printing: the picture as vectors, the fonts inside. All or nothing. Needs
/// a QGuiApplication but no screen; runs on any thread. Throws Error: NotWritable, DiskFull.
void writeBriefingPdf(const std::filesystem::path& file, const graph::Briefing& briefing,
                      const exchange::BriefingPicture& picture, const QFont& font);

} // namespace cablegraph::picture
