// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filewriter.h"
#include "core/base/messages.h"
#include "core/study/json.h"
#include "core/workbench/projects.h"
#include "core/workbench/studylibrary.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <memory>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

using workbench::KeptStudy;

struct KeptOptions
{
    std::string study;
    std::string file;
    std::string name;
    int version = 0; //!< of what is deployed; 0: the one that answers
    bool isDeleted = false;
    bool isForced = false;
};

std::string belongsTo(const KeptStudy &kept)
{
    return kept.origin.isGym ? "gym" : kept.origin.connection;
}

Json keptJson(const KeptStudy &kept)
{
    Json json{{"id", kept.id},
              {"name", kept.name},
              {"title", kept.title},
              {"question", kept.question},
              {"features", kept.features},
              {"database", belongsTo(kept)},
              {"changed", printTimestamp(kept.changed)},
              {"file", kept.file.string()},
              {"saved_as", kept.origin.file}};
    if (kept.problem)
        json["error"] = errorJson(*kept.problem);
    return json;
}

//! To the second.
std::string momentText(Timestamp moment)
{
    constexpr std::int64_t second = 1'000'000;
    return printTimestamp({moment.microseconds / second * second});
}

int listKept(Context &context, const KeptOptions &options)
{
    const auto folder = workbench::studiesFolder(context.places);
    const auto studies = workbench::listStudies(options.isDeleted ? workbench::trashFolder(folder) : folder);
    if (!studies)
        return fail(context, studies.error());
    auto list = Json::array();
    std::vector<std::vector<std::string>> rows;
    for (const auto &kept : *studies) {
        list.push_back(keptJson(kept));
        rows.push_back({kept.id, kept.problem ? "(cannot be read)" : kept.name, std::to_string(kept.features),
                        momentText(kept.changed), belongsTo(kept), kept.question});
    }
    const Json json{{"folder", folder.string()}, {"studies", list}};
    const std::string none = options.isDeleted ? "no study was deleted" : "no study is kept yet";
    return answer(context, json,
                  rows.empty() ? lineOf(none)
                               : table({"id", "name", "features", "changed", "database", "question"}, rows));
}

int told(Context &context, const std::string &id, std::string_view what)
{
    const auto file = workbench::studyFile(workbench::studiesFolder(context.places), id);
    return answer(context, {{"id", id}, {"file", file.string()}}, lineOf(fmt::format("{} is {}", id, what)));
}

//! A study file of the user's is kept from now on; once, however often that is asked.
int keepFile(Context &context, const KeptOptions &options)
{
    const auto folder = workbench::studiesFolder(context.places);
    const auto study = readStudy(options.file);
    if (!study)
        return fail(context, study.error());
    const auto file = std::filesystem::absolute(options.file).string();
    if (const auto there = workbench::studyOfFile(folder, file, *study))
        return told(context, *there, "kept");
    workbench::LoadedStudy kept{.study = *study, .origin = {.connection = {}, .isGym = false, .file = file}};
    if (context.database == "gym") {
        kept.origin.isGym = true;
    } else if (context.namesDatabase()) {
        const auto settings = context.settings();
        if (!settings)
            return fail(context, settings.error());
        kept.origin.connection = pg::displayText(*settings);
    }
    const auto id = workbench::newStudyId(folder, study->name);
    if (!id)
        return fail(context, id.error());
    if (auto written = workbench::keepStudy(folder, *id, kept); !written)
        return fail(context, written.error());
    return told(context, *id, "kept");
}

//! To the file that is named, or to one of the study's name.
int save(Context &context, const study::Study &study, const KeptOptions &options)
{
    const auto file = options.file.empty() ? study.name + ".json" : options.file;
    if (!options.isForced && isReplaced(file)) {
        return fail(context,
                    Error{.code = Error::Code::Invalid,
                          .subject = file,
                          .problem = messages::inWords("there is such a file already"),
                          .remedies = {messages::inWords("Name another one, or give --force")}});
    }
    return writeStudy(context, study, file);
}

int saveDeployed(Context &context, const KeptOptions &options)
{
    const auto settings = context.settings();
    if (!settings)
        return fail(context, settings.error());
    const auto version = options.version > 0 ? std::optional(options.version) : std::nullopt;
    const auto study = workbench::deployedStudy(options.study, version, *settings, context.progress);
    return study ? save(context, *study, options) : fail(context, study.error());
}

int saveKept(Context &context, const KeptOptions &options)
{
    const auto folder = workbench::studiesFolder(context.places);
    const auto found = workbench::findStudy(folder, options.study);
    if (!found)
        return fail(context, found.error());
    const auto loaded = workbench::loadStudy(folder, found->id);
    if (!loaded)
        return fail(context, loaded.error());
    return save(context, loaded->study, options);
}

int duplicateKept(Context &context, const KeptOptions &options)
{
    const auto folder = workbench::studiesFolder(context.places);
    const auto found = workbench::findStudy(folder, options.study);
    if (!found)
        return fail(context, found.error());
    const auto copy = workbench::duplicateStudy(folder, found->id, options.name);
    if (!copy)
        return fail(context, copy.error());
    return told(context, *copy, fmt::format("a copy of {}", found->id));
}

int renameKept(Context &context, const KeptOptions &options)
{
    const auto folder = workbench::studiesFolder(context.places);
    const auto found = workbench::findStudy(folder, options.study);
    if (!found)
        return fail(context, found.error());
    if (auto renamed = workbench::renameStudy(folder, found->id, options.name); !renamed)
        return fail(context, renamed.error());
    return told(context, found->id, fmt::format("called {}", options.name));
}

int deleteKept(Context &context, const KeptOptions &options)
{
    const auto folder = workbench::studiesFolder(context.places);
    const auto found = workbench::findStudy(folder, options.study);
    if (!found)
        return fail(context, found.error());
    if (auto deleted = workbench::deleteStudy(folder, found->id); !deleted)
        return fail(context, deleted.error());
    return answer(context, {{"id", found->id}},
                  lineOf(fmt::format("{} is deleted; espalierctl study restore {} takes it back", found->id,
                                     shellWord(found->id))));
}

int restoreDeleted(Context &context, const KeptOptions &options)
{
    const auto folder = workbench::studiesFolder(context.places);
    const auto found = workbench::findStudy(workbench::trashFolder(folder), options.study);
    if (!found)
        return fail(context, found.error());
    if (auto restored = workbench::restoreStudy(folder, found->id); !restored)
        return fail(context, restored.error());
    return told(context, found->id, "kept again");
}

using Command = int (*)(Context &, const KeptOptions &);

CLI::App *addOne(CLI::App &study, Action &action, const char *name, const char *help,
                 const std::shared_ptr<KeptOptions> &options, Command command)
{
    auto *added = study.add_subcommand(name, help);
    added->callback([&action, options, command] {
        action = [options, command](Context &context) {
            return command(context, *options);
        };
    });
    return added;
}

} // namespace

void addKeptStudyCommands(CLI::App &study, Action &action)
{
    constexpr const char *which = "a kept study, by its name or id";
    auto options = std::make_shared<KeptOptions>();
    addOne(study, action, "list",
           "the studies that are kept, here and by the window; what was changed last comes first", options, listKept)
        ->add_flag("--deleted", options->isDeleted, "those that were deleted");
    addOne(study, action, "keep", "keep a study file from now on: the window lists it too", options, keepFile)
        ->add_option("file", options->file, "the study file")
        ->required();
    auto *save = addOne(study, action, "save", "write a kept study to a file", options, saveKept);
    save->add_option("study", options->study, which)->required();
    save->add_option("file", options->file, "the file to write; NAME.json where it is not given");
    save->add_flag("--force", options->isForced, "replace what is there");
    auto *deployed =
        addOne(study, action, "deployed", "write the study of what is deployed to a file, whoever deployed it", options,
               saveDeployed);
    deployed->add_option("project", options->study, "as espalierctl projects tells it")->required();
    deployed->add_option("file", options->file, "the file to write; PROJECT.json where it is not given");
    deployed->add_option("--model-version", options->version, "another one than that which answers")
        ->check(CLI::PositiveNumber);
    deployed->add_flag("--force", options->isForced, "replace what is there");
    auto *duplicate = addOne(study, action, "duplicate", "keep a copy of a kept study", options, duplicateKept);
    duplicate->add_option("study", options->study, which)->required();
    duplicate->add_option("--name", options->name, "of the copy; one that is free where it is not given");
    auto *rename = addOne(study, action, "rename", "give a kept study another name", options, renameKept);
    rename->add_option("study", options->study, which)->required();
    rename->add_option("name", options->name, "lower case letters, digits and _")->required();
    addOne(study, action, "delete", "delete a kept study, so that it can be taken back", options, deleteKept)
        ->add_option("study", options->study, which)
        ->required();
    addOne(study, action, "restore", "take back a study that was deleted", options, restoreDeleted)
        ->add_option("study", options->study, "as espalierctl study list --deleted tells it")
        ->required();
}

} // namespace espalier::ctl
