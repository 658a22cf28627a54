#pragma once

#include "arguments.h"

/// Reads the command line before there is a window system to speak to.
[[nodiscard]] Request requestOf(int& argc, char** argv);

[[nodiscard]] bool hasDisplay();

/// Shows the window and stays until it is closed; needs a QApplication. Returns the exit status.
int runWindow(const WindowRequest& request);
