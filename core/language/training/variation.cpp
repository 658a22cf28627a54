#include "variation.h"

#include "characters.h"
#include "wordfeatures.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace cablegraph::training {
namespace {

using language::Character;

template<class Change>
std::string changed(const std::string& form, const Change& change)
{
    std::string text;
    bool first = true;
    for (const Character& character : language::decode(form, {0, form.size()})) {
        language::append(text, change(character.code, first));
        first = false;
    }
    return text;
}

char32_t upperOf(char32_t code)
{
    return static_cast<char32_t>(u_toupper(static_cast<UChar32>(code)));
}

void lower(SyntaxExample& example)
{
    for (std::string& form : example.forms)
        form = changed(form, [](char32_t code, bool) { return language::lowerOf(code); });
}

void capitals(SyntaxExample& example)
{
    for (std::string& form : example.forms)
        form = changed(form, [](char32_t code, bool) { return upperOf(code); });
}

/// The last word goes if it is a full stop that nothing hangs on.
void dropStop(SyntaxExample& example)
{
    if (example.forms.size() < 3 || example.forms.back() != ".")
        return;
    const int last = static_cast<int>(example.forms.size()) - 1;
    if (std::find(example.heads.begin(), example.heads.end(), last) != example.heads.end())
        return;
    const auto shorten = [](auto& list) {
        if (!list.empty())
            list.pop_back();
    };
    shorten(example.forms);
    shorten(example.spaceAfter);
    shorten(example.upos);
    shorten(example.xpos);
    shorten(example.heads);
    shorten(example.relations);
    shorten(example.nameTags);
    shorten(example.referents);
    if (!example.spaceAfter.empty())
        example.spaceAfter.back() = true;
}

/// All words of four letters and more, or all of them but articles and the like, begin with a capital.
void headline(SyntaxExample& example, Random& random)
{
    const bool all = random.chance(0.3F);
    for (std::size_t i = 0; i < example.forms.size(); ++i) {
        if (all || i == 0 || example.forms[i].size() >= 4)
            example.forms[i] =
                changed(example.forms[i], [](char32_t code, bool first) { return first ? upperOf(code) : code; });
    }
    dropStop(example);
}

void replace(std::string& form, std::string_view from, std::string_view to)
{
    if (form.starts_with(from))
        form = std::string{to} + form.substr(from.size());
}

void typographic(SyntaxExample& example)
{
    for (std::size_t i = 0; i < example.forms.size(); ++i) {
        const bool opens = i < example.xpos.size() && example.xpos[i] == "``";
        if (example.forms[i] == "\"")
            example.forms[i] = std::string{opens ? "“" : "”"};
        else
            replace(example.forms[i], "'", opens ? "‘" : "’");
    }
}

void typewritten(SyntaxExample& example)
{
    for (std::string& form : example.forms) {
        replace(form, "“", "\"");
        replace(form, "”", "\"");
        replace(form, "‘", "'");
        replace(form, "’", "'");
    }
}

constexpr std::uint16_t beginsPerson = 1U << 1U;
constexpr std::uint16_t continuesPerson = 1U << 2U;
constexpr std::uint16_t beginsPlace = 1U << 5U;
constexpr std::uint16_t continuesPlace = 1U << 6U;

/// "Smith", but not "SMITH", "J." or "al-Ani".
bool isPlainName(const std::string& form)
{
    const std::vector<Character> characters = language::decode(form, {0, form.size()});
    if (characters.size() < 3 || !language::isUpper(characters.front().code))
        return false;
    return std::all_of(characters.begin() + 1, characters.end(), [](const Character& character) {
        return character.kind == language::CharClass::Letter && !language::isUpper(character.code);
    });
}

void replaceWord(std::string& form, const std::vector<std::string>& names, Random& random)
{
    if (!names.empty() && isPlainName(form))
        form = names[random.next() % names.size()];
}

void rename(SyntaxExample& example, const NamePool& names, Random& random)
{
    const std::vector<std::uint16_t>& tags = example.nameTags;
    for (std::size_t begin = 0; begin < tags.size(); ++begin) {
        const std::uint16_t continues = tags[begin] == beginsPerson  ? continuesPerson
                                        : tags[begin] == beginsPlace ? continuesPlace
                                                                     : 0;
        if (continues == 0)
            continue;
        std::size_t last = begin;
        while (last + 1 < tags.size() && tags[last + 1] == continues)
            ++last;
        if (continues == continuesPlace) {
            if (last == begin && random.chance(0.15F))
                replaceWord(example.forms[begin], names.places, random);
        } else if (random.chance(0.3F)) {
            if (last > begin)
                replaceWord(example.forms[begin], names.given, random);
            replaceWord(example.forms[last], random.chance(0.8F) ? names.family : names.given, random);
        }
    }
}

} // namespace

NamePool::NamePool(std::span<const ListedPhrase> phrases)
{
    for (const ListedPhrase& phrase : phrases) {
        const auto kind = static_cast<language::ListKind>(phrase.kind);
        if (!isPlainName(phrase.text))
            continue;
        if (kind == language::ListKind::GivenName)
            given.push_back(phrase.text);
        else if (kind == language::ListKind::FamilyName)
            family.push_back(phrase.text);
        else if (kind == language::ListKind::Place || kind == language::ListKind::State)
            places.push_back(phrase.text);
    }
}

SyntaxExample varied(const SyntaxExample& example, const NamePool& names, Random& random)
{
    SyntaxExample other = example;
    rename(other, names, random);
    const float kind = random.uniform();
    if (kind < 0.03F)
        lower(other);
    else if (kind < 0.06F)
        capitals(other);
    else if (kind < 0.10F)
        headline(other, random);
    else if (kind < 0.14F)
        dropStop(other);
    const float quotes = random.uniform();
    if (quotes < 0.25F)
        typographic(other);
    else if (quotes < 0.35F)
        typewritten(other);
    return other;
}

} // namespace cablegraph::training
