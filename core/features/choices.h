// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/paths.h"
#include "core/study/study.h"

#include <optional>
#include <vector>

namespace espalier::features {

//! What can be made of a column where a path ends, or of its rows without one: features without a window, an argument or a name.
std::vector<study::Feature> featureChoices(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                           const study::Study &study, const relations::JoinPath &path,
                                           std::optional<std::size_t> column);
//! What can be made of numbers that are aggregates themselves, one for each row at the path's end: aggregates without an argument.
std::vector<study::Aggregate> overChoices(const study::Study &study, const study::Path &path);
//! Windows to choose from: all history, those of the study, usual ones.
std::vector<study::Window> windowChoices(const study::Study &study);
//! Lags to choose from: none, so that the question can be replayed at earlier times, usual ones.
std::vector<std::optional<Duration>> lagChoices(const study::Study &study);
//! Paths to what the examples of a group may have in common; the first is empty: nothing but their time.
std::vector<study::Path> withinChoices(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                       const study::Study &study);
//! True where rows at the path's end have a time, so that windows mean something.
bool hasWindows(const study::Study &study, const study::Path &path);

} // namespace espalier::features
