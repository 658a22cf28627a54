#include "uuid.h"

#include <nettle/sha1.h>

#include <array>
#include <cstdint>

namespace cablegraph::exchange {

std::string nameBasedUuid(std::string_view name)
{
    // Drawn at random once; another one would give every object of every export another id.
    constexpr std::array<std::uint8_t, 16> cablegraphNamespace{0x5d, 0x0f, 0x6b, 0x1e, 0x93, 0xa4, 0x4c, 0x27,
                                                               0x8b, 0xe2, 0x71, 0xc8, 0x3f, 0x9a, 0xd4, 0x06};
    sha1_ctx context;
    sha1_init(&context);
    sha1_update(&context, cablegraphNamespace.size(), cablegraphNamespace.data());
    sha1_update(&context, name.size(), reinterpret_cast<const std::uint8_t*>(name.data()));
    std::array<std::uint8_t, SHA1_DIGEST_SIZE> digest;
    sha1_digest(&context, digest.size(), digest.data());
    digest[6] = static_cast<std::uint8_t>((digest[6] & 0x0F) | 0x50); // version 5
    digest[8] = static_cast<std::uint8_t>((digest[8] & 0x3F) | 0x80); // variant of the RFC

    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += digits[digest[i] >> 4];
        text += digits[digest[i] & 15];
    }
    return text;
}

} // namespace cablegraph::exchange
