#pragma once

#include <cablegraph/base/unshared.h>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace cablegraph {

/// A list that copies share, on whichever threads they are, until one of them is edited: copying it costs no more than
/// a pointer.
template<class Item>
class SharedList
{
public:
    using value_type = Item;

    SharedList() = default;
    SharedList(std::vector<Item> items) // NOLINT(google-explicit-constructor): it is that list from now on
        : m_items{items.empty() ? nullptr : std::make_shared<std::vector<Item>>(std::move(items))}
    {
    }
    SharedList(std::initializer_list<Item> items)
        : SharedList{std::vector<Item>(items)}
    {
    }

    [[nodiscard]] const Item* begin() const noexcept { return m_items ? m_items->data() : nullptr; }
    [[nodiscard]] const Item* end() const noexcept { return begin() + size(); }
    [[nodiscard]] std::size_t size() const noexcept { return m_items ? m_items->size() : 0; }
    [[nodiscard]] bool empty() const noexcept { return size() == 0; }
    [[nodiscard]] const Item& operator[](std::size_t place) const noexcept { return (*m_items)[place]; }
    /// Throws std::out_of_range beyond the last one.
    [[nodiscard]] const Item& at(std::size_t place) const
    {
        if (place >= size())
            throw std::out_of_range{"no item " + std::to_string(place) + " in a list of " + std::to_string(size())};
        return (*this)[place];
    }
    [[nodiscard]] const Item& front() const noexcept { return m_items->front(); }
    [[nodiscard]] const Item& back() const noexcept { return m_items->back(); }

    /// What others share stays as it is. Valid until this is copied.
    [[nodiscard]] std::vector<Item>& edit() { return unshared(m_items); }

    friend bool operator==(const SharedList& a, const SharedList& b)
    {
        return a.m_items == b.m_items || std::ranges::equal(a, b);
    }

private:
    std::shared_ptr<std::vector<Item>> m_items; ///< may be null if there are none
};

} // namespace cablegraph
