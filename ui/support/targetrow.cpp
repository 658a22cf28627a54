#include <cablegraph/support/targetrow.h>

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace cablegraph::support {

TargetRow::TargetRow(std::function<QString()> filter, QWidget* parent)
    : QWidget{parent}
    , m_filter{std::move(filter)}
    , m_line{new QLineEdit{this}}
{
    m_line->setObjectName(QStringLiteral("file"));
    m_line->setAccessibleName(tr("File"));
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &TargetRow::changed);
    connect(m_line, &QLineEdit::textEdited, this, &TargetRow::edited);
    auto* browseButton = new QPushButton{tr("&Browse…"), this};
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &TargetRow::browse);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->addWidget(m_line, 1);
    row->addWidget(browseButton);
}

QString TargetRow::file() const
{
    return m_line->text().trimmed();
}

void TargetRow::setFile(const QString& file)
{
    m_line->setText(file);
}

bool TargetRow::confirm()
{
    if (!QFileInfo::exists(file()) || m_agreed == file())
        return true;
    return QMessageBox::question(this, window()->windowTitle(),
                                 tr("%1 exists already. Write over it?").arg(QFileInfo{file()}.fileName())) ==
           QMessageBox::Yes;
}

void TargetRow::browse()
{
    const QString chosen = QFileDialog::getSaveFileName(this, window()->windowTitle(), m_line->text(), m_filter());
    if (chosen.isEmpty())
        return;
    m_agreed = chosen;
    setFile(chosen);
    Q_EMIT edited();
}

} // namespace cablegraph::support
