// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <filesystem>

namespace espalier::store {

enum class Health
{
    Good,
    New,
    Damaged, //!< or not ours
    Newer,
    Failed //!< the system said no: the file itself may be fine
};

struct Opened
{
    Database database;
    Health health = Health::Good;
    Error error;
};

//! Opens the file, or makes it. What is there is read whole only where isSuspect: that costs as much as the file is large. Else only its
//! head is looked at, and all else when it is read: each block has its checksum. Never moves anything.
Opened openFile(const std::filesystem::path &file, bool isSuspect);
//! To FILE.damaged-1, or the next number that is free, which it gives; with what belongs to it.
Result<std::filesystem::path> moveAside(const std::filesystem::path &file);
//! The folder of a database that is not there, which somebody may have moved away without it: beside a new one its files would be swept.
void moveFolderAside(const std::filesystem::path &file);

//! While a file is opened, made or moved aside, other processes wait: a file just made is empty for a moment, and one
//! found empty is taken for damaged.
class OpeningLock
{
public:
    explicit OpeningLock(const std::filesystem::path &file);
    OpeningLock(const OpeningLock &) = delete;
    OpeningLock &operator=(const OpeningLock &) = delete;
    ~OpeningLock();

private:
    int m_file;
};

//! Held by everybody who has a file open, until the process ends in whatever way.
class Use
{
public:
    //! To be called under the OpeningLock, before the file is opened.
    explicit Use(const std::filesystem::path &file);
    Use(Use &&other) noexcept;
    Use &operator=(Use &&other) noexcept;
    ~Use();

    //! What was there has to be checked: nobody has the file open, and the last who had did not close it, or met damage in it.
    bool isSuspect() const { return m_isSuspect; }
    //! Nobody else had the file open; false where the system cannot tell.
    bool isAlone() const { return m_isAlone; }

private:
    int m_file;
    bool m_isSuspect = false;
    bool m_isAlone = false;
};

//! Whoever opens the file next, with nobody else there, checks the whole of it.
void suspect(const std::filesystem::path &file);
//! It was checked, or moved aside.
void trust(const std::filesystem::path &file);

} // namespace espalier::store
