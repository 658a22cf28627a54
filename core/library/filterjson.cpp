#include "filterjson.h"

#include <cablegraph/graph/facets.h>
#include <cablegraph/ontology/kinds.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace cablegraph::library {
namespace {

using graph::EdgeStanding;
using graph::Filter;
using nlohmann::json;

/// What a filter names, as a word or a number.
template<class Enum>
json wordFor(Enum value)
{
    return nameOf(value);
}

template<class Tag>
json wordFor(Id<Tag> id)
{
    return id.value;
}

template<class Enum, std::size_t Count>
Enum namedAmong(const std::array<Enum, Count>& values, const json& word)
{
    const auto& name = word.get_ref<const std::string&>();
    const auto found = std::ranges::find(values, name, [](Enum value) { return nameOf(value); });
    if (found == values.end())
        throw std::invalid_argument{name};
    return *found;
}

template<class Value>
Value required(std::optional<Value> value)
{
    return value ? *value : throw std::invalid_argument{"an unknown word"};
}

void read(const json& word, ontology::NodeKind& value)
{
    value = namedAmong(ontology::allNodeKinds, word);
}

void read(const json& word, ontology::ThreatClass& value)
{
    value = required(ontology::parseThreatClass(word.get_ref<const std::string&>()));
}

void read(const json& word, ontology::Relation& value)
{
    value = required(ontology::parseRelation(word.get_ref<const std::string&>()));
}

void read(const json& word, ontology::QuadClass& value)
{
    value = namedAmong(graph::allQuadClasses, word);
}

void read(const json& word, EdgeStanding& value)
{
    value = namedAmong(graph::allEdgeStandings, word);
}

template<class Tag>
void read(const json& word, Id<Tag>& id)
{
    id.value = word.get<std::int64_t>();
}

void read(const json& word, text::PartialDate& date)
{
    date = required(text::parseDate(word.get_ref<const std::string&>()));
}

void read(const json& word, bool& value)
{
    value = word.get<bool>();
}

void read(const json& word, std::string& value)
{
    value = word.get<std::string>();
}

void read(const json& word, double& value)
{
    value = word.get<double>();
}

void read(const json& word, std::size_t& value)
{
    value = word.get<std::size_t>();
}

template<class Value>
void read(const json& word, std::optional<Value>& value)
{
    read(word, value.emplace());
}

template<class Value>
void read(const json& words, std::set<Value>& values)
{
    for (const json& word : words) {
        Value value{};
        read(word, value);
        values.insert(value);
    }
}

template<class Value>
json written(const Value& value)
{
    return value;
}

template<class Value>
json written(const std::set<Value>& values)
{
    json words = json::array();
    for (const Value& value : values)
        words.push_back(wordFor(value));
    return words;
}

json written(const text::PartialDate& date)
{
    return text::isoString(date);
}

template<class Value>
json written(const std::optional<Value>& value)
{
    return written(*value);
}

/// Writes each condition that is set.
class Writer
{
public:
    template<class Value>
    void operator()(const char* name, const Value& value)
    {
        if (value != Value{})
            object[name] = written(value);
    }
    template<class Value>
    void operator()(const char* name, const graph::Choice<Value>& choice)
    {
        Writer inner;
        inner("included", choice.included);
        inner("excluded", choice.excluded);
        if (!choice.acceptsAll())
            object[name] = inner.object;
    }

    json object = json::object();
};

/// Reads what is there and takes it out, so that what nobody asked for is left.
class Reader
{
public:
    explicit Reader(json given)
        : rest(std::move(given)) // braces would make an array of it
    {
    }

    template<class Value>
    void operator()(const char* name, Value& value)
    {
        if (!rest.contains(name))
            return;
        read(rest.at(name), value);
        rest.erase(name);
    }
    template<class Value>
    void operator()(const char* name, graph::Choice<Value>& choice)
    {
        if (!rest.contains(name))
            return;
        Reader inner{rest.at(name)};
        inner("included", choice.included);
        inner("excluded", choice.excluded);
        inner.requireEnd();
        rest.erase(name);
    }
    void requireEnd() const
    {
        if (!rest.empty())
            throw std::invalid_argument{"an unknown condition"};
    }

    json rest;
};

/// The one list of what is kept, for both ways.
template<class Visitor, class AnyFilter>
void visit(Visitor& visitor, AnyFilter& filter, bool& withoutUndated)
{
    visitor("kinds", filter.kinds);
    visitor("threat-classes", filter.threatClasses);
    visitor("states", filter.states);
    visitor("relations", filter.relations);
    visitor("quad-classes", filter.quadClasses);
    visitor("standings", filter.standings);
    visitor("minimum-articles", filter.minimumArticles);
    visitor("minimum-sources", filter.minimumSources);
    visitor("articles", filter.articles);
    visitor("cited", filter.cited);
    visitor("minimum-confidence", filter.minimumConfidence);
    visitor("first-date", filter.dates.first);
    visitor("last-date", filter.dates.last);
    visitor("without-undated", withoutUndated);
    visitor("minimum-degree", filter.minimumDegree);
    visitor("maximum-degree", filter.maximumDegree);
    visitor("text", filter.text);
}

} // namespace

std::string toJson(const graph::Filter& filter)
{
    Writer writer;
    bool withoutUndated = !filter.dates.keepUndated;
    visit(writer, filter, withoutUndated);
    // Text that is no UTF-8 must not keep a filter from being saved.
    return writer.object.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<graph::Filter> filterFromJson(std::string_view text)
{
    try {
        Reader reader(json::parse(text));
        if (!reader.rest.is_object())
            return {};
        Filter filter;
        bool withoutUndated = false;
        visit(reader, filter, withoutUndated);
        reader.requireEnd();
        filter.dates.keepUndated = !withoutUndated;
        return filter;
    } catch (const json::exception&) {
        return {};
    } catch (const std::invalid_argument&) {
        return {};
    }
}

} // namespace cablegraph::library
