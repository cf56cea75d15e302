// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <set>

namespace espalier::ui {

//! Which learners are trained, and how.
struct TrainingChoice
{
    std::set<QString> checked; //!< learners by their stable names
    std::map<QString, std::map<QString, double>> parameters; //!< by learner, those that were set by hand
    int searched = 0; //!< settings of each beyond those of its grid
    bool operator==(const TrainingChoice &) const = default;
};

} // namespace espalier::ui
