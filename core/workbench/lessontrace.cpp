// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lessontrace.h"

#include "core/base/file.h"
#include "core/workbench/lessonstep.h"

#include <string>
#include <system_error>
#include <utility>

namespace espalier::workbench {

namespace {

constexpr std::size_t mostJournalBytes = std::size_t{16} << 20U;

std::filesystem::path journalFile(const Places &places, std::string_view lesson)
{
    return traceFolder(places, lesson) / "journal.json";
}

Json versionJson(const VersionMark &mark)
{
    return {{"number", mark.first}, {"deployed_at", mark.second.microseconds}};
}

Json traceJson(const StepTrace &trace)
{
    Json json{{"number", trace.number},     {"step", trace.step},       {"words", trace.words},
              {"done", trace.doneBefore},   {"files", Json::array()},   {"runs", Json::array()},
              {"snapshots", Json::array()}, {"studies", Json::array()}, {"projects", Json::array()}};
    for (const auto &file : trace.files)
        json["files"].push_back({{"path", file.path}, {"before", file.before}, {"after", file.after}});
    for (const auto &[snapshot, run] : trace.runs)
        json["runs"].push_back({{"snapshot", snapshot}, {"run", run}});
    for (const auto &snapshot : trace.snapshots) {
        json["snapshots"].push_back(
            {{"study", snapshot.study}, {"before", snapshot.before}, {"after", snapshot.after}});
    }
    for (const auto &study : trace.studies)
        json["studies"].push_back({{"id", study.id}, {"hash", study.hash}});
    for (const auto &project : trace.projects) {
        auto made = Json::array();
        for (const auto &mark : project.made)
            made.push_back(versionJson(mark));
        json["projects"].push_back({{"project", project.project},
                                    {"active_before", project.activeBefore},
                                    {"active_after", versionJson(project.activeAfter)},
                                    {"made", std::move(made)}});
    }
    return json;
}

VersionMark versionFrom(ObjectReader &reader)
{
    return {static_cast<int>(reader.integer("number")), Timestamp{reader.integer("deployed_at")}};
}

//! Each element of a list that is an object, by its reader.
template<typename Read>
void eachObject(ObjectReader &reader, const char *key, const Read &read)
{
    for (const auto &element : reader.value(key)) {
        ObjectReader one(element, reader.pathOf(key));
        read(one);
        reader.absorb(one.finish());
    }
}

ProjectTrace projectFrom(ObjectReader &reader)
{
    ProjectTrace project{.project = reader.text("project"),
                         .activeBefore = static_cast<int>(reader.integer("active_before")),
                         .activeAfter = {},
                         .made = {}};
    ObjectReader active(reader.value("active_after"), reader.pathOf("active_after"));
    project.activeAfter = versionFrom(active);
    reader.absorb(active.finish());
    eachObject(reader, "made", [&](ObjectReader &mark) {
        project.made.push_back(versionFrom(mark));
    });
    return project;
}

StepTrace traceFrom(ObjectReader &reader)
{
    StepTrace trace{.number = static_cast<std::size_t>(reader.integer("number")),
                    .step = static_cast<std::size_t>(reader.integer("step")),
                    .words = reader.texts("words"),
                    .doneBefore = {},
                    .files = {},
                    .runs = {},
                    .snapshots = {},
                    .studies = {},
                    .projects = {}};
    for (const auto step : reader.numbers("done"))
        trace.doneBefore.insert(static_cast<std::size_t>(step));
    eachObject(reader, "files", [&](ObjectReader &file) {
        trace.files.push_back({.path = file.text("path"), .before = file.text("before"), .after = file.text("after")});
    });
    eachObject(reader, "runs", [&](ObjectReader &run) {
        trace.runs.emplace_back(run.text("snapshot"), run.text("run"));
    });
    eachObject(reader, "snapshots", [&](ObjectReader &snapshot) {
        trace.snapshots.push_back(
            {.study = snapshot.text("study"), .before = snapshot.text("before"), .after = snapshot.text("after")});
    });
    eachObject(reader, "studies", [&](ObjectReader &study) {
        trace.studies.push_back({.id = study.text("id"), .hash = study.text("hash")});
    });
    eachObject(reader, "projects", [&](ObjectReader &project) {
        trace.projects.push_back(projectFrom(project));
    });
    return trace;
}

} // namespace

bool isWithoutTrace(const StepTrace &trace)
{
    return trace.files.empty() && trace.runs.empty() && trace.snapshots.empty() && trace.studies.empty()
        && trace.projects.empty();
}

std::filesystem::path traceFolder(const Places &places, std::string_view lesson)
{
    return lessonFolder(places, "undo") / lesson;
}

std::filesystem::path filesBefore(const Places &places, std::string_view lesson, const StepTrace &trace)
{
    return traceFolder(places, lesson) / std::to_string(trace.number);
}

Result<LessonJournal> readJournal(const Places &places, std::string_view lesson)
{
    const auto file = journalFile(places, lesson);
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return LessonJournal{};
    const auto text = readFile(file.string(), mostJournalBytes);
    if (!text)
        return Failure(text.error());
    const auto json = parseJson(*text, file.string());
    if (!json)
        return Failure(json.error());
    ObjectReader reader(*json, file.filename().string());
    LessonJournal journal{.next = static_cast<std::size_t>(reader.integer("next")), .traces = {}, .versions = {}};
    eachObject(reader, "traces", [&](ObjectReader &trace) {
        journal.traces.push_back(traceFrom(trace));
    });
    eachObject(reader, "versions", [&](ObjectReader &version) {
        auto project = version.text("project");
        journal.versions.emplace_back(std::move(project), versionFrom(version));
    });
    if (auto read = reader.finish(); !read)
        return Failure(read.error());
    return journal;
}

Result<> writeJournal(const Places &places, std::string_view lesson, const LessonJournal &journal)
{
    const auto file = journalFile(places, lesson);
    if (auto made = makeFolder(file.parent_path()); !made)
        return made;
    Json json{{"next", journal.next}, {"traces", Json::array()}, {"versions", Json::array()}};
    for (const auto &trace : journal.traces)
        json["traces"].push_back(traceJson(trace));
    for (const auto &[project, mark] : journal.versions) {
        auto version = versionJson(mark);
        version["project"] = project;
        json["versions"].push_back(std::move(version));
    }
    return writeFile(file.string(), printJson(json));
}

} // namespace espalier::workbench
