#pragma once

#include <cablegraph/settings/settings.h>

#include <QObject>
#include <QString>

/// What the user can choose in the Settings dialog, declared here for those who act on it.
namespace cablegraph::preferences {
Q_NAMESPACE

enum class ThemeChoice
{
    System, ///< what the desktop says
    Light,
    Dark,
};
Q_ENUM_NS(ThemeChoice)

/// The names under which support::ColourVision is stored.
enum class ColourChoice
{
    Standard,
    RedGreen,
    BlueYellow,
    HighContrast,
};
Q_ENUM_NS(ColourChoice)

/// In which language the graph calls states, offices and the like.
enum class LabelChoice
{
    Program, ///< that of the window
    Articles,
};
Q_ENUM_NS(LabelChoice)

inline const settings::Setting<ThemeChoice> theme{u"window/theme", ThemeChoice::System};
inline const settings::Setting<ColourChoice> colours{u"window/colours", ColourChoice::Standard};
/// Percent of the size that the desktop asks for.
inline const settings::Setting<int> textSize{u"window/textSize", 100};
inline const settings::Setting<bool> lessMotion{u"window/lessMotion", false};
/// An ISO 639-1 code that translations are named by; empty: what the desktop says. Acts at the next start.
inline const settings::Setting<QString> language{u"window/language", QString{}};
inline const settings::Setting<LabelChoice> labels{u"window/labels", LabelChoice::Program};

/// Dated copies that are kept beside the library.
inline const settings::Setting<int> keptBackups{u"library/keptBackups", 7};
/// Processors that read articles; 0: all.
inline const settings::Setting<int> readingThreads{u"library/readingThreads", 0};
/// Whether a notice says that articles in other languages than English were read.
inline const settings::Setting<bool> tellLanguages{u"library/tellLanguages", true};

} // namespace cablegraph::preferences
