// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/wire.h"

namespace espalier::sql {

std::string_view castOf(Wire wire)
{
    switch (wire) {
    case Wire::Number:
        return "float8";
    case Wire::Whole:
        return "int8";
    case Wire::Moment:
        return "timestamptz";
    case Wire::Text:
        break;
    }
    return "text";
}

} // namespace espalier::sql
