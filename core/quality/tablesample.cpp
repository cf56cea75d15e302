// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/tablesample.h"

#include "core/catalog/sample.h"

#include <algorithm>

namespace espalier::quality {

namespace {

constexpr std::int64_t sampleSeed = 42;

} // namespace

void readSample(sql::Select &select, const catalog::Table &table, std::int64_t rows)
{
    select.from = sql::Source{.from = table.name, .alias = "t"};
    if (catalog::offersRandomRows(table) && table.rowEstimate > rows) {
        const double percent = 100.0 * static_cast<double>(rows) / static_cast<double>(table.rowEstimate);
        select.from->sampling = sql::Sampling{std::max(percent, 0.0001), sampleSeed};
    }
    select.limit = 2 * rows;
}

sql::Expression sampledSeconds(const std::string &column)
{
    const auto moment = sql::cast(sql::column("t", column), "timestamp");
    auto seconds = sql::call("date_part", {sql::value(std::string_view("epoch")), moment});
    return sql::when(sql::call("isfinite", {moment}), sql::cast(std::move(seconds), "float8"));
}

} // namespace espalier::quality
