#pragma once

#include <atomic>
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
    [[nodiscard]] Value& edit()
    {
        if (m_value.use_count() > 1)
            m_value = std::make_shared<Value>(*m_value);
        else
            std::atomic_thread_fence(std::memory_order_acquire); // after the last reader on another thread
        return *m_value;
    }

private:
    std::shared_ptr<Value> m_value = std::make_shared<Value>();
};

} // namespace cablegraph::canvas
