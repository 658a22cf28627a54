#include <cablegraph/language/conllu.h>
#include <cablegraph/text/normalise.h>
#include <cablegraph/text/offsets.h>

namespace cablegraph::language {
namespace {

class ConlluWriter
{
public:
    ConlluWriter(std::string_view text, const ConlluOptions& options)
        : m_text{text}
        , m_offsets{text}
        , m_options{options}
    {
    }

    std::string write(const Analysis& analysis)
    {
        if (!m_options.documentId.empty())
            m_out += "# newdoc id = " + text::singleLine(m_options.documentId) + "\n";
        std::size_t number = 0;
        const Sentence* before = nullptr;
        for (const Sentence& sentence : analysis.sentences) {
            if (before == nullptr || before->paragraph != sentence.paragraph)
                m_out += "# newpar\n";
            m_out += "# sent_id = " + std::to_string(++number) + "\n";
            writeSentence(sentence);
            before = &sentence;
        }
        return std::move(m_out);
    }

private:
    void writeSentence(const Sentence& sentence)
    {
        m_out += "# text = " + text::singleLine(text::slice(m_text, sentence.span)) + "\n";
        auto multiword = sentence.multiwords.begin();
        std::size_t until = 0; // words before it lie in the open multiword token
        for (std::size_t i = 0; i < sentence.words.size(); ++i) {
            if (multiword != sentence.multiwords.end() && multiword->first == i) {
                writeMultiword(sentence, *multiword);
                until = multiword->last + 1;
                ++multiword;
            }
            writeWord(sentence, i, i < until);
        }
        m_out += '\n';
    }

    void writeMultiword(const Sentence& sentence, const MultiwordToken& token)
    {
        m_out += std::to_string(token.first + 1) + "-" + std::to_string(token.last + 1) + "\t";
        for (std::size_t i = token.first; i <= token.last; ++i)
            m_out += sentence.words[i].form;
        m_out += "\t_\t_\t_\t_\t_\t_\t_\t";
        m_out += surface(token.span, sentence.words[token.last].spaceAfter) + "\n";
    }

    void writeWord(const Sentence& sentence, std::size_t index, bool inside)
    {
        const Word& word = sentence.words[index];
        const bool attached = !word.deprel.empty();
        m_out += std::to_string(index + 1) + "\t" + word.form + "\t" + orBlank(word.lemma) + "\t";
        m_out += std::string{nameOf(word.upos)} + "\t" + orBlank(word.xpos) + "\t_\t";
        m_out += attached ? std::to_string(word.head + 1) : "_";
        m_out += "\t" + orBlank(word.deprel) + "\t_\t";
        std::string misc = m_options.names ? nameLabel(sentence, index) : std::string{};
        if (!inside)
            misc += (misc.empty() ? "" : "|") + surface(word.span, word.spaceAfter);
        m_out += orBlank(misc) + "\n";
    }

    static std::string orBlank(const std::string& value) { return value.empty() ? "_" : value; }

    static std::string nameLabel(const Sentence& sentence, std::size_t index)
    {
        for (const Name& name : sentence.names)
            if (name.begin <= index && index < name.end)
                return (index == name.begin ? "NER=B-" : "NER=I-") + std::string{nameOf(name.type)};
        return "NER=O";
    }

    std::string surface(const text::ByteSpan& span, bool spaceAfter) const
    {
        const std::string range = std::to_string(m_offsets.codePointFromByte(span.begin)) + ":" +
                                  std::to_string(m_offsets.codePointFromByte(span.end));
        return (spaceAfter ? "" : "SpaceAfter=No|") + ("TokenRange=" + range);
    }

    std::string_view m_text;
    text::OffsetMap m_offsets;
    const ConlluOptions& m_options;
    std::string m_out;
};

} // namespace

std::string writeConllu(const Analysis& analysis, std::string_view text, const ConlluOptions& options)
{
    return ConlluWriter{text, options}.write(analysis);
}

} // namespace cablegraph::language
