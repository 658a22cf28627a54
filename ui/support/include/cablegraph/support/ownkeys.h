#pragma once

class QWidget;

namespace cablegraph::support {

/// The keys of the widget's own actions run them while it has the keyboard, whatever the window does with these keys:
/// Qt would call them ambiguous and run neither. Keys of a disabled action do nothing there: who presses Delete in a
/// list does not mean what is selected elsewhere.
void preferOwnKeys(QWidget& widget);

} // namespace cablegraph::support
