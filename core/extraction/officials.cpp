#include "officials.h"

#include "officecontext.h"
#include "offices.h"

#include <algorithm>
#include <map>

namespace cablegraph::extraction {
namespace {

using ontology::NodeKind;
using ontology::Relation;
using ontology::Role;
using ontology::RoleType;

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
        addServants();
        addByContext();
        return std::move(m_claims);
    }

private:
    const std::vector<Token>& tokens(std::size_t s) const { return m_document.sentences[s].tokens; }

    void readSurroundings(std::size_t s, const Mention& mention)
    {
        const EntityIndex person = mention.refs.front();
        m_firstSeen.try_emplace(person, mention.where);
        for (const Office& office : readOffices(m_document, m_cast, m_mentions, s, mention, m_lastRole))
            apply(s, person, office);
    }

    /// "former prime minister", "defence minister-designate"
    static std::string roleIn(const Office& office)
    {
        const std::string& phrase = office.role->phrase;
        const bool behind = office.tenure == "designate" || office.tenure == "elect";
        if (office.tenure.empty() || phrase.starts_with(office.tenure) || phrase.ends_with(office.tenure))
            return phrase;
        return behind ? phrase + '-' + office.tenure : office.tenure + ' ' + phrase;
    }

    bool canEmploy(const Mention* mention) const
    {
        return mention != nullptr && mention->refs.size() == 1 && !m_cast.isPersonal(mention->refs.front());
    }

    void apply(std::size_t s, EntityIndex person, const Office& office)
    {
        if (office.superior)
            m_servants.push_back({s, person, office.superior->refs.front(), office});
        if (office.role && office.role->type == RoleType::Private && office.affiliations.empty())
            return;
        const bool isPrivate = office.role && office.role->type == RoleType::Private;
        std::vector<EntityIndex> employers;
        for (const Mention* mention : office.affiliations)
            addEmployer(mention->refs.front(), employers);
        const bool named = std::any_of(employers.begin(), employers.end(), [this](EntityIndex employer) {
            return m_cast[employer].kind == NodeKind::State;
        });
        // "Philippine Defense Secretary": what other states call so, too, is of the one named.
        if (office.role && !office.role->state.empty() && !named && !isKnownElsewhere(person, office.role->state))
            if (const auto state = m_cast.stateOf(office.role->state))
                addEmployer(*state, employers);
        const bool publicOffice = office.role && !isPrivate && isPublic(*office.role, employers);
        const bool actsFor = std::any_of(employers.begin(), employers.end(), [this](EntityIndex employer) {
            return m_cast[employer].kind != NodeKind::Organization || !isPrivateBody(employer);
        });
        if (publicOffice || (!office.role && actsFor))
            m_cast[person].kind = NodeKind::Official;
        if (office.role && !isPrivate) {
            if (office.role->ofStateOnly || office.role->type == RoleType::Legislator ||
                office.role->phrase == "representative")
                m_stateOffices.try_emplace(person, s, office);
            m_lastRole = office.role;
            if (m_cast[person].role.empty())
                m_cast[person].role = roleIn(office);
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
        const std::string_view type = m_cast.typeOf(organization);
        if (type.empty())
            return !m_cast[organization].affiliation;
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
        const bool owned = m_cast[found].kind == NodeKind::Organization && m_cast[found].affiliation;
        if (owned && (!isParty(found) || m_mentions.name(*m_cast[found].affiliation)))
            add(*m_cast[found].affiliation);
    }

    /// There is more than one Labour Party: of which state, an article that does not name the state leaves open.
    bool isParty(EntityIndex organization) const { return m_cast.typeOf(organization) == "party"; }

    void claim(std::size_t s, EntityIndex person, EntityIndex employer, const Office& office)
    {
        Claim claim;
        claim.from = person;
        claim.relation = Relation::Represents;
        claim.to = employer;
        claim.words = {s, std::min(office.begin, office.end), office.end};
        claim.label = (office.role                   ? roleIn(office)
                       : m_cast[person].role.empty() ? "official"
                                                     : m_cast[person].role) +
                      " of";
        claim.rule = office.rule;
        // "Carlo of Italy" may only come from there.
        claim.confidence = office.role ? 0.95 : 0.85;
        claim.structural = true;
        if (!m_cast[person].affiliation)
            m_cast[person].affiliation = employer;
        m_claims.push_back(std::move(claim));
    }

    const ontology::OfficeHolder* knownHolder(EntityIndex person) const
    {
        const auto& holders = m_cast.tables().officeHolders;
        const auto found = std::ranges::find(holders, m_cast[person].name, &ontology::OfficeHolder::name);
        return found == holders.end() ? nullptr : &*found;
    }

    /// "Defence Secretary" is of London, but not if its bearer is known to be Manila's.
    bool isKnownElsewhere(EntityIndex person, const std::string& state) const
    {
        const ontology::OfficeHolder* holder = knownHolder(person);
        return holder != nullptr && holder->affiliation != state;
    }

    /// Persons of whose office the text says nothing, or not whose it is.
    void addKnownHolders()
    {
        const auto& tables = m_cast.tables();
        for (EntityIndex person = 0; person < m_cast.size(); ++person) {
            const bool known = m_cast[person].affiliation && !m_cast[person].role.empty();
            if (!m_cast.isPersonal(person) || known || !m_firstSeen.contains(person))
                continue;
            const ontology::OfficeHolder* holder = knownHolder(person);
            if (holder == nullptr)
                continue;
            auto employer = m_cast.stateOf(holder->affiliation);
            if (!employer)
                employer = m_cast.organization(tables.organizationByName.at(holder->affiliation));
            // "Chad's X": whose minister X is the text says, which one the table.
            if (m_cast[person].affiliation) {
                if (m_cast[person].affiliation == employer)
                    m_cast[person].role = holder->role;
                continue;
            }
            m_cast[person].kind = NodeKind::Official;
            if (m_cast[person].role.empty())
                m_cast[person].role = holder->role;
            const TokenRange& where = m_firstSeen.at(person);
            Office office{nullptr, {}, nullptr, where.begin, where.end, "known-office-holder"};
            claim(where.sentence, person, *employer, office);
            m_claims.back().confidence = 0.8;
        }
    }

    /// Who serves an office-holder in an office acts for the same state.
    void addServants()
    {
        for (const Servant& servant : m_servants) {
            const auto employer = m_cast[servant.superior].affiliation;
            const Role* role = servant.office.role;
            if (!employer || m_cast[servant.person].affiliation || !role || role->type == RoleType::Private)
                continue;
            m_cast[servant.person].kind = NodeKind::Official;
            Office office = servant.office;
            office.rule = "serves-official";
            claim(servant.sentence, servant.person, *employer, office);
        }
    }

    /// "the caretaker Prime Minister": an office that only a state has is that of the state last spoken of.
    void addByContext()
    {
        for (EntityIndex person = 0; person < m_cast.size(); ++person) {
            const auto seen = m_stateOffices.find(person);
            if (m_cast[person].affiliation || seen == m_stateOffices.end())
                continue;
            const Role& role = *seen->second.second.role;
            const bool legislator = role.type == RoleType::Legislator || role.phrase == "representative";
            auto state = legislator ? lastParliamentBefore(seen->second.first) : std::nullopt;
            if (!state)
                state = stateInContext(m_document, m_cast, m_mentions,
                                       {role.phrase, person, seen->second.first, seen->second.second.begin});
            if (!state)
                continue;
            Office office = seen->second.second;
            office.rule = "office-in-context";
            claim(seen->second.first, person, *state, office);
            m_claims.back().confidence = 0.6;
        }
    }

    /// Of the parliaments the text has named, the last.
    std::optional<EntityIndex> lastParliamentBefore(std::size_t s) const
    {
        for (std::size_t at = s + 1; at-- > 0;)
            for (const Mention& mention : m_mentions.bySentence[at]) {
                if (canEmploy(&mention) && m_cast.typeOf(mention.refs.front()) == "parliament")
                    return mention.refs.front();
            }
        return {};
    }

    struct Servant
    {
        std::size_t sentence;
        EntityIndex person;
        EntityIndex superior;
        Office office;
    };

    const Document& m_document;
    Cast& m_cast;
    const Mentions& m_mentions;
    Claims m_claims;
    const Role* m_lastRole = nullptr;
    std::map<EntityIndex, TokenRange> m_firstSeen;
    std::vector<Servant> m_servants;
    std::map<EntityIndex, std::pair<std::size_t, Office>> m_stateOffices; ///< first sentence with an office of states
};

} // namespace

Claims findOffices(const Document& document, Cast& cast, const Mentions& mentions)
{
    return Offices{document, cast, mentions}.find();
}

} // namespace cablegraph::extraction
