// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/changes.h"

#include "core/base/names.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>
#include <set>
#include <tuple>

namespace espalier::catalog {

namespace {

using sql::QualifiedName;
using Tables = std::map<QualifiedName, const TableSummary *>;
using Columns = std::map<std::string, const ColumnSummary *>;

constexpr double growthSeconds = 3600;
constexpr double daySeconds = 86400;

constexpr std::array<std::pair<ChangeKind, std::string_view>, 11> changeNames{
    {{ChangeKind::TableAdded, "table_added"},
     {ChangeKind::TableRenamed, "table_renamed"},
     {ChangeKind::TableDropped, "table_dropped"},
     {ChangeKind::ColumnAdded, "column_added"},
     {ChangeKind::ColumnRenamed, "column_renamed"},
     {ChangeKind::ColumnDropped, "column_dropped"},
     {ChangeKind::ColumnRetyped, "column_retyped"},
     {ChangeKind::ColumnNullable, "column_nullable"},
     {ChangeKind::ColumnRequired, "column_required"},
     {ChangeKind::KeyAdded, "key_added"},
     {ChangeKind::KeyDropped, "key_dropped"}}};

Tables byName(const Summary &summary)
{
    Tables tables;
    for (const auto &table : summary.tables)
        tables[table.name] = &table;
    return tables;
}

Columns columnsOf(const TableSummary &table)
{
    Columns columns;
    for (const auto &column : table.columns)
        columns[column.name] = &column;
    return columns;
}

//! What a table and the one it was renamed to have in common.
std::vector<std::pair<std::string, std::string>> shapeOf(const TableSummary &table)
{
    std::vector<std::pair<std::string, std::string>> shape;
    for (const auto &column : table.columns)
        shape.emplace_back(column.name, column.typeName);
    std::ranges::sort(shape);
    return shape;
}

std::string keyText(std::string_view word, const std::vector<std::string> &columns)
{
    return fmt::format("{}({})", word, fmt::join(columns, ", "));
}

class Comparison
{
public:
    Comparison(const Summary &before, const Summary &now)
        : m_before(before)
        , m_now(now)
        , m_oldTables(byName(before))
        , m_newTables(byName(now))
    { }

    Changes run()
    {
        m_result.since = m_before.moment;
        m_result.now = m_now.moment;
        findRenamed();
        for (const auto &[name, table] : m_oldTables) {
            if (!m_newTables.contains(name) && !m_newNames.contains(name))
                add({.kind = ChangeKind::TableDropped, .table = name});
        }
        for (const auto &[name, table] : m_newTables) {
            const auto *old = counterpart(name);
            if (old == nullptr) {
                add({.kind = ChangeKind::TableAdded, .table = name});
                continue;
            }
            compareColumns(*old, *table);
            compareRows(*old, *table);
        }
        compareKeys();
        std::ranges::sort(m_result.structure, {}, [](const Change &change) {
            return std::tie(change.kind, change.table, change.column, change.before, change.after);
        });
        std::ranges::sort(m_result.rows, [](const RowChange &a, const RowChange &b) {
            const auto left = std::abs(a.now - a.before);
            const auto right = std::abs(b.now - b.before);
            return left != right ? left > right : a.table < b.table;
        });
        return std::move(m_result);
    }

private:
    void add(Change change) { m_result.structure.push_back(std::move(change)); }

    //! A table that went and one that came are taken for the same where no other has these columns, and one column alone is
    //! not taken as a sign.
    void findRenamed()
    {
        std::map<std::vector<std::pair<std::string, std::string>>,
                 std::pair<std::vector<QualifiedName>, std::vector<QualifiedName>>>
            shapes;
        for (const auto &[name, table] : m_oldTables) {
            if (!m_newTables.contains(name) && table->columns.size() > 1)
                shapes[shapeOf(*table)].first.push_back(name);
        }
        for (const auto &[name, table] : m_newTables) {
            if (!m_oldTables.contains(name) && table->columns.size() > 1)
                shapes[shapeOf(*table)].second.push_back(name);
        }
        for (const auto &[shape, names] : shapes) {
            if (names.first.size() != 1 || names.second.size() != 1)
                continue;
            const auto &old = names.first.front();
            const auto &fresh = names.second.front();
            m_newNames[old] = fresh;
            m_oldNames[fresh] = old;
            add({.kind = ChangeKind::TableRenamed, .table = fresh, .before = sql::displayName(old)});
        }
    }

    const TableSummary *counterpart(const QualifiedName &name) const
    {
        const auto renamed = m_oldNames.find(name);
        const auto found = m_oldTables.find(renamed == m_oldNames.end() ? name : renamed->second);
        return found == m_oldTables.end() ? nullptr : found->second;
    }

    void compareColumns(const TableSummary &old, const TableSummary &table)
    {
        if (old.columns == table.columns)
            return;
        const auto oldColumns = columnsOf(old);
        const auto newColumns = columnsOf(table);
        std::map<int, const ColumnSummary *> gone;
        for (const auto &[name, column] : oldColumns) {
            if (!newColumns.contains(name))
                gone[column->ordinal] = column;
        }
        for (const auto &[name, column] : newColumns) {
            const auto same = oldColumns.find(name);
            const auto renamed = gone.find(column->ordinal);
            if (same != oldColumns.end()) {
                compareColumn(table.name, *same->second, *column);
            } else if (renamed != gone.end() && renamed->second->typeName == column->typeName) {
                add({ChangeKind::ColumnRenamed, table.name, name, renamed->second->name, name});
                m_newColumns[{table.name, renamed->second->name}] = name;
                compareColumn(table.name, *renamed->second, *column);
                gone.erase(renamed);
            } else {
                add({ChangeKind::ColumnAdded, table.name, name, {}, column->typeName});
            }
        }
        for (const auto &[ordinal, column] : gone)
            add({ChangeKind::ColumnDropped, table.name, column->name, column->typeName, {}});
    }

    void compareColumn(const QualifiedName &table, const ColumnSummary &old, const ColumnSummary &column)
    {
        if (old.typeName != column.typeName)
            add({ChangeKind::ColumnRetyped, table, column.name, old.typeName, column.typeName});
        if (old.isNullable != column.isNullable)
            add({column.isNullable ? ChangeKind::ColumnNullable : ChangeKind::ColumnRequired,
                 table,
                 column.name,
                 {},
                 {}});
    }

    void compareRows(const TableSummary &old, const TableSummary &table)
    {
        if (old.rows < 0 || table.rows < 0 || old.rows == table.rows)
            return;
        RowChange change{.table = table.name, .before = old.rows, .now = table.rows};
        const auto seconds = static_cast<double>(m_now.moment.microseconds - m_before.moment.microseconds) / 1e6;
        if (seconds >= growthSeconds)
            change.perDay = static_cast<double>(table.rows - old.rows) / seconds * daySeconds;
        if (old.counters && table.counters && table.counters->inserted >= old.counters->inserted
            && table.counters->updated >= old.counters->updated && table.counters->deleted >= old.counters->deleted) {
            change.counted = Counters{.live = table.counters->live - old.counters->live,
                                      .inserted = table.counters->inserted - old.counters->inserted,
                                      .updated = table.counters->updated - old.counters->updated,
                                      .deleted = table.counters->deleted - old.counters->deleted};
        }
        m_result.rows.push_back(std::move(change));
    }

    //! Keys by what they say, whatever they are called; those of tables that came or went come and go with them.
    using Keys = std::set<std::pair<QualifiedName, std::string>>;

    QualifiedName nameNow(const QualifiedName &name) const
    {
        const auto renamed = m_newNames.find(name);
        return renamed == m_newNames.end() ? name : renamed->second;
    }

    //! The columns of a key as they are called now.
    std::vector<std::string> columnsNow(const QualifiedName &table, std::vector<std::string> columns, bool isOld) const
    {
        for (auto &column : columns) {
            const auto renamed = m_newColumns.find({table, column});
            if (isOld && renamed != m_newColumns.end())
                column = renamed->second;
        }
        return columns;
    }

    Keys keysOf(const Summary &summary, bool isOld) const
    {
        Keys keys;
        const auto now = [&](const QualifiedName &name) {
            return isOld ? nameNow(name) : name;
        };
        const auto isOnBoth = [&](const QualifiedName &name) {
            return m_newTables.contains(name) && counterpart(name) != nullptr;
        };
        for (const auto &table : summary.tables) {
            const auto name = now(table.name);
            if (!isOnBoth(name))
                continue;
            if (!table.primaryKey.empty())
                keys.emplace(name, keyText("primary key ", columnsNow(name, table.primaryKey, isOld)));
            for (const auto &key : table.uniqueKeys)
                keys.emplace(name, keyText("unique ", columnsNow(name, key, isOld)));
        }
        for (const auto &key : summary.foreignKeys) {
            const auto from = now(key.from);
            const auto to = now(key.to);
            if (isOnBoth(from)) {
                keys.emplace(from,
                             keyText("", columnsNow(from, key.fromColumns, isOld)) + " -> " + sql::displayName(to) + " "
                                 + keyText("", columnsNow(to, key.toColumns, isOld)));
            }
        }
        return keys;
    }

    void compareKeys()
    {
        const auto old = keysOf(m_before, true);
        const auto now = keysOf(m_now, false);
        for (const auto &[table, text] : old) {
            if (!now.contains({table, text}))
                add({ChangeKind::KeyDropped, table, {}, text, {}});
        }
        for (const auto &[table, text] : now) {
            if (!old.contains({table, text}))
                add({ChangeKind::KeyAdded, table, {}, {}, text});
        }
    }

    const Summary &m_before;
    const Summary &m_now;
    Tables m_oldTables;
    Tables m_newTables;
    std::map<QualifiedName, QualifiedName> m_newNames; //!< by the old name
    std::map<QualifiedName, QualifiedName> m_oldNames; //!< by the new name
    std::map<std::pair<QualifiedName, std::string>, std::string> m_newColumns; //!< by table and the old name
    Changes m_result;
};

Json rowJson(const RowChange &change)
{
    Json json{{"table", sql::displayName(change.table)}, {"before", change.before}, {"now", change.now}};
    if (change.perDay)
        json["per_day"] = *change.perDay;
    if (const auto &counted = change.counted) {
        json["inserted"] = counted->inserted;
        json["updated"] = counted->updated;
        json["deleted"] = counted->deleted;
    }
    return json;
}

} // namespace

Changes changes(const Summary &before, const Summary &now)
{
    return Comparison(before, now).run();
}

std::string_view changeName(ChangeKind kind)
{
    return nameOf(changeNames, kind);
}

Json toJson(const Changes &changes)
{
    Json json{{"since", printTimestamp(changes.since)}, {"now", printTimestamp(changes.now)}};
    json["structure"] = Json::array();
    for (const auto &change : changes.structure) {
        Json entry{{"kind", changeName(change.kind)}, {"table", sql::displayName(change.table)}};
        for (const auto &[key, text] : {std::pair("column", &change.column), std::pair("before", &change.before),
                                        std::pair("after", &change.after)}) {
            if (!text->empty())
                entry[key] = *text;
        }
        json["structure"].push_back(std::move(entry));
    }
    json["rows"] = Json::array();
    for (const auto &change : changes.rows)
        json["rows"].push_back(rowJson(change));
    return json;
}

} // namespace espalier::catalog
