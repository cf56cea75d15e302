// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/shots.h"

#include <QApplication>
#include <QPixmap>
#include <QWidget>

namespace espalier::samples {

void keepShot(QWidget &widget, const QString &name)
{
    const auto folder = qEnvironmentVariable("ESPALIER_SHOTS");
    if (folder.isEmpty())
        return;
    // Layouts ask their parents for room step by step.
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
    widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

} // namespace espalier::samples
