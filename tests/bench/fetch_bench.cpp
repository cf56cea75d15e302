// SPDX-License-Identifier: GPL-3.0-or-later
// What a user waits for when a snapshot is taken: the whole command, of 303,748 flights with 15 plain columns, against
// the same rows through psql thrown away. In turns, the least of some; processor time is that of the command alone, not
// the server's. bench_fetch FOLDER [TURNS] [PROGRAM...]: FOLDER holds nycflights17 with its load.sql; PROGRAM is an
// espalierctl, such as one of before
#include "core/base/file.h"
#include "core/base/json.h"
#include "core/catalog/load.h"
#include "core/compile/query.h"
#include "core/compile/scanstrategy.h"
#include "core/study/json.h"
#include "tests/bench/flights.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fmt/format.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace espalier;
using bench::need;

namespace {

struct Cost
{
    double wall = 1e9;
    double processor = 1e9;
};

struct Command
{
    std::string name;
    std::string line;
    Cost least = {};
};

double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

void run(Command &command)
{
    const auto start = std::chrono::steady_clock::now();
    const auto line = "exec " + command.line + " > /dev/null 2>&1";
    const auto child = fork();
    if (child == 0) {
        execl("/bin/sh", "sh", "-c", line.c_str(), nullptr);
        _exit(127);
    }
    int status = 0;
    rusage used = {};
    if (wait4(child, &status, 0, &used) != child || status != 0) {
        fmt::print(stderr, "{} failed: {}\n", command.name, command.line);
        std::exit(1);
    }
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
    command.least.wall = std::min(command.least.wall, passed.count());
    command.least.processor = std::min(command.least.processor, secondsOf(used.ru_utime) + secondsOf(used.ru_stime));
}

const std::vector<std::string> columns{
    "year",    "month",  "day",     "dep_time", "sched_dep_time", "dep_delay", "arr_time", "sched_arr_time",
    "carrier", "flight", "tailnum", "origin",   "dest",           "air_time",  "hour"};

//! Which flights are long, by columns that cost the database nothing.
study::Study plainStudy()
{
    auto study = bench::lateFlights();
    study.target = study::RowTarget{.column = "distance",
                                    .condition = study::Condition{"distance", study::Operator::Greater, "800"},
                                    .asOf = "time_hour"};
    for (const auto &column : columns)
        study.features.push_back({.name = column, .path = {}, .aggregate = study::Aggregate::Direct, .column = column});
    return study;
}

void write(const std::filesystem::path &file, const std::string &text)
{
    if (!writeFile(file, text))
        std::exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        fmt::print(stderr, "bench_fetch FOLDER [TURNS] [PROGRAM...]\n");
        return 2;
    }
    tests::TestCluster cluster;
    bench::loadFlights(cluster, argv[1]);
    const int turns = argc > 2 ? std::atoi(argv[2]) : 5;
    const auto home = std::filesystem::temp_directory_path() / fmt::format("espalier-bench-{}", getpid());
    std::filesystem::create_directories(home);
    const auto study = plainStudy();
    auto connection = cluster.connect("flights");
    const auto plan = need(compile::planned(study, need(catalog::load(connection))));
    const auto copied = [](const std::string &query) {
        return "SET TimeZone = 'UTC';\nCOPY (" + query + ") TO STDOUT (FORMAT binary)\n";
    };
    write(home / "study.json", printJson(study::toJson(study)));
    write(home / "whole.sql", copied(sql::print(compile::trainingQuery(plan).select)));
    write(home / "columns.sql",
          copied(fmt::format("SELECT flight_id, time_hour, distance, {} FROM flights", fmt::join(columns, ", "))));
    const auto uri = pg::displayText(cluster.settings("flights"));
    const auto psql = [&](const std::string &file) {
        return fmt::format("psql -q -X '{}' -f '{}'", uri, (home / file).string());
    };
    std::vector<Command> commands{{"psql COPY of the question", psql("whole.sql")},
                                  {"psql COPY of its columns", psql("columns.sql")}};
    std::vector<std::string> programs(argv + std::min(argc, 3), argv + argc);
    if (programs.empty())
        programs.emplace_back(PROGRAM);
    for (std::size_t i = 0; i < programs.size(); ++i) {
        for (const auto *options : {"--executor pushdown", "--executor local --fresh", "--executor local"}) {
            commands.push_back({fmt::format("{}: {}", programs[i], options),
                                fmt::format("env ESPALIER_HOME='{}' '{}' --database '{}' snapshot '{}' {}",
                                            (home / std::to_string(i)).string(), programs[i], uri,
                                            (home / "study.json").string(), options)});
        }
    }
    for (int turn = 0; turn < turns; ++turn) {
        for (auto &command : commands)
            run(command);
    }
    const auto &whole = commands[0].least.wall;
    const auto &some = commands[1].least.wall;
    for (const auto &[name, line, least] : commands)
        fmt::print("{}: {:.3f} s, processor {:.3f} s; {:.2f} times the question's COPY, {:.2f} times the columns'\n",
                   name, least.wall, least.processor, least.wall / whole, least.wall / some);
    std::filesystem::remove_all(home);
    return 0;
}
