// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/questions.h"
#include "core/quality/scar.h"
#include "core/study/finding.h"
#include "core/study/study.h"

#include <vector>

namespace espalier::quality {

//! How many examples reach back (or forward) to rows of a scar, by whom: fills the scar's examples, features and whether the label reads it.
//! asOf: in ascending order.
void addExamples(Scar &scar, const TableQuestion &question, const study::Study &study,
                 const std::vector<Timestamp> &asOf);

//! The scar as something to know, with its fixes.
study::Finding findingOf(const Scar &scar, const TableQuestion &question);

//! What a study can make of it, the best first; none where only a person can tell.
std::vector<study::Fix> fixesOf(const Scar &scar, const TableQuestion &question);

} // namespace espalier::quality
