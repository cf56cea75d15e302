// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace espalier {

//! Whether a file of that name would be replaced: what is written into is not.
bool isReplaced(const std::string &file);

//! A file that is written a piece at a time, whole or not at all: what was there stays until keep(). A new one is its owner's alone, one that
//! is replaced keeps the rights it has; a link stays, and what it leads to is replaced. What is no file (a pipe, a device) is written into.
class FileWriter
{
public:
    //! Errors: Io.
    static Result<FileWriter> open(std::string file);
    FileWriter(FileWriter &&other) noexcept;
    FileWriter &operator=(FileWriter &&other) noexcept;
    ~FileWriter(); //!< what was not kept is gone

    //! Errors: Io.
    Result<> write(std::string_view bytes);
    //! All is written. Errors: Io.
    Result<> keep();

private:
    FileWriter(std::string file, std::string target, int open);
    std::string part() const { return m_target + ".part"; }
    bool close();

    std::string m_file; //!< as it was named
    std::string m_target; //!< that is replaced; empty where it is written into
    int m_open = -1; //!< the descriptor of the part
    bool m_isPending = false; //!< the part is there
};

} // namespace espalier
