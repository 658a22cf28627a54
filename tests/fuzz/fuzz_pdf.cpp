#include "checkedarticle.h"
#include "pdfreader.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <poppler/cpp/poppler-document.h>
#include <string>
#include <string_view>
#include <utility>

using namespace cablegraph;

namespace {

/// Poppler makes its tables of glyph names with the first document and frees them with the last, which takes longer
/// than most inputs: one that stays keeps them.
const std::string_view smallestDocument{"%PDF-1.1\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n"
                                        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n3 0 obj\n"
                                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n"
                                        "trailer << /Size 4 /Root 1 0 R >>\n%%EOF\n"};

void keepTables()
{
    static const std::unique_ptr<poppler::document> kept{
        poppler::document::load_from_raw_data(smallestDocument.data(), static_cast<int>(smallestDocument.size()))};
    fuzzing::require(kept != nullptr, "the smallest document is one");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    keepTables();
    fuzzing::checkReading([&] {
        const std::string bytes{reinterpret_cast<const char*>(data), size};
        article::Reading reading;
        reading.articles.push_back(article::readPdf(bytes, "fuzzed"));
        return reading;
    });
    return 0;
}
