// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/column.h"
#include "core/model/model.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace espalier::explain {

//! A value of a feature that occurs, and a row that has it.
struct TriedValue
{
    bool isMissing = false;
    double number = 0; //!< of a number
    std::string level; //!< of a category
    std::size_t rows = 0; //!< that have it; of a number, those from it up to the next
    std::size_t row = 0;
    bool operator==(const TriedValue &) const = default;
};

//! Quantiles of a number, ascending, or the most frequent of categories; what is missing last.
std::vector<TriedValue> triedValues(const frame::Column &values, std::size_t most);
//! To which of them a row counts; none of a category that is too rare.
std::optional<std::size_t> placeOf(const std::vector<TriedValue> &tried, const frame::Column &values, std::size_t row);
//! The inputs that are made of a feature.
std::vector<std::size_t> inputsOf(const model::Model &model, std::size_t feature);

} // namespace espalier::explain
