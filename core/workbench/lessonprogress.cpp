// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lessonprogress.h"

#include "core/base/file.h"
#include "core/base/json.h"
#include "core/workbench/lessonfiles.h"
#include "core/workbench/lessonstep.h"
#include "core/workbench/lessontrace.h"

#include <algorithm>
#include <system_error>

namespace espalier::workbench {

namespace {

constexpr std::size_t mostBytes = 1 << 20;

std::filesystem::path progressFile(const Places &places)
{
    return lessonFolder(places, "progress.json");
}

Result<> write(const Places &places, const StepsDone &done)
{
    const auto file = progressFile(places);
    if (auto made = makeFolder(file.parent_path()); !made)
        return made;
    Json json = Json::object();
    for (const auto &[lesson, steps] : done)
        json[lesson] = steps;
    return writeFile(file.string(), printJson(json));
}

} // namespace

Result<StepsDone> stepsDone(const Places &places)
{
    const auto file = progressFile(places);
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return StepsDone{};
    const auto text = readFile(file.string(), mostBytes);
    if (!text)
        return Failure(text.error());
    const auto json = parseJson(*text, file.string());
    if (!json)
        return Failure(json.error());
    StepsDone done;
    if (json->is_object()) {
        for (const auto &[lesson, steps] : json->items()) {
            if (!steps.is_array())
                continue;
            for (const auto &step : steps) {
                if (step.is_number_unsigned())
                    done[lesson].insert(step.get<std::size_t>());
            }
        }
    }
    return done;
}

Result<> keepStepDone(const Places &places, std::string_view lesson, std::size_t step)
{
    auto done = stepsDone(places);
    if (!done)
        return Failure(done.error());
    if (!(*done)[std::string(lesson)].insert(step).second)
        return {};
    return write(places, *done);
}

Result<> setStepsDone(const Places &places, std::string_view lesson, const std::set<std::size_t> &steps)
{
    auto done = stepsDone(places);
    if (!done)
        return Failure(done.error());
    if (steps.empty())
        done->erase(std::string(lesson));
    else
        (*done)[std::string(lesson)] = steps;
    return write(places, *done);
}

Result<> startOver(const Places &places, std::string_view lesson)
{
    auto done = stepsDone(places);
    if (!done)
        return Failure(done.error());
    for (const auto &folder : {lessonFolder(places, lesson), traceFolder(places, lesson)}) {
        if (auto removed = removeFolder(folder); !removed)
            return removed;
    }
    done->erase(std::string(lesson));
    return write(places, *done);
}

std::vector<std::filesystem::path> lessonStudies(const Places &places, std::string_view lesson)
{
    std::vector<std::filesystem::path> studies;
    std::error_code problem;
    for (const auto &entry : std::filesystem::directory_iterator(lessonFolder(places, lesson), problem)) {
        if (entry.path().extension() == ".json")
            studies.push_back(entry.path());
    }
    std::ranges::sort(studies);
    return studies;
}

} // namespace espalier::workbench
