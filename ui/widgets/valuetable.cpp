// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valuetable.h"

#include "ui/base/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace espalier::ui {

QTableView *makeValueTable(QAbstractItemModel *model, const char *name, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setModel(model);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metric::row);
    table->horizontalHeader()->setHighlightSections(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setShowGrid(false);
    return table;
}

} // namespace espalier::ui
