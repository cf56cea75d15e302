// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/resolve.h"

namespace espalier::plan {

//! Why a column that is a key or a time cannot be repaired.
Error isReadAsItIs(const sql::QualifiedName &table, const std::string &column);
//! Errors: Invalid where the table's rows have no time to tell a period by.
Result<> addRepair(const Resolver &resolver, Column &column, const study::Repair &repair);
//! Whether every repair of the study can be made in this database, also of columns that nothing reads. Errors: Invalid and those of the
//! resolver.
Result<> checkRepairs(const Resolver &resolver, const catalog::Catalog &catalog);

} // namespace espalier::plan
