#include "explain.h"

#include <cablegraph/text/normalise.h>

#include <iomanip>
#include <map>
#include <ostream>
#include <string>

namespace cablegraph::cli {
namespace {

using Names = std::map<NodeId, std::string>;

std::string wordsOf(const graph::GraphDocument& document, const graph::Evidence& evidence)
{
    for (const graph::Source& source : document.sources)
        if (source.id == evidence.article)
            return text::singleLine(slice(source.text, evidence.span));
    return {};
}

void printEvidence(std::ostream& out, const graph::GraphDocument& document, const graph::Evidence& evidence,
                   Names& names)
{
    out << "    \"" << wordsOf(document, evidence) << "\"\n      " << nameOf(evidence.stance);
    if (evidence.accordingTo)
        out << ", according to " << names[*evidence.accordingTo];
    if (evidence.date)
        out << ", " << text::isoString(*evidence.date);
    out << ", confidence " << std::fixed << std::setprecision(2) << evidence.confidence << "\n      "
        << (evidence.rule.empty() ? "no rule recorded" : evidence.rule) << '\n';
}

} // namespace

void printExplanation(std::ostream& out, const graph::GraphDocument& document)
{
    Names names;
    for (const graph::Node& node : document.nodes)
        names[node.id] = text::singleLine(node.name);
    for (const graph::Edge& edge : document.edges) {
        out << names[edge.source] << " -" << nameOf(edge.relation) << "-> " << names[edge.target] << '\n';
        for (const graph::Evidence& evidence : edge.evidence)
            printEvidence(out, document, evidence, names);
    }
}

} // namespace cablegraph::cli
