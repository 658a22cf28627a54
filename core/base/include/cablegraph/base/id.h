#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace cablegraph {

/// A number that names one thing of one kind. Ids of different kinds do not mix; 0 names nothing.
template<class Tag>
struct Id
{
    std::int64_t value = 0;

    [[nodiscard]] constexpr bool isValid() const noexcept { return value > 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

using ArticleId = Id<struct ArticleTag>;
using SentenceId = Id<struct SentenceTag>;
using NodeId = Id<struct NodeTag>;
using EdgeId = Id<struct EdgeTag>;

} // namespace cablegraph

template<class Tag>
struct std::hash<cablegraph::Id<Tag>>
{
    [[nodiscard]] std::size_t operator()(cablegraph::Id<Tag> id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value);
    }
};
