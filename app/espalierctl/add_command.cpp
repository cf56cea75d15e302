// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "core/features/enumerate.h"
#include "core/features/nesting.h"
#include "core/plan/make.h"
#include "core/relations/paths.h"
#include "core/study/compose.h"
#include "core/study/filtered.h"
#include "core/study/json.h"
#include "core/study/names.h"
#include "core/study/paths.h"
#include "core/study/textwords.h"
#include "core/study/window.h"
#include "core/study/words.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>

#include "app/espalierctl/commands.h"

namespace espalier::ctl {

namespace {

struct AddOptions
{
    std::string file;
    std::string table; //!< where the path ends; empty: the entity itself
    std::size_t path = 1; //!< among those that the command paths lists
    std::string column;
    std::string aggregate; //!< empty: what is suggested
    std::string window;
    std::string lag;
    std::string over; //!< empty: not divided
    std::string among; //!< a measure; empty: the number itself
    std::string within; //!< the table of what those that are compared have in common; empty: all of the same time
    std::size_t withinPath = 1; //!< among the paths of to-one hops to it
    std::string argument;
    std::string part; //!< empty: the column itself
    std::string word; //!< whether the text has it; empty: not asked
    std::vector<std::string> where;
    std::string then; //!< empty: over all rows at once
    std::vector<std::string> filteredTables;
};

struct ChosenPath
{
    std::vector<relations::Hop> hops;
    catalog::TableId end;
    std::string text;
    std::size_t count = 1; //!< of all paths to the same table
};

Failure wrong(std::string subject, std::string problem, std::string remedy = {})
{
    std::vector<Message> remedies;
    if (!remedy.empty())
        remedies.push_back(messages::inWords(std::move(remedy)));
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = std::move(subject),
                         .problem = messages::inWords(std::move(problem)),
                         .remedies = std::move(remedies)});
}

Result<ChosenPath> pathOf(const workbench::Explored &explored, const study::Study &study, const AddOptions &options)
{
    const auto entity = catalog::findTable(explored.catalog, study.entity);
    if (!entity)
        return wrong(sql::displayName(study.entity), "The database has no such table.");
    if (options.table.empty())
        return ChosenPath{{}, *entity, study.entity.name, 1};
    const auto end = catalog::resolveTable(explored.catalog, options.table);
    if (!end)
        return Failure(end.error());
    const auto found = relations::joinPaths(explored.catalog, explored.graph, *entity, *end);
    if (options.path < 1 || options.path > found.paths.size()) {
        return wrong("--path", fmt::format("There are {} paths.", found.paths.size()),
                     fmt::format("espalierctl paths {} {} lists them.", shellWord(study::tableText(study.entity)),
                                 shellWord(options.table)));
    }
    const auto &path = found.paths[options.path - 1];
    return ChosenPath{path.hops, *end, relations::describe(explored.catalog, explored.graph, *entity, path),
                      found.paths.size()};
}

//! Aggregates of numbers that are aggregates themselves.
std::string namesOfNumbers()
{
    std::string text;
    for (const auto &row : study::aggregateRows) {
        const bool isMany = row.aggregate != study::Aggregate::Direct;
        if (isMany && row.argument == study::Argument::None && study::isTakenOfNumbers(row.taken))
            text += (text.empty() ? "" : ", ") + std::string(row.name);
    }
    return text;
}

//! What the options say of one feature beside its path, aggregate and conditions.
Result<study::Feature> featureOf(const AddOptions &options)
{
    study::Feature feature{.column = options.column, .argument = options.argument};
    if (const auto part = valueOf(study::partNames, options.part))
        feature.part = *part;
    else if (!options.part.empty())
        return wrong("--part", fmt::format("There is no part '{}'.", options.part),
                     "It is one of " + namesIn(study::partNames));
    if (!options.word.empty()) {
        if (feature.part != study::ColumnPart::None && feature.part != study::ColumnPart::HasWord)
            return wrong("--word", fmt::format("It is asked of a text, and --part is {}.", options.part));
        feature.part = study::ColumnPart::HasWord;
        feature.word = study::asWord(options.word);
    }
    if (!options.window.empty()) {
        auto window = study::parseWindow(options.window);
        if (!window)
            return Failure(window.error());
        feature.window = *window;
    }
    if (options.lag.empty())
        return feature;
    const auto lag = parseDuration(options.lag);
    if (!lag || lag->count <= 0)
        return wrong("--lag", fmt::format("'{}' is no lag.", options.lag), "Write 90 days");
    feature.lag = *lag;
    return feature;
}

//! The only path of to-one hops to a table, or the one of a number.
Result<study::Path> commonPath(const workbench::Explored &explored, const study::Study &study,
                               const AddOptions &options)
{
    if (options.within.empty())
        return study::Path();
    const auto entity = catalog::findTable(explored.catalog, study.entity);
    const auto end = catalog::resolveTable(explored.catalog, options.within);
    if (!end)
        return Failure(end.error());
    std::vector<study::Path> paths;
    for (const auto &path : relations::joinPaths(explored.catalog, explored.graph, *entity, *end).paths) {
        if (!path.isToMany)
            paths.push_back(study::toPath(explored.catalog, explored.graph, path.hops));
    }
    if (options.withinPath < 1 || options.withinPath > paths.size())
        return wrong("--within", fmt::format("There are {} paths of to-one hops to {}.", paths.size(), options.within),
                     "Choose one by --within-path");
    return paths[options.withinPath - 1];
}

Result<> compare(study::Feature &feature, const workbench::Explored &explored, const study::Study &study,
                 const AddOptions &options)
{
    if (options.over == "all") {
        feature.over = study::Window();
    } else if (!options.over.empty()) {
        auto window = study::parseWindow(options.over);
        if (!window)
            return Failure(window.error());
        feature.over = *window;
    }
    if (options.among.empty())
        return options.within.empty() ? Result<>() : wrong("--within", "It says among whom, and --among is missing.");
    const auto measure = valueOf(study::measureNames, options.among);
    if (!measure)
        return wrong("--among", fmt::format("There is no measure '{}'.", options.among),
                     "It is one of " + namesIn(study::measureNames));
    auto within = commonPath(explored, study, options);
    if (!within)
        return Failure(within.error());
    feature.among = study::Among{*measure, std::move(*within)};
    return {};
}

Result<std::vector<study::Feature>> wished(const workbench::Explored &explored, const study::Study &study,
                                           const ChosenPath &path, const AddOptions &options)
{
    const auto &table = explored.catalog->table(path.end);
    const auto column = catalog::findColumn(table, options.column);
    if (!options.column.empty() && !column)
        return wrong(options.column, fmt::format("{} has no such column.", sql::displayName(table.name)));
    if (options.aggregate.empty())
        return features::enumerateAlong(explored.catalog, explored.graph, study, path.hops, column);
    const auto aggregate = valueOf(study::aggregateNames, options.aggregate);
    if (!aggregate)
        return wrong("--aggregate", fmt::format("There is no aggregate '{}'.", options.aggregate),
                     "It is one of " + namesIn(study::aggregateNames));
    auto described = featureOf(options);
    if (!described)
        return Failure(described.error());
    auto &feature = *described;
    feature.path = study::toPath(explored.catalog, explored.graph, path.hops);
    feature.aggregate = *aggregate;
    for (const auto &text : options.where) {
        auto condition = study::parseCondition(text, table, options.column);
        if (!condition)
            return Failure(condition.error());
        feature.where.push_back(std::move(*condition));
    }
    if (auto done = compare(feature, explored, study, options); !done)
        return Failure(done.error());
    if (options.then.empty())
        return std::vector{std::move(feature)};
    const auto over = valueOf(study::aggregateNames, options.then);
    if (!over)
        return wrong("--then", fmt::format("There is no aggregate '{}'.", options.then),
                     "It is one of " + namesOfNumbers());
    auto again = features::nested(feature, *over);
    if (!again)
        return wrong("--then", "The path has one to-many hop, so there is nothing to aggregate again.",
                     "Leave it out, or choose a path with two");
    return std::vector{std::move(*again)};
}

int addFeatures(Context &context, const AddOptions &options)
{
    auto study = readStudy(options.file);
    if (!study)
        return fail(context, study.error());
    const auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    study = study::withFilteredTables(std::move(*study), explored->catalog, options.filteredTables);
    if (!study)
        return fail(context, study.error());
    const auto path = pathOf(*explored, *study, options);
    if (!path)
        return fail(context, path.error());
    const auto features = wished(*explored, *study, *path, options);
    if (!features)
        return fail(context, features.error());
    const auto changed = features::withFeatures(*study, *features);
    if (auto plan = plan::make(changed, explored->catalog); !plan)
        return fail(context, plan.error());
    if (auto written = storeStudy(options.file, changed); !written)
        return fail(context, written.error());
    auto added = Json::array();
    auto text = lineOf(fmt::format(
        "path: {}{}", path->text, path->count > 1 ? fmt::format(" (number {} of {})", options.path, path->count) : ""));
    for (auto i = study->features.size(); i < changed.features.size(); ++i) {
        added.push_back(changed.features[i].name);
        text += lineOf(fmt::format("  {}: {}", changed.features[i].name, study::describe(changed.features[i])));
    }
    if (features->empty())
        text += lineOf("  nothing is suggested of it; --aggregate names what is wanted, such as direct");
    text += lineOf(fmt::format("{}: {} added, {} features now", options.file, added.size(), changed.features.size()));
    return answer(context,
                  {{"file", options.file},
                   {"path", path->text},
                   {"paths", path->count},
                   {"added", added},
                   {"features", changed.features.size()}},
                  text);
}

} // namespace

void addAddCommand(CLI::App &study, Action &action)
{
    auto *command = study.add_subcommand("add", "add features along one join path to a study");
    auto options = std::make_shared<AddOptions>();
    command->add_option("study", options->file, "the study file")->required();
    command->add_option("--to", options->table, "the table where the path ends; the entity itself if not given");
    command
        ->add_option("--path", options->path,
                     "of several paths the one of this number, as the command paths lists them")
        ->capture_default_str();
    command->add_option("--column", options->column, "of that table; none for its rows");
    auto *aggregate =
        command->add_option("--aggregate", options->aggregate,
                            "what is suggested if not given; else one of " + namesIn(study::aggregateNames));
    command->add_option("--window", options->window, R"(such as "90 days" or "last 5"; all history if not given)")
        ->needs(aggregate);
    command->add_option("--lag", options->lag, R"(as it was so long before the as-of time, such as "90 days")")
        ->needs(aggregate);
    command->add_option("--over", options->over, R"(divided by the same over this window, such as "90 days" or "all")")
        ->needs(aggregate);
    command
        ->add_option("--among", options->among,
                     "how it compares with the others of the same as-of time: " + namesIn(study::measureNames))
        ->needs(aggregate);
    command->add_option("--within", options->within,
                        "with --among: only with those that have the same row of this table, by to-one hops");
    command
        ->add_option("--within-path", options->withinPath,
                     "of several paths of to-one hops there the one of this number")
        ->capture_default_str();
    command->add_option("--argument", options->argument, "what the aggregate needs beside the column")
        ->needs(aggregate);
    command
        ->add_option("--part", options->part,
                     "of the column, where its value is not meant: one of those that the command columns tells")
        ->needs(aggregate);
    command
        ->add_option("--word", options->word,
                     "of a text: 1 where it has this word, as a whole, else 0; the mean over many rows is their share")
        ->needs(aggregate);
    command
        ->add_option("--then", options->then,
                     "aggregate first for each row before the last to-many hop, then these by this: "
                         + namesOfNumbers())
        ->needs(aggregate);
    command
        ->add_option("--rows-i-may-see", options->filteredTables,
                     "a table under row-level security of which the rows that the role may see are meant; may be "
                     "given more than once")
        ->allow_extra_args(false);
    command->add_option("--where", options->where, R"(a condition on the rows, such as "status = returned")")
        ->needs(aggregate);
    command->callback([&action, options] {
        action = [options](Context &context) {
            return addFeatures(context, *options);
        };
    });
}

} // namespace espalier::ctl
