// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor/monitortable.h"

#include <QHeaderView>
#include <QTableView>

namespace espalier::ui {

void fitMonitorColumns(QTableView &table)
{
    auto *header = table.horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (header->count() > 0)
        header->setSectionResizeMode(0, QHeaderView::Stretch);
}

} // namespace espalier::ui
