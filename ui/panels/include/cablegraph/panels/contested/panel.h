#pragma once

#include <cablegraph/graph/contested.h>
#include <cablegraph/jobs/job.h>
#include <cablegraph/panels/pages/page.h>

#include <QWidget>

#include <set>
#include <vector>

class QCheckBox;
class QLabel;
class QListView;
class QSplitter;

namespace cablegraph::session {
class Session;
}

namespace cablegraph::panels {

class ContestedList;
class PageView;

/// The edges shown that some sentences assert and others deny: a list, and both sides of the one chosen beside each
/// other. A click on a claim selects its edge, one on a sentence also shows it in its article.
class ContestedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ContestedPanel(session::Session& session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void setUpList();
    void setUpFilter();
    void fillList();
    void showClaims(const graph::KnowledgeGraph& graph, std::vector<graph::ContestedClaim> claims);
    void followSelection();
    void onChosen();
    void showSides();
    void follow(const PageLink& link);
    [[nodiscard]] const graph::ContestedClaim* chosenClaim() const;

    session::Session& m_session;
    QCheckBox* m_only = nullptr;
    QLabel* m_count = nullptr;
    ContestedList* m_claims = nullptr;
    QListView* m_list = nullptr;
    PageView* m_sides = nullptr;
    jobs::Job m_finding{jobs::Urgency::Following};
    std::set<EvidenceRef> m_explained;
    bool m_following = false; ///< the list follows the session; nobody chose
    bool m_isStale = true;    ///< nobody has looked since what is shown changed
};

/// Both sides of a claim beside each other.
[[nodiscard]] Page pageOf(const graph::KnowledgeGraph& graph, const graph::ContestedClaim& claim,
                          const SourceOf& sourceOf, const std::set<EvidenceRef>& explained, const QPalette& palette);

} // namespace cablegraph::panels
