#include "tokenizer.h"

#include "bytestream.h"
#include "chunkreader.h"

#include <algorithm>
#include <span>

namespace cablegraph::language {

/// Fills in the cuts of one chunk after the other.
class Tokenizer::Divider
{
public:
    explicit Divider(const Tokenizer& tokenizer)
        : m_tokenizer{tokenizer}
    {
    }

    /// What stands before each character.
    const std::vector<Cut>& divide(const ChunkReader& reader)
    {
        const Chunk chunk = reader.chunk();
        m_cuts.assign(chunk.size(), Cut::None);
        const auto isLetter = [](const Character& character) { return character.kind == CharClass::Letter; };
        if (!std::ranges::all_of(chunk, isLetter))
            decide(chunk, reader.view());
        divideContractions(chunk);
        return m_cuts;
    }

private:
    void decide(Chunk chunk, const ChunkView& view)
    {
        for (std::size_t i = 1; i < chunk.size(); ++i) {
            if (const std::optional<Cut> settled = view.settled(i)) {
                m_cuts[i] = *settled;
                continue;
            }
            m_features.clear();
            view.features(i, m_features);
            m_cuts[i] = static_cast<Cut>(m_tokenizer.m_net.best(m_features));
        }
        agreeAroundHyphens(chunk);
        keepDesignations(chunk);
    }

    /// "M23", "G20", "B52": a capital letter and at least two digits are one name, though "$5M" is two words.
    void keepDesignations(Chunk chunk)
    {
        for (std::size_t i = 1; i + 1 < chunk.size(); ++i) {
            const Character& letter = chunk[i - 1];
            const bool begins = letter.kind == CharClass::Letter && lowerOf(letter.code) != letter.code &&
                                (i == 1 || !isWordKind(chunk[i - 2].kind));
            if (begins && chunk[i].kind == CharClass::Digit && chunk[i + 1].kind == CharClass::Digit)
                m_cuts[i] = Cut::None;
        }
    }

    /// A hyphen between letters or digits goes with both sides or with neither: the two places are judged apart.
    void agreeAroundHyphens(Chunk chunk)
    {
        for (std::size_t i = 1; i + 1 < chunk.size(); ++i) {
            const bool inside =
                chunk[i].kind == CharClass::Hyphen && isWordKind(chunk[i - 1].kind) && isWordKind(chunk[i + 1].kind);
            if (inside && (m_cuts[i] == Cut::None) != (m_cuts[i + 1] == Cut::None))
                m_cuts[i] = m_cuts[i + 1] = ruleCut(chunk, i, false);
        }
    }

    /// Looks up every run of letters.
    void divideContractions(Chunk chunk)
    {
        for (std::size_t i = 0; i < chunk.size();) {
            std::size_t end = i;
            while (end < chunk.size() && chunk[end].kind == CharClass::Letter)
                ++end;
            if (end > i && end - i <= m_tokenizer.m_longestContraction)
                divideRun(chunk, i, end);
            i = std::max(end, i + 1);
        }
    }

    void divideRun(Chunk chunk, std::size_t begin, std::size_t end)
    {
        m_word.clear();
        for (std::size_t i = begin; i < end; ++i)
            append(m_word, lowerOf(chunk[i].code));
        const std::vector<Cut>* cuts = m_tokenizer.contraction(m_word);
        if (cuts != nullptr && cuts->size() == end - begin)
            std::copy(cuts->begin() + 1, cuts->end(), m_cuts.begin() + static_cast<std::ptrdiff_t>(begin) + 1);
    }

    const Tokenizer& m_tokenizer;
    std::vector<Cut> m_cuts;
    std::vector<std::uint32_t> m_features;
    std::string m_word;
};

Tokenizer::Tokenizer(const ModelFile& model)
    : m_net{model.section(netSection)}
{
    if (m_net.classCount() != 3)
        ByteReader::fail("a tokenizer with the wrong number of classes");
    readContractions(model.section(contractionSection));
}

void Tokenizer::readContractions(std::span<const std::byte> section)
{
    ByteReader reader{section};
    const auto count = reader.get<std::uint32_t>();
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::string word{reader.getString()};
        const std::span<const Cut> cuts = reader.getArray<Cut>();
        if (cuts.empty() || std::ranges::any_of(cuts, [](Cut cut) { return cut > Cut::Word; }))
            ByteReader::fail("a contraction that cannot be");
        m_longestContraction = std::max(m_longestContraction, cuts.size());
        m_contractions[word].assign(cuts.begin(), cuts.end());
    }
}

const std::vector<Cut>* Tokenizer::contraction(std::string_view lower) const
{
    const auto found = m_contractions.find(lower);
    return found == m_contractions.end() ? nullptr : &found->second;
}

std::vector<Piece> Tokenizer::tokenize(std::string_view text, const text::ByteSpan& block) const
{
    std::vector<Piece> pieces;
    ChunkReader reader{text, block};
    Divider divider{*this};
    while (reader.next()) {
        const Chunk chunk = reader.chunk();
        const std::vector<Cut>& cuts = divider.divide(reader);
        std::size_t begin = chunk.front().begin;
        bool continues = false;
        for (std::size_t i = 1; i < chunk.size(); ++i) {
            if (cuts[i] == Cut::None)
                continue;
            pieces.push_back({{begin, chunk[i].begin}, continues, false});
            begin = chunk[i].begin;
            continues = cuts[i] == Cut::Word;
        }
        pieces.push_back({{begin, reader.end()}, continues, reader.spaceAfter()});
    }
    return pieces;
}

} // namespace cablegraph::language
