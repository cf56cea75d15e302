// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/claims.h"
#include "core/monitor/log.h"
#include "core/monitor/logviews.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace espalier::monitor {

//! Two versions on what both said of the same examples.
struct Paired
{
    std::int64_t rows = 0; //!< that both logged
    std::int64_t known = 0; //!< of these with a label by now
    std::optional<evaluate::Score> champion; //!< on these; nothing where the metric is not defined on them
    std::optional<evaluate::Score> challenger;
    std::optional<evaluate::Claim> claim; //!< first: the challenger
    double region = 0; //!< differences within it do not matter
    bool isCut = false; //!< only the latest with a label were looked at
    bool operator==(const Paired &) const = default;
};

//! By what each said of an example last, with the champion's label. Intervals are bootstrapped over entities. Nothing is paired of models with
//! other classes. Requires: both have a log.
Result<Paired> readPaired(pg::Transaction &transaction, const Logged &champion, const Logged &challenger,
                          const std::string &metric, const Look &look = {});

} // namespace espalier::monitor
