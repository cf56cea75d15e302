// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/printable.h"
#include "core/pg/session.h"

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace espalier::pg {

namespace {

struct Meaning
{
    std::string_view state; //!< a SQLSTATE, or its first two characters for a whole class
    Error::Code code;
    std::string_view advice;
};

using Code = Error::Code;

//! The first that fits is taken, so single states stand before their class.
constexpr std::array meanings{
    Meaning{"42501", Code::Permission, "Ask the owner of the database for the privilege that the message names."},
    Meaning{"25006", Code::Permission,
            "The database can only be read here: it is a standby, or the role is limited to reading."},
    Meaning{"28", Code::Connection, "Check the user name and the password."},
    Meaning{"3D000", Code::Connection, "Check the name of the database."},
    Meaning{"08", Code::Connection, "Connect again."},
    Meaning{"57P01", Code::Connection, "The server ended the session; connect again."},
    Meaning{"57P02", Code::Connection, "The server is recovering from a crash; connect again in a moment."},
    Meaning{"57P03", Code::Connection, "The server is starting or stopping; connect again in a moment."},
    Meaning{"57P05", Code::Connection, "The server ended an idle session (idle_session_timeout); connect again."},
    Meaning{"25P03", Code::Connection,
            "The server ended an idle transaction (idle_in_transaction_session_timeout); connect again."},
    Meaning{"53300", Code::Connection, "The server has no connection left; close others, or try again later."},
    Meaning{"57014", Code::Query,
            "The server stopped the query: statement_timeout was reached, or someone cancelled it."},
    Meaning{"55P03", Code::Query, "Another session holds a lock on what is needed; try again in a moment."},
    Meaning{"40", Code::Query, "Another transaction was in the way; try again."},
    Meaning{"53100", Code::Query, "The disk of the server is full."},
    Meaning{"53200", Code::Query, "The server is out of memory; ask for fewer columns or rows."},
    Meaning{"53400", Code::Query, "A limit set on the server was reached; ask for fewer columns or rows."},
    Meaning{"22021", Code::Query, "The database holds text that is not valid in its encoding."},
    Meaning{"22P05", Code::Query, "A character has no equivalent in the encoding of the database."},
    Meaning{"54", Code::Query, "The query is larger than the server allows; use fewer features."},
};

std::string field(const PGresult *answer, int code)
{
    const char *value = PQresultErrorField(answer, code);
    // The server quotes rows in its words.
    return value == nullptr ? std::string() : shownBytes(value);
}

std::string subjectOf(const PGresult *answer)
{
    auto table = field(answer, PG_DIAG_TABLE_NAME);
    if (table.empty())
        return {};
    const auto schema = field(answer, PG_DIAG_SCHEMA_NAME);
    if (!schema.empty())
        table = schema + "." + table;
    const auto column = field(answer, PG_DIAG_COLUMN_NAME);
    return column.empty() ? table : table + "." + column;
}

} // namespace

Error cancelled()
{
    return {.code = Error::Code::Cancelled, .subject = {}, .detail = "Stopped on request.", .advice = {}};
}

Error errorOf(const pg_result *answer)
{
    const auto state = field(answer, PG_DIAG_SQLSTATE);
    Error error{.code = Code::Query,
                .subject = subjectOf(answer),
                .detail = field(answer, PG_DIAG_MESSAGE_PRIMARY),
                .advice = field(answer, PG_DIAG_MESSAGE_HINT),
                .sqlState = state};
    if (error.detail.empty())
        error.detail = shownBytes(PQresultErrorMessage(answer));
    if (const auto more = field(answer, PG_DIAG_MESSAGE_DETAIL); !more.empty())
        error.detail += ": " + more;
    const auto *const meaning = std::ranges::find_if(meanings, [&](const Meaning &candidate) {
        return state.starts_with(candidate.state);
    });
    if (meaning != meanings.end()) {
        error.code = meaning->code;
        if (error.advice.empty())
            error.advice = meaning->advice;
    }
    return error;
}

} // namespace espalier::pg
