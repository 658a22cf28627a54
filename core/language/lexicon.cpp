#include "lexicon.h"

#include "bytestream.h"
#include "characters.h"
#include "featurehash.h"

#include <algorithm>
#include <string>

namespace cablegraph::language {

Lexicon::Lexicon(std::span<const std::byte> section)
{
    ByteReader reader{section};
    const std::span<const std::uint32_t> words = reader.getArray<std::uint32_t>();
    const std::span<const Entry> entries = reader.getArray<Entry>();
    const auto isTag = [](Upos tag) { return static_cast<std::size_t>(tag) < uposCount; };
    const auto isWrong = [isTag](const Entry& entry) { return !isTag(entry.first) || !isTag(entry.second); };
    if (words.size() != entries.size() || std::ranges::any_of(entries, isWrong))
        ByteReader::fail("the lexicon of the model is inconsistent");
    m_index = FeatureIndex{words};
    m_entries.assign(entries.begin(), entries.end());
}

std::uint32_t Lexicon::keyOf(std::string_view form)
{
    std::string plain;
    for (std::size_t at = 0; at < form.size();) {
        const Character character = nextCharacter(form, at, form.size());
        if (character.kind == CharClass::Digit)
            plain += '0';
        else
            append(plain, character.kind == CharClass::Apostrophe ? U'\'' : lowerOf(character.code));
    }
    return hashOf(plain);
}

} // namespace cablegraph::language
