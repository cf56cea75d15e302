// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factlist.h"

#include "ui/base/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace espalier::ui {

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnMinimumWidth(0, 84);
    m_grid->setColumnStretch(1, 1);
}

void FactList::clear()
{
    while (auto *item = m_grid->takeAt(0)) {
        // Gone at once: what is deleted later would be seen below the new rows until then.
        delete item->widget();
        delete item;
    }
    m_rows = 0;
}

void FactList::addFact(const QString &name, const QString &value)
{
    addRow(name, value, false);
}

void FactList::addCode(const QString &name, const QString &value)
{
    addRow(name, value, true);
}

void FactList::addRow(const QString &name, const QString &value, bool isCode)
{
    if (value.isEmpty())
        return;
    auto *label = makeLabel(name, TextRole::Secondary, this);
    label->setContentsMargins(0, 1, 0, 0);
    auto *text = makeLabel(value, isCode ? TextRole::Code : TextRole::Body, this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setMinimumWidth(60);
    text->setAccessibleName(QStringLiteral("%1: %2").arg(name, value));
    m_grid->addWidget(label, m_rows, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(text, m_rows, 1);
    ++m_rows;
}

} // namespace espalier::ui
