// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/names.h"
#include "core/monitor/profile.h"
#include "core/pg/transaction.h"

#include <optional>
#include <vector>

namespace espalier::monitor {

//! The rows that were predicted once, in the bins of the version's profile.
struct Observation
{
    int version = 0;
    Timestamp asOf; //!< of the database
    std::int64_t rows = 0;
    double seconds = 0; //!< that the scoring took until then
    std::vector<Counts> features; //!< beside those of the profile; empty where there is no profile
    Counts score;
    bool operator==(const Observation &) const = default;
};

//! Counts what a frame and its predictions have in each bin of a profile. A feature that the frame does not have counts as missing.
void count(Observation &observation, const Profile &profile, const frame::Frame &frame, const model::Model &model,
           const model::Predictions &predictions);

//! The profile that was kept of a version; nothing where there is none. Errors: Invalid where it is not as Espalier writes it.
Result<std::optional<Profile>> readProfile(pg::Transaction &transaction, const deploy::Names &names, int version);

//! Requires, unchecked: the registry is watched (deploy::makeWatched).
Result<> keepObservation(pg::Transaction &transaction, const deploy::Names &names, const Observation &observation);
//! The latest of a project, up to a moment where one is given, the earliest first; counts that do not go with the profile are left out.
Result<std::vector<Observation>> readObservations(pg::Transaction &transaction, const deploy::Names &names,
                                                  std::size_t most, std::optional<Timestamp> until = {});

} // namespace espalier::monitor
