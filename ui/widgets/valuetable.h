// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;
class QWidget;

namespace espalier::ui {

class ValueTableModel;

//! A table of values to read and to select rows of. parent owns it.
QTableView *makeValueTable(ValueTableModel *model, const char *name, QWidget *parent);

} // namespace espalier::ui
