#pragma once

#include <cstddef>
#include <vector>

namespace cablegraph::language {

/// Rows behind each other.
struct Matrix
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<float> values;

    Matrix() = default;
    Matrix(std::size_t rowCount, std::size_t columnCount)
        : rows{rowCount}
        , columns{columnCount}
        , values(rowCount * columnCount)
    {
    }

    /// Takes the shape and sets all values to zero; keeps the memory.
    void reset(std::size_t rowCount, std::size_t columnCount)
    {
        rows = rowCount;
        columns = columnCount;
        values.assign(rowCount * columnCount, 0.0F);
    }
    [[nodiscard]] float* row(std::size_t index) noexcept { return values.data() + index * columns; }
    [[nodiscard]] const float* row(std::size_t index) const noexcept { return values.data() + index * columns; }
};

/// The sizes that a network is made of.
struct NetworkShape
{
    std::size_t words = 1; ///< rows of the table of words, the first for unknown ones
    std::size_t parts = 1; ///< rows of the table of parts of words, the first unused
    std::size_t wordSize = 96;
    std::size_t partSize = 128;
    std::size_t vectorSize = 0; ///< of the vectors that were there before training; even
    std::size_t hidden = 160;   ///< of each direction; a multiple of 8
    std::size_t layers = 3;
    std::size_t tagLayer = 2;   ///< the tags are read off after so many layers, the tree after all
    std::size_t nameCells = 64; ///< of each direction of the names' own layer; a multiple of 8
    std::size_t nameHidden = 96;
    std::size_t arcSize = 96;
    std::size_t labelSize = 96;
    std::size_t upos = 17;
    std::size_t xpos = 1;
    std::size_t labels = 1;
    std::size_t nameTags = 11;

    [[nodiscard]] std::size_t inputSize() const noexcept { return wordSize + partSize + vectorSize; }
    [[nodiscard]] std::size_t outputSize() const noexcept { return 2 * hidden; }
    [[nodiscard]] std::size_t nameInputSize() const noexcept { return outputSize() + inputSize(); }
    [[nodiscard]] std::size_t attachmentSize() const noexcept { return 2 * arcSize + 2 * labelSize; }
};

/// What the head of a phrase denotes: nothing, or one of the ten kinds of GUM's mentions.
inline constexpr std::size_t referentKinds = 11;

/// Classes of the distance from a word to its governor, with direction.
inline constexpr std::size_t distanceClasses = 18;
[[nodiscard]] std::size_t distanceClass(std::size_t word, std::size_t head) noexcept;

/// The weights: two tables of embeddings whose rows are joined (the word's row, the sum of its parts' rows) and
/// followed by the word's vector, layers of bidirectional recurrence, and linear readings of their outputs. Biases are
/// matrices of one row.
struct Network
{
    struct Direction
    {
        Matrix input;     ///< [layer's input x 3 hidden]
        Matrix recurrent; ///< [hidden x 3 hidden]
        Matrix bias;
    };
    struct Layer
    {
        Direction directions[2];

        Layer() = default;
        Layer(std::size_t inputs, std::size_t cells);
    };

    NetworkShape shape;
    Matrix words;
    Matrix parts;
    std::vector<Layer> layers;
    Layer nameLayer; ///< of what the tags are read off and the input joined
    Matrix tags;     ///< [output x (upos + xpos)]
    Matrix tagBias;
    Matrix nameHidden; ///< [2 name cells x name hidden]
    Matrix nameHiddenBias;
    Matrix names; ///< [name hidden x name tags]
    Matrix nameBias;
    Matrix nameMoves;  ///< [(name tags + 1) x name tags]: from a tag (last row: from the sentence's begin) to the next
    Matrix attachment; ///< [output x (arc as word, arc as head, label as word, label as head)]
    Matrix attachmentBias;
    Matrix arcs;          ///< [arc x arc]
    Matrix arcBias;       ///< of the head's side
    Matrix arcRoot;       ///< the root in the place of a head
    Matrix arcDistance;   ///< [1 x distance classes]
    Matrix labelDistance; ///< [distance classes x label size]
    Matrix labels;        ///< [label size x labels]
    Matrix labelBias;
    Matrix referents; ///< [name hidden x referent kinds]: only to learn from, it teaches names what words denote
    Matrix referentBias;

    Network() = default;
    /// All zeros.
    explicit Network(const NetworkShape& networkShape);

    /// All that a model file has but the two tables, in its order.
    [[nodiscard]] std::vector<Matrix*> weights();
    /// The same and what is only there to learn from.
    [[nodiscard]] std::vector<Matrix*> trainedWeights();
};

} // namespace cablegraph::language
