// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pg/settings.h"

#include <memory>
#include <optional>

namespace espalier::pg {

//! Looks out for who waits for an exclusive lock behind a long read, and with it for everybody who would read behind that: a migration must
//! not stand still because of us. A thread of its own opens a connection once the read has taken a few seconds, and asks every two; where it
//! gets none, nobody looks.
class Lookout
{
public:
    Lookout(const Settings &settings, int process);
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
