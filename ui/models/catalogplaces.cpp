// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/catalogplaces.h"

#include <algorithm>

namespace espalier::ui {

bool hasSamePlaces(const catalog::Catalog &a, const catalog::Catalog &b)
{
    return std::ranges::equal(a.tables, b.tables, [](const catalog::Table &x, const catalog::Table &y) {
        return x.name == y.name
            && std::ranges::equal(x.columns, y.columns, {}, &catalog::Column::name, &catalog::Column::name);
    });
}

} // namespace espalier::ui
