// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/model/messages.h"
#include "core/model/model.h"

#include <cstddef>
#include <fmt/format.h>

namespace espalier::model {

//! How a model adds up, as its document has it.
Json familyJson(const Family &family);
//! Read strictly from "family"; errors name the path of the key.
void readFamily(ObjectReader &outer, Family &family);

//! Reads each element of a list of objects.
template<typename Read>
void readEach(ObjectReader &reader, const char *key, Read read)
{
    const auto &list = reader.value(key);
    if (!list.is_array()) {
        reader.fail(key, espalier::messages::listExpected());
        return;
    }
    std::size_t index = 0;
    for (const auto &element : list) {
        ObjectReader inner(element, fmt::format("{}[{}]", reader.pathOf(key), index++));
        read(inner);
        const auto result = inner.finish();
        reader.absorb(result);
        if (!result)
            return;
    }
}

} // namespace espalier::model
