#pragma once

namespace cablegraph::support {

/// Several functions as one, each for its type of argument: what std::visit() wants.
template<class... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};

// C++20 finds this by itself, but Clang does so from version 17 on only.
template<class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace cablegraph::support
