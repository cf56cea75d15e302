// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/deploy/deployment.h"
#include "core/evaluate/report.h"
#include "core/monitor/log.h"
#include "core/monitor/logviews.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

//! What was promised against what came true.
namespace espalier::monitor {

//! What one version said in one week, by the as-of time.
struct Period
{
    Timestamp from;
    int version = 0;
    std::int64_t rows = 0; //!< logged
    std::int64_t known = 0; //!< of these with a label by now
    std::optional<evaluate::Score> score; //!< on these; nothing where the metric is not defined on them
    std::optional<evaluate::Score> estimated; //!< on all that were logged, labels left out
    bool operator==(const Period &) const = default;
};

enum class Standing
{
    Unknown, //!< nothing has a label yet, or nothing was promised
    AsPromised, //!< the intervals meet
    Better,
    Worse
};

struct Performance
{
    std::string metric;
    std::optional<evaluate::Score> promised; //!< on the test rows
    std::int64_t rows = 0; //!< that the active version logged
    std::int64_t known = 0;
    std::optional<evaluate::Score> score; //!< of the active version on all whose label is known
    std::optional<evaluate::Score>
        estimated; //!< of the active version on all that it logged, whatever is known of them
    std::optional<Message> notEstimated; //!< why it is not
    std::vector<Period> periods; //!< of all versions, by version and time
    std::optional<Timestamp> firstLabels; //!< when the first label will be known, where none is and a time tells
    bool isMatched =
        true; //!< labels can be told of what was said; those that are given for moments of their own cannot
    bool isCut = false; //!< only the latest predictions with a label were looked at
    bool operator==(const Performance &) const = default;
};

Standing standingOf(const Performance &performance);

//! Of a version, whose log may not be there yet. Intervals are bootstrapped over entities, as those of the promise are.
Result<Performance> readPerformance(pg::Transaction &transaction, const Logged &active, const std::string &metric,
                                    const Look &look = {});

} // namespace espalier::monitor
