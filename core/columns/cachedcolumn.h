// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columns/heap.h"

#include <functional>
#include <optional>

//! Columns that are kept in the cache, and how they are brought up to date.
namespace espalier::columns {

struct CachedPart
{
    std::int64_t oid = 0;
    std::int64_t file = 0;
    std::vector<Block> blocks;
    bool operator==(const CachedPart &) const = default;
};

//! The rows a column had, by block: they lie in the order of parts and blocks.
struct CachedRows
{
    std::string identity; //!< of the server
    std::int64_t nextTransaction = 0;
    std::string visible;
    std::vector<CachedPart> parts;
    bool operator==(const CachedRows &) const = default;
};

struct CachedColumn
{
    CachedRows rows;
    std::string signature; //!< of the table's columns that its expression reads
    frame::Column column;
};

std::string toBytes(const CachedColumn &kept);
//! The same bytes in pieces: they are not held at once.
void write(const CachedColumn &kept, const std::function<void(std::string_view)> &sink);
//! Nothing where the bytes are not what was written.
std::optional<CachedColumn> cachedFromBytes(std::string_view bytes);

std::size_t rowCount(const CachedRows &rows);

//! Rows in a row that stay as they were, or were read.
struct Stretch
{
    bool isKept = true;
    std::size_t begin = 0; //!< among the kept ones, or among those that were read
    std::size_t count = 0;
};

struct Change
{
    std::vector<std::vector<std::int64_t>> blocks; //!< by part: the blocks to be read
    std::vector<Stretch> stretches; //!< that make all rows
    std::size_t blocksChanged = 0;
    std::size_t rowsRead = 0;
    bool isNothing() const { return blocksChanged == 0; }
};

//! What is to be read so that the kept rows become those that are there now. Requires: their parts are the same (checked by their number).
Change changeOf(const CachedRows &kept, const CachedRows &now);

//! The column of all rows; categories are numbered as they first appear, as in a column that is read anew.
frame::Column merged(const frame::Column &kept, const frame::Column &read, const std::vector<Stretch> &stretches);

//! The column's rows at the given places, its categories numbered as they then first appear.
frame::Column arranged(const frame::Column &column, const std::vector<std::size_t> &places);
//! The same of a column that is given away: none is copied whose rows stand there already.
frame::Column arranged(frame::Column &&column, const std::vector<std::size_t> &places);

} // namespace espalier::columns
