// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/sql/select.h"
#include "core/sql/wire.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace espalier::compile {

//! What an output column of a query is.
struct Output
{
    enum class Role
    {
        Key,
        AsOf,
        Label,
        Quantity, //!< that the label compares
        Split,
        Available, //!< how many examples there are, beside each row of a sample of them
        Feature
    };

    std::string name;
    Role role = Role::Feature;
    sql::Wire wire = sql::Wire::Number; //!< what it is cast to
    bool operator==(const Output &) const = default;
};

struct Query
{
    sql::Select select;
    std::vector<Output> outputs; //!< beside select.items
};

//! All examples of the plan with label and features, ordered by key and as-of time; each output cast to its type.
//! The label is NULL where it is not known; the immature ones of a future target are left out.
Query trainingQuery(const plan::Plan &plan);

//! How many examples there are, with and without a label: one row (available, labelled).
sql::Select countQuery(const plan::Plan &plan);

//! How many examples there are, whatever their labels, which are not computed: one row and column.
sql::Select exampleCountQuery(const plan::Plan &plan);

//! Which examples a live query gives. An empty key means all that are to be predicted now.
struct LiveScope
{
    std::vector<std::string> key; //!< an SQL expression for each key column, such as a function's parameter
    std::string asOf = "now()"; //!< of a future or given target; of a row target only where a key is given
    //! asOf is another moment than now: it counts for row targets too, instead of the row's own time, and without a key only entities that were
    //! known then are given.
    bool isAsOfGiven = false;
    //! Where it is given, only these of what is to be predicted: for each key column an array's text, beside each other.
    std::vector<std::string> among;
};

//! What live columns are called that are no features: keys and as-of time by their own names, but for those that a feature or a column of
//! the answers has.
struct LiveNames
{
    std::vector<std::string> keys; //!< beside the entity's primary key
    std::string asOf;
};
LiveNames liveNames(const plan::Plan &plan);
//! name, or that with a suffix and a number where it is taken; at most 63 bytes. It is then taken too.
std::string uniqueName(const std::string &name, std::string_view suffix, std::set<std::string> &taken);

//! Key columns (in their own types), as-of time, then the features, by liveNames(): the same expressions as in training.
sql::Select liveQuery(const plan::Plan &plan, const LiveScope &scope = {});

//! The same rows for reading into memory: keys, as_of and features, each cast to its output type, ordered by key.
Query liveRowsQuery(const plan::Plan &plan, const LiveScope &scope = {});
//! One example, by its key and, where it has one, its as-of time.
LiveScope exampleScope(const plan::Plan &plan, const std::vector<std::string> &key, std::optional<Timestamp> asOf);
//! All that was to be predicted at a moment; nothing: now.
LiveScope momentScope(std::optional<Timestamp> asOf);

} // namespace espalier::compile
