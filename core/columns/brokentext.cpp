// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columns/brokentext.h"

#include "core/columns/messages.h"
#include "core/sql/select.h"

#include <fmt/format.h>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::columns {

namespace {

//! Columns whose values are texts, or print as what their owner wrote.
constexpr std::string_view textsQuery = R"(
SELECT a.attname
FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
WHERE a.attrelid = to_regclass($1) AND a.attnum > 0 AND NOT a.attisdropped
  AND ($2::text[] = '{}' OR a.attname = ANY ($2::text[])) AND t.typcategory IN ('S', 'E', 'U', 'A', 'R')
ORDER BY a.attnum)";

//! "0xe9 0x20" of the server's words, which are the same in every language, as a bytea's text: "\xe920". Empty where it names none.
std::string bytesOf(std::string_view detail)
{
    std::string bytes;
    constexpr std::size_t length = 4;
    for (auto at = detail.find("0x"); at != std::string_view::npos && at + length <= detail.size();
         at = detail.find("0x", at + length))
        bytes += detail.substr(at + 2, 2);
    return bytes.empty() ? bytes : "\\x" + bytes;
}

sql::Select rowsWith(const sql::QualifiedName &table, const std::string &name, const std::string &bytes)
{
    const auto value = sql::column("t", name);
    // As they are stored: any other conversion of them fails.
    auto place = sql::call("pg_catalog.position",
                           {sql::call("pg_catalog.textsend", {sql::cast(value, "text")}),
                            sql::cast(sql::value(std::string_view(bytes)), "bytea")});
    sql::Select select;
    select.items.push_back({value, {}});
    select.from = sql::Source{.from = table, .alias = "t"};
    select.where.push_back(sql::binary(std::move(place), ">", sql::value(std::int64_t{0})));
    return select;
}

std::string collapsed(std::string_view text)
{
    std::string result;
    for (const char character : text) {
        const bool isSpace = character == '\n' || character == ' ';
        if (!isSpace || !result.ends_with(' '))
            result += isSpace ? ' ' : character;
    }
    return result;
}

//! The first column with such a value; nothing where none is found in time.
struct Found
{
    sql::QualifiedName table;
    std::string column;
    std::string value; //!< shown
};

std::optional<Found> find(pg::Transaction &transaction, const plan::Reads &reads, const std::string &bytes)
{
    for (const auto &[table, columns] : reads) {
        const auto texts = transaction.query(
            textsQuery, {sql::quoted(table), pg::printArray(std::vector<std::string>(columns.begin(), columns.end()))});
        if (!texts)
            return std::nullopt;
        for (std::size_t row = 0; row < texts->size(); ++row) {
            const std::string column(texts->text(row, 0));
            auto select = rowsWith(table, column, bytes);
            select.limit = 1;
            const auto rows = transaction.query(sql::print(select));
            if (!rows)
                return std::nullopt;
            if (rows->size() > 0)
                return Found{table, column, std::string(rows->text(0, 0))};
        }
    }
    return std::nullopt;
}

} // namespace

Error withPlace(pg::Connection &connection, Error error, const plan::Reads &reads)
{
    const auto bytes = bytesOf(error.detail);
    const bool isOfText = error.sqlState == "22021" || error.sqlState == "22P05";
    if (!isOfText || bytes.empty() || !connection.isUsable())
        return error;
    constexpr int patienceMilliseconds = 20'000;
    auto transaction = pg::Transaction::begin(
        connection, {.texts = pg::Texts::Bytes, .statementTimeoutMilliseconds = patienceMilliseconds});
    if (!transaction)
        return error;
    const auto found = find(*transaction, reads, bytes);
    if (!found)
        return error;
    constexpr std::size_t shown = 60;
    error.subject = sql::displayName(found->table) + "." + found->column;
    error.problem = messages::bytesAreNoText(found->value.substr(0, shown));
    error.detail.clear(); // the server names the bytes alone
    error.remedies = {messages::findItsRows(collapsed(sql::print(rowsWith(found->table, found->column, bytes))))};
    return error;
}

} // namespace espalier::columns
