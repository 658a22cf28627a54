#include "options.h"

#include "training.h"

#include <CLI/CLI.hpp>

namespace cablegraph::train {

std::optional<Options> parseArguments(int argc, char** argv, int& status)
{
    Options options;
    CLI::App program{"Makes Cablegraph's language model from treebanks in CoNLL-U", "cablegraph-train"};
    program.set_version_flag("--version", CABLEGRAPH_VERSION);
    program.add_option("--train", options.train, "Treebanks to learn from")->required()->expected(1, -1);
    program.add_option("--dev", options.dev, "Treebanks to report scores on")->expected(1, -1);
    program.add_option("--names", options.names, "Names to learn from, as BIO")->expected(1, -1);
    program.add_option("--mentions", options.mentions, "What phrases denote, to learn from, as JSON Lines")
        ->expected(1, -1);
    program.add_option("--dev-names", options.devNames, "Names to report scores on, as BIO")->expected(1, -1);
    program.add_option("--trigrams", options.trigrams,
                       "A trigram language model of CMU Sphinx (.lm.bin), for vectors of words");
    program.add_option("--lists", options.lists, "Folder with the name lists (resources)");
    program.add_option("--epochs", options.epochs, "Times the network sees the treebanks; fewer are quick and worse");
    program.add_option("--output", options.output, "The model, for example english.model")->required();
    CLI::Option* parts = program.add_option("--parts", options.parts, "Train only these, keep the others");
    parts->check(CLI::IsMember(std::vector<std::string>{partNames.begin(), partNames.end()}))->expected(1, -1);
    CLI::Option* update = program.add_option("--update", options.update, "A model whose other parts are kept");
    parts->needs(update);
    update->needs(parts);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        status = program.exit(error) == 0 ? 0 : 2;
        return std::nullopt;
    }
    return options;
}

} // namespace cablegraph::train
