#pragma once

#include <atomic>
#include <memory>

namespace cablegraph {

/// The value to be edited, by this owner alone: it gets a copy if others share it, on whichever threads they are. They
/// may go on reading what they have. Makes a plain value where there is none.
template<class Value>
[[nodiscard]] Value& unshared(std::shared_ptr<Value>& value)
{
    if (!value)
        value = std::make_shared<Value>();
    else if (value.use_count() > 1)
        value = std::make_shared<Value>(*value);
    else
        std::atomic_thread_fence(std::memory_order_acquire); // after the last reader on another thread
    return *value;
}

} // namespace cablegraph
