// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace espalier::training {

//! Rows of a snapshot that a model is fitted on, and others that it is scored on; both ascending.
struct Fold
{
    std::vector<std::size_t> trained;
    std::vector<std::size_t> scored;
    std::vector<std::size_t> further = {}; //!< that it may be fitted on beside them: Part::Further, known as they are
    std::optional<Timestamp>
        origin; //!< the moment as of which it was fitted: all that it learned was known then; none where time decides nothing
    bool operator==(const Fold &) const = default;
};

//! Of so many rows, one validation tells settings apart.
inline constexpr std::size_t mostFoldedRows = 15'000;

//! How the rows before the test are used to choose settings, and to rank runs.
struct Folds
{
    std::vector<Fold> each; //!< the earliest first; no row is scored twice, none is of the test
    Fold tested; //!< the test, and all whose label was known when it begins
    //! Rows that runs are ranked on, ascending: those scored ones whose labels chose no feature, which are the validation's. All that are
    //! scored where there is no validation.
    std::vector<std::size_t> ranked;
    std::vector<std::size_t> labelled; //!< all rows whose label is known: what is deployed is fitted on them
    std::vector<std::size_t> further = {}; //!< and on these, where they help
    bool operator==(const Folds &) const = default;
};

//! Where the parts follow time: windows as long as the validation, which is the last of them, each fitted on what was known when it
//! begins (rolling origins; Tashman, 2000). Else the rows before the test in folds by entity, or by row where entities stand in several
//! parts already. Of more than mostFoldedRows rows, the validation is the only one. known: how long after its as-of time a label is known, in
//! microseconds. features may be left out of the snapshot; the same one gives the same folds.
Folds foldsOf(const snapshot::Snapshot &snapshot, std::int64_t known);

//! The rows that are scored in any fold, ascending.
std::vector<std::size_t> validatedRows(const Folds &folds);
//! By row of some of them, the number of its fold; empty where it is one.
std::vector<std::uint32_t> strataOf(const Folds &folds, const std::vector<std::size_t> &rows);

} // namespace espalier::training
