// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/openexample.h"

#include "core/base/text.h"
#include "core/snapshot/keeping.h"
#include "core/workbench/rowthen.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <utility>

#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

constexpr std::array kinNames{"itself", "parent", "child"}; // beside workbench::Kin
constexpr std::size_t widestValue = 24; // in a table of text

Json jsonOf(const catalog::SampleValue &value)
{
    return value.isNull || value.isUnknown ? Json() : Json(value.text);
}

Json rowsJson(const catalog::Table &table, const catalog::TableSample &sample)
{
    auto rows = Json::array();
    for (const auto &row : sample.rows) {
        auto values = Json::object();
        auto unknown = Json::array();
        for (std::size_t i = 0; i < row.size(); ++i) {
            const auto &name = table.columns[sample.columns[i]].name;
            values[name] = jsonOf(row[i]);
            if (row[i].isUnknown)
                unknown.push_back(name);
        }
        rows.push_back({{"values", std::move(values)}, {"not_known_then", std::move(unknown)}});
    }
    return rows;
}

Json kinJson(const workbench::RowThen &then)
{
    auto relations = Json::array();
    for (const auto &kin : then.kin) {
        const auto &table = then.catalog->table(kin.table);
        relations.push_back({{"kin", kinNames.at(static_cast<std::size_t>(kin.kin))},
                             {"table", sql::displayName(table.name)},
                             {"by", kin.by},
                             {"is_untimed", kin.isUntimed},
                             {"found", kin.found},
                             {"rows", rowsJson(table, kin.sample)},
                             {"error", kin.error ? Json(worded(*kin.error)) : Json()}});
    }
    return relations;
}

std::string momentText(std::optional<Timestamp> moment)
{
    return moment ? printTimestamp(*moment) : std::string();
}

Json thenJson(const study::Study &study, const workbench::RowThen &then)
{
    const auto moment = [](std::optional<Timestamp> time) {
        return time ? Json(printTimestamp(*time)) : Json();
    };
    return {{"study", study.name},
            {"database", snapshot::databaseJson(then.database)},
            {"entity", sql::displayName(study.entity)},
            {"key", then.key},
            {"as_of", moment(then.asOf)},
            {"known_before", moment(then.until)},
            {"relations", kinJson(then)}};
}

std::string shortened(const catalog::SampleValue &value)
{
    if (value.isUnknown)
        return "(not known then)";
    if (value.isNull)
        return "NULL";
    auto end = std::min(value.text.size(), widestValue);
    const auto isWithinLetter = [&value](std::size_t at) {
        return at < value.text.size() && (static_cast<unsigned char>(value.text[at]) & 0xc0) == 0x80;
    };
    while (end > 0 && isWithinLetter(end))
        --end;
    return end < value.text.size() ? value.text.substr(0, end) + "…" : value.text;
}

std::string kinTitle(const workbench::RowThen &then, const workbench::KinRows &kin)
{
    const auto name = sql::displayName(then.catalog->table(kin.table).name);
    if (kin.kin == workbench::Kin::Itself)
        return kin.found == 0 ? name + ": the row is no longer there" : name;
    const auto by = fmt::format("{} {} by {}", name, kin.kin == workbench::Kin::Parent ? "above" : "below",
                                fmt::join(kin.by, ", "));
    const auto shown = kin.sample.rows.size();
    const auto count = std::cmp_less(shown, kin.found)
        ? fmt::format("the newest {} of {} rows", shown, groupedDigits(kin.found))
        : fmt::format("{} {}", groupedDigits(kin.found), kin.found == 1 ? "row" : "rows");
    return fmt::format("{}: {}{}", by, count,
                       kin.isUntimed ? "; no time tells when they came: these are all of today's" : "");
}

std::string thenText(const workbench::RowThen &then)
{
    auto text = lineOf(pg::describe(then.database));
    text += then.until ? lineOf(fmt::format("{}, rows known before {}, with the values that they have now",
                                            fmt::join(then.key, ", "), momentText(then.until)))
                       : lineOf(fmt::format("{}, rows as they are now", fmt::join(then.key, ", ")));
    for (const auto &kin : then.kin) {
        text += "\n" + lineOf(kinTitle(then, kin));
        if (kin.error)
            text += lineOf(worded(*kin.error));
        if (kin.sample.rows.empty())
            continue;
        const auto &table = then.catalog->table(kin.table);
        std::vector<std::string> names;
        names.reserve(kin.sample.columns.size());
        for (const auto column : kin.sample.columns)
            names.push_back(table.columns[column].name);
        std::vector<std::vector<std::string>> lines;
        lines.reserve(kin.sample.rows.size());
        for (const auto &row : kin.sample.rows) {
            std::vector<std::string> line(row.size());
            std::ranges::transform(row, line.begin(), shortened);
            lines.push_back(std::move(line));
        }
        text += ctl::table(std::move(names), std::move(lines));
    }
    return text;
}

} // namespace

int openExample(Context &context, const OpenAsked &asked, const study::Study &study, const snapshot::Snapshot &rows)
{
    workbench::RowThenWanted wanted{.example = {.key = asked.key, .asOf = std::nullopt}};
    if (!asked.asOf.empty()) {
        const auto moment = parseTimestamp(asked.asOf);
        if (!moment)
            return fail(context, moment.error());
        wanted.example.asOf = *moment;
    }
    if (asked.most > 0)
        wanted.most = std::min(asked.most, workbench::mostKinRows);
    const auto settings = context.settings();
    if (!settings)
        return fail(context, settings.error());
    const auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    const auto then = workbench::readRowThen(study, rows, wanted, *explored, *settings, context.progress);
    if (!then)
        return fail(context, then.error());
    return answer(context, thenJson(study, *then), thenText(*then));
}

} // namespace espalier::ctl
