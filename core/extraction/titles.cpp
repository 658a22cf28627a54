#include "titles.h"

#include "newnames.h"
#include "words.h"

#include <cablegraph/text/normalise.h>

#include <map>

namespace cablegraph::extraction {
namespace {

using language::Upos;
using ontology::NameWord;
using ontology::NodeKind;

constexpr std::size_t longestTitle = 14; ///< tokens of an organization's name

/// An organization's name in a sentence.
struct Title
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t coreBegin = 0; ///< without the state before it: "Parliament" in "Iraqi Parliament"
    std::size_t coreEnd = 0;   ///< without "of Iraq" after it
    std::optional<EntityIndex> owner;
};

class TitleFinder
{
public:
    TitleFinder(const Document& document, Cast& cast, Mentions& mentions)
        : m_document{document}
        , m_cast{cast}
        , m_tables{cast.tables()}
        , m_mentions{mentions}
    {
    }

    Claims find()
    {
        for (std::size_t s = 0; s < m_document.sentences.size(); ++s) {
            if (m_document.sentences[s].headline)
                continue;
            for (std::size_t at = 0; at < tokens(s).size();)
                at = std::max(at + 1, readAt(s, at));
            claimOwnersOfKnown(s);
        }
        return std::move(m_claims);
    }

private:
    const std::vector<Token>& tokens(std::size_t s) const { return m_document.sentences[s].tokens; }

    bool is(const Mention* mention, NodeKind kind) const
    {
        return mention && mention->refs.size() == 1 && m_cast[mention->refs.front()].kind == kind;
    }

    bool isRole(std::size_t s, std::size_t at) const
    {
        return std::any_of(m_mentions.roles[s].begin(), m_mentions.roles[s].end(),
                           [at](const RoleHit& hit) { return hit.begin <= at && at < hit.end; });
    }

    bool isOrganizationNoun(const Token& token) const
    {
        return isCapitalised(token) && m_tables.isNameWord(token.lower, NameWord::Organization);
    }

    /// Returns the end of a title whose noun stands at the token; 0 if there is none.
    std::size_t readAt(std::size_t s, std::size_t at)
    {
        if (!isOrganizationNoun(tokens(s)[at]) || m_mentions.at(s, at) != nullptr)
            return 0;
        Title title;
        title.end = title.coreEnd = at + 1;
        // The last noun of the run is its head: "Security Council Committee".
        while (title.end < tokens(s).size() && !tokens(s)[title.end - 1].possessive &&
               isOrganizationNoun(tokens(s)[title.end]) && m_mentions.at(s, title.end) == nullptr)
            title.coreEnd = ++title.end;
        title.begin = title.coreBegin = leftEnd(s, at);
        if (tokens(s)[title.begin].lower == "the")
            title.coreBegin = ++title.begin;
        takeOwnerBefore(s, title);
        extendRight(s, title);
        if (title.coreEnd - title.coreBegin < 2 && !title.owner)
            return addShortForm(s, title);
        add(s, title);
        return title.end;
    }

    /// Where the capitalised words before the noun begin.
    std::size_t leftEnd(std::size_t s, std::size_t noun) const
    {
        const std::vector<Token>& words = tokens(s);
        std::size_t begin = noun;
        while (begin > 0 && noun - begin < longestTitle) {
            const Token& token = words[begin - 1];
            if (isJoint(s, begin - 1) && begin >= 2 && isModifier(s, begin - 2)) {
                begin -= 2;
                continue;
            }
            if (!isModifier(s, begin - 1))
                break;
            const Mention* mention = m_mentions.at(s, begin - 1);
            begin = mention ? mention->where.begin : begin - 1;
            if (mention && token.possessive)
                break;
        }
        return begin;
    }

    /// "and" or a dash inside of a name: "Research and Development", "Export–Import".
    bool isJoint(std::size_t s, std::size_t at) const
    {
        const Token& token = tokens(s)[at];
        const bool dash = token.form == "\u2013" || token.form == "&" || token.form == "/";
        if (!dash && token.lower != "and")
            return false;
        const bool free = at > 0 && m_mentions.at(s, at - 1) == nullptr && m_mentions.at(s, at + 1) == nullptr;
        const bool tight = at > 0 && tokens(s)[at - 1].span.end == token.span.begin;
        return free && (tight || !isOrganizationNoun(tokens(s)[at - 1]));
    }

    /// A capitalised word that can stand before the noun in a name.
    bool isModifier(std::size_t s, std::size_t at) const
    {
        const Token& token = tokens(s)[at];
        if (!isCapitalised(token) || token.possessive || isRole(s, at) || isCalendarWord(token.lower))
            return false;
        const Mention* mention = m_mentions.at(s, at);
        if (mention)
            return !is(mention, NodeKind::Official) && !is(mention, NodeKind::Person) && mention->refs.size() == 1;
        const bool opens = at == 0 || !tokens(s)[at - 1].isWord;
        const bool closed = token.upos == Upos::Adp || token.upos == Upos::Adv || token.upos == Upos::Sconj ||
                            token.upos == Upos::Aux || token.upos == Upos::Verb;
        return token.upos != Upos::Det && token.upos != Upos::Pron && token.upos != Upos::Cconj && !(opens && closed);
    }

    /// "Iraqi Parliament", "Turkey's Ministry", "the United States House of Representatives".
    void takeOwnerBefore(std::size_t s, Title& title) const
    {
        const std::size_t begin = title.begin;
        const Mention* first = m_mentions.at(s, begin);
        if (is(first, NodeKind::State) && first->where.end < title.end) {
            title.owner = first->refs.front();
            title.coreBegin = first->where.end;
            return;
        }
        const Mention* before = begin > 0 ? m_mentions.at(s, begin - 1) : nullptr;
        if (is(before, NodeKind::State) && tokens(s)[begin - 1].possessive)
            title.owner = before->refs.front();
    }

    /// "for Human Rights and National Reconciliation", "of Foreign Affairs of Japan"
    void extendRight(std::size_t s, Title& title) const
    {
        const std::vector<Token>& words = tokens(s);
        while (title.end < words.size() && title.end - title.begin < longestTitle && !words[title.end - 1].possessive) {
            const bool complement = isOneOf(words[title.end].lower, {"of", "for", "on", "to"});
            std::size_t next = title.end + 1;
            if (complement && next < words.size() && words[next].lower == "the")
                ++next;
            const bool link = complement || (title.end > title.coreEnd && isInnerAnd(s, title.end));
            if (!link || next >= words.size() || !isCapitalised(words[next]) || isRemit(s, title))
                return;
            const Mention* mention = m_mentions.at(s, next);
            if (words[title.end].lower == "of" && is(mention, NodeKind::State) && mention->where.begin == next &&
                !continues(s, mention->where.end)) {
                title.owner = title.owner ? title.owner : mention->refs.front();
                title.end = mention->where.end;
                return;
            }
            const std::size_t end = complementEnd(s, next);
            if (end == next)
                return;
            title.end = title.coreEnd = end;
        }
    }

    /// "Under Secretary of the Treasury" before "for Terrorism": what the office is for is no part of the body's name.
    bool isRemit(std::size_t s, const Title& title) const
    {
        const std::vector<Token>& words = tokens(s);
        std::size_t of = title.begin;
        if (of > 0 && words[of - 1].lower == "the")
            --of;
        return words[title.end].lower == "for" && of >= 2 && words[of - 1].lower == "of" && isRole(s, of - 2) &&
               isOneOf(words[of - 2].lower, {"secretary", "minister"});
    }

    bool isInnerAnd(std::size_t s, std::size_t at) const
    {
        const std::vector<Token>& words = tokens(s);
        return words[at].lower == "and" && at + 1 < words.size() && m_mentions.at(s, at + 1) == nullptr &&
               !isOrganizationNoun(words[at + 1]);
    }

    /// Capitalised words go on right behind a mention: "U.S. and Canadian Studies".
    bool continues(std::size_t s, std::size_t at) const
    {
        const std::vector<Token>& words = tokens(s);
        if (at < words.size() && words[at].lower == "and" && at + 1 < words.size()) {
            const Mention* next = m_mentions.at(s, at + 1);
            at = next && next->form == MentionForm::Adjective ? next->where.end : at + 1;
            return at < words.size() && isCapitalised(words[at]) && m_mentions.at(s, at) == nullptr && !isRole(s, at) &&
                   words[at].upos != Upos::Verb && is(next, NodeKind::State);
        }
        return false;
    }

    std::size_t complementEnd(std::size_t s, std::size_t begin) const
    {
        const std::vector<Token>& words = tokens(s);
        std::size_t end = begin;
        while (end < words.size() && end - begin < longestTitle && isCapitalised(words[end]) && !isRole(s, end) &&
               !isCalendarWord(words[end].lower)) {
            const Mention* mention = m_mentions.at(s, end);
            if (is(mention, NodeKind::Official) || is(mention, NodeKind::Person) ||
                m_tables.givenNames.contains(words[end].form))
                break;
            if (is(mention, NodeKind::State) && continues(s, mention->where.end)) {
                end = mention->where.end + 1;
                continue;
            }
            end = mention ? mention->where.end : end + 1;
            if (words[end - 1].possessive)
                break;
        }
        return end;
    }

    std::string textOf(std::size_t s, std::size_t begin, std::size_t end) const
    {
        return text::singleLine(slice(m_document.text, m_document.sentences[s].spanOf(begin, end)));
    }

    std::string keyOf(std::size_t s, const Title& title) const
    {
        return text::foldedKey(textOf(s, title.coreBegin, title.coreEnd));
    }

    /// "Parliament", once the article has spoken of the Iraqi Parliament.
    std::size_t addShortForm(std::size_t s, const Title& title)
    {
        const std::string& noun = tokens(s)[title.coreBegin].lower;
        const auto known = m_lastByNoun.find(noun);
        if (known == m_lastByNoun.end())
            return 0;
        m_mentions.insert({{s, title.coreBegin, title.coreEnd}, MentionForm::Name, {known->second}});
        m_cast.addAlias(known->second, textOf(s, title.coreBegin, title.coreEnd));
        return title.coreEnd;
    }

    void add(std::size_t s, const Title& title)
    {
        const std::string owner = title.owner ? m_cast[*title.owner].code : std::string{};
        const std::pair key{keyOf(s, title), owner};
        const auto known = m_byCore.find(key);
        const std::string name = textOf(s, title.begin, title.end);
        const EntityIndex organization =
            known != m_byCore.end() ? known->second : m_cast.namedOrganization(name, owner);
        m_byCore.emplace(key, organization);
        m_lastByNoun[tokens(s)[title.coreEnd - 1].lower] = organization;
        m_lastByNoun[tokens(s)[title.coreBegin].lower] = organization;
        claimPartOf(s, title, organization);
        std::erase_if(m_mentions.bySentence[s], [&title](const Mention& mention) {
            return mention.where.begin < title.end && mention.where.end > title.begin;
        });
        m_mentions.insert({{s, title.begin, title.end}, MentionForm::Name, {organization}});
        m_cast.addAlias(organization, name);
        if (title.owner)
            claim(s, title.begin, title.end, organization, ontology::Relation::Represents, *title.owner);
    }

    /// "NATO Military Committee", "the House Judiciary Committee"
    void claimPartOf(std::size_t s, const Title& title, EntityIndex organization)
    {
        const Mention* first = m_mentions.at(s, title.begin);
        if (is(first, NodeKind::Organization) && first->where.begin <= title.begin && first->where.end < title.end &&
            first->refs.front() != organization)
            claim(s, title.begin, title.end, organization, ontology::Relation::PartOf, first->refs.front());
    }

    /// "the US State Department", "Iran's Revolutionary Guards": organizations of the tables with their state.
    void claimOwnersOfKnown(std::size_t s)
    {
        for (const Mention& mention : m_mentions.bySentence[s]) {
            if (!is(&mention, NodeKind::Organization) || mention.form != MentionForm::Name || mention.where.begin == 0)
                continue;
            const Entity& organization = m_cast[mention.refs.front()];
            const Mention* before = m_mentions.at(s, mention.where.begin - 1);
            if (!is(before, NodeKind::State) || before->where.end != mention.where.begin ||
                organization.affiliation != before->refs.front())
                continue;
            m_cast.addAlias(mention.refs.front(), textOf(s, before->where.begin, mention.where.end));
            claim(s, before->where.begin, mention.where.end, mention.refs.front(), ontology::Relation::Represents,
                  before->refs.front());
        }
    }

    void claim(std::size_t s, std::size_t begin, std::size_t end, EntityIndex from, ontology::Relation relation,
               EntityIndex to)
    {
        const bool partOf = relation == ontology::Relation::PartOf;
        Claim claim;
        claim.from = from;
        claim.relation = relation;
        claim.to = to;
        claim.words = {s, begin, end};
        claim.label = partOf ? "part of" : "body of";
        claim.rule = partOf ? "title-within" : "title-owner";
        claim.confidence = 0.9;
        claim.structural = true;
        m_claims.push_back(std::move(claim));
    }

    const Document& m_document;
    Cast& m_cast;
    const ontology::Ontology::Tables& m_tables;
    Mentions& m_mentions;
    Claims m_claims;
    std::map<std::pair<std::string, std::string>, EntityIndex> m_byCore; ///< core name and owner's code
    std::map<std::string, EntityIndex> m_lastByNoun;
};

} // namespace

Claims findTitles(const Document& document, Cast& cast, Mentions& mentions)
{
    return TitleFinder{document, cast, mentions}.find();
}

} // namespace cablegraph::extraction
