// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

//! What load() puts together, answer by answer.
namespace espalier::catalog {

//! A table while it is put together: what the server calls it, and where its columns are.
struct Entry
{
    std::int64_t oid = 0;
    std::int64_t inherits = 0; //!< oid of the table it inherits from; 0: none
    Table table;
    std::unordered_map<int, std::size_t> places; //!< of columns, by attnum
};

struct Key
{
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::string name;
    std::vector<std::string> fromNumbers;
    std::vector<std::string> toNumbers;
    bool isValidated = true;
};

struct Name
{
    std::string text;
    bool isBroken = false; //!< shown only: its bytes are no text
};

//! All of the server's answers on their way to a Catalog.
struct Draft
{
    Catalog catalog;
    std::int64_t blockSize = 8192;
    std::unordered_map<std::int64_t, Name> schemas; //!< by oid
    std::vector<Entry> entries;
    std::unordered_map<std::int64_t, std::size_t> byOid;
    std::vector<Key> keys;

    Entry *find(std::int64_t oid)
    {
        const auto found = byOid.find(oid);
        return found == byOid.end() ? nullptr : &entries[found->second];
    }
};

} // namespace espalier::catalog
