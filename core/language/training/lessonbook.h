#pragma once

#include "lesson.h"
#include "random.h"
#include "syntaxsection.h"
#include "variation.h"
#include "wordfeatures.h"

#include <cablegraph/training/syntaxtraining.h>

#include <cstdint>
#include <map>
#include <vector>

namespace cablegraph::training {

/// The examples as lessons: what is frequent enough to have a row, and everything in numbers.
class LessonBook
{
public:
    /// Keeps a reference to `data`. Throws Error InvalidData where the trees have no root.
    LessonBook(const SyntaxData& data, const SyntaxOptions& options);

    [[nodiscard]] const language::SyntaxInventory& inventory() const noexcept { return m_inventory; }
    [[nodiscard]] const language::VectorTable& vectors() const noexcept { return m_vectors; }
    [[nodiscard]] std::size_t words() const noexcept { return m_words; }
    /// The example, perhaps spelled in another way.
    [[nodiscard]] Lesson lesson(std::size_t example, Random& random) const;
    /// Numbers of examples of like length, about `words` words together, in random order.
    [[nodiscard]] std::vector<std::vector<std::uint32_t>> batches(std::size_t words, Random& random) const;

private:
    void count(const SyntaxOptions& options);
    void listPhrases();
    void listVectors();

    const SyntaxData& m_data;
    language::SyntaxInventory m_inventory;
    language::FingerprintTable m_wordRows;
    language::FingerprintTable m_partRows;
    language::FingerprintTable m_vectorRows;
    language::VectorTable m_vectors;
    language::NameLists m_lists;
    NamePool m_names;
    std::map<std::string, int, std::less<>> m_xpos;
    std::map<std::string, int, std::less<>> m_labels;
    std::size_t m_words = 0;
};

} // namespace cablegraph::training
