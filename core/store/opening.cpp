// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opening.h"

#include "core/base/file.h"
#include "core/store/blobfile.h"
#include "core/store/messages.h"

#include <sqlite3.h>

#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace espalier::store {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t applicationId = 0x4573'706c; // "Espl"
constexpr std::int64_t formatVersion = 2; // 1: without files beside it
constexpr int busyMilliseconds = 10'000;

constexpr const char *schema = R"(
CREATE TABLE IF NOT EXISTS entry (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, size INTEGER NOT NULL, hash TEXT NOT NULL,
    UNIQUE (kind, key));
CREATE TABLE IF NOT EXISTS block (
    entry INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, number INTEGER NOT NULL, hash TEXT NOT NULL,
    bytes BLOB NOT NULL, PRIMARY KEY (entry, number));
CREATE TABLE IF NOT EXISTS file (
    entry INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE, name TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS used (
    entry INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE, turn INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS used_turn ON used (turn);)";

//! FILE.damaged-1, or the next that neither a file nor a folder has.
fs::path freeAside(const fs::path &file)
{
    std::error_code failed;
    fs::path aside;
    int number = 0;
    do {
        aside = file.string() + fmt::format(".damaged-{}", ++number);
    } while (fs::exists(aside, failed) || fs::exists(blobFolder(aside), failed));
    return aside;
}

std::int64_t pragma(sqlite3 *database, const char *sql, int &code)
{
    Statement statement(database, sql);
    const auto value = statement.step() ? statement.integer(0) : 0;
    code = statement.code();
    return value;
}

fs::path suspicionOf(const fs::path &file)
{
    return file.string() + ".suspect";
}

Health checked(sqlite3 *database)
{
    Statement check(database, "SELECT count(*) FROM pragma_quick_check(1) WHERE quick_check <> 'ok'");
    if (!check.step())
        return isDamaged(check.code()) ? Health::Damaged : Health::Failed;
    return check.integer(0) == 0 ? Health::Good : Health::Damaged;
}

Health healthOf(sqlite3 *database, bool isNew, bool isSuspect)
{
    int code = SQLITE_OK;
    const auto application = pragma(database, "PRAGMA application_id", code);
    if (code != SQLITE_ROW)
        return isDamaged(code) ? Health::Damaged : Health::Failed;
    const auto version = pragma(database, "PRAGMA user_version", code);
    const auto tables = pragma(database, "SELECT count(*) FROM sqlite_schema", code);
    if (code != SQLITE_ROW)
        return isDamaged(code) ? Health::Damaged : Health::Failed;
    if (application == 0 && version == 0 && tables == 0 && isNew)
        return Health::New;
    if (application != applicationId)
        return Health::Damaged;
    if (version > formatVersion)
        return Health::Newer;
    return isSuspect ? checked(database) : Health::Good;
}

//! Whether all is there already: what writes nothing need not wait for the disk when it is closed.
bool isOfNow(sqlite3 *database)
{
    int code = SQLITE_OK;
    const auto version = pragma(database, "PRAGMA user_version", code);
    const auto known = pragma(database,
                              "SELECT count(*) FROM sqlite_schema WHERE name IN ('entry', 'block', 'file', 'used', "
                              "'used_turn')",
                              code);
    return code == SQLITE_ROW && version == formatVersion && known == 5;
}

bool isPrepared(sqlite3 *database)
{
    if (isOfNow(database))
        return true;
    return execute(database, "BEGIN IMMEDIATE") && execute(database, schema)
        && execute(database, fmt::format("PRAGMA application_id = {}", applicationId).c_str())
        && execute(database, fmt::format("PRAGMA user_version = {}", formatVersion).c_str())
        && execute(database, "COMMIT");
}

} // namespace

Opened openFile(const fs::path &file, bool isSuspect)
{
    std::error_code failed;
    // An empty file that was there is one that was cut: SQLite alone would take it for a valid empty database.
    const bool isNew = !fs::exists(file, failed);
    // SQLite gives its log and index the rights of the file.
    if (isNew)
        makeFile(file);
    else
        makePrivate(file);
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &raw,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX, nullptr);
    Opened result{.database = Database(raw), .health = Health::Failed, .error = {}};
    if (code != SQLITE_OK) {
        result.error = errorOf(code, file);
        return result;
    }
    sqlite3_busy_timeout(raw, busyMilliseconds);
    result.health = healthOf(raw, isNew, isSuspect);
    result.error = errorOf(lastCode(raw), file);
    const bool isUsable = result.health == Health::Good || result.health == Health::New;
    if (isUsable
        && !(execute(raw, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON")
             && isPrepared(raw))) {
        result.health = isDamaged(lastCode(raw)) ? Health::Damaged : Health::Failed;
        result.error = errorOf(lastCode(raw), file);
    }
    return result;
}

Result<fs::path> moveAside(const fs::path &file)
{
    std::error_code failed;
    auto moved = freeAside(file);
    // First, since files beside a new database are named by nothing, and would be swept.
    const bool hasFolder = fs::exists(blobFolder(file), failed);
    if (hasFolder)
        fs::rename(blobFolder(file), blobFolder(moved), failed);
    if (!failed)
        fs::rename(file, moved, failed);
    if (failed) {
        std::error_code ignored;
        if (hasFolder && fs::exists(blobFolder(moved), ignored))
            fs::rename(blobFolder(moved), blobFolder(file), ignored);
        return Failure(Error{.code = Error::Code::Io,
                             .subject = file.string(),
                             .problem = messages::notMovedAside(),
                             .detail = failed.message(),
                             .remedies = {messages::deleteFile()}});
    }
    // What was written last may stand in the log alone.
    fs::rename(file.string() + "-wal", moved.string() + "-wal", failed);
    fs::remove(file.string() + "-shm", failed);
    return moved;
}

void moveFolderAside(const fs::path &file)
{
    std::error_code failed;
    if (fs::exists(blobFolder(file), failed) && !fs::is_empty(blobFolder(file), failed))
        fs::rename(blobFolder(file), blobFolder(freeAside(file)), failed);
}

OpeningLock::OpeningLock(const fs::path &file)
    : m_file(::open((file.string() + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
{
    if (m_file >= 0)
        flock(m_file, LOCK_EX);
}

Use::Use(const fs::path &file)
    : m_file(::open((file.string() + ".use").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
{
    m_isAlone = m_file >= 0 && flock(m_file, LOCK_EX | LOCK_NB) == 0;
    const bool isAlone = m_isAlone || m_file < 0 || errno != EWOULDBLOCK;
    std::error_code failed;
    // Whoever closes the file last puts the log's pages in their places and takes the log away.
    const auto log = fs::file_size(file.string() + "-wal", failed);
    m_isSuspect = isAlone && ((!failed && log > 0) || fs::exists(suspicionOf(file), failed));
    if (m_file >= 0)
        flock(m_file, LOCK_SH);
}

Use::Use(Use &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
    , m_isSuspect(other.m_isSuspect)
    , m_isAlone(other.m_isAlone)
{ }

Use &Use::operator=(Use &&other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_isSuspect, other.m_isSuspect);
    std::swap(m_isAlone, other.m_isAlone);
    return *this;
}

Use::~Use()
{
    if (m_file >= 0)
        close(m_file);
}

void suspect(const fs::path &file)
{
    makeFile(suspicionOf(file));
}

void trust(const fs::path &file)
{
    std::error_code failed;
    fs::remove(suspicionOf(file), failed);
}

OpeningLock::~OpeningLock()
{
    if (m_file >= 0)
        close(m_file);
}

} // namespace espalier::store
