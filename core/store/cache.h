// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/recovery.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::store {

struct EntryName;

//! What a file is for.
enum class Purpose
{
    Cache, //!< what is damaged is forgotten: it is read or computed again
    Lasting //!< what is damaged is told, and what is whole is recovered
};

using Sink = std::function<void(std::string_view)>;
//! Hands all bytes to the sink, in as many pieces as it likes.
using Producer = std::function<void(const Sink &)>;

//! An entry's bytes one block after the other: what is large is never held as one. They are those of when it was opened, whatever becomes of it.
class Pieces
{
public:
    Pieces(Pieces &&other) noexcept;
    Pieces &operator=(Pieces &&other) noexcept;
    ~Pieces();

    std::size_t size() const; //!< of all of them
    //! The next one, until it is called again; empty at the end, or from where it is damaged on.
    std::string_view next();
    bool isDamaged() const; //!< as far as it was read

private:
    friend class Cache;
    struct Impl;
    explicit Pieces(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

//! Bytes by kind and key, in one SQLite file, in checksummed blocks; what is large stands in files of its own, in the folder FILE.d that belongs
//! to it. An entry is complete or it does not exist. Several processes may use one file at a time.
class Cache
{
public:
    //! Makes the file where there is none, for its owner alone. A file that is damaged, or not ours, is moved aside (as FILE.damaged-N)
    //! and begun anew: recovery() tells what of a lasting one is in it again. Errors: Io (no rights, full disk), Unsupported (made by a
    //! newer version).
    static Result<Cache> open(const std::filesystem::path &file, Purpose purpose = Purpose::Cache);
    //! Where this opening found damage in a lasting file.
    const std::optional<Recovery> &recovery() const;

    Cache(Cache &&other) noexcept;
    Cache &operator=(Cache &&other) noexcept;
    ~Cache();

    //! Replaces what was there. Errors: Io; a full disk leaves what was there, and a remedy says how much is needed.
    Result<> put(std::string_view kind, std::string_view key, std::string_view bytes);
    //! The same of bytes that come in pieces: what is large is never held as one.
    Result<> put(std::string_view kind, std::string_view key, const Producer &produce);
    //! Nothing where there is no such entry, or where a checksum tells that it is damaged (it is removed then). Errors: Io; of a lasting
    //! file also where the entry is damaged, which stays.
    Result<std::optional<std::string>> get(std::string_view kind, std::string_view key);
    //! The same in pieces. Damage is found when a block is read: who finds some tells it by tellDamaged().
    Result<std::optional<Pieces>> open(std::string_view kind, std::string_view key);
    //! What get() does with a damaged entry: of a lasting file an error, Io; else it is removed.
    Result<> tellDamaged(std::string_view kind, std::string_view key);
    Result<> remove(std::string_view kind, std::string_view key);

    //! Says that an entry is of use now; nothing where there is none.
    Result<> markUsed(std::string_view kind, std::string_view key);
    //! Removes entries of a kind, those first that were of use longest ago, until all of it has at most so many bytes. How many went.
    Result<std::size_t> shrink(std::string_view kind, std::size_t bytes);

    struct Entry
    {
        std::string key;
        std::size_t bytes = 0;
    };
    //! By key.
    Result<std::vector<Entry>> list(std::string_view kind);

private:
    struct Impl;
    template<typename Bytes>
    Result<std::optional<Bytes>> damagedEntry(const EntryName &name, int code);
    explicit Cache(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace espalier::store
