// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cache.h"

#include "core/base/file.h"
#include "core/store/entries.h"
#include "core/store/messages.h"
#include "core/store/opening.h"

#include <sqlite3.h>

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <utility>

namespace espalier::store {

namespace {

namespace fs = std::filesystem;

//! What is larger stands in a file of its own: SQLite would write it twice.
constexpr std::size_t mostInDatabase = blockSize;

std::string sizeText(std::size_t bytes)
{
    constexpr double mebi = 1024.0 * 1024.0;
    return fmt::format("{:.1f} MiB", std::max(0.1, static_cast<double>(bytes) / mebi));
}

} // namespace

struct Cache::Impl
{
    Use use; // let go when the database is closed
    Database database;
    fs::path file;
    Purpose purpose = Purpose::Cache;
    std::optional<Recovery> recovery;

    sqlite3 *rows() const { return database.get(); }
    bool isLasting() const { return purpose == Purpose::Lasting; }
    //! What the disk damaged is looked at whole the next time.
    Failure failed(int code) const
    {
        if (isDamaged(code))
            suspect(file);
        return Failure(errorOf(code, file));
    }
    //! As failed(); a full disk is told with what the entry needs.
    Failure notPut(int code, std::size_t size) const
    {
        auto failure = failed(code);
        if (isFull(code))
            failure.value().remedies = {messages::entryNeeds(sizeText(size + size / 64))};
        return failure;
    }
    //! What a transaction that is done let go of.
    Result<> done(int code, const FilesGone &gone) const
    {
        if (code != SQLITE_OK)
            return failed(code);
        removeBlobs(file, gone, isLasting());
        return {};
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
    if (opened.health == Health::New && purpose == Purpose::Lasting)
        moveFolderAside(file);
    // Whoever was killed while it wrote left a file that no row names.
    std::set<std::string> named;
    if (use.isAlone() && namedFiles(opened.database.get(), named) == SQLITE_OK)
        sweepBlobs(file, named);
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

struct Pieces::Impl
{
    FoundEntry entry;
    std::string hashes;
    std::size_t blocksRead = 0;
    bool isDamaged = false;
};

Pieces::Pieces(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{ }

Pieces::Pieces(Pieces &&other) noexcept = default;
Pieces &Pieces::operator=(Pieces &&other) noexcept = default;
Pieces::~Pieces() = default;

std::size_t Pieces::size() const
{
    return m_impl->entry.file ? m_impl->entry.facts.size : m_impl->entry.bytes.size();
}

std::string_view Pieces::next()
{
    auto &entry = m_impl->entry;
    if (!entry.file)
        return m_impl->blocksRead++ == 0 ? std::string_view(entry.bytes) : std::string_view();
    if (m_impl->isDamaged || m_impl->blocksRead == blockCount(entry.facts))
        return {};
    entry.bytes.clear();
    m_impl->isDamaged = !entry.file->readBlock(entry.facts, m_impl->hashes, m_impl->blocksRead++, entry.bytes);
    return m_impl->isDamaged ? std::string_view() : std::string_view(entry.bytes);
}

bool Pieces::isDamaged() const
{
    return m_impl->isDamaged;
}

Cache::Cache(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{ }

Cache::Cache(Cache &&other) noexcept = default;
Cache &Cache::operator=(Cache &&other) noexcept = default;
Cache::~Cache() = default;

Result<> Cache::put(std::string_view kind, std::string_view key, std::string_view bytes)
{
    if (bytes.size() > mostInDatabase) {
        return put(kind, key, [bytes](const Sink &sink) {
            sink(bytes);
        });
    }
    FilesGone gone;
    const int code = replaceEntry(m_impl->rows(), {kind, key}, bytes, gone);
    return code == SQLITE_OK ? m_impl->done(code, gone) : Result<>(m_impl->notPut(code, bytes.size()));
}

Result<> Cache::put(std::string_view kind, std::string_view key, const Producer &produce)
{
    std::string small;
    std::optional<BlobWriter> large;
    produce([&](std::string_view piece) {
        if (!large && piece.size() <= mostInDatabase - small.size()) {
            small += piece;
            return;
        }
        if (!large) {
            large.emplace(m_impl->file);
            large->add(std::exchange(small, {}));
        }
        large->add(piece);
    });
    if (!large)
        return put(kind, key, small);
    FilesGone gone;
    int code = large->finish(m_impl->isLasting());
    if (code == SQLITE_OK) {
        const BlobFacts facts{.name = large->name(), .size = large->size(), .hash = large->hash()};
        code = replaceEntry(m_impl->rows(), {kind, key}, facts, gone);
    }
    if (code != SQLITE_OK)
        return m_impl->notPut(code, large->size());
    large->keep();
    return m_impl->done(code, gone);
}

Result<std::optional<std::string>> Cache::get(std::string_view kind, std::string_view key)
{
    std::string bytes;
    int code = SQLITE_OK;
    switch (readEntry(m_impl->rows(), m_impl->file, {kind, key}, bytes, code)) {
    case ReadOutcome::Complete:
        return std::optional(std::move(bytes));
    case ReadOutcome::Missing:
        return std::optional<std::string>();
    case ReadOutcome::Damaged:
        return damagedEntry<std::string>({kind, key}, code);
    case ReadOutcome::Failed:
        break;
    }
    return m_impl->failed(code);
}

Result<std::optional<Pieces>> Cache::open(std::string_view kind, std::string_view key)
{
    auto pieces = std::make_unique<Pieces::Impl>();
    int code = SQLITE_OK;
    switch (findEntry(m_impl->rows(), m_impl->file, {kind, key}, pieces->entry, code)) {
    case ReadOutcome::Complete:
        if (pieces->entry.file && !pieces->entry.file->readHashes(pieces->entry.facts, pieces->hashes))
            return damagedEntry<Pieces>({kind, key}, code);
        return std::optional(Pieces(std::move(pieces)));
    case ReadOutcome::Missing:
        return std::optional<Pieces>();
    case ReadOutcome::Damaged:
        return damagedEntry<Pieces>({kind, key}, code);
    case ReadOutcome::Failed:
        break;
    }
    return m_impl->failed(code);
}

Result<> Cache::tellDamaged(std::string_view kind, std::string_view key)
{
    if (m_impl->purpose == Purpose::Lasting) {
        return Failure(Error{.code = Error::Code::Io,
                             .subject = fmt::format("{} {}", kind, key),
                             .problem = messages::bytesDamaged(m_impl->file.string()),
                             .remedies = {messages::makeAgain()}});
    }
    (void)remove(kind, key); // where even that fails, the next start finds the damage
    return {};
}

//! As if there were none, where it need not last.
template<typename Bytes>
Result<std::optional<Bytes>> Cache::damagedEntry(const EntryName &name, int code)
{
    if (isDamaged(code))
        suspect(m_impl->file);
    const auto told = tellDamaged(name.kind, name.key);
    return told ? Result<std::optional<Bytes>>(std::nullopt) : Failure(told.error());
}

Result<> Cache::remove(std::string_view kind, std::string_view key)
{
    FilesGone gone;
    const int code = removeEntry(m_impl->rows(), {kind, key}, gone);
    return m_impl->done(code, gone);
}

Result<std::vector<Cache::Entry>> Cache::list(std::string_view kind)
{
    std::vector<Entry> result;
    Statement statement(m_impl->rows(), "SELECT key, size FROM entry WHERE kind = ?1 ORDER BY key");
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
    Statement statement(m_impl->rows(),
                        "INSERT INTO used (entry, turn) SELECT id, (SELECT coalesce(max(turn), 0) + 1 FROM used) "
                        "FROM entry WHERE kind = ?1 AND key = ?2 "
                        "ON CONFLICT (entry) DO UPDATE SET turn = excluded.turn");
    statement.bind(1, kind).bind(2, key);
    return statement.run() ? Result<>() : m_impl->failed(statement.code());
}

Result<std::size_t> Cache::shrink(std::string_view kind, std::size_t bytes)
{
    FilesGone gone;
    std::size_t count = 0;
    const int code = shrinkEntries(m_impl->rows(), kind, bytes, gone, count);
    auto done = m_impl->done(code, gone);
    return done ? Result<std::size_t>(count) : Failure(done.error());
}

} // namespace espalier::store
