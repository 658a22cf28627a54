#include <cablegraph/base/resources.h>
#include <cablegraph/language/analyzer.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

using namespace cablegraph;
using namespace cablegraph::language;

namespace {

void require(bool promise, const char* what)
{
    if (promise)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

/// Returns the byte behind the sentence.
std::size_t checkSentence(const Sentence& sentence, std::string_view text, std::size_t at)
{
    require(!sentence.words.empty(), "a sentence has words");
    require(sentence.span.begin == sentence.words.front().span.begin, "a sentence begins with its first word");
    require(sentence.span.end == sentence.words.back().span.end, "a sentence ends with its last word");
    const auto count = static_cast<int>(sentence.words.size());
    for (const Word& word : sentence.words) {
        require(word.span.begin >= at && word.span.end > word.span.begin, "words are in order, not empty and apart");
        require(word.span.end <= text.size(), "words lie in the text");
        require(!word.form.empty() && !word.lemma.empty() && !word.xpos.empty(), "a word has form, lemma and tag");
        require(word.head >= Word::rootHead && word.head < count, "heads are words of the sentence");
        at = word.span.end;
    }
    std::size_t next = 0;
    for (const MultiwordToken& token : sentence.multiwords) {
        require(token.first >= next && token.first < token.last, "multiword tokens are in order and apart");
        require(token.last < sentence.words.size(), "multiword tokens lie in the sentence");
        next = token.last + 1;
    }
    next = 0;
    for (const Name& name : sentence.names) {
        require(name.begin >= next && name.begin < name.end, "names are in order and apart");
        require(name.end <= sentence.words.size(), "names lie in the sentence");
        next = name.end;
    }
    return at;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Analyzer analyzer = Analyzer::load(resourceFolder() / "language");
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    std::size_t at = 0;
    for (const Sentence& sentence : analyzer.analyze(text).sentences)
        at = checkSentence(sentence, text, at);
    return 0;
}
