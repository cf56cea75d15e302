// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/buttonkeys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace espalier::ui {

ButtonKeys::ButtonKeys(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ButtonKeys::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && !key->isAutoRepeat();
    const bool isButton = qobject_cast<QPushButton *>(object) || qobject_cast<QToolButton *>(object);
    if (!isReturn || !isButton)
        return false;
    auto *button = qobject_cast<QAbstractButton *>(object);
    if (button->isEnabled())
        button->click();
    return true;
}

} // namespace espalier::ui
