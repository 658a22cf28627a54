#include "add.h"
#include "briefing.h"
#include "common.h"
#include "compare.h"
#include "export.h"
#include "extract.h"
#include "parse.h"
#include "search.h"
#include "stats.h"

#include <CLI/CLI.hpp>

#include <exception>
#include <functional>
#include <iostream>
#include <string>

namespace {

using namespace cablegraph;
using namespace cablegraph::cli;

std::string formatNames()
{
    std::string names;
    for (const exchange::Format format : exchange::allFormats)
        names += (names.empty() ? "" : ", ") + std::string{nameOf(format)};
    return names;
}

constexpr const char* articlesHelp = "Files (text, HTML, MHTML, EML, mbox, RSS, Atom, PDF, DOCX, ODT, EPUB, ZIP of "
                                     "such) or folders; - reads standard input";

/// The format named, else the one that the output's name ends in, else JSON. Throws CLI::ValidationError.
exchange::Format chosenFormat(const std::string& name, const std::filesystem::path& output)
{
    if (name.empty())
        return exchange::formatOf(output).value_or(exchange::Format::Json);
    if (const auto format = exchange::parseFormat(name))
        return *format;
    throw CLI::ValidationError{"--format", "\"" + name + "\" is none of " + formatNames()};
}

std::optional<text::PartialDate> chosenDate(const std::string& date, const char* option = "--published")
{
    if (date.empty())
        return {};
    if (const auto parsed = text::parseDate(date))
        return parsed;
    throw CLI::ValidationError{option, "\"" + date + "\" is no date such as 2024-03-05, 2024-03 or 2024"};
}

/// The verbs with their arguments. A verb's callback only says what to do; it is done when the whole line is right.
class CommandLine
{
public:
    CommandLine()
    {
        m_program.require_subcommand(1);
        m_program.set_version_flag("--version", CABLEGRAPH_VERSION);
        m_program.failure_message([](const CLI::App*, const CLI::Error& error) {
            return "cablegraph-cli: " + std::string{error.what()} + " (cablegraph-cli --help says more)\n";
        });
        declareExtract();
        declareParse();
        declareAdd();
        declareSearch();
        declareExport();
        declareBriefing();
        declareCompare();
        declareStats();
    }

    [[nodiscard]] int run(int argc, char** argv)
    {
        try {
            m_program.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            return m_program.exit(error) == 0 ? success : wrongArguments; // 0: --help and --version
        }
        return m_verb();
    }

private:
    void declareExtract()
    {
        CLI::App* verb = m_program.add_subcommand("extract", "Print the graph that articles make");
        verb->add_option("ARTICLE", m_extract.articles, articlesHelp)->required();
        verb->add_option("--published", m_published, "When the articles appeared: 2024-03-05, 2024-03 or 2024");
        verb->add_option("--format", m_format, "One of " + formatNames() + ", or text for people to read");
        verb->add_option("--output", m_output, "A file, or a folder that gets a file for each article");
        verb->add_flag("--explain", m_extract.explain, "Print for each edge the rule and the words that made it");
        verb->callback([this] {
            m_extract.published = chosenDate(m_published);
            m_extract.output = m_output;
            m_extract.asReport = m_format == "text";
            if (!m_extract.asReport && !m_extract.explain)
                m_extract.format = chosenFormat(m_format, m_extract.output);
            m_verb = [this] { return extract(m_extract); };
        });
    }

    void declareParse()
    {
        CLI::App* verb = m_program.add_subcommand("parse", "Print the language analysis of texts as CoNLL-U");
        verb->add_option("TEXT", m_parse.texts, "Files; - reads standard input")->required();
        verb->add_option("--format", m_format, "conllu")->check(CLI::IsMember({"conllu"}));
        verb->add_flag("--names", m_parse.names, "With names as NER=B-PER and the like");
        verb->callback([this] { m_verb = [this] { return parse(m_parse); }; });
    }

    void declareAdd()
    {
        CLI::App* verb = m_program.add_subcommand("add", "Add articles to a library, which is made when missing");
        verb->add_option("LIBRARY", m_library)->required();
        verb->add_option("ARTICLE", m_articles, articlesHelp);
        verb->add_option("--graphs", m_graphs,
                         "Graphs made elsewhere: extract --format jsonl, GraphML, GEXF, CSV; - reads standard input");
        verb->add_option("--published", m_published, "When the articles appeared: 2024-03-05, 2024-03 or 2024");
        verb->callback([this] {
            if (m_articles.empty() && m_graphs.empty())
                throw CLI::RequiredError{"ARTICLE or --graphs"};
            const AddArguments arguments{m_library, m_articles, m_graphs, chosenDate(m_published)};
            m_verb = [arguments] { return add(arguments); };
        });
    }

    void declareSearch()
    {
        CLI::App* verb = m_program.add_subcommand(
            "search", "Print the nodes of a library named by the words, and the sentences that hold them");
        verb->add_option("LIBRARY", m_library)->required();
        verb->add_option("WORDS", m_search.words,
                         "Quotes make a phrase, a * at the end any ending; AND, OR, NOT between them")
            ->required();
        verb->add_option("--limit", m_search.limit, "At most so many of each")->capture_default_str();
        verb->callback([this] {
            m_search.library = m_library;
            m_verb = [this] { return search(m_search); };
        });
    }

    void declareExport()
    {
        CLI::App* verb = m_program.add_subcommand("export", "Write a library for other programs");
        verb->add_option("LIBRARY", m_library)->required();
        verb->add_option("--format", m_format, "One of " + formatNames());
        verb->add_option("--output", m_output, "A file; else standard output");
        verb->callback([this] {
            const ExportArguments arguments{m_library, chosenFormat(m_format, m_output), m_output};
            m_verb = [arguments] { return exportLibrary(arguments); };
        });
    }

    void declareBriefing()
    {
        CLI::App* verb = m_program.add_subcommand(
            "briefing", "Write what a library says as one HTML page, every statement with its sentence");
        verb->add_option("LIBRARY", m_library)->required();
        declarePart(*verb, "", m_part);
        verb->add_option("--node", m_part.arguments.node, "A name: only what concerns it");
        verb->add_option("--title", m_title, "The page's title");
        verb->add_option("--output", m_output, "A file; else standard output");
        verb->callback([this] {
            m_part.take("");
            const BriefingArguments arguments{m_library, m_part.arguments, m_title, m_output};
            m_verb = [arguments] { return briefing(arguments); };
        });
    }

    void declareCompare()
    {
        CLI::App* verb = m_program.add_subcommand(
            "compare", "Print what is new, gone and changed between two libraries, or between two parts of one");
        verb->add_option("BEFORE", m_library, "A library")->required();
        verb->add_option("AFTER", m_otherLibrary, "Another; without it two parts of the same are compared");
        declarePart(*verb, "before-", m_part);
        declarePart(*verb, "after-", m_otherPart);
        verb->add_option("--format", m_format, "text or json")->check(CLI::IsMember({"text", "json"}));
        verb->callback([this] {
            m_part.take("before-");
            m_otherPart.take("after-");
            const CompareArguments arguments{m_library, m_otherLibrary, m_part.arguments, m_otherPart.arguments,
                                             m_format == "json"};
            m_verb = [arguments] { return compare(arguments); };
        });
    }

    struct PartOptions
    {
        void take(const std::string& prefix)
        {
            arguments.since = chosenDate(since, ("--" + prefix + "since").c_str());
            arguments.until = chosenDate(until, ("--" + prefix + "until").c_str());
        }

        PartArguments arguments;
        std::string since;
        std::string until;
    };

    static void declarePart(CLI::App& verb, const std::string& prefix, PartOptions& part)
    {
        verb.add_option("--" + prefix + "filter", part.arguments.filter, "The name of a filter kept in the library");
        verb.add_option("--" + prefix + "since", part.since, "Only what happened or was told on this day or later");
        verb.add_option("--" + prefix + "until", part.until, "Only what happened or was told on this day or before");
    }

    void declareStats()
    {
        CLI::App* verb = m_program.add_subcommand("stats", "Print how much of what a library holds");
        verb->add_option("LIBRARY", m_library)->required();
        verb->callback([this] { m_verb = [this] { return stats({m_library}); }; });
    }

    CLI::App m_program{"Cablegraph without a window: states, officials, meetings and threats in news articles",
                       "cablegraph-cli"};
    std::function<int()> m_verb;
    // What several verbs take; only one verb is given at a time.
    std::string m_library;
    std::string m_otherLibrary;
    std::string m_title;
    std::string m_format;
    std::string m_output;
    std::string m_published;
    std::vector<std::string> m_articles;
    std::vector<std::string> m_graphs;
    PartOptions m_part;
    PartOptions m_otherPart;
    ExtractArguments m_extract;
    ParseArguments m_parse;
    SearchArguments m_search;
};

} // namespace

int main(int argc, char** argv)
{
    std::ios::sync_with_stdio(false);
    try {
        return CommandLine{}.run(argc, argv);
    } catch (const Error& error) {
        printError(error);
    } catch (const std::exception& error) {
        printError(Error{ErrorKind::Internal, {}, error.what()});
    }
    return failure;
}
