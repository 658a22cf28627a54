#include <cablegraph/panels/paths/page.h>
#include <cablegraph/support/palette.h>
#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>
#include <cablegraph/text/normalise.h>

#include <QCoreApplication>
#include <QPalette>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace cablegraph::panels {
namespace {

using support::toQString;
using SourceOf = std::function<std::shared_ptr<const graph::Source>(ArticleId)>;

const QString scheme = QStringLiteral("path");

QString onOneLine(std::string_view utf8)
{
    return toQString(text::singleLine(utf8)).toHtmlEscaped();
}

/// Writes the page from top to bottom.
class PathsWriter
{
    Q_DECLARE_TR_FUNCTIONS(PathsPage)

public:
    PathsWriter(const PathAnswer& answer, const SourceOf& sourceOf, const QPalette& palette)
        : m_answer{answer}
        , m_sourceOf{sourceOf}
        , m_theme{support::themeOf(palette)}
        , m_textColour{palette.color(QPalette::Text).name()}
        , m_linkColour{palette.color(QPalette::Link).name()}
        , m_chosenColour{palette.color(QPalette::AlternateBase).name()}
    {
    }

    void writePaths(std::size_t count, std::optional<std::size_t> chosen);
    void writeNone();
    [[nodiscard]] PathsPage take() && { return std::move(m_page); }

private:
    void add(const QString& html) { m_page.html += html; }
    [[nodiscard]] QString link(PathLink target, const QString& html, const QString& colour);
    [[nodiscard]] QString muted(const QString& html) const;
    [[nodiscard]] QString nameOf(NodeId node) const;
    [[nodiscard]] QString nodeLink(NodeId node);

    void addPath(std::size_t number, bool isChosen);
    void addStep(NodeId from, const graph::PathStep& step);
    [[nodiscard]] QString sentence(const graph::Evidence& evidence) const;
    [[nodiscard]] QString origin(const graph::Edge& edge, const graph::Evidence& evidence, std::size_t others) const;
    void addHint(const QString& text, PathLink target, const QString& offer);

    const PathAnswer& m_answer;
    const SourceOf& m_sourceOf;
    const support::Theme& m_theme;
    QString m_textColour;
    QString m_linkColour;
    QString m_chosenColour;
    PathsPage m_page;
};

QString PathsWriter::link(PathLink target, const QString& html, const QString& colour)
{
    m_page.links.push_back(target);
    return QStringLiteral("<a href='%1:%2' style='color:%3; text-decoration:none'>%4</a>")
        .arg(scheme)
        .arg(m_page.links.size() - 1)
        .arg(colour, html);
}

QString PathsWriter::muted(const QString& html) const
{
    return QStringLiteral("<span style='color:%1; font-size:small'>%2</span>").arg(m_theme.mutedText.name(), html);
}

QString PathsWriter::nameOf(NodeId node) const
{
    const graph::Node* found = m_answer.whole.findNode(node);
    return found != nullptr ? toQString(found->name).toHtmlEscaped() : QString{};
}

QString PathsWriter::nodeLink(NodeId node)
{
    return link(ShowPathNode{node}, nameOf(node), m_linkColour);
}

void PathsWriter::writePaths(std::size_t count, std::optional<std::size_t> chosen)
{
    const std::vector<graph::Path>& paths = m_answer.found.paths;
    const std::size_t shown = std::min(count, paths.size());
    for (std::size_t i = 0; i < shown; ++i)
        addPath(i, chosen == i);
    if (shown < paths.size()) {
        add(QStringLiteral("<p>%1</p>")
                .arg(link(ShowMorePaths{}, tr("Show more of %1 paths").arg(paths.size()).toHtmlEscaped(),
                          m_linkColour)));
    } else if (m_answer.found.hasMore) {
        add(QStringLiteral("<p>%1</p>")
                .arg(muted(tr("There are more paths; these are the first %1.").arg(paths.size()).toHtmlEscaped())));
    }
}

void PathsWriter::addPath(std::size_t number, bool isChosen)
{
    const graph::Path& path = m_answer.found.paths[number];
    QStringList names{nameOf(path.from)};
    for (const graph::PathStep& step : path.steps)
        names << nameOf(step.node);
    const QString steps = path.length() == 1 ? tr("1 step") : tr("%1 steps").arg(path.length());
    const QString ground = isChosen ? QStringLiteral(" bgcolor='%1'").arg(m_chosenColour) : QString{};
    add(QStringLiteral("<table width='100%' cellspacing='0' cellpadding='6'%1><tr><td>").arg(ground));
    const QString title = QStringLiteral("<b>%1</b>").arg(names.join(QStringLiteral(" → ")));
    add(QStringLiteral("<p style='margin:0'>%1 &nbsp;%2</p>")
            .arg(link(ShowPath{number}, (isChosen ? QStringLiteral("▸ ") : QString{}) + title, m_textColour),
                 muted(steps.toHtmlEscaped())));
    NodeId from = path.from;
    for (const graph::PathStep& step : path.steps) {
        addStep(from, step);
        from = step.node;
    }
    add(QStringLiteral("</td></tr></table>"));
}

void PathsWriter::addStep(NodeId from, const graph::PathStep& step)
{
    const graph::Edge& edge = *m_answer.graph.findEdge(step.edges.front());
    const graph::Evidence& evidence = edge.evidence[step.evidence];
    const auto reading = edge.source == from ? support::Reading::FromSource : support::Reading::FromTarget;
    const QString relation = support::phraseFor(edge.relation, reading).toHtmlEscaped();
    add(QStringLiteral("<p style='margin:4px 0 0 14px'>%1 %2 %3<br>%4<br>%5</p>")
            .arg(nodeLink(from), relation, nodeLink(step.node),
                 link(ShowPathSentence{edge.id, {evidence.article, evidence.span}}, sentence(evidence), m_textColour),
                 muted(origin(edge, evidence, step.edges.size() - 1))));
}

QString PathsWriter::sentence(const graph::Evidence& evidence) const
{
    const std::shared_ptr<const graph::Source> source = m_sourceOf(evidence.article);
    if (!source)
        return tr("The article cannot be read.").toHtmlEscaped();
    const auto found = std::ranges::find(source->sentences, evidence.sentence, &graph::Sentence::id);
    const text::ByteSpan whole = found != source->sentences.end() ? found->span : evidence.span;
    const QString words = onOneLine(text::slice(source->text, evidence.span));
    QString before = onOneLine(text::slice(source->text, {whole.begin, evidence.span.begin}));
    QString after = onOneLine(text::slice(source->text, {evidence.span.end, whole.end}));
    if (!before.isEmpty())
        before += u' ';
    if (!after.isEmpty() && evidence.span.end < source->text.size() && source->text[evidence.span.end] == ' ')
        after.prepend(u' ');
    return QStringLiteral("“%1<b>%2</b>%3”").arg(before, words, after);
}

QString PathsWriter::origin(const graph::Edge& edge, const graph::Evidence& evidence, std::size_t others) const
{
    QStringList parts;
    if (const std::shared_ptr<const graph::Source> source = m_sourceOf(evidence.article)) {
        parts << toQString(source->title);
        if (source->published)
            parts << support::phraseFor(*source->published);
    }
    if (const graph::EdgeStanding standing = graph::standing(edge); standing != graph::EdgeStanding::Asserted)
        parts << support::phraseFor(standing);
    const graph::Node* cited = evidence.accordingTo ? m_answer.whole.findNode(*evidence.accordingTo) : nullptr;
    if (cited != nullptr)
        parts << tr("according to %1").arg(toQString(cited->name));
    if (const std::size_t more = edge.evidence.size() - 1; more > 0)
        parts << (more == 1 ? tr("1 more sentence") : tr("%1 more sentences").arg(more));
    if (others > 0)
        parts << (others == 1 ? tr("1 more line between the two") : tr("%1 more lines between the two").arg(others));
    return parts.join(QStringLiteral(" · ")).toHtmlEscaped();
}

void PathsWriter::addHint(const QString& text, PathLink target, const QString& offer)
{
    add(QStringLiteral("<p>%1<br>%2</p>").arg(text.toHtmlEscaped(), link(target, offer.toHtmlEscaped(), m_linkColour)));
}

void PathsWriter::writeNone()
{
    const graph::Paths& found = m_answer.found;
    if (found.shortest) {
        addHint(tr("The shortest path takes %1 steps, more than the %2 that are allowed.")
                    .arg(*found.shortest)
                    .arg(m_answer.options.longest),
                AllowLongerPaths{*found.shortest}, tr("Allow %1 steps").arg(*found.shortest));
        return;
    }
    add(QStringLiteral("<p>%1</p>")
            .arg(tr("No path leads from %1 to %2 in what is shown.").arg(nameOf(m_answer.from), nameOf(m_answer.to))));
    if (m_answer.options.followDirection)
        addHint(tr("Only lines in their direction were followed."), IgnoreDirection{}, tr("Follow them both ways"));
    if (m_answer.options.withoutDenied)
        addHint(tr("Denied claims were left out."), UseDenied{}, tr("Use them as well"));
}

} // namespace

const PathLink* PathsPage::find(const QUrl& address) const
{
    bool isNumber = false;
    const qulonglong number = address.path().toULongLong(&isNumber);
    return address.scheme() == scheme && isNumber && number < links.size() ? &links[number] : nullptr;
}

session::Selection selectionOf(const graph::Path& path)
{
    session::Selection selection{{path.from}, {}};
    for (const graph::PathStep& step : path.steps) {
        selection.nodes.insert(step.node);
        selection.edges.insert(step.edges.front());
    }
    return selection;
}

PathsPage pageOf(const PathAnswer& answer, std::size_t count, std::optional<std::size_t> chosen,
                 const SourceOf& sourceOf, const QPalette& palette)
{
    PathsWriter writer{answer, sourceOf, palette};
    if (answer.found.paths.empty())
        writer.writeNone();
    else
        writer.writePaths(count, chosen);
    return std::move(writer).take();
}

} // namespace cablegraph::panels
