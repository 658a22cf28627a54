#pragma once

#include <QIcon>
#include <QString>

namespace cablegraph::actions {

/// One of the program's own line icons (resources/icons/NAME.svg), drawn in the palette's text colour at the moment of
/// painting: it follows a change of theme and is sharp at every scale. Empty for an unknown name.
[[nodiscard]] QIcon themedIcon(const QString& name);

/// The program's coloured icon.
[[nodiscard]] QIcon applicationIcon();

} // namespace cablegraph::actions
