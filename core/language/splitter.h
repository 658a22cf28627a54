#pragma once

#include "featurenet.h"
#include "lexicon.h"
#include "tokenizer.h"

#include <cablegraph/language/modelfile.h>

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace cablegraph::language {

/// Divides the words of a block into sentences: a classifier goes from left to right over the places between them.
class Splitter
{
public:
    static constexpr std::string_view netSection = "sentences";
    /// No sentence is longer: what follows costs grows with the square of the sentence, and no writer makes such
    /// sentences. One that would be longer is divided where it looks most like two.
    static constexpr std::size_t longestSentence = 256;

    /// Throws Error Damaged.
    explicit Splitter(const ModelFile& model);

    /// Index of the first piece of every sentence of one block.
    [[nodiscard]] std::vector<std::size_t> starts(std::string_view text, std::span<const Piece> pieces) const;

private:
    FeatureNet m_net; ///< classes: goes on, a sentence begins
    Lexicon m_lexicon;
};

} // namespace cablegraph::language
