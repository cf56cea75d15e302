// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pg/identity.h"
#include "core/store/cache.h"

#include <string>
#include <string_view>

namespace espalier::workbench {

// Kinds of what is remembered of a database, each under pg::lastingKey().
inline constexpr std::string_view decisionsKind = "relations";
inline constexpr std::string_view layoutKind = "layout";
inline constexpr std::string_view visitKind = "visit";
inline constexpr std::string_view visitRowsKind = "visit-rows";

//! Earlier versions kept all this under the address: it becomes this database's, once, and is gone from there. What is decided of the
//! database already stays as it is; only decisions of what is not decided there yet come to it. Errors: Io.
Result<> takeOverFromAddress(store::Cache &cache, const pg::Identity &database);

} // namespace espalier::workbench
