#include <cablegraph/graph/publicorigin.h>
#include <cablegraph/panels/pages/quote.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace cablegraph::panels {
namespace {

using support::phraseFor;
using support::toQString;

/// Line breaks and runs of blanks become one blank; unlike QString::simplified() the ends keep theirs, because the
/// parts of a sentence meet there.
QString onOneLine(std::string_view utf8)
{
    QString line;
    for (const QChar c : toQString(utf8)) {
        if (!c.isSpace())
            line += c;
        else if (!line.endsWith(u' '))
            line += u' ';
    }
    return line;
}

QString withoutBlanksBefore(QString text)
{
    while (text.startsWith(u' '))
        text.remove(0, 1);
    return text;
}

QString withoutBlanksAfter(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

/// The sentence that holds the evidence: by its id, else by its place.
text::ByteSpan spanOfSentence(const graph::Source& source, const graph::Evidence& evidence)
{
    const auto byId = std::ranges::find(source.sentences, evidence.sentence, &graph::Sentence::id);
    if (byId != source.sentences.end() && byId->span.contains(evidence.span))
        return byId->span;
    const auto byPlace = std::ranges::find_if(
        source.sentences, [&](const graph::Sentence& sentence) { return sentence.span.contains(evidence.span); });
    return byPlace != source.sentences.end() ? byPlace->span : evidence.span;
}

class Citation
{
    Q_DECLARE_TR_FUNCTIONS(Citation)
};

} // namespace

NodeLink linkTo(const graph::Node& node)
{
    return {node.id, node.kind, toQString(node.name)};
}

Quote quoteOf(const graph::KnowledgeGraph& graph, const graph::Edge& edge, std::size_t index, const SourceOf& sourceOf)
{
    return quoteOf(graph, edge.evidence.at(index), {edge.id, index}, sourceOf);
}

Quote quoteOf(const graph::KnowledgeGraph& graph, const graph::Evidence& evidence, const EvidenceRef& ref,
              const SourceOf& sourceOf)
{
    Quote quote;
    quote.ref = ref;
    quote.passage = {evidence.article, evidence.span};
    quote.stance = evidence.stance;
    if (const graph::Node* cited = evidence.accordingTo ? graph.findNode(*evidence.accordingTo) : nullptr)
        quote.accordingTo = linkTo(*cited);
    quote.date = evidence.date ? phraseFor(*evidence.date) : QString{};
    quote.confidence = evidence.confidence;
    quote.rule = evidence.rule;
    const std::shared_ptr<const graph::Source> source = sourceOf(evidence.article);
    if (!source)
        return quote;
    const text::ByteSpan sentence = spanOfSentence(*source, evidence);
    quote.before = withoutBlanksBefore(onOneLine(text::slice(source->text, {sentence.begin, evidence.span.begin})));
    quote.words = onOneLine(text::slice(source->text, evidence.span));
    quote.after = withoutBlanksAfter(onOneLine(text::slice(source->text, {evidence.span.end, sentence.end})));
    quote.articleTitle = toQString(source->title);
    quote.published = source->published ? phraseFor(*source->published) : QString{};
    quote.origin = toQString(graph::publicOrigin(*source));
    return quote;
}

QString sentenceOf(const Quote& quote)
{
    return Citation::tr("“%1”", "a quoted sentence").arg(quote.before + quote.words + quote.after);
}

QString citation(const Quote& quote)
{
    QStringList from;
    for (const QString& part : {quote.articleTitle, quote.published, quote.origin}) {
        if (!part.isEmpty())
            from.append(part);
    }
    QStringList notes;
    if (quote.stance != ontology::Stance::Asserted)
        notes.append(phraseFor(quote.stance).toLower());
    if (quote.accordingTo)
        notes.append(Citation::tr("according to %1", "a cited source").arg(quote.accordingTo->name));
    QString text = sentenceOf(quote);
    if (!from.isEmpty())
        text = Citation::tr("%1 (%2)", "sentence, source").arg(text, from.join(Citation::tr(", ")));
    if (!notes.isEmpty())
        text += Citation::tr(" [%1]", "notes on a sentence").arg(notes.join(Citation::tr(", ")));
    return text;
}

QString periodOf(const std::vector<text::PartialDate>& dates)
{
    if (dates.empty())
        return {};
    const auto [first, last] = std::ranges::minmax_element(dates);
    if (*first == *last)
        return phraseFor(*first);
    return Citation::tr("from %1 to %2", "first and last date").arg(phraseFor(*first), phraseFor(*last));
}

} // namespace cablegraph::panels
