#include "stablekeys.h"

#include "plain.h"

#include <cablegraph/text/normalise.h>

namespace cablegraph::exchange {

std::string stableKey(std::initializer_list<std::string_view> parts)
{
    std::string text;
    for (const std::string_view part : parts) {
        text += part;
        text += '\x1F';
    }
    return text;
}

std::string stableKey(const graph::Node& node)
{
    const std::string_view kind = ontology::nameOf(node.kind);
    if (node.kind == ontology::NodeKind::State && !node.attributes.code.empty())
        return stableKey({kind, node.attributes.code});
    if (node.kind == ontology::NodeKind::Meeting)
        return stableKey({kind, text::foldedKey(node.name), dateText(node.attributes.date)});
    return stableKey({kind, text::foldedKey(node.name)});
}

} // namespace cablegraph::exchange
