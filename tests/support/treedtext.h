#pragma once

#include <cablegraph/base/resources.h>
#include <cablegraph/extraction/extractor.h>
#include <cablegraph/language/analysis.h>
#include <cablegraph/ontology/ontology.h>

#include <algorithm>
#include <array>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace cablegraph::testing {

/// A small article whose dependency trees are written by hand, so that a test of the rules does not hang on what a
/// parser makes of it. One sentence a line, words parted by blanks, each
///
///     FORM[=LEMMA]/UPOS[.XPOS]/HEAD/DEPREL
///
/// HEAD counts from 1, 0 is the root. "_" in a form is a blank-less joint: "Iran _'s" is "Iran's". The first line is in
/// the second paragraph; a line that is "--" begins a new paragraph.
class TreedText
{
public:
    explicit TreedText(const std::string& lines, const char* published = "2023-06-15")
    {
        m_article.title = "A line of news";
        m_article.origin = "test";
        m_article.published = text::parseDate(published);
        std::istringstream in{lines};
        std::string line;
        while (std::getline(in, line)) {
            if (line.find_first_not_of(' ') == std::string::npos)
                continue;
            if (line.find("--") == line.find_first_not_of(' '))
                ++m_paragraph;
            else
                addSentence(line);
        }
        m_article.paragraphs.push_back({0, m_article.text.size()});
    }

    [[nodiscard]] const article::Article& article() const noexcept { return m_article; }
    [[nodiscard]] const language::Analysis& analysis() const noexcept { return m_analysis; }

    [[nodiscard]] graph::ArticleGraph graph() const { return extractor().extract(m_article, m_analysis); }

    /// Edges one a line: "Russia -assault-> Ukraine [asserted]", with " by NAME" for who is cited and " on DATE".
    [[nodiscard]] std::vector<std::string> edges() const
    {
        const graph::ArticleGraph found = graph();
        std::map<NodeId, std::string> names;
        for (const graph::Node& node : found.nodes)
            names[node.id] = node.name;
        std::vector<std::string> lines;
        for (const graph::Edge& edge : found.edges)
            for (const graph::Evidence& evidence : edge.evidence) {
                std::string line = names[edge.source] + " -" + std::string{nameOf(edge.relation)} + "-> " +
                                   names[edge.target] + " [" + std::string{nameOf(evidence.stance)} + ']';
                if (evidence.accordingTo)
                    line += " by " + names[*evidence.accordingTo];
                if (evidence.date)
                    line += " on " + text::isoString(*evidence.date);
                lines.push_back(line);
            }
        return lines;
    }

    static const extraction::Extractor& extractor()
    {
        static const std::array folders{resourceFolder() / "ontology"};
        static const extraction::Extractor loaded{ontology::Ontology::load(folders)};
        return loaded;
    }

private:
    void addSentence(const std::string& line)
    {
        language::Sentence sentence;
        sentence.paragraph = m_paragraph;
        if (!m_article.text.empty())
            m_article.text += ' ';
        const std::size_t begin = m_article.text.size();
        std::istringstream in{line};
        std::string item;
        while (in >> item)
            sentence.words.push_back(word(item, m_article.text.size() > begin));
        sentence.span = {begin, m_article.text.size()};
        m_analysis.sentences.push_back(std::move(sentence));
    }

    language::Word word(const std::string& item, bool inside)
    {
        std::array<std::string, 4> parts;
        std::istringstream in{item};
        for (std::string& part : parts)
            if (!std::getline(in, part, '/'))
                throw std::invalid_argument{item};
        language::Word made;
        const bool joined = parts[0].front() == '_';
        const std::string form = parts[0].substr(joined ? 1 : 0);
        const std::size_t equals = form.find('=');
        made.form = form.substr(0, equals);
        made.lemma = equals == std::string::npos ? lowered(made.form) : form.substr(equals + 1);
        const std::size_t dot = parts[1].find('.');
        const auto upos = language::uposOf(parts[1].substr(0, dot));
        if (!upos)
            throw std::invalid_argument{item};
        made.upos = *upos;
        made.xpos = dot == std::string::npos ? std::string{"_"} : parts[1].substr(dot + 1);
        made.head = std::stoi(parts[2]) - 1;
        made.deprel = parts[3];
        if (inside && !joined && made.upos != language::Upos::Punct)
            m_article.text += ' ';
        made.span = {m_article.text.size(), m_article.text.size() + made.form.size()};
        m_article.text += made.form;
        return made;
    }

    static std::string lowered(std::string word)
    {
        std::ranges::transform(word, word.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        return word;
    }

    article::Article m_article;
    language::Analysis m_analysis;
    std::size_t m_paragraph = 1;
};

} // namespace cablegraph::testing
