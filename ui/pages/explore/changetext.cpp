// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/changetext.h"

#include "ui/words/text.h"

#include <QCoreApplication>

#include <cmath>

namespace espalier::ui {

namespace {

using catalog::ChangeKind;

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

//! "+1.2 k" or "−31", with a real minus; the whole count stands in the tooltip.
QString signedCount(std::int64_t count)
{
    return (count < 0 ? QStringLiteral("−") : QStringLiteral("+")) + shortCountText(std::abs(count));
}

} // namespace

ChangeGroup groupOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::TableAdded:
    case ChangeKind::TableRenamed:
        return ChangeGroup::NewTables;
    case ChangeKind::TableDropped:
        return ChangeGroup::GoneTables;
    case ChangeKind::KeyAdded:
    case ChangeKind::KeyDropped:
        return ChangeGroup::Keys;
    default:
        return ChangeGroup::Columns;
    }
}

QString groupTitle(ChangeGroup group)
{
    switch (group) {
    case ChangeGroup::NewTables:
        return ChangeWords::tr("New tables");
    case ChangeGroup::GoneTables:
        return ChangeWords::tr("Tables that are gone");
    case ChangeGroup::Columns:
        return ChangeWords::tr("Columns");
    case ChangeGroup::Keys:
        return ChangeWords::tr("Keys");
    case ChangeGroup::Rows:
        break;
    }
    return ChangeWords::tr("Rows");
}

QString changeSubject(const catalog::Change &change)
{
    const auto table = toQString(change.table.name);
    return change.column.empty() ? table : QStringLiteral("%1.%2").arg(table, toQString(change.column));
}

QString changeDetail(const catalog::Change &change)
{
    const auto before = toQString(change.before);
    const auto after = toQString(change.after);
    switch (change.kind) {
    case ChangeKind::TableAdded:
    case ChangeKind::TableDropped:
        return toQString(change.table.schema);
    case ChangeKind::TableRenamed:
        return ChangeWords::tr("probably %1 before").arg(before);
    case ChangeKind::ColumnAdded:
        return ChangeWords::tr("new, %1").arg(after);
    case ChangeKind::ColumnRenamed:
        return ChangeWords::tr("%1 before").arg(before);
    case ChangeKind::ColumnDropped:
        return ChangeWords::tr("gone, %1").arg(before);
    case ChangeKind::ColumnRetyped:
        return QStringLiteral("%1 → %2").arg(before, after);
    case ChangeKind::ColumnNullable:
        return ChangeWords::tr("may be null now");
    case ChangeKind::ColumnRequired:
        return ChangeWords::tr("never null now");
    case ChangeKind::KeyAdded:
        return ChangeWords::tr("new: %1").arg(after);
    case ChangeKind::KeyDropped:
        return ChangeWords::tr("gone: %1").arg(before);
    }
    return {};
}

QString growthText(const catalog::RowChange &change)
{
    auto difference = signedCount(change.now - change.before);
    if (!change.perDay)
        return difference;
    return ChangeWords::tr("%1 · %2 a day").arg(difference, shortCountText(std::llround(std::abs(*change.perDay))));
}

QString growthDetail(const catalog::RowChange &change)
{
    auto text = ChangeWords::tr("%1 rows then, %2 now").arg(countText(change.before), countText(change.now));
    if (const auto &counted = change.counted) {
        text += u'\n'
            + ChangeWords::tr("%1 inserted, %2 updated, %3 deleted meanwhile")
                  .arg(countText(counted->inserted), countText(counted->updated), countText(counted->deleted));
    }
    return text;
}

} // namespace espalier::ui
