// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/snapshottext.h"

#include "ui/words/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

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

QString SnapshotText::reason(RereadReason again)
{
    switch (again) {
    case RereadReason::No:
        break;
    case RereadReason::First:
        return tr("it was not read before");
    case RereadReason::Column:
        return tr("some of its columns were not read before");
    case RereadReason::Asked:
        return tr("as asked for");
    case RereadReason::View:
        return tr("it is a view");
    case RereadReason::Foreign:
        return tr("it is a foreign table, or has a foreign partition");
    case RereadReason::Method:
        return tr("its rows are not kept in a heap");
    case RereadReason::Unlogged:
        return tr("it is unlogged: a crash empties it without a trace");
    case RereadReason::Inherited:
        return tr("other tables inherit from it");
    case RereadReason::Computed:
        return tr("a column is computed when it is read");
    case RereadReason::Privilege:
        return tr("the role may not read all its columns, or not ask which server this is");
    case RereadReason::Version:
        return tr("PostgreSQL before version 14 cannot be asked");
    case RereadReason::Server:
        return tr("the server was started meanwhile or is another one, or the role or a setting is");
    case RereadReason::Rewritten:
        return tr("the table was rewritten");
    case RereadReason::Altered:
        return tr("a column was altered");
    case RereadReason::Examples:
        return tr("only the database can find its examples and their labels");
    case RereadReason::Most:
        return tr("most of it changed");
    case RereadReason::Altering:
        return tr("it was altered meanwhile");
    case RereadReason::Filtered:
        return tr("row-level security decides which of its rows are seen");
    }
    return tr("only what changed was read");
}

QString SnapshotText::leftOut(std::size_t engine::Accounting::*kind, std::size_t count)
{
    using engine::Accounting;
    using Words = std::pair<std::size_t Accounting::*, QString>;
    const std::array<Words, engine::kindsLeftOut.size()> words{
        {{&Accounting::nullKey, tr("%1 left out, without a key")},
         {&Accounting::nullTime, tr("%1 left out, without a time")},
         {&Accounting::withoutEntity, tr("%1 left out, of nothing that is there")},
         {&Accounting::filtered, tr("%1 left out by the filter")},
         {&Accounting::beforeEntity, tr("%1 left out, before what they are about was there")},
         {&Accounting::leftOut, tr("%1 left out, of periods that the study leaves out")},
         {&Accounting::unknownLabel, tr("%1 left out, as their labels read values that are treated as missing")},
         {&Accounting::immature, tr("%1 left out, too young for their label to be known")},
         {&Accounting::notSampled, tr("%1 left out, not in the sample")},
         {&Accounting::withoutLabel, tr("%1 left out, without a label")},
         {&Accounting::doubles, tr("%1 left out, said twice")},
         {&Accounting::contradicting, tr("%1 left out, contradicting each other")},
         {&Accounting::noPart, tr("%1 left out, in no part")},
         {&Accounting::gap, tr("%1 left out, their labels were not known yet")}}};
    const auto *found = std::ranges::find(words, kind, &Words::first);
    return found == words.end() ? QString() : found->second.arg(rows(count));
}

QString SnapshotText::examples(const snapshot::Snapshot &snapshot)
{
    auto text = tr("%1 of %2 examples used").arg(rows(engine::usedRows(snapshot.rows)), rows(snapshot.rows.source));
    for (const auto &kind : engine::kindsLeftOut) {
        if (const auto count = snapshot.rows.*kind.count; count > 0)
            text += QStringLiteral(" · ") + leftOut(kind.count, count);
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
            + (count == 1 ? tr("%1 read whole: %2").arg(tables.front(), reason(again))
                          : tr("%n table(s) read whole: %1", nullptr, count).arg(reason(again)));
    }
    return text;
}

} // namespace espalier::ui
