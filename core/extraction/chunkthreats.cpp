#include "threatdrafts.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace cablegraph::extraction {
namespace {

using ontology::NodeKind;
using ontology::ThreatForm;
using ontology::ThreatWord;
using Draft = ThreatDraft;

template<std::size_t Size>
bool isOneOf(std::string_view word, const std::array<std::string_view, Size>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

class ChunkThreats
{
public:
    ChunkThreats(const Reading& reading, const Cast& cast)
        : m_reading{reading}
        , m_cast{cast}
        , m_tables{cast.tables()}
    {
    }

    std::vector<Draft> run(std::size_t s)
    {
        findVerbs(s);
        findNouns(s);
        for (Draft& draft : m_drafts)
            draft.anchor = draft.where.begin;
        return std::move(m_drafts);
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
                draft.sources = threatBodies(m_cast, predicate.subject.heads);
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
            if (word.form == ThreatForm::Launch && !isLaunched(tokens(s), at))
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
            draft.sources = threatBodies(m_cast, mention.refs);
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
                    draft.sources = threatBodies(m_cast, mention->refs);
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
                        draft.sources = threatBodies(m_cast, mention->refs);
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
            if (enactsThreat(lemma)) {
                draft.sources = threatBodies(m_cast, predicate.subject.heads);
                draft.predicate = &predicate;
            } else if (lemma == "accuse" || lemma == "blame" || lemma == "suspect") {
                for (const Argument& argument : predicate.arguments)
                    if (argument.preposition.empty() || argument.preposition == "on")
                        draft.sources = threatBodies(m_cast, argument.party.heads);
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

    const Reading& m_reading;
    const Cast& m_cast;
    const ontology::Ontology::Tables& m_tables;
    std::vector<Draft> m_drafts;
};

} // namespace

std::vector<ThreatDraft> chunkThreatDrafts(const Reading& reading, std::size_t sentence, const Cast& cast)
{
    return ChunkThreats{reading, cast}.run(sentence);
}

} // namespace cablegraph::extraction
