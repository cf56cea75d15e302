// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/computingorder.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <variant>

namespace espalier::screening {

namespace {

//! Whose rows a label is made of: the entity's own, or those at the end of the target's path.
const sql::QualifiedName &tableOfLabel(const study::Study &study)
{
    const auto *future = std::get_if<study::FutureTarget>(&study.target);
    return future == nullptr || future->path.empty() ? study.entity : future->path.back().table;
}

} // namespace

std::vector<study::Feature> computingOrder(const study::Study &study, const std::vector<study::Feature> &candidates)
{
    const auto &table = tableOfLabel(study);
    const auto isOfLabel = [&table](const study::Feature &feature) {
        return !feature.path.empty() && feature.path.back().table == table;
    };
    std::vector<study::Feature> ordered;
    ordered.reserve(candidates.size());
    std::ranges::copy_if(candidates, std::back_inserter(ordered), isOfLabel);
    std::ranges::copy_if(candidates, std::back_inserter(ordered), std::not_fn(isOfLabel));
    return ordered;
}

} // namespace espalier::screening
