// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/addresstext.h"

#include <libpq-fe.h>

#include <cstdlib>
#include <memory>
#include <string_view>

namespace espalier::pg {

std::string textWithEnvironment(const Settings &settings)
{
    auto whole = settings;
    const std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption *)> options(PQconndefaults(), PQconninfoFree);
    for (const auto *option = options.get(); option != nullptr && option->keyword != nullptr; ++option) {
        // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing sets the environment
        const auto *value = option->envvar == nullptr ? nullptr : std::getenv(option->envvar);
        const bool isSecret = option->dispchar != nullptr && std::string_view(option->dispchar) == "*";
        if (value != nullptr && *value != '\0' && !isSecret)
            whole.parameters.emplace(option->keyword, value);
    }
    return displayText(whole);
}

} // namespace espalier::pg
