// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/expression.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace espalier::sql {

struct Select;
struct Join;

struct Item
{
    Expression expression;
    std::string name; //!< AS name; empty for none
    bool operator==(const Item &) const = default;
};

//! TABLESAMPLE SYSTEM: whole blocks of a table, the same for the same seed while the table is unchanged.
struct Sampling
{
    double percent = 100;
    std::int64_t seed = 0;
    bool operator==(const Sampling &) const = default;
};

//! What stands in FROM: a table, the name of a WITH query, a function, or a query of its own.
struct Source
{
    std::variant<QualifiedName, Expression, std::vector<Select>> from; //!< a vector holds exactly one query
    std::string alias;
    std::string columnAlias; //!< of a function that gives one column; may be empty
    std::optional<Sampling> sampling; //!< of a table or materialized view only
    bool isLateral = false; //!< a query of its own that sees what stands before it in FROM
    std::vector<Join> joins; //!< to the source itself, before it is joined to anything: "a" JOIN (this JOIN ...)
    bool operator==(const Source &other) const;
};

enum class JoinKind
{
    Inner,
    Left,
    Cross
};

struct Join
{
    JoinKind kind = JoinKind::Inner;
    Source source;
    std::vector<Expression> on; //!< all hold; empty for Cross
    bool operator==(const Join &) const = default;
};

struct Ordering
{
    Expression expression;
    Sorting sorting = Sorting::Ascending;
    bool operator==(const Ordering &) const = default;
};

struct With;

struct Select
{
    std::vector<With> with;
    bool isDistinct = false;
    std::vector<Item> items;
    std::optional<Source> from;
    std::vector<Join> joins;
    std::vector<Expression> where; //!< all hold
    std::vector<Expression> groupBy;
    std::vector<Expression> having; //!< all hold
    std::vector<Select> unionAll; //!< further queries whose rows are added
    std::vector<Ordering> orderBy;
    std::optional<std::int64_t> limit;
    bool isFenced = false; //!< OFFSET 0, which changes no row: planned by itself, not merged into the query around it
    std::string comment; //!< printed above as -- lines: plain words only, never a name or a value of the user's
    bool operator==(const Select &other) const; //!< the same text
};

struct With
{
    std::string name;
    Select query;
    bool operator==(const With &) const = default;
};

//! The query as indented text, without a semicolon. The same value prints as the same bytes.
std::string print(const Select &select, int indentation = 0);

//! EXISTS (SELECT ...) as a condition.
Expression exists(const Select &select, int indentation = 4);
//! LATERAL (SELECT ...) to stand in FROM: it may name what stands before it.
Expression lateral(const Select &select, int indentation = 4);
//! (SELECT ...) of one row and column as a value.
Expression scalar(const Select &select, int indentation = 4);

} // namespace espalier::sql
