#include "threats.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

namespace cablegraph::extraction {
namespace {

using ontology::NodeKind;
using ontology::Relation;
using ontology::ThreatClass;
using ontology::ThreatForm;
using ontology::ThreatWord;

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Verbs whose subject does the threat that is their object.
bool enacts(std::string_view lemma)
{
    constexpr std::array<std::string_view, 46> verbs{
        "launch",  "conduct",    "carry",     "use",      "develop", "pursue",      "step",     "continue",
        "commit",  "perpetrate", "deploy",    "wage",     "test",    "fire",        "increase", "possess",
        "have",    "pose",       "stage",     "plan",     "mount",   "build",       "acquire",  "expand",
        "resume",  "advance",    "test-fire", "exchange", "make",    "engage",      "support",  "sponsor",
        "produce", "send",       "shoot",     "order",    "direct",  "orchestrate", "violate",  "begin",
        "place",   "enrich",     "threaten",  "involve",  "place",   "accelerate"};
    return isOneOf(lemma, verbs);
}

/// Nouns of doing: what stands after "of" suffers it, elsewhere it has it.
bool isDoing(std::string_view lemma)
{
    constexpr std::array<std::string_view, 24> nouns{
        "invasion",  "attack",   "bombing",   "shelling",   "occupation",  "annexation",  "assassination", "killing",
        "abduction", "siege",    "violation", "repression", "persecution", "bombardment", "kidnapping",    "torture",
        "execution", "massacre", "blockade",  "poisoning",  "hack",        "arrest",      "detention",     "purge"};
    return isOneOf(lemma, nouns);
}

/// Words found, before all sources of the article are known.
struct Draft
{
    TokenRange where;
    const ThreatWord* word = nullptr;
    std::vector<EntityIndex> sources;
    std::vector<EntityIndex> targets;
    const Predicate* predicate = nullptr;
    const char* rule = "threat-noun";
    bool sourceAfter = false;
};

class ThreatFinder
{
public:
    ThreatFinder(const Reading& reading, Cast& cast)
        : m_reading{reading}
        , m_cast{cast}
        , m_tables{cast.tables()}
    {
    }

    Threats run()
    {
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s) {
            const std::size_t first = m_drafts.size();
            findVerbs(s);
            findNouns(s);
            std::stable_sort(m_drafts.begin() + static_cast<std::ptrdiff_t>(first), m_drafts.end(),
                             [](const Draft& a, const Draft& b) { return a.where < b.where; });
        }
        resolve();
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s)
            findEnabling(s);
        return std::move(m_threats);
    }

private:
    const std::vector<Token>& tokens(std::size_t s) const { return m_reading.tokens(s); }
    const Clauses& clauses(std::size_t s) const { return m_reading.sentences[s].clauses; }

    void findVerbs(std::size_t s)
    {
        for (const Predicate& predicate : clauses(s).predicates) {
            const auto* candidates = verbEntries(m_tables.threatVerbs, tokens(s)[predicate.verb]);
            if (!candidates)
                continue;
            for (const std::uint32_t index : *candidates) {
                const auto last = matchFrom(tokens(s), predicate.verb, m_tables.threats[index].words);
                if (!last)
                    continue;
                Draft draft;
                draft.where = {s, predicate.verb, *last + 1};
                draft.word = &m_tables.threats[index];
                draft.predicate = &predicate;
                draft.rule = "threat-verb";
                draft.sources = bodies(predicate.subject.heads);
                for (const Argument& argument : predicate.arguments)
                    if (argument.preposition.empty() || argument.preposition == "in" ||
                        argument.preposition == "against" || argument.preposition == "to")
                        for (const EntityIndex target : sufferers(argument.party))
                            draft.targets.push_back(target);
                if (!draft.sources.empty() || !draft.targets.empty())
                    m_drafts.push_back(std::move(draft));
                break;
            }
        }
    }

    void findNouns(std::size_t s)
    {
        const auto words = lexiconWords(m_reading.document.sentences[s]);
        for (std::size_t at = 0; at < words.size();) {
            const std::size_t length = nounAt(s, words, at);
            at += std::max<std::size_t>(1, length);
        }
    }

    std::size_t nounAt(std::size_t s, const std::vector<ontology::LexiconWord>& words, std::size_t at)
    {
        if (!tokens(s)[at].isWord || m_reading.mentions.at(s, at) != nullptr)
            return 0;
        for (const ontology::LexiconMatch& match : m_tables.threatLexicon.matchesAt(words, at)) {
            const ThreatWord& word = m_tables.threats[match.value];
            const std::size_t last = at + match.length - 1;
            const language::Upos upos = tokens(s)[last].upos;
            if (upos == language::Upos::Verb && match.length == 1 && !tokens(s)[last].lower.ends_with("ing"))
                continue;
            if (word.form == ThreatForm::Launch && !isLaunched(s, at))
                continue;
            Draft draft;
            draft.where = {s, at, at + match.length};
            draft.word = &word;
            findSource(draft);
            findTargets(draft);
            m_drafts.push_back(std::move(draft));
            return match.length;
        }
        return 0;
    }

    bool isLaunched(std::size_t s, std::size_t at) const
    {
        constexpr std::array<std::string_view, 14> words{"launch",  "fire",      "test",   "deploy",  "shoot",
                                                         "develop", "launching", "firing", "testing", "exchange",
                                                         "lob",     "send",      "strike", "launched"};
        for (std::size_t back = 1; back <= 7 && back <= at; ++back) {
            const Token& token = tokens(s)[at - back];
            if (isOneOf(token.lemma, words) || isOneOf(token.lower, words))
                return true;
        }
        const bool after = at + 1 < tokens(s).size() && isOneOf(tokens(s)[at + 1].lemma, words);
        return after;
    }

    /// States and organizations; an official's act is his state's.
    std::vector<EntityIndex> bodies(const std::vector<EntityIndex>& actors) const
    {
        std::vector<EntityIndex> found;
        for (const EntityIndex actor : actors) {
            std::optional<EntityIndex> body = actor;
            if (m_cast.isPersonal(actor))
                body = m_cast[actor].affiliation;
            else if (m_cast[actor].kind == NodeKind::Organization && m_cast[actor].affiliation)
                body = m_cast[actor].affiliation;
            else if (!m_cast.isActor(actor) || (m_cast[actor].kind == NodeKind::Organization && !canThreaten(actor)))
                body.reset();
            if (body && std::find(found.begin(), found.end(), *body) == found.end())
                found.push_back(*body);
        }
        return found;
    }

    /// Whom an act on this party strikes; a place stands for its country.
    std::vector<EntityIndex> sufferers(const Party& party) const
    {
        std::vector<EntityIndex> found;
        for (const std::vector<EntityIndex>* part : {&party.heads, &party.owners})
            for (const EntityIndex entity : *part)
                if (found.empty() || part == &party.heads)
                    found.push_back(entity);
        return found;
    }

    const Phrase* phraseOf(std::size_t s, std::size_t token) const
    {
        for (const Phrase& phrase : clauses(s).phrases)
            if (phrase.begin <= token && token < phrase.end)
                return &phrase;
        return nullptr;
    }

    void findSource(Draft& draft) const
    {
        const std::size_t s = draft.where.sentence;
        const Phrase* phrase = phraseOf(s, draft.where.begin);
        if (phrase)
            for (std::size_t i = phrase->begin; i < draft.where.begin; ++i)
                if (const Mention* mention = m_reading.mentions.at(s, i))
                    takeOwner(draft, *mention);
        if (draft.sources.empty())
            sourceBehind(draft);
        if (draft.sources.empty())
            sharedOwner(draft, phrase);
        if (draft.sources.empty())
            enactingSubject(draft);
    }

    /// "Russia's war" is waged by Russia, "the Ukraine war" in Ukraine; places and companies suffer.
    void takeOwner(Draft& draft, const Mention& mention) const
    {
        const std::size_t s = draft.where.sentence;
        const bool possessive = tokens(s)[mention.where.end - 1].possessive || mention.form == MentionForm::Reference;
        const bool bare = mention.form == MentionForm::Name && !possessive && draft.word->form == ThreatForm::General;
        if (bare || mention.form == MentionForm::Location)
            draft.targets.insert(draft.targets.end(), mention.refs.begin(), mention.refs.end());
        else
            draft.sources = bodies(mention.refs);
    }

    /// Companies, media and researchers threaten nobody.
    bool canThreaten(EntityIndex organization) const
    {
        const auto known = m_tables.organizationByName.find(m_cast[organization].name);
        if (known == m_tables.organizationByName.end())
            return true;
        const std::string& type = m_tables.organizations[known->second].type;
        return type != "company" && type != "media" && type != "research" && type != "international" && type != "court";
    }

    /// "its nuclear and missile programs", "from its cybercrime and money laundering": the owner stands before the
    /// "and".
    void sharedOwner(Draft& draft, const Phrase* phrase) const
    {
        const std::vector<Phrase>& phrases = clauses(draft.where.sentence).phrases;
        if (!phrase)
            return;
        for (std::size_t i = static_cast<std::size_t>(phrase - phrases.data()); i >= 2; i -= 2) {
            const bool joined =
                phrases[i - 1].kind == PhraseKind::Conjunction || phrases[i - 1].kind == PhraseKind::Comma;
            if (!joined || phrases[i - 2].kind != PhraseKind::Noun)
                return;
            for (std::size_t t = phrases[i - 2].begin; t < phrases[i - 2].head; ++t)
                if (const Mention* mention = m_reading.mentions.at(draft.where.sentence, t)) {
                    draft.sources = bodies(mention->refs);
                    return;
                }
        }
    }

    /// "repression by the regime", "nuclear threats from North Korea", "the nuclear programme of Iran", "posed by"
    void sourceBehind(Draft& draft) const
    {
        const std::size_t s = draft.where.sentence;
        const std::size_t limit = std::min(tokens(s).size(), draft.where.end + 10);
        for (std::size_t i = draft.where.end; i + 1 < limit; ++i) {
            const std::string& word = tokens(s)[i].lower;
            if (tokens(s)[i].form == "," || tokens(s)[i].form == ";")
                return;
            const bool possessor =
                word == "of" && !isDoing(tokens(s)[draft.where.end - 1].lemma) && i == draft.where.end;
            if (word != "by" && word != "from" && !possessor)
                continue;
            for (std::size_t t = i + 1; t < std::min(limit, i + 4); ++t)
                if (const Mention* mention = m_reading.mentions.at(s, t)) {
                    // "from a port in its border town" names no source.
                    if (mention->form != MentionForm::Reference || word == "by")
                        draft.sources = bodies(mention->refs);
                    draft.sourceAfter = true;
                    return;
                }
        }
    }

    /// "Russia launched cyber attacks", "accused North Korea of using cyberattacks", "blamed Iran for the attack"
    void enactingSubject(Draft& draft) const
    {
        const std::size_t s = draft.where.sentence;
        for (const Predicate& predicate : clauses(s).predicates) {
            const bool holds = predicate.verb < draft.where.begin && draft.where.begin < predicate.end;
            if (!holds)
                continue;
            const std::string& lemma = tokens(s)[predicate.verb].lemma;
            if (enacts(lemma)) {
                draft.sources = bodies(predicate.subject.heads);
                draft.predicate = &predicate;
            } else if (lemma == "accuse" || lemma == "blame" || lemma == "suspect") {
                for (const Argument& argument : predicate.arguments)
                    if (argument.preposition.empty() || argument.preposition == "on")
                        draft.sources = bodies(argument.party.heads);
                draft.predicate = &predicate;
            }
        }
    }

    /// "against Ukraine", "on an Iraqi air base", "on oil infrastructure in Saudi Arabia", "invasion of Ukraine"
    void findTargets(Draft& draft) const
    {
        const std::size_t s = draft.where.sentence;
        const bool doing = isDoing(tokens(s)[draft.where.end - 1].lemma) || draft.word->form == ThreatForm::General;
        const std::vector<Phrase>& phrases = clauses(s).phrases;
        for (std::size_t i = 0; i + 1 < phrases.size(); ++i) {
            if (phrases[i].begin < draft.where.end || phrases[i].begin > draft.where.end + 8 ||
                phrases[i].kind != PhraseKind::Preposition || phrases[i + 1].kind != PhraseKind::Noun)
                continue;
            constexpr std::array<std::string_view, 5> onto{"against", "on", "at", "into", "toward"};
            const std::string& word = tokens(s)[phrases[i].begin].lower;
            const bool suffers = isOneOf(word, onto) || (word == "of" && doing) || (word == "in" && doing);
            if (!suffers)
                continue;
            for (std::size_t t = phrases[i + 1].begin; t < phrases[i + 1].end; ++t)
                if (const Mention* mention = m_reading.mentions.at(s, t))
                    draft.targets.insert(draft.targets.end(), mention->refs.begin(), mention->refs.end());
            if (!draft.targets.empty())
                return;
        }
    }

    /// Second pass: words without a source join what the article says elsewhere.
    void resolve()
    {
        m_threats.bySentence.resize(m_reading.sentences.size());
        std::map<ThreatClass, std::set<EntityIndex>> sourcesOf;
        for (const Draft& draft : m_drafts)
            sourcesOf[draft.word->threatClass].insert(draft.sources.begin(), draft.sources.end());
        const Draft* before = nullptr;
        for (Draft& draft : m_drafts) {
            if (draft.sources.empty() && sharesSource(before, draft))
                draft.sources = before->sources;
            before = &draft;
            const std::set<EntityIndex>& known = sourcesOf[draft.word->threatClass];
            const bool weak = draft.word->form == ThreatForm::General || draft.word->form == ThreatForm::Topic;
            bool inherited = false;
            if (draft.sources.empty() && known.size() == 1) {
                draft.sources = {*known.begin()};
                inherited = true;
            }
            if (draft.sources.empty() && weak && draft.word->form != ThreatForm::Topic)
                continue;
            emit(draft, inherited);
        }
    }

    /// "North Korea's threats in cyberspace, including cryptocurrency abuses and space launches": a list of one's
    /// deeds.
    bool sharesSource(const Draft* before, const Draft& draft) const
    {
        if (!before || before->sources.empty() || before->where.sentence != draft.where.sentence ||
            draft.where.begin > before->where.end + 4 || draft.where.begin < before->where.end)
            return false;
        for (std::size_t i = before->where.end; i < draft.where.begin; ++i) {
            const Token& token = tokens(draft.where.sentence)[i];
            if (token.upos == language::Upos::Verb && token.lower != "including")
                return false;
        }
        return true;
    }

    void emit(const Draft& draft, bool inherited)
    {
        std::vector<std::optional<EntityIndex>> sources(draft.sources.begin(), draft.sources.end());
        if (sources.empty())
            sources.emplace_back();
        for (const std::optional<EntityIndex> source : sources) {
            const EntityIndex threat = m_cast.threat(draft.word->threatClass, source);
            const bool isEvent = draft.word->form != ThreatForm::Topic && draft.word->form != ThreatForm::General;
            m_threats.bySentence[draft.where.sentence].push_back({draft.where, threat, isEvent});
            m_cast.addMention(threat, draft.where, {});
            if (source && !inherited && draft.word->form != ThreatForm::Topic)
                addClaim(draft, *source, Relation::Poses, threat, "poses");
            for (const EntityIndex target : draft.targets) {
                const EntityIndex struck = ofCountry(target);
                if (struck != source && draft.word->form != ThreatForm::Topic)
                    addClaim(draft, threat, Relation::Targets, struck, "targets");
            }
        }
    }

    EntityIndex ofCountry(EntityIndex entity)
    {
        if (m_cast[entity].kind != NodeKind::Place || m_cast[entity].code.empty())
            return entity;
        const auto state = m_cast.stateOf(m_cast[entity].code);
        return state ? *state : entity;
    }

    void addClaim(const Draft& draft, EntityIndex from, Relation relation, EntityIndex to, const char* label)
    {
        Claim claim;
        claim.from = from;
        claim.relation = relation;
        claim.to = to;
        claim.words = draft.where;
        claim.label = label;
        claim.rule = draft.rule;
        claim.confidence = relation == Relation::Poses ? 0.8 : 0.6;
        judge(claim, m_reading, draft.where.begin, draft.predicate, m_tables);
        m_threats.claims.push_back(std::move(claim));
    }

    /// "using cyberattacks to gather funds for its nuclear and missile programs"
    void findEnabling(std::size_t s)
    {
        const std::vector<ThreatHit>& hits = m_threats.bySentence[s];
        if (hits.size() < 2)
            return;
        const auto words = lexiconWords(m_reading.document.sentences[s]);
        for (std::size_t at = 0; at < words.size(); ++at) {
            if (m_tables.enablingLexicon.matchesAt(words, at).empty() || words[at].lemma == "support")
                continue;
            const ThreatHit* before = nullptr;
            for (const ThreatHit& hit : hits) {
                if (hit.where.end <= at)
                    before = &hit;
                const bool behind = hit.where.begin > at && hit.where.begin < at + 10;
                if (!before || !behind || hit.threat == before->threat)
                    continue;
                Claim claim;
                claim.from = before->threat;
                claim.relation = Relation::Enables;
                claim.to = hit.threat;
                claim.words = {s, before->where.begin, hit.where.end};
                claim.label = "pays for";
                claim.rule = "enabling-words";
                claim.confidence = 0.7;
                judge(claim, m_reading, at, nullptr, m_tables);
                m_threats.claims.push_back(std::move(claim));
                break;
            }
        }
    }

    const Reading& m_reading;
    Cast& m_cast;
    const ontology::Ontology::Tables& m_tables;
    std::vector<Draft> m_drafts;
    Threats m_threats;
};

} // namespace

Threats findThreats(const Reading& reading, Cast& cast)
{
    return ThreatFinder{reading, cast}.run();
}

std::vector<EntityIndex> threatsIn(const Threats& threats, std::size_t sentence, std::size_t begin, std::size_t end)
{
    std::vector<EntityIndex> found;
    for (const ThreatHit& hit : threats.bySentence[sentence])
        if (hit.where.begin >= begin && hit.where.begin < end &&
            std::find(found.begin(), found.end(), hit.threat) == found.end())
            found.push_back(hit.threat);
    return found;
}

} // namespace cablegraph::extraction
