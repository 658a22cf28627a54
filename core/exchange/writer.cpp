#include "csv.h"
#include "cypher.h"
#include "documentindex.h"
#include "dot.h"
#include "ftm.h"
#include "gexf.h"
#include "graphml.h"
#include "json.h"
#include "stix.h"
#include "webannotation.h"
#include "xgmml.h"
#include "yed.h"

#include <cablegraph/base/atomicfile.h>
#include <cablegraph/exchange/writer.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <string>

namespace cablegraph::exchange {
namespace {

using Writer = void (*)(std::ostream&, const DocumentIndex&, const layout::Placements&);

/// For a format without positions.
template<void (*write)(std::ostream&, const DocumentIndex&)>
void unplaced(std::ostream& out, const DocumentIndex& index, const layout::Placements&)
{
    write(out, index);
}

struct FormatTraits
{
    std::string_view name;
    std::string_view extension;
    Writer write;
    bool hasPositions;
};

constexpr std::array<FormatTraits, allFormats.size()> formatTraits{{
    {"json", ".json", unplaced<writeJson>, false},
    {"jsonl", ".jsonl", unplaced<writeJsonLine>, false},
    {"graphml", ".graphml", writeGraphMl, true},
    {"yed", ".yed.graphml", writeYed, true},
    {"gexf", ".gexf", writeGexf, true},
    {"xgmml", ".xgmml", writeXgmml, true},
    {"dot", ".dot", writeDot, true},
    {"csv", ".csv", unplaced<writeCsv>, false},
    {"csv-nodes", ".nodes.csv", unplaced<writeNodesCsv>, false},
    {"csv-edges", ".edges.csv", unplaced<writeEdgesCsv>, false},
    {"stix", ".stix.json", unplaced<writeStix>, false},
    {"ftm", ".ftm.json", unplaced<writeFtm>, false},
    {"annotations", ".annotations.json", unplaced<writeWebAnnotation>, false},
    {"cypher", ".cypher", unplaced<writeCypher>, false},
}};

const FormatTraits& traitsOf(Format format) noexcept
{
    return formatTraits[static_cast<std::size_t>(format)];
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
        if (traitsOf(format).name == name)
            return format;
    return {};
}

std::optional<Format> formatOf(const std::filesystem::path& file)
{
    const std::string name = lowerCaseEnd(file);
    std::optional<Format> found;
    for (const Format format : allFormats) // the later is the longer: ".stix.json" ends in ".json"
        if (name.size() > traitsOf(format).extension.size() && name.ends_with(traitsOf(format).extension))
            found = format;
    if (!found && name.size() > 3 && name.ends_with(".gv"))
        found = Format::Dot;
    return found;
}

std::string_view nameOf(Format format) noexcept
{
    return traitsOf(format).name;
}

std::string_view extensionOf(Format format) noexcept
{
    return traitsOf(format).extension;
}

bool hasPositions(Format format) noexcept
{
    return traitsOf(format).hasPositions;
}

void write(std::ostream& out, const graph::GraphDocument& document, Format format, const layout::Placements& placements)
{
    traitsOf(format).write(out, DocumentIndex{document}, placements);
}

void writeFile(const std::filesystem::path& file, const graph::GraphDocument& document, Format format,
               const layout::Placements& placements)
{
    AtomicFile output{file};
    write(output.stream(), document, format, placements);
    output.commit();
}

} // namespace cablegraph::exchange
