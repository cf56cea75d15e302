// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gym/shop.h"
#include "core/gym/shopstate.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace espalier::gym {

//! What is so of a customer at a moment, and is in no row.
struct CustomerTruth
{
    std::string id; //!< as growth.customers has it
    double noOrder = 0; //!< the chance that no order is placed from then on, within the days asked for
    bool hasLapsed = false; //!< lost interest
    bool operator==(const CustomerTruth &) const = default;
};

//! Of all customers at midnight of a day of the shop's life, up to its clock, in the order in which they joined. The shop is lived through again
//! from its seed, without a row written; each customer then has futures of their own, whose chances are averaged: in each interest is lost or
//! comes back by its draws, and what is ordered on a day is not drawn but multiplied (conditioned: Rao-Blackwell), so that few are enough.
//! Errors: Invalid (days not within a year; no shop; before its first day), Cancelled.
Result<std::vector<CustomerTruth>> customerTruths(pg::Connection &connection, Timestamp at, int days,
                                                  Progress &progress);
//! The same at several moments, by the moment: the shop is lived through once.
Result<std::map<Timestamp, std::vector<CustomerTruth>>>
customerTruths(pg::Connection &connection, const std::set<Timestamp> &moments, int days, Progress &progress);

} // namespace espalier::gym
