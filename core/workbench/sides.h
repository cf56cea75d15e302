// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/frame/frame.h"
#include "core/model/model.h"

#include <cstddef>
#include <string>
#include <vector>

namespace espalier::workbench {

//! What one model says of a row and another would say.
struct Turned
{
    std::string key;
    std::string before; //!< the class, or the number
    std::string after;
    double scoreBefore = 0; //!< the probability of the positive class, of the class that the first says, or the number
    double scoreAfter = 0;
    bool operator==(const Turned &) const = default;
};

//! What would change if another model answered.
struct Sides
{
    std::size_t rows = 0;
    std::size_t turned = 0; //!< rows of another class; of numbers always 0
    std::vector<Turned> most; //!< that move most, the most first: of the turned ones where there are classes
};

//! How many of the most are told.
inline constexpr std::size_t mostTurned = 20;

//! Of some rows. Errors: those of model::predict().
Result<Sides> sidesOf(const model::Model &now, const model::Model &other, const frame::Frame &frame);

} // namespace espalier::workbench
