// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/lookout.h"

#include "core/pg/reading.h"
#include "core/pg/transaction.h"
#include "core/sql/quote.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <fmt/format.h>
#include <mutex>
#include <thread>

namespace espalier::pg {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto firstLook = 200ms;
constexpr auto lookAgainAfter = 2s; //!< where the server did not look to the end
constexpr auto pause = 200ms; //!< between the server's looks
constexpr int looksPerSecond = 1s / pause;
constexpr int looksBeforeGivingWay = 5; //!< one a second: so that a lock that is had soon disturbs nobody
//! Without a COPY whose bytes can be counted, a client that takes them slowly looks like one that takes none: it has as long as the
//! prologue gives an idle transaction.
constexpr int patienceWithoutCount = 10;
constexpr auto endsByItself = 2s; //!< and is cancelled only later, since a server writes down what was cancelled

constexpr std::string_view somebodyWaits = "ES001";

//! In PL/pgSQL, since the functions that it asks must be called anew each time. They are those below the views, which would keep system
//! catalogs locked for as long. Looks are counted instead of seconds: while the whole machine sleeps, nobody stands still.
constexpr std::string_view look = R"(
DO $look$
-- Espalier looks after its transaction in process {process}: it gives way to who waits behind it, and is ended if its program stands still.
DECLARE
    reader record;
    is_seen boolean := false;
    copied bigint;
    copied_before bigint;
    stood integer := 0;
    waiter record;
    waited integer := 0;
BEGIN
    FOR number IN 1 .. 2147483647 LOOP
        PERFORM pg_sleep({pause}), pg_stat_clear_snapshot();
        SELECT a.xact_start, a.wait_event INTO reader FROM pg_stat_get_activity({process}) a;
        -- Who may not see the start of its own transaction is told by the client when it is over.
        EXIT WHEN NOT FOUND OR coalesce(reader.xact_start <> {begun}, is_seen);
        is_seen := reader.xact_start IS NOT NULL;
        IF is_seen AND {limit} > 0 AND current_setting('server_version_num')::integer >= 140000 THEN
            SELECT p.param1 INTO copied FROM pg_stat_get_progress_info('COPY') p WHERE p.pid = {process};
            IF (reader.wait_event = 'ClientWrite' OR (reader.wait_event = 'ClientRead' AND copied IS NOT NULL))
                AND copied IS NOT DISTINCT FROM copied_before THEN
                stood := stood + 1;
            ELSE
                stood := 0;
            END IF;
            copied_before := copied;
            IF stood >= (CASE WHEN copied IS NULL THEN {patience} ELSE 1 END) * {limit} THEN
                PERFORM pg_terminate_backend({process});
            END IF;
        END IF;
        CONTINUE WHEN NOT {gives_way} OR number % {every} <> 0;
        SELECT w.relation::regclass::text AS relation,
               format('process %s (%s, as %s) waits to change it, so reading it gave way', w.pid,
                      coalesce(nullif(a.application_name, ''), 'no name'), pg_get_userbyid(a.usesysid)) AS words
        INTO waiter
        FROM pg_lock_status() w LEFT JOIN LATERAL pg_stat_get_activity(w.pid) a ON true
        WHERE NOT w.granted AND w.locktype = 'relation' AND w.mode = 'AccessExclusiveLock'
          AND {process} = ANY (pg_blocking_pids(w.pid))
        ORDER BY w.pid LIMIT 1;
        waited := CASE WHEN FOUND THEN waited + 1 ELSE 0 END;
        IF waited >= {enough} THEN
            RAISE EXCEPTION USING ERRCODE = '{state}', TABLE = waiter.relation, MESSAGE = waiter.words,
                                  HINT = 'Read again when that is done';
        END IF;
    END LOOP;
END $look$)";

std::string lookFor(const Watched &watched)
{
    const auto limit = std::chrono::milliseconds(watched.standstillMilliseconds) / pause;
    // What the look leaves behind is gone soon, too, when nobody is there to take its answer.
    return "SET LOCAL idle_in_transaction_session_timeout = '5s';"
        + fmt::format(look, fmt::arg("process", watched.process), fmt::arg("begun", sql::literal(watched.begun)),
                      fmt::arg("limit", limit), fmt::arg("pause", std::chrono::duration<double>(pause).count()),
                      fmt::arg("patience", patienceWithoutCount), fmt::arg("gives_way", watched.givesWay),
                      fmt::arg("every", looksPerSecond), fmt::arg("enough", looksBeforeGivingWay),
                      fmt::arg("state", somebodyWaits));
}

//! Counts while it lives.
class Counted
{
public:
    explicit Counted(std::atomic_int &count)
        : m_count(count)
    {
        ++m_count;
    }
    Counted(const Counted &) = delete;
    Counted &operator=(const Counted &) = delete;
    ~Counted() { --m_count; }

private:
    std::atomic_int &m_count;
};

} // namespace

//! Says stop a while after it is over.
struct Lookout::State : Progress
{
    Settings settings;
    Watched watched;
    std::shared_ptr<std::atomic_int> onServer;
    mutable std::mutex mutex;
    std::condition_variable change;
    std::optional<Clock::time_point> over;
    std::optional<Error> waiter;

    bool isCancelled() const override
    {
        const std::lock_guard lock(mutex);
        return over && Clock::now() > *over + endsByItself;
    }

    //! False where it is over.
    bool sleep(std::chrono::milliseconds time)
    {
        std::unique_lock lock(mutex);
        return !change.wait_for(lock, time, [this] {
            return over.has_value();
        });
    }

    //! Nothing once the server has seen the transaction's end.
    std::optional<Error> askServer(Connection &connection) const
    {
        auto transaction = Transaction::begin(connection, {.standstillTimeoutMilliseconds = 0});
        if (!transaction)
            return transaction.error();
        const auto looked = transaction->execute(lookFor(watched));
        return looked ? std::nullopt : std::optional(looked.error());
    }

    void run()
    {
        if (!sleep(firstLook))
            return;
        if (auto connection = Connection::open(settings, *this))
            lookFrom(*connection);
    }

    void lookFrom(Connection &connection)
    {
        const Counted counted(*onServer);
        while (connection.isUsable() && sleep(0ms)) {
            auto found = askServer(connection);
            if (!found)
                return;
            if (found->sqlState == somebodyWaits) {
                found->sqlState = serializationFailure;
                const std::lock_guard lock(mutex);
                waiter = std::move(found);
                return;
            }
            if (!sleep(lookAgainAfter))
                return;
        }
    }
};

Lookout::Lookout(const Settings &settings, const Watched &watched, const std::shared_ptr<std::atomic_int> &onServer)
    : m_state(std::make_shared<State>())
{
    m_state->settings = settings;
    m_state->watched = watched;
    m_state->onServer = onServer;
    std::thread([state = m_state] {
        state->run();
    }).detach();
}

Lookout::~Lookout()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->over = Clock::now();
    m_state->change.notify_all();
}

std::optional<Error> Lookout::waiter() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->waiter;
}

} // namespace espalier::pg
