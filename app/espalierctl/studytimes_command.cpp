// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/make.h"
#include "core/study/finding.h"
#include "core/study/json.h"
#include "core/study/json_parts.h"
#include "core/study/labelbarrier.h"
#include "core/study/names.h"
#include "core/study/paths.h"
#include "core/study/times.h"
#include "core/study/timetext.h"
#include "core/study/visibility.h"

#include <CLI/CLI.hpp>
#include <algorithm>
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

std::string reasonsOf(const std::vector<study::TimeSuggestion> &suggestions, const study::TableTime &time)
{
    std::string text;
    for (const auto &suggestion : suggestions) {
        if (suggestion.time.table != time.table || suggestion.time.column != time.column
            || suggestion.time.path != time.path)
            continue;
        for (const auto reason : suggestion.reasons)
            text += (text.empty() ? "" : ", ") + std::string(study::describe(reason));
    }
    return text;
}

//! The study with what was asked for. Errors: Invalid, also where the study cannot be answered so.
Result<study::Study> changed(study::Study study, const workbench::Explored &explored, const StudyTimesOptions &options)
{
    const auto take = [&study](study::TableTime time) {
        study = study::cured(study, study::Finding{.cure = study::SetTime{std::move(time)}});
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

//! What a table goes by and why, or could go by.
struct Told
{
    std::optional<study::TableTime> time;
    std::optional<study::TableTime> suggested; //!< another one
    std::string why;
    bool isGuessed = false;
};

Told toldOf(const study::Study &study, const sql::QualifiedName &table,
            const std::vector<study::TimeSuggestion> &suggestions)
{
    Told told;
    const auto time = study::visibilityOf(study, table);
    if (study::isTimeFromAbove(study, table)) {
        told.why = fmt::format("nothing tells when its rows came: {} is the same for all rows of an example",
                               study::timeTextWithin(*time));
        return told;
    }
    if (study::isLabelTable(study, table)) {
        told.time = time;
        told.why = "given examples, known when what their label looks at is over";
        return told;
    }
    if (time && (time->isKnownInAdvance || !time->column.empty())) {
        told.time = *time;
        told.isGuessed = time->isGuessed;
        told.why = reasonsOf(suggestions, *time);
    }
    const auto suggested = std::ranges::find(suggestions, table, [](const study::TimeSuggestion &suggestion) {
        return suggestion.time.table;
    });
    if (suggested == suggestions.end() || (told.time && suggested->time.column == told.time->column))
        return told;
    told.suggested = suggested->time;
    if (!told.time)
        told.why = "could go by " + study::timeTextWithin(suggested->time);
    return told;
}

int listTimes(Context &context, const study::Study &study, const std::vector<study::TimeSuggestion> &suggestions)
{
    const auto textOf = [](const std::optional<study::TableTime> &time) {
        return time ? Json(study::timeText(*time)) : Json(nullptr);
    };
    auto json = Json::array();
    std::vector<std::vector<std::string>> rows;
    for (const auto &name : study::tablesOf(study)) {
        const auto told = toldOf(study, name, suggestions);
        const auto *time = study::findTime(study, name);
        json.push_back({{"table", study::tableText(name)},
                        {"time", time != nullptr ? study::timeToJson(*time) : Json(nullptr)},
                        {"text", textOf(told.time)},
                        {"guessed", told.isGuessed},
                        {"suggested", textOf(told.suggested)},
                        {"evidence", told.why}});
        const auto why = told.isGuessed ? told.why.empty() ? "a guess" : "a guess: " + told.why : told.why;
        rows.push_back({study::tableText(name), told.time ? study::timeTextWithin(*told.time) : "always known", why});
    }
    return answer(context, {{"times", json}}, table({"table", "goes by", "why"}, rows));
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
        if (auto written = writeFile(options.file, printJson(study::toJson(*study))); !written)
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
