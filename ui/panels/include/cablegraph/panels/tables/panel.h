#pragma once

#include <cablegraph/panels/tables/page.h>

#include <QWidget>

#include <array>
#include <memory>

class QTabWidget;

namespace cablegraph::jobs {
class Job;
}
namespace cablegraph::session {
class GraphMeasures;
}

namespace cablegraph::panels {

/// The graph shown as three tables: nodes, edges, evidence. What is computed is computed beside the window, and only
/// for the table that is looked at.
class TablesPanel : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the panel.
    TablesPanel(session::Session& session, session::GraphMeasures& measures, settings::Settings& settings,
                QWidget* parent = nullptr);
    ~TablesPanel() override;

    /// True when what is looked at is complete.
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    void goToRequested();
    void saveRequested(const QString& suggestedName, const QString& csv);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum Table
    {
        Nodes,
        Edges,
        Evidence,
        TableCount,
    };
    struct Tab
    {
        TablePage* page = nullptr;
        std::unique_ptr<jobs::Job> job;
        graph::KnowledgeGraph graph; ///< of which the page tells, or will
        bool isOutdated = true;
    };

    void addTable(Table table, const QString& title, TablePage::Description description);
    void connectSession();
    void outdate();
    void update();
    void load(Table table);
    template<class Make>
    void start(Table table, Make make);
    void loadEvidence();
    void showMeasures();

    session::Session& m_session;
    session::GraphMeasures& m_measures;
    settings::Settings& m_settings;
    QTabWidget* m_tabs;
    std::array<Tab, TableCount> m_tables;
    std::unique_ptr<jobs::Job> m_formatting; ///< of measures as columns
    std::shared_ptr<CitedSentences> m_sentences; ///< of the library as it is now
};

} // namespace cablegraph::panels
