#include "threatdrafts.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cablegraph::extraction {
namespace {

using ontology::NodeKind;

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool canThreaten(const Cast& cast, EntityIndex organization)
{
    const std::string_view type = cast.typeOf(organization);
    return type != "company" && type != "media" && type != "research" && type != "international" && type != "court";
}

} // namespace

/// Verbs whose subject does the threat that is their object.
bool enactsThreat(std::string_view lemma)
{
    constexpr std::array<std::string_view, 59> verbs{
        "launch",     "conduct",    "carry",     "use",      "develop",  "pursue",      "step",     "continue",
        "commit",     "perpetrate", "deploy",    "wage",     "test",     "fire",        "increase", "possess",
        "have",       "pose",       "stage",     "plan",     "mount",    "build",       "acquire",  "expand",
        "resume",     "advance",    "test-fire", "exchange", "make",     "engage",      "support",  "sponsor",
        "produce",    "send",       "shoot",     "order",    "direct",   "orchestrate", "violate",  "begin",
        "place",      "enrich",     "threaten",  "involve",  "place",    "accelerate",  "unleash",  "inflict",
        "mastermind", "execute",    "operate",   "organize", "organise", "finance",     "prepare",  "plot",
        "perform",    "intensify",  "escalate"};
    return isOneOf(lemma, verbs);
}

/// Nouns of doing: what stands after "of" suffers it, elsewhere it has it.
bool isDoing(std::string_view lemma)
{
    constexpr std::array<std::string_view, 31> nouns{
        "invasion",  "attack",    "bombing",   "shelling",   "occupation",  "annexation",  "assassination", "killing",
        "abduction", "siege",     "violation", "repression", "persecution", "bombardment", "kidnapping",    "torture",
        "execution", "massacre",  "blockade",  "poisoning",  "hack",        "arrest",      "detention",     "purge",
        "murder",    "slaughter", "seizure",   "poisoning",  "abuse",       "genocide",    "harassment"};
    return isOneOf(lemma, nouns);
}

std::vector<EntityIndex> threatBodies(const Cast& cast, const std::vector<EntityIndex>& actors)
{
    std::vector<EntityIndex> found;
    for (const EntityIndex actor : actors) {
        std::optional<EntityIndex> body = actor;
        if (cast.isPersonal(actor))
            body = cast[actor].affiliation;
        else if (cast[actor].kind == NodeKind::Organization && cast[actor].affiliation)
            body = cast[actor].affiliation;
        else if (!cast.isActor(actor) || (cast[actor].kind == NodeKind::Organization && !canThreaten(cast, actor)))
            body.reset();
        if (body && std::find(found.begin(), found.end(), *body) == found.end())
            found.push_back(*body);
    }
    return found;
}

bool isLaunched(const std::vector<Token>& tokens, std::size_t at)
{
    constexpr std::array<std::string_view, 13> words{"launch",    "fire",   "test",    "deploy",   "shoot",
                                                     "develop",   "firing", "testing", "exchange", "launched",
                                                     "launching", "lob",    "strike"};
    for (std::size_t back = 1; back <= 7 && back <= at; ++back)
        if (isOneOf(tokens[at - back].lemma, words) || isOneOf(tokens[at - back].lower, words))
            return true;
    return at + 1 < tokens.size() && isOneOf(tokens[at + 1].lemma, words);
}

} // namespace cablegraph::extraction
