// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/blobfile.h"
#include "core/store/database.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

//! The rows of entries, each call one transaction. Codes are SQLite's, SQLITE_OK where it is done.
namespace espalier::store {

struct EntryName
{
    std::string_view kind;
    std::string_view key;
};

//! Names of files whose rows a transaction took away: to be unlinked once it is done.
using FilesGone = std::vector<std::string>;

int replaceEntry(sqlite3 *database, const EntryName &name, std::string_view bytes, FilesGone &gone);
//! Its bytes stand in a file, on the disk already.
int replaceEntry(sqlite3 *database, const EntryName &name, const BlobFacts &blob, FilesGone &gone);
int removeEntry(sqlite3 *database, const EntryName &name, FilesGone &gone);
//! Those go that were of use longest ago, until all of the kind has at most so many bytes; count: how many.
int shrinkEntries(sqlite3 *database, std::string_view kind, std::size_t bytes, FilesGone &gone, std::size_t &count);
//! Of all files that a row names.
int namedFiles(sqlite3 *database, std::set<std::string> &names);

enum class ReadOutcome
{
    Complete,
    Damaged,
    Missing,
    Failed
};
//! An entry that was found: its bytes, or the open file that they stand in.
struct FoundEntry
{
    std::string bytes;
    BlobFacts facts;
    std::unique_ptr<BlobReader> file; //!< null where the bytes are here
};
//! code: SQLite's, where the reading failed. file: the database's own. Of what stands in a file nothing is read yet.
ReadOutcome findEntry(sqlite3 *database, const std::filesystem::path &file, const EntryName &name, FoundEntry &found,
                      int &code);
//! All of its bytes.
ReadOutcome readEntry(sqlite3 *database, const std::filesystem::path &file, const EntryName &name, std::string &bytes,
                      int &code);

} // namespace espalier::store
