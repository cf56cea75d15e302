# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the commit of ROOT into the header FILE, where it is another one than stands there. ESPALIER_COMMIT in the environment is taken for
# it: sources without a repository know no other.
cmake_minimum_required(VERSION 3.25)
set(commit "$ENV{ESPALIER_COMMIT}")
if(commit STREQUAL "")
    execute_process(COMMAND git describe --always --dirty --abbrev=12 --exclude=* WORKING_DIRECTORY ${ROOT}
                    OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
if(commit STREQUAL "")
    set(commit "sources without a commit")
endif()
file(CONFIGURE OUTPUT ${FILE} @ONLY CONTENT [[// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace espalier::app {

inline constexpr std::string_view commit = "@commit@";

} // namespace espalier::app
]])
