// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <cstddef>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

//! What is large stands in a file of its own beside the database: SQLite writes each byte twice, and reads it again between. A file is written
//! once, from front to back, and never changed; its name is never used again.
//!
//! Blocks of blockSize bytes, the last one shorter, and behind them the hash128() of each. The row that names the file holds the hash128() of
//! those hashes: each byte is hashed once.
namespace espalier::store {

inline constexpr std::size_t blockSize = 1U << 20U;

//! FILE.d, where the files of a database stand.
std::filesystem::path blobFolder(const std::filesystem::path &database);

//! A new file, that goes again unless it is kept. All codes are SQLite's, SQLITE_OK where it is done; after one that is not nothing is written.
class BlobWriter
{
public:
    //! Makes the folder where there is none.
    explicit BlobWriter(const std::filesystem::path &database);
    BlobWriter(const BlobWriter &) = delete;
    BlobWriter &operator=(const BlobWriter &) = delete;
    ~BlobWriter();

    void add(std::string_view bytes);
    //! The rest is written. Where it is lasting, all of it has reached the disk under its name; else a loss of power may cost it, which its
    //! hashes tell.
    int finish(bool isLasting);
    //! Once a row names it.
    void keep() { m_isKept = true; }

    const std::string &name() const { return m_name; } //!< in the folder
    std::size_t size() const { return m_size; } //!< of what was added, written or not
    std::string hash() const; //!< of the blocks' hashes, once it is finished

private:
    void writeBlock(std::string_view bytes);
    void write(std::string_view bytes);

    std::filesystem::path m_folder;
    std::string m_name;
    std::string m_block; //!< what is not yet as much as a block
    std::string m_hashes;
    std::size_t m_size = 0;
    int m_file = -1;
    int m_code = 0;
    bool m_isKept = false;
};

//! What the row says.
struct BlobFacts
{
    std::string name;
    std::size_t size = 0;
    std::string hash;
};

std::size_t blockCount(const BlobFacts &facts);

//! An open file: it can be read also when it is unlinked meanwhile.
class BlobReader
{
public:
    BlobReader(const std::filesystem::path &folder, const std::string &name);
    BlobReader(const BlobReader &) = delete;
    BlobReader &operator=(const BlobReader &) = delete;
    ~BlobReader();

    bool isMissing() const; //!< there is no such file
    int code() const; //!< SQLite's, where it is there and cannot be opened
    //! Of all blocks. False where they are not those that were written, or the disk does not give them.
    bool readHashes(const BlobFacts &facts, std::string &hashes) const;
    //! Adds one block, numbered from 0. False as above. Requires: it has one; the hashes that readHashes() gave.
    bool readBlock(const BlobFacts &facts, const std::string &hashes, std::size_t number, std::string &bytes) const;
    //! All of them.
    bool read(const BlobFacts &facts, std::string &bytes) const;

private:
    int m_file = -1;
    int m_error = ENOENT;
};

//! Of names whose rows are gone: for good, where they were lasting.
void removeBlobs(const std::filesystem::path &database, const std::vector<std::string> &names, bool isLasting);
//! Removes all but those. To be called where nobody else writes.
void sweepBlobs(const std::filesystem::path &database, const std::set<std::string> &named);

} // namespace espalier::store
