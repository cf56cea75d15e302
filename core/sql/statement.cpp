// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/statement.h"

namespace espalier::sql {

namespace {

std::string columnList(const std::vector<FunctionColumn> &columns)
{
    std::string text;
    for (const auto &column : columns)
        text += (text.empty() ? "" : ", ") + quoted(column.name) + " " + column.type;
    return text;
}

std::string expressionList(const std::vector<Expression> &expressions)
{
    std::string text;
    for (const auto &expression : expressions)
        text += (text.empty() ? "" : ", ") + print(expression);
    return text;
}

std::string nameList(const std::vector<std::string> &names)
{
    std::string text;
    for (const auto &name : names)
        text += (text.empty() ? "" : ", ") + quoted(name);
    return text;
}

std::string viewAs(const QualifiedName &name, const Select &query, bool isInvoker)
{
    return "VIEW " + quoted(name) + (isInvoker ? " WITH (security_invoker = true)" : "") + " AS\n" + print(query)
        + ";\n";
}

} // namespace

std::string createView(const QualifiedName &name, const Select &query, bool isInvoker)
{
    return "CREATE " + viewAs(name, query, isInvoker);
}

std::string createOrReplaceView(const QualifiedName &name, const Select &query, bool isInvoker)
{
    return "CREATE OR REPLACE " + viewAs(name, query, isInvoker);
}

std::string createTable(const QualifiedName &name, const std::vector<FunctionColumn> &columns)
{
    return "CREATE TABLE " + quoted(name) + " (" + columnList(columns) + ");\n";
}

std::string createOrReplace(const TableFunction &function)
{
    const auto head = "CREATE OR REPLACE FUNCTION " + quoted(function.name) + "(" + columnList(function.parameters)
        + ")\nRETURNS TABLE (" + columnList(function.returns) + ")\n";
    const auto body = print(function.body) + ";\n";
    if (function.language == Language::Sql)
        return head + "LANGUAGE sql STABLE PARALLEL SAFE\nBEGIN ATOMIC\n" + body + "END;\n";
    // Its names are looked up when it runs; a column that is called as one of the results is the column.
    return head + "LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp\nAS "
        + literal("\n#variable_conflict use_column\nBEGIN\nRETURN QUERY\n" + body + "END\n") + ";\n";
}

std::string explain(const Select &query)
{
    return "EXPLAIN (FORMAT JSON, VERBOSE)\n" + print(query);
}

std::string createIndex(const Index &index)
{
    return std::string("CREATE INDEX") + (index.isConcurrent ? " CONCURRENTLY" : "") + " ON " + quoted(index.table)
        + " (" + nameList(index.columns) + ");\n";
}

std::string comment(std::string_view kind, const std::string &object, std::string_view text)
{
    return "COMMENT ON " + std::string(kind) + " " + object + " IS " + literal(text) + ";\n";
}

std::string print(const Insert &insert)
{
    return "INSERT INTO " + quoted(insert.table) + " (" + nameList(insert.columns) + ")\nVALUES ("
        + expressionList(insert.values) + ");\n";
}

Source valuesSource(const std::vector<std::vector<Expression>> &rows, std::string_view alias,
                    const std::vector<std::string> &columns)
{
    std::string text;
    for (const auto &row : rows)
        text += (text.empty() ? "" : ",\n    ") + ("(" + expressionList(row) + ")");
    // The column names belong to the alias, so the whole stands as one derived table.
    Source source{.from = verbatim("(SELECT * FROM (VALUES\n    " + text + "\n) AS \"v\"(" + nameList(columns) + "))"),
                  .alias = std::string(alias)};
    return source;
}

} // namespace espalier::sql
