#include "characters.h"
#include "lemmatizer.h"
#include "splitter.h"
#include "syntaxmodel.h"
#include "tokenizer.h"

#include <cablegraph/base/error.h>
#include <cablegraph/base/progress.h>
#include <cablegraph/language/analyzer.h>
#include <cablegraph/language/modelfile.h>

#include <algorithm>
#include <functional>
#include <span>
#include <string>
#include <utility>

namespace cablegraph::language {
namespace {

/// The text as a form: bytes that are no UTF-8 become U+FFFD, so that what is written out is valid.
std::string formOf(std::string_view bytes)
{
    std::string form;
    form.reserve(bytes.size());
    for (const Character& character : decode(bytes, {0, bytes.size()}))
        append(form, character.code);
    return form;
}

void addMultiword(Sentence& sentence, std::size_t word)
{
    if (sentence.multiwords.empty() || sentence.multiwords.back().last + 1 != word)
        sentence.multiwords.push_back({word - 1, word, {sentence.words[word - 1].span.begin, 0}});
    sentence.multiwords.back().last = word;
    sentence.multiwords.back().span.end = sentence.words[word].span.end;
}

Sentence assemble(std::string_view text, std::span<const Piece> pieces, std::size_t paragraph)
{
    Sentence sentence;
    sentence.span = {pieces.front().span.begin, pieces.back().span.end};
    sentence.paragraph = paragraph;
    sentence.words.reserve(pieces.size());
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        Word word;
        word.span = pieces[i].span;
        word.form = formOf(text::slice(text, word.span));
        word.spaceAfter = pieces[i].spaceAfter;
        sentence.words.push_back(std::move(word));
        if (pieces[i].continues && i > 0)
            addMultiword(sentence, i);
    }
    return sentence;
}

/// The runs of lines between blank lines.
std::vector<text::ByteSpan> paragraphsOf(std::string_view text)
{
    std::vector<text::ByteSpan> blocks;
    bool open = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t newline = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, newline - at);
        const bool blank = line.find_first_not_of(" \t\r\f\v") == std::string_view::npos;
        if (!blank && !open)
            blocks.push_back({at, newline});
        else if (!blank)
            blocks.back().end = newline;
        open = !blank;
        at = newline + 1;
    }
    return blocks;
}

/// A row of signs (rules, quoting marks, drawings): so long without a letter or digit that the network, which takes its
/// time for every sign, has nothing to find in it.
bool isRowOfSigns(const Sentence& sentence)
{
    constexpr std::size_t shortest = 24;
    const auto isSign = [](const Word& word) {
        return std::ranges::none_of(decode(word.form, {0, word.form.size()}), [](const Character& character) {
            return character.kind == CharClass::Letter || character.kind == CharClass::Digit;
        });
    };
    return sentence.words.size() >= shortest && std::ranges::all_of(sentence.words, isSign);
}

/// As the network reads a row of signs: superfluous punctuation that hangs on its first sign.
void describeSigns(Sentence& sentence)
{
    for (Word& word : sentence.words) {
        word.upos = Upos::Punct;
        word.xpos = "NFP";
        word.head = 0;
        word.deprel = "punct";
    }
    sentence.words.front().head = Word::rootHead;
    sentence.words.front().deprel = "root";
}

} // namespace

struct Analyzer::Tables
{
    explicit Tables(const ModelFile& model)
        : tokenizer{model}
        , splitter{model}
        , syntax{model.section(SyntaxModel::section)}
        , lemmatizer{model}
    {
    }

    Tokenizer tokenizer;
    Splitter splitter;
    SyntaxModel syntax;
    Lemmatizer lemmatizer;
};

Analyzer::Analyzer(std::unique_ptr<const Tables> tables)
    : m_tables{std::move(tables)}
{
}
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;
Analyzer::~Analyzer() = default;

Analyzer Analyzer::load(const std::filesystem::path& folder)
{
    return fromModel(ModelFile::read(folder / "english.model"));
}

Analyzer Analyzer::fromModel(const ModelFile& model)
{
    try {
        return Analyzer{std::make_unique<const Tables>(model)};
    } catch (const Error& error) {
        throw Error{error.kind(), model.file(), error.detail()};
    }
}

Analysis Analyzer::analyze(std::string_view text, std::span<const text::ByteSpan> blocks,
                           const std::stop_token& stop) const
{
    Analysis analysis;
    for (std::size_t paragraph = 0; paragraph < blocks.size(); ++paragraph) {
        const std::vector<Piece> pieces = m_tables->tokenizer.tokenize(text, blocks[paragraph]);
        const std::vector<std::size_t> starts = m_tables->splitter.starts(text, pieces);
        for (std::size_t i = 0; i < starts.size(); ++i) {
            throwIfStopped(stop);
            const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : pieces.size();
            const std::span words = std::span{pieces}.subspan(starts[i], end - starts[i]);
            analysis.sentences.push_back(assemble(text, words, paragraph));
        }
    }
    const auto signs = std::ranges::stable_partition(analysis.sentences, std::not_fn(isRowOfSigns));
    m_tables->syntax.annotate(std::span{analysis.sentences.begin(), signs.begin()}, stop);
    std::ranges::for_each(signs, describeSigns);
    std::ranges::inplace_merge(analysis.sentences, signs.begin(), {},
                               [](const Sentence& sentence) { return sentence.span.begin; });
    for (Sentence& sentence : analysis.sentences)
        m_tables->lemmatizer.lemmatize(sentence.words);
    return analysis;
}

Analysis Analyzer::analyze(std::string_view text, const std::stop_token& stop) const
{
    return analyze(text, paragraphsOf(text), stop);
}

} // namespace cablegraph::language
