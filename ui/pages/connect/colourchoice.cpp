// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/colourchoice.h"

#include "ui/base/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QPainter>

#include <array>

namespace espalier::ui {

namespace {

//! Free of the theme, since they are the user's own marks and are kept: none, grey, green, blue, orange, red.
constexpr std::array colourNames{"", "#6b7680", "#2f8f5b", "#2a6fc0", "#c77700", "#b3261e"};

//! A dot to choose.
class ColourButton : public QAbstractButton
{
public:
    ColourButton(const QColor &colour, QWidget *parent)
        : QAbstractButton(parent)
        , m_colour(colour)
    {
        setCheckable(true);
        setFixedSize(24, 24);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const auto &colours = coloursOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto middle = QRectF(rect()).center();
        if (isChecked() || hasFocus()) {
            painter.setPen(QPen(hasFocus() ? colours.accent : colours.text, 2));
            painter.drawEllipse(middle, 10, 10);
        }
        painter.setPen(m_colour.isValid() ? QPen(Qt::NoPen) : QPen(colours.strongBorder, 1));
        painter.setBrush(m_colour.isValid() ? m_colour : colours.surface);
        painter.drawEllipse(middle, 6.5, 6.5);
        if (!m_colour.isValid())
            painter.drawLine(middle + QPointF(-4, 4), middle + QPointF(4, -4));
    }

private:
    QColor m_colour;
};

} // namespace

ColourChoice::ColourChoice(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    for (std::size_t i = 0; i < colourNames.size(); ++i) {
        auto *button = new ColourButton(QColor(QLatin1String(colourNames.at(i))), this);
        m_buttons->addButton(button, static_cast<int>(i));
        row->addWidget(button);
    }
    row->addStretch();
    m_buttons->button(0)->setChecked(true);
    retranslate();
}

void ColourChoice::setColour(const QString &colour)
{
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < colourNames.size(); ++i) {
        if (colour == QLatin1String(colourNames.at(i)))
            chosen = i;
    }
    m_buttons->button(static_cast<int>(chosen))->setChecked(true);
}

QString ColourChoice::colour() const
{
    return QLatin1String(colourNames.at(static_cast<std::size_t>(m_buttons->checkedId())));
}

void ColourChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ColourChoice::retranslate()
{
    const std::array colours{tr("No colour"), tr("Grey"), tr("Green"), tr("Blue"), tr("Orange"), tr("Red")};
    for (std::size_t i = 0; i < colours.size(); ++i) {
        auto *button = m_buttons->button(static_cast<int>(i));
        button->setToolTip(colours.at(i));
        button->setAccessibleName(colours.at(i));
    }
}

} // namespace espalier::ui
