// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <optional>

namespace espalier::study {

//! What a condition compares with, where that is a finite number.
std::optional<double> boundOf(const Condition &condition);
//! The number that it is about lies on one side of a bound, whatever the number.
bool isThreshold(const Condition &condition);
//! The same, or the number is 0 or not: of a count, which is never below, that is a threshold too.
bool isThresholdOrZero(const Condition &condition);

//! A yes/no question that compares a number: the number stands beside the label of each example (frame::Frame::quantity), unless the catalog
//! says that a row target's column is none.
bool comparesNumber(const Study &study);

} // namespace espalier::study
