// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/findings.h"

#include "core/pg/settings.h"
#include "core/study/json_parts.h"
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

Json cureJson(const study::Cure &cure)
{
    Json json;
    if (const auto *exclude = std::get_if<study::ExcludeFeatures>(&cure))
        json = {{"exclude", exclude->names}};
    else if (const auto *set = std::get_if<study::SetTime>(&cure))
        json = {{"time", study::timeToJson(set->time)}};
    else if (const auto *column = std::get_if<study::SetColumnTime>(&cure))
        json = {{"column_time",
                 {{"table", study::tableText(column->table)},
                  {"column", column->time.column},
                  {"from", column->time.from}}}};
    else if (const auto *split = std::get_if<study::SetSplit>(&cure))
        json = {{"split", nameOf(study::splitNames, split->kind)}};
    else if (const auto *edge = std::get_if<study::SetAsOfEdge>(&cure))
        json = {{"as_of_edge", nameOf(study::dayEdgeNames, edge->edge)}};
    else if (const auto *known = std::get_if<study::SetLabelSpan>(&cure))
        json = {{"label_span", known->span ? Json(printDuration(*known->span)) : Json()}};
    else if (const auto *end = std::get_if<study::SetUntil>(&cure))
        json = {{"until", printTimestamp(end->until)}};
    else if (const auto *alive = std::get_if<study::SetAlive>(&cure))
        json = {{"alive",
                 {{"table", study::tableText(alive->alive.path.back().table)},
                  {"within", printDuration(alive->alive.within)}}}};
    else if (const auto *time = std::get_if<study::SetAsOf>(&cure))
        json = {{"as_of", time->column}};
    else if (const auto *repair = std::get_if<study::AddRepairs>(&cure))
        json = {{"repairs", listJson(repair->repairs, study::repairToJson)}};
    else if (const auto *leave = std::get_if<study::LeaveOut>(&cure))
        json = {{"left_out", listJson(leave->periods, study::periodToJson)}};
    if (!json.is_null())
        json["text"] = worded(study::told(cure));
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

//! What does it, to be pasted; empty where a finding has no cure. way: "3", "3.2".
std::string commandOf(const Context &context, const CheckOptions &options, const study::Cure &cure,
                      std::string_view way)
{
    const auto *known = std::get_if<study::SetLabelSpan>(&cure);
    if (known != nullptr && !known->span)
        return fmt::format("espalierctl study label {} --known-after '90 days'", shellWord(options.file));
    if (study::told(cure).empty())
        return {};
    return fmt::format("{} study check {}{} --fix {}", programFor(context), shellWord(options.file),
                       options.readsData ? " --data" : "", way);
}

//! The cures of a finding in the order of --fix, beside the words that choose them.
std::vector<std::pair<std::string, const study::Cure *>> waysOf(const study::Finding &finding, std::size_t number)
{
    std::vector<std::pair<std::string, const study::Cure *>> ways{{std::to_string(number), &finding.cure}};
    for (std::size_t i = 0; i < finding.alternatives.size(); ++i)
        ways.emplace_back(fmt::format("{}.{}", number, i + 2), &finding.alternatives[i]);
    return ways;
}

//! What a person is to say has its own command; the others are all chosen by their numbers.
std::string cureText(const Context &context, const CheckOptions &options, const study::Cure &cure)
{
    const auto *known = std::get_if<study::SetLabelSpan>(&cure);
    const bool isAsked = known != nullptr && !known->span;
    return worded(study::told(cure))
        + (isAsked ? fmt::format(", such as: {}", commandOf(context, options, cure, {})) : std::string());
}

} // namespace

Json findingJson(const Context &context, const CheckOptions &options, const study::Finding &finding, std::size_t number)
{
    auto cures = Json::array();
    for (const auto &[way, cure] : waysOf(finding, number)) {
        auto json = cureJson(*cure);
        if (!json.is_null())
            json["command"] = commandOf(context, options, *cure, way);
        cures.push_back(std::move(json));
    }
    auto first = std::move(cures.front());
    cures.erase(cures.begin());
    return {{"number", number},
            {"kind", nameOf(study::findingNames, finding.kind)},
            {"severity", nameOf(study::severityNames, finding.severity)},
            {"subject", finding.subject},
            {"detail", worded(finding.detail)},
            {"evidence", worded(finding.evidence)},
            {"told", toldJson(finding.detail, finding.evidence)},
            {"cure", std::move(first)},
            {"alternatives", std::move(cures)}};
}

std::string findingText(const Context &context, const CheckOptions &options, const study::Finding &finding,
                        std::size_t number)
{
    auto text = lineOf(fmt::format("{:>3}  {}  {}: {}", number, nameOf(study::severityNames, finding.severity),
                                   finding.subject, worded(finding.detail)));
    if (!finding.evidence.empty())
        text += lineOf("       evidence: " + worded(finding.evidence));
    for (const auto &[way, cure] : waysOf(finding, number)) {
        if (const auto words = cureText(context, options, *cure); !words.empty())
            text += lineOf(fmt::format("       {}: {}", cure == &finding.cure ? "cure" : "or " + way, words));
    }
    return text;
}

std::string applyText(const Context &context, const CheckOptions &options, const std::vector<study::Finding> &findings)
{
    for (std::size_t i = 0; i < findings.size(); ++i) {
        for (const auto &[way, cure] : waysOf(findings[i], i + 1)) {
            if (study::isApplicable(*cure))
                return lineOf("apply a cure by its number: " + commandOf(context, options, *cure, way));
        }
    }
    return {};
}

} // namespace espalier::ctl
