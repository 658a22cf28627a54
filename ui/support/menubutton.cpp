#include <cablegraph/support/menubutton.h>

#include <QToolButton>

namespace cablegraph::support {

void openMenuOnPress(QToolButton& button)
{
    button.setPopupMode(QToolButton::MenuButtonPopup);
    QObject::connect(&button, &QToolButton::clicked, &button, &QToolButton::showMenu);
}

} // namespace cablegraph::support
