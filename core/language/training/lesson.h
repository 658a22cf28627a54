#pragma once

#include "gradients.h"
#include "random.h"
#include "syntaxsection.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace cablegraph::training {

/// One sentence in numbers: rows of the tables and answers, -1 or empty where nothing is known.
struct Lesson
{
    std::vector<std::uint32_t> words;
    std::vector<std::uint32_t> vectors; ///< rows of the vectors, 0 without one
    std::vector<std::uint32_t> parts;
    std::vector<std::size_t> partEnds;
    std::vector<int> upos;
    std::vector<int> xpos;
    std::vector<int> heads; ///< the sentence's length for the root
    std::vector<int> labels;
    std::vector<std::uint16_t> nameTags;
    std::vector<int> referents;

    [[nodiscard]] std::size_t size() const noexcept { return words.size(); }
};

/// Probabilities that something is left out, and weights of the tasks.
struct LessonOptions
{
    float dropWord = 0.15F;
    float dropPart = 0.1F;
    float dropVector = 0.1F;
    float dropInput = 0.15F;
    float dropBetween = 0.25F;
    float dropOutput = 0.25F;
    float tagWeight = 0.5F;
    float nameWeight = 1.5F;
    float referentWeight = 0.3F;
};

/// The panels of all weights, forth and back, made anew after each step.
struct TrainingPanels
{
    std::vector<language::LayerPanels> layers;
    std::vector<LayerTransposes> layersBack;
    language::LayerPanels nameLayer;
    LayerTransposes nameLayerBack;
    Panels tags, tagsBack, nameHidden, nameHiddenBack, names, namesBack, referents, referentsBack;
    Panels attachment, attachmentBack, arcs, arcsBack, labels, labelsBack;

    explicit TrainingPanels(const Network& network);
};

/// Loss and gradient of some sentences.
class Teacher
{
public:
    /// Keeps a reference to `vectors`.
    Teacher(const language::NetworkShape& shape, const language::VectorTable& vectors);

    /// Adds to gradient(); `weight` is what one word counts. Returns the loss so weighted.
    double teach(const Network& network, const TrainingPanels& panels, const std::vector<const Lesson*>& lessons,
                 const LessonOptions& options, float weight, Random random);

    [[nodiscard]] Network& gradient() noexcept { return m_gradient; }
    /// The rows of the tables that have a gradient, in order.
    [[nodiscard]] std::vector<std::uint32_t>& touchedWords() noexcept { return m_touchedWords; }
    [[nodiscard]] std::vector<std::uint32_t>& touchedParts() noexcept { return m_touchedParts; }
    /// Sets the gradient to zero.
    void forget();

private:
    const language::VectorTable& m_vectors;
    Network m_gradient;
    std::vector<std::uint32_t> m_touchedWords;
    std::vector<std::uint32_t> m_touchedParts;
};

} // namespace cablegraph::training
