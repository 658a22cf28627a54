#include "characters.h"
#include "network.h"

#include <cablegraph/base/error.h>
#include <cablegraph/training/syntaxdata.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <map>

namespace cablegraph::training {
namespace {

constexpr std::array<std::string_view, language::referentKinds - 1> kindNames{
    "person", "place", "organization", "object", "event", "time", "abstract", "animal", "plant", "substance"};

int kindOf(const std::string& name)
{
    const auto found = std::find(kindNames.begin(), kindNames.end(), name);
    if (found == kindNames.end())
        throw std::invalid_argument{"unknown kind \"" + name + '"'};
    return static_cast<int>(found - kindNames.begin()) + 1;
}

/// For each character of a text the number of those before it that are no blanks.
std::vector<std::size_t> lettersBefore(const std::string& text)
{
    std::vector<std::size_t> before;
    std::size_t letters = 0;
    for (const language::Character& character : language::decode(text, {0, text.size()})) {
        before.push_back(letters);
        letters += character.kind == language::CharClass::Space ? 0 : 1;
    }
    return before;
}

/// The words of one document by the number of letters before them.
class DocumentWords
{
public:
    void add(SyntaxExample& example)
    {
        example.referents.assign(example.forms.size(), 0);
        for (std::size_t word = 0; word < example.forms.size(); ++word) {
            m_words[m_letters] = &example.referents[word];
            const std::string& form = example.forms[word];
            for (const language::Character& character : language::decode(form, {0, form.size()}))
                m_letters += character.kind == language::CharClass::Space ? 0 : 1;
        }
    }
    [[nodiscard]] int* at(std::size_t letters) const
    {
        const auto found = m_words.find(letters);
        return found == m_words.end() ? nullptr : found->second;
    }

private:
    std::map<std::size_t, int*> m_words;
    std::size_t m_letters = 0;
};

void readDocument(const nlohmann::json& document, const DocumentWords& words)
{
    const std::vector<std::size_t> letters = lettersBefore(document.at("text").get<std::string>());
    for (const nlohmann::json& mention : document.at("mentions")) {
        const std::size_t head = letters.at(mention.at(4).get<std::size_t>());
        if (int* kind = words.at(head); kind != nullptr)
            *kind = kindOf(mention.at(2).get<std::string>());
    }
}

} // namespace

std::size_t addReferents(std::span<SyntaxExample> examples, const std::filesystem::path& file)
{
    std::ifstream stream{file};
    if (!stream)
        throw Error{std::filesystem::exists(file) ? ErrorKind::NotReadable : ErrorKind::NotFound, file, {}};
    std::map<std::string, std::vector<SyntaxExample*>> documents;
    for (SyntaxExample& example : examples)
        documents[example.document].push_back(&example);
    std::size_t found = 0;
    std::string line;
    for (std::size_t number = 1; std::getline(stream, line); ++number) {
        try {
            const nlohmann::json document = nlohmann::json::parse(line);
            const auto known = documents.find(document.at("id").get<std::string>());
            if (known == documents.end())
                continue;
            DocumentWords words;
            for (SyntaxExample* example : known->second)
                words.add(*example);
            readDocument(document, words);
            found += known->second.size();
        } catch (const std::exception& error) {
            throw Error{ErrorKind::InvalidData, file, error.what(), number};
        }
    }
    return found;
}

} // namespace cablegraph::training
