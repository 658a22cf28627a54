#include "xmlwriter.h"

#include "plain.h"

#include <ostream>

namespace cablegraph::exchange {
namespace {

std::string escaped(std::string_view text, bool isAttribute)
{
    std::string result;
    for (const char c : printableUtf8(text)) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += isAttribute ? "&quot;" : "\"";
            break;
        case '\r': // readers turn a bare one into a line feed
            result += "&#13;";
            break;
        case '\n':
            result += isAttribute ? "&#10;" : "\n";
            break;
        case '\t':
            result += isAttribute ? "&#9;" : "\t";
            break;
        default:
            result += c;
        }
    }
    return result;
}

} // namespace

XmlWriter::XmlWriter(std::ostream& out)
    : m_out{out}
{
    m_out << R"(<?xml version="1.0" encoding="UTF-8"?>)" << '\n';
}

void XmlWriter::start(std::string_view name)
{
    closeTag();
    indent();
    m_out << '<' << name;
    m_open.emplace_back(name);
    m_inTag = true;
}

void XmlWriter::attribute(std::string_view name, std::string_view value)
{
    m_out << ' ' << name << "=\"" << escaped(value, true) << '"';
}

void XmlWriter::end()
{
    const std::string name = std::move(m_open.back());
    m_open.pop_back();
    if (m_inTag) {
        m_out << "/>\n";
        m_inTag = false;
        return;
    }
    indent();
    m_out << "</" << name << ">\n";
}

void XmlWriter::textElement(std::string_view name, std::string_view text)
{
    textElement(name, {}, {}, text);
}

void XmlWriter::textElement(std::string_view name, std::string_view attributeName, std::string_view attributeValue,
                            std::string_view text)
{
    closeTag();
    indent();
    m_out << '<' << name;
    if (!attributeName.empty())
        attribute(attributeName, attributeValue);
    m_out << '>' << escaped(text, false) << "</" << name << ">\n";
}

void XmlWriter::closeTag()
{
    if (m_inTag)
        m_out << ">\n";
    m_inTag = false;
}

void XmlWriter::indent()
{
    m_out << std::string(m_open.size(), ' ');
}

} // namespace cablegraph::exchange
