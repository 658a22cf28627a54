#pragma once

#include <QLabel>

namespace cablegraph::canvas {

/// What an empty canvas says: what to do, with links to do it.
class EmptyNote : public QLabel
{
    Q_OBJECT

public:
    explicit EmptyNote(QWidget* parent);

    enum class Reason
    {
        NoArticles,
        NothingFound, ///< there are articles, but they hold nothing to draw
        Filtered,
        Hidden,
    };
    void tell(Reason reason);

Q_SIGNALS:
    void openWanted();
    void samplesWanted();
    void clearFilterWanted();
    void showAllWanted();

private:
    void tellToOpen(const QString& title, const QString& first);
};

} // namespace cablegraph::canvas
