// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/gym/shoporders.h"
#include "core/gym/shopstate.h"

#include <cstddef>
#include <cstdint>

namespace espalier::gym {

//! The shop's life, day by day from its first one. What happens on a day depends on the seed and on the days before,
//! never on which days are written: so a life of 740 days is one of 730 and ten more.
//!
//! What there is to be learned, and where it shows:
//! - churn: interest lapses at a rate that displeasure multiplies (late deliveries, refunds, products rated low), and
//!   fades in visits before it does in orders;
//! - refunds: products of low quality, late deliveries, and customers who send much back;
//! - fraud: young accounts with cards added the same day, foreign networks, far addresses and large amounts;
//! - late payment: discipline of the customer, and amounts above what is usual;
//! - ratings: quality of the product, lateness, generosity of the customer.
class Simulation
{
public:
    Simulation(const Life &life, ShopWriter &writer);

    //! Errors: Cancelled, and those of writing.
    Result<> run(Progress &progress);
    //! The same up to the beginning of a day, from where it stands. Requires: that is not behind it, nor behind the last day.
    Result<> runTo(int day, Progress &progress);
    //! As it is where it stands.
    const ShopState &state() const { return m_state; }

private:
    void liveThrough(int day);
    void changePrices(int day);
    void introduce(int day);
    void write(const Product &product);
    void welcome(int day);
    void addCustomer(int day);
    void happen(const Event &event);
    void happen(const Displeasure &displeasure);
    void happen(const Rating &rating);
    void happen(const Refund &refund);
    void mayLapse(Customer &customer, int day);
    void visit(std::size_t place, int day);
    void show(Visit &visit);
    void write(const Visit &visit, std::int64_t pages);

    ShopState m_state;
    ShopOrders m_orders;
    std::size_t m_introduced = 0; //!< products on sale so far: they come in their order
    double m_arrivals = 0; //!< what is left of a customer from the day before
    std::int64_t m_sessions = 0;
    std::int64_t m_impressions = 0;
    std::int64_t m_ratings = 0;
    std::int64_t m_refunds = 0;
};

} // namespace espalier::gym
