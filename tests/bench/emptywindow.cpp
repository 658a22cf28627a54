// The least that a Qt program with a window can be.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv)
{
    const QApplication application{argc, argv};
    QMainWindow window;
    window.resize(1360, 860);
    window.show();
    return QApplication::exec();
}
