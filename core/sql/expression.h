// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/quote.h"

#include <string>
#include <string_view>
#include <vector>

namespace espalier::sql {

enum class Sorting
{
    Ascending,
    Descending
};

//! One SQL expression as a value. Build it with the functions below; print it with print().
struct Expression
{
    enum class Kind
    {
        Column, //!< qualifier.text; the qualifier may be empty
        Verbatim, //!< text as it is: a literal already quoted, a parameter, a keyword such as now()
        Call, //!< text(arguments ...), with distinct, ordering and filter for aggregates
        Binary, //!< arguments[0] text arguments[1]
        Prefix, //!< text arguments[0], such as NOT
        Suffix, //!< arguments[0] text, such as IS NULL
        Cast, //!< arguments[0]::text
        Case, //!< CASE WHEN arguments[0] THEN arguments[1] ... ELSE last (odd count) END
        Element, //!< (arguments[0])[arguments[1]] of an array
        Chain //!< arguments joined by text, AND or OR
    };

    Kind kind = Kind::Verbatim;
    std::string qualifier;
    std::string text;
    std::vector<Expression> arguments;
    bool isDistinct = false;
    bool isWithinGroup = false; //!< of an ordered-set aggregate: the ordering stands in WITHIN GROUP
    std::vector<Expression> orderBy; //!< of an aggregate
    std::vector<Sorting> orderSorting; //!< beside orderBy
    std::vector<Expression> filter; //!< of an aggregate: all hold
    std::vector<Expression> partitionBy; //!< of a window function; with orderBy as its ordering
    bool isWindow = false; //!< a window function though it has no partitionBy
    std::string frame; //!< of a window function: "RANGE BETWEEN ... AND ..."; may be empty
    bool operator==(const Expression &) const = default;
};

Expression column(std::string_view qualifier, std::string_view name);
Expression value(std::string_view text);
Expression value(double number);
Expression value(std::int64_t number);
Expression verbatim(std::string_view text);
Expression call(std::string_view function, std::vector<Expression> arguments);
Expression binary(Expression left, std::string_view symbol, Expression right);
//! The same by the operator of a schema, whatever the search path finds; pg_catalog's where it is empty.
Expression binary(Expression left, std::string_view symbol, Expression right, std::string_view schema);
Expression negated(Expression operand);
//! - operand.
Expression negative(Expression operand);
Expression isNull(Expression operand);
Expression isNotNull(Expression operand);
Expression cast(Expression operand, std::string_view type);
//! CASE WHEN condition THEN result END; nothing else gives NULL.
Expression when(Expression condition, Expression result);
Expression when(Expression condition, Expression result, Expression otherwise);
//! Of an array, counted from 1.
Expression element(Expression array, Expression index);
Expression firstElement(Expression array);
//! function(arguments) WITHIN GROUP (ORDER BY value), such as percentile_cont.
Expression orderedSet(std::string_view function, std::vector<Expression> arguments, Expression value);
//! TRUE for none.
Expression all(std::vector<Expression> conditions);
//! Requires: at least two.
Expression any(std::vector<Expression> conditions);
//! moment AT TIME ZONE 'UTC': between timestamp and timestamptz, the same in every session.
Expression atUtc(Expression moment);

std::string print(const Expression &expression);

} // namespace espalier::sql
