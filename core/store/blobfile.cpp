// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blobfile.h"

#include "core/base/file.h"
#include "core/base/hash.h"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

namespace espalier::store {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t hashSize = 32; // hexadecimal digits, of a name too

int codeOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return SQLITE_FULL;
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOENT:
    case ENOTDIR:
        return SQLITE_CANTOPEN;
    case ENOMEM:
        return SQLITE_NOMEM;
    default:
        return SQLITE_IOERR;
    }
}

std::string freshName()
{
    std::random_device source;
    return fmt::format("{:08x}{:08x}{:08x}{:08x}", source(), source(), source(), source());
}

//! What a row says is no path: damage, or malice, would lead out of the folder.
bool isName(std::string_view name)
{
    return name.size() == hashSize && std::ranges::all_of(name, [](char each) {
               return (each >= '0' && each <= '9') || (each >= 'a' && each <= 'f');
           });
}

//! What was made or unlinked in it is so after a loss of power too.
bool isFolderSynced(const fs::path &folder)
{
    const int open = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (open < 0)
        return false;
    // Some file systems sync no folders.
    const bool isSynced = fsync(open) == 0 || errno == EINVAL || errno == ENOTSUP;
    close(open);
    return isSynced;
}

bool isReadAt(int file, std::size_t at, char *into, std::size_t size)
{
    while (size > 0) {
        const auto read = pread(file, into, size, static_cast<off_t>(at));
        if (read == 0 || (read < 0 && errno != EINTR))
            return false;
        const auto count = static_cast<std::size_t>(std::max<ssize_t>(0, read));
        into += count;
        at += count;
        size -= count;
    }
    return true;
}

} // namespace

fs::path blobFolder(const fs::path &database)
{
    return database.string() + ".d";
}

BlobWriter::BlobWriter(const fs::path &database)
    : m_folder(blobFolder(database))
    , m_name(freshName())
{
    std::error_code ignored;
    const bool isNew = !fs::exists(m_folder, ignored);
    if (!makeFolder(m_folder) || (isNew && !isFolderSynced(fs::absolute(m_folder, ignored).parent_path()))) {
        m_code = SQLITE_CANTOPEN;
        return;
    }
    m_file = ::open((m_folder / m_name).c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (m_file < 0)
        m_code = codeOf(errno);
}

BlobWriter::~BlobWriter()
{
    if (m_file < 0)
        return;
    close(m_file);
    if (!m_isKept)
        unlink((m_folder / m_name).c_str());
}

void BlobWriter::add(std::string_view bytes)
{
    m_size += bytes.size();
    while (!bytes.empty() && m_code == SQLITE_OK) {
        // Whole blocks are written from where they stand.
        if (m_block.empty() && bytes.size() >= blockSize) {
            writeBlock(bytes.substr(0, blockSize));
            bytes.remove_prefix(blockSize);
            continue;
        }
        const auto part = bytes.substr(0, blockSize - m_block.size());
        m_block += part;
        bytes.remove_prefix(part.size());
        if (m_block.size() == blockSize) {
            writeBlock(m_block);
            m_block.clear();
        }
    }
}

int BlobWriter::finish(bool isLasting)
{
    if (!m_block.empty() && m_code == SQLITE_OK)
        writeBlock(m_block);
    m_block.clear();
    write(m_hashes);
    if (isLasting && m_code == SQLITE_OK && (fdatasync(m_file) != 0 || !isFolderSynced(m_folder)))
        m_code = codeOf(errno);
    return m_code;
}

std::string BlobWriter::hash() const
{
    return hash128(m_hashes);
}

void BlobWriter::writeBlock(std::string_view bytes)
{
    m_hashes += hash128(bytes);
    write(bytes);
}

void BlobWriter::write(std::string_view bytes)
{
    while (!bytes.empty() && m_code == SQLITE_OK) {
        const auto written = ::write(m_file, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            m_code = codeOf(errno);
        bytes.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
}

BlobReader::BlobReader(const fs::path &folder, const std::string &name)
{
    if (!isName(name))
        return;
    m_file = ::open((folder / name).c_str(), O_RDONLY | O_CLOEXEC);
    m_error = m_file < 0 ? errno : 0;
}

BlobReader::~BlobReader()
{
    if (m_file >= 0)
        close(m_file);
}

bool BlobReader::isMissing() const
{
    return m_error == ENOENT || m_error == ENOTDIR;
}

int BlobReader::code() const
{
    return m_error == 0 ? SQLITE_OK : codeOf(m_error);
}

std::size_t blockCount(const BlobFacts &facts)
{
    return facts.size / blockSize + (facts.size % blockSize == 0 ? 0 : 1);
}

bool BlobReader::readHashes(const BlobFacts &facts, std::string &hashes) const
{
    const auto blocks = blockCount(facts);
    // A size that is damaged is not believed.
    struct stat about = {};
    if (fstat(m_file, &about) != 0 || !S_ISREG(about.st_mode)
        || static_cast<std::size_t>(about.st_size) != facts.size + blocks * hashSize)
        return false;
    hashes.assign(blocks * hashSize, '\0');
    return isReadAt(m_file, facts.size, hashes.data(), hashes.size()) && hash128(hashes) == facts.hash;
}

bool BlobReader::readBlock(const BlobFacts &facts, const std::string &hashes, std::size_t number,
                           std::string &bytes) const
{
    const auto at = number * blockSize;
    const auto before = bytes.size();
    // A block at a time: zeros that are just written are overwritten where they still are in the processor's cache.
    bytes.resize(before + std::min(facts.size - at, blockSize));
    const std::string_view block(bytes.data() + before, bytes.size() - before);
    return isReadAt(m_file, at, bytes.data() + before, block.size())
        && hash128(block) == std::string_view(hashes).substr(number * hashSize, hashSize);
}

bool BlobReader::read(const BlobFacts &facts, std::string &bytes) const
{
    std::string hashes;
    if (!readHashes(facts, hashes))
        return false;
    bytes.reserve(facts.size);
    for (std::size_t number = 0; number < blockCount(facts); ++number) {
        if (!readBlock(facts, hashes, number, bytes))
            return false;
    }
    return true;
}

void removeBlobs(const fs::path &database, const std::vector<std::string> &names, bool isLasting)
{
    if (names.empty())
        return;
    // Where the power fails, the log that says that the rows are gone must not be younger than the files' end.
    const int log = isLasting ? ::open((database.string() + "-wal").c_str(), O_RDONLY | O_CLOEXEC) : -1;
    if (log >= 0) {
        fdatasync(log);
        close(log);
    }
    for (const auto &name : names) {
        if (isName(name))
            unlink((blobFolder(database) / name).c_str());
    }
}

void sweepBlobs(const fs::path &database, const std::set<std::string> &named)
{
    std::error_code failed;
    for (fs::directory_iterator each(blobFolder(database), failed), end; !failed && each != end;
         each.increment(failed)) {
        const auto name = each->path().filename().string();
        if (isName(name) && !named.contains(name))
            unlink(each->path().c_str());
    }
}

} // namespace espalier::store
