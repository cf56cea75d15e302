// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/jsonparts.h"

#include "core/base/overloaded.h"
#include "core/study/messages.h"
#include "core/study/names.h"

namespace espalier::study {

namespace {

Json hopToJson(const Hop &hop)
{
    return {{"direction", nameOf(directionNames, hop.direction)},
            {"table", tableText(hop.table)},
            {"child_columns", hop.childColumns},
            {"parent_columns", hop.parentColumns},
            {"many", hop.isToMany}};
}

Json conditionToJson(const Condition &condition)
{
    Json json{{"column", condition.column}, {"op", nameOf(operatorNames, condition.op)}};
    if (condition.op != Operator::IsNull && condition.op != Operator::IsNotNull)
        json["value"] = condition.value;
    return json;
}

Json rowTargetToJson(const RowTarget &target)
{
    Json json{{"column", target.column}};
    if (target.condition)
        json["condition"] = conditionToJson(*target.condition);
    if (!target.asOf.empty())
        json["as_of"] = target.asOf;
    if (!target.asOfPath.empty())
        json["as_of_path"] = pathToJson(target.asOfPath);
    if (target.asOfCalendar != Calendar::None)
        json["as_of_calendar"] = nameOf(calendarNames, target.asOfCalendar);
    if (target.asOfEdge != DayEdge::End)
        json["as_of_edge"] = nameOf(dayEdgeNames, target.asOfEdge);
    if (target.maturesAfter)
        json["matures_after"] = printDuration(*target.maturesAfter);
    return json;
}

Json futureTargetToJson(const FutureTarget &target)
{
    Json json{{"aggregate", nameOf(aggregateNames, target.aggregate)}, {"path", pathToJson(target.path)}};
    if (!target.column.empty())
        json["column"] = target.column;
    if (!target.where.empty())
        json["where"] = conditionsToJson(target.where);
    if (target.condition)
        json["condition"] = conditionToJson(*target.condition);
    json["horizon"] = printDuration(target.horizon);
    json["every"] = printDuration(target.schedule.every);
    json["from"] = printTimestamp(target.schedule.from);
    if (target.schedule.until)
        json["until"] = printTimestamp(*target.schedule.until);
    if (!target.schedule.atRows.empty())
        json["at_rows"] = pathToJson(target.schedule.atRows);
    if (target.alive)
        json["alive"] = {{"path", pathToJson(target.alive->path)}, {"within", printDuration(target.alive->within)}};
    return json;
}

Json givenTargetToJson(const GivenTarget &target)
{
    Json json{{"table", tableText(target.table)}, {"key_columns", target.keyColumns}, {"label", target.label}};
    if (!target.asOf.empty())
        json["as_of"] = target.asOf;
    if (!target.split.empty())
        json["split"] = target.split;
    if (target.window)
        json["label_window"] = printDuration(*target.window);
    return json;
}

//! After an as-of time, which it therefore needs.
std::optional<Duration> readSpan(ObjectReader &reader, const char *key, const std::string &asOf)
{
    if (!reader.has(key))
        return std::nullopt;
    const auto span = readDuration(reader, key);
    if (span.count < 0)
        reader.fail(key, messages::isNegative());
    if (asOf.empty())
        reader.fail(key, messages::nothingToCountFrom());
    return span;
}

Result<Target> rowTargetFromJson(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    RowTarget target;
    target.column = reader.text("column");
    if (reader.has("condition"))
        target.condition = readOne<Condition>(reader, "condition", conditionFromJson);
    target.asOf = reader.textOr("as_of", "");
    if (reader.has("as_of_path"))
        target.asOfPath = readPath(reader, "as_of_path");
    if (reader.has("as_of_calendar"))
        target.asOfCalendar = readNamed(reader, "as_of_calendar", calendarNames);
    if (reader.has("as_of_edge"))
        target.asOfEdge = readNamed(reader, "as_of_edge", dayEdgeNames);
    if (target.asOf.empty() && !target.asOfPath.empty())
        reader.fail("as_of", messages::pathNeedsTime());
    target.maturesAfter = readSpan(reader, "matures_after", target.asOf);
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return target;
}

Result<Alive> aliveFromJson(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    Alive alive;
    alive.path = readPath(reader, "path");
    alive.within = readDuration(reader, "within");
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return alive;
}

Result<Target> futureTargetFromJson(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    FutureTarget target;
    target.aggregate = readNamed(reader, "aggregate", aggregateNames);
    target.path = readPath(reader, "path");
    target.column = reader.textOr("column", "");
    if (reader.has("where"))
        target.where = readConditions(reader, "where");
    if (reader.has("condition"))
        target.condition = readOne<Condition>(reader, "condition", conditionFromJson);
    target.horizon = readDuration(reader, "horizon");
    target.schedule.every = readDuration(reader, "every");
    target.schedule.from = readTimestamp(reader, "from");
    if (reader.has("until"))
        target.schedule.until = readTimestamp(reader, "until");
    if (reader.has("at_rows"))
        target.schedule.atRows = readPath(reader, "at_rows");
    if (reader.has("alive"))
        target.alive = readOne<Alive>(reader, "alive", aliveFromJson);
    if (target.horizon.count <= 0 || target.schedule.every.count <= 0)
        reader.fail("horizon", messages::horizonAboveZero());
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return target;
}

Result<Target> givenTargetFromJson(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    GivenTarget target;
    target.table = readTableName(reader, "table");
    target.keyColumns = reader.texts("key_columns");
    target.label = reader.text("label");
    target.asOf = reader.textOr("as_of", "");
    target.split = reader.textOr("split", "");
    target.window = readSpan(reader, "label_window", target.asOf);
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return target;
}

} // namespace

Json pathToJson(const Path &path)
{
    auto json = Json::array();
    for (const auto &hop : path)
        json.push_back(hopToJson(hop));
    return json;
}

Json conditionsToJson(const std::vector<Condition> &conditions)
{
    auto json = Json::array();
    for (const auto &condition : conditions)
        json.push_back(conditionToJson(condition));
    return json;
}

Json targetToJson(const Target &target)
{
    struct Write
    {
        Json operator()(const RowTarget &row) const { return {{"row", rowTargetToJson(row)}}; }
        Json operator()(const FutureTarget &future) const { return {{"future", futureTargetToJson(future)}}; }
        Json operator()(const GivenTarget &given) const { return {{"given", givenTargetToJson(given)}}; }
    };
    return std::visit(Write(), target);
}

Result<Condition> conditionFromJson(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    Condition condition;
    condition.column = reader.textOr("column", "");
    condition.op = readNamed(reader, "op", operatorNames);
    if (condition.op != Operator::IsNull && condition.op != Operator::IsNotNull)
        condition.value = reader.text("value");
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return condition;
}

Result<Hop> hopFromJson(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    Hop hop;
    hop.direction = readNamed(reader, "direction", directionNames);
    hop.table = readTableName(reader, "table");
    hop.childColumns = reader.texts("child_columns");
    hop.parentColumns = reader.texts("parent_columns");
    hop.isToMany = reader.booleanOr("many", hop.direction == Direction::ToChild);
    if (hop.childColumns.empty() || hop.childColumns.size() != hop.parentColumns.size())
        reader.fail("child_columns", messages::columnsMustPair());
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return hop;
}

Result<Target> targetFromJson(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    Target target;
    if (reader.has("row"))
        target = readOne<Target>(reader, "row", rowTargetFromJson);
    else if (reader.has("future"))
        target = readOne<Target>(reader, "future", futureTargetFromJson);
    else if (reader.has("given"))
        target = readOne<Target>(reader, "given", givenTargetFromJson);
    else
        reader.fail("", messages::targetNeeded());
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return target;
}

sql::QualifiedName readTableName(ObjectReader &reader, const char *key)
{
    const auto name = parseTable(reader.text(key));
    if (!name)
        reader.fail(key, messages::tableNameExpected());
    return name.value_or(sql::QualifiedName());
}

std::vector<sql::QualifiedName> readTableNames(ObjectReader &reader, const char *key)
{
    std::vector<sql::QualifiedName> names;
    for (const auto &text : reader.texts(key)) {
        auto name = parseTable(text);
        if (name)
            names.push_back(std::move(*name));
        else
            reader.fail(key, messages::tableNameExpected());
    }
    return names;
}

Duration readDuration(ObjectReader &reader, const char *key)
{
    const auto duration = parseDuration(reader.text(key));
    if (!duration)
        reader.fail(key, messages::writtenAs({duration.error().problem}, "90 days"));
    return duration.value_or(Duration());
}

Timestamp readTimestamp(ObjectReader &reader, const char *key)
{
    const auto moment = parseTimestamp(reader.text(key));
    if (!moment)
        reader.fail(key, messages::writtenAs({moment.error().problem}, "2017-03-01 12:30:00"));
    return moment.value_or(Timestamp());
}

std::vector<Condition> readConditions(ObjectReader &reader, const char *key)
{
    return readList<Condition>(reader, key, conditionFromJson);
}

Path readPath(ObjectReader &reader, const char *key)
{
    return readList<Hop>(reader, key, hopFromJson);
}

} // namespace espalier::study
