// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace espalier::ui {

namespace {
constexpr int chipIcon = 14;
constexpr int chipDot = 8;
constexpr int widestChip = 260;
} // namespace

Chip::Chip(QWidget *parent)
    : Chip({}, Severity::Neutral, parent)
{ }

Chip::Chip(const QString &text, Severity severity, QWidget *parent)
    : QAbstractButton(parent)
    , m_severity(severity)
{
    setText(text);
    setFont(fontFor(TextRole::Secondary));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setClickable(false);
}

void Chip::setSeverity(Severity severity)
{
    m_severity = severity;
    update();
}

void Chip::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Chip::setDot(const QColor &colour)
{
    m_dot = colour;
    updateGeometry();
    update();
}

void Chip::setClickable(bool isClickable)
{
    m_isClickable = isClickable;
    setFont(fontFor(isClickable ? TextRole::Body : TextRole::Secondary));
    setFocusPolicy(isClickable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !isClickable);
    setAttribute(Qt::WA_Hover, isClickable);
    updateGeometry();
}

int Chip::textWidth() const
{
    return fontMetrics().horizontalAdvance(text());
}

QSize Chip::sizeHint() const
{
    auto width = 2 * space::s + std::min(textWidth() + 1, widestChip);
    if (!m_iconName.isEmpty())
        width += chipIcon + space::xs;
    if (m_dot.isValid())
        width += chipDot + space::xs + 2;
    if (m_isClickable)
        width += chipIcon + space::xs;
    return {width, m_isClickable ? metric::control : 20};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 48), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    const auto &colours = coloursOf(this);
    const auto colour = colourOf(colours, m_severity);
    const auto isNeutral = m_severity == Severity::Neutral;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const auto under = underMouse() && m_isClickable ? mixed(colours.surface, colours.text, 0.06)
        : isNeutral                                  ? (m_isClickable ? colours.surface : colours.raised)
                                                     : mixed(colours.surface, colour, 0.1);
    const auto frame = isNeutral ? colours.border : mixed(colours.surface, colour, 0.45);
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(frame, 1));
    painter.setBrush(under);
    const auto radius = m_isClickable ? metric::corner : box.height() / 2;
    painter.drawRoundedRect(hasFocus() ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, radius, radius);

    auto left = static_cast<double>(space::s);
    if (m_dot.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_dot);
        painter.drawEllipse(QRectF(left, (height() - chipDot) / 2.0, chipDot, chipDot));
        left += chipDot + space::xs + 2;
    }
    if (!m_iconName.isEmpty()) {
        painter.drawPixmap(QPointF(left, (height() - chipIcon) / 2.0),
                           iconPixmap(m_iconName, colour, chipIcon, devicePixelRatioF()));
        left += chipIcon + space::xs;
    }
    auto right = static_cast<double>(width() - space::s);
    if (m_isClickable) {
        right -= chipIcon;
        painter.drawPixmap(
            QPointF(right + 2, (height() - chipIcon) / 2.0),
            iconPixmap(QStringLiteral("chevron-down"), colours.secondary, chipIcon, devicePixelRatioF()));
        right -= space::xs;
    }
    painter.setPen(isNeutral ? (m_isClickable ? colours.text : colours.secondary) : colour);
    const QRectF place(left, 0, right - left + 1, height());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(place.width()) + 1));
}

} // namespace espalier::ui
