#include "newnames.h"

#include "shortnames.h"
#include "typednames.h"
#include "words.h"

#include <cablegraph/text/normalise.h>

#include <algorithm>
#include <array>

namespace cablegraph::extraction {
namespace {

using language::NameType;
using language::Upos;
using ontology::NameWord;
using Tables = ontology::Ontology::Tables;

constexpr std::size_t longestName = 7; ///< tokens of a person's name, particles included

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
            // "Hassan Sheikh Mohamud"
            const bool title = next.form == "Sheikh" && m_mentions.at(m_index, end) == nullptr &&
                               end + 1 < m_sentence.tokens.size() && isCapitalised(token(end + 1)) && isFree(end + 1);
            const bool stops =
                !next.isWord || token(end - 1).possessive || (!isFree(end) && !title) || isCalendarWord(next.lower);
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
        if (!adjacent || before->refs.size() != 1 || !m_cast.isPersonal(before->refs.front()))
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
        const bool nested =
            isOneOf(begin > 0 ? token(begin - 1).lower : "", {"in", "near", "outside"}) && countryAfter(end);
        const bool town = begin >= 2 && token(begin - 1).lower == "of" &&
                          isOneOf(token(begin - 2).lower,
                                  {"town", "city", "village", "port", "province", "district", "region", "island"});
        const bool located = nested || town;
        if (located && !m_sentence.headline) {
            addPlace(begin, end, countryAfter(end));
            return end;
        }
        if (!m_sentence.headline && isListedOrganization(begin, end)) {
            const EntityIndex organization = m_cast.namedOrganization(textOf(begin, end), {});
            m_mentions.insert({{m_index, begin, end}, MentionForm::Name, {organization}});
            m_cast.addAlias(organization, textOf(begin, end));
            return end;
        }
        if (!m_sentence.headline && isCalledOrganization(begin, end)) {
            const EntityIndex organization = m_cast.namedOrganization(textOf(begin, end), {});
            m_mentions.insert({{m_index, begin, end}, MentionForm::Name, {organization}});
            m_cast.addAlias(organization, textOf(begin, end));
            return end;
        }
        const bool again = end - begin > 1 && knownPerson(m_cast, textOf(begin, end));
        const auto [personBegin, personEnd] = again ? std::pair{begin, end} : findPerson(begin, end);
        if (personEnd > personBegin) {
            addPerson(personBegin, personEnd);
            return personEnd;
        }
        if (extendPlace(begin, end))
            return end;
        if (!m_sentence.headline && isPlace(begin, end)) {
            const Mention* country = countryAfter(end);
            addPlace(begin, end, country ? country : countryAround(end));
        }
        return end;
    }

    /// "three companies: Altrex, Marine Trans and Polar Holding": a member of a list behind a noun of organizations.
    bool isListedOrganization(std::size_t begin, std::size_t end) const
    {
        const bool between = begin > 0 && end < m_sentence.tokens.size() &&
                             isOneOf(token(begin - 1).lower, {",", ":", "and", "based"}) &&
                             isOneOf(token(end).lower, {",", ";", "and", ".", "(", "\u2014"});
        if (!between || end - begin < 2 || m_tables.givenNames.contains(token(begin).form))
            return false;
        for (std::size_t at = begin; at-- > 0 && begin - at < 30;) {
            if (token(at).form == ";")
                return false;
            if (isOneOf(token(at).lower,
                        {"companies", "banks", "firms", "entities", "organizations", "agencies", "groups",
                         "subsidiaries", "airlines", "institutions", "businesses", "brigades", "militias"}))
                return true;
        }
        return false;
    }

    /// "the hacking group Crimson Lynx", "the newspaper El Heraldo"
    bool isCalledOrganization(std::size_t begin, std::size_t end) const
    {
        constexpr std::size_t longest = 4;
        const bool noun =
            begin > 1 && end - begin <= longest && token(begin - 1).upos == Upos::Noun &&
            isOneOf(token(begin - 1).lower,
                    {"group",     "movement",    "militia",   "gang",    "cartel",   "company",    "firm",
                     "newspaper", "broadcaster", "charity",   "network", "faction",  "collective", "conglomerate",
                     "brigade",   "party",       "publisher", "airline", "shipyard", "startup"});
        const bool given = m_tables.givenNames.contains(token(begin).form) || typedAs(begin, end, NameType::Person);
        return noun && !given && !token(begin).hyphenBefore;
    }

    bool typedAs(std::size_t begin, std::size_t end, NameType type) const
    {
        return std::any_of(m_sentence.names.begin(), m_sentence.names.end(), [&](const language::Name& name) {
            return name.type == type && name.begin <= begin && end <= name.end;
        });
    }

    const RoleHit* roleBefore(std::size_t begin) const
    {
        if (begin > 0 && token(begin - 1).possessive)
            return nullptr;
        for (const RoleHit& hit : m_mentions.roles[m_index])
            if (hit.end == begin || (hit.end + 1 == begin && token(hit.end).form == "."))
                return &hit;
        return nullptr;
    }

    /// Token range of a person's name inside of a run; empty if there is none.
    std::pair<std::size_t, std::size_t> findPerson(std::size_t begin, std::size_t end) const
    {
        const std::pair nobody{begin, begin};
        const std::size_t start = personStart(begin, end);
        const std::size_t length = end - start;
        if (m_sentence.headline)
            return isHeadlinePerson(start, length) ? std::pair{start, end} : nobody;
        const bool name = length >= 2 || (!isAcronym(token(start).form) && !isField(end) && !endsAsThing(end));
        const bool counterpart = start > 0 && token(start - 1).lemma == "counterpart";
        if ((roleBefore(start) || counterpart) && name)
            return {start, end};
        if (length >= 2 && length <= 4 && isOfficeBefore(m_sentence, m_mentions.roles[m_index], start) &&
            isSetOff(end) && !endsAsThing(end))
            return {start, end};
        if (length < 2 || length > 5 || endsAsThing(end) || isPersonAt(end))
            return nobody;
        if (start > begin)
            return titledBefore(start) ? std::pair{start, end} : nobody;
        const std::string& first = token(begin).form;
        const bool given = m_tables.givenNames.contains(first) || typedAs(begin, end, NameType::Person);
        const bool family = m_tables.familyFirst.contains(first);
        const bool eastAsian =
            family && (length == 3 || token(begin + 1).hyphenBefore ||
                       (length == 2 && (apposition(end) || (begin > 0 && token(begin - 1).possessive))));
        const bool properly = std::none_of(m_sentence.tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                                           m_sentence.tokens.begin() + static_cast<std::ptrdiff_t>(end),
                                           [](const Token& t) { return isAcronym(t.form); });
        const bool placed = properly && (apposition(end) || speaks(begin, end) || kinBefore(begin) ||
                                         personInListBefore(begin) || titledBefore(begin));
        return given || eastAsian || placed ? std::pair{begin, end} : nobody;
    }

    bool isSetOff(std::size_t end) const
    {
        return end >= m_sentence.tokens.size() || isOneOf(token(end).form, {",", "."});
    }

    /// In "Political Affairs Enrique Mora" the name begins with the given name.
    std::size_t personStart(std::size_t begin, std::size_t end) const
    {
        if (roleBefore(begin) || m_tables.givenNames.contains(token(begin).form))
            return begin;
        for (const language::Name& name : m_sentence.names)
            if (name.type == NameType::Person && begin <= name.begin && name.end <= end)
                return name.begin;
        for (std::size_t i = begin + 1; i + 1 < end; ++i)
            if (m_tables.givenNames.contains(token(i).form) && titledBefore(i))
                return i;
        return begin;
    }

    /// "Deputy Secretary for Political Affairs" before a name.
    bool titledBefore(std::size_t begin) const
    {
        return findTitleBefore(m_sentence, m_mentions.roles[m_index], begin) != nullptr;
    }

    /// Only what looks like a name and is no longer than one.
    bool isHeadlinePerson(std::size_t begin, std::size_t length) const
    {
        const std::string& first = token(begin).form;
        const bool likely = m_tables.givenNames.contains(first) || m_tables.familyFirst.contains(first);
        return roleBefore(begin) && likely && length >= 2 && length <= 3;
    }

    /// One capitalised word before "and" and another: "Deputy Secretary Cyber and Infrastructure Security".
    bool isField(std::size_t end) const
    {
        return end + 1 < m_sentence.tokens.size() && token(end).lower == "and" && isCapitalised(token(end + 1)) &&
               isFree(end + 1);
    }

    bool isPersonAt(std::size_t begin) const
    {
        const Mention* mention = m_mentions.at(m_index, begin);
        return mention && mention->refs.size() == 1 && m_cast.isPersonal(mention->refs.front()) &&
               mention->where.end - begin > 1;
    }

    /// A place, a thing or an event rather than a person: "... Island", "... Agreement".
    bool endsAsThing(std::size_t end) const
    {
        const std::string& last = token(end - 1).lower;
        return m_tables.isNameWord(last, NameWord::Place) || m_tables.isNameWord(last, NameWord::Organization) ||
               m_tables.isNameWord(last, NameWord::Thing);
    }

    /// "his son, Hunter Biden"
    bool kinBefore(std::size_t begin) const { return begin >= 2 && token(begin - 1).form == "," && isRole(begin - 2); }

    /// "A, B and C": what stands in a list with a person is one.
    bool personInListBefore(std::size_t begin) const
    {
        std::size_t at = begin;
        while (at > 0 && begin - at < 2 && (token(at - 1).form == "," || token(at - 1).lower == "and"))
            --at;
        const Mention* before = at > 0 && at < begin ? m_mentions.at(m_index, at - 1) : nullptr;
        return before && before->refs.size() == 1 && m_cast.isPersonal(before->refs.front()) &&
               before->where.end == at && !token(at - 1).possessive;
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
        const auto says = [this](std::size_t at) {
            const std::vector<ontology::LexiconMatch> matches =
                m_tables.reportingLexicon.matchesAt(lexiconWords(m_sentence), at);
            return token(at).upos == Upos::Verb &&
                   std::any_of(matches.begin(), matches.end(), [this](const ontology::LexiconMatch& match) {
                       return m_tables.reporting[match.value].form == ontology::ReportingForm::Say;
                   });
        };
        return (end < m_sentence.tokens.size() && says(end)) || (begin > 0 && says(begin - 1));
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
        const bool noPlace =
            isOneOf(token(begin).lower, {"may", "northern", "southern", "eastern", "western", "central"});
        if (end - begin == 1 && noPlace)
            return false;
        if (m_tables.isNameWord(token(end - 1).lower, NameWord::Place) && end - begin >= 2)
            return true;
        if (begin >= 2 && token(begin - 1).lower == "of" && m_tables.isNameWord(token(begin - 2).lemma, NameWord::Town))
            return true;
        if (end < m_sentence.tokens.size() && m_tables.isNameWord(token(end).lower, NameWord::Town))
            return true;
        if (typedAs(begin, end, NameType::Location) && !isKnownSurname(begin, end))
            return true;
        return begin > 0 && isOneOf(token(begin - 1).lower, {"in", "at", "near", "outside", "around"}) &&
               end - begin <= 3 && (countryAfter(end) || typedAs(begin, end, NameType::Location) || end - begin == 1);
    }

    bool isKnownSurname(std::size_t begin, std::size_t end) const
    {
        for (EntityIndex i = 0; end - begin == 1 && i < m_cast.size(); ++i)
            if (m_cast.isPersonal(i) && isShortNameOf(token(begin).form, m_cast[i].name, m_tables))
                return true;
        return false;
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

    /// The state after "NAME in central STATE", an abbreviation in brackets left out.
    const Mention* countryAround(std::size_t end) const
    {
        const std::size_t count = m_sentence.tokens.size();
        std::size_t at = end + 2 < count && token(end).form == "(" && token(end + 2).form == ")" ? end + 3 : end;
        if (at >= count || token(at).lower != "in")
            return nullptr;
        for (++at; at < count && token(at).upos == Upos::Adj && !m_mentions.at(m_index, at);)
            ++at;
        const Mention* mention = at < count ? m_mentions.at(m_index, at) : nullptr;
        const bool isState = mention && mention->form == MentionForm::Name && mention->refs.size() == 1 &&
                             m_cast[mention->refs.front()].kind == ontology::NodeKind::State;
        return isState ? mention : nullptr;
    }

    std::string textOf(std::size_t begin, std::size_t end) const
    {
        return text::singleLine(slice(m_document.text, m_sentence.spanOf(begin, end)));
    }

    void addPerson(std::size_t begin, std::size_t end)
    {
        end = takeSurnameAfter(end);
        const std::string name = textOf(begin, end);
        const auto known = knownPerson(m_cast, name);
        const EntityIndex person = known ? *known : m_cast.person(name);
        m_mentions.insert({{m_index, begin, end}, MentionForm::Name, {person}});
        m_cast.addAlias(person, textOf(begin, end));
    }

    /// "John R." before a surname of the tables. Returns the name's end.
    std::size_t takeSurnameAfter(std::size_t end)
    {
        const Mention* surname = m_mentions.at(m_index, end);
        if (!surname || surname->where.begin != end || surname->where.end != end + 1 || surname->refs.size() != 1 ||
            !m_cast.isPersonal(surname->refs.front()) || token(end - 1).possessive)
            return end;
        std::erase_if(m_mentions.bySentence[m_index],
                      [end](const Mention& mention) { return mention.where.begin == end; });
        return end + 1;
    }

    void addPlace(std::size_t begin, std::size_t end, const Mention* country)
    {
        const std::string code = country ? m_cast[country->refs.front()].code : std::string{};
        const EntityIndex place = m_cast.place(properCase(textOf(begin, end)), code);
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

void findNewNames(const Document& document, Cast& cast, Mentions& mentions)
{
    // A headline capitalises all its words and cuts names short, so it comes last.
    for (const bool headline : {false, true})
        for (std::size_t i = 0; i < document.sentences.size(); ++i)
            if (document.sentences[i].headline == headline) {
                if (!headline)
                    findTypedNames(document, i, cast, mentions);
                SentenceNames{document, i, cast, mentions}.find();
            }
    findShortNames(document, cast, mentions);
}

bool isCalendarWord(std::string_view lower)
{
    return isOneOf(lower, {"monday",    "tuesday",  "wednesday", "thursday", "friday", "saturday",  "sunday",
                           "january",   "february", "march",     "april",    "june",   "july",      "august",
                           "september", "october",  "november",  "december", "today",  "yesterday", "tomorrow"});
}

} // namespace cablegraph::extraction
