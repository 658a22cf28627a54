#include "abbreviationends.h"

#include "characters.h"

#include <array>
#include <string_view>

namespace cablegraph::training {
namespace {

using namespace cablegraph::language;

/// One in so many pairs of sentences: enough to be learnt, few enough that the usual ends stay usual.
constexpr std::size_t step = 12;

constexpr std::array<std::string_view, 12> abbreviations{"U.S.", "U.N.", "D.C.",  "U.K.", "E.U.", "p.m.",
                                                         "a.m.", "Inc.", "Corp.", "Ltd.", "Co.",  "etc."};

bool isFunctionWord(Upos tag)
{
    return tag == Upos::Pron || tag == Upos::Det || tag == Upos::Adp || tag == Upos::Sconj || tag == Upos::Cconj ||
           tag == Upos::Adv;
}

Character first(const std::string& form)
{
    std::size_t at = 0;
    return nextCharacter(form, at, form.size());
}

bool fits(const Sentence& sentence, const Sentence& next)
{
    const std::size_t count = sentence.words.size();
    if (count < 4 || sentence.paragraph != next.paragraph || sentence.words[count - 1].form != ".")
        return false;
    const bool endsInToken = !sentence.multiwords.empty() && sentence.multiwords.back().last + 2 >= count;
    return !endsInToken && first(sentence.words[count - 2].form).kind == CharClass::Letter &&
           isFunctionWord(next.words[0].upos) && isUpper(first(next.words[0].form).code);
}

/// Puts the sentence's words behind the document's text.
void put(Sentence sentence, TreebankDocument& document)
{
    for (Word& word : sentence.words) {
        word.span = {document.text.size(), document.text.size() + word.form.size()};
        document.text += word.form + (word.spaceAfter ? " " : "");
    }
    sentence.paragraph = 0;
    sentence.multiwords.clear();
    sentence.span = {sentence.words.front().span.begin, sentence.words.back().span.end};
    document.analysis.sentences.push_back(std::move(sentence));
}

} // namespace

std::vector<TreebankDocument> sentencesThatEndInAbbreviations(std::span<const TreebankDocument> documents)
{
    std::vector<TreebankDocument> pairs;
    std::size_t found = 0;
    for (const TreebankDocument& document : documents) {
        const std::vector<Sentence>& sentences = document.analysis.sentences;
        for (std::size_t i = 0; i + 1 < sentences.size(); ++i) {
            if (!fits(sentences[i], sentences[i + 1]) || found++ % step != 0)
                continue;
            Sentence ending = sentences[i];
            ending.words.pop_back();
            ending.words.back().form = abbreviations[pairs.size() % abbreviations.size()];
            ending.words.back().spaceAfter = true;
            TreebankDocument pair;
            put(std::move(ending), pair);
            put(sentences[i + 1], pair);
            pair.paragraphs.push_back({0, pair.text.size()});
            pairs.push_back(std::move(pair));
        }
    }
    return pairs;
}

} // namespace cablegraph::training
