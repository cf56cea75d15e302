// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relations/inclusionquery.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace espalier::relations {

namespace {

using sql::Select;

std::string valueName(std::size_t i)
{
    return fmt::format("v{}", i);
}

//! How much of the child's pages to read, where it is large. Columns that are mostly null need more of them, within reason.
std::optional<sql::Sampling> samplingOf(const catalog::Table &child, const std::vector<std::size_t> &columns,
                                        const InclusionLimits &limits)
{
    constexpr double mostRows = 10; // times the limit
    const auto rows = static_cast<double>(child.rowEstimate);
    const auto wanted = static_cast<double>(limits.rows);
    const bool canSample = child.kind == catalog::TableKind::Table || child.kind == catalog::TableKind::Partitioned;
    if (!canSample || rows < 2 * wanted)
        return std::nullopt;
    double filled = 1;
    for (const auto column : columns) {
        if (const auto &statistics = child.columns[column].statistics)
            filled = std::min(filled, 1 - statistics->nullFraction);
    }
    const auto read = wanted / std::max(filled, 1 / mostRows);
    return sql::Sampling{.percent = std::min(100.0, 100 * read / rows), .seed = 1};
}

//! The child's values as they lie in its first or sampled rows, none of them null.
Select childRows(const catalog::Table &child, const Relation &relation, const InclusionLimits &limits)
{
    Select select;
    for (std::size_t i = 0; i < relation.childColumns.size(); ++i) {
        const auto column = sql::column("c", child.columns[relation.childColumns[i]].name);
        select.items.push_back({.expression = column, .name = valueName(i)});
        select.where.push_back(sql::isNotNull(column));
    }
    select.from = sql::Source{.from = child.name,
                              .alias = "c",
                              .columnAlias = {},
                              .sampling = samplingOf(child, relation.childColumns, limits)};
    select.limit = limits.rows;
    return select;
}

Select distinctValues(const catalog::Table &child, const Relation &relation, const InclusionLimits &limits)
{
    Select select{.isDistinct = true};
    for (std::size_t i = 0; i < relation.childColumns.size(); ++i)
        select.items.push_back({.expression = sql::column("r", valueName(i)), .name = valueName(i)});
    select.from = sql::Source{.from = std::vector{childRows(child, relation, limits)}, .alias = "r", .columnAlias = {}};
    select.limit = limits.values;
    return select;
}

Select parentRow(const catalog::Table &parent, const Relation &relation)
{
    Select select;
    select.from = sql::Source{.from = parent.name, .alias = "p", .columnAlias = {}};
    select.items.push_back({.expression = sql::value(std::int64_t(1)), .name = {}});
    for (std::size_t i = 0; i < relation.parentColumns.size(); ++i) {
        const auto &column = parent.columns[relation.parentColumns[i]];
        select.where.push_back(
            sql::binary(sql::column("p", column.name), "=", sql::column("d", valueName(i)), column.equality.schema));
    }
    return select;
}

Select anyRow(const catalog::Table &parent)
{
    Select select;
    select.from = sql::Source{.from = parent.name, .alias = "p", .columnAlias = {}};
    select.items.push_back({.expression = sql::value(std::int64_t(1)), .name = {}});
    return select;
}

//! One row: how many values there are, how many of them the parent has, whether the parent has any row.
Select counts(const catalog::Catalog &catalog, const Relation &relation, const InclusionLimits &limits)
{
    const auto &parent = catalog.table(relation.parent);
    auto found = sql::call("count", {sql::verbatim("*")});
    found.filter = {sql::exists(parentRow(parent, relation), 16)};
    Select select;
    select.items.push_back({.expression = sql::call("count", {sql::verbatim("*")}), .name = "sampled"});
    select.items.push_back({.expression = found, .name = "found"});
    select.items.push_back({.expression = sql::negated(sql::exists(anyRow(parent), 16)), .name = "empty"});
    select.from = sql::Source{.from = std::vector{distinctValues(catalog.table(relation.child), relation, limits)},
                              .alias = "d",
                              .columnAlias = {}};
    return select;
}

} // namespace

Select inclusionQuery(const catalog::Catalog &catalog, const std::vector<const Relation *> &relations,
                      const InclusionLimits &limits)
{
    Select select;
    for (std::size_t i = 0; i < relations.size(); ++i) {
        const auto alias = fmt::format("s{}", i);
        for (const auto *name : {"sampled", "found", "empty"})
            select.items.push_back({.expression = sql::column(alias, name), .name = fmt::format("{}_{}", name, i)});
        sql::Source source{
            .from = std::vector{counts(catalog, *relations[i], limits)}, .alias = alias, .columnAlias = {}};
        if (i == 0)
            select.from = std::move(source);
        else
            select.joins.push_back({.kind = sql::JoinKind::Cross, .source = std::move(source), .on = {}});
    }
    return select;
}

} // namespace espalier::relations
