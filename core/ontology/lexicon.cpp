#include <cablegraph/ontology/lexicon.h>
#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace cablegraph::ontology {
namespace {

bool isAsciiLetterOrDigit(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isUpperAscii(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// Length of an apostrophe at `at`, plain or typographic; 0 if there is none.
std::size_t apostrophe(std::string_view text, std::size_t at)
{
    if (at < text.size() && text[at] == '\'')
        return 1;
    const std::string_view rest = text.substr(std::min(at, text.size()), 3);
    return rest == "\u2019" || rest == "\u2018" ? 3 : 0;
}

/// Length of the character of a word at `at`; 0 where a word ends. All characters beyond ASCII belong to words, save
/// the punctuation of U+2000 to U+206F and U+3000 to U+303F, the Latin-1 signs and the replacement character.
std::size_t wordCharacter(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80)
        return isAsciiLetterOrDigit(lead) ? 1 : 0;
    std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || at + length > text.size())
        return 0;
    const auto second = static_cast<unsigned char>(text[at + 1]);
    if (lead == 0xC2 || (lead == 0xE2 && (second == 0x80 || second == 0x81)) || (lead == 0xE3 && second == 0x80) ||
        (lead == 0xEF && second == 0xBF))
        return 0;
    return length;
}

/// True where `at` is the "s" of a possessive that ends its word.
bool endsPossessive(std::string_view text, std::size_t at)
{
    return at < text.size() && (text[at] == 's' || text[at] == 'S') &&
           (at + 1 == text.size() || wordCharacter(text, at + 1) == 0);
}

/// The end of the word that begins at `begin`.
std::size_t wordEnd(std::string_view text, std::size_t begin)
{
    std::size_t at = begin;
    while (at < text.size()) {
        if (const std::size_t length = wordCharacter(text, at)) {
            at += length;
            continue;
        }
        const std::size_t mark = apostrophe(text, at);
        if (mark != 0 && at + mark < text.size() && wordCharacter(text, at + mark) != 0 &&
            !endsPossessive(text, at + mark)) {
            at += mark;
            continue;
        }
        // A full stop stays inside an abbreviation: one letter before it and a letter after, or the last of such a row.
        const bool single = at > begin && isUpperAscii(text[at - 1]) && (at == begin + 1 || text[at - 2] == '.');
        const bool letterFollows = at + 1 < text.size() && isUpperAscii(text[at + 1]);
        if (text[at] == '.' && single && (letterFollows || at > begin + 1)) {
            ++at;
            continue;
        }
        break;
    }
    return at;
}

std::string plainForm(std::string_view word)
{
    const bool ascii =
        std::all_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    std::string form;
    if (!ascii) {
        form = text::foldedKey(word);
        const auto lead = static_cast<unsigned char>(word.front());
        // Folding loses the case; a capital with a mark ("Élysée") has a lead byte C3 and a second byte below 9F.
        const bool capital = isUpperAscii(word.front()) ||
                             (lead == 0xC3 && word.size() > 1 && static_cast<unsigned char>(word[1]) < 0x9F);
        if (capital && !form.empty() && form.front() >= 'a' && form.front() <= 'z')
            form.front() = static_cast<char>(form.front() - 'a' + 'A');
        return form;
    }
    std::copy_if(word.begin(), word.end(), std::back_inserter(form), [](char c) { return c != '.'; });
    return form;
}

std::string lowerForm(std::string_view form)
{
    std::string lower{form};
    std::transform(lower.begin(), lower.end(), lower.begin(), lowerAscii);
    return lower;
}

/// Up to this length a name with inner capitals is an abbreviation that other letters do not match.
constexpr std::size_t longestAcronym = 5;

/// "US", "WHO", "LeT": a short name with a capital behind its first letter.
bool isAcronym(std::string_view form)
{
    return form.size() >= 2 && form.size() <= longestAcronym && isUpperAscii(form.front()) &&
           std::any_of(form.begin() + 1, form.end(), [](char c) { return isUpperAscii(c) || (c >= '0' && c <= '9'); });
}

bool caseFits(std::string_view wanted, std::string_view found)
{
    if (isAcronym(wanted))
        return wanted == found;
    return !isUpperAscii(wanted.front()) || isUpperAscii(found.front());
}

} // namespace

namespace {

/// Prefixes that a hyphen does not part from their word: "co-chaired", "re-impose".
bool gluesOn(const WordPiece& piece, std::string_view text)
{
    constexpr std::array<std::string_view, 4> prefixes{"co", "re", "pre", "non"};
    return std::find(prefixes.begin(), prefixes.end(), piece.lower) != prefixes.end() && piece.end + 1 < text.size() &&
           text[piece.end] == '-' && wordCharacter(text, piece.end + 1) != 0;
}

} // namespace

std::vector<WordPiece> splitWords(std::string_view text)
{
    std::vector<WordPiece> pieces;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t mark = apostrophe(text, at);
        if (mark != 0) {
            at += mark;
            if (at > mark && endsPossessive(text, at) && wordCharacter(text, at - mark - 1) != 0)
                ++at;
            continue;
        }
        if (wordCharacter(text, at) == 0) {
            ++at;
            continue;
        }
        const std::size_t end = wordEnd(text, at);
        std::string form = plainForm(text.substr(at, end - at));
        std::string lower = lowerForm(form);
        const bool glued = !pieces.empty() && gluesOn(pieces.back(), text) && pieces.back().end + 1 == at;
        if (glued) {
            pieces.back().end = end;
            pieces.back().form += form;
            pieces.back().lower += lower;
        } else {
            pieces.push_back({at, end, std::move(form), std::move(lower)});
        }
        at = end;
    }
    return pieces;
}

struct Lexicon::Trie
{
    struct Entry
    {
        std::uint32_t value;
        std::vector<std::string> forms; ///< empty when case does not matter
    };
    struct Node
    {
        std::unordered_map<std::uint32_t, std::uint32_t> next;
        std::vector<Entry> entries;
    };
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view word) const noexcept { return std::hash<std::string_view>{}(word); }
    };

    Matching matching;
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> vocabulary;
    std::vector<Node> nodes{1};

    std::uint32_t child(std::uint32_t node, std::string_view word)
    {
        const auto [known, isNew] =
            vocabulary.try_emplace(std::string{word}, static_cast<std::uint32_t>(vocabulary.size()));
        const auto [edge, grown] =
            nodes[node].next.try_emplace(known->second, static_cast<std::uint32_t>(nodes.size()));
        const std::uint32_t target = edge->second;
        if (grown)
            nodes.emplace_back();
        return target;
    }

    void collect(std::uint32_t node, std::span<const LexiconWord> words, std::size_t start, std::size_t at,
                 std::vector<LexiconMatch>& found) const
    {
        for (const Entry& entry : nodes[node].entries)
            if (fits(entry, words.subspan(start, at - start)))
                found.push_back({at - start, entry.value});
        if (at == words.size())
            return;
        follow(node, words[at].lower, words, start, at, found);
        if (matching == Matching::Lemmas && words[at].lemma != words[at].lower)
            follow(node, words[at].lemma, words, start, at, found);
    }

    void follow(std::uint32_t node, std::string_view word, std::span<const LexiconWord> words, std::size_t start,
                std::size_t at, std::vector<LexiconMatch>& found) const
    {
        const auto known = vocabulary.find(word);
        if (known == vocabulary.end())
            return;
        const auto edge = nodes[node].next.find(known->second);
        if (edge != nodes[node].next.end())
            collect(edge->second, words, start, at + 1, found);
    }

    static bool fits(const Entry& entry, std::span<const LexiconWord> words)
    {
        for (std::size_t i = 0; i < entry.forms.size(); ++i)
            if (!caseFits(entry.forms[i], words[i].form))
                return false;
        return true;
    }
};

Lexicon::Lexicon(Matching matching)
    : m_trie{std::make_unique<Trie>()}
{
    m_trie->matching = matching;
}
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;
Lexicon::~Lexicon() = default;

void Lexicon::add(std::string_view phrase, std::uint32_t value)
{
    const std::vector<WordPiece> pieces = splitWords(phrase);
    if (pieces.empty())
        return;
    std::uint32_t node = 0;
    std::vector<std::string> forms;
    for (const WordPiece& piece : pieces) {
        node = m_trie->child(node, piece.lower);
        if (m_trie->matching == Matching::Names)
            forms.push_back(piece.form);
    }
    m_trie->nodes[node].entries.push_back({value, std::move(forms)});
}

std::vector<LexiconMatch> Lexicon::matchesAt(std::span<const LexiconWord> words, std::size_t position) const
{
    std::vector<LexiconMatch> found;
    if (position < words.size())
        m_trie->collect(0, words, position, position, found);
    std::stable_sort(found.begin(), found.end(),
                     [](const LexiconMatch& a, const LexiconMatch& b) { return a.length > b.length; });
    return found;
}

} // namespace cablegraph::ontology
