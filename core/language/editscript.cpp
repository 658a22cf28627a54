#include "editscript.h"

#include "characters.h"

namespace cablegraph::language {
namespace {

char32_t changed(char32_t code, EditScript::Case change, bool first)
{
    switch (change) {
    case EditScript::Case::Lower:
        return lowerOf(code);
    case EditScript::Case::Upper:
        return upperOf(code);
    case EditScript::Case::Title:
        return first ? upperOf(code) : lowerOf(code);
    default:
        return code;
    }
}

} // namespace

std::string applyScript(const EditScript& script, std::string_view form)
{
    if (script.change == EditScript::Case::Replace)
        return script.ending;
    std::size_t count = 0;
    for (std::size_t at = 0; at < form.size(); ++count)
        static_cast<void>(nextCharacter(form, at, form.size()));
    if (count < script.strip || (count == script.strip && script.ending.empty()))
        return applyScript({EditScript::Case::Lower, 0, {}}, form);
    std::string lemma;
    std::size_t at = 0;
    for (std::size_t i = 0; i + script.strip < count; ++i)
        append(lemma, changed(nextCharacter(form, at, form.size()).code, script.change, i == 0));
    return lemma + script.ending;
}

} // namespace cablegraph::language
