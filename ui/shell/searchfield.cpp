// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchfield.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace espalier::ui {

SearchField::SearchField(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
}

void SearchField::setShortcutText(const QString &text)
{
    m_shortcut = text;
    update();
}

void SearchField::paintEvent(QPaintEvent * /*event*/)
{
    const auto &colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.accent, 2)
                              : QPen(underMouse() ? colours.strongBorder : colours.border, 1));
    painter.setBrush(colours.background);
    const auto box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, metric::corner, metric::corner);
    painter.drawPixmap(space::s, (height() - metric::icon) / 2,
                       iconPixmap(QStringLiteral("search"), colours.secondary, metric::icon, devicePixelRatioF()));
    painter.setPen(colours.secondary);
    const auto texts = rect().adjusted(2 * space::s + metric::icon, 0, -space::s, 0);
    painter.setFont(fontFor(TextRole::Secondary));
    painter.drawText(texts, Qt::AlignRight | Qt::AlignVCenter, m_shortcut);
    const auto width = texts.width() - painter.fontMetrics().horizontalAdvance(m_shortcut) - space::s;
    painter.setFont(fontFor(TextRole::Body));
    painter.drawText(texts, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width));
}

} // namespace espalier::ui
