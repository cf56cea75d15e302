// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/deploy/apply.h"
#include "core/pg/connection.h"
#include "core/pg/settings.h"
#include "core/study/study.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

//! What is deployed in a database: each over a connection of its own, in the registry of the usual name. Errors: those of the connection, and
//! of the function of deploy that has the same name.
namespace espalier::workbench {

Result<std::vector<deploy::Project>> projects(const pg::Settings &settings, Progress &progress);
Result<deploy::Version> activate(const std::string &project, int version, const pg::Settings &settings,
                                 Progress &progress);
//! The shadow answers from then on.
Result<deploy::Version> promote(const std::string &project, const pg::Settings &settings, Progress &progress);
Result<deploy::Version> rollBack(const std::string &project, const pg::Settings &settings, Progress &progress);
//! What a version was made for, by whomever; the one that answers where none is named.
Result<study::Study> deployedStudy(pg::Connection &connection, const std::string &project, std::optional<int> version);
Result<study::Study> deployedStudy(const std::string &project, std::optional<int> version, const pg::Settings &settings,
                                   Progress &progress);
Result<> retire(const std::string &project, const pg::Settings &settings, Progress &progress);
Result<deploy::LivePredictions> livePredictions(const std::string &project, std::size_t rows,
                                                const pg::Settings &settings, Progress &progress);
Result<std::int64_t> countPredictions(const std::string &project, const pg::Settings &settings, Progress &progress);

} // namespace espalier::workbench
