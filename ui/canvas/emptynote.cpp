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
    });
}

void EmptyNote::tell(bool hasArticles)
{
    const QString title = hasArticles ? tr("Nothing to draw yet") : tr("No articles yet");
    const QString first = hasArticles ? tr("No states, officials, meetings or threats were found in these articles.")
                                      : tr("Open news articles to see who met whom, who speaks for whom and who "
                                           "threatens whom. Every line leads to its sentence.");
    const QString open = tr("<a href=\"open\">Open articles…</a> (%1) or drop files here")
                             .arg(QKeySequence{QKeySequence::Open}.toString(QKeySequence::NativeText));
    const QString samples = tr("or look at the <a href=\"samples\">sample articles</a>");
    setText(u"<h2>%1</h2><p>%2</p><p>%3<br>%4</p>"_s.arg(title, first, open, samples));
}

} // namespace cablegraph::canvas
