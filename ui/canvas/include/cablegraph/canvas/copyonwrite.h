#pragma once

#include <cablegraph/base/unshared.h>

#include <memory>
#include <utility>

namespace cablegraph::canvas {

/// A value that one thread edits and that others may go on reading as it was when it was shared: editing a shared value
/// edits a copy.
template<class Value>
class CopyOnWrite
{
public:
    CopyOnWrite() = default;
    CopyOnWrite& operator=(Value value)
    {
        m_value = std::make_shared<Value>(std::move(value));
        return *this;
    }

    const Value& operator*() const noexcept { return *m_value; }
    const Value* operator->() const noexcept { return m_value.get(); }

    [[nodiscard]] std::shared_ptr<const Value> share() const noexcept { return m_value; }
    [[nodiscard]] Value& edit() { return unshared(m_value); }

private:
    std::shared_ptr<Value> m_value = std::make_shared<Value>();
};

} // namespace cablegraph::canvas
