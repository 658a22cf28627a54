#include "jsonlines.h"

#include "common.h"

#include <cablegraph/article/reader.h>
#include <cablegraph/base/atomicfile.h>
#include <cablegraph/base/resources.h>
#include <cablegraph/extraction/readingchain.h>
#include <cablegraph/text/normalise.h>

#include <nlohmann/json.hpp>

#include <iostream>
#include <vector>

namespace cablegraph::cli {
namespace {

[[noreturn]] void refuse(const std::string& place, const std::string& why)
{
    throw Error{ErrorKind::InvalidData, place, why};
}

std::string textOf(const nlohmann::json& object, const char* key, const std::string& place)
{
    const auto member = object.find(key);
    if (member == object.end() || member->is_null())
        return {};
    if (!member->is_string())
        refuse(place, std::string{key} + " is no text");
    return member->get<std::string>();
}

article::Article articleFromJson(const std::string& line, const std::string& place, const ExtractArguments& arguments)
{
    const nlohmann::json object = nlohmann::json::parse(line, nullptr, false);
    if (!object.is_object())
        refuse(place, "this is no JSON object on one line");
    article::ReadOptions options;
    options.published = arguments.published;
    const std::string date = textOf(object, "published", place);
    if (!date.empty()) {
        options.published = text::parseDate(date);
        if (!options.published)
            refuse(place, "\"" + date + "\" is no date such as 2024-03-05, 2024-03 or 2024");
    }
    article::Article article = article::readArticle(textOf(object, "text", place), place, options);
    if (const std::string title = text::singleLine(textOf(object, "title", place)); !title.empty())
        article.title = title;
    if (const std::string origin = textOf(object, "origin", place); !origin.empty())
        article.origin = origin;
    return article;
}

class LineExtraction
{
public:
    LineExtraction(const ExtractArguments& arguments, std::ostream& out)
        : m_arguments{arguments}
        , m_out{out}
        , m_chain{extraction::ReadingChain::load(resourceFolder(), userConfigFolder())}
    {
    }

    int run()
    {
        for (const std::string& file : withoutFolders(m_arguments.articles)) {
            if (file == standardInput)
                readLines();
            else
                attempt([&] { return readInput(file, m_arguments.published); });
        }
        return m_status;
    }

private:
    void readLines()
    {
        InputLines lines{std::cin};
        while (lines.next()) {
            const std::string place = "standard input, line " + std::to_string(lines.number());
            attempt([&] { return std::vector{articleFromJson(lines.line(), place, m_arguments)}; });
        }
    }

    template<class Read>
    void attempt(Read read)
    {
        std::vector<article::Article> articles;
        try {
            articles = read();
        } catch (const Error& error) {
            printError(error);
            m_status = failure;
        }
        for (const article::Article& article : articles)
            exchange::write(m_out, documentOf(article, m_chain.read(article)), exchange::Format::JsonLines);
        if (!m_out.flush()) // what reads the lines need not wait
            throw Error{ErrorKind::NotWritable, "standard output", {}};
    }

    const ExtractArguments& m_arguments;
    std::ostream& m_out;
    extraction::ReadingChain m_chain;
    int m_status = success;
};

} // namespace

bool InputLines::next()
{
    m_line.clear();
    for (int c = m_in.get(); c != std::istream::traits_type::eof(); c = m_in.get()) {
        if (c != '\n') {
            if (m_line.size() < longestLine)
                m_line += static_cast<char>(c);
            continue;
        }
        ++m_number;
        if (m_line.find_first_not_of(" \t\r") != std::string::npos)
            return true;
        m_line.clear();
    }
    ++m_number;
    return m_line.find_first_not_of(" \t\r") != std::string::npos;
}

int extractLines(const ExtractArguments& arguments)
{
    if (arguments.output.empty())
        return LineExtraction{arguments, std::cout}.run();
    AtomicFile file{arguments.output};
    const int status = LineExtraction{arguments, file.stream()}.run();
    file.commit();
    return status;
}

} // namespace cablegraph::cli
