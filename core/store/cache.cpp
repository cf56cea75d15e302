// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cache.h"

#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/store/messages.h"
#include "core/store/opening.h"

#include <sqlite3.h>

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace espalier::store {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t blockSize = 1U << 20;

std::string sizeText(std::size_t bytes)
{
    constexpr double mebi = 1024.0 * 1024.0;
    return fmt::format("{:.1f} MiB", std::max(0.1, static_cast<double>(bytes) / mebi));
}

//! Rolls back unless told that all is well. Everything returns SQLite's code, SQLITE_OK where it is done.
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

int deleteEntry(sqlite3 *database, std::string_view kind, std::string_view key)
{
    Statement statement(database, "DELETE FROM entry WHERE kind = ?1 AND key = ?2");
    return finished(statement.bind(1, kind).bind(2, key));
}

int insertBlocks(sqlite3 *database, std::int64_t id, std::string_view bytes)
{
    Statement block(database, "INSERT INTO block (entry, number, hash, bytes) VALUES (?1, ?2, ?3, ?4)");
    for (std::size_t at = 0; at < bytes.size(); at += blockSize) {
        const auto part = bytes.substr(at, blockSize);
        block.bind(1, id).bind(2, static_cast<std::int64_t>(at / blockSize)).bind(3, hash128(part)).bindBytes(4, part);
        if (const int code = finished(block); code != SQLITE_OK)
            return code;
        block.reset();
    }
    return SQLITE_OK;
}

int replaceEntry(sqlite3 *database, std::string_view kind, std::string_view key, std::string_view bytes)
{
    Writing writing(database);
    if (const int code = writing.begin(); code != SQLITE_OK)
        return code;
    if (const int code = deleteEntry(database, kind, key); code != SQLITE_OK)
        return code;
    Statement entry(database, "INSERT INTO entry (kind, key, size, hash) VALUES (?1, ?2, ?3, ?4)");
    entry.bind(1, kind).bind(2, key).bind(3, static_cast<std::int64_t>(bytes.size())).bind(4, hash128(bytes));
    if (const int code = finished(entry); code != SQLITE_OK)
        return code;
    if (const int code = insertBlocks(database, sqlite3_last_insert_rowid(database), bytes); code != SQLITE_OK)
        return code;
    return writing.commit();
}

enum class Reading
{
    Complete,
    Damaged,
    Missing,
    Failed
};

struct Name
{
    std::string_view kind;
    std::string_view key;
};

//! code: SQLite's, where the reading failed.
Reading readEntry(sqlite3 *database, const Name &name, std::string &bytes, int &code)
{
    const auto stopped = [&](const Statement &statement) {
        code = statement.code();
        return isDamaged(code) ? Reading::Damaged : Reading::Failed;
    };
    Statement entry(
        database,
        "SELECT id, size, hash, (SELECT sum(length(bytes)) FROM block WHERE block.entry = entry.id) FROM entry"
        " WHERE kind = ?1 AND key = ?2");
    if (!entry.bind(1, name.kind).bind(2, name.key).step())
        return entry.code() == SQLITE_DONE ? Reading::Missing : stopped(entry);
    const auto size = static_cast<std::size_t>(std::max<std::int64_t>(0, entry.integer(1)));
    const std::string hash(entry.text(2));
    // What grows by doubling is held twice while it does; a size that is damaged is not believed.
    bytes.reserve(static_cast<std::size_t>(std::max<std::int64_t>(0, entry.integer(3))));
    Statement block(database, "SELECT number, hash, bytes FROM block WHERE entry = ?1 ORDER BY number");
    block.bind(1, entry.integer(0));
    for (std::int64_t number = 0; block.step(); ++number) {
        const auto part = block.bytes(2);
        if (block.integer(0) != number || hash128(part) != block.text(1) || bytes.size() + part.size() > size)
            return Reading::Damaged;
        bytes += part;
    }
    if (block.code() != SQLITE_DONE)
        return stopped(block);
    return bytes.size() == size && hash128(bytes) == hash ? Reading::Complete : Reading::Damaged;
}

} // namespace

struct Cache::Impl
{
    Use use; // let go when the database is closed
    Database database;
    fs::path file;
    Purpose purpose = Purpose::Cache;
    std::optional<Recovery> recovery;

    //! What the disk damaged is looked at whole the next time.
    Failure failed(int code) const
    {
        if (isDamaged(code))
            suspect(file);
        return Failure(errorOf(code, file));
    }
};

Result<Cache> Cache::open(const fs::path &file, Purpose purpose)
{
    if (auto made = makeFolder(file.parent_path()); !made)
        return Failure(made.error());
    const OpeningLock lock(file);
    Use use(file);
    std::optional<fs::path> damaged;
    auto opened = openFile(file, use.isSuspect());
    if (opened.health == Health::Damaged) {
        opened.database.reset();
        auto moved = moveAside(file);
        if (!moved)
            return Failure(moved.error());
        damaged = std::move(*moved);
        opened = openFile(file, false);
    }
    if (opened.health == Health::Newer) {
        return Failure(Error{.code = Error::Code::Unsupported,
                             .subject = file.string(),
                             .problem = messages::newerCache(),
                             .remedies = {messages::useThatVersion()}});
    }
    if (opened.health != Health::Good && opened.health != Health::New)
        return Failure(opened.error);
    if (use.isSuspect())
        trust(file);
    auto impl = std::make_unique<Impl>(Impl{.use = std::move(use),
                                            .database = std::move(opened.database),
                                            .file = file,
                                            .purpose = purpose,
                                            .recovery = {}});
    Cache cache(std::move(impl));
    if (damaged && purpose == Purpose::Lasting) {
        cache.m_impl->recovery = recover(*damaged, cache);
        cache.m_impl->recovery->file = file;
    }
    return cache;
}

const std::optional<Recovery> &Cache::recovery() const
{
    return m_impl->recovery;
}

Cache::Cache(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{ }

Cache::Cache(Cache &&other) noexcept = default;
Cache &Cache::operator=(Cache &&other) noexcept = default;
Cache::~Cache() = default;

Result<> Cache::put(std::string_view kind, std::string_view key, std::string_view bytes)
{
    const int code = replaceEntry(m_impl->database.get(), kind, key, bytes);
    if (code == SQLITE_OK)
        return {};
    auto failure = m_impl->failed(code);
    if (isFull(code))
        failure.value().remedies = {messages::entryNeeds(sizeText(bytes.size() + bytes.size() / 64))};
    return failure;
}

Result<std::optional<std::string>> Cache::get(std::string_view kind, std::string_view key)
{
    auto *database = m_impl->database.get();
    std::string bytes;
    // One transaction, so that an entry replaced meanwhile is not read half and half.
    if (!execute(database, "BEGIN"))
        return m_impl->failed(lastCode(database));
    int code = SQLITE_OK;
    const auto reading = readEntry(database, {kind, key}, bytes, code);
    execute(database, "ROLLBACK");
    switch (reading) {
    case Reading::Complete:
        return std::optional(std::move(bytes));
    case Reading::Missing:
        return std::optional<std::string>();
    case Reading::Damaged:
        if (isDamaged(code))
            suspect(m_impl->file);
        if (m_impl->purpose == Purpose::Lasting) {
            return Failure(Error{.code = Error::Code::Io,
                                 .subject = fmt::format("{} {}", kind, key),
                                 .problem = messages::bytesDamaged(m_impl->file.string()),
                                 .remedies = {messages::makeAgain()}});
        }
        (void)remove(kind, key); // where even that fails, the next start finds the damage
        return std::optional<std::string>();
    case Reading::Failed:
        break;
    }
    return m_impl->failed(code);
}

Result<> Cache::remove(std::string_view kind, std::string_view key)
{
    const int code = deleteEntry(m_impl->database.get(), kind, key);
    if (code == SQLITE_OK)
        return {};
    return m_impl->failed(code);
}

Result<std::vector<Cache::Entry>> Cache::list(std::string_view kind)
{
    std::vector<Entry> result;
    Statement statement(m_impl->database.get(), "SELECT key, size FROM entry WHERE kind = ?1 ORDER BY key");
    statement.bind(1, kind);
    while (statement.step())
        result.push_back(
            {.key = std::string(statement.text(0)), .bytes = static_cast<std::size_t>(statement.integer(1))});
    if (statement.code() != SQLITE_DONE)
        return m_impl->failed(statement.code());
    return result;
}

Result<> Cache::markUsed(std::string_view kind, std::string_view key)
{
    Statement statement(m_impl->database.get(),
                        "INSERT INTO used (entry, turn) SELECT id, (SELECT coalesce(max(turn), 0) + 1 FROM used) "
                        "FROM entry WHERE kind = ?1 AND key = ?2 "
                        "ON CONFLICT (entry) DO UPDATE SET turn = excluded.turn");
    statement.bind(1, kind).bind(2, key);
    return statement.run() ? Result<>() : m_impl->failed(statement.code());
}

Result<std::size_t> Cache::shrink(std::string_view kind, std::size_t bytes)
{
    // Of all entries, the latest used first, those stay that together are within the bound.
    Statement statement(m_impl->database.get(),
                        "DELETE FROM entry WHERE id IN (SELECT id FROM (SELECT id, "
                        "sum(size) OVER (ORDER BY coalesce(turn, 0) DESC, id DESC) AS total "
                        "FROM entry LEFT JOIN used ON used.entry = entry.id WHERE kind = ?1) WHERE total > ?2)");
    statement.bind(1, kind).bind(2, static_cast<std::int64_t>(bytes));
    if (!statement.run())
        return m_impl->failed(statement.code());
    return static_cast<std::size_t>(sqlite3_changes(m_impl->database.get()));
}

} // namespace espalier::store
