// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gym/shopstate.h"

#include <cstdint>
#include <vector>

namespace espalier::gym {

//! The orders of the shop, each from the basket to its refunds.
class ShopOrders
{
public:
    //! Requires, unchecked: state outlives it.
    explicit ShopOrders(ShopState &state);

    //! What a visit ends with: the order with its rows, and what it leads to on later days.
    void place(const Visit &visit);

private:
    struct Line
    {
        const Product *product = nullptr;
        std::int64_t quantity = 1;
        std::int64_t cents = 0; //!< of one
        std::int64_t purchase = 0;
    };

    struct Order
    {
        std::int64_t id = 0;
        std::size_t customer = 0;
        std::vector<Line> lines;
        std::int64_t amount = 0; //!< in cents
        std::int64_t discount = 0;
        std::int64_t address = 0;
        Uuid card;
        Timestamp placed;
        Timestamp promised;
        Timestamp shipped;
        Timestamp delivered;
        MaybeTime returned; //!< when the first refund was paid
        MaybeTime paid;
        MaybeTime chargedBack;
        bool isLate() const { return delivered > promised; }
    };

    void fillBasket(Order &order, const Visit &visit);
    void addLine(Order &order, const Product &product, bool isFraud);
    void choosePayment(Order &order, const Visit &visit);
    void deliver(Order &order);
    void pay(Order &order);
    void foresee(Order &order);
    void foreseeRefund(Order &order, const Line &line);
    void write(const Order &order, const Visit &visit);
    void writeChanges(const Order &order);

    ShopState &m_state;
    std::int64_t m_count = 0;
    std::int64_t m_purchases = 0;
};

} // namespace espalier::gym
