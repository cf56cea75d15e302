// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/preflight.h"

#include "core/deploy/messages.h"
#include "core/deploy/names.h"
#include "core/pg/outcome.h"
#include "core/plan/reads.h"
#include "core/study/names.h"
#include "core/study/repairs.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iterator>
#include <set>
#include <string>

namespace espalier::deploy {

namespace {

Issue blocking(std::string subject, Message detail, Message advice)
{
    return {
        .isBlocking = true, .subject = std::move(subject), .detail = std::move(detail), .advice = std::move(advice)};
}

Result<> checkRights(Preflight &preflight, const Request &request, pg::Connection &connection,
                     pg::Transaction &transaction)
{
    const auto rows = transaction.query(
        "SELECT to_regnamespace($1) IS NULL, has_database_privilege(current_database(), 'CREATE'),"
        " CASE WHEN to_regnamespace($1) IS NOT NULL THEN has_schema_privilege(to_regnamespace($1), 'CREATE') END",
        {sql::quoted(request.schema)});
    if (!rows)
        return Failure(rows.error());
    const bool isSchemaMissing = rows->boolean(0, 0);
    const auto role = sql::quoted(connection.user());
    if (isSchemaMissing && !rows->boolean(0, 1)) {
        preflight.issues.push_back(blocking(request.schema, messages::mayNotMakeSchema(),
                                            messages::askForSchema(sql::quoted(request.schema), role)));
    }
    if (!isSchemaMissing && !rows->boolean(0, 2)) {
        preflight.issues.push_back(blocking(request.schema, messages::mayNotCreate(),
                                            messages::askForCreate(sql::quoted(request.schema), role)));
    }
    auto writable = pg::checkWritable(transaction, connection);
    if (!writable && writable.error().code != Error::Code::Permission)
        return writable;
    if (!writable) {
        const auto &error = writable.error();
        auto problem = error.problem.empty() ? espalier::messages::inWords(error.detail) : error.problem;
        auto remedy = error.remedies.empty() ? Message() : error.remedies.front();
        preflight.issues.push_back(blocking(error.subject, std::move(problem), std::move(remedy)));
    }
    return {};
}

Result<> checkRowSecurity(Preflight &preflight, const plan::Plan &plan, pg::Transaction &transaction)
{
    std::vector<std::string> names;
    for (const auto &table : plan::tablesOf(plan::liveReads(plan)))
        names.push_back(sql::quoted(table));
    const auto rows = transaction.query(
        "SELECT c.oid::regclass::text, row_security_active(c.oid), current_user FROM pg_class c WHERE c.relrowsecurity"
        " AND c.oid = ANY (SELECT to_regclass(t) FROM unnest($1::text[]) t) ORDER BY 1",
        {pg::printArray(names)});
    if (!rows)
        return Failure(rows.error());
    for (std::size_t row = 0; row < rows->size(); ++row) {
        // What hides rows from the role itself was learned without them.
        std::vector<Message> learned;
        if (rows->boolean(row, 1))
            learned.push_back(messages::learnedFromVisible(std::string(rows->text(row, 2))));
        preflight.issues.push_back(
            {.isBlocking = !preflight.hasInvoker,
             .subject = std::string(rows->text(row, 0)),
             .detail = messages::rowSecurity(),
             .evidence = std::move(learned),
             .advice = preflight.hasInvoker ? messages::viewRunsAsReader() : messages::viewNeedsNewer()});
    }
    return {};
}

//! A row target whose column is never null has no open rows: its view stays empty, though every row can be asked for.
Result<> checkOpenRows(Preflight &preflight, const Request &request, pg::Transaction &transaction)
{
    const auto *row = std::get_if<plan::RowLabel>(&request.plan.label);
    const bool isAsked = row != nullptr && !row->matures
        && (!row->condition || row->condition->op != study::Operator::IsNull)
        && (!row->condition || row->condition->op != study::Operator::IsNotNull);
    if (!isAsked)
        return {};
    const auto rows =
        transaction.query("SELECT attnotnull FROM pg_attribute WHERE attrelid = to_regclass($1) AND attname = $2",
                          {sql::quoted(request.plan.entity.name), row->column.name});
    if (!rows)
        return Failure(rows.error());
    if (rows->size() == 0 || !rows->boolean(0, 0) || !row->column.gaps.empty())
        return {};
    const Names names{request.schema, request.study.name};
    preflight.isViewEmpty = true;
    preflight.issues.push_back({.subject = sql::displayName(names.view()),
                                .detail = messages::viewHoldsNoRow(row->column.name),
                                .advice = messages::askForSingleRows()});
    return {};
}

//! Features whose rows are seen by a time that was suggested and never confirmed.
void checkGuessedTimes(Preflight &preflight, const study::Study &study)
{
    std::size_t features = 0;
    std::set<std::string> tables;
    for (const auto &feature : study.features) {
        if (!study::isTimeGuessed(study, feature))
            continue;
        ++features;
        const auto path = study::wholePath(feature);
        tables.insert(study::tableText(study::lastToMany(path)->table));
    }
    if (features == 0)
        return;
    preflight.issues.push_back(
        {.subject = fmt::format("{}", fmt::join(tables, ", ")),
         .detail = messages::guessedTimes(static_cast<std::int64_t>(features), std::ssize(study.features)),
         .advice = messages::confirmTimes()});
}

//! What the model never learned from, and what it reads otherwise than it is stored.
void checkRepairs(Preflight &preflight, const study::Study &study)
{
    if (!study.leftOut.empty()) {
        preflight.issues.push_back({.subject = study::tableText(study.entity),
                                    .detail = messages::notLearnedFrom(study::told(study.leftOut)),
                                    .advice = messages::predictedAllTheSame()});
    }
    for (const auto &repair : study.repairs) {
        preflight.issues.push_back({.subject = study::tableText(repair.table) + "." + repair.column,
                                    .detail = messages::predictionsRead({study::told(repair)}),
                                    .advice = messages::repairsSaySo()});
    }
}

//! What compares one row with others reads these too.
void checkComparisons(Preflight &preflight, const Request &request)
{
    const auto count = std::ranges::count_if(request.plan.made, [](const plan::MadeFeature &made) {
        return made.among.has_value();
    });
    if (count == 0)
        return;
    const Names names{request.schema, request.study.name};
    preflight.issues.push_back({.subject = sql::displayName(names.predict()),
                                .detail = messages::readsTheGroup(count),
                                .advice = messages::askForAllAtOnce()});
}

} // namespace

std::vector<std::string> pinnedColumns(const plan::Plan &plan)
{
    std::vector<std::string> pinned;
    for (const auto &[table, columns] : plan::liveReads(plan)) {
        for (const auto &column : columns)
            pinned.push_back(study::tableText(table) + "." + column);
    }
    std::ranges::sort(pinned);
    return pinned;
}

Result<Preflight> preflight(const Request &request, pg::Connection &connection, pg::Transaction &transaction)
{
    Preflight preflight;
    preflight.hasInvoker = connection.serverVersion() >= 150000;
    if (connection.serverVersion() < 140000) {
        preflight.issues.push_back(blocking("PostgreSQL " + std::to_string(connection.serverVersion() / 10000),
                                            messages::tooOld(), messages::newerHasThem()));
    }
    if (auto checked = checkRights(preflight, request, connection, transaction); !checked)
        return Failure(checked.error());
    if (auto checked = checkRowSecurity(preflight, request.plan, transaction); !checked)
        return Failure(checked.error());
    checkGuessedTimes(preflight, request.study);
    checkRepairs(preflight, request.study);
    checkComparisons(preflight, request);
    if (auto checked = checkOpenRows(preflight, request, transaction); !checked)
        return Failure(checked.error());
    return preflight;
}

} // namespace espalier::deploy
