// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columns/order.h"

#include "core/compile/value.h"
#include "core/pg/reader.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace espalier::columns {

namespace {

//! Numbers in the order of the values; nothing where that is not known.
std::optional<std::vector<std::int64_t>> ranksOf(const frame::Column &column)
{
    std::vector<std::int64_t> ranks;
    if (const auto *whole = std::get_if<frame::Integers>(&column.values)) {
        ranks = whole->values;
    } else if (const auto *times = std::get_if<frame::Times>(&column.values)) {
        // The last years of PostgreSQL are read as one moment.
        for (const auto time : times->values)
            ranks.push_back(time.microseconds >= INT64_MAX - 1 ? INT64_MIN : time.microseconds);
    } else if (const auto *texts = std::get_if<frame::Categories>(&column.values)) {
        std::vector<std::size_t> places(texts->levels.size());
        std::iota(places.begin(), places.end(), std::size_t{0});
        std::ranges::sort(places, {}, [&](std::size_t place) -> const std::string & {
            return texts->levels[place];
        });
        std::vector<std::int64_t> rankOf(places.size());
        for (std::size_t i = 0; i < places.size(); ++i)
            rankOf[places[i]] = static_cast<std::int64_t>(i);
        for (const auto code : texts->codes)
            ranks.push_back(code < 0 ? INT64_MIN : rankOf[static_cast<std::size_t>(code)]);
    } else {
        return std::nullopt;
    }
    return std::ranges::find(ranks, INT64_MIN) == ranks.end() ? std::optional(std::move(ranks)) : std::nullopt;
}

} // namespace

std::optional<Request> keysOf(const plan::Table &table)
{
    Request request;
    for (const auto &key : table.primaryKey) {
        auto value = sql::column(sourceAlias, key.name);
        auto wire = sql::Wire::Whole;
        if (key.type == catalog::Type::Timestamp || key.type == catalog::Type::TimestampTz) {
            value = compile::momentOf(value, key.type);
            wire = sql::Wire::Moment;
        } else if (key.type == catalog::Type::Uuid) {
            wire = sql::Wire::Text;
        } else if (key.type != catalog::Type::Integer) {
            return std::nullopt;
        }
        request.expressions.push_back(sql::cast(std::move(value), sql::castOf(wire)));
        request.wires.push_back(wire);
    }
    return request;
}

std::optional<std::vector<std::size_t>> ordered(const std::vector<const frame::Column *> &keys)
{
    std::vector<std::vector<std::int64_t>> ranks;
    for (const auto *key : keys) {
        auto some = ranksOf(*key);
        if (!some)
            return std::nullopt;
        ranks.push_back(std::move(*some));
    }
    std::vector<std::size_t> places(keys.empty() ? 0 : frame::rowCount(*keys.front()));
    std::iota(places.begin(), places.end(), std::size_t{0});
    const auto isLess = [&ranks](std::size_t left, std::size_t right) {
        for (const auto &rank : ranks) {
            if (rank[left] != rank[right])
                return rank[left] < rank[right];
        }
        return false;
    };
    if (!std::ranges::is_sorted(places, isLess))
        std::ranges::stable_sort(places, isLess);
    return places;
}

Result<std::vector<std::int64_t>> readOrder(pg::Transaction &transaction, const plan::Table &table)
{
    sql::Expression number = sql::call("row_number", {});
    number.partitionBy = {sql::verbatim("true")};
    number.orderBy = {sql::column(sourceAlias, "tableoid"), sql::column(sourceAlias, "ctid")};
    number.orderSorting.assign(number.orderBy.size(), sql::Sorting::Ascending);
    sql::Select select;
    select.items.push_back({std::move(number), "place"});
    select.from = sql::Source{.from = table.name, .alias = std::string(sourceAlias)};
    for (const auto &column : table.primaryKey)
        select.orderBy.push_back({compile::tieBreaker(sql::column(sourceAlias, column.name), column)});
    auto read = pg::readTable(transaction, sql::print(select), {{"place", sql::Wire::Whole}});
    if (!read)
        return Failure(read.error());
    auto places = std::move(std::get<frame::Integers>(read->columns.front().values).values);
    for (auto &place : places)
        --place;
    return places;
}

} // namespace espalier::columns
