#include <cablegraph/article/article.h>
#include <cablegraph/text/normalise.h>

#include <nettle/sha2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <array>
#include <cstdint>
#include <string_view>

namespace cablegraph::article {
namespace {

std::string hashOf(std::string_view bytes)
{
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest;
    sha256_digest(&context, digest.size(), digest.data());
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : digest) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

} // namespace

std::string fingerprint(const Article& article)
{
    return hashOf(article.text);
}

std::string contentKey(const Article& article)
{
    constexpr std::size_t fewest = 20;
    const std::string folded = text::foldedKey(article.text);
    std::string kept;
    kept.reserve(folded.size());
    std::size_t characters = 0;
    const auto* data = reinterpret_cast<const std::uint8_t*>(folded.data());
    const auto size = static_cast<std::int64_t>(folded.size());
    for (std::int64_t at = 0; at < size;) {
        const auto begin = static_cast<std::size_t>(at);
        UChar32 character = 0;
        U8_NEXT_OR_FFFD(data, at, size, character);
        if (!u_isalnum(character))
            continue;
        kept.append(folded, begin, static_cast<std::size_t>(at) - begin);
        ++characters;
    }
    return characters < fewest ? std::string{} : hashOf(kept);
}

} // namespace cablegraph::article
