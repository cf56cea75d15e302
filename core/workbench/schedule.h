// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/pg/settings.h"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

//! What keeps a deployed project fresh without anybody at the keyboard: timers that others run, as text to be put in their place.
namespace espalier::workbench {

enum class Every
{
    Hour,
    Day, //!< at three in the morning
    Week //!< on Mondays at three
};
//! Stable names, in the order of Every.
inline constexpr std::array<std::string_view, 3> everyNames{"hour", "day", "week"};

struct Schedule
{
    std::filesystem::path program; //!< espalierctl
    std::string database; //!< as --database takes it
    std::string project;
    Every every = Every::Day;
    bool retrains = false; //!< each week too: retrain --promote, which deploys only what is better
};

//! A file, by its name in the folder that it belongs to.
struct ScheduleFile
{
    std::string name;
    std::string text;
    bool operator==(const ScheduleFile &) const = default;
};

//! Who keeps the time.
enum class Scheduler
{
    Systemd, //!< a service and a timer for each job, for ~/.config/systemd/user
    Crontab, //!< a line for each job, as crontab(5) reads them
    PgCron, //!< a statement: the server itself logs what the live view says. Run by a role that may read the view and write the log
    Dbt //!< a model, its tests and an exposure: each run of dbt keeps the predictions as a table of its own
};
//! Stable names, in the order of Scheduler.
inline constexpr std::array<std::string_view, 4> schedulerNames{"systemd", "crontab", "pg_cron", "dbt"};

//! Whether its files call the program; the others are made of what is deployed, which is looked at.
constexpr bool callsProgram(Scheduler scheduler)
{
    return scheduler == Scheduler::Systemd || scheduler == Scheduler::Crontab;
}

//! Text for its place; no file of it holds a password. PgCron and Dbt look at the database.
//! Errors: Invalid where the settings hold a password, or something a control character (PgCron and Dbt: where there is no such project, PgCron
//! where it has no log yet); those of the connection.
Result<std::vector<ScheduleFile>> scheduleFiles(Scheduler scheduler, const Schedule &schedule,
                                                const pg::Settings &settings, Progress &progress);

} // namespace espalier::workbench
