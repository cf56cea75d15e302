// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/jsonrepairs.h"

#include "core/study/jsonparts.h"
#include "core/study/messages.h"
#include "core/study/names.h"

namespace espalier::study {

namespace {

std::optional<Timestamp> momentOr(ObjectReader &reader, const char *key)
{
    return reader.has(key) ? std::optional(readTimestamp(reader, key)) : std::nullopt;
}

Result<Repair::Renamed> renamedFromJson(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    Repair::Renamed renamed;
    renamed.value = reader.text("value");
    renamed.by = reader.text("by");
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return renamed;
}

} // namespace

Json periodToJson(const Period &period)
{
    auto json = Json::object();
    if (period.from)
        json["from"] = printTimestamp(*period.from);
    if (period.until)
        json["until"] = printTimestamp(*period.until);
    return json;
}

Json repairToJson(const Repair &repair)
{
    Json json{{"table", tableText(repair.table)}, {"column", repair.column}};
    if (const auto *renamed = std::get_if<Repair::Renamed>(&repair.as))
        json["renamed"] = {{"value", renamed->value}, {"by", renamed->by}};
    else
        json["missing"] = periodToJson(std::get<Repair::Missing>(repair.as));
    return json;
}

Result<Period> periodFromJson(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    Period period;
    period.from = momentOr(reader, "from");
    period.until = momentOr(reader, "until");
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return period;
}

Result<Repair> repairFromJson(const Json &json, const std::string &path)
{
    ObjectReader reader(json, path);
    Repair repair;
    repair.table = readTableName(reader, "table");
    repair.column = reader.text("column");
    if (reader.has("missing") == reader.has("renamed"))
        reader.fail("", messages::repairNeeded());
    if (reader.has("missing"))
        repair.as = readOne<Period>(reader, "missing", periodFromJson);
    if (reader.has("renamed"))
        repair.as = readOne<Repair::Renamed>(reader, "renamed", renamedFromJson);
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return repair;
}

} // namespace espalier::study
