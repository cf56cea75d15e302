// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/arguments.h"

#include "core/pg/settings.h"

#include <cstring>

namespace espalier::pg {

std::vector<std::string> takenArguments(int argc, char **argv)
{
    std::vector<std::string> arguments(argv, argv + argc);
    for (int i = 1; i < argc; ++i) {
        if (mayHoldPassword(argv[i]))
            std::memset(argv[i], '*', std::strlen(argv[i]));
    }
    return arguments;
}

} // namespace espalier::pg
