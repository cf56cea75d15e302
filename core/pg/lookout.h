// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pg/settings.h"

#include <atomic>
#include <memory>
#include <optional>
#include <string>

namespace espalier::pg {

//! The transaction that is looked after.
struct Watched
{
    int process = 0; //!< of the server
    std::string begun; //!< pg_catalog.now() of the transaction: the process may serve others before and after
    int standstillMilliseconds = 0; //!< see TransactionOptions
    bool givesWay = false; //!< to who waits for an exclusive lock behind it
};

//! Looks after a transaction from a second connection, which a thread of its own opens once the transaction has taken a moment; where it
//! gets none, nobody looks. There the server itself looks, until the transaction is over:
//! - for who waits for an exclusive lock behind a long read, and with it for everybody who would read behind that: a migration must not
//!   stand still because of us;
//! - whether this program stands still (stopped, in a debugger) in the middle of a COPY. No time limit of the server reaches a session that
//!   waits for its client, and over a Unix socket no kernel gives it up: it would keep its snapshot and its locks for ever. It is ended.
class Lookout
{
public:
    //! onServer counts the looks that the server is at; a connection has one for all its transactions.
    Lookout(const Settings &settings, const Watched &watched, const std::shared_ptr<std::atomic_int> &onServer);
    Lookout(const Lookout &) = delete;
    Lookout &operator=(const Lookout &) = delete;
    ~Lookout(); //!< does not wait for the thread

    //! Who has waited for some seconds, as the error (40001) by which the read gives way; it can be done again.
    std::optional<Error> waiter() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace espalier::pg
