#include "random.h"
#include "trigrams.h"

#include <cablegraph/base/error.h>
#include <cablegraph/training/syntaxdata.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <Eigen/Dense>
#include <Eigen/SparseCore>
#include <numeric>

namespace cablegraph::training {
namespace {

using Dense = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Sparse = Eigen::SparseMatrix<float, Eigen::RowMajor>;
using Cell = Eigen::Triplet<double>;

/// Directions that are looked for beyond those that are wanted: it makes the wanted ones exact.
constexpr std::size_t spareColumns = 12;

/// How often, of all places in a text, the first word stands before the second.
std::vector<Cell> neighbours(const Trigrams& model, const std::vector<double>& chances)
{
    std::vector<Cell> cells;
    for (const Trigrams::Pair& pair : model.pairs)
        cells.emplace_back(pair.before, pair.word, chances[pair.before] * std::exp(double{pair.chance}));
    return cells;
}

/// The same with one word between them.
std::vector<Cell> nextNeighbours(const Trigrams& model, const std::vector<double>& chances)
{
    // Pairs are in order of their second word: these are in order of the first one too.
    std::vector<std::uint32_t> order(model.pairs.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto keyOf = [&model](std::uint32_t pair) {
        return std::uint64_t{model.pairs[pair].before} << 32U | model.pairs[pair].word;
    };
    std::ranges::sort(order, {}, keyOf);
    std::vector<Cell> cells;
    for (const Trigrams::Triple& triple : model.triples) {
        const Trigrams::Pair& last = model.pairs[triple.pair];
        const std::uint64_t key = std::uint64_t{triple.before} << 32U | last.before;
        const auto first = std::ranges::lower_bound(order, key, {}, keyOf);
        if (first == order.end() || keyOf(*first) != key)
            continue;
        const double chance = chances[triple.before] * std::exp(double{model.pairs[*first].chance});
        cells.emplace_back(triple.before, last.word, chance * std::exp(double{triple.chance}));
    }
    return cells;
}

/// Positive pointwise mutual information of rows and columns; frequent columns count for less (Levy, Goldberg and Dagan
/// 2015).
Sparse associations(const std::vector<Cell>& cells, bool turned, std::size_t words, double weight)
{
    const auto size = static_cast<Eigen::Index>(words);
    Eigen::SparseMatrix<double, Eigen::RowMajor> joint{size, size};
    joint.setFromTriplets(cells.begin(), cells.end());
    if (turned)
        joint = Eigen::SparseMatrix<double, Eigen::RowMajor>{joint.transpose()};
    const Eigen::VectorXd one = Eigen::VectorXd::Ones(size);
    const Eigen::VectorXd rows = joint * one;
    const Eigen::VectorXd columns = (joint.transpose() * one).array().pow(0.75);
    const double share = columns.sum();
    std::vector<Eigen::Triplet<float>> positive;
    for (Eigen::Index row = 0; row < size; ++row) {
        for (Eigen::SparseMatrix<double, Eigen::RowMajor>::InnerIterator at{joint, row}; at; ++at) {
            const double information = std::log(at.value() * share / (rows[row] * columns[at.col()]));
            if (information > 0)
                positive.emplace_back(row, at.col(), static_cast<float>(weight * information));
        }
    }
    Sparse result{size, size};
    result.setFromTriplets(positive.begin(), positive.end());
    return result;
}

/// What stands left and right of each word, next to it and one further.
using Contexts = std::array<Sparse, 4>;

Contexts contextsOf(const Trigrams& model)
{
    std::vector<double> chances;
    for (const float chance : model.chances)
        chances.push_back(std::exp(double{chance}));
    // A model gives the begin of sentences no chance of its own: there are as many as ends.
    const auto begin = std::ranges::find(model.words, "<s>");
    const auto end = std::ranges::find(model.words, "</s>");
    if (begin != model.words.end() && end != model.words.end())
        chances[static_cast<std::size_t>(begin - model.words.begin())] =
            chances[static_cast<std::size_t>(end - model.words.begin())];
    constexpr double further = 0.7;
    const std::vector<Cell> near = neighbours(model, chances);
    const std::vector<Cell> far = nextNeighbours(model, chances);
    const std::size_t words = model.words.size();
    return {associations(near, false, words, 1), associations(near, true, words, 1),
            associations(far, false, words, further), associations(far, true, words, further)};
}

Dense squaredTimes(const Contexts& contexts, const Dense& matrix)
{
    Dense result = Dense::Zero(matrix.rows(), matrix.cols());
    for (const Sparse& context : contexts) {
        const Dense below = context.transpose() * matrix;
        result += context * below;
    }
    return result;
}

Dense orthogonal(const Dense& matrix)
{
    const Eigen::HouseholderQR<Eigen::MatrixXf> decomposed{matrix};
    return decomposed.householderQ() * Eigen::MatrixXf::Identity(matrix.rows(), matrix.cols());
}

/// The directions in which the contexts of words differ most, by a randomized singular value decomposition (Halko,
/// Martinsson and Tropp 2011), scaled with the root of their singular values.
Dense mainDirections(const Contexts& contexts, std::size_t columns)
{
    constexpr int rounds = 4;
    Random random{1};
    Dense range{contexts[0].rows(), static_cast<Eigen::Index>(columns + spareColumns)};
    for (float& value : range.reshaped<Eigen::RowMajor>())
        value = 2.0F * random.uniform() - 1.0F;
    for (int round = 0; round <= rounds; ++round)
        range = orthogonal(squaredTimes(contexts, range));
    const Eigen::MatrixXf inside = range.transpose() * squaredTimes(contexts, range);
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXf> solver{(inside + inside.transpose()) * 0.5F};
    const auto kept = static_cast<Eigen::Index>(columns);
    const Eigen::VectorXf strengths = solver.eigenvalues().tail(kept).reverse().cwiseMax(0).array().pow(0.25);
    return range * solver.eigenvectors().rightCols(kept).rowwise().reverse() * strengths.asDiagonal();
}

/// "o'brien", but not "<s>", nor "washington's", which is two words to the tokenizer.
bool isWord(const std::string& text)
{
    const std::size_t apostrophe = text.find('\'', 1);
    return !text.starts_with('<') && (apostrophe == std::string::npos || apostrophe == 1);
}

} // namespace

WordVectors readWordVectors(const std::filesystem::path& trigrams, std::size_t columns)
{
    // Of a word in fewer contexts too little is known.
    constexpr float leastContexts = 5;
    // Vectors as long as trained embeddings get.
    constexpr float length = 3;
    const Trigrams model = readTrigrams(trigrams);
    if (model.words.size() < columns + spareColumns)
        throw Error{ErrorKind::InvalidData, trigrams, "the language model has too few words"};
    Contexts contexts = contextsOf(model);
    Eigen::VectorXf squares = Eigen::VectorXf::Zero(contexts[0].rows());
    Eigen::VectorXf counts = squares;
    for (const Sparse& context : contexts) {
        for (Eigen::Index row = 0; row < context.rows(); ++row) {
            squares[row] += context.row(row).squaredNorm();
            counts[row] += static_cast<float>(context.row(row).nonZeros());
        }
    }
    for (Sparse& context : contexts) {
        for (Eigen::Index row = 0; row < context.rows(); ++row)
            context.row(row) *= 1.0F / std::max(1e-5F, std::sqrt(std::sqrt(squares[row])));
    }
    const Dense found = mainDirections(contexts, columns);
    WordVectors vectors;
    vectors.columns = columns;
    for (Eigen::Index row = 0; row < found.rows(); ++row) {
        const std::string& word = model.words[static_cast<std::size_t>(row)];
        const float norm = found.row(row).norm();
        if (counts[row] < leastContexts || norm <= 0 || !isWord(word))
            continue;
        vectors.words.push_back(word);
        for (Eigen::Index column = 0; column < found.cols(); ++column)
            vectors.values.push_back(found(row, column) * length / norm);
    }
    return vectors;
}

} // namespace cablegraph::training
