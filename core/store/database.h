// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

// Handles of SQLite, named only: its header stays in the sources of this module.
struct sqlite3;
struct sqlite3_stmt;

namespace espalier::store {

struct DatabaseCloser
{
    void operator()(sqlite3 *database) const;
};
using Database = std::unique_ptr<sqlite3, DatabaseCloser>;

//! One prepared statement, bound and stepped; places are counted from 1 for parameters and from 0 for columns.
class Statement
{
public:
    Statement(sqlite3 *database, const char *sql);
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    Statement &bind(int parameter, std::string_view text);
    Statement &bind(int parameter, std::int64_t value);
    //! Bytes are not copied: they outlive the statement's next step.
    Statement &bindBytes(int parameter, std::string_view bytes);
    //! True where there is a row; false at the end and on an error, which code() tells.
    bool step();
    //! Runs to the end; true where nothing failed.
    bool run();
    void reset();
    int code() const { return m_code; }

    std::string_view text(int column) const;
    std::string_view bytes(int column) const;
    std::int64_t integer(int column) const;

private:
    sqlite3_stmt *m_statement = nullptr;
    int m_code = 0;
};

bool execute(sqlite3 *database, const char *sql);
//! The code of the last call; taken at once, since closing a statement forgets it.
int lastCode(sqlite3 *database);
//! Io, with what helps.
Error errorOf(int code, const std::filesystem::path &file);
//! True where the last error says that the file is not what it should be.
bool isDamaged(int code);
bool isFull(int code);

} // namespace espalier::store
