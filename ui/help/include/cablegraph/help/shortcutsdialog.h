#pragma once

class QWidget;

namespace cablegraph::actions {
class ActionRegistry;
}

namespace cablegraph::help {

/// Every action that has a shortcut, by menu, and what the mouse does on the graph.
void showShortcuts(const actions::ActionRegistry& registry, QWidget* parent);

} // namespace cablegraph::help
