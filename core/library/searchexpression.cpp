#include "searchexpression.h"

#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <vector>

namespace cablegraph::library {
namespace {

/// Longer questions are a pasted paragraph; FTS5 bounds the size of an expression.
constexpr std::size_t mostTerms = 64;

struct Term
{
    std::string_view text;
    bool isQuoted = false;
    bool isPrefix = false;
};

/// What has to be there and what must not.
struct Alternative
{
    std::vector<Term> wanted;
    std::vector<Term> unwanted;
};

/// White space and control characters end a word; a NUL would end the whole expression.
bool isGap(char c) noexcept
{
    return static_cast<unsigned char>(c) <= ' ';
}

/// Takes the next word, or phrase in quotes, off `rest`. An open quote reaches to the end.
Term takeTerm(std::string_view& rest)
{
    const bool quoted = rest.front() == '"';
    if (quoted)
        rest.remove_prefix(1);
    const auto ends = [&](char c) { return c == '"' || (!quoted && (isGap(c) || c == '*')); };
    const auto length = static_cast<std::size_t>(std::ranges::find_if(rest, ends) - rest.begin());
    const std::string_view text = rest.substr(0, length);
    rest.remove_prefix(length);
    if (quoted && !rest.empty())
        rest.remove_prefix(1);
    return {text, quoted, rest.starts_with('*')};
}

std::vector<Term> takeTerms(std::string_view words)
{
    std::vector<Term> terms;
    while (!words.empty() && terms.size() < mostTerms) {
        if (isGap(words.front()) || words.front() == '*') {
            words.remove_prefix(1);
            continue;
        }
        const Term term = takeTerm(words);
        if (!std::ranges::all_of(term.text, isGap))
            terms.push_back(term);
    }
    return terms;
}

bool isOperator(const Term& term, std::string_view name)
{
    return !term.isQuoted && !term.isPrefix && term.text == name;
}

bool isAnyOperator(const Term& term)
{
    return isOperator(term, "AND") || isOperator(term, "OR") || isOperator(term, "NOT");
}

std::vector<Alternative> alternativesOf(const std::vector<Term>& terms)
{
    std::vector<Alternative> found(1);
    bool isNegated = false;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        // Of operators in a row the last one counts: AND NOT.
        const bool hasNext = i + 1 < terms.size();
        const bool works = isAnyOperator(terms[i]) && hasNext && !found.back().wanted.empty();
        if (works && isAnyOperator(terms[i + 1]))
            continue;
        if (works && isOperator(terms[i], "OR"))
            found.emplace_back();
        else if (works && isOperator(terms[i], "NOT"))
            isNegated = true;
        else if (!works) {
            (isNegated ? found.back().unwanted : found.back().wanted).push_back(terms[i]);
            isNegated = false;
        }
    }
    return found;
}

void append(std::string& expression, const Term& term)
{
    if (!expression.empty() && expression.back() != '(')
        expression += ' ';
    expression += '"';
    std::ranges::replace_copy_if(term.text, std::back_inserter(expression), isGap, ' ');
    expression += term.isPrefix ? "\" *" : "\"";
}

/// Lets what the words find be found, too.
void appendAlternatives(std::string& expression, std::string_view words)
{
    const std::vector<Term> terms = takeTerms(words);
    if (terms.empty())
        return;
    for (const Alternative& alternative : alternativesOf(terms)) {
        if (!expression.empty())
            expression += " OR ";
        // Words side by side, not joined by AND: such a word as "–", which has no letters, is passed over.
        expression += "(";
        for (const Term& term : alternative.wanted)
            append(expression, term);
        expression += ")";
        for (const Term& term : alternative.unwanted) {
            expression += " NOT";
            append(expression, term);
        }
    }
}

} // namespace

std::string searchExpression(std::string_view words)
{
    const std::string usual = text::usualForm(words);
    std::string expression;
    appendAlternatives(expression, usual);
    if (usual != words)
        appendAlternatives(expression, words); // an article may be written so
    return expression;
}

} // namespace cablegraph::library
