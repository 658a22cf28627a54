#include <cablegraph/article/article.h>

#include <nettle/sha2.h>

#include <array>
#include <cstdint>

namespace cablegraph::article {

std::string fingerprint(const Article& article)
{
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, article.text.size(), reinterpret_cast<const std::uint8_t*>(article.text.data()));
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

} // namespace cablegraph::article
