// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace espalier::ui {

//! As wide as their content, with the first column taking what is left.
void fitMonitorColumns(QTableView &table);

} // namespace espalier::ui
