// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/barrierwords.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {

struct BarrierText
{
    Q_DECLARE_TR_FUNCTIONS(BarrierText)
};

} // namespace

QString barrierWords(const catalog::Table &table)
{
    switch (table.obstacle) {
    case catalog::Obstacle::Name:
        return BarrierText::tr(
            "its name holds bytes that are no text, so no query can name it; its owner can rename it");
    case catalog::Obstacle::Lock:
        return BarrierText::tr("another session held it exclusively while the catalog was read; read the catalog again "
                               "when that session is done");
    case catalog::Obstacle::None:
        break;
    }
    if (!table.isReadable)
        return BarrierText::tr("the role has no SELECT on it, so it cannot be used");
    if (table.isFiltered)
        return BarrierText::tr("row-level security hides rows of it from this role; a study takes those that the role "
                               "may see on request: in the menu of the table, or by "
                               "espalierctl study new --rows-i-may-see");
    return {};
}

} // namespace espalier::ui
