#pragma once

class QAbstractItemView;

namespace cablegraph::support {

/// Lets the down arrow select the current row of a list that has nothing selected. A list that gets the keyboard shows
/// its first row as the current one, and Qt would go on to the second.
void selectFirstRowByArrow(QAbstractItemView& list);

} // namespace cablegraph::support
