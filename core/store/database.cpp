// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/messages.h"

#include <sqlite3.h>

namespace espalier::store {

void DatabaseCloser::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

Statement::Statement(sqlite3 *database, const char *sql)
    : m_code(sqlite3_prepare_v2(database, sql, -1, &m_statement, nullptr))
{ }

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(int parameter, std::string_view text)
{
    // A view without data would be bound as null.
    const char *data = text.data() == nullptr ? "" : text.data();
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_text64(m_statement, parameter, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bind(int parameter, std::int64_t value)
{
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_int64(m_statement, parameter, value);
    return *this;
}

Statement &Statement::bindBytes(int parameter, std::string_view bytes)
{
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_blob64(m_statement, parameter, bytes.data(), bytes.size(), SQLITE_STATIC);
    return *this;
}

bool Statement::step()
{
    if (m_code == SQLITE_OK || m_code == SQLITE_ROW)
        m_code = sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

bool Statement::run()
{
    while (step()) { }
    return m_code == SQLITE_DONE;
}

void Statement::reset()
{
    if (m_statement != nullptr)
        m_code = sqlite3_reset(m_statement);
}

std::string_view Statement::text(int column) const
{
    return bytes(column);
}

std::string_view Statement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    const auto size = sqlite3_column_bytes(m_statement, column);
    return data == nullptr ? std::string_view()
                           : std::string_view(static_cast<const char *>(data), static_cast<std::size_t>(size));
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool execute(sqlite3 *database, const char *sql)
{
    return sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

int lastCode(sqlite3 *database)
{
    return sqlite3_errcode(database);
}

Error errorOf(int code, const std::filesystem::path &file)
{
    Error error{.code = Error::Code::Io, .subject = file.string(), .detail = sqlite3_errstr(code)};
    switch (code) {
    case SQLITE_FULL:
        error.remedies = {messages::freeSpace()};
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        error.remedies = {messages::otherIsWriting()};
        break;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        error.remedies = {messages::checkFolder()};
        break;
    default:
        break;
    }
    return error;
}

bool isDamaged(int code)
{
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_FORMAT || code == SQLITE_MISMATCH;
}

bool isFull(int code)
{
    // A limit on the size of files is told as a failed write.
    return code == SQLITE_FULL || code == SQLITE_IOERR || code == SQLITE_TOOBIG;
}

} // namespace espalier::store
