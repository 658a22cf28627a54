#include <cablegraph/support/tip.h>

namespace cablegraph::support {

QString tip(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QString lines = text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(lines);
}

} // namespace cablegraph::support
