#pragma once

class QToolButton;

namespace cablegraph::support {

/// Lets a button that has a menu and nothing else to do open it wherever it is pressed, with an arrow beside its words:
/// the small one of QToolButton::InstantPopup lies under them like a comma.
void openMenuOnPress(QToolButton& button);

} // namespace cablegraph::support
