#include "sampledocument.h"

#include <QRegularExpression>
#include <QTest>

using namespace cablegraph;
using namespace cablegraph::testing;
using exchange::Part;

namespace {

/// With an end that no quotation's context reaches.
graph::GraphDocument whole()
{
    graph::GraphDocument document = sampleDocument();
    document.sources[0].text += std::string(500, '.');
    return document;
}

/// Without ids that are made of what they name: they change with it, but nobody can read it from them.
QByteArray readable(const graph::GraphDocument& document, exchange::Format format,
                    const layout::Placements& placements = {})
{
    static const QRegularExpression ids{
        QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32,}")};
    return QString::fromUtf8(written(document, format, placements)).remove(ids).toUtf8();
}

/// The document with that part of it changed and nothing else. Colours follow from kinds: nothing to change.
graph::GraphDocument changed(Part part)
{
    graph::GraphDocument document = whole();
    const auto changeEvidence = [&document](auto how) {
        document.edges[1].evidence.change([&](auto& list) { how(list[0]); });
    };
    switch (part) {
    case Part::Nodes:
        document.nodes.push_back(node(7, ontology::NodeKind::Place, "Izmir"));
        break;
    case Part::Relations:
        document.edges.push_back(edge(6, 2, ontology::Relation::Reject, 3));
        document.edges.back().evidence = {document.edges[3].evidence[0]};
        break;
    case Part::Aliases:
        document.nodes[0].aliases = {"Envoy Demir"};
        break;
    case Part::Dates:
        changeEvidence([](auto& evidence) { evidence.date = text::PartialDate{1999, {}, {}}; });
        break;
    case Part::Sentences:
        document.sources[0].text.replace(document.sources[0].text.find("denied"), 6, "DENIED");
        break;
    case Part::Places:
        changeEvidence([](auto& evidence) { --evidence.span.end; });
        break;
    case Part::Stances:
        changeEvidence([](auto& evidence) { evidence.stance = ontology::Stance::Planned; });
        break;
    case Part::Cited:
        changeEvidence([](auto& evidence) { evidence.accordingTo = NodeId{3}; });
        break;
    case Part::Texts:
        document.sources[0].text += "Nothing is drawn from this.";
        break;
    case Part::Colours:
    case Part::Positions:
        break;
    }
    return document;
}

bool carries(exchange::Format format, Part part)
{
    const QByteArray before = readable(whole(), format);
    if (part == Part::Positions)
        return before != readable(whole(), format, samplePlacements());
    if (part == Part::Colours) // as programs read them
        return before.contains("#2f") || before.contains("fill=\"#") || before.contains("viz:color") ||
               before.contains(R"(key="r")") || before.contains("fillcolor");
    return before != readable(changed(part), format);
}

} // namespace

/// What the export dialog says of a format is true.
class TestPartsLost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_isTrue_data();
    void table_isTrue();
};

void TestPartsLost::table_isTrue_data()
{
    QTest::addColumn<int>("format");
    for (const exchange::Format format : exchange::allFormats)
        QTest::newRow(std::string{nameOf(format)}.c_str()) << static_cast<int>(format);
}

void TestPartsLost::table_isTrue()
{
    QFETCH(const int, format);
    exchange::Parts lost;
    for (std::size_t part = 0; part < exchange::partCount; ++part)
        lost[part] = !carries(static_cast<exchange::Format>(format), static_cast<Part>(part));
    QCOMPARE(QByteArray::fromStdString(partsLost(static_cast<exchange::Format>(format)).to_string()),
             QByteArray::fromStdString(lost.to_string()));
}

QTEST_APPLESS_MAIN(TestPartsLost)
#include "tst_partslost.moc"
