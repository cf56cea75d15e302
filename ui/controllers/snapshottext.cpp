// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/snapshottext.h"

#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <algorithm>
#include <map>

namespace espalier::ui {

namespace {

using columns::RereadReason;
using columns::TableReading;

//! What is no surprise needs no reason: a first time, what was asked for, what changed.
bool needsReason(RereadReason again)
{
    return again != RereadReason::No && again != RereadReason::First && again != RereadReason::Column
        && again != RereadReason::Asked && again != RereadReason::Most;
}

QString rows(std::size_t count)
{
    return countText(static_cast<std::int64_t>(count));
}

} // namespace

QString SnapshotText::examples(const snapshot::Snapshot &snapshot)
{
    auto text = tr("%1 of %2 examples used").arg(rows(engine::usedRows(snapshot.rows)), rows(snapshot.rows.source));
    for (const auto &kind : engine::kindsLeftOut) {
        if (const auto count = snapshot.rows.*kind.count; count > 0)
            text += QStringLiteral(" · ") + sentence(kind.told(static_cast<std::int64_t>(count)));
    }
    return text;
}

QString SnapshotText::reading(const snapshot::Snapshot &snapshot, const QDateTime &now)
{
    const auto taken = QDateTime::fromMSecsSinceEpoch(snapshot.takenAt.microseconds / 1000);
    const auto ago = agoText(static_cast<double>(taken.secsTo(now)));
    if (snapshot.readings.empty())
        return tr("computed in the database %1").arg(ago);
    std::size_t all = 0;
    std::size_t read = 0;
    std::map<RereadReason, QStringList> whole;
    for (const auto &table : snapshot.readings) {
        all += table.rows;
        read += table.rowsRead;
        if (needsReason(table.again))
            whole[table.again].append(toQString(sql::displayName(table.table)));
    }
    const bool isBrought = std::ranges::any_of(snapshot.readings, [](const TableReading &table) {
        return table.again == RereadReason::No;
    });
    auto text = tr("read %1: %2 rows").arg(ago, rows(read));
    if (isBrought && read == 0)
        text = tr("brought up to date %1: nothing had changed in %2 rows").arg(ago, rows(all));
    else if (isBrought)
        text = tr("brought up to date %1: %2 of %3 rows read").arg(ago, rows(read), rows(all));
    for (const auto &[again, tables] : whole) {
        const auto count = static_cast<int>(tables.size());
        text += QStringLiteral(" · ")
            + (count == 1 ? tr("%1 read whole: %2").arg(tables.front(), sentence(columns::told(again)))
                          : tr("%n table(s) read whole: %1", nullptr, count).arg(sentence(columns::told(again))));
    }
    return text;
}

} // namespace espalier::ui
