// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/snapshot/snapshot.h"
#include "core/study/study.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace espalier::snapshot {

//! A part for each row of the frame. A split by time keeps equal as-of times together, and puts the examples whose label was
//! not yet known when the next part begins into Part::Gap. Seeded: the same study gives the same parts.
//! givenParts: the study's split column, for a given split; what is no word of a part is in Part::None.
//! Errors: Invalid where a part would have no rows, but for the validation of a given split.
Result<std::vector<Part>> assignParts(const study::Study &study, const frame::Frame &frame,
                                      const std::optional<frame::Column> &givenParts);

//! Whether an example that is only learned from belongs to none that are tested: those of a split by time are told by their as-of times.
bool mayLearnFrom(const study::Split &split, const frame::Frame &frame, std::size_t row);

//! The parts that the words of a split column name; Part::None where a word names none.
std::vector<Part> partsIn(const frame::Column &column);

} // namespace espalier::snapshot
