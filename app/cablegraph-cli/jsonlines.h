#pragma once

#include "extract.h"

namespace cablegraph::cli {

/// Prints one graph a line (exchange::Format::JsonLines), as each is done. Standard input holds one article a line, a
/// JSON object: {"text": "...", "title": "...", "published": "2024-03-05", "origin": "..."}, of which only the text has
/// to be there. A line or file that cannot be read is named on stderr and the others go on.
[[nodiscard]] int extractLines(const ExtractArguments& arguments);

/// The lines of standard input, one at a time, without the blank ones. Longer ones than `longestLine` bytes are given
/// up: they are cut there, and what reads them says so.
class InputLines
{
public:
    static constexpr std::size_t longestLine = std::size_t{64} << 20;

    explicit InputLines(std::istream& in)
        : m_in{in}
    {
    }
    [[nodiscard]] bool next();
    [[nodiscard]] const std::string& line() const noexcept { return m_line; }
    [[nodiscard]] std::size_t number() const noexcept { return m_number; } ///< from 1

private:
    std::istream& m_in;
    std::string m_line;
    std::size_t m_number = 0;
};

} // namespace cablegraph::cli
