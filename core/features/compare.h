// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/relation.h"
#include "core/study/study.h"

#include <cstddef>
#include <vector>

namespace espalier::features {

//! Features that tell what is of late against a longer time, and how an example stands among others of its moment: the percentile of what each
//! path tells first, among all and among those of the same parent; and of a future question, the mean of its earlier answers over all and over
//! those of the same parent. Without names. None where there are no moments, and where a sample leaves examples out.
//! features: candidates, each path's most promising ones first. withins: as withinChoices() gives them.
std::vector<study::Feature> comparisons(const catalog::Catalog &catalog, const study::Study &study,
                                        const std::vector<study::Feature> &features,
                                        const std::vector<study::Path> &withins, std::size_t most);

} // namespace espalier::features
