#include <cablegraph/actions/icons.h>

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace cablegraph::actions {
namespace {

QPalette::ColorGroup groupOf(QIcon::Mode mode)
{
    return mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
}

/// Draws an SVG whose strokes say `currentColor`, which Qt's renderer does not know, in the palette's colour.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, QByteArray svg)
        : m_name{std::move(name)}
        , m_svg{std::move(svg)}
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor color = palette.color(groupOf(mode), QPalette::ButtonText);
        QByteArray svg = m_svg;
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer{svg};
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QColor color = QGuiApplication::palette().color(groupOf(mode), QPalette::ButtonText);
        const QString key =
            QStringLiteral("cablegraph/%1/%2x%3/%4").arg(m_name).arg(size.width()).arg(size.height()).arg(color.rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap{size};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        paint(&painter, QRect{{}, size}, mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine{m_name, m_svg}; }

private:
    QString m_name;
    QByteArray m_svg;
};

} // namespace

QIcon themedIcon(const QString& name)
{
    QFile file{QStringLiteral(":/cablegraph/icons/%1.svg").arg(name)};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon{new LineIconEngine{name, file.readAll()}};
}

QIcon applicationIcon()
{
    return themedIcon(QStringLiteral("cablegraph")); // it names its own colours
}

} // namespace cablegraph::actions
