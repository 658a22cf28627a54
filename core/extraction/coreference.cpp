#include "coreference.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>

namespace cablegraph::extraction {
namespace {

using ontology::NodeKind;
using Refs = std::vector<EntityIndex>;

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::size_t numberOf(std::string_view word)
{
    constexpr std::array<std::string_view, 8> words{"", "", "two", "three", "four", "five", "six", "seven"};
    if (word == "both")
        return 2;
    const auto found = std::find(words.begin() + 2, words.end(), word);
    return found == words.end() ? 0 : static_cast<std::size_t>(found - words.begin());
}

class References
{
public:
    References(const Document& document, const Cast& cast, Mentions& mentions)
        : m_document{document}
        , m_cast{cast}
        , m_mentions{mentions}
        , m_issuers{findIssuers()}
    {
    }

    void resolve()
    {
        for (std::size_t s = 0; s < m_document.sentences.size(); ++s) {
            const std::size_t count = m_document.sentences[s].tokens.size();
            for (std::size_t at = 0; at < count;) {
                if (const Mention* mention = m_mentions.at(s, at)) {
                    note(s, *mention);
                    at = mention->where.end;
                } else {
                    at = std::max(at + 1, resolveAt(s, at));
                }
            }
            noteGroups(s);
        }
    }

private:
    const std::vector<Token>& tokens(std::size_t s) const { return m_document.sentences[s].tokens; }
    bool isState(EntityIndex entity) const { return m_cast[entity].kind == NodeKind::State; }
    bool isBody(EntityIndex entity) const { return isState(entity) || m_cast[entity].kind == NodeKind::Organization; }

    /// Who says "we" in a statement: the states that most sentences begin with.
    Refs findIssuers() const
    {
        std::map<Refs, std::size_t> counts;
        Refs best;
        for (std::size_t s = 0; s < m_document.sentences.size(); ++s) {
            if (m_document.sentences[s].headline || m_mentions.bySentence[s].empty())
                continue;
            Refs group;
            std::size_t expected = 4;
            for (const Mention& mention : m_mentions.bySentence[s]) {
                const bool listed = mention.where.begin <= expected && mention.form != MentionForm::Adjective &&
                                    mention.refs.size() == 1 && isState(mention.refs.front());
                if (!listed)
                    break;
                if (std::find(group.begin(), group.end(), mention.refs.front()) == group.end())
                    group.push_back(mention.refs.front());
                expected = mention.where.end + 6;
                if (!continuesList(s, mention.where.end))
                    break;
            }
            if (!group.empty() && ++counts[group] > counts[best])
                best = group;
        }
        return best;
    }

    bool continuesList(std::size_t s, std::size_t at) const
    {
        if (at < tokens(s).size() && tokens(s)[at].form == "(")
            at += 3;
        return at < tokens(s).size() && (tokens(s)[at].form == "," || tokens(s)[at].lower == "and");
    }

    void note(std::size_t s, const Mention& mention)
    {
        if (mention.refs.size() != 1)
            return;
        const EntityIndex entity = mention.refs.front();
        if (m_cast.isPersonal(entity)) {
            std::erase(m_persons, entity);
            m_persons.push_back(entity);
            if (m_firstPersonIn != s || !m_firstPerson) {
                m_previousFirst = m_firstPerson;
                m_firstPerson = entity;
                m_firstPersonIn = s;
            }
        } else if (isBody(entity) && mention.form != MentionForm::Location) {
            if (isState(entity)) {
                std::erase(m_states, entity);
                m_states.push_back(entity);
            }
            if (m_firstBodyIn != s || !m_firstBody) {
                m_firstBody = entity;
                m_firstBodyIn = s;
            }
            m_lastBody = entity;
            m_lastBodyIn = s;
        }
    }

    /// Coordinations of persons or of states in a sentence, for "they" and "the three countries".
    void noteGroups(std::size_t s)
    {
        for (const bool persons : {true, false}) {
            Refs group;
            std::size_t end = 0;
            std::vector<Refs> groups;
            const auto close = [&] {
                if (group.size() > 1)
                    groups.push_back(group);
                group.clear();
            };
            for (const Mention& mention : m_mentions.bySentence[s]) {
                if (mention.refs.size() > 1 && m_cast.isPersonal(mention.refs.front()) == persons) {
                    close();
                    groups.push_back(mention.refs);
                }
                if (mention.refs.size() != 1 || mention.form == MentionForm::Reference)
                    continue;
                const EntityIndex entity = mention.refs.front();
                if (persons ? !m_cast.isPersonal(entity) : !isState(entity) || mention.form == MentionForm::Adjective)
                    continue;
                if (!group.empty() && !joined(s, end, mention.where.begin, persons))
                    close();
                if (std::find(group.begin(), group.end(), entity) == group.end())
                    group.push_back(entity);
                end = mention.where.end;
            }
            close();
            // What a sentence begins with is what the next one goes on about.
            std::vector<Refs>& known = persons ? m_personGroups : m_stateGroups;
            known.insert(known.end(), groups.rbegin(), groups.rend());
        }
    }

    /// True when nothing but a list, or for persons a meeting, lies between two names.
    bool joined(std::size_t s, std::size_t begin, std::size_t end, bool persons) const
    {
        if (end - begin > (persons ? 14 : 4))
            return false;
        bool link = false;
        for (std::size_t i = begin; i < end; ++i) {
            const Token& token = tokens(s)[i];
            link = link || token.form == "," || token.lower == "and" || (persons && token.lower == "with");
            const bool stops =
                (token.upos == language::Upos::Verb && token.lemma != "meet" && token.lemma != "speak") ||
                token.form == ";";
            if (stops)
                return false;
        }
        return link;
    }

    std::size_t resolveAt(std::size_t s, std::size_t at)
    {
        const Token& token = tokens(s)[at];
        if (!token.isWord)
            return at + 1;
        constexpr std::array<std::string_view, 6> personal{"he", "she", "his", "her", "him", "himself"};
        constexpr std::array<std::string_view, 3> neuter{"it", "its", "itself"};
        constexpr std::array<std::string_view, 4> plural{"they", "their", "them", "themselves"};
        constexpr std::array<std::string_view, 4> first{"we", "our", "us", "ours"};
        if (isOneOf(token.lower, personal))
            return insert(s, at, at + 1, personMeant(s, at));
        if (isOneOf(token.lower, neuter))
            return insert(s, at, at + 1, bodyMeant(s, at));
        if (isOneOf(token.lower, plural))
            return insert(s, at, at + 1, groupMeant());
        if (isOneOf(token.lower, first) && token.form != "US")
            return firstPerson(s, at);
        if (token.form == "I" && token.inQuotes)
            return insert(s, at, at + 1, speaker(s));
        return description(s, at);
    }

    std::size_t insert(std::size_t s, std::size_t begin, std::size_t end, Refs refs)
    {
        if (!refs.empty())
            m_mentions.insert({{s, begin, end}, MentionForm::Reference, std::move(refs)});
        return end;
    }

    Refs personMeant(std::size_t s, std::size_t at) const
    {
        if (tokens(s)[at].inQuotes) {
            const Refs said = speaker(s);
            if (!said.empty())
                return {};
        }
        if (m_firstPerson && s - m_firstPersonIn <= 2)
            return {*m_firstPerson};
        return {};
    }

    Refs bodyMeant(std::size_t s, std::size_t at) const
    {
        if (tokens(s)[at].lower == "it" && isExpletive(s, at))
            return {};
        if (m_lastBody && m_lastBodyIn == s)
            return {*m_lastBody};
        if (m_firstBody && s - m_firstBodyIn <= 2)
            return {*m_firstBody};
        return {};
    }

    /// "It is clear that", "it was decided to"
    bool isExpletive(std::size_t s, std::size_t at) const
    {
        return at + 1 < tokens(s).size() && tokens(s)[at + 1].lemma == "be";
    }

    Refs groupMeant() const { return m_personGroups.empty() ? Refs{} : m_personGroups.back(); }

    std::size_t firstPerson(std::size_t s, std::size_t at)
    {
        if (!tokens(s)[at].inQuotes)
            return insert(s, at, at + 1, m_issuers);
        Refs states;
        for (const EntityIndex person : speaker(s))
            if (m_cast[person].affiliation)
                states.push_back(*m_cast[person].affiliation);
        return insert(s, at, at + 1, states);
    }

    /// The person named outside the quotation in the same sentence, else the last one named before.
    Refs speaker(std::size_t s) const
    {
        for (const Mention& mention : m_mentions.bySentence[s])
            if (mention.refs.size() == 1 && m_cast.isPersonal(mention.refs.front()) &&
                !tokens(s)[mention.where.begin].inQuotes)
                return mention.refs;
        return {};
    }

    /// "the two", "both countries", "the North Korean leader", "the king", "the country"
    std::size_t description(std::size_t s, std::size_t at)
    {
        const std::vector<Token>& words = tokens(s);
        constexpr std::array<std::string_view, 5> openers{"the", "both", "all", "our", "these"};
        if (!isOneOf(words[at].lower, openers) || at + 1 >= words.size())
            return at + 1;
        std::size_t next = words[at].lower == "both" ? at : at + 1;
        if (words[next].lower == "the" && next + 1 < words.size())
            ++next;
        const std::size_t number = numberOf(words[next].lower);
        if (number > 0)
            return countedGroup(s, at, next, number);
        if (words[at].lower == "our" && next < words.size() && isStateNoun(words[next].lemma))
            return insert(s, at, next + 1, m_issuers);
        if (words[at].lower != "the")
            return at + 1;
        return office(s, at);
    }

    static bool isStateNoun(std::string_view lemma)
    {
        constexpr std::array<std::string_view, 6> nouns{"country", "nation", "state", "side", "government", "ally"};
        return isOneOf(lemma, nouns);
    }

    std::size_t countedGroup(std::size_t s, std::size_t at, std::size_t numberAt, std::size_t number)
    {
        const std::vector<Token>& words = tokens(s);
        std::size_t noun = numberAt + 1;
        while (noun < words.size() && words[noun].upos == language::Upos::Adj)
            ++noun;
        const bool hasNoun = noun < words.size() && words[noun].upos == language::Upos::Noun;
        if (hasNoun && isStateNoun(words[noun].lemma)) {
            if (words[at].lower == "our" && m_issuers.size() == number)
                return insert(s, at, noun + 1, m_issuers);
            return insert(s, at, noun + 1, lastOf(m_stateGroups, m_states, number));
        }
        const bool persons = hasNoun && m_cast.tables().isNameWord(words[noun].lemma, ontology::NameWord::Proxy);
        constexpr std::array<std::string_view, 4> people{"man", "woman", "president", "king"};
        const bool bare = !hasNoun;
        if (bare || persons || isOneOf(words[noun].lemma, people))
            return insert(s, at, bare ? numberAt + 1 : noun + 1, lastOf(m_personGroups, m_persons, number));
        return at + 1;
    }

    static Refs lastOf(const std::vector<Refs>& groups, const Refs& singles, std::size_t number)
    {
        for (auto group = groups.rbegin(); group != groups.rend(); ++group)
            if (group->size() == number)
                return *group;
        if (singles.size() < number)
            return {};
        return {singles.end() - static_cast<std::ptrdiff_t>(number), singles.end()};
    }

    /// "the king", "the North Korean leader"; "the country" and "the regime" for the last state.
    std::size_t office(std::size_t s, std::size_t at)
    {
        const std::vector<Token>& words = tokens(s);
        const std::size_t next = at + 1;
        const Mention* owner = m_mentions.at(s, next);
        const bool owned = owner && owner->refs.size() == 1 && isState(owner->refs.front());
        const std::size_t roleAt = owned ? owner->where.end : next;
        for (const RoleHit& hit : m_mentions.roles[s]) {
            const bool plural = hit.end > hit.begin && words[hit.end - 1].lower.ends_with("s");
            if (hit.begin == roleAt && plural && !owned)
                return insert(s, at, hit.end, holdersOf(m_cast.tables().roles[hit.role]));
            if (hit.begin != roleAt || plural ||
                m_mentions.at(s, hit.end < words.size() ? hit.end : hit.begin) != nullptr)
                continue;
            const std::string& phrase = m_cast.tables().roles[hit.role].phrase;
            return insertOffice(s, at, roleAt, hit.end,
                                holderOf(phrase, owned ? std::optional{owner->refs.front()} : std::nullopt));
        }
        constexpr std::array<std::string_view, 3> nouns{"country", "regime", "nation"};
        const bool bare = next + 1 >= words.size() || words[next + 1].lower != "of";
        if (!owned && bare && isOneOf(words[next].lower, nouns) && !m_states.empty())
            return insert(s, at, next + 1, {m_states.back()});
        return at + 1;
    }

    std::size_t insertOffice(std::size_t s, std::size_t at, std::size_t roleAt, std::size_t end, const Refs& holder)
    {
        if (holder.empty())
            return at + 1;
        return insert(s, roleAt, end, holder);
    }

    /// "the national security advisers": all with that office, if there are several; else the last group of persons for
    /// an office as general as "leaders".
    Refs holdersOf(const ontology::Role& role) const
    {
        Refs holders;
        for (const EntityIndex person : m_persons)
            if (m_cast[person].role == role.phrase)
                holders.push_back(person);
        constexpr std::array<std::string_view, 3> general{"leader", "minister", "official"};
        if (holders.size() < 2)
            holders = isOneOf(role.phrase, general) && role.phrase != "official" ? groupMeant() : Refs{};
        return holders;
    }

    Refs holderOf(std::string_view phrase, std::optional<EntityIndex> state) const
    {
        for (auto person = m_persons.rbegin(); person != m_persons.rend(); ++person) {
            const Entity& entity = m_cast[*person];
            const bool fitsState = !state || entity.affiliation == state;
            const bool fitsRole =
                entity.role == phrase || entity.role.ends_with(std::string{" "} + std::string{phrase}) ||
                (state && phrase == "leader" && (entity.role == "president" || entity.role == "prime minister"));
            if (fitsState && fitsRole && (state || phrase != "leader"))
                return {*person};
        }
        return {};
    }

    const Document& m_document;
    const Cast& m_cast;
    Mentions& m_mentions;
    Refs m_issuers;
    Refs m_persons; ///< by recency, the last at the end
    Refs m_states;
    std::vector<Refs> m_personGroups;
    std::vector<Refs> m_stateGroups;
    std::optional<EntityIndex> m_firstPerson;
    std::optional<EntityIndex> m_previousFirst;
    std::size_t m_firstPersonIn = 0;
    std::optional<EntityIndex> m_firstBody;
    std::size_t m_firstBodyIn = 0;
    std::optional<EntityIndex> m_lastBody;
    std::size_t m_lastBodyIn = 0;
};

} // namespace

void resolveReferences(const Document& document, const Cast& cast, Mentions& mentions)
{
    References{document, cast, mentions}.resolve();
}

} // namespace cablegraph::extraction
