#include "nettables.h"

#include "bytestream.h"

#include <algorithm>
#include <cmath>

namespace cablegraph::training {
namespace {

/// One step of a byte for each column: all but the largest weight in ten thousand fit.
std::vector<float> columnScales(const NetTables& tables)
{
    std::vector<float> scales;
    for (std::size_t column = 0; column < tables.width(); ++column) {
        std::vector<float> sizes;
        for (std::size_t row = 0; row < tables.features.size(); ++row)
            if (column < tables.wide || tables.deep[row] != 0)
                sizes.push_back(std::abs(tables.rows[row * tables.width() + column]));
        std::ranges::sort(sizes);
        const float large = sizes.empty() ? 1.0F : sizes[(sizes.size() - 1) - sizes.size() / 10'000];
        scales.push_back(std::max(large, 1e-6F) / 127);
    }
    return scales;
}

} // namespace

NetTables meanOf(std::span<const NetTables> members)
{
    NetTables mean;
    mean.classes = members.front().classes;
    mean.wide = members.front().wide;
    mean.features = members.front().features;
    mean.deep = members.front().deep;
    mean.bias.assign(mean.classes, 0);
    const auto count = static_cast<float>(members.size());
    for (const NetTables& member : members) {
        mean.units += member.units;
        mean.hiddenBias.insert(mean.hiddenBias.end(), member.hiddenBias.begin(), member.hiddenBias.end());
        for (std::size_t k = 0; k < mean.classes; ++k)
            mean.bias[k] += member.bias[k] / count;
    }
    for (std::size_t k = 0; k < mean.classes; ++k)
        for (const NetTables& member : members)
            for (std::size_t j = 0; j < member.units; ++j)
                mean.out.push_back(member.out[k * member.units + j] / count);
    for (std::size_t row = 0; row < mean.features.size(); ++row) {
        for (std::size_t k = 0; k < mean.wide; ++k) {
            float sum = 0;
            for (const NetTables& member : members)
                sum += member.rows[row * member.width() + k];
            mean.rows.push_back(sum / count);
        }
        for (const NetTables& member : members) {
            const auto units = member.rows.begin() + static_cast<std::ptrdiff_t>(row * member.width() + member.wide);
            mean.rows.insert(mean.rows.end(), units, units + static_cast<std::ptrdiff_t>(member.units));
        }
    }
    return mean;
}

std::vector<std::byte> sectionOf(const NetTables& tables)
{
    language::ByteWriter writer;
    writer.put(static_cast<std::uint32_t>(tables.classes));
    writer.put(static_cast<std::uint32_t>(tables.units));
    writer.put(static_cast<std::uint32_t>(tables.wide));
    writer.putArray(std::span<const float>{tables.hiddenBias});
    writer.putArray(std::span<const float>{tables.out});
    writer.putArray(std::span<const float>{tables.bias});
    const std::vector<float> scales = columnScales(tables);
    writer.putArray(std::span<const float>{scales});
    writer.putArray(std::span<const std::uint32_t>{tables.features});
    writer.putArray(std::span<const std::uint8_t>{tables.deep});
    std::vector<std::int8_t> bytes;
    bytes.reserve(tables.rows.size());
    for (std::size_t i = 0; i < tables.rows.size(); ++i) {
        const std::size_t column = i % tables.width();
        if (column >= tables.wide && tables.deep[i / tables.width()] == 0)
            continue;
        const float steps = tables.rows[i] / scales[column];
        bytes.push_back(static_cast<std::int8_t>(std::lround(std::clamp(steps, -127.0F, 127.0F))));
    }
    writer.putArray(std::span<const std::int8_t>{bytes});
    return writer.take();
}

} // namespace cablegraph::training
