// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fittingcolumns.h"

#include "core/base/require.h"
#include "ui/widgets/fittingheader.h"

#include <QEvent>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace espalier::ui {

namespace {

//! What a column shows whole in, and what its values show whole in.
struct Widths
{
    int whole = 0;
    int values = 0;
};

Widths widthsOf(const QTableView &table, int column)
{
    const auto &header = *table.horizontalHeader();
    const auto values = std::max(static_cast<const QAbstractItemView &>(table).sizeHintForColumn(column),
                                 FittingColumns::narrowestValue);
    return {.whole = std::max(values, header.sectionSizeHint(column)), .values = values};
}

} // namespace

FittingColumns::FittingColumns(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    ESPALIER_REQUIRE(table.model() != nullptr);
    table.setHorizontalHeader(new FittingHeader(&table));
    table.viewport()->installEventFilter(this);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &FittingColumns::share);
    share();
}

bool FittingColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        share();
    return QObject::eventFilter(watched, event);
}

void FittingColumns::share()
{
    auto *header = m_table.horizontalHeader();
    const auto count = m_table.model()->columnCount();
    if (count == 0)
        return;
    std::vector<Widths> widths;
    widths.reserve(static_cast<std::size_t>(count));
    Widths all;
    for (int column = 1; column < count; ++column) {
        widths.push_back(widthsOf(m_table, column));
        all.whole += widths.back().whole;
        all.values += widths.back().values;
    }
    const auto room = m_table.viewport()->width();
    // Of what headings ask for beyond their values, the part that there is room for.
    const auto left = std::clamp(room - narrowestName - all.values, 0, all.whole - all.values);
    int taken = 0;
    for (int column = 1; column < count; ++column) {
        const auto &[whole, values] = widths[static_cast<std::size_t>(column) - 1];
        const auto more = all.whole == all.values ? 0 : (whole - values) * left / (all.whole - all.values);
        header->resizeSection(column, values + more);
        taken += values + more;
    }
    header->resizeSection(0, std::max(narrowestName, room - taken));
}

} // namespace espalier::ui
