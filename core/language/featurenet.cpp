#include "featurenet.h"

#include "bytestream.h"

#include <algorithm>
#include <array>

namespace cablegraph::language {
namespace {

std::vector<float> floats(ByteReader& reader, std::size_t count)
{
    const std::span<const float> values = reader.getArray<float>();
    if (values.size() != count)
        ByteReader::fail("the tables of a classifier do not fit together");
    return {values.begin(), values.end()};
}

} // namespace

FeatureNet::FeatureNet(std::span<const std::byte> section)
{
    ByteReader reader{section};
    m_classes = reader.get<std::uint32_t>();
    m_units = reader.get<std::uint32_t>();
    m_wide = reader.get<std::uint32_t>();
    const bool wideFits = m_wide == 0 || m_wide == m_classes;
    if (m_classes == 0 || m_classes > mostClasses || m_units > mostUnits || !wideFits)
        ByteReader::fail("a classifier of an impossible size");
    m_hiddenBias = floats(reader, m_units);
    m_out = floats(reader, m_classes * m_units);
    m_bias = floats(reader, m_classes);
    m_scales = floats(reader, m_wide + m_units);
    const std::span<const std::uint32_t> features = reader.getArray<std::uint32_t>();
    const std::span<const std::uint8_t> deep = reader.getArray<std::uint8_t>();
    const std::span<const std::int8_t> weights = reader.getArray<std::int8_t>();
    m_index = FeatureIndex{features};
    placeRows(deep);
    const std::size_t end = m_rows.empty() ? 0 : m_rows.back().begin + m_rows.back().width;
    if (deep.size() != features.size() || weights.size() != end || !reader.atEnd())
        ByteReader::fail("the tables of a classifier do not fit together");
    m_weights.assign(weights.begin(), weights.end());
}

void FeatureNet::placeRows(std::span<const std::uint8_t> deep)
{
    std::uint32_t begin = 0;
    for (const std::uint8_t isDeep : deep) {
        const auto width = static_cast<std::uint32_t>(m_wide + (isDeep != 0 ? m_units : 0));
        m_rows.push_back({begin, width});
        begin += width;
    }
}

void FeatureNet::score(std::span<const std::uint32_t> features, std::span<float> scores) const
{
    std::array<std::int32_t, mostClasses + mostUnits> sums;
    std::fill_n(sums.begin(), m_wide + m_units, 0);
    for (const std::uint32_t feature : features) {
        const std::uint32_t index = m_index.find(feature);
        if (index == FeatureIndex::none)
            continue;
        const Row row = m_rows[index];
        const std::int8_t* weights = m_weights.data() + row.begin;
        for (std::uint32_t i = 0; i < row.width; ++i)
            sums[i] += weights[i];
    }
    std::ranges::copy(m_bias, scores.begin());
    for (std::size_t k = 0; k < m_wide; ++k)
        scores[k] += m_scales[k] * static_cast<float>(sums[k]);
    for (std::size_t j = 0; j < m_units; ++j) {
        const std::size_t column = m_wide + j;
        const float unit = m_hiddenBias[j] + m_scales[column] * static_cast<float>(sums[column]);
        if (unit <= 0)
            continue;
        for (std::size_t k = 0; k < m_classes; ++k)
            scores[k] += m_out[k * m_units + j] * unit;
    }
}

std::size_t FeatureNet::best(std::span<const std::uint32_t> features) const
{
    std::array<float, mostClasses> scores;
    score(features, std::span{scores}.first(m_classes));
    return static_cast<std::size_t>(std::max_element(scores.begin(), scores.begin() + static_cast<long>(m_classes)) -
                                    scores.begin());
}

} // namespace cablegraph::language
