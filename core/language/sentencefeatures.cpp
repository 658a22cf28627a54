#include "sentencefeatures.h"

#include "characters.h"
#include "featurehash.h"

#include <algorithm>
#include <array>

namespace cablegraph::language {
namespace {

/// Longer forms are described by their beginning.
constexpr std::size_t longestForm = 48;
constexpr std::uint32_t unknownTag = 0xFFFF;

using Form = std::vector<Character>;

bool isOneOf(char32_t code, std::u32string_view set)
{
    return set.find(code) != std::u32string_view::npos;
}

Shape shapeOfMark(const Form& form)
{
    const char32_t code = form[0].code;
    if (code == U'…' || (code == '.' && form.size() > 1))
        return Shape::Ellipsis;
    if (isOneOf(code, U".。"))
        return Shape::Period;
    if (isOneOf(code, U"!！"))
        return Shape::Exclamation;
    if (isOneOf(code, U"?？"))
        return Shape::Question;
    if (form.size() == 1 && code == ',')
        return Shape::Comma;
    if (form.size() == 1 && code == ';')
        return Shape::Semicolon;
    if (form.size() == 1 && code == ':')
        return Shape::Colon;
    if (isOneOf(code, U"-‐‑‒–—―"))
        return Shape::Dash;
    if (form.size() == 1 && isOneOf(code, U"([{"))
        return Shape::OpenBracket;
    if (form.size() == 1 && isOneOf(code, U")]}"))
        return Shape::CloseBracket;
    if (isOneOf(code, U"“‘«„`"))
        return Shape::OpenQuote;
    if (isOneOf(code, U"\"”’»'"))
        return Shape::CloseQuote; // straight ones are told apart later
    return isOneOf(code, U"*•·●▪◦‣►→") ? Shape::Bullet : Shape::Other;
}

Shape shapeOfWord(const Form& form)
{
    std::size_t upper = 0;
    std::size_t lower = 0;
    std::size_t digits = 0;
    std::size_t stops = 0;
    for (const Character& character : form) {
        const bool letter = character.kind == CharClass::Letter;
        upper += letter && isUpper(character.code) ? 1 : 0;
        lower += letter && !isUpper(character.code) ? 1 : 0;
        digits += character.kind == CharClass::Digit ? 1 : 0;
        stops += character.code == '.' ? 1 : 0;
    }
    if (digits > 0)
        return upper + lower > 0 ? Shape::NumberAndLetters : Shape::Number;
    if (form.back().code == '.')
        return stops > 1 ? Shape::Acronym : Shape::Abbreviation;
    if (form[0].kind == CharClass::Apostrophe)
        return Shape::Clitic;
    if (upper == 0)
        return Shape::Lower;
    const bool first = isUpper(form[0].code);
    if (upper == 1 && first)
        return lower > 0 ? Shape::Capital : Shape::Initial;
    return lower == 0 ? Shape::Capitals : Shape::Mixed;
}

Shape shapeOf(const Form& form)
{
    const bool isWord = std::ranges::any_of(form, [](const Character& character) {
        return character.kind == CharClass::Letter || character.kind == CharClass::Digit;
    });
    return isWord ? shapeOfWord(form) : shapeOfMark(form);
}

bool isCapitalised(Shape shape)
{
    return shape == Shape::Capital || shape == Shape::Capitals || shape == Shape::Initial || shape == Shape::Mixed;
}

bool isTerminal(Shape shape)
{
    return shape == Shape::Period || shape == Shape::Exclamation || shape == Shape::Question ||
           shape == Shape::Ellipsis;
}

/// Distances in steps that grow.
std::uint32_t bucket(std::size_t count)
{
    static constexpr std::array<std::size_t, 11> bounds{1, 2, 3, 4, 6, 9, 14, 20, 30, 45, 80};
    return static_cast<std::uint32_t>(std::upper_bound(bounds.begin(), bounds.end(), count) - bounds.begin());
}

std::uint32_t number(Shape shape)
{
    return static_cast<std::uint32_t>(shape);
}

std::uint32_t suffixOf(const Form& form)
{
    std::uint32_t hash = 0;
    for (std::size_t i = form.size() - std::min<std::size_t>(form.size(), 3); i < form.size(); ++i)
        hash = mix(hash, lowerOf(form[i].code));
    return hash;
}

} // namespace

BlockView::BlockView(std::string_view text, std::span<const Piece> pieces, const Lexicon& lexicon)
    : m_facts(pieces.size())
{
    std::size_t words = 0;
    std::size_t capitals = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        Facts& facts = m_facts[i];
        facts.spaceAfter = pieces[i].spaceAfter;
        describe(text::slice(text, pieces[i].span), lexicon, facts);
        words += facts.shape == Shape::Lower || isCapitalised(facts.shape) ? 1 : 0;
        capitals += isCapitalised(facts.shape) ? 1 : 0;
    }
    const std::size_t percent = words == 0 ? 0 : 100 * capitals / words;
    m_style = capitals == 0 ? 0 : percent < 30 ? 1 : percent < 60 ? 2 : percent < 95 ? 3 : 4;
    followQuotes();
    lookAhead();
}

void BlockView::describe(std::string_view form, const Lexicon& lexicon, Facts& facts) const
{
    const Form characters = decode(form, {0, std::min(form.size(), longestForm)});
    facts.form = Lexicon::keyOf(form.substr(0, longestForm));
    facts.suffix = suffixOf(characters);
    facts.shape = shapeOf(characters);
    facts.isCapitalised = isUpper(characters.front().code);
    const Lexicon::Entry* entry = lexicon.find(facts.form);
    facts.tag = unknownTag;
    if (entry != nullptr) {
        facts.tag = static_cast<std::uint32_t>(entry->first) * 32 + static_cast<std::uint32_t>(entry->second);
        facts.isVerb = entry->first == Upos::Verb || entry->first == Upos::Aux;
    }
}

void BlockView::followQuotes()
{
    static const std::uint32_t straight = Lexicon::keyOf("\"");
    int quotes = 0;
    int brackets = 0;
    bool spaceBefore = true;
    for (Facts& facts : m_facts) {
        facts.quotes = static_cast<std::uint8_t>(std::min(quotes, 2));
        facts.brackets = static_cast<std::uint8_t>(std::min(brackets, 2));
        if (facts.form == straight) {
            const bool opens = spaceBefore == facts.spaceAfter ? quotes == 0 : spaceBefore;
            facts.shape = opens ? Shape::OpenQuote : Shape::CloseQuote;
        }
        quotes += facts.shape == Shape::OpenQuote ? 1 : 0;
        quotes -= facts.shape == Shape::CloseQuote && quotes > 0 ? 1 : 0;
        brackets += facts.shape == Shape::OpenBracket ? 1 : 0;
        brackets -= facts.shape == Shape::CloseBracket && brackets > 0 ? 1 : 0;
        spaceBefore = facts.spaceAfter;
    }
}

void BlockView::lookAhead()
{
    std::uint32_t verbs = 0;
    for (Facts& facts : m_facts) {
        facts.verbsBefore = verbs;
        verbs += facts.isVerb ? 1 : 0;
    }
    m_outside.verbsBefore = verbs;
    std::uint8_t run = 0;
    auto terminal = static_cast<std::uint32_t>(m_facts.size());
    for (std::size_t i = m_facts.size(); i-- > 0;) {
        run = isCapitalised(m_facts[i].shape) ? static_cast<std::uint8_t>(std::min(run + 1, 5)) : std::uint8_t{0};
        m_facts[i].capitalsFrom = run;
        if (isTerminal(m_facts[i].shape))
            terminal = static_cast<std::uint32_t>(i);
        m_facts[i].terminal = terminal;
    }
    m_hasTerminals = terminal < m_facts.size();
}

const BlockView::Facts& BlockView::at(std::size_t i, int offset) const
{
    const std::size_t at = i + static_cast<std::size_t>(offset); // wraps below 0, which is outside as well
    return at < m_facts.size() ? m_facts[at] : m_outside;
}

bool BlockView::surelyBegins(std::size_t i) const
{
    const Facts& before = at(i, -1);
    const Facts& behind = at(i, 0);
    return before.shape == Shape::Period && before.spaceAfter && behind.shape == Shape::Acronym && behind.isCapitalised;
}

bool BlockView::surelyContinues(std::size_t i) const
{
    static const auto keys = [](std::initializer_list<std::string_view> words) {
        std::vector<std::uint32_t> found;
        for (const std::string_view word : words)
            found.push_back(Lexicon::keyOf(word));
        return found;
    };
    static const std::vector<std::uint32_t> unions = keys({"u.n.", "u.s.", "u.k.", "e.u."});
    // What public bodies and offices are called; whoever begins a sentence with one writes "the" before it.
    static const std::vector<std::uint32_t> bodies =
        keys({"security",   "secretary", "general", "president",    "vice",     "senate",     "congress",  "senator",
              "ambassador", "council",   "army",    "navy",         "air",      "marine",     "marines",   "coast",
              "defense",    "defence",   "state",   "treasury",     "supreme",  "embassy",    "human",     "high",
              "charter",    "central",   "house",   "commission",   "attorney", "department", "justice",   "foreign",
              "special",    "envoy",     "mission", "peacekeepers", "commerce", "federal",    "strategic", "cyber"});
    const Facts& before = at(i, -1);
    const Facts& behind = at(i, 0);
    const auto isIn = [](std::uint32_t key, const std::vector<std::uint32_t>& list) {
        return std::find(list.begin(), list.end(), key) != list.end();
    };
    if (before.shape == Shape::Acronym && behind.isCapitalised)
        return isIn(before.form, unions) && isIn(behind.form, bodies);
    const Shape inside = at(i, -2).shape;
    const Shape name = at(i, -4).shape;
    return before.shape == Shape::CloseBracket && at(i, -3).shape == Shape::OpenBracket &&
           (inside == Shape::Capitals || inside == Shape::Acronym) &&
           (name == Shape::Capital || name == Shape::Capitals);
}

void BlockView::features(std::size_t i, std::size_t start, std::vector<std::uint32_t>& out) const
{
    formFeatures(i, out);
    tagFeatures(i, out);
    placeFeatures(i, start, out);
}

void BlockView::formFeatures(std::size_t i, std::vector<std::uint32_t>& out) const
{
    const std::array<const Facts*, 6> f{&at(i, -3), &at(i, -2), &at(i, -1), &at(i, 0), &at(i, 1), &at(i, 2)};
    const std::uint32_t left = number(f[2]->shape);
    const std::uint32_t right = number(f[3]->shape);
    out.push_back(featureOf(1, left, right, f[2]->spaceAfter));
    out.push_back(featureOf(2, f[2]->form));
    out.push_back(featureOf(3, f[3]->form, right));
    out.push_back(featureOf(4, f[2]->form, f[3]->form));
    out.push_back(featureOf(5, f[2]->form, right, f[2]->spaceAfter));
    out.push_back(featureOf(6, left, f[3]->form, right));
    out.push_back(featureOf(7, f[1]->form, f[2]->form));
    out.push_back(featureOf(8, f[3]->form, f[4]->form));
    out.push_back(featureOf(9, f[1]->form));
    out.push_back(featureOf(10, f[4]->form));
    out.push_back(featureOf(11, f[0]->form));
    out.push_back(featureOf(12, f[5]->form));
    out.push_back(featureOf(13, f[1]->form, left, right));
    out.push_back(featureOf(14, f[1]->suffix, left, right));
    out.push_back(featureOf(15, f[2]->suffix, right));
    out.push_back(featureOf(16, left, f[3]->suffix, right));
    out.push_back(featureOf(17, number(f[1]->shape), left, right, number(f[4]->shape)));
    out.push_back(featureOf(18, number(f[0]->shape), number(f[1]->shape), left, right));
    out.push_back(featureOf(19, left, right, number(f[4]->shape), number(f[5]->shape)));
    out.push_back(featureOf(20, number(f[1]->shape), f[1]->spaceAfter, left, f[2]->spaceAfter, right));
    out.push_back(featureOf(21, f[1]->form, f[2]->form, f[3]->form));
    out.push_back(featureOf(22, f[2]->form, f[3]->form, f[4]->form));
}

void BlockView::tagFeatures(std::size_t i, std::vector<std::uint32_t>& out) const
{
    const std::array<const Facts*, 6> f{&at(i, -3), &at(i, -2), &at(i, -1), &at(i, 0), &at(i, 1), &at(i, 2)};
    const auto shapedTag = [](const Facts& facts) { return facts.tag * 32 + number(facts.shape); };
    const std::uint32_t left = shapedTag(*f[2]);
    const std::uint32_t right = shapedTag(*f[3]);
    out.push_back(featureOf(40, left, right));
    out.push_back(featureOf(41, shapedTag(*f[1]), left, right));
    out.push_back(featureOf(42, left, right, shapedTag(*f[4])));
    out.push_back(featureOf(43, shapedTag(*f[1]), left, right, shapedTag(*f[4])));
    out.push_back(featureOf(44, number(f[2]->shape), right, shapedTag(*f[4])));
    out.push_back(featureOf(45, right, shapedTag(*f[4]), shapedTag(*f[5])));
    out.push_back(featureOf(46, shapedTag(*f[0]), shapedTag(*f[1]), left));
    out.push_back(featureOf(47, f[2]->form, right));
    out.push_back(featureOf(48, left, f[3]->form, number(f[3]->shape)));
    out.push_back(featureOf(49, m_style, left, right));
    out.push_back(featureOf(50, shapedTag(*f[1]), number(f[2]->shape), right));
    out.push_back(featureOf(51, number(f[2]->shape), right));
    out.push_back(featureOf(52, number(f[2]->shape), right, number(f[4]->shape)));
}

void BlockView::placeFeatures(std::size_t i, std::size_t start, std::vector<std::uint32_t>& out) const
{
    const Facts& before = at(i, -1);
    const Facts& behind = at(i, 0);
    const Facts& first = at(start, 0);
    const std::uint32_t left = number(before.shape);
    const std::uint32_t right = number(behind.shape);
    const std::uint32_t length = bucket(i - start);
    const std::uint32_t ahead = bucket(behind.terminal - i);
    const bool verbSeen = behind.verbsBefore > first.verbsBefore;
    const std::uint32_t verbsUntil =
        behind.terminal < m_facts.size() ? m_facts[behind.terminal].verbsBefore : m_outside.verbsBefore;
    const bool verbAhead = verbsUntil > behind.verbsBefore;
    out.push_back(featureOf(60, length, left, right));
    out.push_back(featureOf(61, ahead, left, right));
    out.push_back(featureOf(62, length, ahead, verbSeen, verbAhead));
    out.push_back(featureOf(63, verbSeen, verbAhead, left, right));
    out.push_back(featureOf(64, behind.quotes, behind.brackets, left, right));
    out.push_back(featureOf(65, m_style, left, right, before.spaceAfter));
    out.push_back(featureOf(66, first.form, left, right));
    out.push_back(featureOf(67, number(first.shape), length, left));
    out.push_back(featureOf(68, bucket(m_facts.size()), left, right));
    out.push_back(featureOf(69, m_hasTerminals, left, right, m_style));
    out.push_back(featureOf(70, bucket(m_facts.size() - i), left, right));
    out.push_back(featureOf(71, behind.capitalsFrom, left, length));
    out.push_back(featureOf(72, number(first.shape), number(at(start, 1).shape), length, left, right));
    out.push_back(featureOf(73, first.tag, behind.tag, left, right));
    out.push_back(featureOf(74, behind.quotes, number(first.shape), left, right));
}

} // namespace cablegraph::language
