#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {
/// QtSvg knows no currentColor: the colour is written into the text before it is read.
QByteArray drawingOf(const QString &name, const QColor &color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

QPixmap drawn(const QString &name, const QSize &pixels, const QColor &color)
{
    const QString key
        = u"icon/%1/%2x%3/%4"_s.arg(name).arg(pixels.width()).arg(pixels.height()).arg(color.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawingOf(name, color));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks for the theme when it paints, so that icons follow a change of appearance by themselves.
class LineIconEngine : public QIconEngine
{
public:
    using Color = QColor Theme::*;

    LineIconEngine(QString name, Color off, Color on)
        : m_name(std::move(name))
        , m_off(off)
        , m_on(on)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintLineIcon(painter, rect, m_name, colorOf(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return drawn(m_name, size, colorOf(mode, state));
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString iconName() override { return m_name; }

private:
    QColor colorOf(QIcon::Mode mode, QIcon::State state) const
    {
        const Theme &theme = themeOf(QApplication::palette());
        if (mode == QIcon::Disabled)
            return theme.line2;
        return theme.*(state == QIcon::On || mode == QIcon::Selected ? m_on : m_off);
    }

    QString m_name;
    Color m_off;
    Color m_on;
};
} // namespace

QIcon lineIcon(const QString &name)
{
    return QIcon(new LineIconEngine(name, &Theme::text2, &Theme::accent));
}

QIcon onAccentIcon(const QString &name)
{
    return QIcon(new LineIconEngine(name, &Theme::onAccent, &Theme::onAccent));
}

void paintLineIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, drawn(name, rect.size() * ratio, color));
}
