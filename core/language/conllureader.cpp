#include <cablegraph/base/error.h>
#include <cablegraph/language/conllu.h>

#include <array>
#include <charconv>
#include <fstream>
#include <istream>
#include <utility>

namespace cablegraph::language {
namespace {

constexpr std::size_t columnCount = 10;
using Columns = std::array<std::string_view, columnCount>;

std::optional<int> numberOf(std::string_view digits)
{
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size() || value < 0)
        return std::nullopt;
    return value;
}

/// The value of `key=` in a list divided by '|'.
std::optional<std::string_view> valueIn(std::string_view list, std::string_view key)
{
    while (!list.empty()) {
        const std::string_view item = list.substr(0, list.find('|'));
        if (item.starts_with(key) && item.size() > key.size() && item[key.size()] == '=')
            return item.substr(key.size() + 1);
        list.remove_prefix(std::min(item.size() + 1, list.size()));
    }
    return std::nullopt;
}

/// "# key = value" or "# key": nothing if the comment is another one.
std::optional<std::string_view> comment(std::string_view line, std::string_view key)
{
    line.remove_prefix(1);
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    if (!line.starts_with(key) || (line.size() > key.size() && line[key.size()] != ' '))
        return std::nullopt;
    const std::size_t equals = line.find("= ");
    return equals == std::string_view::npos ? std::string_view{} : line.substr(equals + 2);
}

class TreebankReader
{
public:
    explicit TreebankReader(const std::filesystem::path& file)
        : m_file{file}
    {
    }

    std::vector<TreebankDocument> read(std::istream& stream)
    {
        for (std::string line; std::getline(stream, line);) {
            ++m_line;
            if (line.ends_with('\r'))
                line.pop_back();
            readLine(line);
        }
        endSentence();
        if (m_documents.empty())
            throw Error{ErrorKind::Empty, m_file, "no sentence in it"};
        return std::move(m_documents);
    }

private:
    void readLine(std::string_view line)
    {
        if (line.empty())
            return endSentence();
        if (line.starts_with('#')) {
            if (const auto id = comment(line, "newdoc"))
                beginDocument(std::string{*id});
            else if (comment(line, "newpar"))
                m_paragraphBreak = true;
            return;
        }
        readWord(columnsOf(line));
    }

    Columns columnsOf(std::string_view line) const
    {
        Columns columns;
        for (std::size_t i = 0; i < columnCount; ++i) {
            const std::size_t tab = line.find('\t');
            if ((tab == std::string_view::npos) != (i + 1 == columnCount))
                fail("ten columns are wanted");
            columns[i] = line.substr(0, tab);
            line.remove_prefix(tab == std::string_view::npos ? line.size() : tab + 1);
        }
        if (columns[1].empty())
            fail("a word without a form");
        return columns;
    }

    void beginDocument(std::string id)
    {
        m_documents.emplace_back();
        m_documents.back().id = std::move(id);
        m_space = false;
        m_paragraphBreak = true;
    }

    /// Puts the form behind the text so far; the break before it is what the file asked for.
    text::ByteSpan put(std::string_view form, bool spaceAfter)
    {
        if (m_documents.empty())
            beginDocument({});
        TreebankDocument& document = m_documents.back();
        if (m_paragraphBreak) {
            if (!document.text.empty())
                document.text += "\n\n";
            document.paragraphs.push_back({document.text.size(), document.text.size()});
        } else if (m_space) {
            document.text += ' ';
        }
        const std::size_t begin = document.text.size();
        document.text += form;
        document.paragraphs.back().end = document.text.size();
        m_paragraphBreak = false;
        m_space = spaceAfter;
        return {begin, document.text.size()};
    }

    void readWord(const Columns& columns)
    {
        const std::string_view id = columns[0];
        const bool spaceAfter = valueIn(columns[9], "SpaceAfter") != "No";
        if (id.find('.') != std::string_view::npos)
            return; // an empty node
        if (const std::size_t dash = id.find('-'); dash != std::string_view::npos) {
            const auto first = numberOf(id.substr(0, dash));
            const auto last = numberOf(id.substr(dash + 1));
            if (!first || !last || *last <= *first || static_cast<std::size_t>(*first) != m_sentence.words.size() + 1)
                fail("a multiword token with a wrong range");
            m_token = put(columns[1], spaceAfter);
            m_free = m_token;
            m_until = static_cast<std::size_t>(*last);
            m_sentence.multiwords.push_back({m_sentence.words.size(), m_until - 1, m_token});
            return;
        }
        if (numberOf(id) != static_cast<int>(m_sentence.words.size()) + 1)
            fail("word ids must count from 1");
        const bool inside = m_sentence.words.size() < m_until;
        Word word = wordOf(columns);
        word.span = inside ? partOfToken(word.form) : put(word.form, spaceAfter);
        word.spaceAfter = inside ? m_sentence.words.size() + 1 == m_until && m_space : spaceAfter;
        addName(valueIn(columns[9], "NER").value_or("O"));
        m_sentence.words.push_back(std::move(word));
    }

    Word wordOf(const Columns& columns) const
    {
        Word word;
        word.form = columns[1];
        word.lemma = columns[2];
        const auto upos = uposOf(columns[3]);
        if (!upos)
            fail("no universal part of speech");
        word.upos = *upos;
        word.xpos = columns[4];
        if (columns[6] == "_")
            return word;
        const auto head = numberOf(columns[6]);
        if (!head)
            fail("the head is no number");
        word.head = *head - 1;
        word.deprel = columns[7];
        return word;
    }

    /// The part of the open multiword token that is this word's; the last word takes what is left.
    text::ByteSpan partOfToken(const std::string& form)
    {
        const bool last = m_sentence.words.size() + 1 == m_until;
        const std::size_t end = last ? m_token.end : std::min(m_free.begin + form.size(), m_token.end);
        const text::ByteSpan part{m_free.begin, end};
        m_free.begin = end;
        return part;
    }

    void addName(std::string_view label)
    {
        const std::size_t index = m_sentence.words.size();
        if (label == "O")
            return;
        const auto type = label.size() > 2 ? nameTypeOf(label.substr(2)) : std::nullopt;
        if (!type || label[1] != '-')
            fail("no name label");
        std::vector<Name>& names = m_sentence.names;
        if (label[0] == 'I' && !names.empty() && names.back().end == index && names.back().type == *type)
            names.back().end = index + 1;
        else
            names.push_back({index, index + 1, *type});
    }

    void endSentence()
    {
        if (m_sentence.words.empty())
            return;
        const auto count = static_cast<int>(m_sentence.words.size());
        for (const Word& word : m_sentence.words)
            if (word.head >= count)
                fail("a head outside the sentence");
        if (m_sentence.words.size() < m_until)
            fail("a multiword token longer than its sentence");
        m_sentence.span = {m_sentence.words.front().span.begin, m_sentence.words.back().span.end};
        m_sentence.paragraph = m_documents.back().paragraphs.size() - 1;
        m_documents.back().analysis.sentences.push_back(std::exchange(m_sentence, {}));
        m_until = 0;
    }

    [[noreturn]] void fail(std::string detail) const
    {
        throw Error{ErrorKind::InvalidData, m_file, std::move(detail), m_line};
    }

    const std::filesystem::path& m_file;
    std::vector<TreebankDocument> m_documents;
    Sentence m_sentence;
    text::ByteSpan m_token;  ///< the open multiword token
    text::ByteSpan m_free;   ///< what of it no word has yet
    std::size_t m_until = 0; ///< number of the sentence's words up to its end
    std::size_t m_line = 0;
    bool m_space = false;
    bool m_paragraphBreak = true;
};

} // namespace

std::vector<TreebankDocument> readConllu(std::istream& stream, const std::filesystem::path& name)
{
    return TreebankReader{name}.read(stream);
}

std::vector<TreebankDocument> readConllu(const std::filesystem::path& file)
{
    if (!std::filesystem::exists(file))
        throw Error{ErrorKind::NotFound, file, {}};
    std::ifstream stream{file, std::ios::binary};
    if (!stream)
        throw Error{ErrorKind::NotReadable, file, {}};
    return readConllu(stream, file);
}

} // namespace cablegraph::language
