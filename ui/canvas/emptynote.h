#pragma once

#include <QLabel>

namespace cablegraph::canvas {

/// What an empty canvas says: what to do, with links to do it.
class EmptyNote : public QLabel
{
    Q_OBJECT

public:
    explicit EmptyNote(QWidget* parent);

    /// `hasArticles`: there are articles, but they hold nothing to draw.
    void tell(bool hasArticles);

Q_SIGNALS:
    void openWanted();
    void samplesWanted();
};

} // namespace cablegraph::canvas
