#include "wordfeatures.h"

#include <cablegraph/base/error.h>
#include <cablegraph/training/syntaxdata.h>

#include <algorithm>
#include <fstream>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

namespace cablegraph::training {
namespace {

using language::Name;
using language::NameType;

std::vector<std::string_view> fieldsOf(std::string_view line)
{
    std::vector<std::string_view> fields;
    while (true) {
        const std::size_t tab = line.find('\t');
        fields.push_back(line.substr(0, tab));
        if (tab == std::string_view::npos)
            return fields;
        line.remove_prefix(tab + 1);
    }
}

/// Adds the word with its tag; false if the tag is none.
bool addWord(NamedSentence& sentence, std::string_view form, std::string_view tag)
{
    const std::size_t word = sentence.forms.size();
    sentence.forms.emplace_back(form);
    if (tag == "O")
        return true;
    if (tag.size() < 3 || tag[1] != '-')
        return false;
    const std::optional<NameType> type = language::nameTypeOf(tag.substr(2));
    if (!type)
        return false;
    if (tag[0] == 'B')
        sentence.names.push_back({word, word + 1, *type});
    else if (tag[0] == 'I' && !sentence.names.empty() && sentence.names.back().end == word)
        ++sentence.names.back().end;
    else
        return false;
    return true;
}

/// The words without anything between, and where each begins in that.
struct Letters
{
    std::string text;
    std::vector<std::size_t> begins; ///< one more than words

    template<class Forms>
    explicit Letters(const Forms& forms)
    {
        for (const auto& form : forms) {
            begins.push_back(text.size());
            text += form;
        }
        begins.push_back(text.size());
    }
    /// The word that begins at a byte.
    [[nodiscard]] std::optional<std::size_t> wordAt(std::size_t byte) const
    {
        const auto found = std::lower_bound(begins.begin(), begins.end(), byte);
        if (found == begins.end() || *found != byte)
            return std::nullopt;
        return static_cast<std::size_t>(found - begins.begin());
    }
    [[nodiscard]] std::size_t wordAround(std::size_t byte) const
    {
        return static_cast<std::size_t>(std::upper_bound(begins.begin(), begins.end(), byte) - begins.begin()) - 1;
    }
};

class NamesByLetters
{
public:
    explicit NamesByLetters(const NameFile& names)
    {
        for (const NamedSentence& sentence : names.sentences)
            m_sentences.emplace(Letters{sentence.forms}.text, &sentence);
    }
    [[nodiscard]] const NamedSentence* find(const std::string& letters) const
    {
        const auto found = m_sentences.find(letters);
        return found == m_sentences.end() ? nullptr : found->second;
    }

private:
    std::unordered_map<std::string, const NamedSentence*> m_sentences;
};

constexpr std::uint16_t everyTag = (1U << (2 * language::nameTypeCount + 1)) - 1;

std::uint16_t firstTag(NameType type)
{
    return static_cast<std::uint16_t>(1U << (1 + 2 * static_cast<unsigned>(type)));
}

/// Outside, or in a name of a type that the file does not annotate.
std::uint16_t outsideTags(std::uint8_t types)
{
    std::uint16_t tags = 1;
    for (std::size_t type = 0; type < language::nameTypeCount; ++type) {
        if ((types >> type & 1U) == 0)
            tags = static_cast<std::uint16_t>(tags | firstTag(static_cast<NameType>(type)) * 3U);
    }
    return tags;
}

/// The types that a name so annotated may have: a file without events counts them among the others.
std::vector<NameType> typesFor(NameType type, std::uint8_t types)
{
    const bool knowsEvents = (types >> static_cast<unsigned>(NameType::Event) & 1U) != 0;
    if (type == NameType::Other && !knowsEvents)
        return {NameType::Other, NameType::Event};
    return {type};
}

void mark(std::vector<std::uint16_t>& tags, const Name& name, std::uint8_t types)
{
    std::uint16_t first = 0;
    for (const NameType type : typesFor(name.type, types))
        first = static_cast<std::uint16_t>(first | firstTag(type));
    for (std::size_t word = name.begin; word < name.end; ++word)
        tags[word] = word == name.begin ? first : static_cast<std::uint16_t>(first << 1U);
}

} // namespace

NameFile readNameFile(const std::filesystem::path& file)
{
    std::ifstream stream{file};
    if (!stream)
        throw Error{std::filesystem::exists(file) ? ErrorKind::NotReadable : ErrorKind::NotFound, file, {}};
    NameFile names;
    NamedSentence sentence;
    std::string line;
    for (std::size_t number = 1; std::getline(stream, line); ++number) {
        if (line.starts_with("# "))
            continue;
        if (line.empty()) {
            if (!sentence.forms.empty())
                names.sentences.push_back(std::exchange(sentence, {}));
            continue;
        }
        const std::vector<std::string_view> fields = fieldsOf(line);
        if (fields.size() < 3 || fields[1].empty() || !addWord(sentence, fields[1], fields[2]))
            throw Error{ErrorKind::InvalidData, file, "no line of names: \"" + line + "\"", number};
    }
    if (!sentence.forms.empty())
        names.sentences.push_back(std::move(sentence));
    for (const NamedSentence& each : names.sentences) {
        for (const Name& name : each.names)
            names.types = static_cast<std::uint8_t>(names.types | 1U << static_cast<unsigned>(name.type));
    }
    return names;
}

std::size_t addNames(std::span<SyntaxExample> examples, const NameFile& names)
{
    const NamesByLetters known{names};
    std::size_t found = 0;
    for (SyntaxExample& example : examples) {
        const Letters letters{example.forms};
        const NamedSentence* named = known.find(letters.text);
        if (named == nullptr)
            continue;
        ++found;
        example.nameTags.assign(example.forms.size(), outsideTags(names.types));
        const Letters theirs{named->forms};
        for (const Name& name : named->names) {
            const std::size_t beginByte = theirs.begins[name.begin];
            const std::size_t endByte = theirs.begins[name.end];
            const auto begin = letters.wordAt(beginByte);
            const auto end = letters.wordAt(endByte);
            if (begin && end) {
                mark(example.nameTags, {*begin, *end, name.type}, names.types);
                continue;
            }
            for (std::size_t word = letters.wordAround(beginByte); word <= letters.wordAround(endByte - 1); ++word)
                example.nameTags[word] = everyTag;
        }
    }
    return found;
}

std::size_t addNames(std::span<language::Sentence> sentences, const NameFile& names)
{
    const NamesByLetters known{names};
    std::size_t found = 0;
    for (language::Sentence& sentence : sentences) {
        std::vector<std::string_view> forms;
        for (const language::Word& word : sentence.words)
            forms.push_back(word.form);
        const Letters letters{forms};
        const NamedSentence* named = known.find(letters.text);
        if (named == nullptr)
            continue;
        ++found;
        const Letters theirs{named->forms};
        for (const Name& name : named->names) {
            const auto begin = letters.wordAt(theirs.begins[name.begin]);
            const auto end = letters.wordAt(theirs.begins[name.end]);
            if (begin && end)
                sentence.names.push_back({*begin, *end, name.type});
        }
    }
    return found;
}

std::vector<SyntaxExample> examplesOf(const NameFile& names, std::span<const ListedPhrase> lists)
{
    std::set<std::string_view> demonyms;
    for (const ListedPhrase& phrase : lists) {
        if (phrase.kind == static_cast<std::uint8_t>(language::ListKind::Demonym))
            demonyms.insert(phrase.text);
    }
    std::vector<SyntaxExample> examples;
    for (const NamedSentence& sentence : names.sentences) {
        SyntaxExample example;
        example.forms = sentence.forms;
        example.nameTags.assign(sentence.forms.size(), outsideTags(names.types));
        for (const Name& name : sentence.names) {
            mark(example.nameTags, name, names.types);
            const bool alone = name.end == name.begin + 1 && name.type == NameType::Other;
            if (alone && demonyms.contains(sentence.forms[name.begin]))
                example.nameTags[name.begin] |= 1U;
        }
        examples.push_back(std::move(example));
    }
    return examples;
}

std::vector<SyntaxExample> examplesOf(std::span<const language::TreebankDocument> documents)
{
    std::vector<SyntaxExample> examples;
    for (const language::TreebankDocument& document : documents) {
        for (const language::Sentence& sentence : document.analysis.sentences) {
            SyntaxExample example;
            example.document = document.id;
            for (const language::Word& word : sentence.words) {
                example.forms.push_back(word.form);
                example.spaceAfter.push_back(word.spaceAfter);
                example.upos.push_back(word.upos);
                example.xpos.push_back(word.xpos);
                example.heads.push_back(word.head);
                example.relations.push_back(word.deprel);
            }
            examples.push_back(std::move(example));
        }
    }
    return examples;
}

} // namespace cablegraph::training
