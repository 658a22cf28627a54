#pragma once

#include "arguments.h"

#include <thread>

/// Lets the system read its font configuration beside the making of the application: it is a good part of the time that
/// a window takes to appear. Begin it before the QApplication and end it before the first font, for Qt would not wait
/// for it and read everything once more.
class FontReading
{
public:
    FontReading();
    void waitForEnd() { m_thread.join(); }

private:
    std::jthread m_thread;
};

/// Reads the command line before there is a window system to speak to.
[[nodiscard]] Request requestOf(int& argc, char** argv);

[[nodiscard]] bool hasDisplay();

/// Shows the window and stays until it is closed; needs a QApplication. Returns the exit status.
int runWindow(const WindowRequest& request, FontReading& fonts);
