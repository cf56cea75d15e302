// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/sql/select.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier::compile {

//! A part of a study's SQL that answers one question, and what it is about.
struct SqlBlock
{
    enum class Kind
    {
        RowExamples, //!< each row of the entity as of its own time
        CutoffExamples, //!< each row of the entity at each cutoff
        GivenExamples, //!< as a table of the user's holds them
        LiveExamples, //!< what is to be predicted now
        Moments, //!< each example once, where they may repeat
        OwnRow, //!< the entity's row of each example
        Lookup, //!< at most one row for each example
        Scan, //!< all rows of each example, aggregated
        Label
    };

    Kind kind = Kind::Scan;
    std::string name; //!< as the SQL calls it: "examples", "s1"
    std::size_t begin = 0; //!< in bytes of the text
    std::size_t length = 0;
    std::vector<std::string> path; //!< tables, from the entity's on; of examples the table they are of
    std::vector<std::string> features; //!< that come from it
    //! "orders.placed_at", "orders.placed_at + 12 hours": rows are visible where all of these are before the as-of time. Of examples: their
    //! as-of time. Empty where rows tell no time.
    std::vector<std::string> times;
    std::vector<study::Window> windows; //!< of a scan, each once
    std::optional<Duration> oldest; //!< of a scan: rows before that are not read at all
    std::optional<Duration> lag; //!< of a scan: all is as it was so long before the as-of time
    bool hasInner = false; //!< of a scan: numbers for each row come from further rows first
    bool hasConditions = false; //!< rows are chosen by conditions too
    Duration horizon; //!< of cutoffs and labels
    Duration every; //!< of cutoffs
    std::optional<Duration> alive; //!< of cutoffs: only who had an event in this time before
    bool operator==(const SqlBlock &) const = default;
};

struct ExplainedSql
{
    std::string text; //!< without a semicolon
    std::vector<SqlBlock> blocks; //!< in the order of the text
    bool operator==(const ExplainedSql &) const = default;
};

//! The text of trainingQuery() or liveQuery() of the plan with its blocks.
ExplainedSql explainedSql(const plan::Plan &plan, const sql::Select &query);

} // namespace espalier::compile
