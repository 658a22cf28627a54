#include "variation.h"

#include "characters.h"

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

} // namespace

SyntaxExample varied(const SyntaxExample& example, Random& random)
{
    SyntaxExample other = example;
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
