// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/error.h"

#include "core/base/printable.h"
#include "core/pg/messages.h"

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace espalier::pg {

namespace {

struct Meaning
{
    std::string_view state; //!< a SQLSTATE, or its first two characters for a whole class
    Error::Code code;
    MessageCode<> remedy;
};

using Code = Error::Code;

//! The first that fits is taken, so single states stand before their class.
constexpr std::array meanings{
    Meaning{"42501", Code::Permission, messages::askForPrivilege},
    Meaning{"25006", Code::Permission, messages::onlyReadHere},
    Meaning{"28", Code::Connection, messages::checkLogin},
    Meaning{"3D000", Code::Connection, messages::checkDatabase},
    Meaning{"08", Code::Connection, messages::connectAgain},
    Meaning{"57P01", Code::Connection, messages::sessionEnded},
    Meaning{"57P02", Code::Connection, messages::recovering},
    Meaning{"57P03", Code::Connection, messages::startingOrStopping},
    Meaning{"57P05", Code::Connection, messages::idleSessionEnded},
    Meaning{"25P03", Code::Connection, messages::idleTransactionEnded},
    Meaning{"53300", Code::Connection, messages::noConnectionLeft},
    Meaning{"57014", Code::Query, messages::queryStopped},
    Meaning{"55P03", Code::Query, messages::lockHeld},
    Meaning{"40", Code::Query, messages::transactionInTheWay},
    Meaning{"53100", Code::Query, messages::diskFull},
    Meaning{"53200", Code::Query, messages::serverOutOfMemory},
    Meaning{"53400", Code::Query, messages::limitReached},
    Meaning{"22021", Code::Query, messages::textNotValid},
    Meaning{"22P05", Code::Query, messages::noEquivalent},
    Meaning{"54", Code::Query, messages::queryTooLarge},
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
    return {.code = Error::Code::Cancelled, .subject = {}, .problem = espalier::messages::stopped()};
}

Error errorOf(const pg_result *answer)
{
    const auto state = field(answer, PG_DIAG_SQLSTATE);
    Error error{.code = Code::Query,
                .subject = subjectOf(answer),
                .detail = field(answer, PG_DIAG_MESSAGE_PRIMARY),
                .sqlState = state};
    if (auto hint = field(answer, PG_DIAG_MESSAGE_HINT); !hint.empty())
        error.remedies.push_back(espalier::messages::inWords(std::move(hint)));
    if (error.detail.empty())
        error.detail = shownBytes(PQresultErrorMessage(answer));
    if (const auto more = field(answer, PG_DIAG_MESSAGE_DETAIL); !more.empty())
        error.detail += ": " + more;
    const auto *const meaning = std::ranges::find_if(meanings, [&](const Meaning &candidate) {
        return state.starts_with(candidate.state);
    });
    if (meaning != meanings.end()) {
        error.code = meaning->code;
        if (error.remedies.empty())
            error.remedies.push_back(meaning->remedy());
    }
    return error;
}

} // namespace espalier::pg
