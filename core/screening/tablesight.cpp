// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/tablesight.h"

#include "core/compile/moment.h"
#include "core/compile/value.h"
#include "core/evaluate/quantiles.h"
#include "core/pg/reader.h"
#include "core/plan/resolve.h"
#include "core/quality/tablesample.h"
#include "core/study/labelbarrier.h"
#include "core/study/names.h"
#include "core/study/timetext.h"
#include "core/study/visibility.h"

#include <algorithm>
#include <set>

namespace espalier::screening {

namespace {

sql::Item counted(std::vector<sql::Expression> conditions)
{
    auto count = sql::call("count", {sql::verbatim("*")});
    count.filter = std::move(conditions);
    return {sql::cast(std::move(count), "int8"), ""};
}

//! Rows, rows with a time, the first time, and how many are known at two moments.
sql::Select sightQuery(const plan::Moment &moment, const catalog::Table &table, Timestamp middle, Timestamp last)
{
    sql::Select rows;
    quality::readSample(rows, table);
    rows.from->joins = compile::timedSource(table.name, "t", moment).joins;
    rows.items = {{compile::momentOf("t", moment), "time"},
                  {compile::isBefore("t", moment, compile::constantMoment(middle)), "middle"},
                  {compile::isBefore("t", moment, compile::constantMoment(last)), "last"}};
    sql::Select select;
    const auto time = sql::column("s", "time");
    select.items = {counted({}),
                    counted({sql::isNotNull(time)}),
                    {sql::cast(sql::call("min", {time}), "timestamptz"), ""},
                    counted({sql::column("s", "middle")}),
                    counted({sql::isNotNull(time), sql::negated(sql::column("s", "last"))})};
    select.from = sql::Source{.from = std::vector{std::move(rows)}, .alias = "s"};
    return select;
}

std::int64_t wholeAt(const frame::Table &table, std::size_t column)
{
    return std::get<frame::Integers>(table.columns[column].values).values.front();
}

std::set<sql::QualifiedName> tablesRead(const study::Study &study)
{
    std::set<sql::QualifiedName> tables{study.entity};
    for (const auto &feature : study.features) {
        const auto path = study::wholePath(feature);
        if (!path.empty())
            tables.insert(path.back().table);
        for (const auto &hop : path) {
            if (hop.isToMany)
                tables.insert(hop.table);
        }
    }
    return tables;
}

} // namespace

Result<std::vector<TableSight>> tableSights(const study::Study &study, const catalog::Catalog &catalog,
                                            std::vector<Timestamp> asOf, pg::Transaction &transaction)
{
    const auto last = std::ranges::max(asOf);
    const auto middle = evaluate::middleOf(std::move(asOf));
    const plan::Resolver resolver(study, catalog);
    std::vector<TableSight> sights;
    for (const auto &name : tablesRead(study)) {
        const auto table = resolver.table(name);
        if (!table)
            return Failure(table.error());
        TableSight sight{.table = name};
        if (!study::isTimeFromAbove(study, name))
            sight.time = study::visibilityOf(study, name);
        if (table->moment && !study::isTimeFromAbove(study, name)) {
            const auto select =
                sightQuery(*table->moment, catalog.table(*catalog::findTable(catalog, name)), middle, last);
            const auto read = pg::readTable(transaction, sql::print(select),
                                            {{"rows", sql::Wire::Whole},
                                             {"timed", sql::Wire::Whole},
                                             {"first", sql::Wire::Moment},
                                             {"visible", sql::Wire::Whole},
                                             {"after", sql::Wire::Whole}});
            if (!read)
                return Failure(read.error());
            sight.sampled = wholeAt(*read, 0);
            sight.timed = wholeAt(*read, 1);
            const auto first = std::get<frame::Times>(read->columns[2].values).values.front();
            if (first != frame::Times::missing)
                sight.first = first;
            sight.visible = wholeAt(*read, 3);
            sight.after = wholeAt(*read, 4);
        }
        sights.push_back(std::move(sight));
    }
    return sights;
}

Json toJson(const TableSight &sight)
{
    Json json{{"table", study::tableText(sight.table)}};
    const bool isTold = sight.time && (sight.time->isKnownInAdvance || !sight.time->column.empty());
    json["time"] = isTold ? Json(study::timeText(*sight.time)) : Json(nullptr);
    if (!isTold || sight.time->isKnownInAdvance)
        return json;
    json["sampled_rows"] = sight.sampled;
    json["rows_with_time"] = sight.timed;
    json["known_from"] = sight.first ? Json(printTimestamp(*sight.first)) : Json(nullptr);
    json["visible_at_middle"] = sight.visible;
    json["after_last"] = sight.after;
    return json;
}

} // namespace espalier::screening
