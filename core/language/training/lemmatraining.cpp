#include "bytestream.h"
#include "characters.h"
#include "editscript.h"
#include "featurenettrainer.h"
#include "lemmatizer.h"

#include <cablegraph/training/lemmatraining.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace cablegraph::training {
namespace {

using namespace cablegraph::language;

/// Scripts that fewer different words need are no classes of their own.
constexpr std::size_t leastWordsOfClass = 2;
/// A word seen as often is looked up even if the net knows it: that is quicker.
constexpr std::size_t leastCountOfKnown = 5;
/// A lemma by context must be as sure as this.
constexpr double leastShare = 0.8;

std::size_t commonLength(const std::vector<Character>& a, const std::vector<Character>& b)
{
    std::size_t length = 0;
    while (length < std::min(a.size(), b.size()) && a[length].code == b[length].code)
        ++length;
    return length;
}

/// The script with this change of case, if the two have a beginning in common.
std::optional<EditScript> scriptBy(EditScript::Case change, const std::string& form, const std::string& lemma)
{
    const std::string cased = applyScript({change, 0, {}}, form);
    const std::vector<Character> from = decode(cased, {0, cased.size()});
    const std::vector<Character> to = decode(lemma, {0, lemma.size()});
    const std::size_t common = commonLength(from, to);
    if (common == 0 || from.size() - common > 255)
        return std::nullopt;
    EditScript script{change, static_cast<std::uint8_t>(from.size() - common), {}};
    if (common < to.size())
        script.ending = lemma.substr(to[common].begin);
    return script;
}

/// The shortest script; names rather keep their case, other words rather lose it.
EditScript scriptOf(const Word& word)
{
    using enum EditScript::Case;
    static constexpr std::array names{Keep, Title, Lower, Upper};
    static constexpr std::array others{Lower, Keep, Title, Upper};
    EditScript best{Replace, 0, word.lemma};
    std::size_t cost = word.lemma.size() + 2;
    for (const EditScript::Case change : word.upos == Upos::Propn ? names : others) {
        const std::optional<EditScript> script = scriptBy(change, word.form, word.lemma);
        if (script && script->strip + script->ending.size() < cost) {
            best = *script;
            cost = script->strip + script->ending.size();
        }
    }
    return best;
}

using ScriptCounts = std::map<EditScript, std::size_t>;

std::pair<EditScript, double> usual(const ScriptCounts& counts)
{
    std::size_t total = 0;
    const auto* best = &*counts.begin();
    for (const auto& entry : counts) {
        total += entry.second;
        if (entry.second > best->second)
            best = &entry;
    }
    return {best->first, static_cast<double>(best->second) / static_cast<double>(total)};
}

class LemmaTrainer
{
public:
    explicit LemmaTrainer(std::span<const TreebankDocument> documents)
    {
        for (const TreebankDocument& document : documents)
            for (const Sentence& sentence : document.analysis.sentences)
                for (std::size_t i = 0; i < sentence.words.size(); ++i)
                    count(sentence.words, i);
        chooseLemmas();
        chooseContexts();
        chooseClasses();
    }

    [[nodiscard]] ExampleSet examples() const
    {
        ExampleSet set;
        std::vector<std::uint32_t> features;
        for (const auto& [key, entry] : m_entries) {
            const auto found = m_classOf.find(m_lemmas.at(key));
            if (found == m_classOf.end())
                continue;
            features.clear();
            Lemmatizer::features(entry.word, features);
            set.add(features, found->second);
        }
        return set;
    }

    [[nodiscard]] std::size_t classCount() const noexcept { return m_classOf.size(); }

    /// The table without the rare words that the net gets right by itself.
    [[nodiscard]] std::vector<std::byte> table(const FeatureNet& net) const
    {
        const std::map<std::uint32_t, EditScript> lemmas = neededLemmas(net);
        std::set<EditScript> scripts;
        for (const auto& [key, script] : lemmas)
            scripts.insert(script);
        for (const auto& [script, number] : m_classOf)
            scripts.insert(script);
        const std::vector<EditScript> list{scripts.begin(), scripts.end()};
        const auto positionOf = [&list](const EditScript& script) {
            return static_cast<std::uint16_t>(std::ranges::lower_bound(list, script) - list.begin());
        };
        ByteWriter writer;
        writer.put(static_cast<std::uint32_t>(list.size()));
        for (const EditScript& script : list) {
            writer.put(script.change);
            writer.put(script.strip);
            writer.putString(script.ending);
        }
        std::vector<std::uint16_t> classes(m_classOf.size());
        for (const auto& [script, number] : m_classOf)
            classes[number] = positionOf(script);
        std::vector<std::uint32_t> keys;
        std::vector<std::uint16_t> rows;
        for (const auto& [key, script] : lemmas) {
            keys.push_back(key);
            rows.push_back(positionOf(script));
        }
        writer.putArray(std::span<const std::uint16_t>{classes});
        writer.putArray(std::span<const std::uint32_t>{keys});
        writer.putArray(std::span<const std::uint16_t>{rows});
        return writer.take();
    }

private:
    /// A form with its tags.
    struct Entry
    {
        Word word;
        ScriptCounts scripts;
        std::map<std::uint32_t, ScriptCounts> contexts;
    };

    void count(std::span<const Word> words, std::size_t i)
    {
        const Word& word = words[i];
        if (word.lemma.empty() || (word.lemma == "_" && word.form != "_"))
            return; // a part of a word that is written apart
        Entry& entry = m_entries[Lemmatizer::keyOf(word.form, word)];
        entry.word = word;
        const EditScript script = scriptOf(word);
        ++entry.scripts[script];
        ++entry.contexts[Lemmatizer::contextKeyOf(words, i)][script];
    }

    std::map<std::uint32_t, EditScript> neededLemmas(const FeatureNet& net) const
    {
        std::vector<EditScript> classes(m_classOf.size());
        for (const auto& [script, number] : m_classOf)
            classes[number] = script;
        std::map<std::uint32_t, EditScript> lemmas = m_lemmas;
        std::vector<std::uint32_t> features;
        for (const auto& [key, entry] : m_entries) {
            std::size_t count = 0;
            for (const auto& [script, times] : entry.scripts)
                count += times;
            const bool startsUpper = isUpper(decode(entry.word.form, {0, entry.word.form.size()}).front().code);
            // Other capitalised words are looked up in lower case before the net is asked.
            if (count >= leastCountOfKnown || (startsUpper && entry.word.upos != Upos::Propn))
                continue;
            features.clear();
            Lemmatizer::features(entry.word, features);
            const EditScript& answer = classes[net.best(features)];
            if (applyScript(answer, entry.word.form) == applyScript(m_lemmas.at(key), entry.word.form))
                lemmas.erase(key);
        }
        return lemmas;
    }

    void chooseLemmas()
    {
        for (const auto& [key, entry] : m_entries)
            m_lemmas[key] = usual(entry.scripts).first;
    }

    /// Only where the context changes the lemma.
    void chooseContexts()
    {
        for (const auto& [key, entry] : m_entries) {
            const EditScript plain = m_lemmas.at(key);
            for (const auto& [context, scripts] : entry.contexts) {
                const auto [script, share] = usual(scripts);
                if (script != plain && scripts.at(script) >= 2 && share >= leastShare)
                    m_lemmas.try_emplace(context, script);
            }
        }
    }

    void chooseClasses()
    {
        std::map<EditScript, std::size_t> words;
        for (const auto& [key, entry] : m_entries)
            ++words[m_lemmas.at(key)];
        std::vector<std::pair<std::size_t, EditScript>> byCount;
        for (const auto& [script, count] : words)
            if (count >= leastWordsOfClass && script.change != EditScript::Case::Replace)
                byCount.emplace_back(count, script);
        std::ranges::sort(byCount, std::greater{});
        byCount.resize(std::min(byCount.size(), FeatureNet::mostClasses));
        for (const auto& [count, script] : byCount)
            m_classOf.emplace(script, m_classOf.size());
    }

    std::map<std::uint32_t, Entry> m_entries;
    std::map<std::uint32_t, EditScript> m_lemmas; ///< by key, with context or without
    std::map<EditScript, std::size_t> m_classOf;
};

} // namespace

std::vector<ModelSection> trainLemmatizer(std::span<const TreebankDocument> documents, const Note& note)
{
    const LemmaTrainer trainer{documents};
    const ExampleSet examples = trainer.examples();
    FeatureNetOptions options;
    options.classes = trainer.classCount();
    options.units = 32;
    options.wide = false;
    options.mostFeatures = 10'000;
    options.epochs = 12;
    options.featureDropout = 0.2F;
    std::vector<std::byte> net = trainFeatureNet(examples, options, "lemmas", "words", note);
    std::vector<std::byte> table = trainer.table(FeatureNet{net});
    std::vector<ModelSection> sections;
    sections.push_back({std::string{Lemmatizer::netSection}, std::move(net)});
    sections.push_back({std::string{Lemmatizer::tableSection}, std::move(table)});
    return sections;
}

} // namespace cablegraph::training
