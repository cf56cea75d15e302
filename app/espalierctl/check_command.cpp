// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "core/catalog/handle.h"
#include "core/compile/scanstrategy.h"
#include "core/screening/leakage.h"
#include "core/study/findings.h"
#include "core/study/json.h"
#include "core/study/names.h"
#include "core/study/repairs.h"
#include "core/study/timetext.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <memory>
#include <optional>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/findings.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

struct Checked
{
    catalog::Handle catalog;
    plan::Plan plan;
    std::optional<Error> problem; //!< why there is no plan; a finding may have the fix
    std::vector<study::Finding> findings;
    std::optional<screening::LeakageReport> data;
};

Result<Checked> checked(Context &context, const study::Study &study, const CheckOptions &options)
{
    auto explored = context.explore();
    if (!explored)
        return Failure(explored.error());
    Checked result{.catalog = std::move(explored->catalog), .plan = {}, .problem = {}, .findings = {}, .data = {}};
    result.findings = study::findings(study, result.catalog);
    auto plan = compile::planned(study, result.catalog);
    if (!plan && result.findings.empty())
        return Failure(plan.error());
    if (plan)
        result.plan = std::move(*plan);
    else
        result.problem = plan.error();
    if (!options.readsData || result.problem)
        return result;
    const auto asked = context.asked(result.catalog);
    if (!asked)
        return Failure(asked.error());
    auto data = workbench::checkData(study, *asked, context.progress);
    if (!data)
        return Failure(data.error());
    result.findings = study::merged(std::move(result.findings), data->findings);
    result.data = std::move(*data);
    return result;
}

//! A number from 1 to count.
std::optional<std::size_t> numberIn(std::string_view text, std::size_t count)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isOne = error == std::errc() && end == text.data() + text.size() && number >= 1 && number <= count;
    return isOne ? std::optional(number) : std::nullopt;
}

//! "3" for the fix of the third finding, "3.2" for the second way to fix it.
const study::Fix *fixNamed(const std::vector<study::Finding> &findings, std::string_view text)
{
    const auto dot = std::min(text.find('.'), text.size());
    const auto number = numberIn(text.substr(0, dot), findings.size());
    if (!number)
        return nullptr;
    const auto &finding = findings[*number - 1];
    if (dot == text.size())
        return &finding.fix;
    const auto way = numberIn(text.substr(dot + 1), finding.alternatives.size() + 1);
    if (!way)
        return nullptr;
    return *way == 1 ? &finding.fix : &finding.alternatives[*way - 2];
}

struct Fixes
{
    std::vector<study::Fix> chosen;
    std::vector<std::string> left; //!< what a person is to choose, and why
};

//! Why a fix is nothing that is done unseen; empty where it is.
std::string_view whyNotUnseen(const study::Study &study, const study::Finding &finding, bool readsData)
{
    const auto *repair = std::get_if<study::AddRepairs>(&finding.fix);
    const bool takesLabels =
        repair != nullptr && std::ranges::any_of(repair->repairs, [&study](const study::Repair &each) {
            return study::takesLabels(study, each);
        });
    if (takesLabels)
        return "it takes labels away; give its number where that is right";
    if (finding.kind == study::FindingKind::GuessedTime && !readsData)
        return "nobody looked whether the data contradict it: --data does; or give its number";
    return {};
}

//! Errors: Invalid for a number that none has.
Result<Fixes> chosen(const study::Study &study, const std::vector<study::Finding> &findings,
                     const CheckOptions &options)
{
    Fixes fixes;
    for (const auto &number : options.fixes) {
        if (number == "all") {
            for (const auto &finding : findings) {
                if (const auto why = whyNotUnseen(study, finding, options.readsData); why.empty())
                    fixes.chosen.push_back(finding.fix);
                else
                    fixes.left.push_back(fmt::format("{}: {}", worded(study::told(finding.fix)), why));
            }
        } else if (const auto *fix = fixNamed(findings, number); fix != nullptr) {
            fixes.chosen.push_back(*fix);
        } else {
            return Failure(Error{.code = Error::Code::Invalid,
                                 .subject = "--fix " + number,
                                 .problem = messages::inWords(fmt::format("there are {} findings", findings.size())),
                                 .remedies = {messages::inWords(
                                     "Give the number of one of them, such as 3, or 3.2 for its second fix; or all")}});
        }
    }
    return fixes;
}

struct Fixed
{
    study::Study study;
    std::vector<std::string> applied;
    std::vector<std::string>
        left; //!< fixes that do not go together with those before, or that a person is to choose, and why
};

//! Writes the study without what was found. A fix after which the rest is no study any more is left; where it is the only one that is an error.
Result<Fixed> fixStudy(const study::Study &study, const Checked &checked, const CheckOptions &options)
{
    auto fixes = chosen(study, checked.findings, options);
    if (!fixes)
        return Failure(fixes.error());
    Fixed fixed{.study = study, .applied = {}, .left = std::move(fixes->left)};
    std::optional<Error> problem = checked.problem;
    for (const auto &fix : fixes->chosen) {
        auto next = study::fixed(fixed.study, fix);
        if (next == fixed.study)
            continue;
        const auto plan = compile::planned(next, checked.catalog);
        // While it is no study yet, several fixes may be needed.
        if (!plan && !problem) {
            fixed.left.push_back(fmt::format("{}: {}", worded(study::told(fix)), worded(plan.error())));
            continue;
        }
        problem = plan ? std::nullopt : std::optional(plan.error());
        fixed.study = std::move(next);
        fixed.applied.push_back(worded(study::told(fix)));
    }
    if (problem)
        return Failure(*problem);
    if (fixed.applied.empty() && fixed.left.size() == 1 && fixes->chosen.size() == 1)
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = options.file,
                             .problem = messages::inWords(fixed.left.front()),
                             .remedies = {messages::inWords("Choose another fix")}});
    if (fixed.applied.empty())
        return fixed;
    if (auto written = writeFile(options.file, printJson(study::toJson(fixed.study))); !written)
        return Failure(written.error());
    return fixed;
}

std::string fixedText(const Fixed &fixed)
{
    std::string text;
    for (const auto &fix : fixed.applied)
        text += lineOf("fixed: " + fix);
    for (const auto &fix : fixed.left)
        text += lineOf("not fixed: " + fix);
    return text;
}

//! What examples see of each table.
std::string sightsText(const std::vector<screening::TableSight> &tables)
{
    std::vector<std::vector<std::string>> rows;
    const auto percent = [](std::int64_t part, std::int64_t all) {
        return all == 0 ? std::string("-")
                        : fmt::format("{:.0f}%", 100.0 * static_cast<double>(part) / static_cast<double>(all));
    };
    for (const auto &sight : tables) {
        const bool isTold = sight.time && (sight.time->isKnownInAdvance || !sight.time->column.empty());
        const bool isTimed = isTold && !sight.time->isKnownInAdvance;
        rows.push_back({study::tableText(sight.table), isTold ? study::timeTextWithin(*sight.time) : "always known",
                        isTimed && sight.first ? printTimestamp(*sight.first) : "-",
                        isTimed ? percent(sight.visible, sight.sampled) : "100%",
                        isTimed ? percent(sight.after, sight.sampled) : "0%"});
    }
    if (rows.empty())
        return {};
    return "\n" + table({"table", "goes by", "known from", "seen at the middle as-of", "after the last"}, rows);
}

//! What is still found of the study as it is written now.
Result<> addRemaining(Context &context, const Fixed &fixed, const CheckOptions &options, Json &json, std::string &text)
{
    if (fixed.applied.empty())
        return {};
    const auto now = checked(context, fixed.study, options);
    if (!now)
        return Failure(now.error());
    json["remaining"] = Json::array();
    text += now->findings.empty() ? std::string("nothing is found any more\n")
                                  : fmt::format("\n{} findings remain:\n", now->findings.size());
    for (std::size_t i = 0; i < now->findings.size(); ++i) {
        json["remaining"].push_back(findingJson(context, options, now->findings[i], i + 1));
        text += findingText(context, options, now->findings[i], i + 1);
    }
    return {};
}

//! What a look at the data told.
void addData(const screening::LeakageReport &data, Json &json, std::string &text)
{
    json["data"] = {{"training_rows", data.trainingRows},
                    {"compared_rows", data.comparedRows},
                    {"method", worded(data.lookedAt)},
                    {"tables", Json::array()},
                    {"scars", Json::array()},
                    {"histories", Json::array()}};
    for (const auto &sight : data.tables)
        json["data"]["tables"].push_back(screening::toJson(sight));
    for (const auto &scar : data.scars)
        json["data"]["scars"].push_back(quality::toJson(scar));
    for (const auto &history : data.histories)
        json["data"]["histories"].push_back(quality::toJson(history));
    text += lineOf("looked at: " + worded(data.lookedAt)) + sightsText(data.tables);
}

int check(Context &context, const CheckOptions &options)
{
    const auto study = readStudy(options.file);
    if (!study)
        return fail(context, study.error());
    const auto found = checked(context, *study, options);
    if (!found)
        return fail(context, found.error());
    Json json = {{"valid", !found->problem},
                 {"features", found->plan.outputs.size()},
                 {"scans", found->plan.scans.size()},
                 {"findings", Json::array()}};
    auto text = lineOf(fmt::format("{}: {} features in {} scans, {} findings", options.file, found->plan.outputs.size(),
                                   found->plan.scans.size(), found->findings.size()));
    for (std::size_t i = 0; i < found->findings.size(); ++i) {
        json["findings"].push_back(findingJson(context, options, found->findings[i], i + 1));
        text += findingText(context, options, found->findings[i], i + 1);
    }
    if (options.fixes.empty())
        text += applyText(context, options, found->findings);
    if (found->data)
        addData(*found->data, json, text);
    else
        text += "the data was not looked at: --data does\n";
    if (!options.fixes.empty()) {
        const auto fixes = fixStudy(*study, *found, options);
        if (!fixes)
            return fail(context, fixes.error());
        json["fixed"] = fixes->applied;
        json["not_fixed"] = fixes->left;
        text += fixedText(*fixes);
        if (auto added = addRemaining(context, *fixes, options, json, text); !added)
            return fail(context, added.error());
    }
    if (found->problem && options.fixes.empty()) {
        json["error"] = errorJson(*found->problem);
        answer(context, json, text);
        return context.isJson ? 1 : fail(context, *found->problem);
    }
    return answer(context, json, text);
}

} // namespace

void addCheckCommand(CLI::App &study, Action &action)
{
    auto *command = study.add_subcommand("check", "resolve it against the database and list findings with their fixes");
    auto options = std::make_shared<CheckOptions>();
    command->add_option("study", options->file, "the study file")->required();
    command->add_flag("--data,!--no-data", options->readsData, "also read examples and look for leakage in them");
    command
        ->add_option(
            "--fix", options->fixes,
            "apply the fix of a finding by its number, another one as 3.2, or those of all, and write the study")
        ->delimiter(',')
        ->allow_extra_args(false);
    command->callback([&action, options] {
        action = [options](Context &context) {
            return check(context, *options);
        };
    });
}

} // namespace espalier::ctl
