// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <optional>

namespace espalier::workbench {

//! A question whose truth is known of the Gym: whether an order of a customer comes, or none.
struct GymQuestion
{
    int days = 0; //!< that it looks ahead
    bool isOfNone = false; //!< the positive answer is that none comes
    bool operator==(const GymQuestion &) const = default;
};

//! "count(fulfillment.orders) = 0 over next N days for each growth.customers", and what says the same or its opposite in other words; nothing of
//! other questions. Whether the study asks the Gym, its line does not say.
std::optional<GymQuestion> gymQuestion(const study::Study &study);

} // namespace espalier::workbench
