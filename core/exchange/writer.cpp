#include "csv.h"
#include "documentindex.h"
#include "dot.h"
#include "gexf.h"
#include "graphml.h"
#include "json.h"
#include "stix.h"

#include <cablegraph/base/atomicfile.h>
#include <cablegraph/exchange/writer.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <string>

namespace cablegraph::exchange {
namespace {

struct FormatText
{
    std::string_view name;
    std::string_view extension;
};

constexpr std::array<FormatText, allFormats.size()> formatTexts{{
    {"json", ".json"},
    {"graphml", ".graphml"},
    {"gexf", ".gexf"},
    {"csv", ".csv"},
    {"dot", ".dot"},
    {"stix", ".stix.json"},
}};

const FormatText& textOf(Format format) noexcept
{
    return formatTexts[static_cast<std::size_t>(format)];
}

/// The end of a file's name in lower case, long enough for every extension.
std::string lowerCaseEnd(const std::filesystem::path& file)
{
    const std::u8string name = file.filename().u8string();
    std::string text{name.begin(), name.end()};
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

} // namespace

std::optional<Format> parseFormat(std::string_view name) noexcept
{
    for (const Format format : allFormats)
        if (textOf(format).name == name)
            return format;
    return {};
}

std::optional<Format> formatOf(const std::filesystem::path& file)
{
    const std::string name = lowerCaseEnd(file);
    std::optional<Format> found;
    for (const Format format : allFormats) // the later is the longer: ".stix.json" ends in ".json"
        if (name.size() > textOf(format).extension.size() && name.ends_with(textOf(format).extension))
            found = format;
    if (!found && name.size() > 3 && name.ends_with(".gv"))
        found = Format::Dot;
    return found;
}

std::string_view nameOf(Format format) noexcept
{
    return textOf(format).name;
}

std::string_view extensionOf(Format format) noexcept
{
    return textOf(format).extension;
}

void write(std::ostream& out, const graph::GraphDocument& document, Format format, const layout::Placements& placements)
{
    const DocumentIndex index{document};
    switch (format) {
    case Format::Json:
        return writeJson(out, index);
    case Format::GraphMl:
        return writeGraphMl(out, index, placements);
    case Format::Gexf:
        return writeGexf(out, index, placements);
    case Format::Csv:
        return writeCsv(out, index);
    case Format::Dot:
        return writeDot(out, index, placements);
    case Format::Stix:
        return writeStix(out, index);
    }
}

void writeFile(const std::filesystem::path& file, const graph::GraphDocument& document, Format format,
               const layout::Placements& placements)
{
    AtomicFile output{file};
    write(output.stream(), document, format, placements);
    output.commit();
}

} // namespace cablegraph::exchange
