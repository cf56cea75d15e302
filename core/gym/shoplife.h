// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gym/shopstate.h"

//! What a customer does on a day, as chances: the Gym's truth, of which no row holds anything.
namespace espalier::gym {

//! The days of lower prices.
bool isPromotion(int day);
//! How much more is bought on a day than on others.
double seasonOf(int day);

//! What is left of it on a day.
double displeasureOf(const Customer &customer, int day);
void displease(Customer &customer, double amount, int day);
//! By how much an event displeases its customer; below 0: pleases.
double displeasureBy(const Event &event);
std::size_t customerOf(const Event &event);

//! That an engaged customer loses interest; 0 on days on which nobody asks.
double lapseChance(const Customer &customer, int day);
//! That a lapsed one comes back to it.
inline constexpr double returnChance = 1.0 / 900;
double visitChance(const Customer &customer, int day);
//! That a visit ends with an order.
double orderChance(const Customer &customer, int day);

} // namespace espalier::gym
