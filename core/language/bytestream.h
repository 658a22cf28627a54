#pragma once

#include <cablegraph/base/error.h>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace cablegraph::language {

// Model files are little-endian and their tables are copied or used as they are.
static_assert(std::endian::native == std::endian::little, "model files need byte swapping on this machine");

template<class T>
concept Plain = std::is_trivially_copyable_v<T>;

/// Puts plain values and arrays behind each other: the content of one section of a model file.
class ByteWriter
{
public:
    template<Plain T>
    void put(const T& value)
    {
        append(&value, sizeof(T));
    }

    /// The number of elements (4 bytes), zeros up to a multiple of the element's size, and the elements.
    template<Plain T>
    void putArray(std::span<const T> values)
    {
        put(static_cast<std::uint32_t>(values.size()));
        while (m_bytes.size() % alignof(T) != 0)
            m_bytes.push_back(std::byte{0});
        append(values.data(), values.size_bytes());
    }

    void putString(std::string_view text) { putArray(std::span{text.data(), text.size()}); }

    [[nodiscard]] std::size_t size() const noexcept { return m_bytes.size(); }
    [[nodiscard]] std::vector<std::byte> take() noexcept { return std::move(m_bytes); }

private:
    void append(const void* data, std::size_t size)
    {
        const auto* begin = static_cast<const std::byte*>(data);
        m_bytes.insert(m_bytes.end(), begin, begin + size);
    }

    std::vector<std::byte> m_bytes;
};

/// Takes them out again. Throws Error Damaged (without a file) where there is less than is asked for. The first byte
/// must lie at a multiple of 64, as the sections of a ModelFile do.
class ByteReader
{
public:
    explicit ByteReader(std::span<const std::byte> bytes) noexcept
        : m_bytes{bytes}
    {
    }

    template<Plain T>
    [[nodiscard]] T get()
    {
        T value;
        std::memcpy(&value, advance(sizeof(T)), sizeof(T));
        return value;
    }

    /// The elements in place.
    template<Plain T>
    [[nodiscard]] std::span<const T> getArray()
    {
        const std::size_t count = get<std::uint32_t>();
        static_cast<void>(advance((alignof(T) - m_at % alignof(T)) % alignof(T)));
        if (count > (m_bytes.size() - m_at) / sizeof(T))
            fail();
        return {reinterpret_cast<const T*>(advance(count * sizeof(T))), count};
    }

    [[nodiscard]] std::string_view getString()
    {
        const std::span<const char> text = getArray<char>();
        return {text.data(), text.size()};
    }

    [[nodiscard]] bool atEnd() const noexcept { return m_at == m_bytes.size(); }
    [[noreturn]] static void fail(const char* detail = "a section of the model is too short")
    {
        throw Error{ErrorKind::Damaged, {}, detail};
    }

private:
    const std::byte* advance(std::size_t size)
    {
        if (size > m_bytes.size() - m_at)
            fail();
        const std::byte* at = m_bytes.data() + m_at;
        m_at += size;
        return at;
    }

    std::span<const std::byte> m_bytes;
    std::size_t m_at = 0;
};

} // namespace cablegraph::language
