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

//! key columns and as_of of two sources are equal.
//! left = right, as the type of the column says.
sql::Expression equal(sql::Expression left, sql::Expression right, const plan::Column &column);

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

//! The first and the last as-of time that examples can have, where they are known beforehand.
struct CutoffSpan
{
    std::optional<Timestamp> first;
    std::optional<Timestamp> last;
};
CutoffSpan trainingSpan(const plan::Plan &plan);

//! The query that gives k1, ..., as_of and all aggregates of a scan, one row for each example with any row. What the span says of the rows'
//! times is said to PostgreSQL as constants too: by them partitions are pruned, and foreign servers send no more than is needed.
sql::Select scanQuery(const plan::Plan &plan, const plan::Scan &scan, std::string_view examples,
                      const CutoffSpan &span);
//! The same for one example "ex", as what stands in a LATERAL join: always one row. Requires: the scan has no inner values.
sql::Select lateralQuery(const plan::Plan &plan, const plan::Scan &scan, const CutoffSpan &span);
//! The same by window frames over rows and examples together. Requires: isFramed() for each feature.
sql::Select framesQuery(const plan::Plan &plan, const plan::Scan &scan, std::string_view examples,
                        const CutoffSpan &span);
//! Conditions on the times of a scan's rows: what no example can see is told by constants, and by an example's own time where all features
//! have a window.
void addSpan(sql::Select &select, const plan::Scan &scan, const CutoffSpan &span);
void addLimits(sql::Select &select, const plan::Scan &scan, const CutoffSpan &span);
//! Joins a scan's inner values to its rows, as "n". rows: complete but for its items.
void addInner(sql::Select &rows, const plan::Plan &plan, const plan::Scan &scan, const CutoffSpan &span);
//! One of them, beside the rows. Requires: it is among them.
sql::Expression innerValue(const plan::Inner &inner, std::string_view name);
//! The aggregate of a future label over [as_of, as_of + horizon), as a column named "outcome".
sql::Select outcomeQuery(const plan::Plan &plan, const plan::FutureLabel &label);
//! What is put in the place of a missing aggregate: 0 for counts, nothing for values.
sql::Expression withDefault(sql::Expression aggregate, study::Aggregate kind);

//! What makes rows of a table examples, over an alias of it.
struct ExampleParts
{
    std::vector<sql::Expression> keys;
    std::optional<sql::Expression> asOf;
    sql::Expression label;
    std::optional<sql::Expression> split;
    std::vector<sql::Expression> where; //!< all hold
    std::vector<study::Period> leftOut; //!< and its as-of time is in none of these
    std::optional<Duration> matures; //!< and this long after the as-of time, which is there then, it is over
};
ExampleParts rowParts(const plan::Plan &plan, const plan::RowLabel &label, std::string_view alias);
//! Without the filter, which is about the entity's row.
ExampleParts givenParts(const plan::Plan &plan, const plan::GivenLabel &label, std::string_view alias);
//! TRUE where the as-of time lies in none of the periods.
sql::Expression isLearnedFrom(const std::vector<study::Period> &leftOut, const sql::Expression &asOf);
//! TRUE where that time is over now. Requires: the parts have an as-of time.
sql::Expression isMature(const ExampleParts &parts);
//! The as-of times of a future target whose horizon is over and that are learned from, in their order.
sql::Select cutoffQuery(const plan::Plan &plan, const plan::FutureLabel &label);

//! SELECT key AS k1, ... , as_of, label, split of all examples with labels.
sql::Select trainingExamples(const plan::Plan &plan);
//! The same of a sample of the examples, with "available": how many there are.
sql::Select sampled(const plan::Plan &plan, sql::Select examples);
//! SELECT k1, ..., as_of of what a live query predicts.
sql::Select liveExamples(const plan::Plan &plan, const LiveScope &scope);
//! Adds WITH examples, and WITH moments where examples may repeat.
void addExamples(sql::Select &select, const plan::Plan &plan, sql::Select examples, bool mayRepeat);

} // namespace espalier::compile
