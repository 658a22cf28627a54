#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace cablegraph::exchange {

/// Writes well-formed, indented XML 1.0 as it goes. Any text is a valid value: what XML cannot hold becomes U+FFFD,
/// line ends and tabs in attributes survive as character references.
class XmlWriter
{
public:
    /// Writes the declaration.
    explicit XmlWriter(std::ostream& out);

    /// Names are literals of the caller and must be valid.
    void start(std::string_view name);
    void attribute(std::string_view name, std::string_view value);
    void end();
    /// An element that holds only text.
    void textElement(std::string_view name, std::string_view text);
    /// The same with one attribute.
    void textElement(std::string_view name, std::string_view attributeName, std::string_view attributeValue,
                     std::string_view text);

private:
    void closeTag();
    void indent();

    std::ostream& m_out;
    std::vector<std::string> m_open;
    bool m_inTag = false;
};

} // namespace cablegraph::exchange
