#pragma once

#include <cablegraph/language/analysis.h>
#include <cablegraph/language/modelfile.h>

#include <filesystem>
#include <memory>
#include <span>
#include <stop_token>
#include <string_view>

namespace cablegraph::language {

/// Reads English: sentences, words, lemmas, tags, trees and names from raw text. Const after loading and usable from many
/// threads at once. Any bytes in are answered in time linear in their length; nothing is refused.
class Analyzer
{
public:
    /// Loads english.model from `folder` (resources/language). Throws the Errors of ModelFile::read.
    [[nodiscard]] static Analyzer load(const std::filesystem::path& folder);
    /// The same from a model at hand, which need not live on. Throws Error Damaged.
    [[nodiscard]] static Analyzer fromModel(const ModelFile& model);

    Analyzer(Analyzer&&) noexcept;
    Analyzer& operator=(Analyzer&&) noexcept;
    ~Analyzer();

    /// `blocks` are the paragraphs: no sentence crosses one. Throws Stopped.
    [[nodiscard]] Analysis analyze(std::string_view text, std::span<const text::ByteSpan> blocks,
                                   const std::stop_token& stop = {}) const;
    /// The same with the paragraphs taken from the text's blank lines.
    [[nodiscard]] Analysis analyze(std::string_view text, const std::stop_token& stop = {}) const;

private:
    struct Tables;
    explicit Analyzer(std::unique_ptr<const Tables> tables);

    std::unique_ptr<const Tables> m_tables;
};

} // namespace cablegraph::language
