// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/shoplife.h"

#include "core/base/overloaded.h"

#include <algorithm>
#include <cmath>

namespace espalier::gym {

namespace {

constexpr int promotionEvery = 45;
constexpr int promotionDays = 6;

double logistic(double value)
{
    return 1 / (1 + std::exp(-value));
}

} // namespace

bool isPromotion(int day)
{
    return day % promotionEvery < promotionDays;
}

//! The year begins on 1 July: November and December are days 123 to 183.
double seasonOf(int day)
{
    const int dayOfYear = day % 365;
    const double gifts = dayOfYear >= 123 && dayOfYear < 176 ? 1.45 : 1;
    return gifts * (day % 7 >= 5 ? 1.2 : 1);
}

double displeasureOf(const Customer &customer, int day)
{
    constexpr double halfLife = 45;
    return customer.displeasure * std::exp2(-(day - customer.displeasedDay) / halfLife);
}

void displease(Customer &customer, double amount, int day)
{
    const double before = displeasureOf(customer, day);
    customer.displeasure = std::clamp(before + amount, -0.4, 3.0);
    customer.displeasedDay = day;
}

double displeasureBy(const Event &event)
{
    return std::visit(Overloaded{[](const Displeasure &displeasure) {
                                     return displeasure.amount;
                                 },
                                 [](const Rating &rating) {
                                     return rating.stars <= 2 ? 0.9 : rating.stars == 5 ? -0.2 : 0;
                                 },
                                 [](const Refund &refund) {
                                     const bool isSlow = refund.refunded > later(refund.requested, 8);
                                     return isSlow ? 0.9 : 0.5;
                                 }},
                      event);
}

std::size_t customerOf(const Event &event)
{
    return std::visit(
        [](const auto &what) {
            return what.customer;
        },
        event);
}

double lapseChance(const Customer &customer, int day)
{
    if (customer.displeasure == 0 && day % 3 != 0)
        return 0; // the common case, in bigger steps
    const double step = customer.displeasure == 0 ? 3 : 1;
    const double hazard = std::exp(1.5 * displeasureOf(customer, day) + 0.5 * customer.priceSensitivity) / 520;
    return std::min(0.2, hazard * step);
}

double visitChance(const Customer &customer, int day)
{
    if (customer.isFraudster)
        return day - customer.joinedDay < 12 ? 0.35 : 0;
    constexpr double fadesWithin = 14;
    constexpr double remains = 0.03;
    const double interest =
        customer.lapsedDay < 0 ? 1 : std::max(remains, std::exp(-(day - customer.lapsedDay) / fadesWithin));
    const double lure = isPromotion(day) ? 1 + 0.8 * customer.priceSensitivity : 1;
    const double newcomer = day - customer.joinedDay < 14 ? 1.8 : 1;
    return std::min(0.9, customer.visits * interest * lure * newcomer * seasonOf(day));
}

double orderChance(const Customer &customer, int day)
{
    if (customer.isFraudster)
        return 0.6;
    double logit = customer.intent - 0.8 * displeasureOf(customer, day);
    if (isPromotion(day))
        logit += 1.2 * customer.priceSensitivity;
    else
        logit -= 0.4 * customer.priceSensitivity;
    if (customer.lapsedDay >= 0)
        logit -= 1.6;
    return logistic(logit);
}

} // namespace espalier::gym
