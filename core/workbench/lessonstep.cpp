// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lessonstep.h"

#include "core/base/file.h"
#include "core/base/messages.h"
#include "core/base/process.h"
#include "core/base/require.h"
#include "core/pg/connection.h"
#include "core/pg/transaction.h"
#include "core/workbench/gym.h"
#include "core/workbench/messages.h"

#include <chrono>
#include <poll.h>

namespace espalier::workbench {

namespace {

Result<pg::Rows> readQuery(const Places &places, std::string_view query, Progress &progress)
{
    const auto settings = gymSettings(places.gym);
    if (!settings)
        return Failure(settings.error());
    auto connection = pg::Connection::open(*settings, progress);
    if (!connection)
        return Failure(connection.error());
    auto transaction = pg::Transaction::begin(*connection);
    if (!transaction)
        return Failure(transaction.error());
    return transaction->query(query);
}

constexpr std::size_t mostErrors = 1 << 20; // bytes

//! All that a command has told so far, or nothing.
std::string errorsOf(const Launch &launch)
{
    return launch.errors.empty() ? std::string() : readFile(launch.errors.string(), mostErrors).value_or(std::string());
}

//! The last line that is whole, so that what runs long is seen to run.
void tellLast(const std::string &errors, Progress &progress)
{
    const auto end = errors.rfind('\n');
    if (end == std::string::npos || end == 0)
        return;
    const auto before = errors.rfind('\n', end - 1);
    const auto begin = before == std::string::npos ? 0 : before + 1;
    if (begin < end)
        progress.report(-1, espalier::messages::inWords(errors.substr(begin, end - begin)));
}

//! What it said is had even where it failed.
Result<> runCommand(const Launch &launch, std::string &output, Progress &progress)
{
    if (auto made = makeFolder(launch.folder); !made)
        return made;
    auto process = Process::start(launch);
    if (!process)
        return Failure(process.error());
    bool isStopped = false;
    while (!process->hasEnded()) {
        constexpr int pause = 100; // ms
        pollfd wait{.fd = process->output(), .events = POLLIN, .revents = 0};
        if (poll(&wait, 1, pause) == 0)
            tellLast(errorsOf(launch), progress);
        output += process->read();
        if (!isStopped && progress.isCancelled()) {
            process->terminate();
            isStopped = true;
        }
    }
    const auto exitCode = process->wait();
    if (isStopped)
        return Failure(Error{.code = Error::Code::Cancelled, .subject = {}, .problem = espalier::messages::stopped()});
    if (exitCode == 0)
        return {};
    output += errorsOf(launch);
    return Failure(Error{.code = Error::Code::Invalid, .subject = {}, .problem = messages::endedWithCode(exitCode)});
}

} // namespace

std::filesystem::path lessonFolder(const Places &places, std::string_view lesson)
{
    return runsFile(places).parent_path() / "lessons" / lesson;
}

StepEnd runStep(const Places &places, const lessons::Lesson &lesson, const lessons::Passage &step, StepErrors errors,
                Progress &progress)
{
    ESPALIER_REQUIRE(step.kind != lessons::PassageKind::Text);
    const auto begun = std::chrono::steady_clock::now();
    StepEnd end;
    if (step.kind == lessons::PassageKind::Sql) {
        auto rows = readQuery(places, step.text, progress);
        if (rows)
            end.rows = std::move(*rows);
        else
            end.error = rows.error();
    } else {
        const auto folder = lessonFolder(places, lesson.name);
        const Launch launch{.program = places.worker,
                            .arguments = step.words,
                            .input = {},
                            .environment = {},
                            .folder = folder,
                            .account = {},
                            .hasOwnSession = false,
                            .tellsErrors = false,
                            .errors = errors == StepErrors::Kept ? folder / "step.log" : std::filesystem::path()};
        const auto ended = runCommand(launch, end.output, progress);
        if (!ended)
            end.error = ended.error();
    }
    end.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    return end;
}

} // namespace espalier::workbench
