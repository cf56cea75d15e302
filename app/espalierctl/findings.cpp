// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/findings.h"

#include "core/pg/settings.h"
#include "core/study/jsonrepairs.h"
#include "core/study/jsontimes.h"
#include "core/study/names.h"
#include "core/study/repairs.h"

#include <fmt/format.h>
#include <string_view>
#include <utility>
#include <variant>

#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

template<typename Value>
Json listJson(const std::vector<Value> &values, Json (*toJson)(const Value &))
{
    auto list = Json::array();
    for (const auto &value : values)
        list.push_back(toJson(value));
    return list;
}

Json fixJson(const study::Fix &fix)
{
    Json json;
    if (const auto *exclude = std::get_if<study::ExcludeFeatures>(&fix))
        json = {{"exclude", exclude->names}};
    else if (const auto *set = std::get_if<study::SetTime>(&fix))
        json = {{"time", study::timeToJson(set->time)}};
    else if (const auto *column = std::get_if<study::SetColumnTime>(&fix))
        json = {{"column_time",
                 {{"table", study::tableText(column->table)},
                  {"column", column->time.column},
                  {"from", column->time.from}}}};
    else if (const auto *split = std::get_if<study::SetSplit>(&fix))
        json = {{"split", nameOf(study::splitNames, split->kind)}};
    else if (const auto *edge = std::get_if<study::SetAsOfEdge>(&fix))
        json = {{"as_of_edge", nameOf(study::dayEdgeNames, edge->edge)}};
    else if (const auto *known = std::get_if<study::SetLabelSpan>(&fix))
        json = {{"label_span", known->span ? Json(printDuration(*known->span)) : Json()}};
    else if (const auto *end = std::get_if<study::SetUntil>(&fix))
        json = {{"until", printTimestamp(end->until)}};
    else if (const auto *alive = std::get_if<study::SetAlive>(&fix))
        json = {{"alive",
                 {{"table", study::tableText(alive->alive.path.back().table)},
                  {"within", printDuration(alive->alive.within)}}}};
    else if (const auto *rows = std::get_if<study::SetAtRows>(&fix))
        json = {{"at_rows", rows->path.empty() ? Json() : Json(study::tableText(rows->path.back().table))}};
    else if (const auto *time = std::get_if<study::SetAsOf>(&fix))
        json = {{"as_of", time->column}};
    else if (const auto *repair = std::get_if<study::AddRepairs>(&fix))
        json = {{"repairs", listJson(repair->repairs, study::repairToJson)}};
    else if (const auto *leave = std::get_if<study::LeaveOut>(&fix))
        json = {{"left_out", listJson(leave->periods, study::periodToJson)}};
    if (!json.is_null())
        json["text"] = worded(study::told(fix));
    return json;
}

//! "the command so far, for the database that is meant": without a password, which would be seen by others.
std::string programFor(const Context &context)
{
    const auto settings = context.settings();
    const bool isShown = !pg::mayHoldPassword(context.database);
    if (context.database.empty() || (!isShown && !settings))
        return "espalierctl";
    return "espalierctl -d " + shellWord(isShown ? context.database : pg::displayText(*settings));
}

//! What does it, to be pasted; empty where a finding has no fix. way: "3", "3.2".
std::string commandOf(const Context &context, const CheckOptions &options, const study::Fix &fix, std::string_view way)
{
    const auto *known = std::get_if<study::SetLabelSpan>(&fix);
    if (known != nullptr && !known->span)
        return fmt::format("espalierctl study label {} --known-after '90 days'", shellWord(options.file));
    if (study::told(fix).empty())
        return {};
    return fmt::format("{} study check {}{} --fix {}", programFor(context), shellWord(options.file),
                       options.readsData ? " --data" : "", way);
}

//! The fixes of a finding in the order of --fix, beside the words that choose them.
std::vector<std::pair<std::string, const study::Fix *>> waysOf(const study::Finding &finding, std::size_t number)
{
    std::vector<std::pair<std::string, const study::Fix *>> ways{{std::to_string(number), &finding.fix}};
    for (std::size_t i = 0; i < finding.alternatives.size(); ++i)
        ways.emplace_back(fmt::format("{}.{}", number, i + 2), &finding.alternatives[i]);
    return ways;
}

//! What a person is to say has its own command; the others are all chosen by their numbers.
std::string fixText(const Context &context, const CheckOptions &options, const study::Fix &fix)
{
    const auto *known = std::get_if<study::SetLabelSpan>(&fix);
    const bool isAsked = known != nullptr && !known->span;
    return worded(study::told(fix))
        + (isAsked ? fmt::format(", such as: {}", commandOf(context, options, fix, {})) : std::string());
}

} // namespace

Json findingJson(const Context &context, const CheckOptions &options, const study::Finding &finding, std::size_t number)
{
    auto fixes = Json::array();
    for (const auto &[way, fix] : waysOf(finding, number)) {
        auto json = fixJson(*fix);
        if (!json.is_null())
            json["command"] = commandOf(context, options, *fix, way);
        fixes.push_back(std::move(json));
    }
    auto first = std::move(fixes.front());
    fixes.erase(fixes.begin());
    return {{"number", number},
            {"kind", nameOf(study::findingNames, finding.kind)},
            {"severity", nameOf(study::severityNames, finding.severity)},
            {"subject", finding.subject},
            {"detail", worded(finding.detail)},
            {"evidence", worded(finding.evidence)},
            {"told", toldJson(finding.detail, finding.evidence)},
            {"fix", std::move(first)},
            {"alternatives", std::move(fixes)}};
}

std::string findingText(const Context &context, const CheckOptions &options, const study::Finding &finding,
                        std::size_t number)
{
    auto text = lineOf(fmt::format("{:>3}  {}  {}: {}", number, nameOf(study::severityNames, finding.severity),
                                   finding.subject, worded(finding.detail)));
    if (!finding.evidence.empty())
        text += lineOf("       evidence: " + worded(finding.evidence));
    for (const auto &[way, fix] : waysOf(finding, number)) {
        if (const auto words = fixText(context, options, *fix); !words.empty())
            text += lineOf(fmt::format("       {}: {}", fix == &finding.fix ? "fix" : "or " + way, words));
    }
    return text;
}

std::string applyText(const Context &context, const CheckOptions &options, const std::vector<study::Finding> &findings)
{
    for (std::size_t i = 0; i < findings.size(); ++i) {
        for (const auto &[way, fix] : waysOf(findings[i], i + 1)) {
            if (study::isApplicable(*fix))
                return lineOf("apply a fix by its number: " + commandOf(context, options, *fix, way));
        }
    }
    return {};
}

} // namespace espalier::ctl
