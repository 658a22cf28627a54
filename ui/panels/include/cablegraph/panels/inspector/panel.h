#pragma once

#include <cablegraph/panels/inspector/page.h>

#include <QWidget>

class QTextBrowser;

namespace cablegraph::session {
class Session;
}

namespace cablegraph::panels {

/// What is known of the selected node or edge with every sentence that says so. A click on a sentence shows it in its
/// article, one on a name selects the node. Tab goes from link to link, Enter follows; all of it can be selected and
/// copied.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorPanel(session::Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUpView();
    void addKindImages();
    void onSelectionChanged();
    void refresh();
    void follow(const QUrl& address);
    void showContextMenu(const QPoint& point);

    session::Session& m_session;
    QTextBrowser* m_view = nullptr;
    InspectorLimits m_limits;
    InspectorPage m_page;
};

} // namespace cablegraph::panels
