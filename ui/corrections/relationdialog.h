#pragma once

#include <cablegraph/library/judgements.h>
#include <cablegraph/session/session.h>

#include <QDialog>

#include <vector>

class QComboBox;
class QDialogButtonBox;

namespace cablegraph::corrections {

/// Asks what a sentence says: who, how, to whom, and with what stance. What the sentence names is offered first.
class RelationDialog : public QDialog
{
    Q_OBJECT

public:
    RelationDialog(session::Session& session, const library::Words& words, const QString& sentence, QWidget* parent);

    struct Told
    {
        NodeId source;
        ontology::Relation relation = ontology::Relation::Represents;
        NodeId target;
        ontology::Stance stance = ontology::Stance::Asserted;
    };
    [[nodiscard]] Told relation() const;

private:
    void fillNodes(QComboBox& box, std::size_t first);
    void chooseAnother(QComboBox& box);
    void update();

    session::Session& m_session;
    std::vector<NodeId> m_named; ///< by the words, then by the rest of the article
    QComboBox* m_source = nullptr;
    QComboBox* m_relation = nullptr;
    QComboBox* m_target = nullptr;
    QComboBox* m_stance = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace cablegraph::corrections
