// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/relations/relation.h"
#include "core/study/study.h"

#include <string>
#include <string_view>

//! The time of a table in one line, for the command line and for lists.
namespace espalier::study {

//! "orders.placed_at", "order_lines(order_id)->orders.placed_at", "results.year as year", "prices.valid_from until valid_to",
//! "events.happened_at recorded inserted_at delay 2 hours", "calendar in advance".
std::string timeText(const TableTime &time);
//! The same without the table: "placed_at", "(order_id)->orders.placed_at".
std::string timeTextWithin(const TableTime &time);
//! Reads both what timeText() prints and tables named without their schema, where one has the name. Errors: Invalid.
Result<TableTime> parseTime(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                            std::string_view text);
//! The same of a table's time, without the table: what timeTextWithin() prints; "orders.placed_at" too, where one way of to-one relations
//! leads there.
Result<TableTime> parseTimeWithin(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                  catalog::TableId table, std::string_view text);

} // namespace espalier::study
