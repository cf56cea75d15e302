// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/moments.h"

#include <QDateTime>
#include <QLocale>

namespace espalier::ui {

QString shortMoment(Timestamp moment)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment.microseconds / 1000), QLocale::ShortFormat);
}

} // namespace espalier::ui
