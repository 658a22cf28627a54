// Loaded before a Qt program (LD_PRELOAD): prints on which nanosecond of the monotonic clock its main window was
// painted for the first time, and ends it.
#include <QCoreApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace {

class FirstPaint : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() != QEvent::Paint || qobject_cast<QMainWindow*>(object) == nullptr)
            return false;
        // All that lies in the window is painted and flushed before the event loop is asked for more.
        QTimer::singleShot(0, [] {
            const auto now = std::chrono::steady_clock::now().time_since_epoch();
            std::printf("%lld\n", static_cast<long long>(std::chrono::nanoseconds{now}.count()));
            std::fflush(stdout);
            std::_Exit(0);
        });
        QCoreApplication::instance()->removeEventFilter(this);
        return false;
    }
};

void watch()
{
    QCoreApplication* application = QCoreApplication::instance();
    application->installEventFilter(new FirstPaint{application});
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
