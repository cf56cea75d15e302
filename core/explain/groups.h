// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"
#include "core/study/study.h"

#include <cstddef>
#include <string>
#include <vector>

namespace espalier::explain {

//! Features that stand in one place of the relation graph.
struct FeatureGroup
{
    std::string name;
    std::vector<std::size_t> features; //!< indices into the model's, ascending
    bool operator==(const FeatureGroup &) const = default;
};

//! Each in order of its first feature.
struct FeatureGroups
{
    std::vector<FeatureGroup> features; //!< each by itself
    std::vector<FeatureGroup> tables; //!< by the table that is read at the path's end: "growth.customers"
    std::vector<FeatureGroup>
        paths; //!< by the way there from the entity: "orders -> purchases", the entity itself by its name
};

//! What the study does not name, and what is of the as-of time itself, counts as the entity's.
FeatureGroups groupsOf(const model::Model &model, const study::Study &study);

} // namespace espalier::explain
