// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/study/finding.h"

#include <string>
#include <vector>

//! Tables of which row-level security hides rows from the role. They are left out unless the study asks for the rows that the role may see.
namespace espalier::study {

//! Its rows can be read: all of them, or those that the role may see where the study asks for no more.
bool isUsable(const Study &study, const catalog::Table &table);

//! The study asking for the rows that the role may see of these, too, which are named as a person does. Errors: Invalid.
Result<Study> withFilteredTables(Study study, const catalog::Catalog &catalog, const std::vector<std::string> &tables);

//! What another role would see otherwise.
std::vector<Finding> filteredFindings(const Study &study, const catalog::Catalog &catalog);

} // namespace espalier::study
