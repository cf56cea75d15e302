// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"
#include "core/training/run.h"

#include <cstdint>
#include <optional>

//! So many can be acted on, whatever it costs: "200 calls a week".
namespace espalier::workbench {

enum class Period : std::uint8_t
{
    Moment, //!< each time that all are predicted at once
    Day,
    Week,
    Month //!< 365.25 / 12 days
};

//! How many examples there are to predict, as they came in the validation. Where a sample was taken, as many as it stands for.
struct Pace
{
    double perMoment = 0; //!< at each as-of time; all of them where there is none
    std::optional<double> perDay; //!< nothing where fewer than two as-of times tell how long they took
    bool operator==(const Pace &) const = default;
};

//! outline: what the run was trained on. Of no rows, both are none.
Pace paceOf(const snapshot::Snapshot &outline, const training::Run &run);
//! Nothing where the pace does not tell, or there are no examples.
std::optional<double> examplesIn(const Pace &pace, Period period);
//! The share of the examples that so many are, at most all. Nothing where examplesIn() tells nothing. Requires: capacity > 0.
std::optional<double> shareOf(double capacity, const Pace &pace, Period period);

} // namespace espalier::workbench
