#include <cablegraph/language/analyzer.h>

#include <utility>

namespace cablegraph::language {

struct Analyzer::Tables
{
};

Analyzer::Analyzer(std::unique_ptr<const Tables> tables)
    : m_tables{std::move(tables)}
{
}
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;
Analyzer::~Analyzer() = default;

Analyzer Analyzer::load(const std::filesystem::path&)
{
    return Analyzer{std::make_unique<const Tables>()};
}

Analysis Analyzer::analyze(std::string_view, std::span<const text::ByteSpan> blocks, const std::stop_token&) const
{
    Analysis analysis;
    for (const text::ByteSpan& block : blocks)
        analysis.sentences.push_back({block, analysis.sentences.size(), {}, {}, {}});
    return analysis;
}

Analysis Analyzer::analyze(std::string_view text, const std::stop_token& stop) const
{
    const text::ByteSpan whole{0, text.size()};
    return analyze(text, std::span{&whole, 1}, stop);
}

} // namespace cablegraph::language
