// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/programfolder.h"

#include <system_error>

namespace espalier {

std::filesystem::path programFolder()
{
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
}

} // namespace espalier
