#include <cablegraph/support/firstrow.h>

#include <QAbstractItemView>
#include <QKeyEvent>

namespace cablegraph::support {
namespace {

class FirstRow : public QObject
{
public:
    explicit FirstRow(QAbstractItemView& list)
        : QObject{&list}
        , m_list{list}
    {
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const QModelIndex current = m_list.currentIndex();
        const bool isArrow =
            event->type() == QEvent::KeyPress && static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Down;
        if (!isArrow || !current.isValid() || m_list.selectionModel()->hasSelection())
            return QObject::eventFilter(watched, event);
        m_list.selectionModel()->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return true;
    }

private:
    QAbstractItemView& m_list;
};

} // namespace

void selectFirstRowByArrow(QAbstractItemView& list)
{
    list.installEventFilter(new FirstRow{list});
}

} // namespace cablegraph::support
