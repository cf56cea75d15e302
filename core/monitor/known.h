// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/objects.h"
#include "core/evaluate/estimated.h"
#include "core/evaluate/report.h"
#include "core/pg/rows.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace espalier::monitor {

//! Predictions with what came true of them.
struct Known
{
    model::Predictions predictions;
    evaluate::Truth truth;
    std::vector<std::uint32_t> groups; //!< the entity of each

    //! Adds a row. score: the column of what was said; the entity stands in the second column, what came true in the third.
    void add(const pg::Rows &rows, std::size_t row, std::size_t score = 3);
    //! Without what came true.
    void addSaid(const pg::Rows &rows, std::size_t row, std::size_t score);
    //! From 0 on, without gaps.
    void numberGroups();
    std::optional<evaluate::Score> estimated(const std::string &metric,
                                             const std::optional<evaluate::Reliability> &reliability, double threshold);
    //! Nothing where the metric is not defined on them.
    std::optional<evaluate::Score> scored(const std::string &metric);
};

//! Of the classes of a project, with no row yet.
Known nothingOf(const deploy::Shape &shape);

} // namespace espalier::monitor
