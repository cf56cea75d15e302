// SPDX-License-Identifier: GPL-3.0-or-later
// What a worker process takes to train on a frame: its largest resident size, beside the bytes of the frame, for each
// learner and task, and what it said beforehand. The rows are drawn here and kept as a snapshot; as floats they are
// stored in four bytes each. bench_memory [ROWS [FEATURES [LEARNER|all [double|float|present [MEMORY]]]]]
#include "core/base/memory.h"
#include "core/base/messagejson.h"
#include "core/base/random.h"
#include "core/learn/learner.h"
#include "core/learn/messages.h"
#include "core/snapshot/keeping.h"
#include "core/training/train.h"
#include "tests/bench/need.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <limits>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace espalier;
using bench::need;
using model::Task;

namespace {

constexpr std::array tasks{Task::Regression, Task::Binary};

const char *nameOf(Task task)
{
    return task == Task::Regression ? "regression" : "binary";
}

struct Shape
{
    std::size_t rows = 200'000;
    std::size_t features = 100;
    bool isFloat = false;
    bool isPresent = false; //!< none is missing
    std::size_t memory = 64'000'000'000; //!< that a worker may hold

    double bytes() const { return static_cast<double>(rows * features * (isFloat ? sizeof(float) : sizeof(double))); }
};

//! Of which the first features tell the label; one value in fifty is missing.
snapshot::Snapshot snapshotOf(const Shape &shape, Task task)
{
    Random random(Seed{8});
    std::vector<double> signal(shape.rows);
    for (auto &value : signal)
        value = random.normal();
    snapshot::Snapshot snapshot{.id = std::string(nameOf(task)), .rowsAvailable = shape.rows, .rowsUsed = shape.rows};
    auto &frame = snapshot.frame;
    for (std::size_t i = 0; i < shape.features; ++i) {
        frame::Numbers numbers;
        numbers.values.reserve(shape.rows);
        for (std::size_t row = 0; row < shape.rows; ++row) {
            const auto value = random.normal();
            signal[row] += i < 8 ? value / 2 : 0;
            const auto isMissing = random.uniform() < 0.02 && !shape.isPresent;
            numbers.values.push_back(isMissing           ? std::numeric_limits<double>::quiet_NaN()
                                         : shape.isFloat ? static_cast<double>(static_cast<float>(value))
                                                         : value);
        }
        frame.features.push_back({fmt::format("f{}", i), std::move(numbers)});
    }
    frame::Integers keys;
    frame::Categories classes{.codes = {}, .levels = {"no", "yes"}};
    for (std::size_t row = 0; row < shape.rows; ++row) {
        keys.values.push_back(static_cast<std::int64_t>(row));
        classes.codes.push_back(signal[row] > 0.5 ? 1 : 0);
        using snapshot::Part;
        snapshot.parts.push_back(row % 10 < 6 ? Part::Train : row % 10 < 8 ? Part::Validation : Part::Test);
    }
    frame.keys.push_back({"id", std::move(keys)});
    if (task == Task::Binary) {
        frame.label = {"label", std::move(classes)};
        snapshot.classes = {"no", "yes"};
    } else {
        frame.label = {"label", frame::Numbers{std::move(signal)}};
    }
    return snapshot;
}

struct Trained
{
    int code = 0;
    double bytes = 0; //!< the largest that it was resident with
    double stated = 0; //!< what it said that it would be
    double seconds = 0;
    std::string problem;
};

//! The most that any of its fits said; each is told as one of several.
void hearStated(const Message &message, Trained &trained)
{
    for (const auto &argument : message.arguments) {
        const auto *const text = std::get_if<std::string>(&argument);
        if (text != nullptr && message.code == learn::messages::needsAbout.code)
            trained.stated = std::max(trained.stated, static_cast<double>(parseMemory(*text).value_or(0)));
        if (const auto *const parts = std::get_if<std::vector<Message>>(&argument)) {
            for (const auto &part : *parts)
                hearStated(part, trained);
        }
    }
}

//! What a worker tells of its memory, and of what went wrong.
void hear(std::string_view line, Trained &trained)
{
    const auto json = parseJson(line, "worker");
    if (!json || !json->is_object())
        return;
    if (json->contains("error"))
        trained.problem = (*json)["error"].dump().substr(0, 300);
    const auto stage = json->contains("stage") ? messageFromJson((*json)["stage"]) : Result<Message>();
    if (stage)
        hearStated(*stage, trained);
}

Trained trained(const training::TrainingJob &job)
{
    const auto text = training::toJson(job).dump();
    const auto input = memfd_create("job", 0);
    const auto output = memfd_create("lines", 0);
    if (input < 0 || output < 0 || write(input, text.data(), text.size()) < 0 || lseek(input, 0, SEEK_SET) != 0)
        std::abort();
    const auto child = fork();
    if (child == 0) {
        dup2(input, STDIN_FILENO);
        dup2(output, STDOUT_FILENO);
        execl(WORKER, WORKER, "worker", nullptr); // NOLINT(cppcoreguidelines-pro-type-vararg)
        _exit(127);
    }
    close(input);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    Trained result{.code = status,
                   .bytes = static_cast<double>(usage.ru_maxrss) * 1024,
                   .seconds = seconds(usage.ru_utime) + seconds(usage.ru_stime)};
    std::string lines(static_cast<std::size_t>(lseek(output, 0, SEEK_END)), '\0');
    if (pread(output, lines.data(), lines.size(), 0) < 0)
        std::abort();
    close(output);
    for (std::size_t begin = 0, end = 0; (end = lines.find('\n', begin)) != std::string::npos; begin = end + 1)
        hear(std::string_view(lines).substr(begin, end - begin), result);
    return result;
}

//! Few rounds and trees: what is held does not grow with them.
learn::Parameters shortened(const learn::Learner &learner)
{
    learn::Parameters parameters;
    for (const auto &parameter : learner.parameters()) {
        if (parameter.name == "rounds" || parameter.name == "trees")
            parameters[parameter.name] = 20;
    }
    return parameters;
}

//! In a process of its own: what that held counts as held by whoever it starts.
void keepSnapshots(const Shape &shape, const std::string &file)
{
    const auto child = fork();
    if (child == 0) {
        {
            auto runs = need(store::Cache::open(file, store::Purpose::Lasting));
            const auto isNeeded = [](const std::string & /*id*/) {
                return true;
            };
            for (const auto task : tasks)
                need(snapshot::keepSnapshot(runs, snapshotOf(shape, task), isNeeded,
                                            std::numeric_limits<std::size_t>::max() / 4));
        }
        std::_Exit(0);
    }
    int status = 0;
    if (waitpid(child, &status, 0) != child || status != 0)
        std::abort();
}

void measure(const Shape &shape, std::string_view only)
{
    auto folder = (std::filesystem::temp_directory_path() / "espalier-bench-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr)
        std::abort();
    const auto file = folder + "/runs.sqlite";
    keepSnapshots(shape, file);
    fmt::print("{} rows x {} numbers: n = {:.0f} MB\n{:20} {:10} {:>9} {:>9} {:>6} {:>7} {:>8}\n", shape.rows,
               shape.features, shape.bytes() / 1e6, "", "", "stated", "held", "of it", "", "");
    for (const auto &learner : learn::learners()) {
        for (const auto task : tasks) {
            if (!learner->suits(task) || (only != "all" && only != learner->name()))
                continue;
            const auto done = trained({.runs = file,
                                       .snapshot = nameOf(task),
                                       .learner = std::string(learner->name()),
                                       .parameters = shortened(*learner),
                                       .memory = shape.memory});
            fmt::print("{:20} {:10} {:6.0f} MB {:6.0f} MB {:6.2f} {:5.2f} n {:6.1f} s {}\n", learner->name(),
                       nameOf(task), done.stated / 1e6, done.bytes / 1e6,
                       done.stated > 0 ? done.bytes / done.stated : 0, done.bytes / shape.bytes(), done.seconds,
                       done.problem);
            std::fflush(stdout);
        }
    }
    std::filesystem::remove_all(folder);
}

} // namespace

int main(int argc, char **argv)
{
    Shape shape;
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (!arguments.empty())
        shape.rows = std::strtoull(arguments[0].c_str(), nullptr, 10);
    if (arguments.size() > 1)
        shape.features = std::strtoull(arguments[1].c_str(), nullptr, 10);
    if (arguments.size() > 3) {
        shape.isFloat = arguments[3] != "double";
        shape.isPresent = arguments[3] == "present";
    }
    if (arguments.size() > 4)
        shape.memory = need(parseMemory(arguments[4]));
    measure(shape, arguments.size() > 2 ? arguments[2] : "all");
    return 0;
}
