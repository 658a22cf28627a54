#include "windowactions.h"

#include <cablegraph/mainwindow/librarycontroller.h>
#include <cablegraph/mainwindow/mainwindow.h>
#include <cablegraph/preferences/choices.h>
#include <cablegraph/preferences/languages.h>
#include <cablegraph/preferences/preferences.h>
#include <cablegraph/preferences/preferencesdialog.h>
#include <cablegraph/preferences/shortcuts.h>

#include <QActionGroup>

namespace cablegraph::mainwindow {

using preferences::ThemeChoice;

void WindowActions::addPreferenceActions()
{
    m_registry.add({u"edit.settings",
                    tr("&Settings…"),
                    tr("Choose how the program looks, reads and is reached by keys"),
                    {QKeySequence{Qt::CTRL | Qt::Key_Comma}}},
                   [this] {
                       auto* dialog = new preferences::PreferencesDialog{*m_window.m_preferences, m_registry,
                                                                         preferences::translatedLanguages(), &m_window};
                       dialog->setAttribute(Qt::WA_DeleteOnClose);
                       dialog->open();
                   });
    addThemeActions();
    preferences::restoreShortcuts(m_registry, m_window.m_settings);
}

void WindowActions::addThemeActions()
{
    auto* group = new QActionGroup{&m_registry};
    const auto addChoice = [&](const char16_t* id, const QString& text, ThemeChoice choice) {
        preferences::Preferences& chosen = *m_window.m_preferences;
        QAction& action = m_registry.addToggle({id, text, tr("Choose the colours of the window")},
                                               chosen.value(preferences::theme) == choice, [&chosen, choice](bool on) {
                                                   if (on)
                                                       chosen.setValue(preferences::theme, choice);
                                               });
        group->addAction(&action);
        connect(&chosen, &preferences::Preferences::changed, &action,
                [&chosen, &action, choice] { action.setChecked(chosen.value(preferences::theme) == choice); });
    };
    addChoice(u"view.themeSystem", tr("Follow the &System"), ThemeChoice::System);
    addChoice(u"view.themeLight", tr("&Light"), ThemeChoice::Light);
    addChoice(u"view.themeDark", tr("&Dark"), ThemeChoice::Dark);
}

} // namespace cablegraph::mainwindow
