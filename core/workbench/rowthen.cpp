// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/rowthen.h"

#include "core/base/subjects.h"
#include "core/catalog/messages.h"
#include "core/compile/rowsthen.h"
#include "core/pg/transaction.h"
#include "core/plan/resolve.h"
#include "core/snapshot/keeping.h"
#include "core/study/filtered.h"
#include "core/study/labelbarrier.h"
#include "core/study/paths.h"
#include "core/study/visibility.h"
#include "core/workbench/attempted.h"
#include "core/workbench/messages.h"

#include <algorithm>
#include <utility>

namespace espalier::workbench {

namespace {

//! What all relations of one example are read by.
struct Reading
{
    const study::Study &study;
    const catalog::Catalog &catalog;
    plan::Resolver resolver;
    compile::RowMeant meant;
    RowThenWanted wanted;
};

Result<std::size_t> exampleRow(const frame::Frame &frame, const RowNamed &named)
{
    std::optional<std::size_t> found;
    for (std::size_t row = 0; row < frame::rowCount(frame); ++row) {
        const bool isOfMoment = !named.asOf || (!frame.asOf.empty() && frame.asOf[row] == *named.asOf);
        if (isOfMoment && frame::keyText(frame, row) == named.key)
            found = row; // rows are in order of key and moment: the latest stays
    }
    if (found)
        return *found;
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = subjects::named(subjects::example, named.key),
                         .problem = named.asOf ? messages::noExampleAsOf() : Message(messages::noExampleOfKey()),
                         .remedies = {messages::listTestRows()}});
}

//! The label of the example's own row is what is asked for: it is no part of what was known.
bool isOwnLabel(const Reading &reading, Kin kin, const std::string &column)
{
    const auto *row = std::get_if<study::RowTarget>(&reading.study.target);
    return kin == Kin::Itself && row != nullptr && row->column == column && reading.meant.until.has_value();
}

//! The columns with what makes them known later than their rows; what is repaired is shown as it is stored.
Result<std::vector<plan::Column>> columnsOf(const Reading &reading, const catalog::Table &table)
{
    std::vector<plan::Column> columns;
    columns.reserve(table.columns.size());
    for (const auto &each : table.columns) {
        if (!each.isReadable)
            continue;
        plan::Column column{.name = each.name, .type = each.type};
        if (reading.meant.until && study::columnTime(reading.study, table.name, each.name)) {
            auto seen = reading.resolver.seenColumn(table.name, each.name);
            if (!seen)
                return Failure(seen.error());
            column.known = seen->known;
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

//! Adds what is read of each row: its values, whether those that are known later were known, and how many rows there are.
void addItems(sql::Select &select, const Reading &reading, const KinRows &kin, const std::vector<plan::Column> &columns)
{
    const auto &table = reading.catalog.table(kin.table);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto &column = table.columns[kin.sample.columns[i]];
        const bool isHidden = isOwnLabel(reading, kin.kin, column.name);
        auto value = isHidden ? sql::cast(sql::verbatim("NULL"), column.typeName)
                              : compile::valueThen(columns[i], reading.meant.until);
        catalog::addShown(select, column, value);
    }
    for (const auto &column : columns) {
        if (isOwnLabel(reading, kin.kin, column.name))
            select.items.push_back({sql::verbatim("FALSE"), {}});
        else if (column.known && reading.meant.until)
            select.items.push_back({compile::wasKnown(column, *reading.meant.until), {}});
    }
    select.items.push_back({compile::countOfAll(), {}});
}

void take(KinRows &kin, const Reading &reading, const std::vector<plan::Column> &columns, const pg::Rows &rows)
{
    const auto &table = reading.catalog.table(kin.table);
    const auto last = rows.width() - 1;
    std::vector<std::size_t> later;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (isOwnLabel(reading, kin.kin, columns[i].name) || (columns[i].known && reading.meant.until))
            later.push_back(i);
    }
    kin.sample.rows.reserve(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        auto values = catalog::shownRow(table, rows, row);
        for (std::size_t i = 0; i < later.size(); ++i)
            values[later[i]].isUnknown = !rows.boolean(row, last - later.size() + i);
        kin.sample.rows.push_back(std::move(values));
        kin.found = rows.integer(row, last);
    }
    kin.sample.isComplete = kin.found == static_cast<std::int64_t>(rows.size());
}

Result<> readRows(KinRows &kin, const Reading &reading, sql::Select select, pg::Connection &connection)
{
    const auto &table = reading.catalog.table(kin.table);
    if (!study::isUsable(reading.study, table)) {
        auto barrier = catalog::barrierOf(reading.catalog, table);
        return Failure(Error{.code = Error::Code::Permission,
                             .subject = sql::displayName(table.name),
                             .problem = std::move(barrier.reason),
                             .remedies = {std::move(barrier.remedy)}});
    }
    const auto columns = columnsOf(reading, table);
    if (!columns)
        return Failure(columns.error());
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].isReadable)
            kin.sample.columns.push_back(i);
    }
    addItems(select, reading, kin, *columns);
    select.limit = static_cast<std::int64_t>(std::min(reading.wanted.most, mostKinRows));
    auto transaction =
        pg::Transaction::begin(connection,
                               {.lockTimeoutMilliseconds = reading.wanted.lockTimeoutMilliseconds,
                                .statementTimeoutMilliseconds = reading.wanted.statementTimeoutMilliseconds,
                                .tables = {table.name},
                                .filtered = reading.study.filteredTables});
    if (!transaction)
        return Failure(transaction.error());
    const auto rows = transaction->query(sql::print(select));
    if (!rows)
        return Failure(rows.error());
    take(kin, reading, *columns, *rows);
    return transaction->commit();
}

Error explained(Error error, const catalog::Table &table, const RowThenWanted &wanted)
{
    if (error.subject.empty())
        error.subject = sql::displayName(table.name);
    if (error.sqlState == "57014" && error.code != Error::Code::Cancelled)
        error.remedies = {catalog::messages::sampleTookLonger(wanted.statementTimeoutMilliseconds / 1000)};
    return error;
}

//! The query of a relation, with what the study says of when its rows are known.
Result<sql::Select> besideQuery(KinRows &kin, const Reading &reading, const study::Path &path)
{
    const auto steps = reading.resolver.steps(path);
    if (!steps)
        return Failure(steps.error());
    const auto time = study::visibilityAlong(reading.study, path);
    const bool isAlways = (time && time->isKnownInAdvance) || study::isOwnRow(reading.study, path);
    kin.isUntimed = reading.meant.until && !isAlways && !steps->front().table.moment;
    return compile::rowsBeside(reading.meant, steps->front());
}

//! Parents first.
std::vector<relations::Hop> hopsFrom(const relations::RelationGraph &graph, catalog::TableId table)
{
    auto hops = graph.hops[table.value];
    std::stable_partition(hops.begin(), hops.end(), [](const relations::Hop &hop) {
        return hop.direction == relations::Direction::ToParent;
    });
    return hops;
}

Result<> readKin(RowThen &then, const Reading &reading, const relations::RelationGraph &graph, catalog::TableId entity,
                 pg::Connection &connection)
{
    const auto add = [&](KinRows kin, const Result<sql::Select> &select) -> Result<> {
        auto done = select ? readRows(kin, reading, *select, connection) : Result<>(Failure(select.error()));
        if (!done && endsWork(done.error()))
            return done;
        if (!done)
            kin.error = explained(done.error(), reading.catalog.table(kin.table), reading.wanted);
        then.kin.push_back(std::move(kin));
        return {};
    };
    if (auto done = add({.kin = Kin::Itself, .table = entity}, compile::rowItself(reading.meant)); !done)
        return done;
    for (const auto &hop : hopsFrom(graph, entity)) {
        const bool toParent = hop.direction == relations::Direction::ToParent;
        const auto path = study::toPath(reading.catalog, graph, {hop});
        KinRows kin{.kin = toParent ? Kin::Parent : Kin::Child,
                    .table = relations::destination(graph, hop),
                    .by = path.front().childColumns};
        const auto select = besideQuery(kin, reading, path);
        if (auto done = add(std::move(kin), select); !done)
            return done;
    }
    return {};
}

//! The example as it is named in the database. Errors: Invalid.
Result<RowThen> meantBy(const study::Study &study, const snapshot::Snapshot &outline, const RowNamed &named,
                        const plan::Table &entity)
{
    const auto row = exampleRow(outline.frame, named);
    if (!row)
        return Failure(row.error());
    RowThen then;
    then.key.reserve(outline.frame.keys.size());
    for (const auto &column : outline.frame.keys)
        then.key.push_back(frame::textAt(column, *row));
    if (then.key.size() != entity.primaryKey.size())
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = sql::displayName(study.entity),
                             .problem = messages::otherKeyNow(),
                             .remedies = {messages::trainAgain()}});
    if (!outline.frame.asOf.empty())
        then.asOf = outline.frame.asOf[*row];
    then.until = then.asOf && study.frozen ? std::min(*then.asOf, *study.frozen) : then.asOf;
    return then;
}

} // namespace

Result<pg::Identity> whereRowsAre(const snapshot::Snapshot &outline, pg::Connection &connection)
{
    auto here = pg::identityOf(connection);
    if (!here || pg::isSame(outline.database, *here))
        return here;
    return Failure(
        Error{.code = Error::Code::Invalid,
              .subject = pg::describe(*here),
              .problem = messages::examplesOfOtherRows(snapshot::provenanceText(outline.database, outline.takenAt)),
              .remedies = {messages::connectWhereRowsAre()}});
}

Result<RowThen> readRowThen(const study::Study &study, const snapshot::Snapshot &outline, const RowThenWanted &wanted,
                            const Explored &explored, const pg::Settings &settings, Progress &progress)
{
    const catalog::Catalog &catalog = explored.catalog;
    plan::Resolver resolver(study, catalog);
    auto entity = resolver.table(study.entity);
    if (!entity)
        return Failure(entity.error());
    auto then = meantBy(study, outline, wanted.example, *entity);
    if (!then)
        return then;
    progress.report(-1, messages::connecting());
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    auto here = whereRowsAre(outline, *connection);
    if (!here)
        return Failure(here.error());
    then->catalog = explored.catalog;
    then->database = std::move(*here);
    progress.report(-1, messages::readingRows());
    const Reading reading{.study = study,
                          .catalog = catalog,
                          .resolver = resolver,
                          .meant = {.entity = std::move(*entity), .key = then->key, .until = then->until},
                          .wanted = wanted};
    if (auto done = readKin(*then, reading, explored.graph, *catalog::findTable(catalog, study.entity), *connection);
        !done)
        return Failure(done.error());
    return then;
}

} // namespace espalier::workbench
