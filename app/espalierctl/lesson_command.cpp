// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/languages.h"
#include "core/base/messages.h"
#include "core/lessons/library.h"
#include "core/workbench/lessonprogress.h"
#include "core/workbench/lessonstep.h"
#include "core/workbench/lessonundo.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <fmt/format.h>
#include <memory>

#include "app/espalierctl/columns.h"
#include "app/espalierctl/commands.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

using lessons::Lesson;
using lessons::Passage;
using lessons::PassageKind;

struct LessonOptions
{
    std::string lesson;
    std::string language;
    bool isRun = false;
    bool isAlone = false; //!< one step
    std::size_t step = 1;
    bool isAnew = false;
    bool isUndone = false;
    std::size_t undone = 0; //!< 0: the one that ran last
};

//! As the system's programs choose theirs.
std::string systemLanguage()
{
    for (const char *variable : std::array{"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char *value = std::getenv(variable); // NOLINT(concurrency-mt-unsafe): nothing sets the environment
        if (value != nullptr && *value != '\0')
            return value;
    }
    return {};
}

int listLessons(Context &context, const LessonOptions &options)
{
    const auto lessons = lessons::lessonsIn(options.language);
    if (!lessons)
        return fail(context, lessons.error());
    const auto done = workbench::stepsDone(context.places);
    if (!done)
        return fail(context, done.error());
    auto list = Json::array();
    std::vector<std::vector<std::string>> rows;
    for (const auto &lesson : *lessons) {
        const auto number = list.size() + 1;
        const auto steps = lessons::stepsOf(lesson).size();
        const auto found = done->find(lesson.name);
        const auto ended = found == done->end() ? 0 : found->second.size();
        list.push_back({{"number", number},
                        {"name", lesson.name},
                        {"title", lesson.title},
                        {"minutes", lesson.minutes},
                        {"steps", steps},
                        {"done", ended}});
        rows.push_back({std::to_string(number), lesson.name, lesson.title, std::to_string(lesson.minutes),
                        std::to_string(steps), std::to_string(ended)});
    }
    return answer(context, {{"lessons", list}},
                  table({"", "name", "lesson", "minutes", "steps", "done"}, rows)
                      + "\nread one with espalierctl lesson NAME, let it run with espalierctl lesson NAME --run\n");
}

//! As it is typed, each line moved in, with the step's number before the first.
std::string stepText(const Passage &passage, std::size_t step)
{
    auto text = fmt::format("[{}] {} ", step, passage.kind == PassageKind::Sql ? "SQL" : "$");
    const std::string indent(text.size(), ' ');
    for (const char character : passage.text) {
        text += character;
        if (character == '\n')
            text += indent;
    }
    return text + "\n";
}

std::string headText(const Lesson &lesson)
{
    const auto steps = lessons::stepsOf(lesson).size();
    return fmt::format("{}\n{}\n{} min, {} steps\n\n", lesson.title, std::string(columnsOf(lesson.title), '='),
                       lesson.minutes, steps);
}

Json lessonJson(const Lesson &lesson)
{
    Json json{{"name", lesson.name}, {"title", lesson.title}, {"minutes", lesson.minutes}, {"passages", Json::array()}};
    std::size_t step = 0;
    for (const auto &passage : lesson.passages) {
        Json one{{"kind", lessons::passageName(passage.kind)}, {"text", passage.text}, {"line", passage.line}};
        if (passage.kind != PassageKind::Text)
            one["step"] = ++step;
        json["passages"].push_back(std::move(one));
    }
    return json;
}

int showLesson(Context &context, const Lesson &lesson)
{
    auto text = headText(lesson);
    std::size_t step = 0;
    for (const auto &passage : lesson.passages)
        text += (passage.kind == PassageKind::Text ? passage.text + "\n" : stepText(passage, ++step)) + "\n";
    return answer(context, lessonJson(lesson), text);
}

std::string rowsText(const pg::Rows &rows)
{
    constexpr std::size_t most = 30;
    std::vector<std::vector<std::string>> cells;
    for (std::size_t row = 0; row < std::min(rows.size(), most); ++row) {
        cells.emplace_back();
        for (std::size_t column = 0; column < rows.width(); ++column)
            cells.back().emplace_back(rows.text(row, column));
    }
    auto text = table(rows.names(), cells);
    if (rows.size() > most)
        text += fmt::format("and {} more\n", rows.size() - most);
    return text;
}

//! The same error, of which step it is and how to go on.
Error atStep(Error error, const Lesson &lesson, std::size_t step)
{
    error.subject = fmt::format("{}, step {}{}{}", lesson.name, step, error.subject.empty() ? "" : ", ", error.subject);
    error.remedies.push_back(messages::inWords(
        fmt::format("Go on from here with espalierctl lesson {} --run --step {}", lesson.name, step)));
    return error;
}

void tell(Context &context, const std::string &text)
{
    if (!context.isJson)
        answer(context, {}, text);
}

//! Tells what it gave, and adds it to the steps; a step that ended well is done from now on.
Result<> runOne(Context &context, const Lesson &lesson, const Passage &passage, std::size_t step, Json &steps)
{
    tell(context, stepText(passage, step) + "\n");
    const auto end = workbench::takeStep(context.places, lesson, step, workbench::StepErrors::Ours, context.progress);
    const auto output = end.rows ? rowsText(*end.rows) : end.output;
    tell(context, output + "\n");
    steps.push_back({{"step", step},
                     {"kind", lessons::passageName(passage.kind)},
                     {"text", passage.text},
                     {"output", output},
                     {"seconds", end.seconds},
                     {"error", end.error ? errorJson(*end.error) : Json()}});
    if (end.error)
        return Failure(atStep(*end.error, lesson, step));
    return {};
}

int runLesson(Context &context, const Lesson &lesson, const LessonOptions &options)
{
    auto json = lessonJson(lesson);
    json["folder"] = workbench::lessonFolder(context.places, lesson.name).string();
    json["steps"] = Json::array();
    tell(context, headText(lesson));
    std::size_t step = 0;
    for (const auto &passage : lesson.passages) {
        // The text before a step belongs to it.
        const auto belongs = passage.kind == PassageKind::Text ? step + 1 : ++step;
        if (belongs < options.step || (options.isAlone && belongs > options.step))
            continue;
        if (passage.kind == PassageKind::Text) {
            tell(context, passage.text + "\n\n");
            continue;
        }
        if (const auto ran = runOne(context, lesson, passage, step, json["steps"]); !ran) {
            if (!context.isJson)
                return fail(context, ran.error());
            json["error"] = errorJson(ran.error());
            answer(context, json, {});
            return 1;
        }
    }
    return answer(context, json, {});
}

int undoLesson(Context &context, const Lesson &lesson, std::size_t wanted)
{
    const auto undoable = workbench::undoableSteps(context.places, lesson.name);
    if (!undoable)
        return fail(context, undoable.error());
    const auto step = wanted == 0 ? undoable->last.value_or(0) : wanted;
    const auto undone = workbench::undoStep(context.places, lesson, step, context.progress);
    if (!undone)
        return fail(context, undone.error());
    Json json{{"name", lesson.name}, {"undone", undone->steps}, {"stays", Json::array()}};
    std::vector<std::string> steps;
    for (const auto number : undone->steps)
        steps.push_back(std::to_string(number));
    auto text = lineOf(fmt::format("{}: undone: step {}", lesson.name, fmt::join(steps, ", ")));
    for (const auto &message : undone->stays) {
        json["stays"].push_back(worded(message));
        text += lineOf(worded(message));
    }
    return answer(context, json, text);
}

int lesson(Context &context, const LessonOptions &options)
{
    if (options.lesson.empty())
        return listLessons(context, options);
    const auto found = lessons::findLesson(options.language, options.lesson);
    if (!found)
        return fail(context, found.error());
    if (options.isUndone)
        return undoLesson(context, *found, options.undone);
    if (options.isAnew) {
        if (const auto anew = workbench::startOver(context.places, found->name); !anew)
            return fail(context, anew.error());
    }
    if (!options.isRun)
        return showLesson(context, *found);
    if (const auto steps = lessons::stepsOf(*found).size(); options.step > steps) {
        return fail(context,
                    Error{.code = Error::Code::Invalid,
                          .subject = found->name,
                          .problem = messages::inWords(fmt::format("it has {} steps", steps)),
                          .remedies = {messages::inWords("Name one of them")}});
    }
    return runLesson(context, *found, options);
}

} // namespace

void addLessonCommand(CLI::App &program, Action &action)
{
    auto *command = program.add_subcommand(
        "lesson", "lessons on the sample database, whose steps run: the list, one, or its steps");
    auto options = std::make_shared<LessonOptions>();
    options->language = systemLanguage();
    auto *name = command->add_option("lesson", options->lesson, "its name or number; the list where it is not given");
    command->add_option("--language", options->language, "the system's where it is not given")
        ->check(CLI::IsMember(languageCodes()));
    auto *run = command->add_flag("--run", options->isRun, "run its steps one after the other, until one fails");
    auto *step = command->add_option("--step", options->step, "the step to begin with")
                     ->check(CLI::Range(std::size_t{1}, std::size_t{1000}))
                     ->needs(run);
    command->add_flag("--alone", options->isAlone, "this step and no other")->needs(step);
    auto *anew = command
                     ->add_flag("--start-over", options->isAnew,
                                "forget its steps that ended, and remove what they wrote here, before anything else")
                     ->needs(name);
    auto *undo =
        command
            ->add_option("--undo", options->undone,
                         "take back a step, and all that ran after it; the one that ran last where none is named")
            ->expected(0, 1)
            ->check(CLI::Range(std::size_t{1}, std::size_t{1000}))
            ->needs(name)
            ->excludes(run)
            ->excludes(anew);
    command->callback([&action, options, undo] {
        options->isUndone = undo->count() > 0;
        action = [options](Context &context) {
            return lesson(context, *options);
        };
    });
}

} // namespace espalier::ctl
