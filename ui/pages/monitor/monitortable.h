// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;
class QWidget;

namespace espalier::ui {

class ValueTableModel;

//! A table of values that is read, row by row.
QTableView *makeMonitorTable(ValueTableModel *model, const char *name, QWidget *parent);
//! As wide as their content, with the first column taking what is left.
void fitMonitorColumns(QTableView &table);

} // namespace espalier::ui
