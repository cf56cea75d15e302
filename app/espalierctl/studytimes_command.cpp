// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/make.h"
#include "core/study/borrowedtimes.h"
#include "core/study/finding.h"
#include "core/study/json.h"
#include "core/study/jsontimes.h"
#include "core/study/names.h"
#include "core/study/times.h"
#include "core/study/timestold.h"
#include "core/study/timetext.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <optional>

#include "app/espalierctl/commands.h"

namespace espalier::ctl {

namespace {

struct StudyTimesOptions
{
    std::string file;
    std::vector<std::string> set;
    std::vector<std::string> none;
};

//! The study with what was asked for. Errors: Invalid, also where the study cannot be answered so.
Result<study::Study> changed(study::Study study, const workbench::Explored &explored, const StudyTimesOptions &options)
{
    const auto take = [&study](study::TableTime time) {
        study = study::fixed(study, study::Finding{.fix = study::SetTime{std::move(time)}});
    };
    for (const auto &text : options.set) {
        auto time = study::parseTime(explored.catalog, explored.graph, text);
        if (!time)
            return Failure(time.error());
        take(std::move(*time));
    }
    for (const auto &text : options.none) {
        const auto table = catalog::resolveTable(explored.catalog, text);
        if (!table)
            return Failure(table.error());
        take({.table = explored.catalog->table(*table).name});
    }
    if (const auto plan = plan::make(study, explored.catalog); !plan)
        return Failure(plan.error());
    return study;
}

//! What speaks for the time, or for another one.
std::string reasonOf(const study::TimeTold &told)
{
    if (told.ground == study::TimeGround::FromAbove)
        return fmt::format("nothing tells when its rows came: {} is the same for all rows of an example",
                           study::timeTextWithin(*told.unheeded));
    if (told.ground == study::TimeGround::Examples)
        return "examples, known when what their label looks at is over";
    if (told.suggested)
        return "could go by " + study::timeTextWithin(*told.suggested);
    std::string text;
    for (const auto reason : told.reasons)
        text += (text.empty() ? "" : ", ") + std::string(study::describe(reason));
    return text;
}

std::string whyOf(const study::TimeTold &told)
{
    auto text = reasonOf(told);
    if (told.isGuessed)
        text = text.empty() ? "a guess" : "a guess: " + text;
    if (told.label)
        text += fmt::format("{}its label {} is known {} after {}", text.empty() ? "" : "; ", told.label->column,
                            printDuration(told.label->delay), told.label->from);
    return text;
}

std::string usersOf(const study::TimeTold &told)
{
    std::string text = told.isOfTarget ? "target" : "";
    if (told.features > 0)
        text += fmt::format("{}{} feature{}", text.empty() ? "" : ", ", told.features, told.features == 1 ? "" : "s");
    return !text.empty() ? text : told.isLent ? "times of others" : "nothing";
}

int listTimes(Context &context, const study::Study &study, const std::vector<study::TimeSuggestion> &suggestions)
{
    const auto textOf = [](const std::optional<study::TableTime> &time) {
        return time ? Json(study::timeText(*time)) : Json(nullptr);
    };
    auto json = Json::array();
    std::vector<std::vector<std::string>> rows;
    for (const auto &told : study::timesTold(study, suggestions)) {
        const auto *time = study::findTime(study, told.table);
        json.push_back({{"table", study::tableText(told.table)},
                        {"time", time != nullptr ? study::timeToJson(*time) : Json(nullptr)},
                        {"text", textOf(told.time)},
                        {"guessed", told.isGuessed},
                        {"suggested", textOf(told.suggested)},
                        {"evidence", reasonOf(told)},
                        {"label_known_after", told.label ? Json(printDuration(told.label->delay)) : Json(nullptr)},
                        {"target", told.isOfTarget},
                        {"features", told.features},
                        {"used", !study::isUnused(told)}});
        rows.push_back({study::tableText(told.table), told.time ? study::timeTextWithin(*told.time) : "always known",
                        usersOf(told), whyOf(told)});
    }
    return answer(context, {{"times", json}}, table({"table", "goes by", "seen by", "why"}, rows));
}

int showStudyTimes(Context &context, const StudyTimesOptions &options)
{
    auto study = readStudy(options.file);
    if (!study)
        return fail(context, study.error());
    const auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    if (!options.set.empty() || !options.none.empty()) {
        auto next = changed(*study, *explored, options);
        if (!next)
            return fail(context, next.error());
        study = std::move(next);
        if (auto written = storeStudy(options.file, *study); !written)
            return fail(context, written.error());
    }
    return listTimes(context, *study,
                     study::timeSuggestions(explored->catalog, explored->graph, explored->decisions.times));
}

} // namespace

void addStudyTimesCommand(CLI::App &study, Action &action)
{
    auto *command = study.add_subcommand("times", "which time each of its tables goes by, and a change of it");
    auto options = std::make_shared<StudyTimesOptions>();
    command->add_option("study", options->file, "the study file")->required();
    command
        ->add_option(
            "--set", options->set,
            "the time of a table: orders.placed_at, \"order_lines(order_id)->orders.placed_at\", \"results.year "
            "as year\", \"prices.valid_from until valid_to\" (\"plus 1 day\" where that is the last day), "
            "\"events.happened_at recorded inserted_at\", "
            "\"calendar in advance\"")
        ->allow_extra_args(false);
    command->add_option("--none", options->none, "a table whose rows are always known")->allow_extra_args(false);
    command->callback([&action, options] {
        action = [options](Context &context) {
            return showStudyTimes(context, *options);
        };
    });
}

} // namespace espalier::ctl
