#include "discourse.h"

#include "words.h"

#include <algorithm>

namespace cablegraph::extraction {
namespace {

void renew(Entities& entities, EntityIndex entity)
{
    std::erase(entities, entity);
    entities.push_back(entity);
}

/// The military rulers of one sentence are the junta of the next.
std::string_view bodyNoun(std::string_view noun)
{
    return isOneOf(noun, {"ruler", "rulers", "regime"}) ? "junta" : noun;
}

} // namespace

void Discourse::note(const Mention& mention)
{
    if (mention.refs.size() != 1 || mention.form == MentionForm::Location)
        return;
    const EntityIndex entity = mention.refs.front();
    if (m_cast.isPersonal(entity))
        renew(m_persons, entity);
    else if (m_cast[entity].kind == ontology::NodeKind::State)
        renew(m_states, entity);
    else if (m_cast[entity].kind == ontology::NodeKind::Organization)
        renew(m_organizations, entity);
}

void Discourse::noteBody(std::string_view noun, std::size_t sentence, EntityIndex owner)
{
    const auto known = std::ranges::find(m_bodies, bodyNoun(noun), &Body::noun);
    if (known == m_bodies.end()) {
        m_bodies.push_back({std::string{bodyNoun(noun)}, sentence, owner});
        return;
    }
    known->hasRivals = known->hasRivals || known->owner != owner;
    known->sentence = sentence;
    known->owner = owner;
}

std::optional<EntityIndex> Discourse::ownerOfBody(std::string_view noun, std::size_t sentence) const
{
    constexpr std::size_t reach = 6;
    constexpr std::size_t reachOfOnlyOne = 20; // "the army", where the article knows no other
    const auto body = std::ranges::find(m_bodies, bodyNoun(noun), &Body::noun);
    if (body == m_bodies.end() || body->sentence + (body->hasRivals ? reach : reachOfOnlyOne) < sentence)
        return {};
    return body->owner;
}

void Discourse::noteGroups(std::size_t sentence)
{
    for (const bool persons : {false, true}) {
        const std::vector<Group> groups = groupsIn(sentence, persons);
        // What a sentence begins with is what the next one goes on about.
        std::vector<Entities>& known = persons ? m_personGroups : m_stateGroups;
        for (auto group = groups.rbegin(); group != groups.rend(); ++group)
            known.push_back(group->entities);
        if (!groups.empty())
            m_lastGroup = groups.front().entities;
    }
}

std::vector<Group> Discourse::groupsIn(std::size_t sentence, bool persons) const
{
    Entities group;
    TokenRange first;
    std::size_t end = 0;
    std::vector<Group> groups;
    const auto close = [&] {
        if (group.size() > 1)
            groups.push_back({group, first.begin, first.end, end});
        group.clear();
    };
    for (const Mention& mention : m_mentions.bySentence[sentence]) {
        if (mention.refs.size() > 1 && m_cast.isPersonal(mention.refs.front()) == persons) {
            close();
            groups.push_back({mention.refs, mention.where.begin, mention.where.end, mention.where.end});
        }
        if (mention.refs.size() != 1 || mention.form == MentionForm::Reference)
            continue;
        const EntityIndex entity = mention.refs.front();
        const bool state = m_cast[entity].kind == ontology::NodeKind::State && mention.form != MentionForm::Adjective;
        if (persons ? !m_cast.isPersonal(entity) : !state)
            continue;
        if (!group.empty() && !joined(sentence, end, mention.where.begin, persons))
            close();
        if (group.empty())
            first = mention.where;
        if (std::find(group.begin(), group.end(), entity) == group.end())
            group.push_back(entity);
        end = mention.where.end;
    }
    close();
    return groups;
}

/// True when nothing but a list or a meeting lies between two names: "A, B and C", "A met B", "A held talks with B".
bool Discourse::joined(std::size_t sentence, std::size_t begin, std::size_t end, bool persons) const
{
    const std::vector<Token>& tokens = m_document.sentences[sentence].tokens;
    constexpr std::size_t farthestPerson = 14;
    constexpr std::size_t farthestState = 8;
    constexpr std::size_t farthestListed = 4;
    if (end - begin > (persons ? farthestPerson : farthestState))
        return false;
    bool listed = persons || end - begin <= farthestListed;
    bool link = false;
    bool meets = false;
    for (std::size_t i = begin; i < end; ++i) {
        const bool verb = tokens[i].upos == language::Upos::Verb;
        const bool met = isOneOf(tokens[i].lemma, {"meet", "speak", "confer"});
        const bool shared = met || isOneOf(tokens[i].lemma, {"hold", "sign", "negotiate", "talk", "have", "reach",
                                                             "conclude", "host", "receive", "welcome", "visit"});
        if ((verb && !shared) || tokens[i].form == ";")
            return false;
        // "A hosted B" joins persons; states need a "with".
        meets = meets || (verb && (met || persons));
        listed = listed && (persons || !verb);
        const bool with = tokens[i].lower == "with" && (persons || i + 2 >= end);
        link = link || tokens[i].form == "," || tokens[i].lower == "and";
        meets = meets || with;
    }
    return meets || (listed && link);
}

} // namespace cablegraph::extraction
