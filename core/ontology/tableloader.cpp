#include "tableloader.h"

#include "resourcefile.h"

#include <cablegraph/base/error.h>
#include <cablegraph/ontology/statenames.h>

#include <algorithm>
#include <array>
#include <utility>

namespace cablegraph::ontology {
namespace {

using Folders = std::span<const std::filesystem::path>;
using Tables = Ontology::Tables;

[[noreturn]] void fail(const Record& record, const std::string& what)
{
    throw Error{ErrorKind::InvalidData, record.file, what, record.line};
}

template<class Enum, std::size_t Size>
Enum oneOf(const Record& record, std::size_t column, const std::array<std::pair<std::string_view, Enum>, Size>& names)
{
    for (const auto& [name, value] : names)
        if (record[column] == name)
            return value;
    fail(record, '"' + record[column] + "\" is not known here");
}

std::vector<std::string> wordsOf(std::string_view phrase)
{
    std::vector<std::string> words;
    for (WordPiece& piece : splitWords(phrase))
        words.push_back(std::move(piece.lower));
    return words;
}

void addName(Tables& tables, std::string_view phrase, NameTerm::Kind kind, std::size_t index)
{
    tables.nameLexicon.add(phrase, static_cast<std::uint32_t>(tables.names.size()));
    tables.names.push_back({kind, static_cast<std::uint32_t>(index)});
}

TableShape statesShape()
{
    return {"states.txt", {"code", "alpha2", "name", "names", "adjectives", "capitals", "seats", "short"}};
}

void loadStates(Tables& tables, Folders folders)
{
    using Kind = NameTerm::Kind;
    for (const Record& record : readTable(folders, statesShape())) {
        if (record[0].size() != 3)
            fail(record, "a state's code has three letters");
        if (record[2].empty())
            fail(record, "a state needs a name");
        const std::size_t index = tables.states.size();
        tables.states.push_back({record[0], record[2]});
        tables.stateByCode.emplace(record[0], static_cast<std::uint32_t>(index));
        addName(tables, record[2], Kind::StateName, index);
        constexpr std::array lists{std::pair{3, Kind::StateName}, std::pair{4, Kind::StateAdjective},
                                   std::pair{5, Kind::StateCapital}, std::pair{6, Kind::StateSeat},
                                   std::pair{7, Kind::StateShort}};
        for (const auto& [column, kind] : lists)
            for (const std::string& name : listOf(record[static_cast<std::size_t>(column)]))
                addName(tables, name, kind, index);
    }
}

void requireState(const Tables& tables, const Record& record, const std::string& code)
{
    if (!code.empty() && !tables.stateByCode.contains(code))
        fail(record, "no state has the code \"" + code + '"');
}

void loadPlaces(Tables& tables, Folders folders)
{
    for (const Record& record : readTable(folders, {"places.txt", {"name", "country", "type", "names"}})) {
        requireState(tables, record, record[1]);
        const std::size_t index = tables.places.size();
        tables.places.push_back({record[0], record[1], record[2]});
        addName(tables, record[0], NameTerm::Kind::Place, index);
        for (const std::string& name : listOf(record[3]))
            addName(tables, name, NameTerm::Kind::Place, index);
    }
}

void loadOrganizations(Tables& tables, Folders folders)
{
    for (const Record& record : readTable(folders, {"organizations.txt", {"name", "type", "state", "names"}})) {
        requireState(tables, record, record[2]);
        const std::size_t index = tables.organizations.size();
        tables.organizations.push_back({record[0], record[1], record[2]});
        tables.organizationByName.emplace(record[0], static_cast<std::uint32_t>(index));
        addName(tables, record[0], NameTerm::Kind::Organization, index);
        for (const std::string& name : listOf(record[3]))
            addName(tables, name, NameTerm::Kind::Organization, index);
    }
}

void loadOfficeHolders(Tables& tables, Folders folders)
{
    for (const Record& record : readTable(folders, {"officeholders.txt", {"name", "for", "role", "names"}, 2})) {
        if (!tables.stateByCode.contains(record[1]) && !tables.organizationByName.contains(record[1]))
            fail(record, '"' + record[1] + "\" is neither a state's code nor an organization");
        const std::size_t index = tables.officeHolders.size();
        tables.officeHolders.push_back({record[0], record[1], record[2]});
        addName(tables, record[0], NameTerm::Kind::OfficeHolder, index);
        for (const std::string& name : listOf(record[3]))
            addName(tables, name, NameTerm::Kind::OfficeHolder, index);
    }
}

void loadRoles(Tables& tables, Folders folders)
{
    using enum RoleType;
    constexpr std::array types{std::pair{std::string_view{"head"}, Head},
                               std::pair{std::string_view{"minister"}, Minister},
                               std::pair{std::string_view{"diplomat"}, Diplomat},
                               std::pair{std::string_view{"adviser"}, Adviser},
                               std::pair{std::string_view{"military"}, Military},
                               std::pair{std::string_view{"legislator"}, Legislator},
                               std::pair{std::string_view{"spokesperson"}, Spokesperson},
                               std::pair{std::string_view{"official"}, RoleType::Official},
                               std::pair{std::string_view{"member"}, Member},
                               std::pair{std::string_view{"private"}, Private}};
    constexpr std::array scopes{std::pair{std::string_view{"state"}, true}, std::pair{std::string_view{"any"}, false}};
    for (const Record& record : readTable(folders, {"roles.txt", {"role", "type", "state", "scope"}})) {
        requireState(tables, record, record[2]);
        tables.roleLexicon.add(record[0], static_cast<std::uint32_t>(tables.roles.size()));
        tables.roles.push_back({record[0], oneOf(record, 1, types), record[2], oneOf(record, 3, scopes)});
    }
}

ThreatClass threatClassOf(const Record& record, std::size_t column)
{
    const std::optional<ThreatClass> threatClass = parseThreatClass(record[column]);
    if (!threatClass)
        fail(record, "no class of threat is called \"" + record[column] + '"');
    return *threatClass;
}

void loadThreats(Tables& tables, Folders folders)
{
    using enum ThreatForm;
    constexpr std::array forms{std::pair{std::string_view{"noun"}, Noun}, std::pair{std::string_view{"verb"}, Verb},
                               std::pair{std::string_view{"launch"}, Launch},
                               std::pair{std::string_view{"general"}, General},
                               std::pair{std::string_view{"topic"}, Topic}};
    tables.threatPhrases.resize(threatClassCount);
    for (const Record& record : readTable(folders, {"threatclasses.txt", {"class", "phrase"}}))
        tables.threatPhrases[static_cast<std::size_t>(threatClassOf(record, 0))] = record[1];
    for (const Record& record : readTable(folders, {"threats.txt", {"words", "class", "form"}, 3})) {
        const auto index = static_cast<std::uint32_t>(tables.threats.size());
        tables.threats.push_back({wordsOf(record[0]), threatClassOf(record, 1), oneOf(record, 2, forms)});
        const ThreatWord& word = tables.threats.back();
        if (word.words.empty())
            fail(record, "a threat needs a word");
        if (word.form == Verb)
            tables.threatVerbs[word.words.front()].push_back(index);
        else
            tables.threatLexicon.add(record[0], index);
    }
}

void loadMeetings(Tables& tables, Folders folders)
{
    using enum MeetingForm;
    constexpr std::array forms{
        std::pair{std::string_view{"noun"}, Noun},         std::pair{std::string_view{"verb"}, Verb},
        std::pair{std::string_view{"together"}, Together}, std::pair{std::string_view{"travel"}, Travel},
        std::pair{std::string_view{"host"}, Host},         std::pair{std::string_view{"named"}, Named},
        std::pair{std::string_view{"call"}, Call}};
    for (const Record& record : readTable(folders, {"meetings.txt", {"words", "form", "type"}, 2})) {
        const auto index = static_cast<std::uint32_t>(tables.meetings.size());
        tables.meetings.push_back({wordsOf(record[0]), oneOf(record, 1, forms), record[2]});
        const MeetingWord& word = tables.meetings.back();
        if (word.words.empty())
            fail(record, "a meeting needs a word");
        if (word.form == Verb || word.form == Together || word.form == Travel || word.form == Host)
            tables.meetingVerbs[word.words.front()].push_back(index);
        else
            tables.meetingLexicon.add(record[0], index);
    }
}

void loadRelations(Tables& tables, Folders folders)
{
    constexpr std::array forms{std::pair{std::string_view{"verb"}, RelationForm::Verb},
                               std::pair{std::string_view{"noun"}, RelationForm::Noun}};
    const TableShape shape{"relations.txt", {"words", "form", "relation", "target", "label"}, 3};
    for (const Record& record : readTable(folders, shape)) {
        const std::optional<Relation> relation = parseRelation(record[2]);
        if (!relation || (!isActorRelation(*relation) && *relation != Relation::Counters))
            fail(record, '"' + record[2] + "\" is no relation a word can have");
        if (listOf(record[3]).empty())
            fail(record, "the target is missing");
        const auto index = static_cast<std::uint32_t>(tables.relations.size());
        tables.relations.push_back(
            {wordsOf(record[0]), oneOf(record, 1, forms), *relation, listOf(record[3]), record[4]});
        const RelationWord& word = tables.relations.back();
        if (word.words.empty())
            fail(record, "a relation needs a word");
        auto& byFirstWord = word.form == RelationForm::Verb ? tables.relationVerbs : tables.relationNouns;
        byFirstWord[word.words.front()].push_back(index);
    }
}

void loadReporting(Tables& tables, Folders folders)
{
    using enum ReportingForm;
    constexpr std::array forms{
        std::pair{std::string_view{"say"}, Say},     std::pair{std::string_view{"embed"}, Embed},
        std::pair{std::string_view{"modal"}, Modal}, std::pair{std::string_view{"adverb"}, Adverb},
        std::pair{std::string_view{"noun"}, Noun},   std::pair{std::string_view{"source"}, Source},
        std::pair{std::string_view{"do"}, Do}};
    for (const Record& record : readTable(folders, {"reporting.txt", {"words", "form", "stance"}, 2})) {
        const std::optional<Stance> stance = parseStance(record[2]);
        if (!stance)
            fail(record, "no stance is called \"" + record[2] + '"');
        tables.reportingLexicon.add(record[0], static_cast<std::uint32_t>(tables.reporting.size()));
        tables.reporting.push_back({oneOf(record, 1, forms), *stance});
    }
}

void loadNameWords(Tables& tables, Folders folders)
{
    using enum NameWord;
    constexpr std::array kinds{std::pair{std::string_view{"collective"}, Collective},
                               std::pair{std::string_view{"crowd"}, Crowd},
                               std::pair{std::string_view{"group"}, Group},
                               std::pair{std::string_view{"organization"}, NameWord::Organization},
                               std::pair{std::string_view{"place"}, NameWord::Place},
                               std::pair{std::string_view{"proxy"}, Proxy},
                               std::pair{std::string_view{"ruler"}, Ruler},
                               std::pair{std::string_view{"statement"}, Statement},
                               std::pair{std::string_view{"thing"}, Thing},
                               std::pair{std::string_view{"town"}, Town},
                               std::pair{std::string_view{"travel"}, Travel}};
    for (const Record& record : readTable(folders, {"namewords.txt", {"word", "kind"}, 2}))
        tables.nameWords[record[0]].push_back(oneOf(record, 1, kinds));
}

void loadWordLists(Tables& tables, Folders folders)
{
    constexpr std::array genders{std::pair{std::string_view{""}, GivenName::Either},
                                 std::pair{std::string_view{"f"}, GivenName::Feminine},
                                 std::pair{std::string_view{"m"}, GivenName::Masculine}};
    for (const Record& record : readTable(folders, {"givennames.txt", {"name", "gender"}}))
        tables.givenNames[record[0]] = oneOf(record, 1, genders);
    for (const Record& record : readTable(folders, {"familyfirst.txt", {"name"}}))
        tables.familyFirst.insert(record[0]);
    for (const Record& record : readTable(folders, {"enabling.txt", {"words"}}))
        tables.enablingLexicon.add(record[0], 0);
}

template<class Word>
void longestFirst(std::unordered_map<std::string, std::vector<std::uint32_t>>& index, const std::vector<Word>& words)
{
    for (auto& [first, indices] : index)
        std::stable_sort(indices.begin(), indices.end(), [&](std::uint32_t a, std::uint32_t b) {
            return words[a].words.size() > words[b].words.size();
        });
}

} // namespace

Ontology::Tables loadTables(Folders folders)
{
    Tables tables;
    loadStates(tables, folders);
    loadPlaces(tables, folders);
    loadOrganizations(tables, folders);
    loadOfficeHolders(tables, folders);
    loadRoles(tables, folders);
    loadThreats(tables, folders);
    loadMeetings(tables, folders);
    loadRelations(tables, folders);
    loadReporting(tables, folders);
    loadNameWords(tables, folders);
    loadWordLists(tables, folders);
    longestFirst(tables.threatVerbs, tables.threats);
    longestFirst(tables.meetingVerbs, tables.meetings);
    longestFirst(tables.relationVerbs, tables.relations);
    longestFirst(tables.relationNouns, tables.relations);
    return tables;
}

std::map<std::string, std::string> loadStateNames(Folders folders)
{
    std::map<std::string, std::string> names;
    for (const Record& record : readTable(folders, statesShape()))
        names[record[0]] = record[2];
    return names;
}

} // namespace cablegraph::ontology
