// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/sample.h"

#include "core/base/require.h"
#include "core/catalog/messages.h"

#include <algorithm>

namespace espalier::catalog {

namespace {

//! Random rows come from so many blocks at most: enough to be mixed, few enough to be read in a moment.
constexpr double randomBlocks = 256;

//! Of a partitioned table all parts count: the table itself holds nothing.
constexpr std::string_view sizeQuery = R"(
SELECT (pg_relation_size($1::regclass)
        + coalesce((SELECT sum(pg_relation_size(relid)) FROM pg_partition_tree($1::regclass)), 0))
       / current_setting('block_size')::bigint, row_security_active($1::regclass))";

//! The server's words, and what can be done.
Error explained(Error error, const Table &table, const SampleOptions &options)
{
    error.subject = sql::displayName(table.name);
    if (error.sqlState == "57014" && error.code != Error::Code::Cancelled) {
        error.remedies = {messages::sampleTookLonger(options.statementTimeoutMilliseconds / 1000)};
    } else if (error.code == Error::Code::Permission) {
        error.remedies = {messages::askForSelectOn(sql::quoted(table.name))};
    }
    return error;
}

Result<TableSample> read(pg::Transaction &transaction, const Table &table, const SampleOptions &options)
{
    const auto size = transaction.query(sizeQuery, {sql::quoted(table.name)});
    if (!size)
        return Failure(size.error());
    TableSample sample{.method = options.method, .seed = options.seed, .isRestricted = size->boolean(0, 1)};
    if (options.method == SampleMethod::Random)
        sample.percent = std::min(100.0, 100 * randomBlocks / std::max(1.0, size->number(0, 0)));
    const auto rows = transaction.query(sql::print(sampleQuery(table, options, sample.percent)));
    if (!rows)
        return Failure(rows.error());
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].isReadable)
            sample.columns.push_back(i);
    }
    const auto most = std::min(options.rows, mostSampleRows);
    for (std::size_t row = 0; row < std::min(rows->size(), most); ++row)
        sample.rows.push_back(shownRow(table, *rows, row));
    sample.isComplete = rows->size() <= most && sample.percent >= 100;
    return sample;
}

} // namespace

bool offersRandomRows(const Table &table)
{
    return table.kind != TableKind::View && table.kind != TableKind::Foreign;
}

sql::Select sampleQuery(const Table &table, const SampleOptions &options, double percent)
{
    ESPALIER_REQUIRE(options.method != SampleMethod::Random || percent >= 100 || offersRandomRows(table));
    sql::Select select;
    for (const auto &column : table.columns) {
        if (column.isReadable)
            addShown(select, column, sql::column("t", column.name));
    }
    if (select.items.empty())
        select.items.push_back({sql::verbatim("NULL::text"), {}});
    select.from = sql::Source{.from = table.name, .alias = "t"};
    if (options.method == SampleMethod::Random) {
        if (percent < 100)
            select.from->sampling = sql::Sampling{percent, options.seed};
        // Rows of one block are alike, so they are mixed over all blocks drawn: by where they are, the same for the
        // same seed.
        auto place = sql::cast(sql::column("t", "ctid"), "text");
        select.orderBy.push_back({sql::call("hashtextextended", {std::move(place), sql::value(options.seed)})});
    }
    // One more than asked for tells whether there are more.
    select.limit = static_cast<std::int64_t>(std::min(options.rows, mostSampleRows)) + 1;
    return select;
}

Result<TableSample> readSample(pg::Connection &connection, const Table &table, const SampleOptions &options)
{
    if (options.method == SampleMethod::Random && !offersRandomRows(table)) {
        return Failure(Error{.code = Error::Code::Unsupported,
                             .subject = sql::displayName(table.name),
                             .problem = messages::randomRowsNeedTable(),
                             .remedies = {messages::takeFirstRows()}});
    }
    // Looking at what the role may see is what is asked for here; the sample says that there may be more.
    auto transaction = pg::Transaction::begin(connection,
                                              {.lockTimeoutMilliseconds = options.lockTimeoutMilliseconds,
                                               .statementTimeoutMilliseconds = options.statementTimeoutMilliseconds,
                                               .tables = {table.name},
                                               .filtered = {table.name}});
    if (!transaction)
        return Failure(explained(transaction.error(), table, options));
    auto sample = read(*transaction, table, options);
    if (!sample)
        return Failure(explained(std::move(sample.error()), table, options));
    if (auto ended = transaction->commit(); !ended)
        return Failure(ended.error());
    return sample;
}

} // namespace espalier::catalog
