#include "descriptions.h"

#include "words.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace cablegraph::extraction {
namespace {

using language::Upos;
using ontology::NodeKind;

std::size_t numberOf(std::string_view lower)
{
    constexpr std::string_view numbers[] = {"two", "three", "four", "five", "six", "seven"};
    if (lower == "both")
        return 2;
    for (std::size_t i = 0; i < std::size(numbers); ++i)
        if (lower == numbers[i])
            return i + 2;
    return 0;
}

bool isStateNoun(std::string_view lemma)
{
    return isOneOf(lemma, {"country", "nation", "state", "side", "government", "ally", "neighbor", "neighbour", "power",
                           "capital", "party", "kingdom", "republic"});
}

Entities lastOf(const std::vector<Entities>& groups, const Entities& singles, std::size_t number)
{
    for (auto group = groups.rbegin(); group != groups.rend(); ++group)
        if (group->size() == number)
            return *group;
    if (singles.size() < number)
        return {};
    return {singles.end() - static_cast<std::ptrdiff_t>(number), singles.end()};
}

std::optional<Description> made(std::size_t begin, std::size_t end, Entities entities)
{
    if (entities.empty())
        return {};
    return Description{begin, end, std::move(entities)};
}

} // namespace

std::optional<Description> Descriptions::at(std::size_t sentence, std::size_t token) const
{
    const std::vector<Token>& words = tokens(sentence);
    const std::string& opener = words[token].lower;
    if (!isOneOf(opener, {"the", "both", "all", "our", "these"}) || token + 1 >= words.size())
        return {};
    std::size_t next = opener == "both" ? token : token + 1;
    if (words[next].lower == "the" && next + 1 < words.size())
        ++next;
    if (const std::size_t number = numberOf(words[next].lower); number > 0)
        return counted(sentence, token, next, number);
    if (opener == "our" && isStateNoun(words[next].lemma))
        return made(token, next + 1, m_issuers);
    if (opener != "the")
        return {};
    // "the allies" are those named together before.
    const bool group = isOneOf(words[token + 1].lower, {"allies", "neighbours", "neighbors"}) &&
                       !m_discourse.stateGroups().empty() &&
                       (token + 2 == words.size() || !isOneOf(words[token + 2].lower, {"of", "in"}));
    if (group)
        return made(token, token + 2, m_discourse.stateGroups().back());
    if (const auto holder = office(sentence, token))
        return holder;
    return commonNoun(sentence, token);
}

/// "the two leaders", "both countries", "the two"
std::optional<Description> Descriptions::counted(std::size_t s, std::size_t at, std::size_t numberAt,
                                                 std::size_t number) const
{
    const std::vector<Token>& words = tokens(s);
    std::size_t noun = numberAt + 1;
    while (noun < words.size() && words[noun].upos == Upos::Adj)
        ++noun;
    const bool hasNoun = noun < words.size() && words[noun].upos == Upos::Noun;
    if (hasNoun && isStateNoun(words[noun].lemma)) {
        if (words[at].lower == "our" && m_issuers.size() == number)
            return made(at, noun + 1, m_issuers);
        Entities several = lastOf(m_discourse.stateGroups(), m_discourse.states(), number);
        if (number == 2 && m_discourse.groupsIn(s, false).empty())
            several = opponents(s, std::move(several), isOneOf(words[noun].lemma, {"side", "party"}));
        return made(at, noun + 1, std::move(several));
    }
    const Entities here = personsBefore(s, at);
    const bool persons = hasNoun && m_cast.tables().isNameWord(words[noun].lemma, ontology::NameWord::Proxy);
    if (hasNoun && !persons && !isOneOf(words[noun].lemma, {"man", "woman", "president", "king", "premier"}))
        return {};
    const bool alone = words[at].lower == "both" && numberAt == at && !hasNoun;
    if (alone) {
        // "Both agreed", not "both in Rome and in Paris"
        const bool party = words[at].deprel.starts_with("nsubj") || words[at].deprel == "obj";
        const bool pair = party && m_discourse.lastGroup().size() == number;
        return pair ? made(at, at + 1, m_discourse.lastGroup()) : std::nullopt;
    }
    const std::size_t end = hasNoun ? noun + 1 : numberAt + 1;
    const std::string_view office = hasNoun ? std::string_view{words[noun].lemma} : std::string_view{};
    const auto holdAll = [&](const Entities& several) {
        return std::all_of(several.begin(), several.end(), [&](EntityIndex one) { return mayBe(one, office); });
    };
    if (here.size() == number && holdAll(here))
        return made(at, end, here);
    const std::vector<Entities>& groups = m_discourse.personGroups();
    const auto together = std::find_if(groups.rbegin(), groups.rend(),
                                       [&](const Entities& group) { return group.size() == number && holdAll(group); });
    if (together != groups.rend())
        return made(at, end, *together);
    // "A phoned both presidents": A is neither, even if A is one.
    Entities others;
    for (const EntityIndex person : m_discourse.persons())
        if (mayBe(person, office) && std::find(here.begin(), here.end(), person) == here.end())
            others.push_back(person);
    if (others.size() >= number)
        return made(at, end, lastOf({}, others, number));
    const bool ofStates = isOneOf(office, {"leader", "president", "premier"});
    return ofStates ? made(at, end, lastOf(m_discourse.stateGroups(), {}, number)) : std::nullopt;
}

/// How often each state has been named, up to a sentence.
std::map<EntityIndex, std::size_t> Descriptions::timesNamed(std::size_t s) const
{
    std::map<EntityIndex, std::size_t> times;
    for (std::size_t at = 0; at <= s; ++at)
        for (const Mention& mention : m_mentions.bySentence[at])
            if (mention.refs.size() == 1 && m_cast[mention.refs.front()].kind == NodeKind::State)
                ++times[mention.refs.front()];
    return times;
}

/// "The regime" is not who speaks of it: of the others, the one that the article is most about, the last of several.
Entities Descriptions::regime(std::size_t s) const
{
    std::map<EntityIndex, std::size_t> times = timesNamed(s);
    const auto speaks = [&](EntityIndex state) {
        return m_issuers == Entities{state} ||
               std::ranges::any_of(m_mentions.bySentence[s], [&](const Mention& mention) {
                   return m_cast.isPersonal(mention.refs.front()) && m_cast[mention.refs.front()].affiliation == state;
               });
    };
    Entities most;
    for (const EntityIndex state : m_discourse.states())
        if (!speaks(state) && (most.empty() || times[state] >= times[most.front()]))
            most = {state};
    return most;
}

/// Whom "both sides" or "the two countries" means where an article is all about two states: these, though others have
/// spoken up since (`areSides`), or one of them has been named together with somebody else.
Entities Descriptions::opponents(std::size_t s, Entities last, bool areSides) const
{
    constexpr std::size_t likely = 2; ///< times as often as the third
    constexpr std::size_t certain = 4;
    std::vector<std::pair<std::size_t, EntityIndex>> ranks;
    for (const auto& [state, count] : timesNamed(s))
        ranks.emplace_back(count, state);
    std::ranges::sort(ranks, std::greater{});
    if (ranks.size() < 2)
        return last;
    const std::size_t rest = ranks.size() > 2 ? ranks[2].first : 0;
    Entities opponents{ranks[0].second, ranks[1].second};
    const auto common = std::ranges::count_if(
        last, [&](EntityIndex one) { return std::ranges::find(opponents, one) != opponents.end(); });
    const bool isMeant = common == 0 ? areSides && ranks[1].first >= likely * rest : ranks[1].first >= certain * rest;
    return isMeant ? opponents : last;
}

/// Whether a person can be called by a noun: of a spokesman nobody says "leader".
bool Descriptions::mayBe(EntityIndex person, std::string_view noun) const
{
    const std::string& role = m_cast[person].role;
    if (role.empty() || noun.empty())
        return true;
    if (isOneOf(noun, {"president", "king", "premier"}))
        return role.find(noun) != std::string::npos || (noun == "premier" && role.ends_with("prime minister"));
    if (noun != "leader")
        return true;
    const auto& roles = m_cast.tables().roles;
    const auto known = std::find_if(roles.begin(), roles.end(), [&role](const ontology::Role& entry) {
        return role == entry.phrase || role.ends_with(' ' + entry.phrase);
    });
    return known == roles.end() || known->type == ontology::RoleType::Head || role.find("leader") != std::string::npos;
}

/// The persons named so far in a sentence.
Entities Descriptions::personsBefore(std::size_t s, std::size_t at) const
{
    Entities persons;
    for (const Mention& mention : m_mentions.bySentence[s]) {
        const bool named =
            mention.where.end <= at && mention.refs.size() == 1 && m_cast.isPersonal(mention.refs.front());
        if (named && std::find(persons.begin(), persons.end(), mention.refs.front()) == persons.end())
            persons.push_back(mention.refs.front());
    }
    return persons;
}

/// "the king", "the North Korean leader", "the national security advisers"
std::optional<Description> Descriptions::office(std::size_t s, std::size_t at) const
{
    const std::vector<Token>& words = tokens(s);
    const Mention* owner = m_mentions.at(s, at + 1);
    const bool owned = owner && owner->refs.size() == 1 && m_cast[owner->refs.front()].kind == NodeKind::State;
    const std::size_t roleAt = owned ? owner->where.end : at + 1;
    for (const RoleHit& hit : m_mentions.roles[s]) {
        if (hit.begin != roleAt)
            continue;
        const ontology::Role& role = m_cast.tables().roles[hit.role];
        if (words[hit.end - 1].lower.ends_with("s"))
            return owned ? std::nullopt : made(at, hit.end, holdersOf(role));
        const bool before = hit.end < words.size() && m_mentions.at(s, hit.end) != nullptr;
        if (before)
            return {};
        return made(roleAt, hit.end, holderOf(role.phrase, owned ? std::optional{owner->refs.front()} : std::nullopt));
    }
    return {};
}

/// "the country", "the isolated state", "the regime", "the militant group", "the alliance"
std::optional<Description> Descriptions::commonNoun(std::size_t s, std::size_t at) const
{
    const std::vector<Token>& words = tokens(s);
    std::size_t noun = at + 1;
    while (noun < words.size() && noun < at + 4 &&
           (words[noun].upos == Upos::Adj || words[noun].xpos == "VBN" || words[noun].xpos == "VBD" ||
            words[noun].hyphenBefore) &&
           !m_mentions.at(s, noun))
        ++noun;
    while (noun + 1 < words.size() && noun < at + 4 && words[noun].upos == Upos::Noun && !words[noun].possessive &&
           words[noun + 1].upos == Upos::Noun && !m_mentions.at(s, noun + 1))
        ++noun;
    if (noun >= words.size() || m_mentions.at(s, noun))
        return {};
    const bool compound =
        noun + 1 < words.size() && !words[noun].possessive &&
        (words[noun + 1].lower == "of" || words[noun + 1].hyphenBefore || words[noun + 1].upos == Upos::Noun);
    if (compound || words[noun].upos != Upos::Noun || words[noun].xpos == "NNS")
        return {};
    const std::string& lemma = words[noun].lemma;
    if (isOneOf(lemma, {"country", "regime", "nation", "kingdom", "republic"}) || (lemma == "state" && noun > at + 1)) {
        if (lemma == "regime")
            return made(at, noun + 1, regime(s));
        if (!m_discourse.states().empty())
            return made(at, noun + 1, {m_discourse.states().back()});
        return {};
    }
    if (const auto organization = lastOrganization(lemma))
        return made(at, noun + 1, {*organization});
    // "the ministry", after "Chad's foreign ministry"; a government is spoken of without saying whose too often.
    if (lemma != "government" && m_cast.tables().isNameWord(lemma, ontology::NameWord::Proxy))
        if (const auto owner = m_discourse.ownerOfBody(lemma, s))
            return made(at, noun + 1, {*owner});
    return {};
}

/// The last organization that can be called so: by its type in the tables, else by the noun in its name.
std::optional<EntityIndex> Descriptions::lastOrganization(std::string_view noun) const
{
    const auto fits = [noun](std::string_view type) {
        if (type == "armed-group" || type == "hacker-group")
            return isOneOf(noun, {"group", "organization", "movement", "militia", "faction", "network"});
        if (type == "international")
            return isOneOf(noun, {"organization", "alliance", "bloc", "body", "agency", "institution", "watchdog"});
        if (type == "company" || type == "media")
            return isOneOf(noun, {"company", "firm", "agency", "newspaper", "broadcaster"});
        return type == noun || (type == "agency" && noun == "ministry");
    };
    const Entities& organizations = m_discourse.organizations();
    for (auto organization = organizations.rbegin(); organization != organizations.rend(); ++organization) {
        const std::string& name = m_cast[*organization].name;
        for (const ontology::WordPiece& piece : ontology::splitWords(name))
            if (piece.lower == noun)
                return *organization;
        // "The bloc" is the union, not its council.
        const bool organ = isOneOf(noun, {"bloc", "alliance"}) &&
                           (name.ends_with("Council") || name.ends_with("Commission") || name.ends_with("Parliament") ||
                            name.ends_with("Agency") || name.ends_with("Court") || name.ends_with("Bank") ||
                            name.starts_with("United Nations"));
        if (!organ && fits(m_cast.typeOf(*organization)))
            return *organization;
    }
    return {};
}

/// "the national security advisers": all with that office, if there are several; else the last group of persons for an
/// office as general as "leaders".
Entities Descriptions::holdersOf(const ontology::Role& role) const
{
    Entities holders;
    for (const EntityIndex person : m_discourse.persons())
        if (m_cast[person].role == role.phrase)
            holders.push_back(person);
    if (holders.size() >= 2)
        return holders;
    const bool general = isOneOf(role.phrase, {"leader", "minister", "president", "diplomat", "envoy"});
    return general && !m_discourse.personGroups().empty() ? m_discourse.personGroups().back() : Entities{};
}

Entities Descriptions::holderOf(std::string_view phrase, std::optional<EntityIndex> state) const
{
    const Entities& persons = m_discourse.persons();
    for (auto person = persons.rbegin(); person != persons.rend(); ++person) {
        const Entity& entity = m_cast[*person];
        const bool fitsState = !state || entity.affiliation == state;
        const bool fitsRole = entity.role == phrase || entity.role.ends_with(std::string{" "} + std::string{phrase}) ||
                              entity.role.starts_with(std::string{phrase} + " of ") || // "the Secretary" of State
                              (phrase == "leader" && state &&
                               isOneOf(entity.role, {"president", "prime minister", "king", "chancellor"}));
        if (fitsState && fitsRole && (state || phrase != "leader"))
            return {*person};
    }
    return {};
}

} // namespace cablegraph::extraction
