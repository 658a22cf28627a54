#pragma once

#include <cablegraph/panels/tables/model.h>
#include <cablegraph/support/palette.h>

#include <QIcon>
#include <QStyledItemDelegate>

#include <map>

namespace cablegraph::panels {

/// Cells with the sign of a node's kind where the model names one.
class KindDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant kind = index.data(TableModel::IconKindRole);
        if (!kind.isValid())
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = iconOf(static_cast<ontology::NodeKind>(kind.toInt()), option->palette);
    }

private:
    [[nodiscard]] const QIcon& iconOf(ontology::NodeKind kind, const QPalette& palette) const
    {
        if (const bool dark = support::themeOf(palette).dark; dark != m_dark) {
            m_icons.clear();
            m_dark = dark;
        }
        const auto known = m_icons.find(kind);
        return known != m_icons.end() ? known->second
                                      : m_icons.emplace(kind, support::kindIcon(kind, palette)).first->second;
    }

    mutable std::map<ontology::NodeKind, QIcon> m_icons;
    mutable bool m_dark = false;
};

} // namespace cablegraph::panels
