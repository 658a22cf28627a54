#include "resolution.h"

#include <cablegraph/ontology/kinds.h>
#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <vector>

namespace cablegraph::library {
namespace {

bool isCapital(char c) noexcept
{
    return c >= 'A' && c <= 'Z';
}

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

std::string withoutArticle(std::string key)
{
    constexpr std::string_view article = "the ";
    if (key.starts_with(article) && key.size() > article.size())
        key.erase(0, article.size());
    return key;
}

std::string organizationKey(std::string_view name)
{
    std::string key = withoutArticle(text::foldedKey(name));
    if (isAbbreviation(name))
        std::erase(key, '.');
    return "organization:" + key;
}

std::string personName(std::string_view name)
{
    std::string key = text::foldedKey(name);
    std::ranges::replace(key, '-', ' ');
    std::ranges::replace(key, '.', ' ');
    return text::singleLine(key);
}

/// The same kind of key, but of this article alone.
std::string keyWithin(const graph::Node& node, const IdentityContext& context)
{
    return std::string{ontology::nameOf(node.kind)} + ":in:" + std::string{context.fingerprint} + ':' +
           std::to_string(node.id.value);
}

std::string personKey(const graph::Node& node, const IdentityContext& context)
{
    const std::string name = personName(node.name);
    if (name.find(' ') != std::string::npos)
        return "person:" + name;
    if (!context.related)
        return keyWithin(node, context);
    return "person:" + name + ":of:" + std::to_string(context.related->value);
}

std::vector<std::string_view> wordsOf(std::string_view name)
{
    std::vector<std::string_view> words;
    while (!name.empty()) {
        const std::size_t end = std::min(name.find(' '), name.size());
        if (end > 0)
            words.push_back(name.substr(0, end));
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return words;
}

/// "Munich Security Conference", "Shangri-La Dialogue", "2023 Camp David Summit": ends on a capitalised noun and has
/// another capitalised word before it. Not "NATO summit" or "Geneva talks", which come again and again.
bool looksProper(std::string_view name)
{
    const std::vector<std::string_view> words = wordsOf(name);
    const auto capitalised = [](std::string_view word) { return isCapital(word.front()); };
    return words.size() >= 2 && capitalised(words.back()) &&
           std::any_of(words.begin(), words.end() - 1,
                       [&](std::string_view word) { return capitalised(word) && word != "The"; });
}

bool isWrittenIn(const graph::Node& node, std::string_view text)
{
    const std::string name = text::singleLine(node.name);
    return std::ranges::any_of(node.mentions, [&](const graph::Mention& mention) {
        return text::singleLine(text::slice(text, mention.span)).find(name) != std::string::npos;
    });
}

std::string meetingKey(const graph::Node& node, const IdentityContext& context)
{
    if (!looksProper(node.name) || !isWrittenIn(node, context.text))
        return keyWithin(node, context);
    const std::optional<text::PartialDate>& date = node.attributes.date ? node.attributes.date : context.published;
    return "meeting:" + withoutArticle(text::foldedKey(node.name)) + ':' + (date ? std::to_string(date->year) : "");
}

std::string threatKey(const graph::Node& node, const IdentityContext& context)
{
    const std::string_view threatClass =
        node.attributes.threatClass ? ontology::nameOf(*node.attributes.threatClass) : std::string_view{};
    return "threat:" + std::string{threatClass} + ':' +
           (context.related ? std::to_string(context.related->value) : "unattributed");
}

} // namespace

std::string identityKey(const graph::Node& node, const IdentityContext& context)
{
    switch (node.kind) {
    case ontology::NodeKind::State:
        return node.attributes.code.empty() ? "state:name:" + withoutArticle(text::foldedKey(node.name))
                                            : "state:" + node.attributes.code;
    case ontology::NodeKind::Official:
    case ontology::NodeKind::Person:
        return personKey(node, context);
    case ontology::NodeKind::Organization:
        return organizationKey(node.name);
    case ontology::NodeKind::Meeting:
        return meetingKey(node, context);
    case ontology::NodeKind::Threat:
        return threatKey(node, context);
    case ontology::NodeKind::Place:
        break;
    }
    return "place:" + withoutArticle(text::foldedKey(node.name));
}

bool isAbbreviation(std::string_view name)
{
    constexpr std::size_t longest = 12;
    if (name.size() < 2 || name.size() > longest || name.find(' ') != std::string_view::npos)
        return false;
    const auto strong = std::ranges::count_if(name, [](char c) { return isCapital(c) || isDigit(c); });
    const auto weak = std::ranges::count_if(name, [](char c) { return c >= 'a' && c <= 'z'; });
    const bool plain = std::ranges::all_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return plain && strong >= 2 && strong > weak && std::ranges::any_of(name, isCapital);
}

std::optional<std::string> abbreviationKey(const graph::Node& node, std::string_view alias)
{
    if (node.kind != ontology::NodeKind::Organization || isAbbreviation(node.name) || !isAbbreviation(alias))
        return {};
    return organizationKey(alias);
}

} // namespace cablegraph::library
