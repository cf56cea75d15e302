// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/query.h"
#include "core/deploy/objects.h"
#include "core/deploy/request.h"

#include <algorithm>
#include <cmath>

namespace espalier::deploy {

namespace {

using sql::Expression;

//! A column with one missing value behind its rows.
frame::Column withMissingRow(frame::Column column)
{
    struct Append
    {
        void operator()(frame::Numbers &numbers) const { numbers.values.push_back(std::nan("")); }
        void operator()(frame::Integers &integers) const { integers.values.push_back(frame::Integers::missing); }
        void operator()(frame::Times &times) const { times.values.push_back(frame::Times::missing); }
        void operator()(frame::Categories &categories) const { categories.codes.push_back(frame::Categories::missing); }
    };
    std::visit(Append(), column.values);
    return column;
}

Expression valueAt(const frame::Column &column, std::size_t row)
{
    const auto *numbers = std::get_if<frame::Numbers>(&column.values);
    const auto *type = numbers != nullptr ? "float8" : "text";
    if (frame::isMissing(column, row))
        return sql::cast(sql::verbatim("NULL"), type);
    if (numbers != nullptr)
        return sql::value(numbers->values[row]);
    return sql::cast(sql::value(std::string_view(frame::textAt(column, row))), type);
}

} // namespace

Result<GoldenRows> goldenRows(const model::Model &model, const std::vector<frame::Column> &features, std::size_t count)
{
    GoldenRows golden;
    const auto rows = features.empty() ? 0 : rowCount(features.front());
    const auto taken = std::min(count, rows);
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < taken; ++i)
        places.push_back(i * rows / taken);
    for (const auto &column : features)
        golden.features.push_back(withMissingRow(frame::taken(column, places)));
    auto expected = model::predict(model, golden.features);
    if (!expected)
        return Failure(expected.error());
    golden.expected = std::move(*expected);
    return golden;
}

sql::Select goldenQuery(const Request &request, const Names &names, int version)
{
    const auto rows = request.golden.expected.rows;
    std::vector<std::vector<Expression>> values(rows);
    std::vector<std::string> columns{"golden_row"};
    std::vector<Expression> fields(request.plan.entity.primaryKey.size() + (request.plan.hasAsOf ? 1 : 0),
                                   sql::verbatim("NULL"));
    for (std::size_t row = 0; row < rows; ++row)
        values[row].push_back(sql::value(static_cast<std::int64_t>(row)));
    for (std::size_t i = 0; i < request.golden.features.size(); ++i) {
        columns.push_back("v" + std::to_string(i + 1));
        fields.push_back(sql::column("g", columns.back()));
        for (std::size_t row = 0; row < rows; ++row)
            values[row].push_back(valueAt(request.golden.features[i], row));
    }
    auto row = sql::cast(sql::call("row", std::move(fields)), sql::quoted(names.features(version)));
    sql::Select select;
    select.items.push_back({sql::column("g", "golden_row"), ""});
    select.items.push_back({sql::call(sql::quoted(names.score(version)), {std::move(row)}), "score"});
    select.from = sql::valuesSource(values, "g", columns);
    select.orderBy.push_back({sql::column("g", "golden_row")});
    return select;
}

} // namespace espalier::deploy
