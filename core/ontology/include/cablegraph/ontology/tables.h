#pragma once

#include <cablegraph/ontology/kinds.h>
#include <cablegraph/ontology/lexicon.h>
#include <cablegraph/ontology/ontology.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace cablegraph::ontology {

struct State
{
    std::string code; ///< ISO 3166-1 alpha-3 or the documented like
    std::string name;
};

struct Place
{
    std::string name;
    std::string country; ///< code; empty where it lies in several states or none
    std::string type;
};

struct Organization
{
    std::string name;
    std::string type;
    std::string state; ///< code of the state it belongs to; empty for international and non-state bodies
};

struct OfficeHolder
{
    std::string name;
    std::string affiliation; ///< a state's code or an organization's name
    std::string role;
};

enum class RoleType : std::uint8_t
{
    Head,
    Minister,
    Diplomat,
    Adviser,
    Military,
    Legislator,
    Spokesperson,
    Official,
    Member,
    Private, ///< a calling outside any office
};

struct Role
{
    std::string phrase;
    RoleType type;
    std::string state; ///< code, where the office exists in one state only
    bool ofStateOnly;
};

enum class ThreatForm : std::uint8_t
{
    Noun,
    Verb,
    Launch,  ///< a threat only as the object of a verb of launching
    General, ///< too general to stand without a source
    Topic,   ///< a field rather than an act
};

struct ThreatWord
{
    std::vector<std::string> words;
    ThreatClass threatClass;
    ThreatForm form;
};

enum class MeetingForm : std::uint8_t
{
    Noun,
    Verb,
    Together,
    Travel,
    Host,
    Named,
    Call,
};

struct MeetingWord
{
    std::vector<std::string> words;
    MeetingForm form;
    std::string type;
};

enum class RelationForm : std::uint8_t
{
    Verb,
    Noun,
};

struct RelationWord
{
    std::vector<std::string> words;
    RelationForm form;
    Relation relation;
    std::vector<std::string> targets; ///< "object", "together" or prepositions, to be tried in order
    std::string label;
};

enum class ReportingForm : std::uint8_t
{
    Say,
    Embed,
    Modal,
    Adverb,
    Noun,
    Source,
    Do, ///< carries out the act that is its object: "launch an attack", "plan an attack"
};

struct ReportingWord
{
    ReportingForm form;
    Stance stance;
};

/// What a common noun tells of the name or phrase it stands in (namewords.txt).
enum class NameWord : std::uint8_t
{
    Collective,
    Crowd,
    Group,
    Organization,
    Place,
    Proxy,
    Ruler,
    Statement,
    Thing,
    Town,
    Travel,
};

enum class GivenName : std::uint8_t
{
    Either,
    Feminine,
    Masculine,
};

/// What a name in running text may be: an index into the table of its kind.
struct NameTerm
{
    enum class Kind : std::uint8_t
    {
        StateName,
        StateAdjective,
        StateCapital,
        StateSeat,
        StateShort, ///< only after the state's own name has appeared
        Place,
        Organization,
        OfficeHolder,
    };
    Kind kind;
    std::uint32_t index;
};

/// Everything the files of resources/ontology say, ready for look-up. Indices into the vectors are what the lexicons
/// give.
struct Ontology::Tables
{
    std::vector<State> states;
    std::vector<Place> places;
    std::vector<Organization> organizations;
    std::vector<OfficeHolder> officeHolders;
    std::vector<Role> roles;
    std::vector<ThreatWord> threats;
    std::vector<MeetingWord> meetings;
    std::vector<RelationWord> relations;
    std::vector<ReportingWord> reporting;
    std::vector<std::string> threatPhrases; ///< by ThreatClass, for display
    std::vector<NameTerm> names;

    Lexicon nameLexicon{Matching::Names};       ///< values index `names`
    Lexicon roleLexicon{Matching::Lemmas};      ///< values index `roles`
    Lexicon threatLexicon{Matching::Lemmas};    ///< all but verbs; values index `threats`
    Lexicon meetingLexicon{Matching::Lemmas};   ///< all but verbs; values index `meetings`
    Lexicon reportingLexicon{Matching::Lemmas}; ///< values index `reporting`
    Lexicon enablingLexicon{Matching::Lemmas};  ///< values mean nothing

    /// By first lemma: indices of the verbs (and, for relations, the nouns) that begin with it, the longest first.
    std::unordered_map<std::string, std::vector<std::uint32_t>> threatVerbs;
    std::unordered_map<std::string, std::vector<std::uint32_t>> meetingVerbs;
    std::unordered_map<std::string, std::vector<std::uint32_t>> relationVerbs;
    std::unordered_map<std::string, std::vector<std::uint32_t>> relationNouns;

    std::unordered_map<std::string, GivenName> givenNames;
    std::unordered_set<std::string> familyFirst;
    /// By lemma: what the common noun tells of a name or phrase with it.
    std::unordered_map<std::string, std::vector<NameWord>> nameWords;
    std::unordered_map<std::string, std::uint32_t> stateByCode;
    std::unordered_map<std::string, std::uint32_t> organizationByName;

    [[nodiscard]] const State* findState(std::string_view code) const;
    [[nodiscard]] bool isNameWord(std::string_view lemma, NameWord kind) const;
};

} // namespace cablegraph::ontology
