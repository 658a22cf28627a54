#pragma once

class QWidget;

namespace cablegraph::help {

/// Name, version, licence, and the libraries the program stands on with theirs.
void showAbout(QWidget* parent);

} // namespace cablegraph::help
