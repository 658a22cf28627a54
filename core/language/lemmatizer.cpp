#include "lemmatizer.h"

#include "bytestream.h"
#include "characters.h"
#include "featurehash.h"

#include <algorithm>
#include <array>

namespace cablegraph::language {
namespace {

/// Of a longer form only the end is described.
constexpr std::size_t longestForm = 32;

bool hasUpper(std::string_view form)
{
    for (std::size_t at = 0; at < form.size();)
        if (isUpper(nextCharacter(form, at, form.size()).code))
            return true;
    return false;
}

/// Capitals and marks, for the choice of the lemma's case.
std::uint32_t caseShape(const std::vector<Character>& form)
{
    bool lower = false;
    bool laterUpper = false;
    bool digit = false;
    bool mark = false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool letter = form[i].kind == CharClass::Letter;
        lower = lower || (letter && !isUpper(form[i].code));
        laterUpper = laterUpper || (i > 0 && letter && isUpper(form[i].code));
        digit = digit || form[i].kind == CharClass::Digit;
        mark = mark || (!letter && form[i].kind != CharClass::Digit);
    }
    const bool firstUpper = !form.empty() && isUpper(form[0].code);
    return (firstUpper ? 1U : 0U) | (laterUpper ? 2U : 0U) | (lower ? 4U : 0U) | (digit ? 8U : 0U) | (mark ? 16U : 0U);
}

std::uint32_t soundOf(char32_t code)
{
    static constexpr std::u32string_view vowels = U"aeiou";
    if (code < 'a' || code > 'z')
        return 3;
    return vowels.find(code) != std::u32string_view::npos ? 1 : 2;
}

template<Plain T>
std::vector<T> copyOf(std::span<const T> values)
{
    return {values.begin(), values.end()};
}

} // namespace

Lemmatizer::Lemmatizer(const ModelFile& model)
    : m_net{model.section(netSection)}
{
    readTable(model.section(tableSection));
    const auto isWrong = [this](std::uint16_t script) { return script >= m_scripts.size(); };
    if (m_classes.size() != m_net.classCount() || std::ranges::any_of(m_classes, isWrong) ||
        std::ranges::any_of(m_rows, isWrong))
        ByteReader::fail("the lemmas of the model are inconsistent");
}

void Lemmatizer::readTable(std::span<const std::byte> section)
{
    ByteReader reader{section};
    const auto count = reader.get<std::uint32_t>();
    for (std::uint32_t i = 0; i < count; ++i) {
        EditScript script;
        const auto change = reader.get<std::uint8_t>();
        if (change >= EditScript::caseCount)
            ByteReader::fail("a lemma script that cannot be");
        script.change = static_cast<EditScript::Case>(change);
        script.strip = reader.get<std::uint8_t>();
        script.ending = reader.getString();
        m_scripts.push_back(std::move(script));
    }
    m_classes = copyOf(reader.getArray<std::uint16_t>());
    const std::span<const std::uint32_t> keys = reader.getArray<std::uint32_t>();
    m_index = FeatureIndex{keys};
    m_rows = copyOf(reader.getArray<std::uint16_t>());
    if (m_rows.size() != keys.size())
        ByteReader::fail("the lemmas of the model are inconsistent");
}

std::uint32_t Lemmatizer::keyOf(std::string_view form, const Word& tags)
{
    return featureOf(1, hashOf(form), tags.upos, hashOf(tags.xpos));
}

std::uint32_t Lemmatizer::contextKeyOf(std::span<const Word> words, std::size_t i)
{
    const std::uint32_t next = i + 1 < words.size() ? hashOf(words[i + 1].xpos) : 0;
    return featureOf(2, keyOf(words[i].form, words[i]), hashOf(words[i].deprel), next);
}

void Lemmatizer::features(const Word& word, std::vector<std::uint32_t>& out)
{
    const std::string_view form = word.form;
    // Cut between characters or not: what is cut becomes U+FFFD and describes the form as well as any.
    const std::size_t tail = form.size() - std::min(form.size(), longestForm);
    const std::vector<Character> characters = decode(form, {tail, form.size()});
    const std::uint32_t xpos = hashOf(word.xpos);
    const auto upos = static_cast<std::uint32_t>(word.upos);
    const std::uint32_t shape = caseShape(characters);
    out.push_back(featureOf(1, upos, xpos));
    out.push_back(featureOf(2, upos, xpos, shape));
    std::uint32_t suffix = 0;
    std::uint32_t sounds = 0;
    for (std::size_t length = 1; length <= std::min<std::size_t>(characters.size(), 7); ++length) {
        const char32_t code = lowerOf(characters[characters.size() - length].code);
        suffix = mix(suffix, code);
        out.push_back(featureOf(10, suffix, xpos));
        if (length <= 4)
            out.push_back(featureOf(11, suffix, upos, shape));
        sounds = mix(sounds, soundOf(code));
        if (length == 5 || length == characters.size())
            out.push_back(featureOf(12, sounds, xpos));
    }
    for (const Character& character : characters)
        suffix = mix(suffix, lowerOf(character.code));
    out.push_back(featureOf(13, suffix, xpos));
    out.push_back(featureOf(14, std::min<std::size_t>(characters.size(), 6), xpos));
}

const EditScript* Lemmatizer::find(std::uint32_t key) const noexcept
{
    const std::uint32_t row = m_index.find(key);
    return row == FeatureIndex::none ? nullptr : &m_scripts[m_rows[row]];
}

std::string Lemmatizer::lemmaOf(std::span<const Word> words, std::size_t i, std::vector<std::uint32_t>& features) const
{
    const Word& word = words[i];
    if (const EditScript* script = find(contextKeyOf(words, i)))
        return applyScript(*script, word.form);
    if (const EditScript* script = find(keyOf(word.form, word)))
        return applyScript(*script, word.form);
    if (word.upos != Upos::Propn && hasUpper(word.form)) {
        const std::string lower = applyScript({EditScript::Case::Lower, 0, {}}, word.form);
        if (const EditScript* script = find(keyOf(lower, word)))
            return applyScript(*script, lower);
    }
    features.clear();
    Lemmatizer::features(word, features);
    return applyScript(m_scripts[m_classes[m_net.best(features)]], word.form);
}

void Lemmatizer::lemmatize(std::span<Word> words) const
{
    std::vector<std::uint32_t> features;
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i].lemma = lemmaOf(words, i, features);
}

} // namespace cablegraph::language
