// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"

#include <QStringList>
#include <QVariant>

#include <string>
#include <vector>

namespace espalier::ui {

//! What a chart draws, as values: a row for each point, its series first, behind it its ends and its threshold where it has some. Numbers have
//! the unit that the title of their axis names, and all their digits.
struct ChartTable
{
    QStringList names;
    std::vector<std::vector<QVariant>> rows;
};

ChartTable tableOf(const Chart &chart);
//! For a spreadsheet or a screen reader: tabs between cells.
QString tableText(const ChartTable &table);
//! Comma-separated values, as frame::addField() writes them.
std::string csvText(const ChartTable &table);

} // namespace espalier::ui
