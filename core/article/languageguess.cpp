#include "languageguess.h"

#include "utf8.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace cablegraph::article {
namespace {

struct Language
{
    std::string_view code;
    std::string_view words; ///< frequent function words, a blank around each
};

/// Words that several languages share are in all of their lists: they decide nothing between these.
constexpr std::array<Language, 20> languages{{
    {"en",
     " the of and to in a is that for on was with he as it by at from be are this have has had but not were an which "
     "they his their its will would been said who or after we she her about than more into up out if "},
    {"fr", " le la les de des du et à un une en que qui dans pour sur pas au aux est il elle par avec ce cette se sont "
           "ne ont "
           "plus son sa ses été mais comme leur ou nous vous d'un "},
    {"de",
     " der die das und in zu den von mit ist auf für im nicht ein eine des dem sich als auch an es werden aus er hat "
     "dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis "},
    {"es",
     " el la los las de y en que a un una por con no se del su para es al lo como más o pero sus le ha este sí porque "
     "esta entre cuando muy sin sobre también fue hasta hay donde han quien desde todo nos "},
    {"it",
     " il lo la i gli le di e che un una in per con non si è del della dei delle da al alla nel nella sono ha ma come "
     "più anche su suo sua questo questa loro essere stato dal dalla ai alle "},
    {"pt", " o a os as de e que em um uma do da dos das no na nos nas para com não por se mais como mas ao foi ele ela "
           "seu sua "
           "ou ser quando muito há já está eu também só pelo pela até isso são "},
    {"nl",
     " de het een en van in is dat op te zijn met voor niet aan er om ook als door naar bij uit maar hij ze die nog "
     "werd wordt hebben heeft over dan tot geen meer wel kan zich tegen "},
    {"sv",
     " och i att det som en på är av för med den till inte har de ett om han var jag men från vi hade så under kan "
     "efter eller nu också sin mot där hon vid "},
    {"da",
     " og i at det som en på er af for med den til ikke har de et om han var jeg men fra vi havde så kan efter eller "
     "også sin mod der hun ved blev være skal "},
    {"fi", " ja on ei että se oli hän mutta ovat kun myös joka mukaan vain niin kuin tai jos nyt sekä ole olisi siitä "
           "joka mitä ennen jälkeen sen tämä "},
    {"pl",
     " i w na z że się do nie jest to o jak od po za dla przez ale są oraz był była być ma tym jego które który przy "
     "także czy już tylko ich "},
    {"cs",
     " a v na se je že s do to z o i ve pro po jako za by byl od jsou také podle ale si jeho která který které při "
     "však nebo už bude "},
    {"tr", " ve bir bu da de için ile olarak olan gibi daha çok en kadar sonra ancak ise ne var o iki dedi etti olduğu "
           "tarafından göre ya "},
    {"ro", " și în de la a cu pe care că un o nu din este pentru mai au fost sau ca dar prin sunt al ale după lui "
           "această între "},
    {"hu", " a az és hogy nem is egy ez meg volt van csak de már mint el ki még vagy azt kell után szerint lesz "
           "között ezt "},
    {"id",
     " yang dan di dengan untuk dari ini pada itu dalam tidak akan oleh adalah ke sebagai juga telah karena mereka "
     "ada bahwa kepada lebih atas para "},
    {"vi", " và của là có được trong cho các những một người với không đã này để khi về từ đến ra tại cũng như theo "
           "sẽ vào nhưng đó ông "},
    {"tl", " ang ng sa na at mga ay ni si para hindi ito kay mula siya rin ayon nang may pa isang "},
    {"sw", " ya na wa kwa ni katika la za kuwa cha hiyo huo baada hii huyo pia lakini kama vya "},
    {"ru", " и в не на что с он по как к из у за от это о для его но был "},
}};

struct ScriptCount
{
    std::map<UScriptCode, std::size_t> letters;
    std::size_t all = 0;
};

std::string_view sampleOf(std::string_view text)
{
    constexpr std::size_t size = 20'000;
    if (text.size() <= size)
        return text;
    std::size_t end = size;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

/// Calls `visit(word in lower case, its UTF-8 text)` for each run of letters and apostrophes; counts scripts meanwhile.
std::vector<std::string> splitWords(std::string_view text, ScriptCount& scripts)
{
    std::vector<std::string> words;
    std::string word;
    const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int64_t>(text.size());
    for (std::int64_t at = 0; at < size;) {
        UChar32 character = 0;
        U8_NEXT_OR_FFFD(data, at, size, character);
        if (u_isalpha(character)) {
            UErrorCode error = U_ZERO_ERROR;
            ++scripts.letters[uscript_getScript(character, &error)];
            ++scripts.all;
            std::array<std::uint8_t, U8_MAX_LENGTH> bytes{};
            std::int32_t length = 0;
            U8_APPEND_UNSAFE(bytes.data(), length, u_tolower(character));
            word.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

/// Scripts that one language, or one above all, is written in.
std::string byScript(const ScriptCount& scripts, std::string_view text)
{
    const auto share = [&](UScriptCode script) {
        const auto found = scripts.letters.find(script);
        return found == scripts.letters.end() ? 0.0
                                              : static_cast<double>(found->second) / static_cast<double>(scripts.all);
    };
    constexpr double most = 0.6;
    if (share(USCRIPT_HANGUL) > most)
        return "ko";
    if (share(USCRIPT_HIRAGANA) + share(USCRIPT_KATAKANA) > 0.15 && share(USCRIPT_LATIN) < 0.4)
        return "ja";
    if (share(USCRIPT_HAN) > most)
        return "zh";
    if (share(USCRIPT_ARABIC) > most)
        return text.find("\xDA\xAF") != std::string_view::npos || text.find("\xD9\xBE") != std::string_view::npos
                   ? "fa"
                   : "ar";
    if (share(USCRIPT_CYRILLIC) > most)
        return text.find("\xD1\x96") != std::string_view::npos || text.find("\xD1\x97") != std::string_view::npos
                   ? "uk"
                   : "ru";
    constexpr std::array<std::pair<UScriptCode, const char*>, 8> others{{{USCRIPT_HEBREW, "he"},
                                                                         {USCRIPT_GREEK, "el"},
                                                                         {USCRIPT_THAI, "th"},
                                                                         {USCRIPT_DEVANAGARI, "hi"},
                                                                         {USCRIPT_BENGALI, "bn"},
                                                                         {USCRIPT_GEORGIAN, "ka"},
                                                                         {USCRIPT_ARMENIAN, "hy"},
                                                                         {USCRIPT_TAMIL, "ta"}}};
    for (const auto& [script, code] : others)
        if (share(script) > most)
            return code;
    return {};
}

std::string byFunctionWords(const std::vector<std::string>& words)
{
    std::array<std::size_t, languages.size()> hits{};
    for (const std::string& word : words) {
        const std::string spaced = ' ' + word + ' ';
        for (std::size_t i = 0; i < languages.size(); ++i)
            hits[i] += languages[i].words.find(spaced) != std::string_view::npos;
    }
    const auto best = static_cast<std::size_t>(std::ranges::max_element(hits) - hits.begin());
    const double share = static_cast<double>(hits[best]) / static_cast<double>(words.size());
    const double english = static_cast<double>(hits[0]) / static_cast<double>(words.size());
    // A quarter of English running text and more is function words; lists of names have hardly any in any language.
    if (best == 0)
        return share > 0.12 ? "en" : std::string{};
    return share > 0.15 && english < 0.12 && hits[best] >= 2 * hits[0] ? std::string{languages[best].code}
                                                                       : std::string{};
}

} // namespace

std::string guessLanguage(std::string_view utf8)
{
    constexpr std::size_t fewestLetters = 20; // a script tells at once, and a sign may be a whole word
    constexpr std::size_t fewestWords = 25;
    const std::string_view sample = sampleOf(utf8);
    ScriptCount scripts;
    const std::vector<std::string> words = splitWords(sample, scripts);
    if (scripts.all < fewestLetters)
        return {};
    if (std::string code = byScript(scripts, sample); !code.empty())
        return code;
    return words.size() < fewestWords ? std::string{} : byFunctionWords(words);
}

} // namespace cablegraph::article
