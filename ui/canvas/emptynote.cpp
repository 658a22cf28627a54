#include "emptynote.h"

#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace cablegraph::canvas {

EmptyNote::EmptyNote(QWidget* parent)
    : QLabel{parent}
{
    setTextFormat(Qt::RichText);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this, [this](const QString& link) {
        if (link == u"open"_s)
            Q_EMIT openWanted();
        if (link == u"samples"_s)
            Q_EMIT samplesWanted();
        if (link == u"clear"_s)
            Q_EMIT clearFilterWanted();
        if (link == u"show"_s)
            Q_EMIT showAllWanted();
    });
}

void EmptyNote::tell(Reason reason)
{
    const auto say = [this](const QString& title, const QString& first, const QString& link) {
        setText(u"<h2>%1</h2><p>%2</p><p>%3</p>"_s.arg(title, first, link));
    };
    switch (reason) {
    case Reason::NoArticles:
        return tellToOpen(tr("No articles yet"),
                          tr("Open news articles to see who met whom, who speaks for whom and who "
                             "threatens whom. Every line leads to its sentence."));
    case Reason::NothingFound:
        return tellToOpen(tr("Nothing to draw yet"),
                          tr("No states, officials, meetings or threats were found in these articles."));
    case Reason::Filtered:
        return say(tr("Nothing passes the filter"), tr("Nothing in this library meets all its conditions."),
                   tr("<a href=\"clear\">Clear the filter</a>, or go back to the one before (%1)")
                       .arg(QKeySequence{Qt::ALT | Qt::Key_Left}.toString(QKeySequence::NativeText)));
    case Reason::Hidden:
        return say(tr("Everything is hidden"), tr("What the filter lets through was taken off the drawing."),
                   tr("<a href=\"show\">Show all hidden nodes</a>"));
    }
}

void EmptyNote::tellToOpen(const QString& title, const QString& first)
{
    const QString open = tr("<a href=\"open\">Open articles…</a> (%1) or drop files here")
                             .arg(QKeySequence{QKeySequence::Open}.toString(QKeySequence::NativeText));
    const QString samples = tr("or look at the <a href=\"samples\">sample articles</a>");
    setText(u"<h2>%1</h2><p>%2</p><p>%3<br>%4</p>"_s.arg(title, first, open, samples));
}

} // namespace cablegraph::canvas
