// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/moment.h"

#include "core/pg/messages.h"

#include <algorithm>
#include <initializer_list>

namespace espalier::pg {

namespace {

//! Functions answer as of now, tables of the catalog as of the snapshot.
constexpr std::string_view rewrittenQuery = R"(
WITH RECURSIVE wanted AS (
    SELECT quote_ident(s) || '.' || quote_ident(n) AS name, to_regclass(quote_ident(s) || '.' || quote_ident(n))::oid AS now,
        (SELECT c.oid FROM pg_class c JOIN pg_namespace ns ON ns.oid = c.relnamespace WHERE ns.nspname = s AND c.relname = n) AS seen
    FROM unnest($1::text[], $2::text[]) AS t(s, n)),
parts AS (
    SELECT name, now AS oid FROM wanted
    UNION
    SELECT p.name, below.oid FROM parts p, LATERAL (
        SELECT inhrelid AS oid FROM pg_inherits WHERE inhparent = p.oid
        UNION ALL
        SELECT d.refobjid FROM pg_rewrite r JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid
            AND d.refclassid = 'pg_class'::regclass
        WHERE r.ev_class = p.oid AND d.refobjid <> p.oid) below)
SELECT name FROM wanted WHERE now IS DISTINCT FROM seen
UNION
SELECT p.name FROM parts p LEFT JOIN pg_class c ON c.oid = p.oid
WHERE c.oid IS NULL
   OR c.relfilenode <> 0 AND pg_relation_filenode(c.oid) IS DISTINCT FROM c.relfilenode
ORDER BY 1)";

bool contains(std::initializer_list<std::string_view> states, std::string_view state)
{
    return std::ranges::find(states, state) != states.end();
}

//! What ends the reading; whatever else stands against a lock is a reason to do without it.
bool isFatal(const Error &error)
{
    return error.code == Error::Code::Cancelled || error.code == Error::Code::Connection
        || error.sqlState.starts_with("40") || contains({"55P03", "57014"}, error.sqlState);
}

bool isAbsent(const Error &error)
{
    // What is to be read later says so better.
    return contains({"42P01", "3F000"}, error.sqlState);
}

Result<> lock(Transaction &transaction, const std::string &list)
{
    return transaction.execute("SAVEPOINT locks; LOCK TABLE " + list
                               + " IN ACCESS SHARE MODE; RELEASE SAVEPOINT locks");
}

std::string listOf(const std::vector<sql::QualifiedName> &tables)
{
    std::string list;
    for (const auto &table : tables)
        list += (list.empty() ? "" : ", ") + sql::quoted(table);
    return list;
}

} // namespace

Result<std::vector<sql::QualifiedName>> lockTables(Transaction &transaction,
                                                   const std::vector<sql::QualifiedName> &tables)
{
    std::vector<sql::QualifiedName> unlocked;
    if (tables.empty())
        return unlocked;
    auto all = lock(transaction, listOf(tables));
    if (all)
        return unlocked;
    if (isFatal(all.error()))
        return Failure(all.error());
    if (auto undone = transaction.execute("ROLLBACK TO SAVEPOINT locks"); !undone)
        return Failure(undone.error());
    for (const auto &table : tables) {
        const auto one = lock(transaction, sql::quoted(table));
        if (one)
            continue;
        if (isFatal(one.error()))
            return Failure(one.error());
        if (auto undone = transaction.execute("ROLLBACK TO SAVEPOINT locks"); !undone)
            return Failure(undone.error());
        if (!isAbsent(one.error()))
            unlocked.push_back(table);
    }
    return unlocked;
}

Result<> checkNotRewritten(Transaction &transaction, const std::vector<sql::QualifiedName> &tables)
{
    if (tables.empty())
        return {};
    std::vector<std::string> schemas;
    std::vector<std::string> names;
    for (const auto &table : tables) {
        schemas.push_back(table.schema);
        names.push_back(table.name);
    }
    const auto rows = transaction.query(rewrittenQuery, {printArray(schemas), printArray(names)});
    if (!rows)
        return Failure(rows.error());
    if (rows->size() == 0)
        return {};
    return Failure(Error{.code = Error::Code::Query,
                         .subject = std::string(rows->text(0, 0)),
                         .problem = messages::rewrittenMeanwhile(),
                         .remedies = {messages::nothingKept()},
                         .sqlState = "40001"});
}

} // namespace espalier::pg
