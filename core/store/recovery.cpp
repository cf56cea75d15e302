// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery.h"

#include "core/base/hash.h"
#include "core/store/blobfile.h"
#include "core/store/cache.h"
#include "core/store/database.h"

#include <sqlite3.h>

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <optional>

namespace espalier::store {

namespace {

struct Named
{
    std::string kind;
    std::string key;
    std::string hash;
    std::size_t size = 0;
};
using Names = std::map<std::int64_t, Named>;

//! Reads on until the first page that is damaged; false where there is one.
bool addNames(sqlite3 *database, const char *sql, Names &names)
{
    Statement entry(database, sql);
    while (entry.step()) {
        names[entry.integer(0)] = {.kind = std::string(entry.text(1)),
                                   .key = std::string(entry.text(2)),
                                   .hash = std::string(entry.text(3)),
                                   .size = static_cast<std::size_t>(std::max<std::int64_t>(0, entry.integer(4)))};
    }
    return entry.code() == SQLITE_DONE;
}

//! Its name there; empty where it has none, or where that cannot be read.
std::string fileOf(sqlite3 *database, std::int64_t id)
{
    Statement file(database, "SELECT name FROM file WHERE entry = ?1");
    return file.bind(1, id).step() ? std::string(file.text(0)) : std::string();
}

std::optional<std::string> bytesInFile(const std::filesystem::path &damaged, std::string name, const Named &entry)
{
    std::string bytes;
    const BlobReader reader(blobFolder(damaged), name);
    const BlobFacts facts{.name = std::move(name), .size = entry.size, .hash = entry.hash};
    return !reader.isMissing() && reader.read(facts, bytes) ? std::optional(std::move(bytes)) : std::nullopt;
}

std::optional<std::string> bytesInBlocks(sqlite3 *database, std::int64_t id, const std::string &hash)
{
    // The second does without the index, which may be what is damaged, and reads in the order of writing as far as that
    // goes.
    for (const char *sql : {"SELECT bytes FROM block WHERE entry = ?1 ORDER BY number",
                            "SELECT bytes FROM block NOT INDEXED WHERE entry = ?1"}) {
        Statement block(database, sql);
        std::string bytes;
        for (block.bind(1, id); block.step();)
            bytes += block.bytes(0);
        if (hash128(bytes) == hash)
            return bytes;
    }
    return std::nullopt;
}

} // namespace

std::string describe(const Recovery &recovery)
{
    auto text = fmt::format("{} was damaged: {} entries of it are whole and were kept", recovery.file.string(),
                            recovery.recovered);
    constexpr std::size_t most = 5;
    for (std::size_t i = 0; i < recovery.lost.size() && i < most; ++i)
        text += (i == 0 ? "; lost: " : ", ") + recovery.lost[i];
    if (recovery.lost.size() > most)
        text += fmt::format(" and {} more", recovery.lost.size() - most);
    if (recovery.isListCut)
        text += "; more may be lost whose names cannot be read";
    return text + fmt::format("; the damaged file is {}", recovery.aside.string());
}

Recovery recover(const std::filesystem::path &damaged, Cache &into)
{
    Recovery recovery{.aside = damaged};
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(damaged.c_str(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    const Database database(raw);
    Names names;
    // With this SQLite reads a file that is shorter than it should be, as far as it goes.
    recovery.isListCut = code != SQLITE_OK || !execute(raw, "PRAGMA writable_schema = ON")
        || !addNames(raw, "SELECT id, kind, key, hash, size FROM entry NOT INDEXED ORDER BY id", names);
    if (recovery.isListCut && code == SQLITE_OK)
        (void)addNames(raw, "SELECT id, kind, key, hash, size FROM entry NOT INDEXED ORDER BY id DESC", names);
    for (const auto &[id, name] : names) {
        auto file = fileOf(raw, id);
        const auto bytes =
            file.empty() ? bytesInBlocks(raw, id, name.hash) : bytesInFile(damaged, std::move(file), name);
        if (bytes && into.put(name.kind, name.key, *bytes))
            ++recovery.recovered;
        else
            recovery.lost.push_back(name.kind + " " + name.key);
    }
    return recovery;
}

} // namespace espalier::store
