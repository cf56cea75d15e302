// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/jsonfeatures.h"

#include "core/study/jsonparts.h"
#include "core/study/names.h"
#include "core/study/window.h"

namespace espalier::study {

namespace {

Json windowToJson(const Window &window)
{
    const auto text = printWindow(window);
    return text.empty() ? Json() : Json(text);
}

Window readWindow(ObjectReader &reader, const char *key)
{
    const auto window = parseWindow(reader.text(key));
    if (!window)
        reader.fail(key, window.error().problem);
    return window.value_or(Window());
}

constexpr std::string_view allRows = "all";

std::optional<Window> readOver(ObjectReader &reader)
{
    if (!reader.has("over"))
        return std::nullopt;
    return reader.text("over") == allRows ? Window() : readWindow(reader, "over");
}

std::optional<Duration> readLag(ObjectReader &reader)
{
    if (!reader.has("lag"))
        return std::nullopt;
    const auto lag = readDuration(reader, "lag");
    if (lag.count <= 0)
        reader.fail("lag", messages::noLag());
    return lag;
}

Json amongToJson(const Among &among)
{
    Json json{{"measure", nameOf(measureNames, among.measure)}};
    if (!among.within.empty())
        json["within"] = pathToJson(among.within);
    return json;
}

Result<Among> amongFromJson(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    Among among;
    among.measure = readNamed(reader, "measure", measureNames);
    if (reader.has("within"))
        among.within = readPath(reader, "within");
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return among;
}

Json rowAggregateToJson(const RowAggregate &of)
{
    Json json{{"aggregate", nameOf(aggregateNames, of.aggregate)}, {"path", pathToJson(of.path)}};
    if (!of.column.empty())
        json["column"] = of.column;
    if (!of.where.empty())
        json["where"] = conditionsToJson(of.where);
    if (!of.argument.empty())
        json["argument"] = of.argument;
    if (of.part != ColumnPart::None)
        json["part"] = nameOf(partNames, of.part);
    if (!of.word.empty())
        json["word"] = of.word;
    return json;
}

Result<RowAggregate> rowAggregateFromJson(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    RowAggregate of;
    of.aggregate = readNamed(reader, "aggregate", aggregateNames);
    of.path = readPath(reader, "path");
    of.column = reader.textOr("column", "");
    if (reader.has("where"))
        of.where = readConditions(reader, "where");
    of.argument = reader.textOr("argument", "");
    if (reader.has("part"))
        of.part = readNamed(reader, "part", partNames);
    if (of.part == ColumnPart::HasWord)
        of.word = reader.text("word");
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return of;
}

} // namespace

Json featureToJson(const Feature &feature)
{
    Json json{{"name", feature.name}, {"aggregate", nameOf(aggregateNames, feature.aggregate)}};
    if (!feature.column.empty())
        json["column"] = feature.column;
    json["path"] = pathToJson(feature.path);
    if (feature.window.index() != 0)
        json["window"] = windowToJson(feature.window);
    if (!feature.where.empty())
        json["where"] = conditionsToJson(feature.where);
    if (!feature.argument.empty())
        json["argument"] = feature.argument;
    if (feature.part != ColumnPart::None)
        json["part"] = nameOf(partNames, feature.part);
    if (!feature.word.empty())
        json["word"] = feature.word;
    if (feature.of)
        json["of"] = rowAggregateToJson(*feature.of);
    if (feature.lag)
        json["lag"] = printDuration(*feature.lag);
    if (feature.over)
        json["over"] = feature.over->index() == 0 ? std::string(allRows) : printWindow(*feature.over);
    if (feature.among)
        json["among"] = amongToJson(*feature.among);
    return json;
}

Result<Feature> featureFromJson(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    Feature feature;
    feature.name = reader.text("name");
    feature.aggregate = readNamed(reader, "aggregate", aggregateNames);
    feature.column = reader.textOr("column", "");
    if (reader.has("path"))
        feature.path = readPath(reader, "path");
    if (reader.has("window"))
        feature.window = readWindow(reader, "window");
    if (reader.has("where"))
        feature.where = readConditions(reader, "where");
    feature.argument = reader.textOr("argument", "");
    if (reader.has("part"))
        feature.part = readNamed(reader, "part", partNames);
    if (feature.part == ColumnPart::HasWord)
        feature.word = reader.text("word");
    if (reader.has("of"))
        feature.of = readOne<RowAggregate>(reader, "of", rowAggregateFromJson);
    feature.lag = readLag(reader);
    feature.over = readOver(reader);
    if (reader.has("among"))
        feature.among = readOne<Among>(reader, "among", amongFromJson);
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return feature;
}

} // namespace espalier::study
