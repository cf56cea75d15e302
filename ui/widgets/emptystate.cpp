// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace espalier::ui {

namespace {
constexpr int widestText = 380;
constexpr int narrowestText = 200;
} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(makeLabel({}, TextRole::Section, this))
    , m_text(makeLabel({}, TextRole::Body, this))
    , m_action(new QPushButton(this))
{
    makeSecondary(m_text);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(widestText);
    for (auto *label : {m_icon, m_title, m_text})
        label->setAlignment(Qt::AlignHCenter);
    m_action->setProperty("primary", true);
    m_action->hide();
    // Found only where it is shown.
    setProperty("passing", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(space::xs);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(space::s);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setState(const QString &iconName, const QString &title, const QString &text, const QString &action)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_text->setText(text);
    fitText();
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    tint();
}

QSize EmptyState::minimumSizeHint() const
{
    return {narrowestText + 2 * space::xl, QWidget::minimumSizeHint().height()};
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    // In a narrow inspector the lines are shorter, not cut.
    fitText();
    QWidget::resizeEvent(event);
}

//! All lines of it: a layout that centres a label asks it for one size only.
void EmptyState::fitText()
{
    const auto width = std::clamp(this->width() - 2 * space::xl, narrowestText, widestText);
    m_text->setFixedSize(width, std::max(0, m_text->heightForWidth(width)));
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tint();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitText();
    QWidget::changeEvent(event);
}

void EmptyState::tint()
{
    m_icon->setPixmap(iconPixmap(m_iconName, coloursOf(this).strongBorder, 32, devicePixelRatioF()));
}

} // namespace espalier::ui
