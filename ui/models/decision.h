// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/decision.h"
#include "core/model/model.h"
#include "core/workbench/capacity.h"

#include <cstddef>
#include <map>
#include <string>

namespace espalier::ui {

//! How many examples can be acted on, and in what time.
struct Capacity
{
    double count = 100;
    workbench::Period period = workbench::Period::Moment;
    bool operator==(const Capacity &) const = default;
};

//! What is set on Compare: from which score on the positive class is predicted, what errors of both kinds cost, and what is looked at.
struct Decision
{
    double threshold = model::middleThreshold;
    evaluate::Costs costs;
    Capacity capacity;
    std::size_t chosenClass = 0; //!< of more than two, the one whose curves are drawn
    std::map<std::string, bool> shown; //!< by run; what is not here is drawn unless it is the baseline
    bool operator==(const Decision &) const = default;
};

} // namespace espalier::ui
