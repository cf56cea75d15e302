// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/repair.h"

#include "core/plan/messages.h"
#include "core/study/names.h"
#include "core/study/repairs.h"

#include <algorithm>

namespace espalier::plan {

namespace {

//! Of its table's primary key, or of a relation that the database declares.
bool isKey(const catalog::Catalog &catalog, const catalog::Table &table, std::size_t column)
{
    const auto id = static_cast<std::size_t>(&table - catalog.tables.data());
    const auto has = [column](const std::vector<std::size_t> &columns) {
        return std::ranges::find(columns, column) != columns.end();
    };
    return has(table.primaryKey) || std::ranges::any_of(catalog.foreignKeys, [&](const catalog::ForeignKey &key) {
               return (key.from.value == id && has(key.fromColumns)) || (key.to.value == id && has(key.toColumns));
           });
}

Result<> checkRenamed(const std::string &subject, const catalog::Column &column, const Renamed &renamed)
{
    if (catalog::featureUse(column.type).use != catalog::Use::Category) {
        return Failure(invalid(subject, messages::onlyCategoriesAreRenamed(), messages::treatAsMissing()));
    }
    for (const auto &value : {renamed.value, renamed.by}) {
        if (!column.enumLabels.empty() && std::ranges::find(column.enumLabels, value) == column.enumLabels.end())
            return Failure(invalid(subject, messages::typeHasNoValue(value), messages::writeOneOfItsValues()));
    }
    return {};
}

Result<> checkRepair(const Resolver &resolver, const catalog::Catalog &catalog, const study::Repair &repair)
{
    const auto table = resolver.catalogTable(repair.table);
    if (!table)
        return Failure(table.error());
    if (const auto column = resolver.column(repair.table, repair.column); !column)
        return Failure(column.error());
    const auto place = *catalog::findColumn(**table, repair.column);
    if (isKey(catalog, **table, place))
        return Failure(isReadAsItIs(repair.table, repair.column));
    const auto *renamed = std::get_if<Renamed>(&repair.as);
    const auto subject = study::tableText(repair.table) + "." + repair.column;
    return renamed == nullptr ? Result<>() : checkRenamed(subject, (*table)->columns[place], *renamed);
}

} // namespace

Error isReadAsItIs(const sql::QualifiedName &table, const std::string &column)
{
    return invalid(study::tableText(table) + "." + column, messages::readAsItIs(), messages::leaveRepairOut());
}

Result<> addRepair(const Resolver &resolver, Column &column, const study::Repair &repair)
{
    if (const auto *renamed = std::get_if<Renamed>(&repair.as)) {
        column.renamed.push_back(*renamed);
        return {};
    }
    const auto time = study::rowTime(resolver.study(), repair.table);
    if (!time) {
        return Failure(invalid(study::tableText(repair.table), messages::rowsHaveNoTime(repair.column),
                               messages::sayWhenTheyAreKnown()));
    }
    auto moment = resolver.momentAt(repair.table, *time);
    if (!moment)
        return Failure(moment.error());
    moment->until.reset(); // of a range
    column.gaps.push_back({std::move(*moment), std::get<study::Repair::Missing>(repair.as)});
    return {};
}

Result<> checkRepairs(const Resolver &resolver, const catalog::Catalog &catalog)
{
    for (const auto &repair : resolver.study().repairs) {
        if (auto checked = checkRepair(resolver, catalog, repair); !checked)
            return checked;
    }
    return {};
}

} // namespace espalier::plan
