// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/query.h"
#include "core/plan/plan.h"
#include "core/sql/select.h"

#include <string>
#include <string_view>
#include <vector>

namespace espalier::compile {

// The parts a query is put together from. In every part "ex" is the examples' row, with key columns k1, k2, ... and
// as_of, and "e" the entity's row.

std::string keyName(std::size_t index);
//! Where a path starts from: the examples "ex" (and "e" for columns that are no key), or the entity's row "e" alone.
enum class Origin
{
    Examples,
    Entity
};

sql::Expression entityColumn(const plan::Plan &plan, const std::string &name, Origin origin);
bool isKey(const plan::Plan &plan, std::string_view name);

//! JOIN entity AS e by key, for what entityColumn() may need.
sql::Join entityJoin(const plan::Plan &plan, sql::JoinKind kind);
//! Whether a path's first step starts from a column that is no key.
bool needsEntity(const plan::Plan &plan, const std::vector<plan::Step> &steps);

//! left = right, as the type of the column says.
sql::Expression equal(sql::Expression left, sql::Expression right, const plan::Column &column);
//! Key columns and as_of of two sources are equal.
std::vector<sql::Expression> sameExample(const plan::Plan &plan, std::string_view left, std::string_view right);
//! k1, k2, ..., as_of of a source.
std::vector<sql::Expression> exampleColumns(const plan::Plan &plan, std::string_view alias);

//! The conditions under which a step's row, here, belongs to the row before it, whose columns column() gives.
std::vector<sql::Expression> linkBetween(const plan::Step &step,
                                         const std::function<sql::Expression(const std::string &)> &column,
                                         std::string_view here);
//! The same of a step of a path.
std::vector<sql::Expression> linkOf(const plan::Plan &plan, const std::vector<plan::Step> &steps, std::size_t index,
                                    std::string_view prefix, Origin origin = Origin::Examples);
std::string stepAlias(std::string_view prefix, std::size_t index);

//! The entity's rows, as "e", with what they borrow the time from that is asked of them: the as-of time of a row target, else that of the row.
sql::Source entitySource(const plan::Plan &plan);

//! The joins of all steps; rows not visible at asOf are left out (to-many) or count as absent (to-one after to-many).
std::vector<sql::Join> visibleJoins(const plan::Plan &plan, const std::vector<plan::Step> &steps,
                                    std::string_view prefix, const sql::Expression &asOf,
                                    Origin origin = Origin::Examples);

//! Up to when features of an example see, exclusively: its as-of time, or the moment at which the study is frozen where that is before.
sql::Expression visibleUntil(const plan::Plan &plan, const sql::Expression &asOf);

//! What is put in the place of a missing aggregate: 0 for counts, nothing for values.
sql::Expression withDefault(sql::Expression aggregate, study::Aggregate kind);

} // namespace espalier::compile
