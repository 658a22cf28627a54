#include "shortnames.h"

#include <algorithm>
#include <map>
#include <optional>

namespace cablegraph::extraction {
namespace {

using Tables = ontology::Ontology::Tables;

std::vector<std::string> formsOf(std::string_view name)
{
    std::vector<std::string> forms;
    for (const ontology::WordPiece& piece : ontology::splitWords(name))
        forms.push_back(piece.form);
    return forms;
}

std::vector<std::string> withoutInitials(std::string_view name)
{
    std::vector<std::string> plain;
    for (const ontology::WordPiece& piece : ontology::splitWords(name))
        if (piece.form.size() > 1)
            plain.push_back(piece.lower);
    return plain;
}

/// Resolves names that the text has made known.
class ShortNames
{
public:
    ShortNames(const Document& document, Cast& cast, Mentions& mentions)
        : m_document{document}
        , m_cast{cast}
        , m_mentions{mentions}
    {
        for (EntityIndex i = 0; i < cast.size(); ++i) {
            if (!cast.isPersonal(i))
                continue;
            const std::vector<std::string> forms = formsOf(cast[i].name);
            if (forms.size() >= 2)
                m_fullNames.emplace_back(i, forms);
        }
    }

    void find()
    {
        for (std::size_t s = 0; s < m_document.sentences.size(); ++s)
            noteAbbreviations(s);
        for (std::size_t s = 0; s < m_document.sentences.size(); ++s) {
            const Sentence& sentence = m_document.sentences[s];
            redirectAbbreviations(s);
            for (std::size_t at = 0; at < sentence.tokens.size(); ++at) {
                if (!isCapitalised(sentence.tokens[at]) || m_mentions.at(s, at) != nullptr)
                    continue;
                if (!addAbbreviation(s, at) && !addFullName(s, at))
                    addSurname(s, at);
            }
            rememberPersons(s);
        }
    }

private:
    /// "Center for Strategic and International Studies (CSIS)"
    void noteAbbreviations(std::size_t s)
    {
        const std::vector<Token>& tokens = m_document.sentences[s].tokens;
        for (const Mention& mention : m_mentions.bySentence[s]) {
            const std::size_t open = mention.where.end;
            if (open + 2 >= tokens.size() || (tokens[open].form != "(" && tokens[open].form != "[") ||
                mention.refs.size() != 1 || m_cast[mention.refs.front()].kind != ontology::NodeKind::Organization)
                continue;
            const Token& short_ = tokens[open + 1];
            const bool closed = tokens[open + 2].form == ")" || tokens[open + 2].form == "]";
            if (!closed || !short_.isWord || capitalsOf(short_.form) < 2)
                continue;
            m_abbreviations[short_.form] = mention.refs.front();
            m_cast.addAlias(mention.refs.front(), short_.form);
            m_cast[mention.refs.front()].keptAlone = true;
        }
    }

    static std::size_t capitalsOf(std::string_view form)
    {
        return static_cast<std::size_t>(
            std::count_if(form.begin(), form.end(), [](char c) { return c >= 'A' && c <= 'Z'; }));
    }

    /// What the article says an abbreviation means goes before the tables.
    void redirectAbbreviations(std::size_t s)
    {
        for (Mention& mention : m_mentions.bySentence[s]) {
            if (mention.where.end != mention.where.begin + 1)
                continue;
            const auto known = m_abbreviations.find(m_document.sentences[s].tokens[mention.where.begin].form);
            if (known != m_abbreviations.end())
                mention.refs = {known->second};
        }
    }

    bool addAbbreviation(std::size_t s, std::size_t at)
    {
        const auto known = m_abbreviations.find(m_document.sentences[s].tokens[at].form);
        if (known == m_abbreviations.end())
            return false;
        m_mentions.insert({{s, at, at + 1}, MentionForm::Name, {known->second}});
        return true;
    }

    bool addFullName(std::size_t s, std::size_t at)
    {
        const std::vector<Token>& tokens = m_document.sentences[s].tokens;
        for (const auto& [person, forms] : m_fullNames) {
            if (at + forms.size() > tokens.size())
                continue;
            bool same = true;
            for (std::size_t i = 0; i < forms.size() && same; ++i)
                same = tokens[at + i].form == forms[i] && m_mentions.at(s, at + i) == nullptr;
            if (!same)
                continue;
            m_mentions.insert({{s, at, at + forms.size()}, MentionForm::Name, {person}});
            return true;
        }
        return false;
    }

    void addSurname(std::size_t s, std::size_t at)
    {
        const std::vector<Token>& tokens = m_document.sentences[s].tokens;
        std::optional<EntityIndex> best;
        for (const auto& [person, forms] : m_fullNames)
            if (isShortNameOf(tokens[at].form, m_cast[person].name, m_cast.tables()) &&
                (!best || lastSeen(person) >= lastSeen(*best)))
                best = person;
        if (!best)
            return;
        m_mentions.insert({{s, at, at + 1}, MentionForm::Name, {*best}});
        m_cast.addAlias(*best, tokens[at].form);
    }

    std::size_t lastSeen(EntityIndex person) const
    {
        const auto seen = m_lastSeen.find(person);
        return seen == m_lastSeen.end() ? 0 : seen->second;
    }

    void rememberPersons(std::size_t s)
    {
        for (const Mention& mention : m_mentions.bySentence[s])
            for (const EntityIndex ref : mention.refs)
                if (m_cast.isPersonal(ref))
                    m_lastSeen[ref] = s + 1;
    }

    const Document& m_document;
    Cast& m_cast;
    Mentions& m_mentions;
    std::vector<std::pair<EntityIndex, std::vector<std::string>>> m_fullNames;
    std::map<std::string, EntityIndex> m_abbreviations;
    std::map<EntityIndex, std::size_t> m_lastSeen;
};

} // namespace

bool isShortNameOf(std::string_view word, std::string_view fullName, const Tables& tables)
{
    const std::vector<std::string> forms = formsOf(fullName);
    if (forms.size() < 2)
        return forms.size() == 1 && forms.front() == word;
    const bool withFather = std::any_of(forms.begin(), forms.end(), [](const std::string& form) {
        return form == "bin" || form == "bint" || form == "ibn";
    });
    if (withFather)
        return forms.front() == word;
    const bool eastAsian = tables.familyFirst.contains(forms.front()) && forms.size() <= 3;
    return (eastAsian && forms.front() == word) || (!(eastAsian && forms.size() == 3) && forms.back() == word);
}

std::optional<EntityIndex> knownPerson(const Cast& cast, std::string_view name)
{
    const std::vector<std::string> plain = withoutInitials(name);
    const bool single = formsOf(name).size() == 1;
    for (EntityIndex i = cast.size(); i-- > 0;)
        if (cast.isPersonal(i) &&
            (single ? isShortNameOf(name, cast[i].name, cast.tables()) : withoutInitials(cast[i].name) == plain))
            return i;
    for (EntityIndex i = cast.size(); plain.size() > 1 && i-- > 0;) {
        const std::vector<std::string> full =
            cast.isPersonal(i) ? withoutInitials(cast[i].name) : std::vector<std::string>{};
        if (full.size() > plain.size() && std::equal(plain.rbegin(), plain.rend(), full.rbegin()))
            return i;
    }
    return {};
}

void findShortNames(const Document& document, Cast& cast, Mentions& mentions)
{
    ShortNames{document, cast, mentions}.find();
}

} // namespace cablegraph::extraction
