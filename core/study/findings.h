// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <string>
#include <vector>

namespace espalier::study {

//! Something to know before training, with what it is about.
struct Finding
{
    std::string subject; //!< a table or a feature
    std::string detail;
    bool operator==(const Finding &) const = default;
};

//! What can be told from the study alone: tables that count as static, columns of the example's own row, the label's column among the
//! features, entities on both sides of the split.
std::vector<Finding> findings(const Study &study);

} // namespace espalier::study
