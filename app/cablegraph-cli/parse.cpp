#include "parse.h"

#include "common.h"

#include <cablegraph/base/resources.h>
#include <cablegraph/language/analyzer.h>
#include <cablegraph/language/conllu.h>

#include <filesystem>
#include <iostream>

namespace cablegraph::cli {

int parse(const ParseArguments& arguments)
{
    const auto analyzer = language::Analyzer::load(resourceFolder() / "language");
    int status = success;
    for (const std::string& file : withoutFolders(arguments.texts)) {
        try {
            language::ConlluOptions options;
            options.names = arguments.names;
            options.documentId = file == standardInput ? std::string{} : std::filesystem::path{file}.stem().string();
            for (const article::Article& read : readInput(file, {}))
                std::cout << language::writeConllu(analyzer.analyze(read.text, read.paragraphs), read.text, options);
        } catch (const Error& error) {
            printError(error);
            status = failure;
        }
    }
    flushStandardOutput();
    return status;
}

} // namespace cablegraph::cli
