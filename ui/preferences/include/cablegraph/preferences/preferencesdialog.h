#pragma once

#include <cablegraph/settings/settings.h>

#include <QDialog>
#include <QStringList>

class QComboBox;
class QFormLayout;
class QTabWidget;

namespace cablegraph::actions {
class ActionRegistry;
}

namespace cablegraph::preferences {

class Preferences;

/// Every setting, by what it concerns. A change acts and is stored at once; closing the dialog keeps it.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog. `languages` are the ISO 639-1 codes of the translations there are.
    PreferencesDialog(Preferences& preferences, actions::ActionRegistry& registry, const QStringList& languages,
                      QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* makeLookPage();
    [[nodiscard]] QWidget* makeLanguagePage(const QStringList& languages);
    [[nodiscard]] QWidget* makeLibraryPage();
    /// A row with a list of values, or a box to tick, that shows and changes the setting.
    template<class T>
    QComboBox& addChoice(QFormLayout& form, const QString& label, const settings::Setting<T>& setting,
                         const QList<std::pair<QString, T>>& values);
    void addSwitch(QFormLayout& form, const QString& label, const settings::Setting<bool>& setting,
                   const QString& explanation);

    Preferences& m_preferences;
    QTabWidget* m_pages;
};

} // namespace cablegraph::preferences
