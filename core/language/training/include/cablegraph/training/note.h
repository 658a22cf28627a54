#pragma once

#include <functional>
#include <string>

namespace cablegraph::training {

/// Told one line of progress at a time, for people who wait.
using Note = std::function<void(const std::string& line)>;

} // namespace cablegraph::training
