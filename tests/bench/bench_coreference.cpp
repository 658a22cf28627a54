#include "cast.h"
#include "coreference.h"
#include "document.h"
#include "mentions.h"

#include <cablegraph/base/resources.h>
#include <cablegraph/language/conllu.h>
#include <cablegraph/ontology/ontology.h>

#include <array>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <vector>

/// How many pronouns of a treebank with coreference in MISC (`Entity=`, as in GUM) are read as whom they mean, with the
/// treebank's own tags and trees. Only pronouns of the third person count whose chain holds a name that extraction
/// found; a pronoun is right when the names of what it was read as stand in its chain.
///
///   bench_coreference FILE.conllu... [--genre news]... [--no-trees]

using namespace cablegraph;
using namespace cablegraph::extraction;

namespace {

/// Chains of one document: by word (counted over the document) the ids of the entities whose spans cover it, the
/// innermost last.
using Chains = std::vector<std::vector<std::string>>;

std::vector<Chains> readChains(const std::string& file)
{
    std::vector<Chains> documents;
    std::vector<std::string> open;
    std::ifstream stream{file};
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with("# newdoc")) {
            documents.emplace_back();
            open.clear();
        }
        if (line.empty() || line.front() == '#' || documents.empty())
            continue;
        const std::string id = line.substr(0, line.find('\t'));
        if (id.find_first_of("-.") != std::string::npos)
            continue;
        std::string marks;
        if (const std::size_t at = line.find("Entity="); at != std::string::npos)
            marks = line.substr(at + 7, line.find_first_of("|\r", at) - at - 7);
        std::vector<std::string> closed;
        for (std::size_t at = 0; at < marks.size();) {
            if (marks[at] == '(') {
                const std::size_t end = marks.find_first_of("-)", at + 1);
                open.push_back(marks.substr(at + 1, end - at - 1));
                at = marks.find_first_of("()", at + 1);
                if (at != std::string::npos && marks[at] == ')') {
                    closed.push_back(open.back());
                    ++at;
                }
            } else {
                const std::size_t end = marks.find(')', at);
                closed.push_back(marks.substr(at, end - at));
                at = end == std::string::npos ? marks.size() : end + 1;
            }
            if (at == std::string::npos)
                break;
        }
        documents.back().push_back(open);
        for (const std::string& entity : closed)
            if (const auto last = std::find(open.rbegin(), open.rend(), entity); last != open.rend())
                open.erase(std::next(last).base());
    }
    return documents;
}

struct Score
{
    int answerable = 0;
    int read = 0;
    int right = 0;
};

void score(const language::TreebankDocument& source, const Chains& chains, const ontology::Ontology& ontology,
           std::map<std::string, Score>& scores)
{
    article::Article article;
    article.text = source.text;
    article.paragraphs = source.paragraphs;
    const Document document = makeDocument(article, source.analysis);
    Cast cast{ontology.tables()};
    Claims claims;
    Mentions mentions = findMentions(document, cast, claims);
    resolveReferences(document, cast, mentions);

    std::map<std::size_t, std::size_t> wordAt; // byte -> word
    std::size_t count = 0;
    for (const language::Sentence& sentence : source.analysis.sentences)
        for (const language::Word& word : sentence.words) {
            for (std::size_t byte = word.span.begin; byte < word.span.end; ++byte)
                wordAt.emplace(byte, count);
            ++count;
        }
    const auto chainOf = [&](std::size_t byte) -> std::string {
        const auto word = wordAt.find(byte);
        return word == wordAt.end() || word->second >= chains.size() || chains[word->second].empty()
                   ? std::string{}
                   : chains[word->second].back();
    };
    std::map<EntityIndex, std::set<std::string>> chainsOf;
    std::set<std::string> named;
    for (std::size_t s = 0; s < document.sentences.size(); ++s)
        for (const Mention& mention : mentions.bySentence[s])
            if (mention.form != MentionForm::Reference && mention.refs.size() == 1) {
                const std::string chain = chainOf(document.sentences[s].tokens[mention.where.end - 1].span.begin);
                chainsOf[mention.refs.front()].insert(chain);
                named.insert(chain);
            }
    for (std::size_t s = 0; s < document.sentences.size(); ++s)
        for (std::size_t at = 0; at < document.sentences[s].tokens.size(); ++at) {
            const Token& token = document.sentences[s].tokens[at];
            constexpr std::array personal{"he", "she", "him", "her", "his", "it", "its", "they", "them", "their"};
            if (std::find(personal.begin(), personal.end(), token.lower) == personal.end())
                continue;
            const std::string chain = chainOf(token.span.begin);
            const std::string kind = token.lower.starts_with("it")    ? "it"
                                     : token.lower.starts_with("the") ? "they"
                                                                      : "he/she";
            Score& result = scores[kind];
            result.answerable += named.contains(chain) && !chain.empty() ? 1 : 0;
            const Mention* mention = mentions.at(s, at);
            if (mention == nullptr || mention->form != MentionForm::Reference)
                continue;
            ++result.read;
            bool right = false;
            for (const EntityIndex entity : mention->refs)
                right = right || chainsOf[entity].contains(chain);
            result.right += right ? 1 : 0;
        }
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<std::string> files;
    std::set<std::string> genres;
    bool trees = true;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--genre" && i + 1 < argc)
            genres.insert(argv[++i]);
        else if (argument == "--no-trees")
            trees = false;
        else
            files.push_back(argument);
    }
    const std::array folders{resourceFolder() / "ontology"};
    const ontology::Ontology ontology = ontology::Ontology::load(folders);
    std::map<std::string, Score> scores;
    for (const std::string& file : files) {
        const std::vector<Chains> chains = readChains(file);
        std::vector<language::TreebankDocument> documents = language::readConllu(file);
        for (std::size_t i = 0; i < documents.size() && i < chains.size(); ++i) {
            const std::string genre = documents[i].id.substr(4, documents[i].id.find('_', 4) - 4);
            if (!genres.empty() && !genres.contains(genre))
                continue;
            if (!trees)
                for (language::Sentence& sentence : documents[i].analysis.sentences)
                    for (language::Word& word : sentence.words) {
                        word.head = language::Word::rootHead;
                        word.deprel.clear();
                    }
            score(documents[i], chains[i], ontology, scores);
        }
    }
    std::cout << "{";
    const char* comma = "";
    for (const auto& [kind, result] : scores) {
        std::cout << comma << "\n  \"" << kind << "\": {\"answerable\": " << result.answerable
                  << ", \"read\": " << result.read << ", \"right\": " << result.right << "}";
        comma = ",";
    }
    std::cout << "\n}\n";
    return 0;
}
