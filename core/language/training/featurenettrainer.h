#pragma once

#include <cablegraph/training/note.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace cablegraph::training {

/// Labelled lists of features, one behind the other.
class ExampleSet
{
public:
    void add(std::span<const std::uint32_t> features, std::size_t label);

    [[nodiscard]] std::size_t size() const noexcept { return m_labels.size(); }
    [[nodiscard]] std::span<const std::uint32_t> features(std::size_t example) const;
    [[nodiscard]] std::size_t label(std::size_t example) const { return m_labels[example]; }
    [[nodiscard]] const std::vector<std::uint32_t>& allFeatures() const noexcept { return m_features; }

private:
    std::vector<std::uint32_t> m_features;
    std::vector<std::size_t> m_ends;
    std::vector<std::uint32_t> m_labels;
};

struct FeatureNetOptions
{
    std::size_t classes = 2;
    std::size_t units = 16;            ///< of each member
    bool wide = true;                  ///< features vote for the classes themselves as well
    std::size_t leastCount = 2;        ///< rarer features are left out
    std::size_t mostFeatures = 60'000; ///< and of the others the rarest beyond this many
    std::size_t mostDeep = 60'000;     ///< only so many, the most frequent ones, have a deep part
    std::size_t epochs = 8;
    std::size_t members = 1;         ///< nets trained apart that become one by their mean
    std::vector<float> classWeights; ///< what an error on an example of the class costs; empty: 1 each
    float rate = 0.05F;
    float featureDropout = 0.1F;
    float unitDropout = 0.2F;
    float decay = 1e-6F; ///< pull of every seen weight towards zero
    std::uint64_t seed = 1;
};

/// Trains a FeatureNet by stochastic gradient descent on the log loss (AdaGrad, Duchi et al. 2011) and returns its
/// section of the model. The same examples and options give the same bytes. `note` is told, under the name `part`,
/// how many `places` there are and the mean loss of each epoch.
[[nodiscard]] std::vector<std::byte> trainFeatureNet(const ExampleSet& examples, const FeatureNetOptions& options,
                                                     std::string_view part, std::string_view places, const Note& note);

} // namespace cablegraph::training
