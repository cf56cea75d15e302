// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/shoptruth.h"

#include "core/base/messages.h"
#include "core/base/subjects.h"
#include "core/gym/messages.h"
#include "core/gym/shoplife.h"
#include "core/gym/shopsimulation.h"
#include "core/pg/transaction.h"

#include <algorithm>
#include <map>
#include <utility>

namespace espalier::gym {

namespace {

constexpr int longest = 365;
constexpr int futures = 200;
constexpr std::uint64_t stream = 0x7213; //!< of draws that are no part of the shop's life

//! What is to come to one customer, by day.
using Coming = std::multimap<int, double>;

std::vector<Coming> comingTo(const ShopState &state)
{
    std::vector<Coming> coming(state.customers.size());
    for (const auto &[day, events] : state.events) {
        for (const auto &event : events)
            coming[customerOf(event)].emplace(day, displeasureBy(event));
    }
    return coming;
}

//! In one future; what a day does is in the order of the simulation's.
double chanceOfNone(Customer customer, const Coming &coming, int today, int days, Random &random)
{
    double none = 1;
    for (int day = today; day < today + days; ++day) {
        for (auto [next, end] = coming.equal_range(day); next != end; ++next) {
            if (next->second != 0)
                displease(customer, next->second, day);
        }
        if (customer.lapsedDay >= 0) {
            if (random.chance(returnChance))
                customer.lapsedDay = -1;
        } else if (random.chance(lapseChance(customer, day))) {
            customer.lapsedDay = day;
        }
        none *= 1 - visitChance(customer, day) * orderChance(customer, day);
    }
    return none;
}

//! Of all customers that there are where the simulation stands.
Result<std::vector<CustomerTruth>> truthsOf(const ShopState &state, int days, const Progress &progress)
{
    const auto coming = comingTo(state);
    const Random source(state.life.seed);
    std::vector<CustomerTruth> truths;
    truths.reserve(state.customers.size());
    for (std::size_t i = 0; i < state.customers.size(); ++i) {
        if (progress.isCancelled())
            return Failure(Error{.code = Error::Code::Cancelled, .problem = espalier::messages::stopped()});
        const auto &customer = state.customers[i];
        auto random = source.fork(stream + (static_cast<std::uint64_t>(i) << 16U));
        double sum = 0;
        for (int future = 0; future < futures; ++future)
            sum += chanceOfNone(customer, coming[i], state.day, days, random);
        truths.push_back({.id = uuidText(customer.id), .noOrder = sum / futures, .hasLapsed = customer.lapsedDay >= 0});
    }
    return truths;
}

} // namespace

Result<std::vector<CustomerTruth>> customerTruths(pg::Connection &connection, Timestamp at, int days,
                                                  Progress &progress)
{
    auto truths = customerTruths(connection, std::set<Timestamp>{at}, days, progress);
    if (!truths)
        return Failure(truths.error());
    return std::move(truths->begin()->second);
}

Result<std::map<Timestamp, std::vector<CustomerTruth>>>
customerTruths(pg::Connection &connection, const std::set<Timestamp> &moments, int days, Progress &progress)
{
    std::map<Timestamp, std::vector<CustomerTruth>> truths;
    if (days < 1 || days > longest)
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = subjects::window,
                             .problem = messages::notBetween(days, 1, longest)});
    const auto status = shopStatus(connection);
    if (!status)
        return Failure(status.error());
    if (moments.empty())
        return truths;
    const auto livedTo = [&status](Timestamp moment) {
        return (std::min(moment, status->now).microseconds - status->start.microseconds) / microsecondsPerDay;
    };
    if (moments.begin()->microseconds < status->start.microseconds)
        return Failure(
            Error{.code = Error::Code::Invalid, .subject = subjects::gym, .problem = messages::notLivedYet()});
    auto transaction = pg::Transaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    ShopWriter writer(*transaction, 0); // of no day, so that nothing is written
    const auto last = static_cast<int>(livedTo(*moments.rbegin()));
    Simulation simulation(lifeOf(*status, {.from = last, .to = last}), writer);
    for (const auto moment : moments) {
        if (auto ran = simulation.runTo(static_cast<int>(livedTo(moment)), progress); !ran)
            return Failure(ran.error());
        auto told = truthsOf(simulation.state(), days, progress);
        if (!told)
            return Failure(told.error());
        truths.emplace(moment, std::move(*told));
    }
    return truths;
}

} // namespace espalier::gym
