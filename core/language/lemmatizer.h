#pragma once

#include "editscript.h"
#include "featureindex.h"
#include "featurenet.h"

#include <cablegraph/language/analysis.h>
#include <cablegraph/language/modelfile.h>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace cablegraph::language {

/// Sets lemmas from forms and tags. What training saw is looked up; for other words a classifier chooses an edit script
/// (Chrupała 2006). Where the same form and tags have several lemmas ("'s": be, have), the relation and the next word
/// are looked at.
class Lemmatizer
{
public:
    static constexpr std::string_view tableSection = "lemmas";
    static constexpr std::string_view netSection = "lemmarules";

    /// Throws Error Damaged.
    explicit Lemmatizer(const ModelFile& model);

    /// The words of a sentence have forms, tags and relations; sets their lemmas.
    void lemmatize(std::span<Word> words) const;

    // What training shares:
    /// The name of a form with its tags.
    [[nodiscard]] static std::uint32_t keyOf(std::string_view form, const Word& tags);
    /// The same with what stands around words[i].
    [[nodiscard]] static std::uint32_t contextKeyOf(std::span<const Word> words, std::size_t i);
    /// Appends the features of a word that is not in the table.
    static void features(const Word& word, std::vector<std::uint32_t>& out);

private:
    [[nodiscard]] const EditScript* find(std::uint32_t key) const noexcept;
    [[nodiscard]] std::string lemmaOf(std::span<const Word> words, std::size_t i,
                                      std::vector<std::uint32_t>& features) const;
    void readTable(std::span<const std::byte> section);

    FeatureNet m_net;
    std::vector<EditScript> m_scripts;
    std::vector<std::uint16_t> m_classes; ///< of the net: positions in m_scripts
    FeatureIndex m_index{{}};
    std::vector<std::uint16_t> m_rows; ///< parallel to the index: positions in m_scripts
};

} // namespace cablegraph::language
