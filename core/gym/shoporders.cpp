// SPDX-License-Identifier: GPL-3.0-or-later
// The life of an order, from the basket to its refunds.
#include "core/gym/shopnames.h"
#include "core/gym/shopsimulation.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace espalier::gym {

namespace {

//! December. day: of the year.
bool isGiftSeason(int day)
{
    return day % 365 >= 334;
}

} // namespace

void Simulation::placeOrder(const Visit &visit)
{
    Order order;
    order.id = ++m_orders;
    order.customer = visit.customer;
    order.placed = visit.end;
    fillBasket(order, visit);
    choosePayment(order, visit);
    deliver(order);
    pay(order);
    foresee(order);
    if (m_life.window.isNew(m_day))
        write(order, visit);
    else
        writeChanges(order);
}

void Simulation::fillBasket(Order &order, const Visit &visit)
{
    const auto &customer = m_customers[order.customer];
    const bool isFraud = customer.isFraudster;
    // A suggestion that fits may be bought.
    for (const auto &[impression, product] : visit.shown) {
        const double appeal = (product->category == customer.taste ? 0.4 : 0.1) + 0.04 * product->quality;
        if (order.lines.size() < 2 && m_random.chance(std::clamp(appeal, 0.02, 0.5)))
            addLine(order, *product, isFraud);
    }
    do {
        const bool isTaste = m_random.chance(0.6);
        const auto category = isTaste ? customer.taste : m_random.below(m_goods.byCategory.size());
        addLine(order, m_goods.pick(m_random, m_day, category), isFraud);
    } while (order.lines.size() < 7 && m_random.chance(0.48));
    for (const auto &line : order.lines)
        order.amount += line.cents * line.quantity;
    const bool isPromotion = m_day % 45 < 6;
    if (!isFraud && m_random.chance(isPromotion ? 0.3 + 0.6 * customer.priceSensitivity : 0.06))
        order.discount = order.amount / 100 * static_cast<std::int64_t>(5 + m_random.below(20));
    order.amount -= order.discount;
}

void Simulation::addLine(Order &order, const Product &product, bool isFraud)
{
    const bool isThere = std::ranges::any_of(order.lines, [&](const Line &line) {
        return line.product == &product;
    });
    if (isThere)
        return;
    Line line{.product = &product, .quantity = 1, .cents = product.cents, .purchase = ++m_purchases};
    if (m_random.chance(isFraud ? 0.7 : 0.18))
        line.quantity += 1 + static_cast<std::int64_t>(m_random.below(isFraud ? 4 : 2));
    const bool isOutlier = m_random.chance(0.04);
    if (isOutlier && m_bug == Bug::PricesTimesHundred)
        line.cents *= 100;
    order.lines.push_back(line);
}

void Simulation::choosePayment(Order &order, const Visit &visit)
{
    auto &customer = m_customers[order.customer];
    // A stolen account looks like a young one: another network, a card just added, another place.
    const bool isTakeover = !customer.isFraudster && visit.isForeign && m_random.chance(0.12);
    const bool isFraud = customer.isFraudster || isTakeover;
    order.card = customer.card;
    order.address = customer.address;
    if (m_random.chance(isFraud ? 0.7 : 0.03)) {
        order.card = addCard(order.customer, visit.start);
        if (!isTakeover)
            customer.card = order.card;
    }
    if (m_random.chance(isFraud ? 0.6 : 0.04)) {
        order.address = addAddress(order.customer, m_random.chance(0.5) ? "work" : "other", visit.start);
        if (!isFraud && m_random.chance(0.4))
            customer.address = order.address;
    }
    if (m_random.chance(isFraud ? 0.85 : 0.0015))
        order.chargedBack = later(order.placed, 15 + 45 * m_random.uniform());
}

void Simulation::deliver(Order &order)
{
    const auto &customer = m_customers[order.customer];
    order.promised = later(order.placed, 4);
    order.shipped = later(order.placed, 0.4 + 1.2 * m_random.uniform());
    const double chance = 0.08 + cities[customer.city].lateness
        + (isGiftSeason(m_life.firstDayOfYear + m_day) ? 0.12 : 0) + 0.02 * m_day / historyDays;
    const bool isLate = m_random.chance(chance);
    order.delivered = isLate ? later(order.promised, 1 + 6 * m_random.uniform())
                             : later(order.shipped, 0.8 + 1.4 * m_random.uniform());
    if (isLate)
        expect(order.delivered, Displeasure{.customer = order.customer, .amount = 0.7});
}

void Simulation::pay(Order &order)
{
    const auto &customer = m_customers[order.customer];
    constexpr double usualAmount = 7000;
    const double burden = std::log(std::max<double>(100, static_cast<double>(order.amount)) / usualAmount);
    const double logDays = 1.5 + 0.65 * customer.discipline + 0.25 * burden + 0.45 * m_random.normal();
    // Some bills are never paid.
    if (!m_random.chance(0.004 + (customer.discipline > 1.5 ? 0.03 : 0)))
        order.paid = later(order.placed, std::min(120.0, std::exp(logDays)));
}

void Simulation::foresee(Order &order)
{
    const auto &customer = m_customers[order.customer];
    for (const auto &line : order.lines) {
        foreseeRefund(order, line);
        const double score = 4.0 + 0.85 * line.product->quality + customer.generosity - (order.isLate() ? 0.9 : 0)
            + 0.6 * m_random.normal();
        const auto stars = std::clamp(static_cast<int>(std::lround(score)), 1, 5);
        const double days = 1 + 14 * m_random.uniform();
        // People speak up when something went wrong, or very well.
        if (m_random.chance(stars == 3 || stars == 4 ? 0.2 : 0.38)) {
            const auto moment = later(order.delivered, days);
            expect(moment,
                   Rating{.customer = order.customer,
                          .product = line.product->id,
                          .purchase = line.purchase,
                          .stars = stars,
                          .moment = moment});
        }
    }
}

void Simulation::foreseeRefund(Order &order, const Line &line)
{
    const auto &customer = m_customers[order.customer];
    const double disappointment = std::max(0.0, -line.product->quality - 0.4);
    const double chance = (0.018 + 0.10 * disappointment + (order.isLate() ? 0.04 : 0)) * customer.returns;
    const double wait = 6 + 22 * m_random.uniform();
    const double handling = 2 + 12 * m_random.uniform();
    if (!m_random.chance(std::min(0.75, chance)))
        return;
    const std::string_view reason = disappointment > 0 ? "not as described"
        : order.isLate()                               ? "came too late"
                                                       : "changed my mind";
    const auto requested = later(order.delivered, wait);
    const auto refunded = later(requested, handling);
    if (!order.returned || refunded < *order.returned)
        order.returned = refunded;
    expect(requested,
           Refund{.customer = order.customer,
                  .purchase = line.purchase,
                  .cents = line.cents * line.quantity,
                  .reason = reason,
                  .requested = requested,
                  .refunded = refunded});
}

namespace {

std::string_view statusOf(MaybeTime shipped, MaybeTime delivered, MaybeTime returned)
{
    if (returned)
        return "returned";
    if (delivered)
        return "delivered";
    return shipped ? "shipped" : "placed";
}

} // namespace

void Simulation::write(const Order &order, const Visit &visit)
{
    const auto &window = m_life.window;
    const auto shipped = window.visible(order.shipped);
    const auto delivered = window.visible(order.delivered);
    m_writer.row(ShopTable::Orders)
        .integer(order.id)
        .uuid(m_customers[order.customer].id)
        .integer(order.address)
        .text(statusOf(shipped, delivered, window.visible(order.returned)))
        .money(order.amount)
        .money(order.discount)
        .time(order.placed)
        .time(order.promised)
        .time(shipped)
        .time(delivered)
        .end();
    for (const auto &line : order.lines) {
        m_writer.row(ShopTable::Purchases)
            .integer(line.purchase)
            .integer(order.id)
            .integer(line.product->id)
            .integer(line.quantity)
            .money(line.cents)
            .time(order.placed)
            .end();
    }
    m_writer.row(ShopTable::Payments)
        .integer(order.id)
        .integer(order.id)
        .uuid(order.card)
        .money(order.amount)
        .time(order.placed)
        .time(later(order.placed, 14))
        .time(window.visible(order.paid))
        .time(window.visible(order.chargedBack))
        .end();
    for (const auto &shown : visit.shown) {
        const auto impression = shown.first;
        const bool isBought = std::ranges::any_of(order.lines, [&](const Line &line) {
            return line.product == shown.second;
        });
        if (isBought) {
            m_writer.row(ShopTable::Conversions)
                .integer(impression)
                .integer(impression)
                .integer(order.id)
                .time(order.placed)
                .end();
        }
    }
}

void Simulation::writeChanges(const Order &order)
{
    const auto &window = m_life.window;
    if (window.reaches(order.shipped) || window.reaches(order.delivered) || window.reaches(order.returned)) {
        const auto shipped = window.visible(order.shipped);
        const auto delivered = window.visible(order.delivered);
        m_writer.change(OrderChange{.id = order.id,
                                    .status = statusOf(shipped, delivered, window.visible(order.returned)),
                                    .shipped = shipped,
                                    .delivered = delivered});
    }
    if (window.reaches(order.paid) || window.reaches(order.chargedBack)) {
        m_writer.change(PaymentChange{
            .id = order.id, .paid = window.visible(order.paid), .chargedBack = window.visible(order.chargedBack)});
    }
}

} // namespace espalier::gym
