#pragma once

#include <cablegraph/article/reader.h>
#include <cablegraph/base/error.h>

#include <unicode/utf8.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

/// What every reader of articles promises, whatever it is given.
namespace cablegraph::fuzzing {

inline void require(bool promise, const char* what)
{
    if (promise)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

inline bool isValidUtf8(std::string_view text)
{
    const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int64_t>(text.size());
    for (std::int64_t at = 0; at < size;) {
        UChar32 character = 0;
        U8_NEXT(data, at, size, character);
        if (character < 0)
            return false;
    }
    return true;
}

inline void checkPromises(const article::Article& read)
{
    require(isValidUtf8(read.text), "the text is valid UTF-8");
    require(read.text.find('\0') == std::string::npos, "the text holds no NUL");
    require(isValidUtf8(read.title), "the title is valid UTF-8");
    require(!read.title.empty(), "there is a title");
    require(read.title.find_first_of("\r\n") == std::string::npos, "the title is one line");
    require(!read.paragraphs.empty(), "there is a paragraph");
    std::size_t end = 0;
    for (const text::ByteSpan& span : read.paragraphs) {
        require(span.begin >= end && span.end > span.begin, "paragraphs are in order, not empty and apart");
        require(span.end <= read.text.size(), "paragraphs lie in the text");
        require(isValidUtf8(slice(read.text, span)), "paragraphs begin and end between characters");
        end = span.end;
    }
}

/// Calls `read()`, which gives a Reading, and checks all of it. Errors are answers, too, but for those of the program.
template<class Read>
void checkReading(Read read)
{
    try {
        const article::Reading reading = read();
        for (const article::Article& article : reading.articles)
            checkPromises(article);
    } catch (const Error& error) {
        require(error.kind() != ErrorKind::Internal, "no reader breaks its own promises");
    }
}

} // namespace cablegraph::fuzzing
