// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/gym/shopbug.h"
#include "core/gym/shopwriter.h"

#include <cstddef>
#include <cstdint>

namespace espalier::gym {

inline constexpr std::int64_t microsecondsPerDay = 86'400'000'000;
inline constexpr int historyDays = 730;
//! The first day as the simulation counts; what is written is moved to where the shop's life really begins.
inline constexpr Timestamp shopStart{1'719'705'600'000'000};

//! Midnight of a day of the shop's life.
constexpr Timestamp startOf(int day)
{
    return {shopStart.microseconds + day * microsecondsPerDay};
}

//! Some days after a moment, or before it.
constexpr Timestamp later(Timestamp moment, double days)
{
    return {moment.microseconds + static_cast<std::int64_t>(days * static_cast<double>(microsecondsPerDay))};
}

constexpr int dayOf(Timestamp moment)
{
    return static_cast<int>((moment.microseconds - shopStart.microseconds) / microsecondsPerDay);
}

//! Days of which rows are written. What lies before is lived through again, so that what follows continues it.
struct WrittenDays
{
    int from = 0;
    int to = historyDays; //!< not of it

    bool isNew(int day) const { return day >= from; }
    Timestamp start() const { return startOf(from); }
    Timestamp end() const { return startOf(to); }
    //! Nothing where the moment is not reached yet.
    MaybeTime visible(MaybeTime moment) const { return moment && *moment < end() ? moment : MaybeTime(); }
    //! True where the moment is reached on one of them.
    bool reaches(MaybeTime moment) const { return moment && *moment >= start() && *moment < end(); }
};

//! What a customer is like: none of it is a column, all of it shows in the rows.
struct Customer
{
    Uuid id;
    int joinedDay = 0;
    double visits = 0; //!< a day, while engaged
    double intent = 0; //!< to buy on a visit, as a logit
    double priceSensitivity = 0;
    double discipline = 0; //!< above 0: pays late
    double returns = 1; //!< how much more often than others something is sent back
    double generosity = 0; //!< of ratings
    std::size_t taste = 0; //!< the leaf category liked best
    bool isFraudster = false;
    bool readsNewsletter = false;

    double displeasure = 0; //!< as of displeasedDay; it fades
    int displeasedDay = 0;
    int lapsedDay = -1; //!< since when interest fades; -1 while engaged

    std::int64_t address = 0;
    std::size_t city = 0;
    Uuid card;
    std::uint32_t network = 0; //!< the first three bytes of the address at home
};

//! What goes wrong on a day by itself.
Bug bugOf(Seed seed, int day);

Uuid makeUuid(Random &random);

} // namespace espalier::gym
