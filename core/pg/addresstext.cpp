// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/addresstext.h"

#include "core/pg/environment.h"

#include <libpq-fe.h>

#include <memory>
#include <string_view>

namespace espalier::pg {

std::string textWithEnvironment(const Settings &settings)
{
    auto whole = settings;
    const std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption *)> options(PQconndefaults(), PQconninfoFree);
    for (const auto *option = options.get(); option != nullptr && option->keyword != nullptr; ++option) {
        const auto value = option->envvar == nullptr ? std::string() : environmentVariable(option->envvar);
        const bool isSecret = option->dispchar != nullptr && std::string_view(option->dispchar) == "*";
        if (!value.empty() && !isSecret)
            whole.parameters.emplace(option->keyword, value);
    }
    return displayText(whole);
}

} // namespace espalier::pg
