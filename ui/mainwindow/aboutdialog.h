#pragma once

class QWidget;

namespace cablegraph::mainwindow {

/// Name, version, licence, and the libraries the program stands on with theirs.
void showAbout(QWidget* parent);

} // namespace cablegraph::mainwindow
