#include "threats.h"

#include "threatdrafts.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace cablegraph::extraction {
namespace {

using ontology::NodeKind;
using ontology::Relation;
using ontology::ThreatClass;
using ontology::ThreatForm;
using Draft = ThreatDraft;

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
            std::vector<Draft> drafts = draftThreats(m_reading, s, m_cast);
            std::stable_sort(drafts.begin(), drafts.end(),
                             [](const Draft& a, const Draft& b) { return a.where < b.where; });
            m_drafts.insert(m_drafts.end(), std::make_move_iterator(drafts.begin()),
                            std::make_move_iterator(drafts.end()));
        }
        resolve();
        for (std::size_t s = 0; s < m_reading.sentences.size(); ++s)
            findEnabling(s);
        return std::move(m_threats);
    }

private:
    const std::vector<Token>& tokens(std::size_t s) const { return m_reading.tokens(s); }

    /// Second pass: words without a source join what the article says elsewhere.
    void resolve()
    {
        m_threats.bySentence.resize(m_reading.sentences.size());
        std::map<ThreatClass, std::set<EntityIndex>> sourcesOf;
        for (const Draft& draft : m_drafts)
            if (draft.word)
                sourcesOf[draft.word->threatClass].insert(draft.sources.begin(), draft.sources.end());
        const Draft* before = nullptr;
        const Draft* event = nullptr; ///< the last act that was told of in words of its own
        for (Draft& draft : m_drafts) {
            const bool named = draft.word != nullptr;
            if (!draft.word && !takeLaunched(draft, event))
                continue;
            if (draft.refersBack && event && draft.targets.empty() && mayMean(draft, *event)) {
                draft.word = event->word;
                draft.sources = event->sources;
                draft.repeats = named;
            } else if (isEvent(draft) && draft.word->threatClass != ThreatClass::ArmsTransfer) {
                event = &draft; // nobody calls a delivery "the attack"
            }
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
            const bool loose = weak || draft.describes;
            if (draft.sources.empty() && loose && draft.word->form != ThreatForm::Topic && !draft.describes)
                continue;
            emit(draft, inherited);
        }
    }

    /// Nobody calls a programme of enrichment "the strike".
    static bool mayMean(const Draft& draft, const Draft& event)
    {
        const ThreatClass meant = event.word->threatClass;
        return draft.word == event.word ||
               (meant != ThreatClass::Nuclear && meant != ThreatClass::Space && meant != ThreatClass::IllicitFinance);
    }

    /// "The launch" is of the missile or satellite that the text told of last, if whose it is does not speak against
    /// it.
    static bool takeLaunched(Draft& draft, const Draft* event)
    {
        const bool launched = event && (event->word->threatClass == ThreatClass::Missile ||
                                        event->word->threatClass == ThreatClass::Nuclear ||
                                        event->word->threatClass == ThreatClass::Space);
        const bool same = launched && (draft.sources.empty() || draft.sources == event->sources);
        if (same) {
            draft.word = event->word;
            draft.sources = event->sources;
        }
        return same;
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

    static bool isEvent(const Draft& draft)
    {
        return draft.word->form != ThreatForm::Topic && draft.word->form != ThreatForm::General && !draft.describes;
    }

    void emit(const Draft& draft, bool inherited)
    {
        std::vector<std::optional<EntityIndex>> sources(draft.sources.begin(), draft.sources.end());
        if (sources.empty())
            sources.emplace_back();
        for (const std::optional<EntityIndex> source : sources) {
            const EntityIndex threat = m_cast.threat(draft.word->threatClass, source);
            m_threats.bySentence[draft.where.sentence].push_back({draft.where, threat, isEvent(draft)});
            m_cast.addMention(threat, draft.where, {});
            const bool topic = draft.word->form == ThreatForm::Topic || draft.describes;
            if (source && !inherited && !topic)
                addClaim(draft, *source, Relation::Poses, threat, "poses");
            for (const EntityIndex target : draft.targets) {
                const EntityIndex struck = ofCountry(target);
                // "fired into the Sea of Japan": waters of nobody suffer nothing.
                const bool nobodys = m_cast[struck].kind == NodeKind::Place && m_cast[struck].code.empty();
                if (struck != source && !topic && !nobodys)
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
        claim.trace = draft.trace;
        claim.confidence = relation == Relation::Poses ? 0.85 : 0.7;
        judge(claim, m_reading, draft.anchor, nullptr, m_tables);
        if (draft.doubted && relation == Relation::Poses && claim.stance == ontology::Stance::Asserted)
            claim.stance = ontology::Stance::Alleged;
        // "will raise the attack": says nothing new of who is behind it.
        if (draft.repeats && relation == Relation::Poses && claim.stance == ontology::Stance::Asserted)
            return;
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
