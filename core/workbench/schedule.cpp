// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/schedule.h"

#include "core/catalog/load.h"
#include "core/deploy/names.h"
#include "core/deploy/objects.h"
#include "core/monitor/log.h"
#include "core/pg/connection.h"
#include "core/pg/transaction.h"
#include "core/sql/quote.h"
#include "core/workbench/champion.h"
#include "core/workbench/dbtproject.h"
#include "core/workbench/messages.h"

#include <algorithm>
#include <fmt/format.h>

namespace espalier::workbench {

namespace {

struct Moment
{
    std::string_view cron;
    std::string_view calendar;
};

constexpr std::array<Moment, everyNames.size()> moments{
    Moment{"0 * * * *", "hourly"}, Moment{"0 3 * * *", "*-*-* 03:00:00"}, Moment{"0 3 * * 1", "Mon *-*-* 03:00:00"}};

const Moment &momentOf(Every every)
{
    return moments.at(static_cast<std::size_t>(every));
}

//! One call of the program.
struct Call
{
    std::string name; //!< "espalier-churn-score"
    std::string does; //!< for people who list the jobs
    Every every = Every::Day;
    std::vector<std::string> words;
};

std::vector<Call> callsOf(const Schedule &schedule)
{
    const std::vector<std::string> program{schedule.program.string(), "--database", schedule.database};
    auto score = program;
    score.insert(score.end(), {"score", schedule.project});
    std::vector<Call> calls{{.name = "espalier-" + schedule.project + "-score",
                             .does = "espalier: predictions of " + schedule.project,
                             .every = schedule.every,
                             .words = std::move(score)}};
    if (schedule.retrains) {
        auto retrain = program;
        retrain.insert(retrain.end(), {"retrain", schedule.project, "--promote"});
        calls.push_back({.name = "espalier-" + schedule.project + "-retrain",
                         .does = "espalier: a new model of " + schedule.project + ", where it is better",
                         .every = Every::Week,
                         .words = std::move(retrain)});
    }
    return calls;
}

Result<> checkPrintable(const Schedule &schedule)
{
    constexpr char firstPrintable = ' ';
    for (const auto &text : {schedule.program.string(), schedule.database, schedule.project}) {
        const bool isPrintable = std::ranges::none_of(text, [](char character) {
            return static_cast<unsigned char>(character) < firstPrintable;
        });
        if (!isPrintable)
            return Failure(Error{.code = Error::Code::Invalid,
                                 .subject = text,
                                 .problem = messages::cannotBeScheduled(),
                                 .remedies = {messages::nameAService()}});
    }
    return {};
}

//! As systemd.service(5) reads a word of a command line.
std::string systemdWord(std::string_view word)
{
    std::string text = "\"";
    for (const char character : word) {
        if (character == '"' || character == '\\')
            text += '\\';
        if (character == '%' || character == '$')
            text += character;
        text += character;
    }
    return text + "\"";
}

//! As a shell reads a word; a % would end the line of a crontab.
std::string crontabWord(std::string_view word)
{
    std::string text = "'";
    for (const char character : word) {
        if (character == '\'')
            text += "'\\''";
        else if (character == '%')
            text += "\\%";
        else
            text += character;
    }
    return text + "'";
}

template<typename Quote>
std::string commandLine(const std::vector<std::string> &words, Quote quote)
{
    std::string line;
    for (const auto &word : words)
        line += (line.empty() ? "" : " ") + quote(word);
    return line;
}

std::vector<ScheduleFile> systemdFiles(const Schedule &schedule)
{
    std::vector<ScheduleFile> files;
    for (const auto &call : callsOf(schedule)) {
        files.push_back({call.name + ".service",
                         fmt::format("[Unit]\nDescription={}\n\n[Service]\nType=oneshot\nExecStart={}\n", call.does,
                                     commandLine(call.words, systemdWord))});
        files.push_back({call.name + ".timer",
                         fmt::format("[Unit]\nDescription={}\n\n[Timer]\nOnCalendar={}\nPersistent=true\n\n[Install]\n"
                                     "WantedBy=timers.target\n",
                                     call.does, momentOf(call.every).calendar)});
    }
    return files;
}

std::string crontab(const Schedule &schedule)
{
    std::string text;
    for (const auto &call : callsOf(schedule))
        text +=
            fmt::format("# {}\n{} {}\n", call.does, momentOf(call.every).cron, commandLine(call.words, crontabWord));
    return text;
}

using Files = std::vector<ScheduleFile>;

Result<Files> cronFiles(pg::Transaction &transaction, const Champion &champion, const deploy::Names &names, Every every)
{
    const auto hasLog = transaction.query("SELECT to_regclass($1) IS NOT NULL", {sql::quoted(names.log())});
    if (!hasLog)
        return Failure(hasLog.error());
    if (!hasLog->boolean(0, 0)) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = sql::displayName(names.log()),
                             .problem = messages::noLogYet(),
                             .remedies = {messages::scoreOnce(names.project)}});
    }
    const monitor::Logged logged{champion.plan, champion.model, names, champion.version.number};
    const auto statement =
        fmt::format("SELECT cron.schedule({}, {}, {});\n", sql::literal("espalier " + names.project),
                    sql::literal(momentOf(every).cron), sql::literal(monitor::logLiveStatement(logged)));
    return Files{{"espalier-" + names.project + ".sql", statement}};
}

//! By what is deployed.
Result<Files> filesOfDeployed(Scheduler scheduler, const Schedule &schedule, const pg::Settings &settings,
                              Progress &progress)
{
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    auto catalog = catalog::load(*connection);
    if (!catalog)
        return Failure(catalog.error());
    auto transaction = pg::Transaction::begin(*connection);
    if (!transaction)
        return Failure(transaction.error());
    const deploy::Names names{std::string(deploy::registrySchema), schedule.project};
    const auto champion = readChampion(*transaction, std::move(*catalog), names.schema, names.project);
    if (!champion)
        return Failure(champion.error());
    return scheduler == Scheduler::Dbt ? dbtFiles(*champion, names)
                                       : cronFiles(*transaction, *champion, names, schedule.every);
}

//! A timer's file is no place for a secret.
Result<> checkHasNoPassword(const pg::Settings &settings)
{
    const auto password = settings.parameters.find("password");
    if (password == settings.parameters.end() || password->second.empty())
        return {};
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = pg::shortName(settings),
                         .problem = messages::holdsPassword(),
                         .remedies = {messages::nameAService()}});
}

} // namespace

Result<std::vector<ScheduleFile>> scheduleFiles(Scheduler scheduler, const Schedule &schedule,
                                                const pg::Settings &settings, Progress &progress)
{
    if (!callsProgram(scheduler))
        return filesOfDeployed(scheduler, schedule, settings, progress);
    for (const auto &check : {checkHasNoPassword(settings), checkPrintable(schedule)}) {
        if (!check)
            return Failure(check.error());
    }
    if (scheduler == Scheduler::Systemd)
        return systemdFiles(schedule);
    return Files{{"espalier-" + schedule.project + ".crontab", crontab(schedule)}};
}

} // namespace espalier::workbench
