#include "documentindex.h"

#include <cablegraph/base/error.h>
#include <cablegraph/exchange/reader.h>
#include <cablegraph/text/offsets.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace cablegraph::exchange {
namespace {

using nlohmann::json;

constexpr int newestVersion = 1;
constexpr std::size_t longestText = std::size_t{64} << 20; ///< code points; bounds the blanks put between sentences
constexpr double farthest = 1e7;                           ///< scene units

/// A value of the document and where it stands, for errors.
class Item
{
public:
    Item(const json& value, std::string place, const std::filesystem::path& file)
        : m_value{&value}
        , m_place{std::move(place)}
        , m_file{&file}
    {
    }

    [[noreturn]] void refuse(const std::string& why) const
    {
        throw Error{ErrorKind::InvalidData, *m_file, m_place + ": " + why};
    }
    void require(bool holds, const char* otherwise) const
    {
        if (!holds)
            refuse(otherwise);
    }

    [[nodiscard]] const std::filesystem::path& file() const noexcept { return *m_file; }
    /// Nothing when it is missing or null.
    [[nodiscard]] std::optional<Item> find(const char* key) const
    {
        require(m_value->is_object(), "is no object");
        const auto member = m_value->find(key);
        if (member == m_value->end() || member->is_null())
            return {};
        return Item{*member, m_place.empty() ? key : m_place + '.' + key, *m_file};
    }
    [[nodiscard]] Item at(const char* key) const
    {
        if (std::optional<Item> member = find(key))
            return *std::move(member);
        refuse(std::string{"has no \""} + key + '"');
    }
    [[nodiscard]] std::vector<Item> list(const char* key) const
    {
        std::vector<Item> items;
        const std::optional<Item> member = find(key);
        if (!member)
            return items;
        member->require(member->m_value->is_array(), "is no list");
        items.reserve(member->m_value->size());
        for (const json& value : *member->m_value)
            items.emplace_back(value, member->m_place + '[' + std::to_string(items.size()) + ']', *m_file);
        return items;
    }

    [[nodiscard]] std::string text() const
    {
        require(m_value->is_string(), "is no text");
        return m_value->get<std::string>();
    }
    [[nodiscard]] std::string text(const char* key) const
    {
        const std::optional<Item> member = find(key);
        return member ? member->text() : std::string{};
    }
    [[nodiscard]] std::int64_t number() const
    {
        require(m_value->is_number_integer(), "is not a whole number");
        return m_value->get<std::int64_t>();
    }
    [[nodiscard]] std::size_t offset(const char* key) const
    {
        const Item item = at(key);
        const std::int64_t value = item.number();
        item.require(value >= 0, "is less than 0");
        return static_cast<std::size_t>(value);
    }
    template<class Id>
    [[nodiscard]] Id id() const
    {
        const std::int64_t value = number();
        require(value > 0, "is no id: ids count from 1");
        return Id{value};
    }
    template<class Id>
    [[nodiscard]] std::optional<Id> id(const char* key) const
    {
        const std::optional<Item> member = find(key);
        return member ? std::optional{member->id<Id>()} : std::nullopt;
    }
    [[nodiscard]] double coordinate() const
    {
        require(m_value->is_number(), "is no number");
        const auto value = m_value->get<double>();
        require(std::abs(value) <= farthest, "is too far away to be drawn");
        return value;
    }
    /// 0 to 1.
    [[nodiscard]] double share(const char* key, double otherwise) const
    {
        const std::optional<Item> member = find(key);
        if (!member)
            return otherwise;
        member->require(member->m_value->is_number(), "is no number");
        const auto value = member->m_value->get<double>();
        member->require(value >= 0 && value <= 1, "is not between 0 and 1");
        return value;
    }
    [[nodiscard]] std::optional<text::PartialDate> date(const char* key) const
    {
        const std::optional<Item> member = find(key);
        if (!member)
            return {};
        const std::optional<text::PartialDate> parsed = text::parseDate(member->text());
        member->require(parsed.has_value(), "is no date such as 2024-03-05, 2024-03 or 2024");
        return parsed;
    }
    template<class Value>
    [[nodiscard]] Value word(const char* key, std::optional<Value> (*parse)(std::string_view) noexcept) const
    {
        const Item item = at(key);
        const std::string name = item.text();
        const std::optional<Value> value = parse(name);
        if (!value)
            item.refuse("\"" + name + "\" is none that this version knows");
        return *value;
    }

private:
    const json* m_value;
    std::string m_place;
    const std::filesystem::path* m_file;
};

std::size_t codePointsIn(std::string_view text)
{
    return text::OffsetMap{text}.codePointFromByte(text.size());
}

/// The article's text as far as its sentences give it: every character at its offset, blanks in between.
std::string textFromSentences(const std::vector<Item>& sentences)
{
    std::string text;
    std::size_t length = 0; // in code points
    for (const Item& sentence : sentences) {
        const std::size_t begin = sentence.offset("begin");
        const std::string words = sentence.at("text").text();
        sentence.require(begin >= length, "overlaps the sentence before");
        sentence.require(begin <= longestText, "begins beyond any article's end");
        sentence.require(sentence.offset("end") - begin == codePointsIn(words), "is not as long as its text");
        const std::size_t gap = begin - length;
        text.append(gap, gap > 1 ? '\n' : ' ');
        text += words;
        length = begin + codePointsIn(words);
    }
    return text;
}

class DocumentReader
{
public:
    explicit DocumentReader(const Item& root)
        : m_root{root}
    {
    }

    PlacedGraph read()
    {
        checkFormat();
        for (const Item& article : m_root.list("articles"))
            readArticle(article);
        const std::vector<Item> nodes = m_root.list("nodes");
        for (const Item& node : nodes)
            node.require(m_nodes.insert(node.at("id").id<NodeId>()).second, "has the id of another node");
        for (const Item& node : nodes)
            readNode(node);
        for (const Item& edge : m_root.list("edges"))
            readEdge(edge);
        return {std::move(m_document), std::move(m_placements)};
    }

private:
    void checkFormat() const
    {
        const std::optional<Item> format = m_root.find("format");
        m_root.require(format && format->text() == "cablegraph", "this is no graph of Cablegraph");
        if (m_root.at("version").number() > newestVersion)
            throw Error{ErrorKind::NewerVersion, m_root.file(), {}};
    }

    void readArticle(const Item& item)
    {
        graph::Source source;
        source.id = item.at("id").id<ArticleId>();
        source.title = item.text("title");
        source.published = item.date("published");
        source.origin = item.text("origin");
        const std::vector<Item> sentences = item.list("sentences");
        source.text = item.find("text") ? item.text("text") : textFromSentences(sentences);
        item.require(!m_texts.contains(source.id), "has the id of another article");
        const Text& text = m_texts.try_emplace(source.id, source.text).first->second;
        for (const Item& sentence : sentences)
            source.sentences.push_back({sentence.at("id").id<SentenceId>(), span(sentence, text)});
        m_document.sources.push_back(std::move(source));
    }

    /// In its place in a map: the offsets look into the text.
    struct Text
    {
        explicit Text(std::string words)
            : text{std::move(words)}
            , offsets{text}
            , length{offsets.codePointFromByte(text.size())}
        {
        }
        std::string text;
        text::OffsetMap offsets;
        std::size_t length;
    };

    static text::ByteSpan span(const Item& item, const Text& text)
    {
        const std::size_t begin = item.offset("begin");
        const std::size_t end = item.offset("end");
        item.require(begin <= end && end <= text.length, "lies outside of the article's text");
        return {text.offsets.byteFromCodePoint(begin), text.offsets.byteFromCodePoint(end)};
    }

    /// {"article", "sentence", "begin", "end"} of a mention or piece of evidence
    template<class Reference>
    void readReference(const Item& item, Reference& reference) const
    {
        item.require(!m_document.sources.empty(), "cites an article, of which there is none");
        reference.article = item.id<ArticleId>("article").value_or(m_document.sources.front().id);
        reference.sentence = item.at("sentence").id<SentenceId>();
        const auto text = m_texts.find(reference.article);
        item.require(text != m_texts.end(), "cites an article that is not in the document");
        reference.span = span(item, text->second);
    }

    [[nodiscard]] NodeId node(const Item& item) const
    {
        const auto id = item.id<NodeId>();
        item.require(m_nodes.contains(id), "names a node that is not in the document");
        return id;
    }
    [[nodiscard]] std::optional<NodeId> node(const Item& item, const char* key) const
    {
        const std::optional<Item> member = item.find(key);
        return member ? std::optional{node(*member)} : std::nullopt;
    }

    void readAttributes(const Item& item, graph::Node& node) const
    {
        graph::NodeAttributes& known = node.attributes;
        known.code = item.text(node.kind == ontology::NodeKind::Place ? "country" : "code");
        known.role = item.text("role");
        known.affiliation = this->node(item, "affiliation");
        known.meetingType = item.text("type");
        known.date = item.date("date");
        known.place = this->node(item, "place");
        if (item.find("class"))
            known.threatClass = item.word("class", ontology::parseThreatClass);
        known.threatSource = this->node(item, "source");
        item.require((node.kind == ontology::NodeKind::Threat) == known.threatClass.has_value(),
                     "a threat has a class, and nothing else has");
    }

    void readNode(const Item& item)
    {
        graph::Node node;
        node.id = item.at("id").id<NodeId>();
        node.kind = item.word("kind", ontology::parseNodeKind);
        node.name = item.at("name").text();
        item.require(!node.name.empty(), "has an empty name");
        for (const Item& alias : item.list("aliases"))
            node.aliases.edit().push_back(alias.text());
        if (const std::optional<Item> attributes = item.find("attributes"))
            readAttributes(*attributes, node);
        else
            item.require(node.kind != ontology::NodeKind::Threat, "a threat has a class");
        for (const Item& mention : item.list("mentions"))
            readReference(mention, node.mentions.edit().emplace_back());
        if (const std::optional<Item> position = item.find("position"))
            m_placements[node.id].centre = {position->at("x").coordinate(), position->at("y").coordinate()};
        m_document.nodes.push_back(std::move(node));
    }

    graph::Evidence readEvidence(const Item& item) const
    {
        graph::Evidence evidence;
        readReference(item, evidence);
        evidence.stance = item.word("stance", ontology::parseStance);
        evidence.accordingTo = node(item, "according_to");
        evidence.date = item.date("date");
        evidence.confidence = item.share("confidence", 1.0);
        evidence.rule = item.text("rule");
        return evidence;
    }

    void readEdge(const Item& item)
    {
        graph::Edge edge;
        edge.id = item.at("id").id<EdgeId>();
        edge.source = node(item.at("source"));
        edge.target = node(item.at("target"));
        edge.relation = item.word("relation", ontology::parseRelation);
        edge.label = item.text("label");
        for (const Item& evidence : item.list("evidence"))
            edge.evidence.add(readEvidence(evidence));
        item.require(!edge.evidence.empty(), "has no evidence");
        m_document.edges.push_back(std::move(edge));
    }

    Item m_root;
    graph::GraphDocument m_document;
    layout::Placements m_placements;
    std::unordered_map<ArticleId, Text> m_texts;
    std::unordered_set<NodeId> m_nodes;
};

} // namespace

PlacedGraph readJson(std::string_view text, const std::filesystem::path& name)
{
    json parsed;
    try {
        parsed = json::parse(text);
    } catch (const json::exception& error) {
        throw Error{ErrorKind::InvalidData, name, error.what()};
    }
    PlacedGraph graph = DocumentReader{Item{parsed, {}, name}}.read();
    try {
        const DocumentIndex everythingNamedIsThere{graph.document};
    } catch (const Error& error) {
        throw Error{error.kind(), name, error.detail()};
    }
    return graph;
}

} // namespace cablegraph::exchange
