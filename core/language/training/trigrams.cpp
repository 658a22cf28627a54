#include "trigrams.h"

#include <cablegraph/base/error.h>

#include <bit>
#include <cmath>
#include <cstring>
#include <fstream>
#include <iterator>
#include <span>
#include <string_view>
#include <utility>

namespace cablegraph::training {
namespace {

constexpr std::string_view magic = "Trie Language Model";
constexpr std::size_t levels = 1U << 16U; ///< chances are stored as one of so many
constexpr unsigned levelBits = 16;

class Reader
{
public:
    explicit Reader(const std::filesystem::path& file)
        : m_file{file}
    {
        std::ifstream stream{file, std::ios::binary};
        if (!stream)
            throw Error{std::filesystem::exists(file) ? ErrorKind::NotReadable : ErrorKind::NotFound, file, {}};
        m_bytes.assign(std::istreambuf_iterator<char>{stream}, {});
    }

    [[noreturn]] void fail() const { throw Error{ErrorKind::InvalidData, m_file, "no trigram model of CMU Sphinx"}; }

    std::span<const char> take(std::size_t size)
    {
        if (size > m_bytes.size() - m_at)
            fail();
        const std::span<const char> taken{m_bytes.data() + m_at, size};
        m_at += size;
        return taken;
    }
    template<class T>
    T number()
    {
        T value;
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }
    template<class T>
    std::vector<T> numbers(std::size_t count)
    {
        std::vector<T> values(count);
        const std::span<const char> taken = take(count * sizeof(T));
        std::memcpy(values.data(), taken.data(), taken.size());
        return values;
    }

private:
    std::filesystem::path m_file;
    std::vector<char> m_bytes;
    std::size_t m_at = 0;
};

/// Entries of so many bits behind each other, the lowest bits first.
class BitArray
{
public:
    BitArray(Reader& reader, std::size_t entries, unsigned bits)
        : m_bits{bits}
        , m_bytes{reader.take(((1 + entries) * bits + 7) / 8 + sizeof(std::uint64_t))}
    {
    }

    [[nodiscard]] std::uint32_t get(std::size_t entry, unsigned first, unsigned width) const
    {
        const std::size_t bit = entry * m_bits + first;
        std::uint64_t word = 0;
        std::memcpy(&word, m_bytes.data() + bit / 8, sizeof word);
        return static_cast<std::uint32_t>(word >> bit % 8 & ((std::uint64_t{1} << width) - 1));
    }

private:
    unsigned m_bits;
    std::span<const char> m_bytes;
};

struct Unigram
{
    float chance = 0;
    float backoff = 0;
    std::uint32_t next = 0; ///< its first pair
};

std::vector<std::string> readWords(Reader& reader, std::size_t count)
{
    const std::span<const char> letters = reader.take(reader.number<std::uint32_t>());
    std::vector<std::string> words;
    std::string word;
    for (const char letter : letters) {
        if (letter != '\0')
            word += letter;
        else
            words.push_back(std::exchange(word, {}));
    }
    if (words.size() != count)
        reader.fail();
    return words;
}

} // namespace

Trigrams readTrigrams(const std::filesystem::path& file)
{
    Reader reader{file};
    const std::span<const char> begin = reader.take(magic.size());
    if (std::string_view{begin.data(), begin.size()} != magic || reader.number<std::uint8_t>() != 3)
        reader.fail();
    const auto counts = reader.numbers<std::uint32_t>(3);
    if (counts[0] == 0 || reader.number<std::uint32_t>() != 1)
        reader.fail();
    const auto pairChances = reader.numbers<float>(levels);
    static_cast<void>(reader.numbers<float>(levels)); // of backing off to pairs
    const auto tripleChances = reader.numbers<float>(levels);
    const auto unigrams = reader.numbers<Unigram>(std::size_t{counts[0]} + 1);
    const auto wordBits = static_cast<unsigned>(std::bit_width(counts[0]));
    const auto nextBits = static_cast<unsigned>(std::bit_width(counts[2]));
    const unsigned pairBits = wordBits + 2 * levelBits + nextBits;
    const BitArray pairs{reader, counts[1], pairBits};
    const BitArray triples{reader, counts[2], wordBits + levelBits};

    const float unit = std::log(1.0001F); // of the stored logarithms
    Trigrams model;
    for (std::uint32_t word = 0; word < counts[0]; ++word) {
        model.chances.push_back(unigrams[word].chance * unit);
        if (unigrams[word + 1].next < unigrams[word].next || unigrams[word + 1].next > counts[1])
            reader.fail();
        for (std::uint32_t pair = unigrams[word].next; pair < unigrams[word + 1].next; ++pair) {
            const std::uint32_t level = pairs.get(pair, wordBits + levelBits, levelBits);
            model.pairs.push_back({pairs.get(pair, 0, wordBits), word, pairChances[level] * unit});
            const std::uint32_t next = pairs.get(pair, wordBits + 2 * levelBits, nextBits);
            const std::uint32_t end = pairs.get(pair + 1, wordBits + 2 * levelBits, nextBits);
            if (model.pairs.back().before >= counts[0] || end < next || end > counts[2])
                reader.fail();
            for (std::uint32_t triple = next; triple < end; ++triple) {
                const std::uint32_t before = triples.get(triple, 0, wordBits);
                if (before >= counts[0])
                    reader.fail();
                model.triples.push_back({before, static_cast<std::uint32_t>(model.pairs.size() - 1),
                                         tripleChances[triples.get(triple, wordBits, levelBits)] * unit});
            }
        }
    }
    model.words = readWords(reader, counts[0]);
    return model;
}

} // namespace cablegraph::training
