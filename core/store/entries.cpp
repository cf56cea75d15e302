// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entries.h"

#include "core/base/hash.h"

#include <sqlite3.h>

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace espalier::store {

namespace {

//! Rolls back unless told that all is well.
class Writing
{
public:
    explicit Writing(sqlite3 *database)
        : m_database(database)
    { }
    Writing(const Writing &) = delete;
    Writing &operator=(const Writing &) = delete;
    ~Writing()
    {
        if (m_isOpen)
            execute(m_database, "ROLLBACK");
    }

    int begin()
    {
        m_isOpen = execute(m_database, "BEGIN IMMEDIATE");
        return m_isOpen ? SQLITE_OK : lastCode(m_database);
    }
    int commit()
    {
        m_isOpen = !execute(m_database, "COMMIT");
        return m_isOpen ? lastCode(m_database) : SQLITE_OK;
    }

private:
    sqlite3 *m_database;
    bool m_isOpen = false;
};

int finished(Statement &statement)
{
    return statement.run() ? SQLITE_OK : statement.code();
}

//! Adds the first column of each row.
int collected(Statement &statement, FilesGone &names)
{
    while (statement.step())
        names.emplace_back(statement.text(0));
    return statement.code() == SQLITE_DONE ? SQLITE_OK : statement.code();
}

int deleteRows(sqlite3 *database, const EntryName &name, FilesGone &gone)
{
    Statement file(database,
                   "DELETE FROM file WHERE entry = (SELECT id FROM entry WHERE kind = ?1 AND key = ?2) RETURNING name");
    if (const int code = collected(file.bind(1, name.kind).bind(2, name.key), gone); code != SQLITE_OK)
        return code;
    Statement entry(database, "DELETE FROM entry WHERE kind = ?1 AND key = ?2");
    return finished(entry.bind(1, name.kind).bind(2, name.key));
}

int insertEntry(sqlite3 *database, const EntryName &name, std::size_t size, std::string_view hash)
{
    Statement entry(database, "INSERT INTO entry (kind, key, size, hash) VALUES (?1, ?2, ?3, ?4)");
    return finished(entry.bind(1, name.kind).bind(2, name.key).bind(3, static_cast<std::int64_t>(size)).bind(4, hash));
}

int insertBlocks(sqlite3 *database, std::int64_t id, std::string_view bytes, std::string_view hash)
{
    Statement block(database, "INSERT INTO block (entry, number, hash, bytes) VALUES (?1, ?2, ?3, ?4)");
    for (std::size_t at = 0; at < bytes.size(); at += blockSize) {
        const auto part = bytes.substr(at, blockSize);
        block.bind(1, id).bind(2, static_cast<std::int64_t>(at / blockSize)).bindBytes(4, part);
        // The only block has the hash of the whole.
        block.bind(3, part.size() == bytes.size() ? std::string(hash) : hash128(part));
        if (const int code = finished(block); code != SQLITE_OK)
            return code;
        block.reset();
    }
    return SQLITE_OK;
}

struct Row
{
    std::int64_t id = 0;
    std::size_t size = 0;
    std::string hash;
};

ReadOutcome stopped(const Statement &statement, int &code)
{
    code = statement.code();
    return isDamaged(code) ? ReadOutcome::Damaged : ReadOutcome::Failed;
}

ReadOutcome readBlocks(sqlite3 *database, const Row &row, std::string &bytes, int &code)
{
    Statement total(database, "SELECT coalesce(sum(length(bytes)), 0) FROM block WHERE entry = ?1");
    if (!total.bind(1, row.id).step())
        return stopped(total, code);
    // What grows by doubling is held twice while it does; a size that is damaged is not believed.
    bytes.reserve(static_cast<std::size_t>(std::max<std::int64_t>(0, total.integer(0))));
    Statement block(database, "SELECT number, hash, bytes FROM block WHERE entry = ?1 ORDER BY number");
    block.bind(1, row.id);
    bool isOnly = false;
    for (std::int64_t number = 0; block.step(); ++number) {
        const auto part = block.bytes(2);
        if (block.integer(0) != number || hash128(part) != block.text(1) || bytes.size() + part.size() > row.size)
            return ReadOutcome::Damaged;
        isOnly = part.size() == row.size && block.text(1) == row.hash;
        bytes += part;
    }
    if (block.code() != SQLITE_DONE)
        return stopped(block, code);
    return bytes.size() == row.size && (isOnly || hash128(bytes) == row.hash) ? ReadOutcome::Complete
                                                                              : ReadOutcome::Damaged;
}

//! Of an entry in a file only its name is read.
ReadOutcome readRows(sqlite3 *database, const EntryName &name, std::string &bytes, std::optional<BlobFacts> &blob,
                     int &code)
{
    Statement entry(database,
                    "SELECT id, size, hash, name FROM entry LEFT JOIN file ON file.entry = entry.id"
                    " WHERE kind = ?1 AND key = ?2");
    if (!entry.bind(1, name.kind).bind(2, name.key).step())
        return entry.code() == SQLITE_DONE ? ReadOutcome::Missing : stopped(entry, code);
    const Row row{.id = entry.integer(0),
                  .size = static_cast<std::size_t>(std::max<std::int64_t>(0, entry.integer(1))),
                  .hash = std::string(entry.text(2))};
    if (entry.text(3).empty())
        return readBlocks(database, row, bytes, code);
    blob = BlobFacts{.name = std::string(entry.text(3)), .size = row.size, .hash = row.hash};
    return ReadOutcome::Complete;
}

} // namespace

int replaceEntry(sqlite3 *database, const EntryName &name, std::string_view bytes, FilesGone &gone)
{
    const auto hash = hash128(bytes);
    Writing writing(database);
    if (const int code = writing.begin(); code != SQLITE_OK)
        return code;
    if (const int code = deleteRows(database, name, gone); code != SQLITE_OK)
        return code;
    if (const int code = insertEntry(database, name, bytes.size(), hash); code != SQLITE_OK)
        return code;
    if (const int code = insertBlocks(database, sqlite3_last_insert_rowid(database), bytes, hash); code != SQLITE_OK)
        return code;
    return writing.commit();
}

int replaceEntry(sqlite3 *database, const EntryName &name, const BlobFacts &blob, FilesGone &gone)
{
    Writing writing(database);
    if (const int code = writing.begin(); code != SQLITE_OK)
        return code;
    if (const int code = deleteRows(database, name, gone); code != SQLITE_OK)
        return code;
    if (const int code = insertEntry(database, name, blob.size, blob.hash); code != SQLITE_OK)
        return code;
    Statement file(database, "INSERT INTO file (entry, name) VALUES (?1, ?2)");
    if (const int code = finished(file.bind(1, sqlite3_last_insert_rowid(database)).bind(2, blob.name));
        code != SQLITE_OK)
        return code;
    return writing.commit();
}

int removeEntry(sqlite3 *database, const EntryName &name, FilesGone &gone)
{
    Writing writing(database);
    if (const int code = writing.begin(); code != SQLITE_OK)
        return code;
    if (const int code = deleteRows(database, name, gone); code != SQLITE_OK)
        return code;
    return writing.commit();
}

int shrinkEntries(sqlite3 *database, std::string_view kind, std::size_t bytes, FilesGone &gone, std::size_t &count)
{
    // Of all entries, the latest used first, those stay that together are within the bound.
    constexpr std::string_view excess =
        "(SELECT id FROM (SELECT id, sum(size) OVER (ORDER BY coalesce(turn, 0) DESC, id DESC) AS total "
        "FROM entry LEFT JOIN used ON used.entry = entry.id WHERE kind = ?1) WHERE total > ?2)";
    Writing writing(database);
    if (const int code = writing.begin(); code != SQLITE_OK)
        return code;
    Statement file(database, fmt::format("DELETE FROM file WHERE entry IN {} RETURNING name", excess).c_str());
    file.bind(1, kind).bind(2, static_cast<std::int64_t>(bytes));
    if (const int code = collected(file, gone); code != SQLITE_OK)
        return code;
    Statement entry(database, fmt::format("DELETE FROM entry WHERE id IN {}", excess).c_str());
    entry.bind(1, kind).bind(2, static_cast<std::int64_t>(bytes));
    if (const int code = finished(entry); code != SQLITE_OK)
        return code;
    count = static_cast<std::size_t>(sqlite3_changes(database));
    return writing.commit();
}

int namedFiles(sqlite3 *database, std::set<std::string> &names)
{
    Statement file(database, "SELECT name FROM file");
    while (file.step())
        names.emplace(file.text(0));
    return file.code() == SQLITE_DONE ? SQLITE_OK : file.code();
}

ReadOutcome findEntry(sqlite3 *database, const std::filesystem::path &file, const EntryName &name, FoundEntry &found,
                      int &code)
{
    for (std::string missing;;) {
        // One transaction, so that an entry replaced meanwhile is not read half and half.
        if (!execute(database, "BEGIN")) {
            code = lastCode(database);
            return ReadOutcome::Failed;
        }
        std::optional<BlobFacts> blob;
        const auto reading = readRows(database, name, found.bytes, blob, code);
        execute(database, "ROLLBACK");
        if (!blob)
            return reading;
        auto reader = std::make_unique<BlobReader>(blobFolder(file), blob->name);
        if (!reader->isMissing()) {
            code = reader->code();
            if (code != SQLITE_OK)
                return ReadOutcome::Failed;
            found.facts = std::move(*blob);
            found.file = std::move(reader);
            return ReadOutcome::Complete;
        }
        // It was replaced between the two: its row names another file now.
        if (blob->name == missing)
            return ReadOutcome::Damaged;
        missing = blob->name;
    }
}

ReadOutcome readEntry(sqlite3 *database, const std::filesystem::path &file, const EntryName &name, std::string &bytes,
                      int &code)
{
    FoundEntry found;
    const auto reading = findEntry(database, file, name, found, code);
    if (reading == ReadOutcome::Complete && found.file)
        return found.file->read(found.facts, bytes) ? ReadOutcome::Complete : ReadOutcome::Damaged;
    bytes = std::move(found.bytes);
    return reading;
}

} // namespace espalier::store
