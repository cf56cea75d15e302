// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messagejson.h"
#include "core/catalog/changes.h"
#include "core/features/columnrole.h"
#include "core/study/names.h"
#include "core/workbench/activity.h"
#include "core/workbench/messages.h"
#include "core/workbench/sample.h"
#include "core/workbench/visits.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <memory>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/numbers.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

using catalog::SampleMethod;

Timestamp momentNow()
{
    using namespace std::chrono;
    return {duration_cast<microseconds>(system_clock::now().time_since_epoch()).count()};
}

template<typename Table, typename Value>
Json namesOf(const Table &table, const std::vector<Value> &values)
{
    auto names = Json::array();
    for (const auto value : values)
        names.push_back(nameOf(table, value));
    return names;
}

Json columnJson(const catalog::Column &column, const features::ColumnOffer &offer)
{
    Json json{{"name", column.name}, {"type", column.typeName}, {"nullable", column.isNullable}};
    if (column.statistics)
        json["null_fraction"] = column.statistics->nullFraction;
    if (offer.distinct >= 0)
        json["distinct"] = offer.distinct;
    json["outlook"] = features::roleName(offer.role);
    json["direct"] = offer.isDirect;
    json["suggested"] = namesOf(study::aggregateNames, offer.suggested);
    json["possible"] = namesOf(study::aggregateNames, offer.possible);
    json["suggested_parts"] = namesOf(study::partNames, offer.suggestedParts);
    json["parts"] = namesOf(study::partNames, offer.parts);
    if (!offer.reason.empty()) {
        json["reason"] = toJson(offer.reason);
        wordAt(json, "reason");
    }
    return json;
}

std::string outlookText(const features::ColumnOffer &offer)
{
    auto text = features::describe(offer);
    return offer.reason.empty() ? text : fmt::format("{}: {}", text, worded(offer.reason));
}

int showColumns(Context &context, const std::string &name)
{
    const auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    const auto id = catalog::resolveTable(explored->catalog, name);
    if (!id)
        return fail(context, id.error());
    const auto &shown = explored->catalog->table(*id);
    const auto outlooks = features::columnOffers(explored->catalog, explored->graph, *id);
    Json json{{"table", sql::displayName(shown.name)}, {"columns", Json::array()}};
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < shown.columns.size(); ++i) {
        const auto &column = shown.columns[i];
        json["columns"].push_back(columnJson(column, outlooks[i]));
        rows.push_back({column.name, catalog::shortTypeName(column.typeName),
                        column.statistics ? fmt::format("{:.1f} %", 100 * column.statistics->nullFraction) : "",
                        outlooks[i].distinct >= 0 ? fmt::format("{:.0f}", outlooks[i].distinct) : "",
                        outlookText(outlooks[i])});
    }
    return answer(context, json, table({"column", "type", "null", "distinct", "as a feature"}, rows));
}

std::string methodText(const catalog::TableSample &sample, const catalog::Table &shown)
{
    const auto count = sample.rows.size();
    auto text = fmt::format("the first {} rows", count);
    if (sample.isComplete)
        text = fmt::format("all {} rows", count);
    else if (sample.method == SampleMethod::Random && sample.percent < 100)
        text = fmt::format("{} random rows from {:.3g} % of the blocks, seed {}", count, sample.percent, sample.seed);
    else if (sample.method == SampleMethod::Random)
        text = fmt::format("{} random rows, seed {}", count, sample.seed);
    if (!sample.isComplete && shown.rowEstimate >= 0)
        text += fmt::format(", of about {}", shown.rowEstimate);
    if (sample.isRestricted)
        text += "; row security may hide some";
    return text;
}

Json sampleJson(const catalog::TableSample &sample, const catalog::Table &shown)
{
    Json json{{"table", sql::displayName(shown.name)},
              {"method", sample.method == SampleMethod::Random ? "random" : "first"},
              {"complete", sample.isComplete},
              {"restricted", sample.isRestricted}};
    if (sample.method == SampleMethod::Random) {
        json["percent"] = sample.percent;
        json["seed"] = sample.seed;
    }
    json["estimated_rows"] = shown.rowEstimate < 0 ? Json() : Json(shown.rowEstimate);
    json["columns"] = Json::array();
    for (const auto place : sample.columns)
        json["columns"].push_back(shown.columns[place].name);
    json["rows"] = Json::array();
    for (const auto &row : sample.rows) {
        auto values = Json::array();
        for (const auto &value : row)
            values.push_back(value.isNull ? Json() : Json(value.text + (value.isCut ? "…" : "")));
        json["rows"].push_back(std::move(values));
    }
    return json;
}

//! For one line of a terminal: no line breaks, and shorter than what is kept.
std::string cellText(const catalog::SampleValue &value)
{
    constexpr std::size_t longest = 40;
    if (value.isNull)
        return "∅";
    std::string text;
    std::size_t characters = 0;
    bool isCut = value.isCut;
    for (const auto byte : value.text) {
        if ((static_cast<unsigned char>(byte) & 0xc0) != 0x80 && ++characters > longest) {
            isCut = true;
            break;
        }
        text += static_cast<unsigned char>(byte) < 0x20 ? ' ' : byte;
    }
    return isCut && !text.ends_with("…") ? text + "…" : text;
}

int showSample(Context &context, const std::string &name, const catalog::SampleOptions &options)
{
    const auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    const auto id = catalog::resolveTable(explored->catalog, name);
    if (!id)
        return fail(context, id.error());
    const auto &shown = explored->catalog->table(*id);
    const auto settings = context.settings();
    if (!settings)
        return fail(context, settings.error());
    const auto sample = workbench::sampleRows(*settings, shown, options, context.progress);
    if (!sample)
        return fail(context, sample.error());
    std::vector<std::string> head;
    for (const auto place : sample->columns)
        head.push_back(shown.columns[place].name);
    std::vector<std::vector<std::string>> rows;
    for (const auto &row : sample->rows) {
        rows.emplace_back();
        for (const auto &value : row)
            rows.back().push_back(cellText(value));
    }
    return answer(context, sampleJson(*sample, shown), methodText(*sample, shown) + "\n\n" + table(head, rows));
}

int showActivity(Context &context, double seconds)
{
    const auto settings = context.settings();
    if (!settings)
        return fail(context, settings.error());
    std::vector<catalog::TableRate> rates;
    context.progress.report(-1, workbench::messages::countingChanges());
    const auto watched =
        workbench::watchActivity(*settings, std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000)),
                                 context.progress, [&rates](std::vector<catalog::TableRate> found) {
                                     rates = std::move(found);
                                     return false;
                                 });
    if (!watched)
        return fail(context, watched.error());
    Json json{{"seconds", seconds}, {"tables", Json::array()}};
    std::vector<std::vector<std::string>> rows;
    for (const auto &rate : rates) {
        json["tables"].push_back({{"table", sql::displayName(rate.table)},
                                  {"inserted_per_second", rate.inserted},
                                  {"updated_per_second", rate.updated},
                                  {"deleted_per_second", rate.deleted}});
        rows.push_back({sql::displayName(rate.table), fmt::format("{:.1f}", rate.inserted),
                        fmt::format("{:.1f}", rate.updated), fmt::format("{:.1f}", rate.deleted)});
    }
    const auto text = rows.empty() ? fmt::format("no table changed within {:g} s\n", seconds)
                                   : table({"table", "inserted/s", "updated/s", "deleted/s"}, rows);
    return answer(context, json, text);
}

std::string changeText(const catalog::Change &change)
{
    auto word = std::string(catalog::changeName(change.kind));
    std::ranges::replace(word, '_', ' ');
    auto text = fmt::format("{}: {}", word, sql::displayName(change.table));
    if (!change.column.empty())
        text += "." + change.column;
    if (change.kind == catalog::ChangeKind::TableRenamed)
        return text + fmt::format(", probably the former {}", change.before);
    if (!change.before.empty() && !change.after.empty())
        return text + fmt::format(", {} -> {}", change.before, change.after);
    const auto &detail = change.before.empty() ? change.after : change.before;
    return detail.empty() ? text : text + ", " + detail;
}

std::string changesText(const catalog::Changes &changes)
{
    const auto since = printTimestamp(changes.since);
    if (changes.isEmpty())
        return fmt::format("nothing changed since {}\n", since);
    auto text = fmt::format("since {}\n\n", since);
    for (const auto &change : changes.structure)
        text += lineOf(changeText(change));
    std::vector<std::vector<std::string>> rows;
    for (const auto &change : changes.rows) {
        rows.push_back({sql::displayName(change.table), std::to_string(change.before), std::to_string(change.now),
                        fmt::format("{:+}", change.now - change.before),
                        change.perDay ? fmt::format("{:+.1f}", *change.perDay) : ""});
    }
    if (!rows.empty())
        text +=
            (changes.structure.empty() ? "" : "\n") + table({"rows of", "then", "now", "difference", "per day"}, rows);
    return text;
}

int showChanges(Context &context, bool isKept)
{
    const auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    auto cache = context.openCache();
    if (!cache)
        return fail(context, cache.error());
    const auto last = workbench::lastVisit(*cache, explored->key);
    if (!last)
        return fail(context, last.error());
    const auto summary = catalog::summarised(explored->catalog, momentNow());
    if (isKept) {
        // A visit of its own: the next one compares with it.
        const auto session = fmt::format("espalierctl-{}", summary.moment.microseconds);
        if (auto kept = workbench::keepVisit(*cache, explored->key, summary, session); !kept)
            return fail(context, kept.error());
    }
    if (!*last) {
        const std::string text = isKept ? "this is the first visit; it was kept\n"
                                        : "no visit was kept of this database; keep one with --keep\n";
        return answer(context, {{"since", nullptr}, {"kept", isKept}}, text);
    }
    const auto changes = catalog::changes(**last, summary);
    auto json = catalog::toJson(changes);
    json["kept"] = isKept;
    return answer(context, json, changesText(changes));
}

void addSample(CLI::App &program, Action &action)
{
    auto *command = program.add_subcommand("sample", "a few rows of a table");
    auto name = std::make_shared<std::string>();
    auto options = std::make_shared<catalog::SampleOptions>(catalog::SampleOptions{.rows = 20});
    auto isRandom = std::make_shared<bool>(false);
    command->add_option("table", *name, "schema.table")->required();
    command->add_option("--rows", options->rows, "how many")
        ->check(CLI::Range(std::size_t{1}, catalog::mostSampleRows))
        ->capture_default_str();
    command->add_flag("--random", *isRandom, "drawn from blocks of the table at random, not the first");
    command->add_option("--seed", options->seed, "of --random: the same seed draws the same rows");
    command->callback([&action, name, options, isRandom] {
        options->method = *isRandom ? SampleMethod::Random : SampleMethod::First;
        action = [name, options](Context &context) {
            return showSample(context, *name, *options);
        };
    });
}

} // namespace

void addLivingCommands(CLI::App &program, Action &action)
{
    auto *columns = program.add_subcommand("columns", "columns of a table, and what each becomes as a feature");
    auto name = std::make_shared<std::string>();
    columns->add_option("table", *name, "schema.table")->required();
    columns->callback([&action, name] {
        action = [name](Context &context) {
            return showColumns(context, *name);
        };
    });
    addSample(program, action);
    auto *changes = program.add_subcommand("changes", "what changed in the database since the last visit");
    auto isKept = std::make_shared<bool>(false);
    changes->add_flag("--keep", *isKept, "make this the visit that later ones compare with");
    changes->callback([&action, isKept] {
        action = [isKept](Context &context) {
            return showChanges(context, *isKept);
        };
    });
    auto *activity =
        program.add_subcommand("activity", "rows inserted, updated and deleted per second, table by table");
    auto seconds = std::make_shared<double>(5);
    activity->add_option("--seconds", *seconds, "how long to count")
        ->check(numberBetween(0.5, 3600.0))
        ->capture_default_str();
    activity->callback([&action, seconds] {
        action = [seconds](Context &context) {
            return showActivity(context, *seconds);
        };
    });
}

} // namespace espalier::ctl
