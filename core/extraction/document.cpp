#include "document.h"

#include "treerepair.h"

#include <algorithm>
#include <array>

namespace cablegraph::extraction {
namespace {

using language::Upos;

bool isPossessiveMark(std::string_view form)
{
    return form == "'s" || form == "\u2019s" || form == "'" || form == "\u2019";
}

bool isHyphen(std::string_view form)
{
    return form == "-" || form == "\u2010" || form == "\u2011";
}

/// Quotation marks in running text. Plain quotes open and close by turns.
class QuoteState
{
public:
    bool update(std::string_view form)
    {
        if (form == "\u201C" || form == "``")
            m_open = true;
        else if (form == "\u201D" || form == "''")
            m_open = false;
        else if (form == "\"")
            m_open = !m_open;
        return m_open;
    }
    void reset() { m_open = false; }

private:
    bool m_open = false;
};

std::string lowerAscii(std::string_view word)
{
    std::string lower{word};
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

/// The lemma without the marks that `form` lacks too ("co-chair" is "cochair").
std::string plainLemma(std::string_view lemma)
{
    const std::vector<ontology::WordPiece> pieces = ontology::splitWords(lemma);
    return pieces.size() == 1 ? pieces.front().lower : lowerAscii(lemma);
}

/// "shelled" is of "shell", though a lemma may take it for a doubled "shel"; rare pasts keep their form as a lemma.
std::string stemOf(std::string_view lower)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> pasts{{{"froze", "freeze"},
                                                                                  {"lent", "lend"},
                                                                                  {"overran", "overrun"},
                                                                                  {"overthrew", "overthrow"},
                                                                                  {"sank", "sink"},
                                                                                  {"shook", "shake"},
                                                                                  {"shot", "shoot"},
                                                                                  {"swore", "swear"},
                                                                                  {"tore", "tear"}}};
    for (const auto& [past, base] : pasts)
        if (lower == past)
            return std::string{base};
    for (const std::string_view ending : {"ed", "ing"}) {
        const std::size_t base = lower.size() - std::min(lower.size(), ending.size());
        if (base > 3 && lower.ends_with(ending) && lower[base - 1] == lower[base - 2])
            return std::string{lower.substr(0, base)};
    }
    if (lower.ends_with("oed")) // "vetoed"
        return std::string{lower.substr(0, lower.size() - 2)};
    if (lower.size() > 4 && lower.ends_with("ed"))
        return std::string{lower.substr(0, lower.size() - 1)};
    if (lower.size() > 5 && lower.ends_with("ing"))
        return std::string{lower.substr(0, lower.size() - 3)} + 'e';
    return {};
}

/// Turns the words of one sentence into tokens.
class TokenMaker
{
public:
    TokenMaker(std::string_view text, QuoteState& quotes, Sentence& sentence)
        : m_text{text}
        , m_quotes{quotes}
        , m_sentence{sentence}
    {
    }

    /// Returns the token that stands for the word in the tree: its last; `nowhere` if the word gave none.
    std::size_t add(const language::Word& word)
    {
        const std::size_t before = m_sentence.tokens.size();
        cut(word);
        const std::size_t after = m_sentence.tokens.size();
        return after > before ? after - 1 : nowhere;
    }

private:
    void cut(const language::Word& word)
    {
        std::vector<Token>& tokens = m_sentence.tokens;
        const std::string_view surface = slice(m_text, word.span);
        if (isPossessiveMark(surface) && word.upos != Upos::Aux && word.upos != Upos::Verb && !tokens.empty() &&
            tokens.back().isWord && tokens.back().span.end == word.span.begin && tokens.back().upos != Upos::Pron) {
            tokens.back().possessive = true;
            return;
        }
        if (isHyphen(surface) && joinsWords(word)) {
            m_hyphen = true;
            return;
        }
        const std::vector<ontology::WordPiece> pieces = ontology::splitWords(surface);
        if (pieces.empty())
            addMark(word, surface);
        else
            addPieces(word, surface, pieces);
    }

    /// A hyphen between two words without blanks; not a dash.
    bool joinsWords(const language::Word& word) const
    {
        const std::vector<Token>& tokens = m_sentence.tokens;
        return !tokens.empty() && tokens.back().isWord && tokens.back().span.end == word.span.begin &&
               word.span.end < m_text.size() && m_text[word.span.end] != ' ' && m_text[word.span.end] != '\n';
    }

    void addMark(const language::Word& word, std::string_view surface)
    {
        Token token;
        token.span = word.span;
        token.form = token.lower = token.lemma = surface;
        token.upos = word.upos == Upos::Sym ? Upos::Sym : Upos::Punct;
        token.inQuotes = m_quotes.update(surface);
        m_sentence.tokens.push_back(std::move(token));
        m_hyphen = false;
    }

    void addPieces(const language::Word& word, std::string_view surface, const std::vector<ontology::WordPiece>& pieces)
    {
        // "co-chaired" is "co" and "chair".
        const std::vector<ontology::WordPiece> lemmas = ontology::splitWords(word.lemma);
        for (const ontology::WordPiece& piece : pieces) {
            const std::size_t number = static_cast<std::size_t>(&piece - pieces.data());
            Token token;
            token.span = {word.span.begin + piece.begin, word.span.begin + piece.end};
            token.form = piece.form;
            token.lower = piece.lower;
            token.lemma = pieces.size() == 1 && !word.lemma.empty() ? plainLemma(word.lemma)
                          : pieces.size() == lemmas.size()          ? lemmas[number].lower
                                                                    : piece.lower;
            token.stem = stemOf(token.lower);
            // "troops" may keep its plural as a lemma.
            if (word.xpos == "NNS" && token.lemma == token.lower && token.lower.ends_with("s"))
                token.stem = token.lower.substr(0, token.lower.size() - 1);
            token.upos = word.upos;
            token.xpos = word.xpos;
            token.isWord = true;
            token.hyphenBefore = m_hyphen || (&piece != &pieces.front());
            token.inQuotes = m_quotes.update("");
            m_sentence.tokens.push_back(std::move(token));
            m_hyphen = false;
        }
        const std::string_view rest = surface.substr(pieces.back().end);
        if (rest.starts_with("'") || rest.starts_with("\u2019"))
            m_sentence.tokens.back().possessive = true;
    }

    std::string_view m_text;
    QuoteState& m_quotes;
    Sentence& m_sentence;
    bool m_hyphen = false;
};

/// Gives the tokens the heads of the words they come from. Of a word cut into several the last is its head, the others
/// hang on it; what hung on a word without a token ("'s") hangs on that word's head.
void growTree(const language::Sentence& source, const std::vector<std::size_t>& tokenOf, Sentence& sentence)
{
    std::vector<Token>& tokens = sentence.tokens;
    std::size_t next = 0; ///< first token of the word
    for (std::size_t w = 0; w < source.words.size(); ++w) {
        if (tokenOf[w] == nowhere)
            continue;
        for (; next < tokenOf[w]; ++next) {
            tokens[next].head = tokenOf[w];
            tokens[next].deprel = "compound";
        }
        next = tokenOf[w] + 1;
        int head = source.words[w].head;
        std::size_t steps = 0;
        while (head != language::Word::rootHead && tokenOf[static_cast<std::size_t>(head)] == nowhere &&
               ++steps < source.words.size())
            head = source.words[static_cast<std::size_t>(head)].head;
        tokens[tokenOf[w]].deprel = source.words[w].deprel;
        if (head != language::Word::rootHead)
            tokens[tokenOf[w]].head = tokenOf[static_cast<std::size_t>(head)];
    }
}

/// True if every word leads to a root. Foreign files may hold circles.
bool isTree(const Sentence& sentence)
{
    for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
        std::size_t at = i;
        for (std::size_t steps = 0; at != nowhere; at = sentence.tokens[at].head)
            if (++steps > sentence.tokens.size())
                return false;
    }
    return true;
}

void listChildren(Sentence& sentence)
{
    const std::vector<Token>& tokens = sentence.tokens;
    std::vector<std::size_t> first(tokens.size() + 1, 0);
    for (const Token& token : tokens)
        if (token.head != nowhere)
            ++first[token.head + 1];
    for (std::size_t i = 1; i < first.size(); ++i)
        first[i] += first[i - 1];
    sentence.children.resize(first.back());
    std::vector<std::size_t> filled = first;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (tokens[i].head != nowhere)
            sentence.children[filled[tokens[i].head]++] = i;
    sentence.firstChild = std::move(first);
}

bool hasTree(const language::Sentence& source)
{
    return !source.words.empty() && std::all_of(source.words.begin(), source.words.end(), [&](const auto& word) {
        return !word.deprel.empty() && word.head >= language::Word::rootHead &&
               word.head < static_cast<int>(source.words.size());
    });
}

void addTokens(std::string_view text, const language::Sentence& source, QuoteState& quotes, Sentence& sentence)
{
    TokenMaker maker{text, quotes, sentence};
    std::vector<std::size_t> tokenOf;
    tokenOf.reserve(source.words.size());
    for (const language::Word& word : source.words)
        tokenOf.push_back(maker.add(word));
    if (!hasTree(source))
        return;
    growTree(source, tokenOf, sentence);
    repairTree(sentence);
    // What hung on a mark that is no token hangs on nothing now, and is no clause or object of anything.
    for (Token& token : sentence.tokens)
        if (token.head == nowhere)
            token.deprel = "root";
    if (isTree(sentence)) {
        listChildren(sentence);
        return;
    }
    for (Token& token : sentence.tokens) {
        token.head = nowhere;
        token.deprel.clear();
    }
}

/// The article's first paragraph is its headline if it has no full stop at its end.
bool isHeadline(std::string_view text, const language::Sentence& sentence)
{
    if (sentence.paragraph != 0)
        return false;
    const std::string_view words = slice(text, sentence.span);
    return !words.empty() && words.find_last_of(".!?\u201D\"") != words.size() - 1;
}

/// "The minister said:" at the end of a paragraph.
bool announcesSpeech(const Sentence& sentence)
{
    const std::vector<Token>& tokens = sentence.tokens;
    if (tokens.size() < 3 || tokens.back().form != ":")
        return false;
    constexpr std::array<std::string_view, 6> verbs{"said", "says", "added", "stated", "continued", "commented"};
    return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
        return !token.inQuotes && std::find(verbs.begin(), verbs.end(), token.lower) != verbs.end();
    });
}

/// Government offices print what somebody "said:" without quotation marks: all that follows up to the next heading or
/// speaker is quoted.
void quoteAnnouncedSpeech(Document& document)
{
    std::vector<Sentence>& sentences = document.sentences;
    for (std::size_t s = 0; s + 1 < sentences.size(); ++s) {
        if (!announcesSpeech(sentences[s]) || sentences[s + 1].paragraph == sentences[s].paragraph)
            continue;
        for (std::size_t next = s + 1; next < sentences.size(); ++next) {
            std::vector<Token>& tokens = sentences[next].tokens;
            const bool ends =
                tokens.empty() || tokens.front().inQuotes || tokens.back().form == ":" || tokens.back().isWord;
            if (ends)
                break;
            for (Token& token : tokens)
                token.inQuotes = true;
        }
    }
}

/// Token range of a name of the analysis; nothing when its words gave no token.
std::optional<language::Name> nameInTokens(const language::Sentence& source, const Sentence& sentence,
                                           const language::Name& name)
{
    if (name.begin >= name.end || name.end > source.words.size())
        return {};
    const text::ByteSpan span{source.words[name.begin].span.begin, source.words[name.end - 1].span.end};
    language::Name moved{sentence.tokens.size(), 0, name.type};
    for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
        if (!span.contains(sentence.tokens[i].span))
            continue;
        moved.begin = std::min(moved.begin, i);
        moved.end = i + 1;
    }
    return moved.begin < moved.end ? std::optional{moved} : std::nullopt;
}

} // namespace

Document makeDocument(const article::Article& article, const language::Analysis& analysis)
{
    Document document{article.text, article.published, {}};
    document.sentences.reserve(analysis.sentences.size());
    QuoteState quotes;
    std::size_t paragraph = 0;
    for (const language::Sentence& source : analysis.sentences) {
        if (source.paragraph != paragraph)
            quotes.reset();
        paragraph = source.paragraph;
        Sentence sentence;
        sentence.id = SentenceId{static_cast<std::int64_t>(document.sentences.size() + 1)};
        sentence.span = source.span;
        sentence.paragraph = source.paragraph;
        sentence.headline = isHeadline(article.text, source);
        addTokens(article.text, source, quotes, sentence);
        for (const language::Name& name : source.names)
            if (const auto moved = nameInTokens(source, sentence, name))
                sentence.names.push_back(*moved);
        document.sentences.push_back(std::move(sentence));
    }
    quoteAnnouncedSpeech(document);
    return document;
}

std::vector<ontology::LexiconWord> lexiconWords(const Sentence& sentence)
{
    std::vector<ontology::LexiconWord> words;
    words.reserve(sentence.tokens.size());
    for (const Token& token : sentence.tokens) {
        // Taggers take capitalised plurals for names: "National Security Advisors".
        const bool plural = token.lemma == token.lower && isCapitalised(token) && token.lower.size() > 3 &&
                            token.lower.ends_with("s") && !token.lower.ends_with("ss");
        const std::string_view singular =
            std::string_view{token.lower}.substr(0, token.lower.size() - (plural ? 1 : 0));
        words.push_back({token.form, token.lower, plural ? singular : std::string_view{token.lemma}});
    }
    return words;
}

bool isCapitalised(const Token& token) noexcept
{
    return token.isWord && !token.form.empty() && token.form.front() >= 'A' && token.form.front() <= 'Z';
}

} // namespace cablegraph::extraction
