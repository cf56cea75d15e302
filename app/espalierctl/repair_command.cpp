// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "core/plan/make.h"
#include "core/study/finding.h"
#include "core/study/json.h"
#include "core/study/jsonrepairs.h"
#include "core/study/names.h"
#include "core/study/repairs.h"

#include <CLI/CLI.hpp>
#include <charconv>
#include <fmt/format.h>
#include <memory>
#include <optional>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

struct RepairOptions
{
    std::string file;
    std::string table;
    std::string column;
    std::vector<std::string> missing; //!< two moments, of which one may be -
    std::vector<std::string> renamed; //!< a value and by what it is read
    std::vector<std::string> leaveOut; //!< as missing
    std::string remove; //!< a number of the list, or all

    bool isChange() const { return !missing.empty() || !renamed.empty() || !leaveOut.empty() || !remove.empty(); }
};

Result<std::optional<Timestamp>> momentIn(const std::string &text)
{
    if (text == "-")
        return std::optional<Timestamp>();
    const auto moment = parseTimestamp(text);
    if (!moment)
        return Failure(moment.error());
    return std::optional(*moment);
}

Result<study::Period> periodIn(const std::vector<std::string> &texts)
{
    const auto from = momentIn(texts[0]);
    if (!from)
        return Failure(from.error());
    const auto until = momentIn(texts[1]);
    if (!until)
        return Failure(until.error());
    return study::Period{*from, *until};
}

//! Removes a repair, or a period after the last of these, by its number in the list.
Result<study::Study> without(study::Study study, const std::string &remove)
{
    const auto repairs = study.repairs.size();
    const auto count = repairs + study.leftOut.size();
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(remove.data(), remove.data() + remove.size(), number);
    if (remove == "all") {
        study.repairs.clear();
        study.leftOut.clear();
    } else if (error != std::errc() || end != remove.data() + remove.size() || number < 1 || number > count) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = "--remove " + remove,
                             .problem = messages::inWords(fmt::format("the study has {} repairs and periods", count)),
                             .remedies = {messages::inWords("Give the number of one of them, or all")}});
    } else if (number <= repairs) {
        study.repairs.erase(study.repairs.begin() + static_cast<std::ptrdiff_t>(number - 1));
    } else {
        study.leftOut.erase(study.leftOut.begin() + static_cast<std::ptrdiff_t>(number - repairs - 1));
    }
    return study;
}

//! What was asked for, as the fixes that findings have too.
Result<std::vector<study::Fix>> fixes(const RepairOptions &options, const catalog::Catalog &catalog)
{
    std::vector<study::Fix> result;
    study::Repair repair{.table = {}, .column = options.column, .as = {}};
    if (!options.table.empty()) {
        const auto table = catalog::resolveTable(catalog, options.table);
        if (!table)
            return Failure(table.error());
        repair.table = catalog.table(*table).name;
    }
    if (!options.missing.empty()) {
        auto period = periodIn(options.missing);
        if (!period)
            return Failure(period.error());
        repair.as = *period;
        result.emplace_back(study::AddRepairs{{repair}});
    }
    if (!options.renamed.empty()) {
        repair.as = study::Repair::Renamed{options.renamed[0], options.renamed[1]};
        result.emplace_back(study::AddRepairs{{repair}});
    }
    if (!options.leaveOut.empty()) {
        auto period = periodIn(options.leaveOut);
        if (!period)
            return Failure(period.error());
        result.emplace_back(study::LeaveOut{{*period}});
    }
    return result;
}

//! The study with what was asked for. Errors: Invalid, also where the study cannot be answered so.
Result<study::Study> changed(study::Study study, const catalog::Catalog &catalog, const RepairOptions &options)
{
    if (!options.remove.empty()) {
        auto rest = without(std::move(study), options.remove);
        if (!rest)
            return rest;
        study = std::move(*rest);
    }
    const auto asked = fixes(options, catalog);
    if (!asked)
        return Failure(asked.error());
    for (const auto &fix : *asked)
        study = study::fixed(study, fix);
    if (const auto plan = plan::make(study, catalog); !plan)
        return Failure(plan.error());
    return study;
}

int list(Context &context, const study::Study &study)
{
    auto json = Json::array();
    std::string text;
    const auto add = [&](std::string_view key, const Json &value, const std::string &words) {
        const auto number = json.size() + 1;
        json.push_back({{"number", number}, {std::string(key), value}, {"text", words}});
        text += lineOf(fmt::format("{:>3}  {}", number, words));
    };
    for (const auto &repair : study.repairs)
        add("repair", study::repairToJson(repair), worded(study::told(repair)));
    for (const auto &period : study.leftOut)
        add("left_out", study::periodToJson(period), worded(study::told(study::Fix(study::LeaveOut{{period}}))));
    if (text.empty())
        text = "The study reads everything as it is stored, and learns from all of its examples.\n";
    return answer(context, {{"repairs", json}}, text);
}

int repair(Context &context, const RepairOptions &options)
{
    auto study = readStudy(options.file);
    if (!study)
        return fail(context, study.error());
    if (!options.isChange())
        return list(context, *study);
    const auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    auto next = changed(std::move(*study), explored->catalog, options);
    if (!next)
        return fail(context, next.error());
    if (auto written = storeStudy(options.file, *next); !written)
        return fail(context, written.error());
    return list(context, *next);
}

} // namespace

void addRepairCommand(CLI::App &study, Action &action)
{
    auto *command = study.add_subcommand(
        "repair", "what it makes of scars in the data: values not to be believed, periods to skip");
    auto options = std::make_shared<RepairOptions>();
    command->add_option("study", options->file, "the study file")->required();
    auto *table = command->add_option("--table", options->table, "the table of a column to be repaired");
    auto *column = command->add_option("--column", options->column, "the column");
    auto *missing =
        command
            ->add_option(
                "--missing", options->missing,
                "FROM UNTIL: the column is missing in rows whose time is from the first moment on and before the "
                "second, such as 2025-03-02 2025-03-07; - for no such end")
            ->expected(2);
    auto *renamed =
        command->add_option("--renamed", options->renamed, "VALUE BY: the column's first value is read as the second")
            ->expected(2);
    command
        ->add_option("--leave-out", options->leaveOut,
                     "FROM UNTIL: examples of this period are not learned from; predictions are made at any time")
        ->expected(2);
    command->add_option("--remove", options->remove,
                        "a number of the list, or all: the data are read as they are again");
    table->needs(column);
    column->needs(table);
    missing->needs(column);
    renamed->needs(column);
    command->callback([&action, options, column, missing, renamed] {
        if (!column->empty() && missing->empty() && renamed->empty())
            throw CLI::RequiredError("--missing or --renamed");
        action = [options](Context &context) {
            return repair(context, *options);
        };
    });
}

} // namespace espalier::ctl
