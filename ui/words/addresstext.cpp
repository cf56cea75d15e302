// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/addresstext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace espalier::ui {

namespace {

struct AddressText
{
    Q_DECLARE_TR_FUNCTIONS(AddressText)
};

} // namespace

QString placeText(const QString &address)
{
    static const QRegularExpression socket(QStringLiteral("^/.*?:(\\d+)/(.+)$"));
    const auto found = socket.match(address);
    if (!found.hasMatch())
        return address;
    if (found.captured(1) == QStringLiteral("5432"))
        return AddressText::tr("%1 on this machine", "a database").arg(found.captured(2));
    return AddressText::tr("%1 on this machine, port %2", "a database").arg(found.captured(2), found.captured(1));
}

} // namespace espalier::ui
