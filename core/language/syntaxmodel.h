#pragma once

#include "encoder.h"
#include "syntaxsection.h"
#include "treereader.h"
#include "wordfeatures.h"

#include <cablegraph/language/analysis.h>

#include <cstddef>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace cablegraph::language {

/// Tags, trees and names of sentences from one network: embeddings of words and their parts, layers of bidirectional
/// recurrence, tags and names read off a middle layer, trees off the last one. Const after construction and usable from
/// many threads at once. Tags and trees of a sentence are the same whatever it is read together with; of the names,
/// those that occur several times in a text agree. The same on every machine.
class SyntaxModel
{
public:
    /// The name of its section in a ModelFile.
    static constexpr std::string_view section = "syntax";
    /// Longer sentences are read in pieces whose trees hang on the first one, so that time stays linear.
    static constexpr std::size_t longestPiece = 192;

    /// `bytes` as training wrote them; they are copied. Throws Error Damaged.
    explicit SyntaxModel(std::span<const std::byte> bytes);

    /// Sets upos, xpos, head and deprel of all words, and the names, of the sentences of one text. Throws Stopped.
    void annotate(std::span<Sentence> sentences, const std::stop_token& stop = {}) const;

private:
    struct Piece;
    struct Workspace;

    void annotate(std::span<const Piece> pieces, std::span<Sentence> sentences, Workspace& workspace,
                  std::span<Matrix> nameScores) const;
    void embed(std::span<const Piece> pieces, std::span<Sentence> sentences, Workspace& workspace) const;
    void readTags(std::span<const Piece> pieces, std::span<Sentence> sentences, const Matrix& encoded) const;
    void scoreNames(std::span<const Piece> pieces, const Packing& packing, Workspace& workspace,
                    std::span<Matrix> scores) const;
    void readTrees(std::span<const Piece> pieces, std::span<Sentence> sentences, const Matrix& encoded) const;

    SyntaxSection m_section;
    FingerprintTable m_words;
    FingerprintTable m_parts;
    FingerprintTable m_vectorWords;
    NameLists m_lists;
    std::vector<LayerPanels> m_layers;
    Panels m_tags;
    LayerPanels m_nameLayer;
    Panels m_nameHidden;
    Panels m_names;
    TreeReader m_trees;
};

} // namespace cablegraph::language
