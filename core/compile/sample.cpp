// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/sample.h"

#include "core/compile/parts.h"

namespace espalier::compile {

namespace {

using sql::Expression;

//! A hash of the example's whole key. hashtextextended() takes a seed and is the same on all servers of one kind; its values are part of how
//! hash partitions are stored, so they do not change.
Expression hashOf(const plan::Plan &plan, Seed seed)
{
    auto hash = sql::value(static_cast<std::int64_t>(seed.value));
    for (std::size_t i = 0; i < plan.entity.primaryKey.size(); ++i)
        hash = sql::call("hashtextextended", {sql::cast(sql::column("a", keyName(i)), "text"), std::move(hash)});
    return hash;
}

} // namespace

sql::Select sampled(const plan::Plan &plan, sql::Select examples)
{
    std::vector<std::string> names;
    for (const auto &item : examples.items)
        names.push_back(item.name);
    auto all = sql::call("count", {sql::verbatim("*")});
    all.isWindow = true;
    // All examples of one key are peers: the entity is in as a whole, or it is not.
    auto place = all;
    place.orderBy.push_back(hashOf(plan, plan.sample->seed));
    place.orderSorting.push_back(sql::Sorting::Ascending);
    sql::Select placed;
    for (const auto &name : names)
        placed.items.push_back({sql::column("a", name), name});
    placed.items.push_back({std::move(place), "place"});
    placed.items.push_back({std::move(all), "available"});
    placed.from = sql::Source{.from = std::vector{std::move(examples)}, .alias = "a"};

    sql::Select select;
    select.comment = "a sample: whole entities in the order of a hash of their key, as many as fit";
    for (const auto &name : names)
        select.items.push_back({sql::column("p", name), name});
    select.items.push_back({sql::column("p", "available"), "available"});
    select.from = sql::Source{.from = std::vector{std::move(placed)}, .alias = "p"};
    select.where.push_back(sql::binary(sql::column("p", "place"), "<=", sql::value(plan.sample->rows)));
    return select;
}

} // namespace espalier::compile
