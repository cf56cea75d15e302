// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/plan/plan.h"
#include "core/study/study.h"

#include <utility>

namespace espalier::compile {

//! True where window frames over the rows of the scan's path give exactly what the feature means: one to-many hop to a table with a time,
//! and an aggregate that needs neither the order of equal times nor the time of who looks.
bool isFramed(const plan::Plan &plan, const plan::Scan &scan, const plan::AggregateFeature &feature);
//! The features that are framed, and the others; each with the scan's path.
std::pair<plan::Scan, plan::Scan> framedApart(const plan::Plan &plan, const plan::Scan &scan);

//! Who asks: how many, and which part of all rows is in the past of one of them, on average.
struct Asking
{
    double examples = 0;
    double visible = 1;
    double moments = 0; //!< different as-of times; 0: each example has its own, as far as is known
};
//! The examples of the training query. What the time is is not asked: they end where the events end, by the statistics.
Asking trainingAsking(const plan::Plan &plan, const catalog::Catalog &catalog);

//! How long each strategy is expected to take, in microseconds of one core: from the catalog's statistics, with weights that were measured
//! (tests/bench/pushdown_bench). Infinite where a strategy cannot be or would read other servers once for each example.
struct StrategyCosts
{
    double grouped = 0;
    double lateral = 0;
    double frames = 0;
    double shared = 0;
    bool operator==(const StrategyCosts &) const = default;
};
StrategyCosts strategyCosts(const plan::Plan &plan, const plan::Scan &scan, const catalog::Catalog &catalog,
                            const Asking &asking);

//! Sets the strategies of all scans: the cheapest for each use. The same study and catalog give the same.
void chooseStrategies(plan::Plan &plan, const catalog::Catalog &catalog);

//! Sets the strategies of a live query over so many examples as are named to it.
void chooseStrategiesOfSome(plan::Plan &plan, const catalog::Catalog &catalog, double examples);

//! The study's plan with the strategies of its scans: what is printed as SQL. Who only asks whether there is a plan asks plan::make().
//! Errors: those of plan::make().
Result<plan::Plan> planned(const study::Study &study, const catalog::Catalog &catalog);

} // namespace espalier::compile
