#include "mentions.h"

#include "newnames.h"
#include "titles.h"
#include "tree.h"
#include "words.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace cablegraph::extraction {
namespace {

using ontology::NameTerm;
using Tables = ontology::Ontology::Tables;

/// Finds the names of the tables in one document.
class KnownNames
{
public:
    KnownNames(const Document& document, Cast& cast, Mentions& mentions)
        : m_document{document}
        , m_cast{cast}
        , m_tables{cast.tables()}
        , m_mentions{mentions}
        , m_stateSeen(m_tables.states.size())
    {
    }

    void find()
    {
        // The headline may say "the North" before the text has named North Korea, so states are noted first.
        for (const Sentence& sentence : m_document.sentences)
            noteStates(sentence);
        for (std::size_t i = 0; i < m_document.sentences.size(); ++i)
            findIn(i);
    }

private:
    void noteStates(const Sentence& sentence)
    {
        const auto words = lexiconWords(sentence);
        for (std::size_t at = 0; at < words.size(); ++at)
            for (const ontology::LexiconMatch& match : m_tables.nameLexicon.matchesAt(words, at)) {
                const NameTerm& term = m_tables.names[match.value];
                if (term.kind == NameTerm::Kind::StateName || term.kind == NameTerm::Kind::StateAdjective)
                    m_stateSeen[term.index] = true;
            }
    }

    void findIn(std::size_t index)
    {
        const Sentence& sentence = m_document.sentences[index];
        const auto words = lexiconWords(sentence);
        for (std::size_t at = 0; at < words.size();) {
            const std::size_t length = sentence.tokens[at].isWord ? matchAt(index, words, at) : 0;
            at += std::max<std::size_t>(length, 1);
        }
    }

    std::size_t matchAt(std::size_t index, const std::vector<ontology::LexiconWord>& words, std::size_t at)
    {
        for (const ontology::LexiconMatch& match : m_tables.nameLexicon.matchesAt(words, at)) {
            const NameTerm& term = m_tables.names[match.value];
            if (!isAcceptable(index, at, match.length, term))
                continue;
            add(index, at, at + match.length, term);
            return match.length;
        }
        return elidedName(index, words, at);
    }

    /// "North and South Korea", "East and South China Seas": the first word borrows the rest of the second's name.
    std::size_t elidedName(std::size_t index, const std::vector<ontology::LexiconWord>& words, std::size_t at)
    {
        if (at + 3 >= words.size() || words[at + 1].lower != "and" ||
            !isCapitalised(m_document.sentences[index].tokens[at]))
            return 0;
        for (const ontology::LexiconMatch& second : m_tables.nameLexicon.matchesAt(words, at + 2)) {
            if (second.length < 2)
                continue;
            std::vector<ontology::LexiconWord> whole{words[at]};
            for (std::size_t i = 1; i < second.length; ++i)
                whole.push_back(words[at + 2 + i]);
            for (const ontology::LexiconMatch& first : m_tables.nameLexicon.matchesAt(whole, 0))
                if (first.length == whole.size()) {
                    add(index, at, at + 1, m_tables.names[first.value]);
                    return 1;
                }
        }
        return 0;
    }

    /// "UNC5221": the letters alone are no name.
    static bool runsIntoNumber(const std::vector<Token>& tokens, std::size_t end)
    {
        return end < tokens.size() && tokens[end].span.begin == tokens[end - 1].span.end &&
               tokens[end].form.find_first_not_of("0123456789") == std::string::npos;
    }

    bool isAcceptable(std::size_t index, std::size_t at, std::size_t length, const NameTerm& term) const
    {
        const Sentence& sentence = m_document.sentences[index];
        const std::vector<Token>& tokens = sentence.tokens;
        const auto spansMarks = std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(at),
                                            tokens.begin() + static_cast<std::ptrdiff_t>(at + length),
                                            [](const Token& token) { return !token.isWord; });
        if (spansMarks || runsIntoNumber(tokens, at + length))
            return false;
        if (term.kind == NameTerm::Kind::StateShort)
            return isClear(term.index, tokens[at + length - 1].lower) && isShortForm(tokens, at, length);
        if (term.kind == NameTerm::Kind::OfficeHolder)
            return isHolder(sentence, index, at, length, term);
        if (length > 1 || term.kind == NameTerm::Kind::StateAdjective)
            return true;
        if (isInPersonsName(sentence, at))
            return false;
        // "Michael Jordan", "Chad Smith": part of a person's name.
        const bool givenBefore = at > 0 && isCapitalised(tokens[at - 1]) &&
                                 m_tables.givenNames.contains(tokens[at - 1].form) && !tokens[at - 1].possessive;
        const bool isGiven = m_tables.givenNames.contains(tokens[at].form) && at + 1 < tokens.size() &&
                             isCapitalised(tokens[at + 1]) && !tokens[at].possessive;
        return !givenBefore && !isGiven;
    }

    /// "the North" is known once the article has named North Korea, or South Korea, to which it is the north.
    bool isClear(std::uint32_t state, std::string_view word) const
    {
        if (m_stateSeen[state])
            return true;
        const std::string_view other = word == "north" ? "South " : word == "south" ? "North " : "";
        const std::string& name = m_tables.states[state].name;
        const std::size_t blank = name.find(' ');
        if (other.empty() || blank == std::string::npos)
            return false;
        const std::string twin = std::string{other} + name.substr(blank + 1);
        for (std::size_t i = 0; i < m_tables.states.size(); ++i)
            if (m_tables.states[i].name == twin)
                return m_stateSeen[i];
        return false;
    }

    /// A surname of the tables is its bearer's unless another name stands before it: "Melania Trump", "Hamza bin
    /// Laden".
    bool isHolder(const Sentence& sentence, std::size_t index, std::size_t at, std::size_t length,
                  const NameTerm& term) const
    {
        const std::vector<Token>& tokens = sentence.tokens;
        const std::vector<ontology::WordPiece> name = ontology::splitWords(m_tables.officeHolders[term.index].name);
        const bool full = length >= name.size() && length > 1;
        if (full)
            return true;
        const bool isGiven = length == 1 && m_tables.givenNames.contains(tokens[at].form) && at + 1 < tokens.size() &&
                             isCapitalised(tokens[at + 1]) && !tokens[at].possessive;
        if (isGiven)
            return false;
        // "Faris al-Hadi"
        if (at > 0 && tokens[at].hyphenBefore && isNameParticle(tokens[at - 1].lower))
            --at;
        if (at == 0 || !isCapitalised(tokens[at - 1]) || tokens[at - 1].possessive)
            return true;
        if (m_tables.givenNames.contains(tokens[at - 1].form) || tokens[at - 1].form.size() == 1)
            return false;
        const bool title = std::any_of(m_mentions.roles[index].begin(), m_mentions.roles[index].end(),
                                       [at](const RoleHit& hit) { return hit.begin < at && at <= hit.end; });
        return title || sentence.headline || tokens[at - 1].upos != language::Upos::Propn ||
               m_mentions.at(index, at - 1) != nullptr;
    }

    /// The analysis takes the word for part of a person's name of several words.
    static bool isInPersonsName(const Sentence& sentence, std::size_t at)
    {
        return std::any_of(sentence.names.begin(), sentence.names.end(), [at](const language::Name& name) {
            return name.type == language::NameType::Person && name.begin <= at && at < name.end &&
                   name.end - name.begin > 1;
        });
    }

    static bool isShortForm(const std::vector<Token>& tokens, std::size_t at, std::size_t length)
    {
        // "the North" but not "the North Atlantic" or "the north of the country".
        const std::size_t next = at + length;
        return next >= tokens.size() || !isCapitalised(tokens[next]) || tokens[next - 1].possessive;
    }

    void add(std::size_t index, std::size_t begin, std::size_t end, const NameTerm& term)
    {
        const Sentence& sentence = m_document.sentences[index];
        Mention mention{{index, begin, end}, MentionForm::Name, {}};
        switch (term.kind) {
        case NameTerm::Kind::StateAdjective:
            mention.form = MentionForm::Adjective;
            mention.refs = {m_cast.state(term.index)};
            break;
        case NameTerm::Kind::StateCapital:
            mention.form = isLocation(sentence, begin, end, m_tables) ? MentionForm::Location : MentionForm::Metonym;
            mention.refs = {mention.form == MentionForm::Location ? locate(sentence, begin, end, term.index)
                                                                  : m_cast.state(term.index)};
            break;
        case NameTerm::Kind::StateSeat:
            mention.form = MentionForm::Metonym;
            mention.refs = {m_cast.state(term.index)};
            break;
        case NameTerm::Kind::StateName:
        case NameTerm::Kind::StateShort:
            mention.refs = {m_cast.state(term.index)};
            break;
        case NameTerm::Kind::Place:
            mention.form = MentionForm::Location;
            mention.refs = {m_cast.place(m_tables.places[term.index].name, m_tables.places[term.index].country)};
            (void)m_cast.stateOf(m_tables.places[term.index].country); // acts on the place are acts on its state
            break;
        case NameTerm::Kind::Organization:
            mention.refs = {m_cast.organization(term.index)};
            m_cast.addAlias(mention.refs.front(), slice(m_document.text, sentence.spanOf(begin, end)));
            break;
        case NameTerm::Kind::OfficeHolder:
            mention.refs = {holder(sentence, begin, end, term.index)};
            break;
        }
        m_mentions.bySentence[index].push_back(std::move(mention));
    }

    EntityIndex locate(const Sentence& sentence, std::size_t begin, std::size_t end, std::uint32_t state)
    {
        std::string name;
        for (std::size_t i = begin; i < end; ++i)
            name += (i > begin ? " " : "") + std::string{slice(m_document.text, sentence.tokens[i].span)};
        return m_cast.place(properCase(name), m_tables.states[state].code);
    }

    EntityIndex holder(const Sentence& sentence, std::size_t begin, std::size_t end, std::uint32_t term)
    {
        const EntityIndex person = m_cast.person(m_tables.officeHolders[term].name);
        m_cast[person].kind = ontology::NodeKind::Official;
        m_cast.addAlias(person, slice(m_document.text, sentence.spanOf(begin, end)));
        return person;
    }

    const Document& m_document;
    Cast& m_cast;
    const Tables& m_tables;
    Mentions& m_mentions;
    std::vector<bool> m_stateSeen;
};

} // namespace

const Mention* Mentions::at(std::size_t sentence, std::size_t token) const
{
    for (const Mention& mention : bySentence[sentence])
        if (mention.where.begin <= token && token < mention.where.end)
            return &mention;
    return nullptr;
}

Mention* Mentions::at(std::size_t sentence, std::size_t token)
{
    return const_cast<Mention*>(std::as_const(*this).at(sentence, token));
}

bool Mentions::name(EntityIndex entity) const
{
    const auto means = [entity](const Mention& mention) {
        return std::find(mention.refs.begin(), mention.refs.end(), entity) != mention.refs.end();
    };
    return std::any_of(bySentence.begin(), bySentence.end(), [&means](const std::vector<Mention>& mentions) {
        return std::any_of(mentions.begin(), mentions.end(), means);
    });
}

void Mentions::insert(Mention mention)
{
    std::vector<Mention>& mentions = bySentence[mention.where.sentence];
    const auto after = std::find_if(mentions.begin(), mentions.end(),
                                    [&](const Mention& other) { return other.where.begin > mention.where.begin; });
    mentions.insert(after, std::move(mention));
}

namespace {

/// "the Geneva talks", "the Nairobi Peace Summit": a city before a noun of meetings.
bool namesMeeting(const Sentence& sentence, std::size_t end, const Tables& tables)
{
    const auto words = lexiconWords(sentence);
    for (std::size_t at = end; at < std::min(end + 3, words.size()); ++at) {
        if (!sentence.tokens[at].isWord || sentence.tokens[at - 1].possessive)
            return false;
        for (const ontology::LexiconMatch& match : tables.meetingLexicon.matchesAt(words, at))
            if (tables.meetings[match.value].form != ontology::MeetingForm::Call)
                return true;
        if (!isCapitalised(sentence.tokens[at]))
            return false;
    }
    return false;
}

/// "Jakarta, Indonesia"
bool isInState(const Sentence& sentence, std::size_t end, const Tables& tables)
{
    if (end + 1 >= sentence.tokens.size() || sentence.tokens[end].form != ",")
        return false;
    const auto matches = tables.nameLexicon.matchesAt(lexiconWords(sentence), end + 1);
    const std::size_t next = matches.empty() ? 0 : end + 1 + matches.front().length;
    const bool list = next < sentence.tokens.size() && isOneOf(sentence.tokens[next].lower, {"and", "or"});
    return next != 0 && !list && tables.names[matches.front().value].kind == NameTerm::Kind::StateName;
}

/// "the junta in Bamako": a capital that says what is ruled stands for its state, unless others rule from there.
bool isSeatOfRulers(const Sentence& sentence, std::size_t begin, const Tables& tables)
{
    const std::vector<Token>& tokens = sentence.tokens;
    if (begin < 3 || tokens[begin - 1].lower != "in" ||
        !tables.isNameWord(tokens[begin - 2].lemma, ontology::NameWord::Ruler))
        return false;
    const Token& before = tokens[begin - 3];
    return before.upos == language::Upos::Det || (before.upos == language::Upos::Adj && !isCapitalised(before));
}

} // namespace

bool isLocation(const Sentence& sentence, std::size_t begin, std::size_t end, const Tables& tables)
{
    const std::vector<Token>& tokens = sentence.tokens;
    if (end < tokens.size()) {
        const std::string& next = tokens[end].lower;
        const bool dateline = begin <= 1 && (next == "\u2014" || next == "\u2013" || next == "--" || next == "(");
        const bool shouted = begin == 0 && isShouted(tokens[end - 1].form) && (next == "-" || next == ",");
        if (dateline || shouted || (next == "based" && tokens[end].hyphenBefore))
            return true;
    }
    if (namesMeeting(sentence, end, tables) || isInState(sentence, end, tables))
        return true;
    if (begin == 0 || isSeatOfRulers(sentence, begin, tables))
        return false;
    const std::string& before = tokens[begin - 1].lower;
    if (isOneOf(before, {"in", "at", "near", "outside", "around", "across", "through", "into", "throughout", "inside",
                         "via", "toward", "towards"}))
        return true;
    if (before == "capital" || before == "city" || before == "downtown")
        return true;
    if (before != "to" && before != "from" && before != "for")
        return false;
    const Tree tree{sentence};
    const std::size_t verb = tree.isEmpty() || before != "to" ? nowhere : tree.head(tree.headOf(begin, end));
    if (verb != nowhere && isOneOf(tokens[verb].lemma, {"welcome", "invite", "accompany", "evacuate", "relocate"}))
        return true;
    for (std::size_t back = 2; back <= 5 && back <= begin; ++back)
        if (tables.isNameWord(tokens[begin - back].lemma, ontology::NameWord::Travel))
            return true;
    return false;
}

Mentions findMentions(const Document& document, Cast& cast, Claims& claims)
{
    Mentions mentions;
    mentions.bySentence.resize(document.sentences.size());
    mentions.roles.resize(document.sentences.size());
    mentions.crowds.resize(document.sentences.size());
    for (std::size_t i = 0; i < document.sentences.size(); ++i)
        mentions.roles[i] = findRoles(document.sentences[i], cast.tables());
    KnownNames{document, cast, mentions}.find();
    Claims owners = findTitles(document, cast, mentions);
    claims.insert(claims.end(), std::make_move_iterator(owners.begin()), std::make_move_iterator(owners.end()));
    findNewNames(document, cast, mentions);
    return mentions;
}

} // namespace cablegraph::extraction
