// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stattile.h"

#include "ui/base/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace espalier::ui {

StatTile::StatTile(QWidget *parent)
    : QFrame(parent)
    , m_label(makeLabel({}, TextRole::Secondary, this))
    , m_value(makeLabel({}, TextRole::Title, this))
    , m_note(makeLabel({}, TextRole::Secondary, this))
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(2);
    column->addWidget(m_label);
    column->addWidget(m_value);
    column->addWidget(m_note);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatTile::setStat(const QString &label, const QString &value, const QString &note, Severity severity)
{
    m_label->setText(label);
    m_value->setText(value);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_severity = severity;
    setAccessibleName(QStringLiteral("%1: %2").arg(label, value));
    setAccessibleDescription(note);
    tint();
}

void StatTile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_isTinting)
        tint();
    QFrame::changeEvent(event);
}

void StatTile::tint()
{
    m_isTinting = true;
    auto colours = m_value->palette();
    const auto &set = coloursOf(this);
    colours.setColor(QPalette::WindowText, m_severity == Severity::Neutral ? set.text : colourOf(set, m_severity));
    m_value->setPalette(colours);
    m_isTinting = false;
}

} // namespace espalier::ui
