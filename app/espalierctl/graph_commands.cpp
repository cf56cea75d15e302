// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "core/diagram/messages.h"
#include "core/study/names.h"
#include "core/workbench/explanation.h"
#include "core/workbench/exportgraph.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <memory>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/rows.h"

namespace espalier::ctl {

namespace {

struct GraphOptions
{
    std::string output;
    std::vector<std::string> tables;
    std::string around;
    std::size_t hops = 1;
    bool isDark = false;
    std::string study; //!< of whose run the importance is drawn
    std::string run; //!< the best where it is empty
    std::string scale = "1";
};

Result<std::vector<catalog::TableId>> chosenTables(const workbench::Explored &explored, const GraphOptions &options)
{
    std::vector<catalog::TableId> chosen;
    for (const auto &name : options.tables) {
        const auto id = catalog::resolveTable(explored.catalog, name);
        if (!id)
            return Failure(id.error());
        chosen.push_back(*id);
    }
    if (!options.around.empty()) {
        const auto id = catalog::resolveTable(explored.catalog, options.around);
        if (!id)
            return Failure(id.error());
        return workbench::tablesAround(explored.graph, *id, options.hops);
    }
    return chosen;
}

Result<double> parseScale(const std::string &text)
{
    if (text == "fit")
        return 0.0;
    char *end = nullptr;
    const double scale = std::strtod(text.c_str(), &end);
    if (end == text.c_str() || *end != '\0' || !(scale > 0)) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = "--scale " + text,
                             .problem = diagram::messages::noScale(),
                             .remedies = {messages::inWords(
                                 "Give a number above 0, or fit for the largest that a PNG can have, up to 1")}});
    }
    return scale;
}

//! Where in the graph the answer of a run lies.
Result<std::optional<workbench::GraphSignal>> signalOf(Context &context, const GraphOptions &options,
                                                       const workbench::Explored &explored)
{
    if (options.study.empty())
        return std::optional<workbench::GraphSignal>();
    auto meant = studiedRun(context, options.study, options.run);
    if (!meant)
        return Failure(meant.error());
    auto &[study, runs, run, rows] = *meant;
    const auto explanation =
        workbench::explainRun(runs, study, rows, run, workbench::ExplainOptions{}, context.progress);
    if (!explanation)
        return Failure(explanation.error());
    return std::optional(workbench::graphSignal(*explanation, study, explored));
}

Json signalJson(const workbench::GraphSignal &signal, const workbench::Explored &explored)
{
    auto tables = Json::array();
    for (std::size_t i = 0; i < signal.tables.size(); ++i)
        if (signal.tables[i] > 0)
            tables.push_back(
                {{"name", study::tableText(explored.catalog->tables[i].name)}, {"share", signal.tables[i]}});
    auto relations = Json::array();
    for (std::size_t i = 0; i < signal.relations.size(); ++i) {
        const auto &relation = explored.graph.relations[i];
        if (signal.relations[i] > 0)
            relations.push_back({{"name", relation.name},
                                 {"child", study::tableText(explored.catalog->table(relation.child).name)},
                                 {"parent", study::tableText(explored.catalog->table(relation.parent).name)},
                                 {"share", signal.relations[i]}});
    }
    return {{"run", signal.run}, {"tables", tables}, {"relations", relations}};
}

int showGraph(Context &context, const GraphOptions &options)
{
    const auto format = workbench::graphFormat(options.output);
    if (!format)
        return fail(context, format.error());
    const auto scale = parseScale(options.scale);
    if (!scale)
        return fail(context, scale.error());
    const auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    auto tables = chosenTables(*explored, options);
    if (!tables)
        return fail(context, tables.error());
    const auto signal = signalOf(context, options, *explored);
    if (!signal)
        return fail(context, signal.error());
    const bool isText = *format == workbench::GraphFormat::Mermaid || *format == workbench::GraphFormat::Dbml;
    diagram::Layout layout;
    if (!isText) {
        context.progress.report(-1, diagram::messages::placingTables());
        auto placed = workbench::layoutAmong(*explored, *tables, context.progress);
        if (!placed)
            return fail(context, placed.error());
        layout = std::move(*placed);
    }
    const auto count = tables->empty() ? explored->catalog->tables.size() : tables->size();
    const workbench::GraphExport wanted{.theme = options.isDark ? diagram::Theme::Dark : diagram::Theme::Light,
                                        .tables = std::move(*tables),
                                        .scale = *scale,
                                        .signal = *signal};
    if (auto written = workbench::exportGraph(*explored, layout, wanted, options.output, context.progress); !written)
        return fail(context, written.error());
    const auto chosen = diagram::chosenTables(explored->catalog, wanted.tables);
    const auto relations = std::ranges::count_if(explored->graph.relations, [&chosen](const auto &relation) {
        return chosen[relation.child.value] && chosen[relation.parent.value];
    });
    Json json{{"file", options.output}, {"tables", count}, {"relations", relations}};
    auto text = lineOf(fmt::format("{}: {} tables, {} relations", options.output, count, relations));
    if (*signal) {
        json["importance"] = signalJson(**signal, *explored);
        text += lineOf(fmt::format("importance of run {}: written on tables, and relations are the thicker the more "
                                   "comes over them",
                                   (*signal)->run));
    }
    return answer(context, json, text);
}

} // namespace

void addGraphCommands(CLI::App &program, Action &action)
{
    auto *command = program.add_subcommand("graph", "draw the relation graph, or write it as text");
    auto options = std::make_shared<GraphOptions>();
    command->add_option("-o,--output", options->output, "the file to write: .svg, .pdf, .png, .mmd (Mermaid) or .dbml")
        ->required();
    auto *tables =
        command->add_option("--tables", options->tables, "only these tables, with commas between")->delimiter(',');
    auto *around = command->add_option("--around", options->around, "only this table and those near it");
    command->add_option("--hops", options->hops, "how many relations away, with --around")
        ->capture_default_str()
        ->needs(around);
    around->excludes(tables);
    auto *study = command->add_option("--importance", options->study,
                                      "a study file: draw where the answer of its model comes from, on .svg, .pdf and "
                                      ".png");
    command->add_option("--run", options->run, "whose importance; the best on validation if not given")->needs(study);
    command->add_flag("--dark", options->isDark, "dark colours");
    command->add_option("--scale", options->scale, "of a PNG: a number, or fit for the largest possible up to 1")
        ->capture_default_str();
    command->callback([&action, options] {
        action = [options](Context &context) {
            return showGraph(context, *options);
        };
    });
}

} // namespace espalier::ctl
