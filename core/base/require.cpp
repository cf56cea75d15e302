// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/require.h"

#include <cstdio>
#include <cstdlib>

namespace espalier {

void endForBrokenContract(const char *file, int line, const char *condition)
{
    std::fprintf(stderr, "%s:%d: broken contract: %s\n", file, line, condition);
    std::abort();
}

} // namespace espalier
