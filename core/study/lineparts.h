// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/linewords.h"
#include "core/study/study.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

//! A question in one line as it is written: tables and columns are words that nobody has looked up yet.
namespace espalier::study {

struct LineName
{
    std::string text;
    LinePlace place;
    bool operator==(const LineName &) const = default;
};

//! "orders", "fulfillment.orders", "fulfillment.orders.total".
using LineNames = std::vector<LineName>;
LinePlace placeOf(const LineNames &names);

//! "orders(customer_id)": columns that refer to another table, or are referred to.
struct LineKey
{
    LineNames table;
    LineNames columns; //!< may be empty where it is not said which
    bool operator==(const LineKey &) const = default;
};

//! One relation of a path, by the columns that refer.
struct LineStep
{
    enum class Way
    {
        Unsaid, //!< "orders(customer_id)": from its own table to the parent, else to that table
        ToParent, //!< "orders(customer_id) -> customers"
        ToChild //!< "<- orders(customer_id)", "customers(id) <- orders(customer_id)"
    };
    Way way = Way::Unsaid;
    LineKey child;
    std::optional<LineKey> parent;
    LinePlace place;
    bool operator==(const LineStep &) const = default;
};

//! "fulfillment.orders.total via orders(customer_id)".
struct LinePath
{
    LineNames names;
    std::vector<LineStep> steps; //!< none: the shortest
    bool operator==(const LinePath &) const = default;
};

struct LineCondition
{
    LineName column;
    Operator op = Operator::Equal;
    std::string value;
    bool operator==(const LineCondition &) const = default;
};

struct LineAlive
{
    LinePath path;
    Duration within;
    bool operator==(const LineAlive &) const = default;
};

struct LineMoment
{
    LinePath path;
    Calendar calendar = Calendar::None;
    DayEdge edge = DayEdge::End;
    bool operator==(const LineMoment &) const = default;
};

//! A part that may be said to be none.
template<typename Said>
struct LineChoice
{
    bool isSaid = false;
    std::optional<Said> as; //!< nothing where it is said to be none
    bool operator==(const LineChoice &) const = default;
};

struct LineParts
{
    std::optional<LineName> aggregate; //!< of a future target
    LinePath subject; //!< what is aggregated; the column of a row target; the label of given examples
    std::vector<LineCondition> counted; //!< on the rows that are aggregated
    std::optional<LineNames> examples; //!< the table of given ones
    LineNames keys; //!< of given examples
    std::optional<Condition> condition;
    std::optional<Task> task;
    LineNames entity;
    LineChoice<Duration> over; //!< the horizon, or the window of given labels
    std::optional<Duration> every;
    std::optional<Timestamp> from;
    std::optional<Timestamp> until;
    std::optional<LinePath> atRows; //!< further examples stand at the rows there
    LineChoice<LineMoment> asOf;
    std::optional<Duration> maturing;
    LineChoice<LineName> split;
    std::optional<LineAlive> alive;
    std::vector<LineCondition> filter;
    bool operator==(const LineParts &) const = default;
};

//! Errors: Invalid.
LineResult<LineParts> lineParts(std::string_view line);

} // namespace espalier::study
