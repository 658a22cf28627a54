#include "offices.h"

#include "newnames.h"
#include "words.h"

#include <algorithm>
#include <array>

namespace cablegraph::extraction {
namespace {

using ontology::NodeKind;
using ontology::Role;
using ontology::RoleType;

class OfficeReader
{
public:
    OfficeReader(const Document& document, const Cast& cast, const Mentions& mentions)
        : m_document{document}
        , m_cast{cast}
        , m_mentions{mentions}
    {
    }

    std::vector<Office> read(std::size_t s, const Mention& mention, const Role* counterpartRole) const
    {
        std::vector<Office> offices;
        const auto take = [&offices](Office office, bool good) {
            if (good)
                offices.push_back(std::move(office));
        };
        Office title = titleBefore(s, mention);
        addTenure(s, title);
        const bool titled = title.role || !title.affiliations.empty() || title.superior;
        take(std::move(title), titled);
        for (Office& office : std::array{appositionBefore(s, mention), counterpart(s, mention, counterpartRole),
                                         appositionAfter(s, mention)}) {
            const bool good = office.role != nullptr;
            if (good)
                addTenure(s, office);
            take(std::move(office), good);
        }
        return offices;
    }

private:
    /// "Former U.S. President X", "X, the acting minister": among the words of the office or right before them;
    /// "Minister-designate X" behind it.
    void addTenure(std::size_t s, Office& office) const
    {
        const auto tenure = [&](std::size_t at) -> std::string {
            const std::string& word = tokens(s)[at].lower;
            if (isOneOf(word, {"former", "ex", "onetime"}))
                return "former";
            return isOneOf(word, {"acting", "interim", "outgoing", "incoming", "caretaker"}) ? word : std::string{};
        };
        const std::size_t begin = std::min(office.begin, office.end);
        for (std::size_t at = begin > 0 ? begin - 1 : 0; at < office.end && office.tenure.empty(); ++at)
            office.tenure = tenure(at);
        for (std::size_t at = begin; at + 1 < office.end && office.tenure.empty(); ++at)
            if (tokens(s)[at + 1].hyphenBefore && isOneOf(tokens(s)[at + 1].lower, {"designate", "elect"}))
                office.tenure = tokens(s)[at + 1].lower;
    }

    const std::vector<Token>& tokens(std::size_t s) const { return m_document.sentences[s].tokens; }

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
        Office office{nullptr, {}, nullptr, mention.where.begin, mention.where.end, "title"};
        std::size_t at = mention.where.begin;
        const RoleHit* hit = roleEndingAt(s, at);
        if (!hit)
            hit = titleWithField(s, at);
        if (hit && hit->end != at)
            addComplement(s, *hit, at, office);
        if (!hit)
            hit = pluralTitle(s, mention);
        if (!hit && at > 0 && tokens(s)[at - 1].form == ",") {
            hit = looseTitle(s, at - 1);
            for (std::size_t field = hit ? hit->end : at; field + 1 < at; ++field)
                if (const Mention* owner = m_mentions.at(s, field); owner && isOwner(s, *owner)) {
                    office.affiliations.push_back(owner);
                    break;
                }
        }
        while (hit) {
            office.role = !office.role || roleOf(*hit).type != RoleType::Private ? &roleOf(*hit) : office.role;
            at = hit->begin;
            hit = roleEndingAt(s, at);
        }
        office.begin = at;
        addOwnerBefore(s, at, office);
        addOfOwner(s, mention, office);
        return office;
    }

    /// "Under Secretary of State for Political Affairs X"; the title of "Minister X and Y" is not that of Y.
    const RoleHit* titleWithField(std::size_t s, std::size_t name) const
    {
        const RoleHit* hit = findTitleBefore(m_document.sentences[s], m_mentions.roles[s], name);
        for (std::size_t at = hit ? hit->end : name; at < name; ++at)
            if (isPerson(m_mentions.at(s, at)))
                return nullptr;
        return hit;
    }

    /// "a State Department spokesperson, Morgan Ortagus": before the comma, unless it describes the name before it.
    const RoleHit* looseTitle(std::size_t s, std::size_t comma) const
    {
        const RoleHit* hit = roleEndingAt(s, comma);
        if (!hit)
            hit = fieldedRole(s, comma);
        if (!hit)
            return nullptr;
        for (std::size_t at = hit->begin; at > 0 && hit->begin - at < 10; --at) {
            const Token& token = tokens(s)[at - 1];
            if (token.form == ",")
                return isPerson(at > 1 ? m_mentions.at(s, at - 2) : nullptr) ? nullptr : hit;
            if (!token.isWord || token.upos == language::Upos::Verb)
                break;
            if (isPerson(m_mentions.at(s, at - 1)) && !token.possessive)
                return nullptr;
        }
        return hit;
    }

    /// "Australia's ambassador for cyber affairs, NAME": the office whose field ends at the comma.
    const RoleHit* fieldedRole(std::size_t s, std::size_t comma) const
    {
        constexpr std::size_t longestField = 7;
        for (const RoleHit& hit : m_mentions.roles[s]) {
            const bool near = hit.end + 1 < comma && comma - hit.end <= longestField;
            if (!near || !isOneOf(tokens(s)[hit.end].lower, {"for", "of", "on", "to"}))
                continue;
            // "envoy for Chad, NAME", "ambassador to Chad, NAME"
            const bool isFor = isOneOf(tokens(s)[hit.end].lower, {"for", "to"});
            bool field = true;
            for (std::size_t at = hit.end; at < comma; ++at) {
                const Mention* mention = m_mentions.at(s, at);
                field = field && tokens(s)[at].isWord && tokens(s)[at].upos != language::Upos::Verb &&
                        tokens(s)[at].upos != language::Upos::Aux &&
                        (!mention || isOwner(s, *mention) || (isFor && !isPerson(mention)));
            }
            if (field)
                return &hit;
        }
        return nullptr;
    }

    /// "the head of Ukraine's military intelligence, NAME"
    bool isOwner(std::size_t s, const Mention& mention) const
    {
        return canEmploy(&mention) && mention.where.end < tokens(s).size() && tokens(s)[mention.where.end].isWord &&
               (mention.form == MentionForm::Adjective || tokens(s)[mention.where.end - 1].possessive);
    }

    /// Whose office it is, before the office.
    void addOwnerBefore(std::size_t s, std::size_t at, Office& office) const
    {
        for (std::size_t steps = 0; at > 0 && steps < 6; ++steps) {
            const Mention* before = m_mentions.at(s, at - 1);
            if (before) {
                const bool possessive = tokens(s)[at - 1].possessive;
                const bool adjacent = (office.role && !isLocated(s, *before)) || possessive;
                if (canEmploy(before) && adjacent && before->where.end == at)
                    office.affiliations.push_back(before);
                else if (isPerson(before) && possessive)
                    office.superior = before;
                office.begin = before->where.begin;
                return;
            }
            if (!office.role || !isTitleModifier(s, at - 1))
                return;
            --at;
        }
    }

    /// "In Turkey Minister Ellwood met": where, not whose.
    bool isLocated(std::size_t s, const Mention& mention) const
    {
        return mention.form != MentionForm::Adjective && mention.where.begin > 0 &&
               isOneOf(tokens(s)[mention.where.begin - 1].lower, {"in", "at", "near", "inside", "outside", "from"});
    }

    /// "Foreign Minister of Japan Yoko Kamikawa": between the office and the name.
    void addComplement(std::size_t s, const RoleHit& hit, std::size_t name, Office& office) const
    {
        if (tokens(s)[hit.end].lower != "of")
            return;
        for (std::size_t at = hit.end + 1; at < name && at <= hit.end + 2; ++at)
            if (const Mention* employer = m_mentions.at(s, at); canEmploy(employer)) {
                office.affiliations.push_back(employer);
                return;
            }
    }

    bool isPerson(const Mention* mention) const
    {
        return mention != nullptr && mention->refs.size() == 1 && m_cast.isPersonal(mention->refs.front());
    }

    bool isTitleModifier(std::size_t s, std::size_t at) const
    {
        const Token& token = tokens(s)[at];
        // "trade and industry commissioner"
        if (token.lower == "and" && at > 0 && tokens(s)[at - 1].upos == language::Upos::Noun)
            return true;
        return token.isWord && !token.possessive &&
               (token.upos == language::Upos::Adj || token.upos == language::Upos::Noun ||
                token.upos == language::Upos::Propn);
    }

    /// "National Security Advisors Sullivan, Cho, and Akiba", "Presidents Buhari of Nigeria and Talon of Benin": the
    /// office is that of each.
    const RoleHit* pluralTitle(std::size_t s, const Mention& mention) const
    {
        std::size_t at = mention.where.begin;
        for (int steps = 0; steps < 6 && at > 0; ++steps) {
            std::size_t before = at;
            while (before > 0 && (tokens(s)[before - 1].form == "," || tokens(s)[before - 1].lower == "and"))
                --before;
            const Mention* left = before < at && before > 0 ? m_mentions.at(s, before - 1) : nullptr;
            if (canEmploy(left) && left->where.begin >= 2 && tokens(s)[left->where.begin - 1].lower == "of")
                left = m_mentions.at(s, left->where.begin - 2);
            if (!isPerson(left))
                return nullptr;
            at = left->where.begin;
            const RoleHit* hit = roleEndingAt(s, at);
            if (hit)
                return tokens(s)[hit->end - 1].lower.ends_with("s") ? hit : nullptr;
        }
        return nullptr;
    }

    /// "President Hassan Rouhani of Iran", "Andrei Kolesnikov of the Carnegie Moscow Center", "Hamish Hansford of
    /// Australia's Department of Home Affairs"
    void addOfOwner(std::size_t s, const Mention& mention, Office& office) const
    {
        std::size_t after = mention.where.end;
        const bool full = mention.where.end - mention.where.begin > 1;
        if ((!office.role && !full) || (office.role && !office.affiliations.empty() && !full) ||
            after + 2 >= tokens(s).size() || tokens(s)[after].lower != "of")
            return;
        ++after;
        if (tokens(s)[after].lower == "the")
            ++after;
        const Mention* owner = m_mentions.at(s, after);
        if (!canEmploy(owner) || owner->form == MentionForm::Location)
            return;
        const Mention* body = tokens(s)[owner->where.end - 1].possessive ? m_mentions.at(s, owner->where.end) : nullptr;
        for (const Mention* employer : {owner, body})
            if (canEmploy(employer)) {
                office.affiliations.push_back(employer);
                office.end = employer->where.end;
            }
    }

    /// "the prosecutor general of Tehran, Ali Alghasi Mehr"
    Office appositionBefore(std::size_t s, const Mention& mention) const
    {
        Office office{nullptr, {}, nullptr, mention.where.begin, mention.where.end, "apposition"};
        std::size_t at = mention.where.begin;
        if (at > 0 && tokens(s)[at - 1].form == ",")
            --at;
        const Mention* before = at > 0 ? m_mentions.at(s, at - 1) : nullptr;
        if (!canEmploy(before) || before->where.end != at || before->where.begin < 2)
            return office;
        std::size_t link = before->where.begin - 1;
        if (tokens(s)[link].lower == "the")
            --link;
        const bool body = m_cast[before->refs.front()].kind == NodeKind::Organization;
        const bool linked = isOneOf(tokens(s)[link].lower, {"of", "at"}) || (tokens(s)[link].lower == "for" && body);
        const RoleHit* hit = linked ? roleEndingAt(s, link) : nullptr;
        if (!hit)
            return office;
        office.role = &roleOf(*hit);
        office.affiliations.push_back(before);
        office.begin = hit->begin;
        return office;
    }

    /// "his Japanese counterpart Takeo Akiba": the office of the person meant by "his", for the state named.
    Office counterpart(std::size_t s, const Mention& mention, const Role* role) const
    {
        Office office{nullptr, {}, nullptr, mention.where.begin, mention.where.end, "counterpart"};
        std::size_t at = mention.where.begin;
        if (at > 0 && tokens(s)[at - 1].form == ",")
            --at;
        // "Takeo Akiba, his Japanese counterpart"
        const std::size_t end = mention.where.end;
        const Mention* behind = end + 3 < tokens(s).size() && tokens(s)[end].form == "," &&
                                        isOneOf(tokens(s)[end + 1].lower, {"his", "her", "their"})
                                    ? m_mentions.at(s, end + 2)
                                    : nullptr;
        const bool follows =
            behind && behind->where.end < tokens(s).size() && tokens(s)[behind->where.end].lemma == "counterpart";
        if (!follows && (at < 2 || tokens(s)[at - 1].lemma != "counterpart"))
            return office;
        const Mention* state = follows ? behind : m_mentions.at(s, at - 2);
        if (!canEmploy(state))
            return office;
        if (follows)
            office.end = state->where.end + 1;
        office.affiliations.push_back(state);
        office.begin = std::min(state->where.begin, mention.where.begin);
        // "The Swedish minister and his Finnish counterpart": of whoever the sentence has named before, if anybody.
        for (const RoleHit& hit : m_mentions.roles[s])
            if (hit.end < state->where.begin && roleOf(hit).type != RoleType::Private)
                office.role = &roleOf(hit);
        if (!office.role)
            office.role = role;
        const auto& roles = m_cast.tables().roles;
        if (!office.role && !roles.empty())
            office.role = &*std::find_if(roles.begin(), std::prev(roles.end()),
                                         [](const Role& known) { return known.phrase == "official"; });
        return office;
    }

    /// "Christine Wormuth, former undersecretary for policy at the U.S. Defense Department,"; "who is chairman of ..."
    Office appositionAfter(std::size_t s, const Mention& mention) const
    {
        Office office{nullptr, {}, nullptr, mention.where.begin, mention.where.end, "apposition"};
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
                if (const Mention* next = titledNext(s, *hit)) {
                    if (servesPerson(s, *next, office)) {
                        at = hit->end - 1;
                        continue;
                    }
                    return {nullptr, {}, nullptr, mention.where.begin, mention.where.end, "apposition"};
                }
                if (!office.role || office.role->type == RoleType::Private)
                    office.role = &roleOf(*hit);
                at = hit->end - 1;
            } else if (const Mention* found = m_mentions.at(s, at)) {
                if (m_cast.isPersonal(found->refs.front())) {
                    if (!servesPerson(s, *found, office))
                        break;
                    office.superior = found;
                    at = found->where.end - 1;
                    continue;
                }
                if (canEmploy(found) && links(s, *found, office))
                    office.affiliations.push_back(found);
                at = found->where.end - 1;
                office.end = found->where.end;
            }
        }
        return office;
    }

    /// "one of President Zelensky's aides", "an adviser to Yoon"
    bool servesPerson(std::size_t s, const Mention& found, const Office& office) const
    {
        if (!isPerson(&found) || office.superior)
            return false;
        const std::size_t end = found.where.end;
        if (tokens(s)[end - 1].possessive)
            for (std::size_t at = end; at < std::min(end + 3, tokens(s).size()); ++at)
                if (roleStartingAt(s, at))
                    return true;
        std::size_t before = found.where.begin;
        while (before > 0 && roleEndingAt(s, before))
            before = roleEndingAt(s, before)->begin;
        return office.role && before > 0 && isOneOf(tokens(s)[before - 1].lower, {"to", "of", "for"});
    }

    const RoleHit* roleStartingAt(std::size_t s, std::size_t at) const
    {
        for (const RoleHit& hit : m_mentions.roles[s])
            if (hit.begin == at)
                return &hit;
        return nullptr;
    }

    /// "Shinzo Abe, German Chancellor Angela Merkel": the office is the next person's.
    const Mention* titledNext(std::size_t s, const RoleHit& hit) const
    {
        const Mention* next = hit.end < tokens(s).size() ? m_mentions.at(s, hit.end) : nullptr;
        return isPerson(next) ? next : nullptr;
    }

    bool endsApposition(std::size_t s, std::size_t at, bool roleFound) const
    {
        const Token& token = tokens(s)[at];
        if (token.form == "," || token.form == ";" || token.form == "." || token.form == "\u2014" || token.form == ")")
            return roleFound || token.form != ",";
        return (token.upos == language::Upos::Verb || token.upos == language::Upos::Aux) &&
               !isOneOf(token.lemma, {"be", "serve", "head", "lead", "have", "also"}) && !roleStartingAt(s, at);
    }

    /// The employer stands before its office ("a U.S. senator") or after it with "of", "at", "for", "in".
    bool links(std::size_t s, const Mention& found, const Office& office) const
    {
        if (office.role && followsLink(s, found, *office.role))
            return true;
        if (found.form == MentionForm::Adjective || tokens(s)[found.where.end - 1].possessive) {
            // "a Cuban-American and former candidate": the adjective must go with the office.
            for (const RoleHit& hit : m_mentions.roles[s])
                if (hit.begin >= found.where.end && hit.begin <= found.where.end + 3)
                    return !tokens(s)[found.where.end].hyphenBefore;
            return office.role != nullptr && tokens(s)[found.where.end - 1].possessive;
        }
        // "the U.S. deputy special envoy"
        for (std::size_t at = found.where.end; at < std::min(found.where.end + 3, tokens(s).size()); ++at) {
            if (roleStartingAt(s, at))
                return true;
            if (!isTitleModifier(s, at))
                break;
        }
        return false;
    }

    /// "director of the FBI", "spokesman for the Indonesian military"; "envoy for Iran" is nobody's of Iran.
    bool followsLink(std::size_t s, const Mention& found, const Role& role) const
    {
        std::size_t before = found.where.begin;
        if (before > 0 && (tokens(s)[before - 1].lower == "the" || tokens(s)[before - 1].lower == "a"))
            --before;
        // "president of the Washington-based Inter-American Dialogue"
        if (found.where.end < tokens(s).size() && tokens(s)[found.where.end].lower == "based")
            return false;
        if (before >= 2 && tokens(s)[before - 1].lower == "based")
            if (const Mention* seat = m_mentions.at(s, before - 2)) {
                before = seat->where.begin;
                before -= before > 0 && tokens(s)[before - 1].lower == "the" ? 1 : 0;
            }
        if (before == 0)
            return false;
        const std::string& link = tokens(s)[before - 1].lower;
        const std::size_t next = found.where.end;
        // "the Indonesian military", "the Philippine coast guard"
        bool proxy = false;
        for (std::size_t at = next; at < std::min(next + 2, tokens(s).size()) && tokens(s)[at].isWord; ++at)
            proxy = proxy || m_cast.tables().isNameWord(tokens(s)[at].lemma, ontology::NameWord::Proxy);
        if (found.form == MentionForm::Adjective)
            return proxy && isOneOf(link, {"of", "at", "with", "for", "in"});
        if (isOneOf(link, {"of", "at", "with"}))
            return true;
        const bool body = m_cast[found.refs.front()].kind == NodeKind::Organization;
        return (link == "for" && (body || role.type == RoleType::Spokesperson)) || (link == "in" && body);
    }

    const Document& m_document;
    const Cast& m_cast;
    const Mentions& m_mentions;
};

} // namespace

std::vector<Office> readOffices(const Document& document, const Cast& cast, const Mentions& mentions,
                                std::size_t sentence, const Mention& mention, const ontology::Role* counterpart)
{
    return OfficeReader{document, cast, mentions}.read(sentence, mention, counterpart);
}

} // namespace cablegraph::extraction
