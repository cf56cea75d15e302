// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pg/transaction.h"

namespace espalier::workbench {

//! Nobody is helped by going on.
inline bool endsWork(const Error &error)
{
    return error.code == Error::Code::Cancelled || error.code == Error::Code::Connection;
}

//! Work that may fail without what was done before it in the transaction. Errors: those of the work; where endsWork(), the transaction is at its
//! end.
template<typename Work>
auto attempted(pg::Transaction &transaction, const Work &work) -> decltype(work())
{
    if (auto begun = transaction.execute("SAVEPOINT attempted"); !begun)
        return Failure(begun.error());
    auto done = work();
    if (!done && endsWork(done.error()))
        return done;
    const auto *const end = done ? "RELEASE SAVEPOINT attempted" : "ROLLBACK TO SAVEPOINT attempted";
    if (auto ended = transaction.execute(end); !ended)
        return Failure(ended.error());
    return done;
}

} // namespace espalier::workbench
