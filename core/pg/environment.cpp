// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/environment.h"

#include <cstdlib>

namespace espalier::pg {

std::string environmentVariable(const char *name)
{
    const char *value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): nothing here writes the environment
    return value == nullptr ? std::string() : std::string(value);
}

} // namespace espalier::pg
