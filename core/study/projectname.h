// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <string>
#include <string_view>

namespace espalier::study {

//! What stands beside the projects' views in the schema that they are deployed into: tables of the registry with their indexes and
//! sequences. No view can have one of these names.
inline constexpr std::array<std::string_view, 21> registryNames{"aliases",
                                                                "aliases_pkey",
                                                                "deployments",
                                                                "deployments_id_seq",
                                                                "deployments_pkey",
                                                                "format",
                                                                "models",
                                                                "models_pkey",
                                                                "predictions",
                                                                "predictions_project",
                                                                "projects",
                                                                "projects_pkey",
                                                                "watched_freshness",
                                                                "watched_freshness_pkey",
                                                                "watched_logs",
                                                                "watched_logs_pkey",
                                                                "watched_observations",
                                                                "watched_observations_id_seq",
                                                                "watched_observations_pkey",
                                                                "watched_profiles",
                                                                "watched_profiles_pkey"};

//! Whether a study may be called so: its name becomes the name of its view in the database, and part of others. Errors: Invalid.
Result<> checkProjectName(std::string_view name);
//! Whether a study may be called so from now on: nor as the features of some version of another project are. Errors: Invalid.
Result<> checkNewProjectName(std::string_view name);
//! A name that a new study can have: "orders_90d" of a table and a detail. Empty where neither holds a letter.
std::string proposedProjectName(std::string_view table, std::string_view detail);

} // namespace espalier::study
