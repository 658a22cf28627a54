#include "readingjson.h"

#include "utf8.h"

#include <cablegraph/base/error.h>

#include <nlohmann/json.hpp>

#include <utility>

namespace cablegraph::article {
namespace {

using nlohmann::json;

json jsonOf(const Error& error)
{
    return {{"kind", static_cast<int>(error.kind())}, {"file", error.file().string()}, {"detail", error.detail()}};
}

json jsonOf(const Article& article)
{
    json paragraphs = json::array();
    for (const text::ByteSpan& span : article.paragraphs) {
        paragraphs.push_back(span.begin);
        paragraphs.push_back(span.end);
    }
    return {{"title", article.title},
            {"published", article.published ? json(text::isoString(*article.published)) : json()},
            {"origin", article.origin},
            {"text", article.text},
            {"paragraphs", std::move(paragraphs)}};
}

/// Names in archives may hold anything; one bad byte must not stop the whole answer.
std::string dump(const json& value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

void require(bool holds)
{
    if (!holds)
        throw json::other_error::create(0, "the reader's answer breaks its promises",
                                        static_cast<const json*>(nullptr));
}

bool startsCharacter(const std::string& text, std::size_t at)
{
    return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

Article articleOf(const json& object)
{
    Article article;
    article.title = object.at("title").get<std::string>();
    article.origin = object.at("origin").get<std::string>();
    article.text = object.at("text").get<std::string>();
    if (object.at("published").is_string())
        article.published = text::parseDate(object.at("published").get<std::string>());
    const json& numbers = object.at("paragraphs");
    require(numbers.is_array() && !numbers.empty() && numbers.size() % 2 == 0);
    std::size_t end = 0;
    for (std::size_t i = 0; i < numbers.size(); i += 2) {
        const text::ByteSpan span{numbers[i].get<std::size_t>(), numbers[i + 1].get<std::size_t>()};
        require(span.begin >= end && span.end > span.begin && span.end <= article.text.size());
        require(startsCharacter(article.text, span.begin) && startsCharacter(article.text, span.end));
        article.paragraphs.push_back(span);
        end = span.end;
    }
    require(!article.title.empty() && countUtf8(article.text).broken == 0 && countUtf8(article.title).broken == 0);
    return article;
}

Error errorOf(const json& object)
{
    const int kind = object.at("kind").get<int>();
    require(kind >= 0 && kind <= static_cast<int>(ErrorKind::Internal));
    return {static_cast<ErrorKind>(kind), object.at("file").get<std::string>(), object.at("detail").get<std::string>()};
}

} // namespace

std::string toJson(const Reading& reading)
{
    json articles = json::array();
    for (const Article& article : reading.articles)
        articles.push_back(jsonOf(article));
    json problems = json::array();
    for (const Error& problem : reading.problems)
        problems.push_back(jsonOf(problem));
    return dump({{"articles", std::move(articles)}, {"problems", std::move(problems)}});
}

std::string toJson(const Error& error)
{
    return dump({{"error", jsonOf(error)}});
}

Reading readingFromJson(std::string_view text, const std::string& origin)
{
    std::optional<Error> sent;
    Reading reading;
    try {
        const json answer = json::parse(text);
        if (answer.contains("error")) {
            sent = errorOf(answer.at("error"));
        } else {
            for (const json& article : answer.at("articles"))
                reading.articles.push_back(articleOf(article));
            for (const json& problem : answer.at("problems"))
                reading.problems.push_back(errorOf(problem));
        }
    } catch (const json::exception&) {
        throw Error{ErrorKind::Damaged, origin, "its reader gave no sensible answer"};
    }
    if (sent)
        throw Error{*sent};
    return reading;
}

} // namespace cablegraph::article
