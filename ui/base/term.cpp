// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/term.h"

#include <QLabel>
#include <QVariant>

namespace espalier::ui {

namespace {

constexpr const char *property = "term";

} // namespace

void setTerm(QWidget &widget, const char *id)
{
    widget.setProperty(property, QString::fromLatin1(id));
    if (qobject_cast<QLabel *>(&widget))
        widget.setCursor(Qt::WhatsThisCursor);
}

QString termOf(const QObject &widget)
{
    return widget.property(property).toString();
}

} // namespace espalier::ui
