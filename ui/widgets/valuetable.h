// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace espalier::ui {

//! A table of values to read and to select rows of. parent owns it.
QTableView *makeValueTable(QAbstractItemModel *model, const char *name, QWidget *parent);

} // namespace espalier::ui
