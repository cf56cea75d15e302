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

//! Opens the file, or makes it; what is there is checked. Never moves anything.
Opened openFile(const std::filesystem::path &file);
//! To FILE.damaged-1, or the next number that is free, which it gives; with what belongs to it.
Result<std::filesystem::path> moveAside(const std::filesystem::path &file);

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

} // namespace espalier::store
