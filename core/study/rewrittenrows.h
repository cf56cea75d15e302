// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/study/finding.h"

namespace espalier::study {

//! Tables whose rows were updated half as often as there are rows or more, where neither a name nor a comment says what changes there, and the
//! features that read them: as it stands today, any of it may have been written after the moment of prediction.
std::vector<Finding> rewrittenFindings(const Study &study, const catalog::Catalog &catalog);

} // namespace espalier::study
