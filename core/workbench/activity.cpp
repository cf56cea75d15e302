// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/activity.h"

#include "core/base/messages.h"

#include <algorithm>
#include <thread>

namespace espalier::workbench {

namespace {

//! False where progress said stop meanwhile.
bool sleepUntil(std::chrono::steady_clock::time_point end, const Progress &progress)
{
    constexpr std::chrono::steady_clock::duration longest = std::chrono::milliseconds(20);
    for (auto now = std::chrono::steady_clock::now(); now < end; now = std::chrono::steady_clock::now()) {
        if (progress.isCancelled())
            return false;
        std::this_thread::sleep_for(std::min(longest, end - now));
    }
    return !progress.isCancelled();
}

} // namespace

Result<> watchActivity(const pg::Settings &settings, std::chrono::milliseconds interval, Progress &progress,
                       const std::function<bool(std::vector<catalog::TableRate>)> &sink)
{
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    auto before = catalog::readActivity(*connection);
    if (!before)
        return Failure(before.error());
    for (;;) {
        // From now on, not from a fixed beat: a slow server is not asked the faster.
        if (!sleepUntil(std::chrono::steady_clock::now() + interval, progress))
            return Failure(Error{.code = Error::Code::Cancelled, .problem = espalier::messages::stopped()});
        auto now = catalog::readActivity(*connection);
        if (!now)
            return Failure(now.error());
        if (!sink(catalog::rates(*before, *now)))
            return {};
        before = std::move(now);
    }
}

} // namespace espalier::workbench
