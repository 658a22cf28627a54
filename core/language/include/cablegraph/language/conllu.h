#pragma once

#include <cablegraph/language/analysis.h>

#include <filesystem>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::language {

/// CoNLL-U of Universal Dependencies v2 (universaldependencies.org/format.html) with `# newpar`, `# sent_id`, `# text`.
/// MISC has SpaceAfter=No, `TokenRange=begin:end` (code points into `text`, end exclusive) on every surface token and,
/// if `names`, `NER=B-PER` and the like on the words of a name. A word without a relation gets "_" for head and
/// relation.
struct ConlluOptions
{
    bool names = false;
    std::string documentId; ///< "# newdoc id = ..." where not empty
};

/// `analysis` of the valid UTF-8 `text`.
[[nodiscard]] std::string writeConllu(const Analysis& analysis, std::string_view text,
                                      const ConlluOptions& options = {});

/// One document of a treebank: the raw text put together from the tokens and their SpaceAfter, paragraphs and
/// documents divided by a blank line, and the annotation with spans into that text.
struct TreebankDocument
{
    std::string id;
    std::string text;
    std::vector<text::ByteSpan> paragraphs;
    Analysis analysis; ///< names from `NER=` in MISC
};

/// Reads CoNLL-U; empty nodes and enhanced dependencies are passed over. Throws Error NotFound, NotReadable, Empty, or
/// InvalidData with the line.
[[nodiscard]] std::vector<TreebankDocument> readConllu(const std::filesystem::path& file);
/// The same from a stream; `name` is the file's name in errors.
[[nodiscard]] std::vector<TreebankDocument> readConllu(std::istream& stream, const std::filesystem::path& name);

} // namespace cablegraph::language
