#include "docktitle.h"

#include <cablegraph/actions/icons.h>

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace cablegraph::mainwindow {

DockTitle::DockTitle(QDockWidget& dock)
    : QWidget{&dock}
{
    auto* name = new QLabel{dock.windowTitle(), this};
    QFont font = name->font();
    font.setWeight(QFont::DemiBold);
    name->setFont(font);

    auto* close = new QToolButton{this};
    close->setIcon(actions::themedIcon(QStringLiteral("close")));
    close->setIconSize({14, 14});
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus); // the View menu has the same for the keyboard
    close->setToolTip(tr("Close this panel; the View menu brings it back"));
    close->setAccessibleName(tr("Close %1").arg(dock.windowTitle()));
    connect(close, &QToolButton::clicked, &dock, &QDockWidget::close);

    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(8, 3, 4, 3);
    layout->addWidget(name, 1);
    layout->addWidget(close);
    dock.setTitleBarWidget(this);
}

} // namespace cablegraph::mainwindow
