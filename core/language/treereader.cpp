#include "treereader.h"

#include "treedecoder.h"

#include <algorithm>

namespace cablegraph::language {

void rectifyArcs(Matrix& attachments, std::size_t arcSize) noexcept
{
    for (std::size_t r = 0; r < attachments.rows; ++r) {
        float* row = attachments.row(r);
        for (std::size_t i = 0; i < 2 * arcSize; ++i)
            row[i] = std::max(row[i], 0.0F);
    }
}

void scoreHeads(const Matrix& attachments, const Matrix& wanted, std::size_t begin, std::size_t length,
                std::span<const float> root, std::span<const float> distance, Matrix& scores)
{
    const std::size_t size = root.size();
    Matrix heads{length + 1, size};
    for (std::size_t word = 0; word < length; ++word)
        std::copy_n(attachments.row(begin + word) + size, size, heads.row(word));
    std::copy(root.begin(), root.end(), heads.row(length));
    scores.reset(length, length + 1);
    for (std::size_t word = 0; word < length; ++word) {
        for (std::size_t head = 0; head < length; ++head)
            scores.row(word)[head] = distance[distanceClass(word, head)];
    }
    const Panels panels{heads.values.data(), size, length + 1, 1, size};
    multiplyAdd({wanted.row(begin), length, wanted.columns}, panels, scores.values.data(), scores.columns);
}

TreeReader::TreeReader(const Network& network, std::size_t rootLabel)
    : m_arcSize{network.shape.arcSize}
    , m_labelSize{network.shape.labelSize}
    , m_rootLabel{rootLabel}
    , m_attachment{panelsOf(network.attachment)}
    , m_attachmentBias{network.attachmentBias.values}
    , m_arcs{panelsOf(network.arcs)}
    , m_arcBias{network.arcBias.values}
    , m_arcRoot{network.arcRoot.values}
    , m_arcDistance{network.arcDistance.values}
    , m_labelDistance{network.labelDistance}
    , m_labels{panelsOf(network.labels)}
    , m_labelBias{network.labelBias.values}
{
}

TreeReader::Trees TreeReader::read(const Matrix& encoded, std::span<const std::size_t> lengths) const
{
    Matrix attachments;
    linear(encoded, m_attachment, m_attachmentBias, attachments);
    rectifyArcs(attachments, m_arcSize);
    Matrix wanted{encoded.rows, m_arcSize};
    for (std::size_t r = 0; r < wanted.rows; ++r)
        std::copy(m_arcBias.begin(), m_arcBias.end(), wanted.row(r));
    multiplyAdd({attachments.values.data(), attachments.rows, attachments.columns}, m_arcs, wanted.values.data(),
                wanted.columns);
    Trees trees;
    std::size_t begin = 0;
    for (const std::size_t length : lengths) {
        const std::vector<std::size_t> heads = headsOf(attachments, wanted, begin, length);
        trees.heads.insert(trees.heads.end(), heads.begin(), heads.end());
        begin += length;
    }
    trees.labels = labelsOf(attachments, trees.heads, lengths);
    return trees;
}

std::vector<std::size_t> TreeReader::headsOf(const Matrix& attachments, const Matrix& wanted, std::size_t begin,
                                             std::size_t length) const
{
    Matrix scores;
    scoreHeads(attachments, wanted, begin, length, m_arcRoot, m_arcDistance, scores);
    return maximumTree(scores.values, length);
}

std::vector<std::size_t> TreeReader::labelsOf(const Matrix& attachments, std::span<const std::size_t> heads,
                                              std::span<const std::size_t> lengths) const
{
    Matrix pairs{attachments.rows, m_labelSize};
    std::vector<char> underRoot(attachments.rows);
    std::size_t begin = 0;
    for (const std::size_t length : lengths) {
        for (std::size_t word = 0; word < length; ++word) {
            const std::size_t head = heads[begin + word];
            underRoot[begin + word] = head == length ? 1 : 0;
            if (head == length)
                continue;
            const float* own = attachments.row(begin + word) + 2 * m_arcSize;
            const float* other = attachments.row(begin + head) + 2 * m_arcSize + m_labelSize;
            const float* distance = m_labelDistance.row(distanceClass(word, head));
            float* pair = pairs.row(begin + word);
            for (std::size_t i = 0; i < m_labelSize; ++i)
                pair[i] = std::max(own[i] + other[i] + distance[i], 0.0F);
        }
        begin += length;
    }
    Matrix scores;
    linear(pairs, m_labels, m_labelBias, scores);
    std::vector<std::size_t> labels(attachments.rows, m_rootLabel);
    for (std::size_t word = 0; word < labels.size(); ++word) {
        if (underRoot[word] != 0)
            continue;
        float* row = scores.row(word);
        row[m_rootLabel] = -1e30F;
        labels[word] = static_cast<std::size_t>(std::max_element(row, row + scores.columns) - row);
    }
    return labels;
}

} // namespace cablegraph::language
