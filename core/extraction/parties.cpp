#include "parties.h"

#include <algorithm>

namespace cablegraph::extraction {
namespace {

void append(std::vector<EntityIndex>& to, const std::vector<EntityIndex>& from)
{
    for (const EntityIndex entity : from)
        if (std::find(to.begin(), to.end(), entity) == to.end())
            to.push_back(entity);
}

} // namespace

Parties::Parties(const Document& document, std::size_t sentence, const std::vector<Phrase>& phrases,
                 const Mentions& mentions, const Cast& cast)
    : m_sentence{document.sentences[sentence]}
    , m_index{sentence}
    , m_phrases{phrases}
    , m_mentions{mentions}
    , m_cast{cast}
{
}

bool Parties::is(std::size_t at, PhraseKind kind) const
{
    return at < m_phrases.size() && m_phrases[at].kind == kind;
}

bool Parties::isFiniteVerb(std::size_t at) const
{
    while (is(at, PhraseKind::Other))
        ++at;
    return is(at, PhraseKind::Verb) && !m_phrases[at].participle && !m_phrases[at].infinitive;
}

bool Parties::standsForOthers(std::size_t at) const
{
    const std::size_t head = m_phrases[at].head;
    // An office without a name stands for its state: "the three countries' national security advisers".
    for (const RoleHit& hit : m_mentions.roles[m_index])
        if (hit.begin <= head && head < hit.end && m_cast.tables().roles[hit.role].type != ontology::RoleType::Private)
            return true;
    const std::string& lemma = m_sentence.tokens[head].lemma;
    return m_cast.tables().isNameWord(lemma, ontology::NameWord::Proxy) ||
           m_cast.tables().isNameWord(lemma, ontology::NameWord::Statement);
}

Party Parties::single(std::size_t at) const
{
    const Phrase& phrase = m_phrases[at];
    Party party{{}, {}, phrase.begin, phrase.end, phrase.head};
    const bool proxy = standsForOthers(at);
    for (std::size_t i = phrase.begin; i < phrase.end;) {
        const Mention* mention = m_mentions.at(m_index, i);
        if (!mention) {
            ++i;
            continue;
        }
        const bool isHead = mention->where.end > phrase.head && mention->form != MentionForm::Adjective &&
                            !m_sentence.tokens[mention->where.end - 1].possessive;
        append(isHead || proxy ? party.heads : party.owners, mention->refs);
        i = mention->where.end;
    }
    const bool personal = std::any_of(party.heads.begin(), party.heads.end(),
                                      [this](EntityIndex head) { return m_cast.isPersonal(head); });
    if (personal) {
        party.owners.clear();
        std::erase_if(party.heads, [&](EntityIndex head) { return proxy && !m_cast.isPersonal(head); });
    }
    if (party.heads.empty() && proxy && is(at + 2, PhraseKind::Noun) && is(at + 1, PhraseKind::Preposition) &&
        m_sentence.tokens[m_phrases[at + 1].begin].lower == "of") {
        std::size_t after = at + 2;
        const Party members = list(at + 2, after, false);
        party.heads = members.heads;
        party.end = members.end;
    }
    return party;
}

/// The next noun phrase of a coordination after `at`, or nowhere.
std::size_t Parties::nextInList(std::size_t at, bool asSubject) const
{
    std::size_t next = at + 1;
    const bool comma = is(next, PhraseKind::Comma);
    if (comma)
        ++next;
    const bool conjunction = is(next, PhraseKind::Conjunction);
    if (conjunction)
        ++next;
    if ((!comma && !conjunction) || !is(next, PhraseKind::Noun))
        return nowhere;
    if (conjunction)
        return asSubject || !isFiniteVerb(next + 1) ? next : nowhere;
    // "A, B" is a list only if an "and" follows in the same row.
    for (std::size_t i = next; is(i, PhraseKind::Noun) && i < next + 24;) {
        if (is(i + 1, PhraseKind::Conjunction) ||
            (is(i + 1, PhraseKind::Comma) && is(i + 2, PhraseKind::Conjunction))) {
            const std::size_t last = is(i + 1, PhraseKind::Conjunction) ? i + 2 : i + 3;
            return is(last, PhraseKind::Noun) && (asSubject || !isFiniteVerb(last + 1)) ? next : nowhere;
        }
        if (!is(i + 1, PhraseKind::Comma))
            return nowhere;
        i += 2;
    }
    return nowhere;
}

Party Parties::list(std::size_t at, std::size_t& after, bool asSubject) const
{
    Party party = single(at);
    std::size_t last = at;
    for (std::size_t next = nextInList(at, asSubject); next != nowhere; next = nextInList(next, asSubject)) {
        const Party member = single(next);
        // "the ROK and Japan's commitment": both own what stands last.
        const bool ownsTogether = member.heads.empty() && !member.owners.empty() && !party.heads.empty();
        if (ownsTogether && member.owners.size() == 1 && m_sentence.tokens[m_phrases[next].begin].possessive) {
            append(party.owners, party.heads);
            party.heads.clear();
        }
        append(party.heads, member.heads);
        append(party.owners, member.owners);
        party.end = std::max(party.end, member.end);
        party.head = member.head;
        last = next;
    }
    after = last + 1;
    // "the navies of A and B" was read past its own phrase.
    while (after < m_phrases.size() && m_phrases[after].begin < party.end)
        ++after;
    return party;
}

Party Parties::forward(std::size_t at, std::size_t& after) const
{
    return list(at, after, false);
}

/// The first phrase of the coordination that ends at `at`.
std::size_t Parties::listStart(std::size_t at) const
{
    bool conjunction = false;
    for (std::size_t steps = 0; at >= 2 && steps < 24; ++steps) {
        std::size_t before = at - 1;
        if (is(before, PhraseKind::Conjunction)) {
            conjunction = true;
            if (before >= 1 && is(before - 1, PhraseKind::Comma))
                --before;
        } else if (!is(before, PhraseKind::Comma) || !conjunction) {
            break;
        }
        if (before == 0 || !is(before - 1, PhraseKind::Noun))
            break;
        const std::size_t member = before - 1;
        const bool opensWithPreposition =
            member >= 1 && is(member - 1, PhraseKind::Preposition) && (member < 2 || !is(member - 2, PhraseKind::Noun));
        if (opensWithPreposition)
            break;
        at = member;
    }
    return at;
}

Party Parties::backward(std::size_t at) const
{
    std::size_t start = listStart(at);
    while (start >= 2 && is(start - 1, PhraseKind::Preposition) && is(start - 2, PhraseKind::Noun))
        start = listStart(start - 2);
    std::size_t after = start + 1;
    return list(start, after, true);
}

Party Parties::backwardNearest(std::size_t at) const
{
    std::size_t after = at + 1;
    return list(listStart(at), after, true);
}

} // namespace cablegraph::extraction
