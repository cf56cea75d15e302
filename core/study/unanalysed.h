// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/study/finding.h"

namespace espalier::study {

//! Tables of the study with texts that the server was never told to look at: which of them are categories is not known, so that they are
//! suggested by their lengths alone.
std::vector<Finding> unanalysedFindings(const Study &study, const catalog::Catalog &catalog);

} // namespace espalier::study
