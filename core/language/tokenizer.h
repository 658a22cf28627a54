#pragma once

#include "featurenet.h"
#include "tokenrules.h"

#include <cablegraph/language/modelfile.h>
#include <cablegraph/text/span.h>

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::language {

/// One syntactic word of the surface.
struct Piece
{
    text::ByteSpan span;
    bool continues = false; ///< belongs to the surface token of the piece before it ("n't" of "don't")
    bool spaceAfter = true;
};

/// Divides text into the words of the UD English treebanks. White space always divides. Words written together without
/// a mark ("cannot", "gonna") are known by heart; all other places are decided by a classifier, which hears the rules
/// of tokenrules.h as one voice among others.
class Tokenizer
{
public:
    static constexpr std::string_view netSection = "tokens";
    static constexpr std::string_view contractionSection = "contractions";

    /// Throws Error Damaged.
    explicit Tokenizer(const ModelFile& model);

    /// The words of one block in reading order; every character that is no white space lies in exactly one of them.
    [[nodiscard]] std::vector<Piece> tokenize(std::string_view text, const text::ByteSpan& block) const;

private:
    class Divider;

    [[nodiscard]] const std::vector<Cut>* contraction(std::string_view lower) const;
    void readContractions(std::span<const std::byte> section);

    FeatureNet m_net; ///< classes: the values of Cut
    /// Lower-case words to what stands before each of their characters.
    std::map<std::string, std::vector<Cut>, std::less<>> m_contractions;
    std::size_t m_longestContraction = 0;
};

} // namespace cablegraph::language
