// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor/observation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

//! Whether what is predicted now looks like what was learned from.
namespace espalier::monitor {

//! Below this nothing counts as moved, however many rows would tell it: the usual border of a moderate change (Siddiqi, 2006).
inline constexpr double leastStability = 0.1;
//! That anything at all is told as moved of rows where nothing did, at one look.
inline constexpr double falseAlarm = 0.01;

//! One column then and now.
struct Moved
{
    BinProfile then;
    Counts now; //!< beside then.counts
    double stability = 0;
    double threshold =
        0; //!< above it, it moved: by more than chance, than the newest rows learned from had, and than leastStability
    bool operator==(const Moved &) const = default;
};

//! What of a column is most of how it moved.
enum class MoveKind
{
    Values,
    Missing, //!< far more, or far fewer, are missing
    NewLevels //!< categories that were not there
};

bool hasMoved(const Moved &moved);
MoveKind kindOf(const Moved &moved);
//! How far it moved, by how much of what the model says hangs on it; nothing where that is not known.
std::optional<double> effectOf(const Moved &moved);
double missingThen(const Moved &moved);
double missingNow(const Moved &moved);
//! The share of rows of levels that were not there.
double newShare(const Moved &moved);

struct Drift
{
    Timestamp asOf;
    std::int64_t rows = 0;
    std::vector<Moved>
        features; //!< those that moved first, by their effect; where it is not known, by how far they are beyond their threshold
    std::optional<Moved> score;
    bool operator==(const Drift &) const = default;
};

std::size_t movedCount(const Drift &drift);
//! The share of what the model says that hangs on features that moved; nothing where that is not known.
std::optional<double> movedImportance(const Drift &drift);

//! Nothing where the observation has no counts, or has those of another profile.
std::optional<Drift> driftOf(const Profile &profile, const Observation &observation);

} // namespace espalier::monitor
