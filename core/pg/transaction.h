// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pg/connection.h"
#include "core/pg/rows.h"
#include "core/sql/quote.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::pg {

enum class Access
{
    Read, //!< REPEATABLE READ READ ONLY
    Deploy //!< READ COMMITTED, writing where the role and its session may: only deploying, scoring into our own tables, and the gym use it
};

//! How texts come from a server that keeps them in another encoding than UTF-8.
enum class Texts
{
    Converted, //!< one that cannot be converted fails its whole query
    Bytes //!< as they are stored: what is not ASCII counts as broken (Rows::isBroken)
};

struct TransactionOptions
{
    Access access = Access::Read;
    Texts texts = Texts::Converted;
    int lockTimeoutMilliseconds = 2000;
    int statementTimeoutMilliseconds = 0; //!< 0: none; Progress cancels
    //! After how long the server ends a session whose program takes, or gives, nothing in the middle of a COPY (a stopped one would keep
    //! the server's horizon for ever); 0: nobody looks after it.
    int standstillTimeoutMilliseconds = 60'000;
    std::string snapshot; //!< an exported snapshot to share; Read only
    //! What a reading transaction is going to read: locked in ACCESS SHARE before its snapshot is taken, so that all are of one moment.
    //! A table that is rewritten (ALTER TYPE, TRUNCATE) between the snapshot and its first reading would be read as empty.
    //! What the role may not lock is looked at again by commit(), which fails where it was rewritten.
    std::vector<sql::QualifiedName> tables;
    //! Those under row-level security of which the rows that the role may see are meant. Hidden rows of others are an error.
    std::vector<sql::QualifiedName> filtered;
};

using Parameters = std::vector<std::optional<std::string>>;

//! A transaction with the session prologue already sent (time zone, date style, search path, timeouts ...).
//! Rolled back when destroyed without commit().
class Transaction
{
public:
    //! Errors: Permission where access is Deploy and the server is a standby, or the role is limited to reading; Query with 55P03 where
    //! another session keeps one of the tables from being read.
    static Result<Transaction> begin(Connection &connection, const TransactionOptions &options = {});

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    //! One statement with $1, $2, ... as text parameters. Errors: Query, Permission, Connection, Cancelled; with SQLSTATE.
    Result<Rows> query(std::string_view sql, const Parameters &parameters = {});
    //! One or several statements without results.
    Result<> execute(std::string_view sql);
    //! COPY ... TO STDOUT of any format; chunks come as libpq gives them. Complete only when the command says so; the
    //! return value is the number of rows the server counted. The sink fails to stop the copy.
    Result<std::uint64_t> copyOut(std::string_view sql, const std::function<Result<>(std::string_view chunk)> &sink);
    //! COPY ... FROM STDIN; source gives the next chunk, or nothing at the end.
    Result<std::uint64_t> copyIn(std::string_view sql, const std::function<std::optional<std::string_view>()> &source);
    //! For other connections to read the same moment.
    Result<std::string> exportSnapshot();
    //! Where the answer is lost, or does not come in time, a new connection asks what became of it. Errors: Connection with "commit" as
    //! subject where nobody knows; Query with 40001 where a table that could not be locked was rewritten meanwhile.
    Result<> commit();
    //! Bytes that copyOut() gave so far.
    std::uint64_t bytesCopied() const { return m_bytesCopied; }
    //! The progress of the connection, to report to.
    Progress &progress();

private:
    Transaction(Connection &connection, const TransactionOptions &options);
    Result<> prepare(const TransactionOptions &options);
    void lookAfter(const Rows &identity, const TransactionOptions &options);
    Connection *m_connection = nullptr; //!< null once moved from or ended
    Access m_access = Access::Read;
    Texts m_texts = Texts::Converted;
    std::vector<sql::QualifiedName> m_unlocked; //!< of the tables read
    std::uint64_t m_bytesCopied = 0;
};

} // namespace espalier::pg
