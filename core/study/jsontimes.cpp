// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/jsontimes.h"

#include "core/study/jsonparts.h"
#include "core/study/messages.h"
#include "core/study/names.h"

namespace espalier::study {

namespace {

Json columnTimeToJson(const ColumnTime &time)
{
    Json json{{"column", time.column}, {"from", time.from}};
    if (time.delay.count != 0)
        json["delay"] = printDuration(time.delay);
    return json;
}

Result<ColumnTime> columnTimeFromJson(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    ColumnTime time;
    time.column = reader.text("column");
    time.from = reader.text("from");
    if (reader.has("delay"))
        time.delay = readDuration(reader, "delay");
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return time;
}

} // namespace

Json timeToJson(const TableTime &time)
{
    Json json{{"table", tableText(time.table)}};
    if (!time.column.empty())
        json["column"] = time.column;
    if (!time.path.empty())
        json["path"] = pathToJson(time.path);
    if (time.calendar != Calendar::None)
        json["calendar"] = nameOf(calendarNames, time.calendar);
    if (time.delay.count != 0)
        json["delay"] = printDuration(time.delay);
    if (!time.recorded.empty())
        json["recorded"] = time.recorded;
    if (!time.until.empty())
        json["until"] = time.until;
    if (time.untilDelay.count != 0)
        json["until_delay"] = printDuration(time.untilDelay);
    if (time.isKnownInAdvance)
        json["known_in_advance"] = true;
    if (time.isGuessed)
        json["guessed"] = true;
    for (const auto &column : time.columns)
        json["columns"].push_back(columnTimeToJson(column));
    return json;
}

Result<TableTime> timeFromJson(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    TableTime time;
    time.table = readTableName(reader, "table");
    time.column = reader.textOr("column", "");
    if (reader.has("path"))
        time.path = readPath(reader, "path");
    if (reader.has("calendar"))
        time.calendar = readNamed(reader, "calendar", calendarNames);
    if (reader.has("delay"))
        time.delay = readDuration(reader, "delay");
    time.recorded = reader.textOr("recorded", "");
    time.until = reader.textOr("until", "");
    if (reader.has("until_delay"))
        time.untilDelay = readDuration(reader, "until_delay");
    time.isKnownInAdvance = reader.booleanOr("known_in_advance", false);
    time.isGuessed = reader.booleanOr("guessed", false);
    if (reader.has("columns"))
        time.columns = readList<ColumnTime>(reader, "columns", columnTimeFromJson);
    if (time.column.empty() && !time.isKnownInAdvance && time.columns.empty())
        reader.fail("column", messages::timeColumnMissing());
    if (time.until.empty() && time.untilDelay.count != 0)
        reader.fail("until_delay", messages::noUntilToFollow());
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return time;
}

} // namespace espalier::study
