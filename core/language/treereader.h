#pragma once

#include "encoder.h"
#include "network.h"

#include <cstddef>
#include <span>
#include <vector>

namespace cablegraph::language {

/// Reads trees off the encoder's output: biaffine scores of heads (Dozat and Manning 2017, "Deep Biaffine Attention for
/// Neural Dependency Parsing") and relations from the sum of both words' vectors (Kiperwasser and Goldberg 2016).
class TreeReader
{
public:
    TreeReader() = default;
    /// `rootLabel` is the column of the relation "root".
    TreeReader(const Network& network, std::size_t rootLabel);

    struct Trees
    {
        std::vector<std::size_t> heads; ///< in the sentence; its length for the root
        std::vector<std::size_t> labels;
    };
    /// Of sentences of these lengths whose words' encodings [words x output] follow each other.
    [[nodiscard]] Trees read(const Matrix& encoded, std::span<const std::size_t> lengths) const;

private:
    [[nodiscard]] std::vector<std::size_t> headsOf(const Matrix& attachments, const Matrix& wanted, std::size_t begin,
                                                   std::size_t length) const;
    [[nodiscard]] std::vector<std::size_t> labelsOf(const Matrix& attachments, std::span<const std::size_t> heads,
                                                    std::span<const std::size_t> lengths) const;

    std::size_t m_arcSize = 0;
    std::size_t m_labelSize = 0;
    std::size_t m_rootLabel = 0;
    Panels m_attachment;
    std::vector<float> m_attachmentBias;
    Panels m_arcs;
    std::vector<float> m_arcBias;
    std::vector<float> m_arcRoot;
    std::vector<float> m_arcDistance;
    Matrix m_labelDistance;
    Panels m_labels;
    std::vector<float> m_labelBias;
};

/// Sets the two arc parts of `attachments` to zero where they are negative.
void rectifyArcs(Matrix& attachments, std::size_t arcSize) noexcept;

/// scores [length x (length + 1)] of the heads of words [begin, begin + length): column `length` is the root. `wanted`
/// has the words' arc vectors times the arc matrix plus bias.
void scoreHeads(const Matrix& attachments, const Matrix& wanted, std::size_t begin, std::size_t length,
                std::span<const float> root, std::span<const float> distance, Matrix& scores);

} // namespace cablegraph::language
