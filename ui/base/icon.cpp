// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/icon.h"

#include "ui/base/colours.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QtMath>

namespace espalier::ui {

namespace {

QColor tintColour(const Colours &colours, Tint tint)
{
    switch (tint) {
    case Tint::Secondary:
        return colours.secondary;
    case Tint::Text:
        return colours.text;
    case Tint::Accent:
        return colours.accent;
    case Tint::OnAccent:
        return colours.onAccent;
    case Tint::Information:
        return colours.information;
    case Tint::Warning:
        return colours.warning;
    case Tint::Danger:
        return colours.danger;
    }
    return colours.text;
}

//! Asks for the theme when it paints, not when it is made.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString name, Tint tint)
        : m_name(std::move(name))
        , m_tint(tint)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const auto ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        const auto side = std::min(rect.width(), rect.height());
        const auto image = iconPixmap(m_name, colour(mode, state), side, ratio);
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name, colour(mode, state), std::min(size.width(), size.height()), 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // Qt asks in device pixels here.
        auto image = iconPixmap(m_name, colour(mode, state), std::min(size.width(), size.height()), 1);
        image.setDevicePixelRatio(scale);
        return image;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_tint); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const auto &colours = coloursOf(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return mixed(colours.surface, colours.secondary, 0.55);
        if (m_tint == Tint::Secondary && (state == QIcon::On || mode == QIcon::Active))
            return colours.text;
        return tintColour(colours, m_tint);
    }

    QString m_name;
    Tint m_tint;
};

} // namespace

QIcon icon(const QString &name, Tint tint)
{
    return QIcon(new TintedIconEngine(name, tint));
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal ratio)
{
    const auto key =
        QStringLiteral("espalier:%1:%2:%3:%4").arg(name, colour.name(QColor::HexArgb)).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    auto svg = file.readAll();
    svg.replace("currentColor", colour.name().toUtf8());
    QSvgRenderer renderer(svg);
    const auto side = qCeil(size * ratio);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace espalier::ui
