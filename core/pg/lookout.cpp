// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/lookout.h"

#include "core/pg/transaction.h"

#include <atomic>
#include <chrono>
#include <fmt/format.h>
#include <mutex>
#include <thread>

namespace espalier::pg {

namespace {

using namespace std::chrono_literals;

constexpr auto firstLook = 3s;
constexpr auto nextLook = 2s;
constexpr int looksBeforeGivingWay = 3; //!< so that a lock that is had soon disturbs nobody

constexpr std::string_view waitersQuery = R"(
SELECT w.relation::regclass::text, w.pid, coalesce(nullif(a.application_name, ''), 'no name'), a.usename
FROM pg_locks w LEFT JOIN pg_stat_activity a ON a.pid = w.pid
WHERE NOT w.granted AND w.locktype = 'relation' AND w.mode = 'AccessExclusiveLock'
  AND $1::int = ANY (pg_blocking_pids(w.pid))
ORDER BY w.pid LIMIT 1)";

//! Ends what the thread is at as soon as nobody wants to know any more.
class UntilOver : public Progress
{
public:
    explicit UntilOver(const std::atomic_bool &isOver)
        : m_isOver(isOver)
    { }
    bool isCancelled() const override { return m_isOver; }

private:
    const std::atomic_bool &m_isOver;
};

} // namespace

struct Lookout::State
{
    Settings settings;
    int process = 0;
    std::atomic_bool isOver{false};
    mutable std::mutex mutex;
    std::optional<Error> waiter;

    //! False where it is over.
    bool sleep(std::chrono::milliseconds time) const
    {
        constexpr auto step = 50ms;
        for (; time > 0ms && !isOver; time -= step)
            std::this_thread::sleep_for(step);
        return !isOver;
    }

    std::optional<Error> look(Connection &connection) const
    {
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return std::nullopt;
        const auto rows = transaction->query(waitersQuery, {std::to_string(process)});
        if (!rows || rows->size() == 0)
            return std::nullopt;
        return Error{.code = Error::Code::Query,
                     .subject = std::string(rows->text(0, 0)),
                     .detail = fmt::format("process {} ({}, as {}) waits to change it, so reading it gave way",
                                           rows->text(0, 1), rows->text(0, 2), rows->text(0, 3)),
                     .advice = "Read again when that is done",
                     .sqlState = "40001"};
    }

    void run()
    {
        if (!sleep(firstLook))
            return;
        UntilOver progress(isOver);
        auto connection = Connection::open(settings, progress);
        for (int seen = 0; connection && connection->isUsable() && sleep(nextLook);) {
            auto found = look(*connection);
            seen = found ? seen + 1 : 0;
            if (seen < looksBeforeGivingWay)
                continue;
            const std::lock_guard lock(mutex);
            waiter = std::move(found);
            return;
        }
    }
};

Lookout::Lookout(const Settings &settings, int process)
    : m_state(std::make_shared<State>())
{
    m_state->settings = settings;
    m_state->process = process;
    std::thread([state = m_state] {
        state->run();
    }).detach();
}

Lookout::~Lookout()
{
    m_state->isOver = true;
}

std::optional<Error> Lookout::waiter() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->waiter;
}

} // namespace espalier::pg
