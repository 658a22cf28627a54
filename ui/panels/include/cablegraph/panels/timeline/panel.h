#pragma once

#include <cablegraph/graph/timeline.h>
#include <cablegraph/panels/timeline/view.h>

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QListView;
class QToolButton;

namespace cablegraph::session {
class Session;
}

namespace cablegraph::panels {

class TimelineList;
class TimelinePlayer;

/// What happened when: events on their own dates beside those of the articles, and a list of what has no date. A range
/// of days filters the graph; time can be played through, the graph then shows what happened up to the moving day. A
/// click selects.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(session::Session& session, QWidget* parent = nullptr);
    ~TimelinePanel() override;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QWidget* makeList();
    void connectParts();

    void onGraphChanged();
    void sortItems();
    void onShownChanged();
    void onSelectionChanged();
    void onFilterChanged();
    void activate(std::size_t item);
    void pickRange(const std::optional<DayRange>& range);
    void togglePlay();
    void onPlayed(double day);
    void onPlayedToTheEnd();
    void updateBar();
    void list(const QString& title, const std::vector<std::size_t>& items, bool isUndated);
    void listUndated();
    [[nodiscard]] QString hintOf(const std::vector<std::size_t>& items) const;

    session::Session& m_session;
    TimelineView* m_view = nullptr;
    TimelinePlayer* m_player = nullptr;
    TimelineList* m_model = nullptr;
    QToolButton* m_play = nullptr;
    QComboBox* m_speed = nullptr;
    QToolButton* m_clear = nullptr;
    QLabel* m_span = nullptr;
    QLabel* m_listTitle = nullptr;
    QToolButton* m_backToUndated = nullptr;
    QListView* m_list = nullptr;
    std::vector<std::size_t> m_meetingsById; ///< places in the view's items, by the node they are
    std::vector<std::size_t> m_eventsById;   ///< by the edge they tell
    std::optional<DayRange> m_picked;        ///< by the user, not by playing
    bool m_isStale = true;                   ///< nobody has looked since the graph changed
};

} // namespace cablegraph::panels
