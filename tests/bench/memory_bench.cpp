// SPDX-License-Identifier: GPL-3.0-or-later
// What a worker process takes to train on a frame: its largest resident size, beside the bytes of the frame, for each
// learner and task. The rows are drawn here and kept as a snapshot. bench_memory [ROWS [FEATURES [LEARNER]]]
#include "core/base/random.h"
#include "core/learn/learner.h"
#include "core/snapshot/keeping.h"
#include "core/training/train.h"
#include "tests/bench/need.h"

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

    double bytes() const { return static_cast<double>(rows * features * sizeof(double)); }
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
            numbers.values.push_back(random.uniform() < 0.02 ? std::numeric_limits<double>::quiet_NaN() : value);
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
    double seconds = 0;
};

//! What the program says of its progress goes nowhere.
Trained trained(const training::TrainingJob &job)
{
    const auto text = training::toJson(job).dump();
    const auto input = memfd_create("job", 0);
    if (input < 0 || write(input, text.data(), text.size()) < 0 || lseek(input, 0, SEEK_SET) != 0)
        std::abort();
    const auto child = fork();
    if (child == 0) {
        dup2(input, STDIN_FILENO);
        dup2(open("/dev/null", O_WRONLY), STDOUT_FILENO);
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
    return {.code = status,
            .bytes = static_cast<double>(usage.ru_maxrss) * 1024,
            .seconds = seconds(usage.ru_utime) + seconds(usage.ru_stime)};
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

void measure(const Shape &shape, std::string_view only)
{
    auto folder = (std::filesystem::temp_directory_path() / "espalier-bench-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr)
        std::abort();
    const auto file = folder + "/runs.sqlite";
    {
        auto runs = need(store::Cache::open(file, store::Purpose::Lasting));
        for (const auto task : tasks) {
            const auto kept = snapshot::keepSnapshot(runs, snapshotOf(shape, task), [](const std::string & /*id*/) {
                return true;
            });
            if (!kept)
                std::abort();
        }
    }
    fmt::print("{} rows x {} numbers: n = {:.0f} MB\n", shape.rows, shape.features, shape.bytes() / 1e6);
    for (const auto &learner : learn::learners()) {
        for (const auto task : tasks) {
            if (!learner->suits(task) || (!only.empty() && only != learner->name()))
                continue;
            const auto done = trained({.runs = file,
                                       .snapshot = nameOf(task),
                                       .learner = std::string(learner->name()),
                                       .parameters = shortened(*learner)});
            fmt::print("{:20} {:10} {:6.0f} MB {:5.2f} n {:6.1f} s{}\n", learner->name(), nameOf(task),
                       done.bytes / 1e6, done.bytes / shape.bytes(), done.seconds, done.code == 0 ? "" : "  FAILED");
            std::fflush(stdout);
        }
    }
    std::filesystem::remove_all(folder);
}

} // namespace

int main(int argc, char **argv)
{
    Shape shape;
    if (argc > 1)
        shape.rows = std::strtoull(argv[1], nullptr, 10);
    if (argc > 2)
        shape.features = std::strtoull(argv[2], nullptr, 10);
    measure(shape, argc > 3 ? argv[3] : "");
    return 0;
}
