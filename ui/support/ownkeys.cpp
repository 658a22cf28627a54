#include <cablegraph/support/ownkeys.h>

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

namespace cablegraph::support {
namespace {

class OwnKeys : public QObject
{
public:
    explicit OwnKeys(QWidget& widget)
        : QObject{&widget}
        , m_widget{widget}
    {
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
            return false;
        QAction* action = actionFor(*static_cast<QKeyEvent*>(event));
        if (action == nullptr)
            return false;
        if (event->type() == QEvent::KeyPress)
            action->trigger(); // nothing while it is disabled
        event->accept();       // else the keys are looked up among all shortcuts
        return true;
    }

private:
    [[nodiscard]] QAction* actionFor(const QKeyEvent& event) const
    {
        const QKeySequence keys{QKeyCombination{event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key())}};
        for (QAction* action : m_widget.actions())
            if (action->shortcuts().contains(keys))
                return action;
        return nullptr;
    }

    QWidget& m_widget;
};

} // namespace

void preferOwnKeys(QWidget& widget)
{
    new OwnKeys{widget};
}

} // namespace cablegraph::support
