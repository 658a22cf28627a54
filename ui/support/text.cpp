#include <cablegraph/support/text.h>

namespace cablegraph::support {

QString toQString(std::string_view utf8)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    const bool marked = utf8.starts_with(byteOrderMark);
    const std::string_view rest = marked ? utf8.substr(byteOrderMark.size()) : utf8;
    QString text = QString::fromUtf8(rest.data(), static_cast<qsizetype>(rest.size()));
    return marked ? QChar{QChar::ByteOrderMark} + text : text;
}

} // namespace cablegraph::support
