// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/gym/shopbug.h"
#include "core/pg/connection.h"

#include <cstdint>

namespace espalier::gym {

inline constexpr double smallestScale = 0.1;
inline constexpr double largestScale = 100;

struct ShopOptions
{
    double scale = 1; //!< 1 is about 100,000 rows; from the smallest to the largest
    Seed seed;
    Timestamp until{1'782'777'600'000'000}; //!< a midnight: where the two years of history end; 2026-06-30
};

//! Makes the fifteen tables of the living shop and fills them. Same options, same rows. In one transaction.
//! Errors: Invalid where the database holds a shop already.
Result<> createShop(pg::Connection &connection, ShopOptions options, Progress &progress);

struct ShopStatus
{
    double scale = 0;
    Seed seed;
    Timestamp start; //!< midnight of the shop's first day
    Timestamp now; //!< the shop's clock: rows exist up to here
    std::int64_t rows = 0;
};

Result<ShopStatus> shopStatus(pg::Connection &connection);

//! Lets days pass: new customers, sessions, orders, payments, refunds of old orders, changed rows, drift, and now and then a bug.
//! bug: one that leaves its marks on all of these days, beside those that come by themselves.
Result<ShopStatus> tick(pg::Connection &connection, int days, Progress &progress, Bug bug = Bug::None);

} // namespace espalier::gym
