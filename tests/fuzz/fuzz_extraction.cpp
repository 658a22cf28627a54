#include <cablegraph/base/resources.h>
#include <cablegraph/extraction/extractor.h>
#include <cablegraph/ontology/ontology.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <span>
#include <string>
#include <string_view>

using namespace cablegraph;

namespace {

void require(bool promise, const char* what)
{
    if (promise)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

/// Words that reach the rules: names, offices, verbs and nouns of every kind, function words and marks.
constexpr auto words = std::to_array<std::string_view>({"Norway",
                                                        "Chilean",
                                                        "the",
                                                        "U.S.",
                                                        "President",
                                                        "Anna",
                                                        "Lindh",
                                                        "met",
                                                        "with",
                                                        "in",
                                                        "Accra",
                                                        ",",
                                                        ".",
                                                        "\"",
                                                        "said",
                                                        "that",
                                                        "it",
                                                        "they",
                                                        "its",
                                                        "the two",
                                                        "leaders",
                                                        "accused",
                                                        "of",
                                                        "attacks",
                                                        "sanctions",
                                                        "on",
                                                        "by",
                                                        "imposed",
                                                        "talks",
                                                        "summit",
                                                        "hosted",
                                                        "foreign",
                                                        "minister",
                                                        "his",
                                                        "counterpart",
                                                        "and",
                                                        "or",
                                                        "missile",
                                                        "nuclear",
                                                        "rebels",
                                                        "threatened",
                                                        "to",
                                                        "if",
                                                        "denied",
                                                        "not",
                                                        "may",
                                                        "would",
                                                        "cyberattack",
                                                        "hackers",
                                                        "Boko Haram",
                                                        "United Nations",
                                                        "Security Council",
                                                        "(",
                                                        ")",
                                                        "-",
                                                        "'s",
                                                        "which",
                                                        "who",
                                                        "border",
                                                        "troops",
                                                        "sent",
                                                        "Monday",
                                                        "August",
                                                        "2023",
                                                        "drew",
                                                        "criticism",
                                                        "from",
                                                        "agreed",
                                                        "cooperation",
                                                        "between",
                                                        "her",
                                                        "he",
                                                        "the North",
                                                        "Pyongyang",
                                                        "\xE2\x80\x94",
                                                        "\xC3\x89lys\xC3\xA9"
                                                        "e",
                                                        "spokesman",
                                                        "former",
                                                        "what",
                                                        "was",
                                                        "up",
                                                        ":",
                                                        "We",
                                                        "our",
                                                        "both",
                                                        "three",
                                                        "countries",
                                                        "regime",
                                                        "SDF",
                                                        "anti"});

constexpr auto relations = std::to_array<std::string_view>(
    {"nsubj", "obj",   "obl",        "nmod",     "amod", "compound",  "case",      "mark",
     "conj",  "cc",    "nsubj:pass", "aux:pass", "aux",  "acl",       "acl:relcl", "advcl",
     "xcomp", "ccomp", "appos",      "flat",     "det",  "nmod:poss", "obl:agent", "cop",
     "punct", "fixed", "parataxis",  "iobj",     "expl", "csubj",     "nmod:desc", "list"});

constexpr auto tags =
    std::to_array<std::string_view>({"NN", "NNS", "NNP", "VBD", "VBN", "VBZ", "VBG", "VB", "JJ", "IN", "PRP", "MD"});

/// Reads the fuzzer's bytes one after the other; zeros behind their end.
class Choices
{
public:
    explicit Choices(std::span<const std::uint8_t> bytes)
        : m_bytes{bytes}
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_at >= m_bytes.size(); }
    std::size_t below(std::size_t count) { return isEmpty() ? 0 : m_bytes[m_at++] % count; }

private:
    std::span<const std::uint8_t> m_bytes;
    std::size_t m_at = 0;
};

struct Made
{
    article::Article article;
    language::Analysis analysis;
};

language::Word makeWord(Choices& choices, std::string& text, bool first)
{
    language::Word word;
    word.form = words[choices.below(words.size())];
    if (!first && word.form.front() != '\'')
        text += ' ';
    word.span = {text.size(), text.size() + word.form.size()};
    text += word.form;
    word.lemma = word.form;
    word.upos = static_cast<language::Upos>(choices.below(language::uposCount));
    word.xpos = tags[choices.below(tags.size())];
    word.deprel = relations[choices.below(relations.size())];
    word.head = static_cast<int>(choices.below(32)); // made a tree by the caller
    return word;
}

/// Sentences of any words with any tree: a head that lies behind the sentence or closes a circle becomes the root's.
Made make(Choices& choices)
{
    Made made;
    std::size_t paragraph = 0;
    while (!choices.isEmpty()) {
        language::Sentence sentence;
        sentence.paragraph = paragraph += choices.below(2);
        if (!made.article.text.empty())
            made.article.text += ' ';
        const std::size_t begin = made.article.text.size();
        const std::size_t count = 1 + choices.below(24);
        for (std::size_t i = 0; i < count; ++i)
            sentence.words.push_back(makeWord(choices, made.article.text, i == 0));
        const std::size_t root = choices.below(count);
        for (std::size_t i = 0; i < count; ++i) {
            language::Word& word = sentence.words[i];
            const auto head = static_cast<std::size_t>(word.head);
            // Nearer to the root than the word itself, so that no circle closes.
            const auto far = [root](std::size_t at) { return at > root ? at - root : root - at; };
            word.head = head < count && far(head) < far(i) ? word.head : static_cast<int>(root);
        }
        sentence.words[root].head = language::Word::rootHead;
        sentence.words[root].deprel = "root";
        if (count > 2 && choices.below(2) == 1)
            sentence.names.push_back({0, 1 + choices.below(2), static_cast<language::NameType>(choices.below(5))});
        sentence.span = {begin, made.article.text.size()};
        made.analysis.sentences.push_back(std::move(sentence));
    }
    made.article.title = "A line of news";
    made.article.published = text::parseDate("2023-06-15");
    made.article.paragraphs.push_back({0, made.article.text.size()});
    return made;
}

void check(const graph::ArticleGraph& graph, std::string_view text)
{
    std::set<NodeId> nodes;
    for (const graph::Node& node : graph.nodes) {
        require(!node.name.empty(), "every node has a name");
        require(nodes.insert(node.id).second, "nodes have ids of their own");
    }
    std::set<SentenceId> sentences;
    for (const graph::Sentence& sentence : graph.sentences) {
        require(sentence.span.begin <= sentence.span.end && sentence.span.end <= text.size(),
                "sentences are in the text");
        sentences.insert(sentence.id);
    }
    for (const graph::Edge& edge : graph.edges) {
        require(nodes.contains(edge.source) && nodes.contains(edge.target), "edges join nodes of the graph");
        require(edge.source != edge.target, "no edge leads back");
        require(!edge.evidence.empty(), "every edge has evidence");
        for (const graph::Evidence& evidence : edge.evidence) {
            require(sentences.contains(evidence.sentence), "evidence stands in a sentence");
            require(evidence.span.begin < evidence.span.end && evidence.span.end <= text.size(),
                    "evidence is words of the text");
            require(evidence.confidence >= 0 && evidence.confidence <= 1, "confidence is between 0 and 1");
            require(!evidence.accordingTo || nodes.contains(*evidence.accordingTo), "who is cited is in the graph");
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::array folders{resourceFolder() / "ontology"};
    static const extraction::Extractor extractor{ontology::Ontology::load(folders)};
    Choices choices{{data, size}};
    const Made made = make(choices);
    const graph::ArticleGraph graph = extractor.extract(made.article, made.analysis);
    check(graph, made.article.text);
    require(graph == extractor.extract(made.article, made.analysis), "the same article gives the same graph");
    return 0;
}
