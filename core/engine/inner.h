// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/scan.h"

namespace espalier::engine {

//! Bounds what is held beside the values while rows ask for them.
inline constexpr std::size_t askedAtOnce = 4'000'000;

//! True where a value depends on the moment at which it is asked, whatever its rows are.
bool reckonsWithTime(const std::vector<plan::AggregateFeature> &values);

//! The inner values of a scan: aggregates over what its rows reach, which the scan aggregates again.
class Inner
{
public:
    //! inner: as plan::innerPlan() gives it. Made after the walk to the rows.
    Inner(const plan::Plan &inner, Sources &sources, Links &links);

    //! Finds out whether each row is worth the same to whoever sees it: what its values are taken over is known no later than the row
    //! itself, and none of them reckons with the time of the example. Then the values are there. Errors: as Scan::prepare().
    Result<> settle(const Tuples &tuples, Progress &progress);
    bool isSettled() const { return m_isSettled; }

    //! The values of rows as of given times, where they are not settled, askedAtOnce at a time. Errors: as Scan::prepare().
    Result<> ask(const std::vector<std::int32_t> &rows, const std::vector<Timestamp> &asOf, Progress &progress);

    //! One value: by row of the table where they are settled, else in the order of what was asked.
    const std::vector<double> &values(const std::string &name) const { return m_values.find(name)->second; }
    //! What it is where there is no row.
    double ofNothing(const std::string &name) const;

private:
    void compute();

    plan::Plan m_plan;
    const Source *m_rows = nullptr;
    std::unique_ptr<Scan> m_scan;
    bool m_isSettled = false;
    std::map<std::string, std::vector<double>, std::less<>> m_values;
};

} // namespace espalier::engine
