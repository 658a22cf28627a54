#include "nodeportrait.h"

#include <cablegraph/support/phrases.h>
#include <cablegraph/support/text.h>
#include <cablegraph/text/normalise.h>
#include <cablegraph/text/span.h>

#include <QRadioButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace cablegraph::corrections {
namespace {

constexpr std::size_t sentencesShown = 5;

QString escaped(std::string_view utf8)
{
    return support::toQString(utf8).toHtmlEscaped();
}

/// The sentence with the words that name the node in bold.
QString sentenceHtml(const graph::Source& source, const graph::Mention& mention)
{
    const auto sentence = std::ranges::find(source.sentences, mention.sentence, &graph::Sentence::id);
    if (sentence == source.sentences.end() || !sentence->span.contains(mention.span))
        return {};
    const text::ByteSpan whole = sentence->span;
    return escaped(text::slice(source.text, {whole.begin, mention.span.begin})) + QStringLiteral("<b>") +
           escaped(text::slice(source.text, mention.span)) + QStringLiteral("</b>") +
           escaped(text::slice(source.text, {mention.span.end, whole.end}));
}

} // namespace

NodePortrait::NodePortrait(session::Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_choice{new QRadioButton{this}}
    , m_text{new QTextBrowser{this}}
{
    m_choice->setToolTip(tr("Both get this name (Left and Right in the list)"));
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_choice);
    layout->addWidget(m_text, 1);
}

void NodePortrait::showNode(NodeId id)
{
    const graph::Node* node = m_session.graph().findNode(id);
    const QString name = node == nullptr ? QString{} : support::toQString(node->name);
    m_choice->setText(QString{name}.replace(u'&', QLatin1String{"&&"}));
    m_choice->setVisible(node != nullptr);
    m_text->setAccessibleName(name);
    m_text->setHtml(node == nullptr ? QString{} : describe(*node));
}

QString NodePortrait::describe(const graph::Node& node)
{
    QStringList facts{support::phraseFor(node.kind).toHtmlEscaped()};
    if (!node.attributes.role.empty())
        facts << escaped(node.attributes.role);
    if (const auto& affiliation = node.attributes.affiliation)
        if (const graph::Node* owner = m_session.graph().findNode(*affiliation))
            facts << escaped(owner->name);
    if (node.attributes.date)
        facts << support::phraseFor(*node.attributes.date).toHtmlEscaped();
    QString html = QStringLiteral("<p>%1</p>").arg(facts.join(QStringLiteral(" · ")));
    if (!node.aliases.empty()) {
        QStringList aliases;
        for (const std::string& alias : node.aliases)
            aliases << escaped(alias);
        html += QStringLiteral("<p>%1</p>").arg(tr("Also: %1", "other names").arg(aliases.join(tr(", "))));
    }
    std::set<SentenceId> shown;
    for (const graph::Mention& mention : node.mentions) {
        if (shown.size() >= sentencesShown)
            break;
        const auto source = m_session.source(mention.article);
        if (!source || !shown.insert(mention.sentence).second)
            continue;
        QString where = escaped(source->title);
        if (source->published)
            where = tr("%1, %2", "title, date of an article")
                        .arg(where, support::phraseFor(*source->published).toHtmlEscaped());
        html += QStringLiteral("<p>%1<br><i>%2</i></p>").arg(sentenceHtml(*source, mention), where);
    }
    if (shown.empty())
        html += QStringLiteral("<p>%1</p>").arg(tr("No sentence names it.").toHtmlEscaped());
    return html;
}

} // namespace cablegraph::corrections
