#include "syntaxsection.h"

#include "bytestream.h"
#include "wordfeatures.h"

#include <cablegraph/language/analysis.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace cablegraph::language {
namespace {

constexpr std::uint32_t layoutVersion = 2;
constexpr std::size_t mostRows = 1U << 22U;
constexpr std::size_t mostColumns = 2048;
constexpr std::size_t mostLayers = 8;
/// Far above what training makes; keeps all sums finite.
constexpr float largestWeight = 1000;

std::array<std::size_t*, 11> sizesOf(NetworkShape& shape)
{
    return {&shape.wordSize,  &shape.partSize,   &shape.vectorSize, &shape.hidden,    &shape.layers,  &shape.tagLayer,
            &shape.nameCells, &shape.nameHidden, &shape.arcSize,    &shape.labelSize, &shape.nameTags};
}

void check(bool right, const char* detail)
{
    if (!right)
        ByteReader::fail(detail);
}

void checkShape(const NetworkShape& shape)
{
    const auto fits = [](std::size_t size) { return size > 0 && size <= mostColumns; };
    check(fits(shape.wordSize) && fits(shape.partSize) && fits(shape.hidden) && shape.hidden % 8 == 0 &&
              fits(shape.nameCells) && shape.nameCells % 8 == 0 && fits(shape.nameHidden) && fits(shape.arcSize) &&
              fits(shape.labelSize),
          "the network has a size that cannot be");
    check(shape.vectorSize <= mostColumns && shape.vectorSize % 2 == 0, "the vectors have a size that cannot be");
    check(shape.layers > 0 && shape.layers <= mostLayers && shape.tagLayer > 0 && shape.tagLayer <= shape.layers,
          "the network has layers that cannot be");
    check(shape.nameTags == 2 * nameTypeCount + 1, "the network knows other types of names");
    check(shape.xpos > 0 && shape.xpos <= mostColumns && shape.labels > 1 && shape.labels <= mostColumns,
          "the network has no tags or relations");
    check(shape.words <= mostRows && shape.parts <= mostRows, "the network has too many words");
}

template<class Integer>
float scaleOf(const float* row, std::size_t columns, float most)
{
    float largest = 0;
    for (std::size_t i = 0; i < columns; ++i)
        largest = std::max(largest, std::abs(row[i]));
    return largest / most;
}

template<class Integer>
void writeRows(ByteWriter& writer, const Matrix& matrix)
{
    constexpr auto most = static_cast<float>(std::numeric_limits<Integer>::max());
    std::vector<float> scales;
    std::vector<Integer> values;
    for (std::size_t r = 0; r < matrix.rows; ++r) {
        const float* row = matrix.row(r);
        const float scale = scaleOf<Integer>(row, matrix.columns, most);
        scales.push_back(scale);
        for (std::size_t i = 0; i < matrix.columns; ++i) {
            const float steps = scale > 0 ? std::nearbyint(row[i] / scale) : 0;
            values.push_back(static_cast<Integer>(std::clamp(steps, -most, most)));
        }
    }
    writer.putArray(std::span<const float>{scales});
    writer.putArray(std::span<const Integer>{values});
}

template<class Integer>
std::pair<std::span<const float>, std::span<const Integer>> readRows(ByteReader& reader, std::size_t rows,
                                                                     std::size_t columns)
{
    constexpr auto most = static_cast<float>(std::numeric_limits<Integer>::max());
    const std::span<const float> scales = reader.getArray<float>();
    const std::span<const Integer> values = reader.getArray<Integer>();
    check(scales.size() == rows && values.size() == rows * columns, "a matrix has another shape");
    const bool finite = std::all_of(scales.begin(), scales.end(),
                                    [](float scale) { return scale >= 0 && scale * most <= largestWeight; });
    check(finite, "a weight cannot be");
    return {scales, values};
}

template<class T>
std::vector<T> readList(ByteReader& reader)
{
    const std::span<const T> values = reader.getArray<T>();
    return {values.begin(), values.end()};
}

SmallTable readTable(ByteReader& reader, std::size_t rows, std::size_t columns)
{
    const auto [scales, values] = readRows<std::int8_t>(reader, rows, columns);
    return {columns, {values.begin(), values.end()}, {scales.begin(), scales.end()}};
}

VectorTable readVectors(ByteReader& reader, std::size_t rows, std::size_t columns)
{
    VectorTable table;
    table.scales = readList<float>(reader);
    table.values = readList<std::uint8_t>(reader);
    check(table.scales.size() == columns && table.values.size() == rows * columns / 2,
          "the vectors have another shape");
    check(std::ranges::all_of(table.scales, [](float scale) { return scale >= 0 && scale <= largestWeight; }),
          "a vector cannot be");
    return table;
}

void readMatrix(ByteReader& reader, Matrix& matrix)
{
    const auto [scales, values] = readRows<std::int16_t>(reader, matrix.rows, matrix.columns);
    for (std::size_t r = 0; r < matrix.rows; ++r) {
        for (std::size_t i = 0; i < matrix.columns; ++i)
            matrix.row(r)[i] = scales[r] * static_cast<float>(values[r * matrix.columns + i]);
    }
}

std::vector<std::string> readNames(ByteReader& reader)
{
    std::vector<std::string> names(reader.get<std::uint16_t>());
    for (std::string& name : names) {
        name = reader.getString();
        check(!name.empty(), "a tag without a name");
    }
    return names;
}

void writeNames(ByteWriter& writer, const std::vector<std::string>& names)
{
    writer.put(static_cast<std::uint16_t>(names.size()));
    for (const std::string& name : names)
        writer.putString(name);
}

SyntaxInventory readInventory(ByteReader& reader)
{
    SyntaxInventory inventory;
    inventory.xpos = readNames(reader);
    inventory.labels = readNames(reader);
    inventory.words = readList<std::uint32_t>(reader);
    inventory.parts = readList<std::uint32_t>(reader);
    inventory.vectorWords = readList<std::uint32_t>(reader);
    inventory.phrases = readList<std::uint32_t>(reader);
    inventory.phraseKinds = readList<std::uint8_t>(reader);
    check(inventory.phrases.size() == inventory.phraseKinds.size(), "a name list has another length");
    check(std::count(inventory.labels.begin(), inventory.labels.end(), "root") == 1, "no relation for the root");
    return inventory;
}

} // namespace

void SmallTable::addRow(std::size_t row, float* to) const noexcept
{
    const std::int8_t* from = values.data() + row * columns;
    const float scale = scales[row];
    for (std::size_t i = 0; i < columns; ++i)
        to[i] += scale * static_cast<float>(from[i]);
}

VectorTable::VectorTable(std::size_t columns, std::span<const float> vectors)
    : scales(columns)
{
    // Few numbers are far out: wider steps for all to hold them lose more than cutting them off.
    constexpr float widest = 2.5F;
    constexpr float steps = 7;
    const std::size_t rows = columns == 0 ? 0 : vectors.size() / columns;
    for (std::size_t column = 0; column < columns; ++column) {
        double squares = 0;
        for (std::size_t row = 0; row < rows; ++row)
            squares += static_cast<double>(vectors[row * columns + column]) * vectors[row * columns + column];
        scales[column] =
            rows == 0 ? 0 : static_cast<float>(std::sqrt(squares / static_cast<double>(rows))) * widest / steps;
    }
    const auto rounded = [&](std::size_t row, std::size_t column) {
        const float scale = scales[column];
        const float value = scale > 0 ? std::nearbyint(vectors[row * columns + column] / scale) : 0;
        return static_cast<std::uint8_t>(std::clamp(value, -steps, steps) + 8);
    };
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; column += 2)
            values.push_back(static_cast<std::uint8_t>(rounded(row, column) | rounded(row, column + 1) << 4U));
    }
}

void VectorTable::copyRow(std::size_t row, float* to) const noexcept
{
    const std::uint8_t* from = values.data() + row * columns() / 2;
    for (std::size_t i = 0; i < columns(); i += 2) {
        const int pair = from[i / 2];
        to[i] = scales[i] * static_cast<float>((pair & 15) - 8);
        to[i + 1] = scales[i + 1] * static_cast<float>((pair >> 4) - 8);
    }
}

SyntaxSection readSyntaxSection(std::span<const std::byte> bytes)
{
    ByteReader reader{bytes};
    check(reader.get<std::uint32_t>() == layoutVersion, "the network is of another version");
    SyntaxSection section;
    NetworkShape shape;
    for (std::size_t* size : sizesOf(shape))
        *size = reader.get<std::uint32_t>();
    section.inventory = readInventory(reader);
    shape.upos = uposCount;
    shape.xpos = section.inventory.xpos.size();
    shape.labels = section.inventory.labels.size();
    shape.words = section.inventory.words.size() + 1;
    shape.parts = section.inventory.parts.size() + 1;
    checkShape(shape);
    section.words = readTable(reader, shape.words, shape.wordSize);
    section.parts = readTable(reader, shape.parts, shape.partSize);
    section.vectors = readVectors(reader, section.inventory.vectorWords.size(), shape.vectorSize);
    NetworkShape withoutTables = shape;
    withoutTables.words = 0;
    withoutTables.parts = 0;
    section.network = Network{withoutTables};
    for (Matrix* matrix : section.network.weights())
        readMatrix(reader, *matrix);
    check(reader.atEnd(), "there is more than a network");
    return section;
}

std::vector<std::byte> writeSyntaxSection(const SyntaxInventory& inventory, const VectorTable& vectors,
                                          Network& network)
{
    ByteWriter writer;
    writer.put(layoutVersion);
    NetworkShape shape = network.shape;
    for (const std::size_t* size : sizesOf(shape))
        writer.put(static_cast<std::uint32_t>(*size));
    writeNames(writer, inventory.xpos);
    writeNames(writer, inventory.labels);
    writer.putArray(std::span{inventory.words});
    writer.putArray(std::span{inventory.parts});
    writer.putArray(std::span{inventory.vectorWords});
    writer.putArray(std::span{inventory.phrases});
    writer.putArray(std::span{inventory.phraseKinds});
    writeRows<std::int8_t>(writer, network.words);
    writeRows<std::int8_t>(writer, network.parts);
    writer.putArray(std::span{vectors.scales});
    writer.putArray(std::span{vectors.values});
    for (const Matrix* matrix : network.weights())
        writeRows<std::int16_t>(writer, *matrix);
    return writer.take();
}

} // namespace cablegraph::language
