#pragma once

#include <cablegraph/library/library.h>

#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace cablegraph::testing {

/// A library's whole content as sorted lines without ids: two libraries that say the same print the same.
class LibraryPrinter
{
public:
    explicit LibraryPrinter(const library::Library& library)
        : m_document{document(library)}
    {
        for (const graph::Source& source : m_document.sources)
            m_texts.emplace(source.id, &source);
        for (const graph::Node& node : m_document.nodes)
            m_names.emplace(node.id, nameOf(node.kind).data() + (' ' + node.name));
    }

    [[nodiscard]] std::string print() const
    {
        std::vector<std::string> lines;
        for (const graph::Source& source : m_document.sources)
            lines.push_back(line(source));
        for (const graph::Node& node : m_document.nodes)
            lines.push_back(line(node));
        for (const graph::Edge& edge : m_document.edges)
            lines.push_back(line(edge));
        std::ranges::sort(lines);
        std::string all;
        for (const std::string& each : lines)
            all += each + '\n';
        return all;
    }

private:
    [[nodiscard]] std::string words(ArticleId article, const text::ByteSpan& span) const
    {
        const graph::Source& source = *m_texts.at(article);
        return " [" + source.title + ' ' + std::to_string(span.begin) + ' ' + std::string{slice(source.text, span)} +
               ']';
    }
    [[nodiscard]] std::string name(const std::optional<NodeId>& id) const { return id ? m_names.at(*id) : "-"; }
    [[nodiscard]] static std::string day(const std::optional<text::PartialDate>& date)
    {
        return date ? isoString(*date) : "-";
    }

    [[nodiscard]] std::string line(const graph::Source& source) const
    {
        std::ostringstream out;
        out << "article " << source.title << " | " << day(source.published) << " | " << source.origin << " |";
        for (const graph::Sentence& sentence : source.sentences)
            out << words(source.id, sentence.span);
        return out.str();
    }
    [[nodiscard]] std::string line(const graph::Node& node) const
    {
        const graph::NodeAttributes& known = node.attributes;
        std::ostringstream out;
        out << m_names.at(node.id) << " | also";
        for (const std::string& alias : node.aliases)
            out << ' ' << alias << ';';
        out << " | code " << known.code << " | role " << known.role << " | for " << name(known.affiliation)
            << " | type " << known.meetingType << " | on " << day(known.date) << " | in " << name(known.place)
            << " | class " << (known.threatClass ? nameOf(*known.threatClass) : "-") << " | by "
            << name(known.threatSource) << " |"
            << sorted(node.mentions, [&](const graph::Mention& at) { return words(at.article, at.span); });
        return out.str();
    }
    [[nodiscard]] std::string line(const graph::Edge& edge) const
    {
        std::string from = m_names.at(edge.source);
        std::string to = m_names.at(edge.target);
        if (isSymmetric(edge.relation) && to < from)
            std::swap(from, to);
        return from + " -" + std::string{nameOf(edge.relation)} + "-> " + to + " | " + edge.label + " |" +
               sorted(edge.evidence, [&](const graph::Evidence& at) {
                   std::ostringstream out;
                   out << words(at.article, at.span) << ' ' << nameOf(at.stance) << " by " << name(at.accordingTo)
                       << " on " << day(at.date) << ' ' << at.confidence << ' ' << at.rule;
                   return out.str();
               });
    }
    template<class Items, class Print>
    [[nodiscard]] static std::string sorted(const Items& items, Print print)
    {
        std::vector<std::string> printed;
        std::ranges::transform(items, std::back_inserter(printed), print);
        std::ranges::sort(printed);
        std::string all;
        for (const std::string& each : printed)
            all += each;
        return all;
    }

    graph::GraphDocument m_document;
    std::map<ArticleId, const graph::Source*> m_texts;
    std::map<NodeId, std::string> m_names;
};

inline std::string printed(const library::Library& library)
{
    return LibraryPrinter{library}.print();
}

} // namespace cablegraph::testing
