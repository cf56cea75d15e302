// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lessonstep.h"

#include "core/base/file.h"
#include "core/base/messages.h"
#include "core/base/process.h"
#include "core/pg/connection.h"
#include "core/pg/transaction.h"

#include <poll.h>

namespace espalier::workbench {

std::filesystem::path lessonFolder(const Places &places, std::string_view lesson)
{
    return runsFile(places).parent_path() / "lessons" / lesson;
}

Result<pg::Rows> readQuery(const pg::Settings &settings, std::string_view query, Progress &progress)
{
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    auto transaction = pg::Transaction::begin(*connection);
    if (!transaction)
        return Failure(transaction.error());
    return transaction->query(query);
}

Result<CommandEnd> runCommand(const Places &places, const std::filesystem::path &folder,
                              const std::vector<std::string> &arguments, Progress &progress)
{
    if (auto made = makeFolder(folder); !made)
        return Failure(made.error());
    auto process = Process::start({.program = places.worker,
                                   .arguments = arguments,
                                   .input = {},
                                   .environment = {},
                                   .folder = folder,
                                   .account = {},
                                   .hasOwnSession = false,
                                   .tellsErrors = false});
    if (!process)
        return Failure(process.error());
    CommandEnd end;
    bool isStopped = false;
    while (!process->hasEnded()) {
        constexpr int pause = 50; // ms
        pollfd wait{.fd = process->output(), .events = POLLIN, .revents = 0};
        poll(&wait, 1, pause);
        end.output += process->read();
        if (!isStopped && progress.isCancelled()) {
            process->terminate();
            isStopped = true;
        }
    }
    end.exitCode = process->wait();
    if (isStopped)
        return Failure(Error{.code = Error::Code::Cancelled, .subject = {}, .problem = espalier::messages::stopped()});
    return end;
}

} // namespace espalier::workbench
