#include "ruletagger.h"

#include "characters.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string>
#include <unordered_map>

namespace cablegraph::language {
namespace {

struct Entry
{
    Upos upos;
    std::string xpos;
    std::string lemma;
};

/// "UPOS XPOS word[=lemma]...": one class a line.
constexpr std::string_view lexiconText = R"(
DET DT the a an=a this that these=this those=that some any no every each another all both
PRON PRP i=I you he she it we they him=he us=we them=they me=I himself herself itself themselves yourself myself ourselves
PRON PRP$ his their its our my your
PRON WP who whom what whoever
PRON WP$ whose
DET WDT which
CCONJ CC and or but nor &
ADP IN of in on at by for with from about against between among into through during before after under over above below across behind beyond near since until without within toward towards amid despite per via upon inside outside throughout along around like as than following including
SCONJ IN if because whether although though while unless
PART TO to
PART RB not n't=not
PART POS 's
AUX MD will would can could may might shall should must 'll=will 'd=would ca=can wo=will
AUX VB be
AUX VBZ is=be
AUX VBP are=be am=be 're=be 'm=be
AUX VBD was=be were=be
AUX VBN been=be
AUX VBG being=be
AUX VBZ has=have does=do
AUX VBP have 've=have do
AUX VBD had=have did=do
VERB VBD said=say told=tell met=meet held=hold made=make took=take gave=give came=come went=go got=get saw=see knew=know began=begin became=become led=lead left=leave sent=send spoke=speak struck=strike won=win lost=lose found=find thought=think brought=bring kept=keep paid=pay stood=stand wrote=write built=build fell=fall drew=draw fought=fight rose=rise ran=run sought=seek withdrew=withdraw
VERB VBN given=give taken=take seen=see known=know begun=begin become gone=go spoken=speak written=write fallen=fall drawn=draw shown=show done=do risen=rise chosen=choose broken=break driven=drive
VERB VBZ says=say
VERB VB say meet make take give come go get see know hold
ADV RB also now then here there very too so still again already only just even never always often soon however meanwhile later earlier ago yesterday today tomorrow once twice far well together instead perhaps
ADV WRB when where why how
ADJ JJ new old last next first other own such many more most several few former senior joint military nuclear foreign national international regional human economic political public early late high low big small good great strong recent major key top
NUM CD one two three four five six seven eight nine ten eleven twelve hundred thousand million billion
NOUN NN president minister secretary ambassador adviser spokesman spokesperson security meeting summit war peace government country nation state official attack threat talks
PRON EX there
)";

std::unordered_map<std::string, Entry> readLexicon()
{
    std::unordered_map<std::string, Entry> lexicon;
    std::istringstream lines{std::string{lexiconText}};
    constexpr std::size_t tags = 17;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream fields{line};
        std::string upos;
        std::string xpos;
        fields >> upos >> xpos;
        Upos tag = Upos::X;
        for (std::size_t i = 0; i < tags; ++i)
            if (nameOf(static_cast<Upos>(i)) == upos)
                tag = static_cast<Upos>(i);
        for (std::string word; fields >> word;) {
            const std::size_t equals = word.find('=');
            const std::string form = word.substr(0, equals);
            lexicon.try_emplace(form, Entry{tag, xpos, equals == std::string::npos ? form : word.substr(equals + 1)});
        }
    }
    return lexicon;
}

bool hasSuffix(std::string_view word, std::string_view suffix)
{
    return word.size() > suffix.size() + 1 && word.ends_with(suffix);
}

void set(Word& word, Upos upos, std::string_view xpos, std::string lemma)
{
    word.upos = upos;
    word.xpos = xpos;
    word.lemma = std::move(lemma);
}

bool endsDoubled(std::string_view stem)
{
    return stem.size() > 3 && stem[stem.size() - 1] == stem[stem.size() - 2] && stem.back() != 's' &&
           stem.back() != 'l' && stem.back() != 'e';
}

/// The verb that -ed or -ing was cut from.
std::string verbOfStem(std::string stem)
{
    if (stem.ends_with('i'))
        return stem.replace(stem.size() - 1, 1, "y");
    if (endsDoubled(stem))
        return stem.substr(0, stem.size() - 1);
    static constexpr std::array<std::string_view, 22> needE{"at", "iz", "is", "v",   "c",  "ag", "ng", "dg",
                                                            "os", "us", "ut", "ir",  "uc", "rg", "ar", "ok",
                                                            "ak", "ud", "as", "ibl", "iv", "id"};
    for (const std::string_view ending : needE)
        if (stem.ends_with(ending))
            return stem + "e";
    return stem;
}

std::string singular(const std::string& word)
{
    if (hasSuffix(word, "ies"))
        return word.substr(0, word.size() - 3) + "y";
    for (const std::string_view ending : {"sses", "ches", "shes", "xes"})
        if (word.ends_with(ending))
            return word.substr(0, word.size() - 2);
    if (word.ends_with("ss") || word.ends_with("us") || word.ends_with("is"))
        return word;
    return word.substr(0, word.size() - 1);
}

bool tagPunctuation(Word& word)
{
    const std::vector<Character> characters = decode(word.form, {0, std::min<std::size_t>(word.form.size(), 16)});
    bool digits = false;
    for (const Character& character : characters) {
        if (character.kind == CharClass::Letter)
            return false;
        digits = digits || character.kind == CharClass::Digit;
    }
    if (digits) {
        set(word, Upos::Num, "CD", word.form);
        return true;
    }
    static constexpr std::string_view symbols = "$%+=#@€£<>*^~/";
    const bool symbol = symbols.find(word.form) != std::string_view::npos || word.form == "€" || word.form == "£";
    std::string_view xpos = ":";
    if (word.form == "," || word.form == "." || word.form == "?" || word.form == "!")
        xpos = word.form == "," ? "," : ".";
    else if (word.form == "-")
        xpos = "HYPH";
    else if (word.form == "(" || word.form == "[")
        xpos = "-LRB-";
    else if (word.form == ")" || word.form == "]")
        xpos = "-RRB-";
    else if (word.form == "\"" || word.form == "“" || word.form == "”" || word.form == "'" || word.form == "’")
        xpos = word.form == "“" ? "``" : "''";
    set(word, symbol ? Upos::Sym : Upos::Punct, symbol ? "SYM" : xpos, word.form);
    return true;
}

void tagByEnding(Word& word, const std::string& lower, const Word* before)
{
    const bool afterModal = before != nullptr && (before->xpos == "TO" || before->xpos == "MD");
    if (hasSuffix(lower, "ly"))
        return set(word, Upos::Adv, "RB", lower);
    if (hasSuffix(lower, "ing"))
        return set(word, Upos::Verb, "VBG", verbOfStem(lower.substr(0, lower.size() - 3)));
    if (hasSuffix(lower, "ed")) {
        const bool perfect = before != nullptr && before->upos == Upos::Aux;
        return set(word, Upos::Verb, perfect ? "VBN" : "VBD", verbOfStem(lower.substr(0, lower.size() - 2)));
    }
    if (afterModal)
        return set(word, Upos::Verb, "VB", lower);
    static constexpr std::array<std::string_view, 10> adjectives{"ous",  "ful",  "ive", "able", "ible",
                                                                 "ical", "less", "ish", "ian",  "ary"};
    for (const std::string_view ending : adjectives)
        if (hasSuffix(lower, ending))
            return set(word, Upos::Adj, "JJ", lower);
    if (hasSuffix(lower, "s") && singular(lower) != lower) {
        const bool verb = before != nullptr && (before->xpos == "PRP" || before->xpos == "WDT" || before->xpos == "WP");
        return verb ? set(word, Upos::Verb, "VBZ", singular(lower)) : set(word, Upos::Noun, "NNS", singular(lower));
    }
    const bool plural = before != nullptr && (before->xpos == "PRP" || before->xpos == "NNS");
    return plural ? set(word, Upos::Verb, "VBP", lower) : set(word, Upos::Noun, "NN", lower);
}

bool startsUpper(const Word& word)
{
    const std::vector<Character> first = decode(word.form, {0, std::min<std::size_t>(word.form.size(), 4)});
    return !first.empty() && isUpper(first[0].code);
}

void settleClitic(Word& word, const Word* before)
{
    if (word.xpos != "POS" || before == nullptr)
        return;
    if (before->upos == Upos::Pron || before->xpos == "WRB" || before->xpos == "EX")
        set(word, Upos::Aux, "VBZ", "be");
}

} // namespace

void tagByRules(std::span<Word> words)
{
    static const std::unordered_map<std::string, Entry> lexicon = readLexicon();
    for (std::size_t i = 0; i < words.size(); ++i) {
        Word& word = words[i];
        const Word* before = i > 0 ? &words[i - 1] : nullptr;
        const std::string lower = lowered(word.form);
        const bool upper = startsUpper(word);
        const auto entry = lexicon.find(lower);
        const bool known = entry != lexicon.end() && (!upper || i == 0 || entry->second.upos != Upos::Noun);
        if (known && !(upper && i > 0 && lower != "i" && entry->second.upos >= Upos::Verb)) {
            set(word, entry->second.upos, entry->second.xpos, entry->second.lemma);
            settleClitic(word, before);
        } else if (tagPunctuation(word)) {
            continue;
        } else if (upper && (i > 0 || lexicon.count(lower) == 0)) {
            set(word, Upos::Propn, "NNP", word.form);
        } else {
            tagByEnding(word, lower, before);
        }
    }
}

} // namespace cablegraph::language
