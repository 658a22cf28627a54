#include "windowactions.h"

#include <cablegraph/canvas/graphview.h>
#include <cablegraph/corrections/corrector.h>
#include <cablegraph/mainwindow/mainwindow.h>
#include <cablegraph/reader/articleview.h>

#include <QMenu>

#include <string_view>

namespace cablegraph::mainwindow {
namespace {

using corrections::Corrector;

/// An action, what it does and when it would do something.
struct Correction
{
    const char16_t* id;
    void (Corrector::*make)();
    bool (Corrector::*isPossible)() const;
};

constexpr Correction allCorrections[] = {
    {u"correct.merge", &Corrector::merge, &Corrector::canMerge},
    {u"correct.split", &Corrector::split, &Corrector::canSplit},
    {u"correct.rename", &Corrector::rename, &Corrector::canChangeNode},
    {u"correct.kind", &Corrector::changeKind, &Corrector::canChangeNode},
    {u"correct.role", &Corrector::changeRole, &Corrector::canChangeRole},
    {u"correct.class", &Corrector::changeThreatClass, &Corrector::canChangeThreatClass},
    {u"correct.source", &Corrector::redirectSource, &Corrector::canChangeRelation},
    {u"correct.target", &Corrector::redirectTarget, &Corrector::canChangeRelation},
    {u"correct.relation", &Corrector::changeRelation, &Corrector::canChangeRelation},
    {u"correct.deleteRelation", &Corrector::deleteRelation, &Corrector::canChangeRelation},
    {u"correct.addNode", &Corrector::addNode, &Corrector::canAdd},
};

/// What can be made of words that are marked in the reader.
struct WordsCorrection
{
    const char16_t* id;
    void (Corrector::*make)(const library::Words&);
};

constexpr WordsCorrection allWordsCorrections[] = {
    {u"correct.addMention", &Corrector::addMention},
    {u"correct.addNodeNamed", &Corrector::addNodeNamed},
    {u"correct.addRelation", &Corrector::addRelation},
};

} // namespace

void WindowActions::addCorrectionActions()
{
    const actions::ActionInfo infos[] = {
        {u"correct.merge",
         tr("&Merge…"),
         tr("Say that what is selected is the same as something else"),
         {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_M}}},
        {u"correct.split", tr("&Split…"), tr("Say that some articles mean something else by this name")},
        {u"correct.rename", tr("Re&name…"), tr("Give what is selected another name"), {QKeySequence{Qt::Key_F2}}},
        {u"correct.kind", tr("Change &Kind…"), tr("Say that what is selected is of another kind")},
        {u"correct.role", tr("Change &Role…"), tr("Give the person selected another role")},
        {u"correct.class", tr("Change &Class…"), tr("Put the threat selected into another class")},
        {u"correct.source", tr("Redirect S&ource…"), tr("Let the relation selected come from somewhere else")},
        {u"correct.target", tr("Redirect &Target…"), tr("Let the relation selected go somewhere else")},
        {u"correct.relation", tr("Change R&elation…"), tr("Make another relation of the one selected")},
        {u"correct.deleteRelation",
         tr("&Delete Relation"),
         tr("Say that the sentences do not say so"),
         {QKeySequence{Qt::Key_Delete}}},
        {u"correct.addNode", tr("&Add Node…"), tr("Put something into the graph that no article names so")},
    };
    for (const actions::ActionInfo& info : infos)
        for (const Correction& correction : allCorrections)
            if (std::u16string_view{correction.id} == info.id)
                m_registry.add(info, [this, make = correction.make] { (m_window.m_corrector->*make)(); });
    addWordsCorrections();
    m_registry.add(
        {u"correct.articleDate", tr("Set Art&icle Date…"), tr("Say when the article that is shown was published")},
        [this] {
            if (const auto& passage = m_window.m_session.passage())
                m_window.m_corrector->setArticleDate(passage->article);
        });
    m_registry.add({u"edit.suggestions", tr("Merge Su&ggestions…"), tr("Look for nodes that may be one")},
                   [this] { m_window.m_corrector->showSuggestions(); });
    m_registry.add({u"edit.corrections", tr("Correct&ions…"), tr("List all that was corrected, to take it back")},
                   [this] { m_window.m_corrector->showHistory(); });
    connect(&m_window.m_session, &session::Session::passageShown, this, &WindowActions::updateCorrections);
    connect(m_window.m_graphView, &canvas::GraphView::menuOffered, this, &WindowActions::addCorrections);
}

void WindowActions::addWordsCorrections()
{
    const actions::ActionInfo infos[] = {
        {u"correct.addMention",
         tr("Marked &Words Mean…"),
         tr("Say which node the words marked in the article mean"),
         {QKeySequence{Qt::CTRL | Qt::ALT | Qt::Key_M}}},
        {u"correct.addNodeNamed",
         tr("Add Node &from Marked Words…"),
         tr("Make a node of the name marked in the article"),
         {QKeySequence{Qt::CTRL | Qt::ALT | Qt::Key_N}}},
        {u"correct.addRelation",
         tr("Add Re&lation from Marked Sentence…"),
         tr("Say what the sentence marked in the article says"),
         {QKeySequence{Qt::CTRL | Qt::ALT | Qt::Key_R}}},
    };
    for (const actions::ActionInfo& info : infos)
        for (const WordsCorrection& correction : allWordsCorrections)
            if (std::u16string_view{correction.id} == info.id)
                m_registry.add(info, [this, make = correction.make] {
                    if (const auto words = m_window.m_reader->markedWords())
                        (m_window.m_corrector->*make)({words->article, words->span});
                });
    connect(m_window.m_reader, &reader::ArticleView::markedWordsChanged, this, &WindowActions::updateCorrections);
    connect(m_window.m_reader, &reader::ArticleView::menuOffered, this, [this](QMenu* menu) {
        if (!m_window.m_reader->markedWords())
            return;
        menu->addSeparator();
        for (const WordsCorrection& correction : allWordsCorrections)
            menu->addAction(&m_registry[correction.id]);
    });
}

void WindowActions::updateCorrections()
{
    const bool canMark = m_window.m_corrector->canAdd() && m_window.m_reader->markedWords().has_value();
    for (const WordsCorrection& correction : allWordsCorrections)
        m_registry[correction.id].setEnabled(canMark);
    m_registry[u"correct.articleDate"].setEnabled(m_window.m_corrector->canAdd() &&
                                                  m_window.m_session.passage().has_value());
    for (const Correction& correction : allCorrections)
        m_registry[correction.id].setEnabled((m_window.m_corrector->*correction.isPossible)());
}

void WindowActions::addCorrections(QMenu* menu)
{
    if (m_window.m_session.selection().isEmpty())
        return;
    QMenu* correct = menu->addMenu(tr("&Correct"));
    for (const Correction& correction : allCorrections)
        if (QAction& action = m_registry[correction.id]; action.isEnabled())
            correct->addAction(&action);
    correct->menuAction()->setVisible(!correct->isEmpty());
}

} // namespace cablegraph::mainwindow
