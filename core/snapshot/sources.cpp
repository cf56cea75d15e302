// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/sources.h"

#include "core/snapshot/messages.h"
#include "core/study/names.h"

#include <algorithm>
#include <set>

namespace espalier::snapshot {

namespace {

constexpr std::string_view sourcesQuery = R"(
SELECT t.s, t.n, t.c, c.oid::bigint, a.attnum, format_type(a.atttypid, a.atttypmod)
FROM unnest($1::text[], $2::text[], $3::text[]) AS t(s, n, c)
JOIN pg_namespace ns ON ns.nspname = t.s
JOIN pg_class c ON c.relnamespace = ns.oid AND c.relname = t.n
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = t.c AND NOT a.attisdropped
ORDER BY t.s COLLATE "C", t.n COLLATE "C", t.c COLLATE "C")";

const SourceColumn *find(const std::vector<SourceColumn> &columns, const SourceColumn &wanted)
{
    const auto found = std::ranges::find_if(columns, [&wanted](const SourceColumn &column) {
        return column.table == wanted.table && column.column == wanted.column;
    });
    return found == columns.end() ? nullptr : &*found;
}

} // namespace

Result<std::vector<SourceColumn>> readSources(pg::Transaction &transaction, const plan::Reads &reads)
{
    std::vector<std::string> schemas;
    std::vector<std::string> tables;
    std::vector<std::string> names;
    for (const auto &[table, columns] : reads) {
        for (const auto &column : columns) {
            schemas.push_back(table.schema);
            tables.push_back(table.name);
            names.push_back(column);
        }
    }
    const auto rows =
        transaction.query(sourcesQuery, {pg::printArray(schemas), pg::printArray(tables), pg::printArray(names)});
    if (!rows)
        return Failure(rows.error());
    std::vector<SourceColumn> columns;
    for (std::size_t row = 0; row < rows->size(); ++row) {
        columns.push_back({.table = {std::string(rows->text(row, 0)), std::string(rows->text(row, 1))},
                           .column = std::string(rows->text(row, 2)),
                           .relation = static_cast<std::uint32_t>(rows->integer(row, 3)),
                           .number = static_cast<std::int32_t>(rows->integer(row, 4)),
                           .type = std::string(rows->text(row, 5))});
    }
    return columns;
}

std::vector<SourceChange> changesOf(const std::vector<SourceColumn> &then, const std::vector<SourceColumn> &now)
{
    std::vector<SourceChange> changes;
    std::set<sql::QualifiedName> replaced;
    for (const auto &was : then) {
        const auto *is = find(now, was);
        const auto table = study::tableText(was.table);
        const auto subject = table + "." + was.column;
        if (is == nullptr)
            changes.push_back({subject, messages::columnIsGone()});
        else if (is->relation != was.relation) {
            if (replaced.insert(was.table).second)
                changes.push_back({table, messages::anotherTable()});
        } else if (is->number != was.number)
            changes.push_back({subject, messages::anotherColumn()});
        else if (is->type != was.type)
            changes.push_back({subject, messages::otherType(was.type, is->type)});
    }
    return changes;
}

} // namespace espalier::snapshot
