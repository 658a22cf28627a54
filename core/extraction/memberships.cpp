#include "memberships.h"

#include "words.h"

namespace cablegraph::extraction {
namespace {

using language::Upos;
using ontology::NodeKind;
using ontology::Relation;

constexpr std::size_t reach = 7; ///< tokens between a member and the word of membership

class Memberships
{
public:
    Memberships(const Document& document, const Cast& cast, const Mentions& mentions)
        : m_document{document}
        , m_cast{cast}
        , m_mentions{mentions}
    {
    }

    Claims find()
    {
        for (std::size_t s = 0; s < m_document.sentences.size(); ++s) {
            for (std::size_t at = 0; at + 2 < tokens(s).size(); ++at)
                readPart(s, at);
            for (const Mention& mention : m_mentions.bySentence[s]) {
                if (isOrganization(mention)) {
                    readMemberList(s, mention);
                    readHome(s, mention);
                }
            }
        }
        return std::move(m_claims);
    }

private:
    const std::vector<Token>& tokens(std::size_t s) const { return m_document.sentences[s].tokens; }

    bool isOrganization(const Mention& mention) const
    {
        return mention.refs.size() == 1 && m_cast[mention.refs.front()].kind == NodeKind::Organization;
    }
    bool isState(const Mention& mention) const
    {
        return mention.refs.size() == 1 && m_cast[mention.refs.front()].kind == NodeKind::State;
    }

    /// "a member of ORGANIZATION", "the main fighting force of ORGANIZATION" behind a name.
    void readPart(std::size_t s, std::size_t at)
    {
        const Token& noun = tokens(s)[at];
        const bool member = noun.lemma == "member" || noun.lower == "members";
        const bool branch = isOneOf(noun.lemma, {"branch", "wing", "arm", "subsidiary", "affiliate", "offshoot",
                                                 "faction", "unit", "force", "part", "organ", "front"});
        if ((!member && !branch) || noun.upos == Upos::Verb)
            return;
        std::size_t of = at + 1;
        if (isOneOf(tokens(s)[of].lower, {"state", "states", "nation", "nations", "country"}))
            ++of;
        if (of + 1 >= tokens(s).size() || tokens(s)[of].lower != "of")
            return;
        const std::size_t name = tokens(s)[of + 1].lower == "the" ? of + 2 : of + 1;
        const Mention* whole = name < tokens(s).size() ? m_mentions.at(s, name) : nullptr;
        const Mention* part = subjectBefore(s, at);
        if (!whole || !isOrganization(*whole) || !part || (branch && !isOrganization(*part)))
            return;
        add(s, *part, *whole, Relation::PartOf, member ? "membership" : "branch");
    }

    /// The name that the noun is said of: before "is", "as", or a comma, with nothing but its modifiers between.
    const Mention* subjectBefore(std::size_t s, std::size_t noun) const
    {
        bool linked = false;
        for (std::size_t at = noun; at > 0 && noun - at < reach; --at) {
            const Token& token = tokens(s)[at - 1];
            if (const Mention* mention = m_mentions.at(s, at - 1)) {
                const bool good = linked && (isState(*mention) || isOrganization(*mention)) &&
                                  mention->form != MentionForm::Adjective && mention->form != MentionForm::Location;
                return good ? mention : nullptr;
            }
            linked = linked || token.lemma == "be" || token.lower == "as" || token.form == "," ||
                     token.form == "\u2014" || token.lemma == "become";
            const bool passable = !token.isWord || token.upos == Upos::Adj || token.upos == Upos::Det ||
                                  token.upos == Upos::Num || token.upos == Upos::Adv || token.upos == Upos::Aux ||
                                  token.lower == "as" || token.lower == "of" || token.upos == Upos::Noun ||
                                  token.xpos == "VBG" || token.lower == "which" || token.lower == "one";
            if (!passable)
                return nullptr;
        }
        return nullptr;
    }

    /// "G7 Foreign Ministers of Canada, France and Italy", "ASEAN members Vietnam and Laos"
    void readMemberList(std::size_t s, const Mention& whole)
    {
        std::size_t at = whole.where.end;
        std::size_t words = 0;
        bool members = false;
        while (at < tokens(s).size() && words < 4 && !m_mentions.at(s, at)) {
            const Token& token = tokens(s)[at];
            const bool noun = isOneOf(token.lemma, {"member", "minister", "leader", "country", "nation", "state",
                                                    "partner", "ally", "government"}) ||
                              isOneOf(token.lower, {"members", "ministers", "leaders", "partners", "allies"});
            members = members || (noun && token.lower.ends_with("s"));
            const bool goesOn = noun || token.upos == Upos::Adj || token.upos == Upos::Noun ||
                                token.upos == Upos::Propn || token.lower == "of" || token.form == ":" ||
                                token.form == "," || token.form == "\u2014" || token.form == "(";
            if (!goesOn)
                return;
            ++at;
            ++words;
        }
        if (!members)
            return;
        std::vector<const Mention*> listed;
        while (const Mention* mention = at < tokens(s).size() ? m_mentions.at(s, at) : nullptr) {
            if (!isState(*mention) || mention->form == MentionForm::Adjective)
                break;
            listed.push_back(mention);
            at = mention->where.end;
            while (at < tokens(s).size() && (tokens(s)[at].form == "," || isOneOf(tokens(s)[at].lower, {"and", "the"})))
                ++at;
        }
        if (listed.size() < 2)
            return;
        for (const Mention* part : listed)
            add(s, *part, whole, Relation::PartOf, "member-list");
    }

    /// "Bank Sputnik, a Russian bank", "Iran-based Jestar Sanat Delijan"
    void readHome(std::size_t s, const Mention& body)
    {
        const std::size_t begin = body.where.begin;
        if (begin >= 2 && tokens(s)[begin - 1].lower == "based" && tokens(s)[begin - 1].hyphenBefore)
            if (const Mention* home = m_mentions.at(s, begin - 2); home && home->where.end == begin - 1)
                add(s, body, *home, Relation::LocatedIn, "based-in");
        const std::size_t end = body.where.end;
        if (end + 3 >= tokens(s).size() || tokens(s)[end].form != "," ||
            !isOneOf(tokens(s)[end + 1].lower, {"a", "an"}))
            return;
        const Mention* home = m_mentions.at(s, end + 2);
        if (!home || !isState(*home) || (home->form != MentionForm::Adjective && home->form != MentionForm::Name))
            return;
        for (std::size_t at = home->where.end; at < std::min(tokens(s).size(), home->where.end + 4); ++at) {
            const Token& token = tokens(s)[at];
            const bool company = isOneOf(token.lemma, {"bank", "company", "firm", "group", "business", "airline",
                                                       "corporation", "newspaper", "institute", "charity", "bureau"});
            const bool ofState =
                isOneOf(token.lemma, {"entity", "agency", "organization", "ministry", "institution"}) ||
                (at + 1 < tokens(s).size() && token.lower == "state" && tokens(s)[at + 1].lower == "owned");
            if (company || ofState) {
                add(s, body, *home, ofState ? Relation::Represents : Relation::LocatedIn, "home-apposition");
                return;
            }
            if (token.upos != Upos::Adj && token.upos != Upos::Noun)
                return;
        }
    }

    void add(std::size_t s, const Mention& part, const Mention& whole, Relation relation, const char* rule)
    {
        if (part.refs.front() == whole.refs.front())
            return;
        const bool partOf = relation == Relation::PartOf;
        const NodeKind kind = m_cast[whole.refs.front()].kind;
        if (!partOf && kind != NodeKind::State && kind != NodeKind::Place)
            return;
        Claim claim;
        claim.from = part.refs.front();
        claim.relation = relation;
        claim.to = whole.refs.front();
        claim.words = {s, std::min(part.where.begin, whole.where.begin), std::max(part.where.end, whole.where.end)};
        claim.label = partOf ? "part of" : relation == Relation::Represents ? "body of" : "based in";
        claim.rule = rule;
        claim.confidence = 0.85;
        claim.structural = true;
        m_claims.push_back(std::move(claim));
    }

    const Document& m_document;
    const Cast& m_cast;
    const Mentions& m_mentions;
    Claims m_claims;
};

} // namespace

Claims findMemberships(const Document& document, const Cast& cast, const Mentions& mentions)
{
    return Memberships{document, cast, mentions}.find();
}

} // namespace cablegraph::extraction
