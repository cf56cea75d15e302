// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/select.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier::sql {

//! CREATE VIEW. invoker: WITH (security_invoker = true), which PostgreSQL 15 and later know.
std::string createView(const QualifiedName &name, const Select &query, bool isInvoker);

//! The same in the place of a view of these columns, whose grants stay.
std::string createOrReplaceView(const QualifiedName &name, const Select &query, bool isInvoker);

struct FunctionColumn
{
    std::string name;
    std::string type; //!< as PostgreSQL formats it
    bool operator==(const FunctionColumn &) const = default;
};

std::string createTable(const QualifiedName &name, const std::vector<FunctionColumn> &columns);

enum class Language
{
    Sql, //!< with a parsed body: it inlines, and what it reads is tracked
    Procedural //!< PL/pgSQL: its query is planned by itself. Citus plans no SQL function over distributed tables
};

//! A set-returning function, STABLE and PARALLEL SAFE, SECURITY INVOKER. Parameters are read as $1, $2, ... in the body.
struct TableFunction
{
    QualifiedName name;
    std::vector<FunctionColumn> parameters;
    std::vector<FunctionColumn> returns;
    Select body;
    Language language = Language::Sql;
    bool operator==(const TableFunction &) const = default;
};

//! CREATE OR REPLACE: it takes no relation lock, so readers never wait.
std::string createOrReplace(const TableFunction &function);
//! What PostgreSQL would do for a query, with its own estimates, as JSON: nothing is read.
std::string explain(const Select &query);

struct Index
{
    QualifiedName table;
    std::vector<std::string> columns;
    bool isConcurrent = true; //!< made beside running writes; PostgreSQL cannot on partitioned tables
    bool operator==(const Index &) const = default;
};

//! CREATE INDEX; PostgreSQL names it.
std::string createIndex(const Index &index);
std::string comment(std::string_view kind, const std::string &object, std::string_view text);

struct Insert
{
    QualifiedName table;
    std::vector<std::string> columns;
    std::vector<Expression> values; //!< beside columns
};

std::string print(const Insert &insert);

//! VALUES rows as a source, with names for its columns.
Source valuesSource(const std::vector<std::vector<Expression>> &rows, std::string_view alias,
                    const std::vector<std::string> &columns);

} // namespace espalier::sql
