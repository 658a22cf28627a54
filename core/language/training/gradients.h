#pragma once

#include "encoder.h"
#include "kernels.h"
#include "network.h"

#include <cstdint>
#include <span>
#include <vector>

namespace cablegraph::training {

using language::LayerTrace;
using language::Matrix;
using language::Network;
using language::Packing;
using language::Panels;

// The chain rule for the pieces of the network. `gradient` arguments are added to.

[[nodiscard]] Panels transposedPanelsOf(const Matrix& matrix);

/// weights += inputᵀ * above.
void addOuter(const Matrix& input, const Matrix& above, Matrix& weights);
/// bias += the sum of the rows.
void addColumns(const Matrix& above, Matrix& bias);
/// below += above * weightsᵀ.
void addBack(const Matrix& above, const Panels& transposed, Matrix& below);
/// above = 0 where the rectified value is 0.
void rectifyBack(const Matrix& rectified, Matrix& above);
void multiplyBy(const Matrix& factors, Matrix& values);

struct LayerTransposes
{
    Panels input[2];
    Panels recurrent[2];

    LayerTransposes() = default;
    explicit LayerTransposes(const Network::Layer& layer);
};

/// Goes back over runLayer(): adds to the layer's gradient and to `below`, the gradient of its input.
void layerBack(const LayerTransposes& layer, const Packing& packing, LayerTrace& trace, const Matrix& above,
               Network::Layer& gradient, Matrix& below);

/// Cross entropy of scores [rows x columns) in columns [first, first + count): the scores become their gradient times
/// `weight`. A negative answer teaches nothing. Returns the loss.
double softmaxBack(Matrix& scores, std::size_t first, std::size_t count, std::span<const int> answers, float weight);

/// Negative log likelihood of the set of tag sequences that `allowed` permits, in a linear chain (Lafferty et al. 2001;
/// with sets, Tsuboi et al. 2008). scores [words x tags] become their gradient times `weight`; adds to that of the
/// moves.
double chainBack(std::span<float> scores, std::span<const std::uint16_t> allowed, const Matrix& moves, float weight,
                 Matrix& movesGradient);

} // namespace cablegraph::training
