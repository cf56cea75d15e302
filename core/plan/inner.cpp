// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/inner.h"

#include "core/base/require.h"

#include <algorithm>

namespace espalier::plan {

Plan innerPlan(const Plan &plan, const Scan &scan)
{
    ESPALIER_REQUIRE(scan.inner.has_value());
    const auto &first = scan.inner->steps.front();
    const auto &links = first.direction == study::Direction::ToParent ? first.childColumns : first.parentColumns;
    Plan inner{.entity = scan.steps.back().table,
               .hasAsOf = plan.hasAsOf,
               .frozen = plan.frozen,
               .frozenWindow = plan.frozenWindow};
    inner.entity.primaryKey.clear();
    for (const auto &name : links) {
        if (std::ranges::find(inner.entity.primaryKey, name, &Column::name) == inner.entity.primaryKey.end())
            inner.entity.primaryKey.push_back({.name = name});
    }
    inner.scans.push_back({.steps = scan.inner->steps, .features = scan.inner->values});
    for (const auto &value : scan.inner->values)
        inner.outputs.push_back(value.name);
    return inner;
}

bool asksLastRow(const Scan &scan)
{
    ESPALIER_REQUIRE(scan.inner.has_value());
    return std::ranges::all_of(scan.features, [](const AggregateFeature &feature) {
        return feature.aggregate == study::Aggregate::Last && feature.where.empty();
    });
}

} // namespace espalier::plan
