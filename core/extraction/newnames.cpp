#include "newnames.h"

#include "shortnames.h"

#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <array>

namespace cablegraph::extraction {
namespace {

using language::NameType;
using language::Upos;
using ontology::NameWord;
using Tables = ontology::Ontology::Tables;

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isNameParticle(std::string_view lower)
{
    constexpr std::array<std::string_view, 20> particles{"al", "bin", "bint", "ibn", "abu", "abd", "ul",
                                                         "el", "ben", "von",  "van", "der", "de",  "del",
                                                         "di", "da",  "dos",  "la",  "du",  "ter"};
    return isOneOf(lower, particles);
}

constexpr std::size_t longestName = 7;   ///< tokens of a person's name, particles included
constexpr std::size_t longestTitle = 12; ///< tokens of an organization's name

/// Looks through the capitalised runs of one sentence that no table explains.
class SentenceNames
{
public:
    SentenceNames(const Document& document, std::size_t index, Cast& cast, Mentions& mentions)
        : m_document{document}
        , m_sentence{document.sentences[index]}
        , m_index{index}
        , m_cast{cast}
        , m_tables{cast.tables()}
        , m_mentions{mentions}
    {
    }

    void find()
    {
        const std::size_t count = m_sentence.tokens.size();
        for (std::size_t at = 0; at < count;) {
            if (!startsName(at)) {
                ++at;
                continue;
            }
            const std::size_t end = runEnd(at);
            at = std::max(end, classify(at, end));
        }
    }

private:
    const Token& token(std::size_t at) const { return m_sentence.tokens[at]; }

    bool isFree(std::size_t at) const { return m_mentions.at(m_index, at) == nullptr && !isRole(at); }

    bool isRole(std::size_t at) const
    {
        return std::any_of(m_mentions.roles[m_index].begin(), m_mentions.roles[m_index].end(),
                           [at](const RoleHit& hit) { return hit.begin <= at && at < hit.end; });
    }

    bool startsName(std::size_t at) const
    {
        if (!isCapitalised(token(at)) || !isFree(at) || isCalendarWord(token(at).lower) || token(at).lower == "i")
            return false;
        // A sentence begins with a capital anyway.
        const bool opens = at == 0 || !token(at - 1).isWord;
        const Upos upos = token(at).upos;
        const bool closedClass = upos == Upos::Det || upos == Upos::Adp || upos == Upos::Pron || upos == Upos::Adv ||
                                 upos == Upos::Sconj || upos == Upos::Cconj || upos == Upos::Aux || upos == Upos::Verb;
        return !closedClass || (!opens && m_tables.givenNames.contains(token(at).form));
    }

    std::size_t runEnd(std::size_t begin) const
    {
        std::size_t end = begin + 1;
        while (end < m_sentence.tokens.size() && end - begin < longestName) {
            const Token& next = token(end);
            const bool stops = !next.isWord || token(end - 1).possessive || !isFree(end) || isCalendarWord(next.lower);
            if (stops && !(isInitialStop(end)))
                break;
            const bool particle = isNameParticle(next.lower) && end + 1 < m_sentence.tokens.size() &&
                                  (isCapitalised(token(end + 1)) || isNameParticle(token(end + 1).lower));
            if (!isCapitalised(next) && !next.hyphenBefore && !particle && !isInitialStop(end))
                break;
            ++end;
        }
        while (end > begin + 1 && (!token(end - 1).isWord || isNameParticle(token(end - 1).lower)))
            --end;
        return end;
    }

    /// The full stop after an initial: "John D. Smith".
    bool isInitialStop(std::size_t at) const
    {
        return token(at).form == "." && token(at - 1).form.size() == 1 && at + 1 < m_sentence.tokens.size() &&
               isCapitalised(token(at + 1));
    }

    /// "Salman bin Abdulaziz" before "Al Saud" is one longer name.
    bool extendPerson(std::size_t begin, std::size_t end)
    {
        Mention* before = begin > 0 ? m_mentions.at(m_index, begin - 1) : nullptr;
        const bool adjacent = before && before->where.end == begin && !token(begin - 1).possessive;
        if (!adjacent || m_sentence.headline || before->refs.size() != 1 || !m_cast.isPersonal(before->refs.front()))
            return false;
        before->where.end = end;
        m_cast.addAlias(before->refs.front(), textOf(before->where.begin, end));
        return true;
    }

    /// Returns the end of what was taken.
    std::size_t classify(std::size_t begin, std::size_t end)
    {
        if (extendPerson(begin, end))
            return end;
        const std::size_t organizationEnd = m_sentence.headline ? begin : findOrganization(begin, end);
        if (organizationEnd > begin) {
            addOrganization(begin, organizationEnd);
            return organizationEnd;
        }
        const std::size_t personEnd = findPerson(begin, end);
        if (personEnd > begin) {
            addPerson(begin, personEnd);
            return personEnd;
        }
        if (extendPlace(begin, end))
            return end;
        if (!m_sentence.headline && isPlace(begin, end)) {
            const Mention* country = countryAfter(end);
            addPlace(begin, end, country);
        }
        return end;
    }

    bool typedAs(std::size_t begin, std::size_t end, NameType type) const
    {
        return std::any_of(m_sentence.names.begin(), m_sentence.names.end(), [&](const language::Name& name) {
            return name.type == type && name.begin <= begin && end <= name.end;
        });
    }

    const RoleHit* roleBefore(std::size_t begin) const
    {
        for (const RoleHit& hit : m_mentions.roles[m_index])
            if (hit.end == begin || (hit.end + 1 == begin && token(hit.end).form == "."))
                return &hit;
        return nullptr;
    }

    std::size_t findPerson(std::size_t begin, std::size_t end) const
    {
        const std::size_t length = end - begin;
        const std::string& first = token(begin).form;
        const bool given = m_tables.givenNames.contains(first);
        const bool family = m_tables.familyFirst.contains(first);
        if (m_sentence.headline && ((!roleBefore(begin) && !given) || length < 2))
            return begin;
        // Headlines capitalise all words, so a name there is cut to its usual length.
        const std::size_t limit =
            m_sentence.headline ? std::min<std::size_t>(length, family && !given ? 3 : 2) : length;
        const bool initialSecond = length > 2 && token(begin + 1).form.size() == 1;
        const std::size_t cut =
            begin + (m_sentence.headline && initialSecond ? std::min<std::size_t>(length, 4) : limit);
        if (roleBefore(begin) && (length >= 2 || !isAcronym(first)))
            return cut;
        if (length < 2)
            return begin;
        if (given || typedAs(begin, end, NameType::Person))
            return cut;
        if (family && (length == 3 || token(begin + 1).hyphenBefore || (length == 2 && apposition(end))))
            return cut;
        const bool properly = std::all_of(m_sentence.tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                                          m_sentence.tokens.begin() + static_cast<std::ptrdiff_t>(end),
                                          [](const Token& t) { return !isAcronym(t.form); });
        return properly && length <= 4 && (apposition(end) || speaks(begin, end)) ? cut : begin;
    }

    static bool isAcronym(std::string_view form)
    {
        return form.size() > 1 && std::all_of(form.begin(), form.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    }

    /// ", the chief of ..." or ", 45, ..." after the name.
    bool apposition(std::size_t end) const
    {
        if (end + 1 >= m_sentence.tokens.size() || token(end).form != ",")
            return false;
        if (token(end + 1).upos == Upos::Num)
            return true;
        for (const RoleHit& hit : m_mentions.roles[m_index])
            if (hit.begin > end && hit.begin <= end + 7)
                return true;
        return false;
    }

    bool speaks(std::size_t begin, std::size_t end) const
    {
        constexpr std::array<std::string_view, 4> verbs{"say", "tell", "add", "write"};
        const bool after = end < m_sentence.tokens.size() && isOneOf(token(end).lemma, verbs);
        const bool before = begin > 0 && isOneOf(token(begin - 1).lemma, verbs);
        return after || before;
    }

    std::size_t findOrganization(std::size_t begin, std::size_t end) const
    {
        std::size_t last = begin;
        for (std::size_t i = begin; i < end; ++i)
            if (m_tables.isNameWord(token(i).lower, NameWord::Organization))
                last = i + 1;
        if (last == begin)
            return begin;
        const bool single = last - begin == 1;
        const std::size_t extended = extendTitle(last);
        const Mention* before = begin > 0 ? m_mentions.at(m_index, begin - 1) : nullptr;
        const bool named = !single || extended > last || (before && before->form == MentionForm::Adjective);
        return named ? extended : begin;
    }

    /// "Commission" goes on with "for Human Rights and National Reconciliation".
    std::size_t extendTitle(std::size_t end) const
    {
        constexpr std::array<std::string_view, 6> links{"of", "for", "and", "the", "on", "&"};
        const std::size_t begin = end;
        while (end < m_sentence.tokens.size() && end - begin < longestTitle) {
            std::size_t next = end;
            while (next < m_sentence.tokens.size() && isOneOf(token(next).lower, links) && next < end + 2)
                ++next;
            if (next == end && end > begin && isCapitalised(token(end)) && isFree(end)) {
                ++end;
                continue;
            }
            const bool onlyAnd = next == end + 1 && token(end).lower == "and" && end == begin;
            if (next == end || onlyAnd || next >= m_sentence.tokens.size() || !isCapitalised(token(next)) ||
                !isFree(next))
                break;
            end = next + 1;
        }
        return end;
    }

    /// "Kuala Lumpur" before "International Airport" is part of a longer name.
    bool extendPlace(std::size_t begin, std::size_t end)
    {
        Mention* before = begin > 0 ? m_mentions.at(m_index, begin - 1) : nullptr;
        const bool fits = before && before->where.end == begin && !token(begin - 1).possessive &&
                          (before->form == MentionForm::Location || before->form == MentionForm::Metonym) &&
                          m_tables.isNameWord(token(end - 1).lower, NameWord::Place);
        if (!fits)
            return false;
        const std::string country = m_cast[before->refs.front()].code;
        before->where.end = end;
        before->form = MentionForm::Location;
        before->refs = {m_cast.place(textOf(before->where.begin, end), country)};
        return true;
    }

    bool isPlace(std::size_t begin, std::size_t end) const
    {
        constexpr std::array<std::string_view, 5> locative{"in", "at", "near", "outside", "around"};
        if (m_tables.isNameWord(token(end - 1).lower, NameWord::Place) && end - begin >= 2)
            return true;
        if (begin >= 2 && token(begin - 1).lower == "of" && m_tables.isNameWord(token(begin - 2).lemma, NameWord::Town))
            return true;
        if (end < m_sentence.tokens.size() && m_tables.isNameWord(token(end).lower, NameWord::Town))
            return true;
        return begin > 0 && isOneOf(token(begin - 1).lower, locative) && end - begin <= 3 &&
               (countryAfter(end) || typedAs(begin, end, NameType::Location) || end - begin == 1);
    }

    /// The state after "NAME, STATE".
    const Mention* countryAfter(std::size_t end) const
    {
        if (end + 1 >= m_sentence.tokens.size() || token(end).form != ",")
            return nullptr;
        const Mention* mention = m_mentions.at(m_index, end + 1);
        const bool isState = mention && mention->form == MentionForm::Name && mention->refs.size() == 1 &&
                             m_cast[mention->refs.front()].kind == ontology::NodeKind::State;
        return isState ? mention : nullptr;
    }

    std::string textOf(std::size_t begin, std::size_t end) const
    {
        return text::singleLine(slice(m_document.text, m_sentence.spanOf(begin, end)));
    }

    /// "Cuban" before "Commission for Human Rights", "Negev" before "Forum".
    bool belongsToTitle(const Mention& before, std::size_t begin) const
    {
        const bool region =
            before.form == MentionForm::Location && before.where.end == begin && !token(begin - 1).possessive;
        return before.where.end == begin && (before.form == MentionForm::Adjective || region);
    }

    void addOrganization(std::size_t begin, std::size_t end)
    {
        std::string code;
        if (Mention* before = begin > 0 ? m_mentions.at(m_index, begin - 1) : nullptr;
            before && belongsToTitle(*before, begin)) {
            if (before->form == MentionForm::Adjective)
                code = m_cast[before->refs.front()].code;
            begin = before->where.begin;
            std::erase_if(m_mentions.bySentence[m_index],
                          [begin](const Mention& mention) { return mention.where.begin == begin; });
        }
        const EntityIndex organization = m_cast.namedOrganization(textOf(begin, end), code);
        m_mentions.insert({{m_index, begin, end}, MentionForm::Name, {organization}});
        m_cast.addAlias(organization, textOf(begin, end));
    }

    void addPerson(std::size_t begin, std::size_t end)
    {
        const bool single = end - begin == 1;
        const EntityIndex person = single ? surnameOrNew(begin) : m_cast.person(textOf(begin, end));
        m_mentions.insert({{m_index, begin, end}, MentionForm::Name, {person}});
        m_cast.addAlias(person, textOf(begin, end));
    }

    /// "President Yoon" before or after "Yoon Suk Yeol" is the same person.
    EntityIndex surnameOrNew(std::size_t at)
    {
        for (EntityIndex i = m_cast.size(); i-- > 0;)
            if (m_cast.isPersonal(i) && isShortNameOf(token(at).form, m_cast[i].name, m_tables))
                return i;
        return m_cast.person(textOf(at, at + 1));
    }

    void addPlace(std::size_t begin, std::size_t end, const Mention* country)
    {
        const std::string code = country ? m_cast[country->refs.front()].code : std::string{};
        const EntityIndex place = m_cast.place(textOf(begin, end), code);
        m_mentions.insert({{m_index, begin, end}, MentionForm::Location, {place}});
    }

    const Document& m_document;
    const Sentence& m_sentence;
    std::size_t m_index;
    Cast& m_cast;
    const Tables& m_tables;
    Mentions& m_mentions;
};

} // namespace

std::vector<RoleHit> findRoles(const Sentence& sentence, const Tables& tables)
{
    std::vector<RoleHit> hits;
    const auto words = lexiconWords(sentence);
    for (std::size_t at = 0; at < words.size();) {
        const auto matches = tables.roleLexicon.matchesAt(words, at);
        const Upos upos = sentence.tokens[at].upos;
        const bool noun = upos == Upos::Noun || upos == Upos::Propn || isCapitalised(sentence.tokens[at]);
        const std::size_t length = matches.empty() ? 0 : matches.front().length;
        if (length == 0 || (length == 1 && !noun)) {
            ++at;
            continue;
        }
        hits.push_back({at, at + length, matches.front().value});
        at += length;
    }
    return hits;
}

void findNewNames(const Document& document, Cast& cast, Mentions& mentions)
{
    // The headline comes last: its names are mostly cut short, and the text has made them known by then.
    for (const bool headline : {false, true})
        for (std::size_t i = 0; i < document.sentences.size(); ++i)
            if (document.sentences[i].headline == headline)
                SentenceNames{document, i, cast, mentions}.find();
    findShortNames(document, cast, mentions);
}

bool isCalendarWord(std::string_view lower)
{
    constexpr std::array<std::string_view, 20> words{"monday",   "tuesday",  "wednesday", "thursday", "friday",
                                                     "saturday", "sunday",   "january",   "february", "march",
                                                     "april",    "june",     "july",      "august",   "september",
                                                     "october",  "november", "december",  "today",    "yesterday"};
    return isOneOf(lower, words);
}

} // namespace cablegraph::extraction
