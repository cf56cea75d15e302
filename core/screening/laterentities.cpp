// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/laterentities.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/compile/moment.h"
#include "core/compile/parts.h"
#include "core/compile/value.h"
#include "core/pg/reader.h"
#include "core/quality/tablesample.h"
#include "core/screening/messages.h"
#include "core/screening/spansample.h"
#include "core/study/names.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace espalier::screening {

namespace {

constexpr std::int64_t lookedAt = 5'000; //!< entities
constexpr double someLater = 0.02; //!< of the examples: below, a slip of the clock explains it
constexpr double manyLater = 0.1;
constexpr std::string_view prefix = "s";

//! Rows that tell when an entity was there: those of a path whose last table has a time.
struct Trace
{
    std::vector<plan::Step> steps; //!< up to the table that has the time
    study::Path path; //!< the same, as the study has it
    std::vector<Timestamp> first; //!< of each entity looked at that has a row
};

//! Adds what a path tells, once. What refers to a row that the entity refers to, as do the salespersons of a customer's region, is no trace of
//! the entity.
void addTrace(std::vector<Trace> &traces, const std::vector<plan::Step> &steps, const study::Path &path)
{
    const auto place = plan::momentStep(steps);
    if (place >= steps.size() || path.size() <= place)
        return; // nothing tells the time of its rows
    const bool isOfEntity =
        std::all_of(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(place) + 1, [](const plan::Step &step) {
            return step.direction == study::Direction::ToChild;
        });
    if (!isOfEntity || !steps[place].table.moment)
        return;
    Trace trace{.steps = {steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(place) + 1},
                .path = {path.begin(), path.begin() + static_cast<std::ptrdiff_t>(place) + 1},
                .first = {}};
    const bool isThere = std::ranges::any_of(traces, [&trace](const Trace &other) {
        return other.path == trace.path;
    });
    if (!isThere)
        traces.push_back(std::move(trace));
}

//! That of the label first.
std::vector<Trace> tracesOf(const study::Study &study, const study::FutureTarget &future, const plan::Plan &plan)
{
    std::vector<Trace> traces;
    addTrace(traces, std::get<plan::FutureLabel>(plan.label).steps, future.path);
    for (const auto &scan : plan.scans) {
        const auto feature = std::ranges::find(study.features, scan.features.front().name, &study::Feature::name);
        if (feature != study.features.end())
            addTrace(traces, scan.steps, feature->path);
    }
    return traces;
}

//! A sample of the entities, as "e", with what the trace and the filter read of them.
sql::Source sampledEntities(const plan::Plan &plan, const catalog::Table &table, const std::vector<Trace> &traces)
{
    std::set<std::string> names;
    for (const auto &key : plan.entity.primaryKey)
        names.insert(key.name);
    for (const auto &trace : traces) {
        const auto &step = trace.steps.front();
        const auto &columns = step.direction == study::Direction::ToParent ? step.childColumns : step.parentColumns;
        names.insert(columns.begin(), columns.end());
    }
    sql::Select entities;
    for (const auto &name : names)
        entities.items.push_back({sql::column("t", name), name});
    for (const auto &condition : plan.filter)
        entities.where.push_back(compile::conditionOf("t", condition));
    quality::readSample(entities, table, lookedAt);
    return sql::Source{.from = std::vector{std::move(entities)}, .alias = "e"};
}

//! The first moment of the rows of each entity that has any, a column for each trace.
sql::Select firstsQuery(const plan::Plan &plan, const catalog::Table &table, const std::vector<Trace> &traces)
{
    std::optional<sql::Select> all;
    for (std::size_t i = 0; i < traces.size(); ++i) {
        const auto &steps = traces[i].steps;
        sql::Select rows;
        rows.from = sampledEntities(plan, table, traces);
        for (std::size_t k = 0; k < plan.entity.primaryKey.size(); ++k)
            rows.items.push_back({sql::column("e", plan.entity.primaryKey[k].name), fmt::format("k{}", k + 1)});
        rows.items.push_back({sql::cast(sql::verbatim(std::to_string(i)), "int4"), "trace"});
        rows.items.push_back(
            {compile::momentOf(compile::stepAlias(prefix, steps.size() - 1), *steps.back().table.moment), "moment"});
        for (std::size_t step = 0; step < steps.size(); ++step) {
            rows.joins.push_back(
                {.source = compile::timedSource(steps[step].table.name, compile::stepAlias(prefix, step),
                                                steps[step].table.moment),
                 .on = compile::linkOf(plan, steps, step, prefix, compile::Origin::Entity)});
        }
        if (all)
            all->unionAll.push_back(std::move(rows));
        else
            all = std::move(rows);
    }
    sql::Select firsts;
    firsts.from = sql::Source{.from = std::vector{std::move(*all)}, .alias = "r"};
    for (std::size_t i = 0; i < traces.size(); ++i) {
        auto first = sql::call("min", {sql::column("r", "moment")});
        first.filter = {sql::binary(sql::column("r", "trace"), "=", sql::verbatim(std::to_string(i))),
                        sql::call("isfinite", {sql::column("r", "moment")})};
        firsts.items.push_back({std::move(first), fmt::format("first{}", i + 1)});
    }
    for (std::size_t k = 0; k < plan.entity.primaryKey.size(); ++k)
        firsts.groupBy.push_back(sql::column("r", fmt::format("k{}", k + 1)));
    return firsts;
}

struct Counted
{
    std::size_t entities = 0; //!< that have a row
    std::size_t later = 0; //!< of them, after the first cutoff
    double share = 0; //!< of their examples, of cutoffs before their first row
    std::size_t path = 0; //!< the trace that comes first most often
    Timestamp first; //!< of all rows
};

Counted counted(const frame::Table &firsts, const std::set<std::int64_t> &cutoffs)
{
    Counted result{.first = {*cutoffs.rbegin()}};
    const std::vector<std::int64_t> sorted(cutoffs.begin(), cutoffs.end());
    std::vector<std::size_t> leading(firsts.columns.size());
    std::size_t before = 0;
    for (std::size_t row = 0; row < rowCount(firsts); ++row) {
        std::optional<std::pair<Timestamp, std::size_t>> first;
        for (std::size_t i = 0; i < firsts.columns.size(); ++i) {
            const auto moment = std::get<frame::Times>(firsts.columns[i].values).values[row];
            if (moment != frame::Times::missing && (!first || moment < first->first))
                first = {moment, i};
        }
        if (!first)
            continue;
        ++result.entities;
        ++leading[first->second];
        result.first = std::min(result.first, first->first);
        // A row at the cutoff is none of its past.
        const auto earlier =
            static_cast<std::size_t>(std::ranges::upper_bound(sorted, first->first.microseconds) - sorted.begin());
        before += earlier;
        result.later += earlier > 0 ? 1 : 0;
    }
    result.path = static_cast<std::size_t>(std::ranges::max_element(leading) - leading.begin());
    if (result.entities > 0)
        result.share = static_cast<double>(before) / static_cast<double>(result.entities * sorted.size());
    return result;
}

//! The entity's rows are known from a time on, or somebody said that they always were.
bool isSaid(const study::Study &study)
{
    const auto *time = study::findTime(study, study.entity);
    return time != nullptr && (time->isKnownInAdvance || !time->column.empty());
}

} // namespace

Result<std::optional<study::Finding>> laterEntities(const study::Study &study, const plan::Plan &plan,
                                                    const catalog::Catalog &catalog, const engine::Examples &examples,
                                                    pg::Transaction &transaction, std::vector<Message> &lookedAt)
{
    const auto *future = std::get_if<study::FutureTarget>(&study.target);
    const auto id = catalog::findTable(catalog, study.entity);
    if (future == nullptr || future->alive || !id || isSaid(study) || rowCount(examples.frame) == 0)
        return std::optional<study::Finding>();
    const auto traces = tracesOf(study, *future, plan);
    if (traces.empty())
        return std::optional<study::Finding>();
    std::vector<pg::Field> fields;
    for (std::size_t i = 0; i < traces.size(); ++i)
        fields.push_back({fmt::format("first{}", i + 1), sql::Wire::Moment});
    const auto firsts = pg::readTable(transaction, sql::print(firstsQuery(plan, catalog.table(*id), traces)), fields);
    if (!firsts)
        return Failure(firsts.error());
    std::set<std::int64_t> cutoffs;
    for (const auto &moment : examples.frame.asOf)
        cutoffs.insert(moment.microseconds);
    const auto found = counted(*firsts, cutoffs);
    lookedAt.push_back(messages::rowsOf(static_cast<std::int64_t>(found.entities), study::tableText(study.entity)));
    if (found.entities < fewestSpans || found.share < someLater)
        return std::optional<study::Finding>();
    const auto days = static_cast<std::int64_t>(
        std::ceil(static_cast<double>(*cutoffs.rbegin() - found.first.microseconds) / 1e6 / secondsOfDay));
    return std::optional(study::Finding{
        .subject = study::tableText(study.entity),
        .detail = messages::laterEntities(),
        .kind = study::FindingKind::LaterEntities,
        .severity = found.share >= manyLater ? study::Severity::Danger : study::Severity::Warning,
        .evidence = {messages::nothingBeforeFirst(static_cast<std::int64_t>(found.later),
                                                  static_cast<std::int64_t>(found.entities)),
                     messages::beforeFirstRow(Share{found.share})},
        .fix = study::SetAlive{{traces[found.path].path, {std::max<std::int64_t>(days, 1), Duration::Unit::Days}}},
        .alternatives = {study::SetTime{study::TableTime{.table = study.entity, .isKnownInAdvance = true}}}});
}

} // namespace espalier::screening
