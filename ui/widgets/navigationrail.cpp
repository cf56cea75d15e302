// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigationrail.h"

#include "ui/base/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace espalier::ui {

namespace {

//! Icon over text, a bar in accent at the left of the current one.
class RailButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const auto &colours = coloursOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto box = QRectF(rect()).adjusted(space::xs, 1, -space::xs, -1);
        if (isChecked() || underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? mixed(colours.surface, colours.accent, 0.15)
                                         : mixed(colours.surface, colours.text, 0.06));
            painter.drawRoundedRect(box, metric::corner, metric::corner);
        }
        if (hasFocus()) {
            painter.setPen(QPen(colours.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), metric::corner, metric::corner);
        }
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.accent);
            painter.drawRoundedRect(QRectF(0, box.top() + 6, 3, box.height() - 12), 1.5, 1.5);
        }
        const auto side = metric::largeIcon;
        icon().paint(&painter, QRect((width() - side) / 2, 7, side, side), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled, isChecked() ? QIcon::On : QIcon::Off);
        painter.setFont(fontFor(TextRole::Secondary));
        painter.setPen(isChecked() ? colours.text : colours.secondary);
        painter.drawText(QRect(0, 29, width(), 16), Qt::AlignCenter, text());
    }
};

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setProperty("pane", true);
    setFixedWidth(72);
    m_column->setContentsMargins(0, space::s, 0, space::s);
    m_column->setSpacing(2);
    m_column->addStretch();
}

void NavigationRail::addPage(QAction *action)
{
    auto *button = new RailButton(this);
    button->setDefaultAction(action);
    button->setFixedSize(72, 48);
    button->setFocusPolicy(Qt::StrongFocus);
    m_column->insertWidget(m_pages++, button);
}

void NavigationRail::addFoot(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setIconSize({metric::icon, metric::icon});
    button->setFixedSize(metric::control, metric::control);
    m_column->addWidget(button, 0, Qt::AlignHCenter);
}

} // namespace espalier::ui
