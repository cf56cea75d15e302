// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pg/transaction.h"

#include <string_view>

namespace espalier::pg {

inline constexpr std::string_view serializationFailure = "40001";
inline constexpr int readingAttempts = 3;

//! Runs work in a reading transaction to its end. What gives way to others is done again from the beginning: a standby ends a query whose
//! rows are cleaned up, or the whole session, and a table may be rewritten meanwhile. Work must not keep anything of an attempt that fails.
//! What an administrator ends (57P01) or what a crash takes with it (57P02) is not done again: it may have been the cause.
template<typename Work>
auto inReading(Connection &connection, const TransactionOptions &options, const Work &work)
    -> decltype(work(std::declval<Transaction &>()))
{
    for (int attempt = 1;; ++attempt) {
        auto result = [&]() -> decltype(work(std::declval<Transaction &>())) {
            auto transaction = Transaction::begin(connection, options);
            if (!transaction)
                return Failure(transaction.error());
            auto made = work(*transaction);
            if (!made)
                return made;
            if (auto ended = transaction->commit(); !ended)
                return Failure(ended.error());
            return made;
        }();
        if (result || result.error().sqlState != serializationFailure || attempt == readingAttempts)
            return result;
        if (!connection.isUsable() && !connection.reopen())
            return result;
    }
}

} // namespace espalier::pg
