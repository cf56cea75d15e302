// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/loadkeys.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <utility>

namespace espalier::catalog {

namespace {

//! Indices into the columns; empty where one is not there (an expression, or a column we may not see).
std::vector<std::size_t> placesOf(const Entry &entry, const std::vector<std::string> &numbers)
{
    std::vector<std::size_t> result;
    for (const auto &number : numbers) {
        const auto found = entry.places.find(std::atoi(number.c_str()));
        if (found == entry.places.end())
            return {};
        result.push_back(found->second);
    }
    return result;
}

void addUniqueKey(Table &table, const std::vector<std::size_t> &key)
{
    if (!key.empty() && key != table.primaryKey && std::ranges::find(table.uniqueKeys, key) == table.uniqueKeys.end())
        table.uniqueKeys.push_back(key);
}

} // namespace

void readConstraints(Draft &draft, const pg::Rows &rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        auto *entry = draft.find(rows.integer(row, 0));
        if (entry == nullptr)
            continue;
        const auto numbers = pg::parseArray(rows.text(row, 3));
        const auto kind = rows.text(row, 1);
        if (kind == "p") {
            entry->table.primaryKey = placesOf(*entry, numbers);
        } else if (kind == "f") {
            draft.keys.push_back({.from = entry->oid,
                                  .to = rows.integer(row, 4),
                                  .name = std::string(rows.text(row, 2)),
                                  .fromNumbers = numbers,
                                  .toNumbers = pg::parseArray(rows.text(row, 5)),
                                  .isValidated = rows.boolean(row, 6)});
        }
    }
    // Once all primary keys are known: a unique constraint over the same columns says nothing new.
    for (std::size_t row = 0; row < rows.size(); ++row) {
        auto *entry = draft.find(rows.integer(row, 0));
        if (entry != nullptr && rows.text(row, 1) == "u")
            addUniqueKey(entry->table, placesOf(*entry, pg::parseArray(rows.text(row, 3))));
    }
}

void readIndexes(Draft &draft, const pg::Rows &rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        auto *entry = draft.find(rows.integer(row, 0));
        if (entry == nullptr)
            continue;
        auto numbers = pg::parseArray(rows.text(row, 1));
        numbers.resize(std::min(numbers.size(), static_cast<std::size_t>(rows.integer(row, 2))));
        const auto whole = placesOf(*entry, numbers);
        // Only what stands before the first expression can be looked up by columns.
        const auto expression = std::ranges::find(numbers, "0");
        numbers.erase(expression, numbers.end());
        if (auto leading = placesOf(*entry, numbers); !leading.empty())
            entry->table.indexes.push_back(std::move(leading));
        if (rows.boolean(row, 3))
            addUniqueKey(entry->table, whole);
    }
}

void addForeignKeys(Draft &draft)
{
    for (auto &key : draft.keys) {
        const auto *const from = draft.find(key.from);
        const auto *const to = draft.find(key.to);
        if (from == nullptr || to == nullptr)
            continue; // a parent that is a partition, or in a schema left out
        ForeignKey result{.name = std::move(key.name),
                          .from = {draft.byOid[key.from]},
                          .to = {draft.byOid[key.to]},
                          .fromColumns = placesOf(*from, key.fromNumbers),
                          .toColumns = placesOf(*to, key.toNumbers),
                          .isValidated = key.isValidated};
        if (!result.fromColumns.empty() && result.fromColumns.size() == result.toColumns.size())
            draft.catalog.foreignKeys.push_back(std::move(result));
    }
    std::ranges::sort(draft.catalog.foreignKeys, {}, [](const ForeignKey &key) {
        return std::tie(key.from, key.name);
    });
}

} // namespace espalier::catalog
