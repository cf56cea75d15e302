// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/log.h"

#include "core/base/require.h"
#include "core/deploy/registry.h"
#include "core/evaluate/confusion.h"
#include "core/monitor/logviews.h"
#include "core/monitor/messages.h"
#include "core/pg/copytext.h"

#include <algorithm>
#include <fmt/format.h>

namespace espalier::monitor {

namespace {

constexpr std::string_view temporary = "espalier_said";

Failure refused(const sql::QualifiedName &name, Error::Code code, Message problem)
{
    return Failure(Error{.code = code,
                         .subject = sql::displayName(name),
                         .problem = std::move(problem),
                         .remedies = {messages::scoreWithoutLog()}});
}

//! The versions that have one already. Errors: Invalid where there is none and something else has one of the names.
Result<std::vector<int>> versionsLogged(pg::Transaction &transaction, const deploy::Names &names)
{
    const auto rows = transaction.query("SELECT \"version\" FROM " + sql::quoted(names.table("watched_logs"))
                                            + R"( WHERE "project" = $1 ORDER BY "version")",
                                        {names.project});
    if (!rows)
        return Failure(rows.error());
    std::vector<int> versions;
    for (std::size_t row = 0; row < rows->size(); ++row)
        versions.push_back(static_cast<int>(rows->integer(row, 0)));
    return versions;
}

Result<> checkFree(pg::Transaction &transaction, const sql::QualifiedName &name)
{
    const auto rows = transaction.query("SELECT to_regclass($1) IS NULL", {sql::quoted(name)});
    if (!rows)
        return Failure(rows.error());
    return rows->boolean(0, 0) ? Result<>() : refused(name, Error::Code::Invalid, messages::nameIsTaken());
}

std::string columnNames(const std::vector<sql::FunctionColumn> &columns)
{
    std::string text;
    for (const auto &column : columns)
        text += (text.empty() ? "" : ", ") + sql::quoted(column.name);
    return text;
}

std::string tableStatements(const deploy::Shape &shape, const deploy::Names &names)
{
    const auto outcome = outcomeNames(shape);
    const auto log = sql::quoted(names.log());
    auto text = sql::createTable(names.log(), logColumns(shape));
    text += "ALTER TABLE " + log + " ALTER COLUMN " + sql::quoted(outcome.scoredAt) + " SET DEFAULT now();\n";
    std::string columns;
    for (const auto &key : outcome.keys)
        columns += sql::quoted(key) + ", ";
    return text + "CREATE INDEX ON " + log + " (" + columns + sql::quoted(outcome.asOf) + ");\n"
        + sql::comment("TABLE", log, "espalier: what was predicted when; pruned by espalierctl score --keep-days");
}

//! But for when it was said, which the table fills in.
void addLine(std::string &text, const Logged &logged, const frame::Frame &frame, const model::Predictions &predictions,
             std::size_t row)
{
    for (const auto &key : frame.keys)
        pg::appendField(text, frame::textAt(key, row));
    if (!frame.asOf.empty())
        text += printTimestamp(frame.asOf[row]) + "\t";
    pg::appendField(text, predictionText(logged.model, predictions, row));
    if (logged.model.task == model::Task::Binary)
        text += fmt::format("{}\t", predictions.at(row, 0));
    else if (logged.model.task == model::Task::Multiclass)
        text += scoresText(predictions, row) + "\t";
    text += std::to_string(logged.version) + "\n";
}

//! What was not said before of the same example by the same version. said: a table or view with the log's columns.
std::string insertNew(const deploy::Shape &shape, const deploy::Names &names, const std::string &columns,
                      const std::string &said)
{
    auto text = fmt::format("INSERT INTO {0} ({1}) SELECT {1} FROM {2} n WHERE NOT EXISTS (SELECT FROM {0} l"
                            " WHERE l.\"version\" = n.\"version\"",
                            sql::quoted(names.log()), columns, said);
    auto same = shape.keys;
    if (!shape.asOf.empty())
        same.push_back({shape.asOf, {}});
    same.push_back({std::string(scoreColumn(shape.task)), {}});
    for (const auto &column : same)
        text += fmt::format(" AND l.{0} = n.{0}", sql::quoted(column.name));
    return text + ")";
}

bool repeatsMoments(const plan::Plan &plan)
{
    return !std::holds_alternative<plan::FutureLabel>(plan.label);
}

} // namespace

std::string predictionText(const model::Model &model, const model::Predictions &predictions, std::size_t row)
{
    if (model.task == model::Task::Regression)
        return fmt::format("{}", predictions.at(row, 0));
    return model.classes[evaluate::predictedClass(predictions, model.task, row, model.threshold)];
}

std::string scoresText(const model::Predictions &predictions, std::size_t row)
{
    std::string text;
    for (std::size_t i = 0; i < predictions.width; ++i)
        text += (i == 0 ? "" : ",") + fmt::format("{}", predictions.at(row, i));
    return "{" + text + "}";
}

Result<> makeLog(pg::Transaction &transaction, const Logged &logged, bool hasInvoker)
{
    const auto &names = logged.names;
    if (auto made = deploy::makeWatched(transaction, names.schema); !made) {
        return made.error().code == Error::Code::Permission
            ? refused({names.schema, "watched_logs"}, made.error().code, messages::mayNotMakeLog())
            : made;
    }
    auto versions = versionsLogged(transaction, names);
    if (!versions)
        return Failure(versions.error());
    if (std::ranges::find(*versions, logged.version) != versions->end())
        return {};
    std::vector wanted{names.outcomes(logged.version)};
    if (versions->empty())
        wanted.insert(wanted.end(), {names.log(), names.performance()});
    for (const auto &name : wanted) {
        if (auto checked = checkFree(transaction, name); !checked)
            return checked;
    }
    const auto shape = deploy::shapeOf(logged.plan, logged.model);
    auto statements = versions->empty() ? tableStatements(shape, names) : std::string();
    statements += sql::createView(names.outcomes(logged.version),
                                  outcomesQuery(logged.plan, shape, names, logged.version), hasInvoker);
    versions->push_back(logged.version);
    std::ranges::sort(*versions);
    statements += sql::createOrReplaceView(names.performance(), performanceQuery(shape, names, *versions), hasInvoker);
    statements += sql::print(
        sql::Insert{names.table("watched_logs"),
                    {"project", "version"},
                    {sql::value(std::string_view(names.project)), sql::value(std::int64_t{logged.version})}});
    auto made = transaction.execute(statements);
    if (!made && made.error().code == Error::Code::Permission)
        return refused(names.log(), made.error().code, messages::mayNotMakeLog());
    return made;
}

Result<std::uint64_t> appendLog(pg::Transaction &transaction, const Logged &logged, const frame::Frame &frame,
                                const model::Predictions &predictions, Moments moments)
{
    ESPALIER_REQUIRE(frame::rowCount(frame) == predictions.rows);
    const auto shape = deploy::shapeOf(logged.plan, logged.model);
    const auto columns = columnNames(deploy::predictionColumns(shape));
    const bool isApart = moments == Moments::Again || repeatsMoments(logged.plan);
    const auto log = sql::quoted(logged.names.log());
    if (isApart) {
        auto made =
            transaction.execute(fmt::format("CREATE TEMPORARY TABLE {} (LIKE {}) ON COMMIT DROP", temporary, log));
        if (!made)
            return Failure(made.error());
    }
    pg::CopyLines lines(predictions.rows, [&](std::string &text, std::size_t row) {
        addLine(text, logged, frame, predictions, row);
    });
    auto copied = transaction.copyIn(
        fmt::format("COPY {} ({}) FROM STDIN", isApart ? fmt::format("pg_temp.{}", temporary) : log, columns), [&] {
            return lines.next();
        });
    if (!copied || !isApart)
        return copied;
    const auto inserted =
        transaction.query(insertNew(shape, logged.names, columns, fmt::format("pg_temp.{}", temporary)));
    if (!inserted)
        return Failure(inserted.error());
    // Another version may be logged in the same transaction.
    if (auto dropped = transaction.execute(fmt::format("DROP TABLE pg_temp.{}", temporary)); !dropped)
        return Failure(dropped.error());
    return static_cast<std::uint64_t>(inserted->affected());
}

std::string logLiveStatement(const Logged &logged)
{
    const auto shape = deploy::shapeOf(logged.plan, logged.model);
    const auto columns = columnNames(deploy::predictionColumns(shape));
    const auto view = sql::quoted(logged.names.view());
    if (repeatsMoments(logged.plan))
        return insertNew(shape, logged.names, columns, view);
    return fmt::format("INSERT INTO {0} ({1}) SELECT {1} FROM {2}", sql::quoted(logged.names.log()), columns, view);
}

Result<std::optional<Timestamp>> lastLogged(pg::Transaction &transaction, const deploy::Names &names,
                                            const deploy::Shape &shape)
{
    const auto isThere = deploy::isWatched(transaction, names.schema);
    if (!isThere)
        return Failure(isThere.error());
    if (!*isThere)
        return std::optional<Timestamp>();
    const auto versions = versionsLogged(transaction, names);
    if (!versions)
        return Failure(versions.error());
    const auto latest =
        fmt::format("SELECT (extract(epoch FROM max(m)) * 1000000)::int8 FROM ("
                    "SELECT max(\"as_of\") AS m FROM {} WHERE \"project\" = $1{}) a",
                    sql::quoted(names.table("watched_observations")),
                    versions->empty() ? std::string()
                                      : fmt::format(" UNION ALL SELECT max({}) FROM {}",
                                                    sql::quoted(outcomeNames(shape).asOf), sql::quoted(names.log())));
    const auto rows = transaction.query(latest, {names.project});
    if (!rows)
        return Failure(rows.error());
    return rows->isNull(0, 0) ? std::optional<Timestamp>() : std::optional(Timestamp{rows->integer(0, 0)});
}

Result<std::uint64_t> pruneLog(pg::Transaction &transaction, const deploy::Names &names, const deploy::Shape &shape,
                               std::int64_t days)
{
    const auto versions = versionsLogged(transaction, names);
    if (!versions)
        return Failure(versions.error());
    if (versions->empty())
        return 0;
    const auto before = fmt::format(" < now() - {} * interval '24 hours'", days);
    const auto pruned = transaction.query("DELETE FROM " + sql::quoted(names.log()) + " WHERE "
                                          + sql::quoted(outcomeNames(shape).scoredAt) + before);
    if (!pruned)
        return Failure(pruned.error());
    const auto observed = transaction.query("DELETE FROM " + sql::quoted(names.table("watched_observations"))
                                                + R"( WHERE "project" = $1 AND "as_of")" + before,
                                            {names.project});
    if (!observed)
        return Failure(observed.error());
    return static_cast<std::uint64_t>(pruned->affected());
}

Result<> forgetLogged(pg::Transaction &transaction, const deploy::Names &names, const deploy::Shape &shape, int version,
                      bool hasInvoker)
{
    const auto isThere = deploy::isWatched(transaction, names.schema);
    if (!isThere)
        return Failure(isThere.error());
    if (!*isThere)
        return {};
    auto versions = versionsLogged(transaction, names);
    if (!versions)
        return Failure(versions.error());
    if (std::erase(*versions, version) == 0)
        return {};
    const bool isLast = versions->empty();
    auto statements = isLast
        ? "DROP VIEW IF EXISTS " + sql::quoted(names.performance()) + ";\n"
        : sql::createOrReplaceView(names.performance(), performanceQuery(shape, names, *versions), hasInvoker);
    statements += "DROP VIEW IF EXISTS " + sql::quoted(names.outcomes(version)) + ";\n";
    const auto number = sql::literal(std::int64_t{version});
    statements += isLast ? "DROP TABLE " + sql::quoted(names.log()) + ";\n"
                         : "DELETE FROM " + sql::quoted(names.log()) + " WHERE \"version\" = " + number + ";\n";
    statements += "DELETE FROM " + sql::quoted(names.table("watched_logs"))
        + " WHERE \"project\" = " + sql::literal(names.project) + " AND \"version\" = " + number + ";\n";
    return transaction.execute(statements);
}

} // namespace espalier::monitor
