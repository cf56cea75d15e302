// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/diagram/layoutupdate.h"
#include "core/store/cache.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace espalier::workbench {

//! Keeps where tables were placed. key: Explored::key of their database. Errors: Io.
Result<> saveLayout(store::Cache &cache, const std::string &key, const std::vector<diagram::PlacedTable> &tables);
//! Nothing where none was kept. Errors: Io; Invalid where what was kept cannot be read.
Result<std::optional<std::vector<diagram::PlacedTable>>> loadLayout(store::Cache &cache, const std::string &key);

struct Arranged
{
    diagram::Layout layout;
    std::vector<catalog::TableId> hidden;
};

//! The layout of a database as it was left, brought up to date with its catalog; a fresh one where none can be read.
//! Errors: Cancelled, Internal.
Result<Arranged> restoreLayout(const std::filesystem::path &cache, const std::string &key,
                               const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                               Progress &progress);

} // namespace espalier::workbench
