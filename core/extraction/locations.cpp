#include "locations.h"

#include "tree.h"
#include "words.h"

#include <algorithm>

namespace cablegraph::extraction {
namespace {

using ontology::NodeKind;

class Locations
{
public:
    Locations(const Document& document, const Cast& cast, const Mentions& mentions)
        : m_document{document}
        , m_cast{cast}
        , m_mentions{mentions}
    {
    }

    Claims find()
    {
        for (std::size_t s = 0; s < m_document.sentences.size(); ++s) {
            const std::vector<Mention>& mentions = m_mentions.bySentence[s];
            for (std::size_t i = 0; i < mentions.size(); ++i) {
                if (i + 1 < mentions.size())
                    readAfter(s, mentions[i], mentions[i + 1]);
                if (i > 0)
                    readBefore(s, mentions[i - 1], mentions[i]);
            }
        }
        return std::move(m_claims);
    }

private:
    const std::vector<Token>& tokens(std::size_t s) const { return m_document.sentences[s].tokens; }
    bool is(const Mention& mention, NodeKind kind) const
    {
        return mention.refs.size() == 1 && m_cast[mention.refs.front()].kind == kind;
    }

    /// "Manama, Bahrain", "Mosul, in northern Iraq", "the Houthi movement in Yemen"
    void readAfter(std::size_t s, const Mention& inner, const Mention& outer)
    {
        const bool place = is(inner, NodeKind::Place);
        const bool group = is(inner, NodeKind::Organization) && inner.form == MentionForm::Name;
        const bool into = (is(outer, NodeKind::State) && outer.form == MentionForm::Name) || is(outer, NodeKind::Place);
        if ((!place && !group) || !into || outer.where.begin < inner.where.end)
            return;
        bool comma = false;
        bool in = false;
        bool town = false;
        for (std::size_t i = inner.where.end; i < outer.where.begin; ++i) {
            const Token& token = tokens(s)[i];
            if (token.form == ",")
                comma = true;
            else if (token.lower == "in" || (token.lower == "on" && place && is(outer, NodeKind::Place)))
                in = true;
            else if (place && m_cast.tables().isNameWord(token.lemma, ontology::NameWord::Town))
                town = true;
            else if (town && token.lower == "of")
                in = true;
            else if (token.upos != language::Upos::Adj && !isOneOf(token.lower, {"the", "a", "an"}))
                return;
        }
        // "the West Bank city of Hebron"
        const bool around = town && in && !comma &&
                            m_cast.tables().isNameWord(tokens(s)[inner.where.end].lemma, ontology::NameWord::Town);
        if (around) {
            add(s, outer, inner, "of");
            return;
        }
        const bool direct = comma && !in && outer.where.begin == inner.where.end + 1 && fits(inner, outer);
        const Tree tree{m_document.sentences[s]};
        const std::size_t head = tree.headOf(inner.where.begin, inner.where.end);
        // "talks with the Houthis in Oman": where they talk.
        const bool talks = isOneOf(tree.preposition(tree.firstConjunct(head)), {"between", "with"});
        const bool home = group && in && !comma && !talks && tree.dominates(head, outer.where.begin);
        if ((place && (direct || in)) || home)
            add(s, inner, outer, "in");
    }

    /// A list of places is no nesting: the table's country must not speak against it.
    bool fits(const Mention& inner, const Mention& outer) const
    {
        const std::string& country = m_cast[inner.refs.front()].code;
        const Entity& around = m_cast[outer.refs.front()];
        return around.kind == NodeKind::State && (country.empty() || country == around.code);
    }

    /// "Malaysia's Kuala Lumpur International Airport", "its border town of Rason"
    void readBefore(std::size_t s, const Mention& outer, const Mention& inner)
    {
        if (!is(inner, NodeKind::Place) || !is(outer, NodeKind::State) || outer.where.end > inner.where.begin)
            return;
        const bool possessive =
            tokens(s)[outer.where.end - 1].possessive ||
            (outer.form == MentionForm::Reference &&
             (tokens(s)[outer.where.begin].lower == "its" || tokens(s)[outer.where.begin].lower == "their")) ||
            outer.form == MentionForm::Adjective;
        // "in Iraq, at Baghdad International Airport"
        const std::size_t gap = outer.where.end;
        if (outer.form == MentionForm::Name && inner.where.begin == gap + 2 && tokens(s)[gap].form == "," &&
            tokens(s)[gap + 1].lower == "at" && outer.where.begin > 0 &&
            tokens(s)[outer.where.begin - 1].lower == "in") {
            add(s, inner, outer, "of");
            return;
        }
        if (!possessive || inner.where.begin - outer.where.end > 4)
            return;
        for (std::size_t i = outer.where.end; i < inner.where.begin; ++i) {
            const Token& token = tokens(s)[i];
            const bool fine =
                token.upos == language::Upos::Adj || token.upos == language::Upos::Noun || token.lower == "of";
            if (!token.isWord || !fine)
                return;
        }
        const std::string& country = m_cast[inner.refs.front()].code;
        if (country.empty() || country == m_cast[outer.refs.front()].code) {
            add(s, inner, outer, "of");
            return;
        }
        // "its" may mean another state of the sentence: the tables know which.
        if (outer.form == MentionForm::Reference)
            for (const Mention& other : m_mentions.bySentence[s])
                if (is(other, NodeKind::State) && m_cast[other.refs.front()].code == country) {
                    add(s, inner, other, "of");
                    return;
                }
    }

    void add(std::size_t s, const Mention& inner, const Mention& outer, const char* how)
    {
        if (inner.refs.front() == outer.refs.front())
            return;
        Claim claim;
        claim.from = inner.refs.front();
        claim.relation = ontology::Relation::LocatedIn;
        claim.to = outer.refs.front();
        claim.words = {s, std::min(inner.where.begin, outer.where.begin), std::max(inner.where.end, outer.where.end)};
        claim.label = "located in";
        claim.rule = std::string{"location-"} + how;
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

Claims findLocations(const Document& document, const Cast& cast, const Mentions& mentions)
{
    return Locations{document, cast, mentions}.find();
}

} // namespace cablegraph::extraction
