#include "officials.h"

#include <algorithm>
#include <array>
#include <map>

namespace cablegraph::extraction {
namespace {

using ontology::NodeKind;
using ontology::Relation;
using ontology::Role;
using ontology::RoleType;

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// What surrounds a name says of its bearer.
struct Office
{
    const Role* role = nullptr;
    std::vector<const Mention*> affiliations;
    std::size_t begin = 0; ///< first token of the words that say so
    std::size_t end = 0;
    const char* rule = "";
};

class Offices
{
public:
    Offices(const Document& document, Cast& cast, const Mentions& mentions)
        : m_document{document}
        , m_cast{cast}
        , m_mentions{mentions}
    {
    }

    Claims find()
    {
        for (std::size_t s = 0; s < m_document.sentences.size(); ++s)
            for (const Mention& mention : m_mentions.bySentence[s])
                if (mention.refs.size() == 1 && m_cast.isPersonal(mention.refs.front()))
                    readSurroundings(s, mention);
        addKnownHolders();
        return std::move(m_claims);
    }

private:
    const std::vector<Token>& tokens(std::size_t s) const { return m_document.sentences[s].tokens; }

    void readSurroundings(std::size_t s, const Mention& mention)
    {
        const EntityIndex person = mention.refs.front();
        m_firstSeen.try_emplace(person, mention.where);
        if (auto office = titleBefore(s, mention); office.role || !office.affiliations.empty())
            apply(s, person, office);
        if (auto office = appositionBefore(s, mention); office.role)
            apply(s, person, office);
        if (auto office = counterpart(s, mention); office.role)
            apply(s, person, office);
        if (auto office = appositionAfter(s, mention); office.role)
            apply(s, person, office);
    }

    const RoleHit* roleEndingAt(std::size_t s, std::size_t end) const
    {
        for (const RoleHit& hit : m_mentions.roles[s]) {
            const bool abbreviated = hit.end + 1 == end && tokens(s)[hit.end].form == ".";
            if (hit.end == end || abbreviated)
                return &hit;
        }
        return nullptr;
    }

    const Role& roleOf(const RoleHit& hit) const { return m_cast.tables().roles[hit.role]; }

    bool canEmploy(const Mention* mention) const
    {
        return mention != nullptr && mention->refs.size() == 1 && !m_cast.isPersonal(mention->refs.front());
    }

    /// "acting South Korean President Hwang Kyo-ahn", "US Special Representative for Iran Brian Hook", "Japan's Abe"
    Office titleBefore(std::size_t s, const Mention& mention) const
    {
        Office office{nullptr, {}, mention.where.begin, mention.where.end, "title"};
        std::size_t at = mention.where.begin;
        const RoleHit* hit = roleEndingAt(s, at);
        if (!hit)
            hit = roleWithComplement(s, at);
        if (!hit)
            hit = pluralTitle(s, mention);
        while (hit) {
            office.role = !office.role || roleOf(*hit).type != RoleType::Private ? &roleOf(*hit) : office.role;
            at = hit->begin;
            hit = roleEndingAt(s, at);
        }
        office.begin = at;
        for (std::size_t steps = 0; at > 0 && steps < 6; ++steps) {
            const Mention* before = m_mentions.at(s, at - 1);
            if (before) {
                const bool possessive = tokens(s)[at - 1].possessive;
                const bool adjacent = office.role || possessive;
                if (canEmploy(before) && adjacent && before->where.end == at)
                    office.affiliations.push_back(before);
                office.begin = before->where.begin;
                break;
            }
            if (!office.role || !isTitleModifier(s, at - 1))
                break;
            --at;
        }
        addOfState(s, mention, office);
        return office;
    }

    bool isTitleModifier(std::size_t s, std::size_t at) const
    {
        const Token& token = tokens(s)[at];
        return token.isWord && !token.possessive &&
               (token.upos == language::Upos::Adj || token.upos == language::Upos::Noun ||
                token.upos == language::Upos::Propn);
    }

    /// "Special Representative for Iran" before the name: the complement is no employer.
    const RoleHit* roleWithComplement(std::size_t s, std::size_t at) const
    {
        const Mention* complement = at > 0 ? m_mentions.at(s, at - 1) : nullptr;
        if (!complement || complement->where.end != at || complement->where.begin == 0 || !canEmploy(complement) ||
            tokens(s)[at - 1].possessive)
            return nullptr;
        const std::size_t preposition = complement->where.begin - 1;
        constexpr std::array<std::string_view, 3> links{"for", "to", "on"};
        return isOneOf(tokens(s)[preposition].lower, links) ? roleEndingAt(s, preposition) : nullptr;
    }

    /// "National Security Advisors Sullivan, Cho, and Akiba": the office is that of each.
    const RoleHit* pluralTitle(std::size_t s, const Mention& mention) const
    {
        std::size_t at = mention.where.begin;
        for (int steps = 0; steps < 4 && at > 0; ++steps) {
            std::size_t before = at;
            while (before > 0 && (tokens(s)[before - 1].form == "," || tokens(s)[before - 1].lower == "and"))
                --before;
            const Mention* left = before < at && before > 0 ? m_mentions.at(s, before - 1) : nullptr;
            if (!left || left->refs.size() != 1 || !m_cast.isPersonal(left->refs.front()))
                return nullptr;
            at = left->where.begin;
            const RoleHit* hit = roleEndingAt(s, at);
            if (hit)
                return tokens(s)[hit->end - 1].lower.ends_with("s") ? hit : nullptr;
        }
        return nullptr;
    }

    /// "President Hassan Rouhani of Iran"
    void addOfState(std::size_t s, const Mention& mention, Office& office) const
    {
        const std::size_t after = mention.where.end;
        if (!office.role || !office.affiliations.empty() || after + 1 >= tokens(s).size() ||
            tokens(s)[after].lower != "of")
            return;
        const Mention* state = m_mentions.at(s, after + 1);
        if (canEmploy(state)) {
            office.affiliations.push_back(state);
            office.end = state->where.end;
        }
    }

    /// "the prosecutor general of Tehran, Ali Alghasi Mehr"
    Office appositionBefore(std::size_t s, const Mention& mention) const
    {
        Office office{nullptr, {}, mention.where.begin, mention.where.end, "apposition"};
        std::size_t at = mention.where.begin;
        if (at > 0 && tokens(s)[at - 1].form == ",")
            --at;
        const Mention* before = at > 0 ? m_mentions.at(s, at - 1) : nullptr;
        if (!canEmploy(before) || before->where.end != at || before->where.begin < 2)
            return office;
        std::size_t link = before->where.begin - 1;
        if (tokens(s)[link].lower == "the")
            --link;
        constexpr std::array<std::string_view, 3> links{"of", "at", "for"};
        const RoleHit* hit = isOneOf(tokens(s)[link].lower, links) ? roleEndingAt(s, link) : nullptr;
        if (!hit)
            return office;
        office.role = &roleOf(*hit);
        office.affiliations.push_back(before);
        office.begin = hit->begin;
        return office;
    }

    /// "his Japanese counterpart Takeo Akiba": the office of the person meant by "his", for the state named.
    Office counterpart(std::size_t s, const Mention& mention) const
    {
        Office office{nullptr, {}, mention.where.begin, mention.where.end, "counterpart"};
        std::size_t at = mention.where.begin;
        if (at > 0 && tokens(s)[at - 1].form == ",")
            --at;
        if (at < 2 || tokens(s)[at - 1].lemma != "counterpart")
            return office;
        const Mention* state = m_mentions.at(s, at - 2);
        if (!canEmploy(state))
            return office;
        office.affiliations.push_back(state);
        office.begin = state->where.begin;
        office.role = m_lastRole;
        if (!office.role)
            office.role = &m_cast.tables().roles.front();
        return office;
    }

    /// "Christine Wormuth, former undersecretary for policy at the U.S. Defense Department,"; "who is chairman of ..."
    Office appositionAfter(std::size_t s, const Mention& mention) const
    {
        Office office{nullptr, {}, mention.where.begin, mention.where.end, "apposition"};
        const std::size_t count = tokens(s).size();
        std::size_t at = mention.where.end;
        const bool relative = at < count && tokens(s)[at].lower == "who";
        if (at + 1 >= count || m_document.sentences[s].headline || (tokens(s)[at].form != "," && !relative))
            return office;
        const std::size_t limit = std::min(count, at + 22);
        for (++at; at < limit; ++at) {
            if (endsApposition(s, at, office.role != nullptr))
                break;
            if (const RoleHit* hit = roleStartingAt(s, at)) {
                if (titlesNextName(s, *hit))
                    return {nullptr, {}, mention.where.begin, mention.where.end, "apposition"};
                if (!office.role || office.role->type == RoleType::Private)
                    office.role = &roleOf(*hit);
                at = hit->end - 1;
            } else if (const Mention* found = m_mentions.at(s, at)) {
                if (m_cast.isPersonal(found->refs.front()))
                    break;
                if (canEmploy(found) && links(s, *found, office))
                    office.affiliations.push_back(found);
                at = found->where.end - 1;
                office.end = found->where.end;
            }
        }
        return office;
    }

    const RoleHit* roleStartingAt(std::size_t s, std::size_t at) const
    {
        for (const RoleHit& hit : m_mentions.roles[s])
            if (hit.begin == at)
                return &hit;
        return nullptr;
    }

    /// "Shinzo Abe, German Chancellor Angela Merkel": the office is the next person's.
    bool titlesNextName(std::size_t s, const RoleHit& hit) const
    {
        const Mention* next = hit.end < tokens(s).size() ? m_mentions.at(s, hit.end) : nullptr;
        return next && next->refs.size() == 1 && m_cast.isPersonal(next->refs.front());
    }

    bool endsApposition(std::size_t s, std::size_t at, bool roleFound) const
    {
        const Token& token = tokens(s)[at];
        constexpr std::array<std::string_view, 6> harmless{"be", "serve", "head", "lead", "have", "also"};
        if (token.form == "," || token.form == ";" || token.form == "." || token.form == "\u2014" || token.form == ")")
            return roleFound || token.form != ",";
        return (token.upos == language::Upos::Verb || token.upos == language::Upos::Aux) &&
               !isOneOf(token.lemma, harmless) && !roleStartingAt(s, at);
    }

    /// The employer stands before its office ("a U.S. senator") or after it with "of", "at", "for", "in".
    bool links(std::size_t s, const Mention& found, const Office& office) const
    {
        if (found.form == MentionForm::Adjective || tokens(s)[found.where.end - 1].possessive) {
            // "a Cuban-American and former candidate": the adjective must go with the office.
            for (const RoleHit& hit : m_mentions.roles[s])
                if (hit.begin >= found.where.end && hit.begin <= found.where.end + 3)
                    return !tokens(s)[found.where.end].hyphenBefore;
            return office.role != nullptr && tokens(s)[found.where.end - 1].possessive;
        }
        std::size_t before = found.where.begin;
        if (before > 0 && tokens(s)[before - 1].lower == "the")
            --before;
        constexpr std::array<std::string_view, 3> prepositions{"of", "at", "with"};
        if (before > 0 && isOneOf(tokens(s)[before - 1].lower, prepositions))
            return office.role != nullptr;
        return roleStartingAt(s, found.where.end) != nullptr;
    }

    void apply(std::size_t s, EntityIndex person, const Office& office)
    {
        Entity& entity = m_cast[person];
        if (office.role && office.role->type == RoleType::Private && office.affiliations.empty())
            return;
        const bool isPrivate = office.role && office.role->type == RoleType::Private;
        std::vector<EntityIndex> employers;
        for (const Mention* mention : office.affiliations)
            addEmployer(mention->refs.front(), employers);
        if (office.role && !office.role->state.empty())
            if (const auto state = m_cast.stateOf(office.role->state))
                addEmployer(*state, employers);
        const bool publicOffice = office.role && !isPrivate && isPublic(*office.role, employers);
        if (publicOffice || (!office.role && !employers.empty()))
            m_cast[person].kind = NodeKind::Official;
        if (office.role && !isPrivate) {
            m_lastRole = office.role;
            if (entity.role.empty())
                m_cast[person].role = office.role->phrase;
        }
        for (const EntityIndex employer : employers) {
            if (isPrivate && m_cast[employer].kind != NodeKind::Organization)
                continue;
            claim(s, person, employer, office);
        }
    }

    /// The head of a think tank or a company holds no public office.
    bool isPublic(const Role& role, const std::vector<EntityIndex>& employers) const
    {
        if (role.type != RoleType::Official && role.type != RoleType::Head)
            return true;
        const bool onlyPrivate =
            !employers.empty() && std::all_of(employers.begin(), employers.end(), [this](EntityIndex employer) {
                return m_cast[employer].kind == NodeKind::Organization && isPrivateBody(employer);
            });
        return !onlyPrivate;
    }

    bool isPrivateBody(EntityIndex organization) const
    {
        const auto& tables = m_cast.tables();
        const auto known = tables.organizationByName.find(m_cast[organization].name);
        if (known == tables.organizationByName.end())
            return !m_cast[organization].affiliation;
        const std::string& type = tables.organizations[known->second].type;
        return type == "research" || type == "company" || type == "media";
    }

    /// A place stands for its country; a ministry and the like for itself and its state.
    void addEmployer(EntityIndex found, std::vector<EntityIndex>& employers)
    {
        const auto add = [&](EntityIndex employer) {
            if (std::find(employers.begin(), employers.end(), employer) == employers.end())
                employers.push_back(employer);
        };
        if (m_cast[found].kind == NodeKind::Place) {
            if (const auto state = m_cast.stateOf(m_cast[found].code))
                add(*state);
            return;
        }
        add(found);
        if (m_cast[found].kind == NodeKind::Organization && m_cast[found].affiliation)
            add(*m_cast[found].affiliation);
    }

    void claim(std::size_t s, EntityIndex person, EntityIndex employer, const Office& office)
    {
        Claim claim;
        claim.from = person;
        claim.relation = Relation::Represents;
        claim.to = employer;
        claim.words = {s, std::min(office.begin, office.end), office.end};
        claim.label = (office.role                   ? office.role->phrase
                       : m_cast[person].role.empty() ? "official"
                                                     : m_cast[person].role) +
                      " of";
        claim.rule = office.rule;
        claim.confidence = 0.95;
        claim.structural = true;
        if (!m_cast[person].affiliation)
            m_cast[person].affiliation = employer;
        m_claims.push_back(std::move(claim));
    }

    /// Persons of whose office the text says nothing, or not whose it is.
    void addKnownHolders()
    {
        const auto& tables = m_cast.tables();
        for (EntityIndex person = 0; person < m_cast.size(); ++person) {
            if (!m_cast.isPersonal(person) || m_cast[person].affiliation || !m_firstSeen.contains(person))
                continue;
            const auto holder =
                std::find_if(tables.officeHolders.begin(), tables.officeHolders.end(),
                             [&](const ontology::OfficeHolder& h) { return h.name == m_cast[person].name; });
            if (holder == tables.officeHolders.end())
                continue;
            auto employer = m_cast.stateOf(holder->affiliation);
            if (!employer)
                employer = m_cast.organization(tables.organizationByName.at(holder->affiliation));
            m_cast[person].kind = NodeKind::Official;
            if (m_cast[person].role.empty())
                m_cast[person].role = holder->role;
            const TokenRange& where = m_firstSeen.at(person);
            Office office{nullptr, {}, where.begin, where.end, "known-office-holder"};
            claim(where.sentence, person, *employer, office);
            m_claims.back().confidence = 0.8;
        }
    }

    const Document& m_document;
    Cast& m_cast;
    const Mentions& m_mentions;
    Claims m_claims;
    const Role* m_lastRole = nullptr;
    std::map<EntityIndex, TokenRange> m_firstSeen;
};

} // namespace

Claims findOffices(const Document& document, Cast& cast, const Mentions& mentions)
{
    return Offices{document, cast, mentions}.find();
}

} // namespace cablegraph::extraction
