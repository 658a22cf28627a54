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
    bool isDrawing;
    Parts lost;
};

constexpr Parts without(std::initializer_list<Part> parts)
{
    unsigned long bits = 0;
    for (const Part part : parts)
        bits |= 1UL << static_cast<unsigned>(part);
    return Parts{bits};
}

constexpr Parts drawingLoses = without({Part::Places, Part::Texts});
constexpr Parts stixLoses = without({Part::Colours, Part::Positions, Part::Aliases, Part::Places, Part::Texts});

constexpr std::array<FormatTraits, allFormats.size()> formatTraits{{
    {"json", ".json", writeJson, false, without({Part::Colours, Part::Texts})},
    {"jsonl", ".jsonl", writeJsonLine, false, without({Part::Colours})},
    {"graphml", ".graphml", writeGraphMl, true, drawingLoses},
    {"yed", ".yed.graphml", writeYed, true, without({Part::Places, Part::Dates, Part::Texts})},
    {"gexf", ".gexf", writeGexf, true, drawingLoses},
    {"xgmml", ".xgmml", writeXgmml, true, drawingLoses},
    {"dot", ".dot", writeDot, true, without({Part::Places, Part::Dates, Part::Aliases, Part::Texts})},
    {"csv", ".csv", unplaced<writeCsv>, false,
     without({Part::Nodes, Part::Colours, Part::Positions, Part::Aliases, Part::Texts})},
    {"csv-nodes", ".nodes.csv", unplaced<writeNodesCsv>, false,
     without({Part::Relations, Part::Colours, Part::Positions, Part::Dates, Part::Sentences, Part::Places,
              Part::Stances, Part::Cited, Part::Texts})},
    {"csv-edges", ".edges.csv", unplaced<writeEdgesCsv>, false,
     without({Part::Nodes, Part::Colours, Part::Positions, Part::Aliases, Part::Places, Part::Texts})},
    {"stix", ".stix.json", unplaced<writeStix>, false, stixLoses},
    {"stix-strict", ".strict.stix.json", unplaced<writeStrictStix>, false, stixLoses},
    {"ftm", ".ftm.json", unplaced<writeFtm>, false,
     without({Part::Colours, Part::Positions, Part::Places, Part::Cited, Part::Texts})},
    {"annotations", ".annotations.json", unplaced<writeWebAnnotation>, false,
     without({Part::Nodes, Part::Colours, Part::Positions, Part::Aliases, Part::Texts})},
    {"cypher", ".cypher", unplaced<writeCypher>, false,
     without({Part::Colours, Part::Positions, Part::Places, Part::Texts})},
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

Parts partsLost(Format format) noexcept
{
    return traitsOf(format).lost;
}

bool isDrawing(Format format) noexcept
{
    return traitsOf(format).isDrawing;
}

void write(std::ostream& out, const graph::GraphDocument& document, Format format, const layout::Placements& placements,
           const Progress& progress, const std::stop_token& stop)
{
    traitsOf(format).write(out, DocumentIndex{document, progress, stop}, placements);
}

void writeFile(const std::filesystem::path& file, const graph::GraphDocument& document, Format format,
               const layout::Placements& placements, const Progress& progress, const std::stop_token& stop)
{
    AtomicFile output{file};
    write(output.stream(), document, format, placements, progress, stop);
    output.commit();
}

} // namespace cablegraph::exchange
