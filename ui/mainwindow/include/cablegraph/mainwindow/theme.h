#pragma once

#include <QObject>
#include <QPalette>

namespace cablegraph::mainwindow {
Q_NAMESPACE

enum class ThemeChoice
{
    System, ///< what the desktop says
    Light,
    Dark,
};
Q_ENUM_NS(ThemeChoice)

/// Gives the application the palette of the theme, with a style that honours it; System gives back what it had at
/// first. Needs the QApplication.
void applyTheme(ThemeChoice choice);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

} // namespace cablegraph::mainwindow
