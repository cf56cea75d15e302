// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/shoporders.h"

#include "core/gym/shopnames.h"

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

ShopOrders::ShopOrders(ShopState &state)
    : m_state(state)
{ }

void ShopOrders::place(const Visit &visit)
{
    Order order;
    order.id = ++m_count;
    order.customer = visit.customer;
    order.placed = visit.end;
    fillBasket(order, visit);
    choosePayment(order, visit);
    deliver(order);
    pay(order);
    foresee(order);
    if (m_state.life.written.isNew(m_state.day))
        write(order, visit);
    else
        writeChanges(order);
}

void ShopOrders::fillBasket(Order &order, const Visit &visit)
{
    const auto &customer = m_state.customers[order.customer];
    const bool isFraud = customer.isFraudster;
    // A suggestion that fits may be bought.
    for (const auto &[impression, product] : visit.shown) {
        const double appeal = (product->category == customer.taste ? 0.4 : 0.1) + 0.04 * product->quality;
        if (order.lines.size() < 2 && m_state.random.chance(std::clamp(appeal, 0.02, 0.5)))
            addLine(order, *product, isFraud);
    }
    do {
        const bool isTaste = m_state.random.chance(0.6);
        const auto category = isTaste ? customer.taste : m_state.random.below(m_state.goods.byCategory.size());
        addLine(order, m_state.goods.pick(m_state.random, m_state.day, category), isFraud);
    } while (order.lines.size() < 7 && m_state.random.chance(0.48));
    for (const auto &line : order.lines)
        order.amount += line.cents * line.quantity;
    const bool isPromotion = m_state.day % 45 < 6;
    if (!isFraud && m_state.random.chance(isPromotion ? 0.3 + 0.6 * customer.priceSensitivity : 0.06))
        order.discount = order.amount / 100 * static_cast<std::int64_t>(5 + m_state.random.below(20));
    order.amount -= order.discount;
}

void ShopOrders::addLine(Order &order, const Product &product, bool isFraud)
{
    const bool isThere = std::ranges::any_of(order.lines, [&](const Line &line) {
        return line.product == &product;
    });
    if (isThere)
        return;
    Line line{.product = &product, .quantity = 1, .cents = product.cents, .purchase = ++m_purchases};
    if (m_state.random.chance(isFraud ? 0.7 : 0.18))
        line.quantity += 1 + static_cast<std::int64_t>(m_state.random.below(isFraud ? 4 : 2));
    const bool isOutlier = m_state.random.chance(0.04);
    if (isOutlier && m_state.bug == Bug::PricesTimesHundred)
        line.cents *= 100;
    order.lines.push_back(line);
}

void ShopOrders::choosePayment(Order &order, const Visit &visit)
{
    auto &customer = m_state.customers[order.customer];
    // A stolen account looks like a young one: another network, a card just added, another place.
    const bool isTakeover = !customer.isFraudster && visit.isForeign && m_state.random.chance(0.12);
    const bool isFraud = customer.isFraudster || isTakeover;
    order.card = customer.card;
    order.address = customer.address;
    if (m_state.random.chance(isFraud ? 0.7 : 0.03)) {
        order.card = m_state.addCard(order.customer, visit.start);
        if (!isTakeover)
            customer.card = order.card;
    }
    if (m_state.random.chance(isFraud ? 0.6 : 0.04)) {
        order.address = m_state.addAddress(order.customer, m_state.random.chance(0.5) ? "work" : "other", visit.start);
        if (!isFraud && m_state.random.chance(0.4))
            customer.address = order.address;
    }
    if (m_state.random.chance(isFraud ? 0.85 : 0.0015))
        order.chargedBack = later(order.placed, 15 + 45 * m_state.random.uniform());
}

void ShopOrders::deliver(Order &order)
{
    const auto &customer = m_state.customers[order.customer];
    order.promised = later(order.placed, 4);
    order.shipped = later(order.placed, 0.4 + 1.2 * m_state.random.uniform());
    const double chance = 0.08 + cities[customer.city].lateness
        + (isGiftSeason(m_state.life.firstDayOfYear + m_state.day) ? 0.12 : 0) + 0.02 * m_state.day / historyDays;
    const bool isLate = m_state.random.chance(chance);
    order.delivered = isLate ? later(order.promised, 1 + 6 * m_state.random.uniform())
                             : later(order.shipped, 0.8 + 1.4 * m_state.random.uniform());
    if (isLate)
        m_state.expect(order.delivered, Displeasure{.customer = order.customer, .amount = 0.7});
}

void ShopOrders::pay(Order &order)
{
    const auto &customer = m_state.customers[order.customer];
    constexpr double usualAmount = 7000;
    const double burden = std::log(std::max<double>(100, static_cast<double>(order.amount)) / usualAmount);
    const double logDays = 1.5 + 0.65 * customer.discipline + 0.25 * burden + 0.45 * m_state.random.normal();
    // Some bills are never paid.
    if (!m_state.random.chance(0.004 + (customer.discipline > 1.5 ? 0.03 : 0)))
        order.paid = later(order.placed, std::min(120.0, std::exp(logDays)));
}

void ShopOrders::foresee(Order &order)
{
    const auto &customer = m_state.customers[order.customer];
    for (const auto &line : order.lines) {
        foreseeRefund(order, line);
        const double score = 4.0 + 0.85 * line.product->quality + customer.generosity - (order.isLate() ? 0.9 : 0)
            + 0.6 * m_state.random.normal();
        const auto stars = std::clamp(static_cast<int>(std::lround(score)), 1, 5);
        const double days = 1 + 14 * m_state.random.uniform();
        // People speak up when something went wrong, or very well.
        if (m_state.random.chance(stars == 3 || stars == 4 ? 0.2 : 0.38)) {
            const auto moment = later(order.delivered, days);
            m_state.expect(moment,
                           Rating{.customer = order.customer,
                                  .product = line.product->id,
                                  .purchase = line.purchase,
                                  .stars = stars,
                                  .moment = moment});
        }
    }
}

void ShopOrders::foreseeRefund(Order &order, const Line &line)
{
    const auto &customer = m_state.customers[order.customer];
    const double disappointment = std::max(0.0, -line.product->quality - 0.4);
    const double chance = (0.018 + 0.10 * disappointment + (order.isLate() ? 0.04 : 0)) * customer.returns;
    const double wait = 6 + 22 * m_state.random.uniform();
    const double handling = 2 + 12 * m_state.random.uniform();
    if (!m_state.random.chance(std::min(0.75, chance)))
        return;
    const std::string_view reason = disappointment > 0 ? "not as described"
        : order.isLate()                               ? "came too late"
                                                       : "changed my mind";
    const auto requested = later(order.delivered, wait);
    const auto refunded = later(requested, handling);
    if (!order.returned || refunded < *order.returned)
        order.returned = refunded;
    m_state.expect(requested,
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

void ShopOrders::write(const Order &order, const Visit &visit)
{
    const auto &written = m_state.life.written;
    const auto shipped = written.visible(order.shipped);
    const auto delivered = written.visible(order.delivered);
    m_state.writer.row(ShopTable::Orders)
        .integer(order.id)
        .uuid(m_state.customers[order.customer].id)
        .integer(order.address)
        .text(statusOf(shipped, delivered, written.visible(order.returned)))
        .money(order.amount)
        .money(order.discount)
        .time(order.placed)
        .time(order.promised)
        .time(shipped)
        .time(delivered)
        .end();
    for (const auto &line : order.lines) {
        m_state.writer.row(ShopTable::Purchases)
            .integer(line.purchase)
            .integer(order.id)
            .integer(line.product->id)
            .integer(line.quantity)
            .money(line.cents)
            .time(order.placed)
            .end();
    }
    m_state.writer.row(ShopTable::Payments)
        .integer(order.id)
        .integer(order.id)
        .uuid(order.card)
        .money(order.amount)
        .time(order.placed)
        .time(later(order.placed, 14))
        .time(written.visible(order.paid))
        .time(written.visible(order.chargedBack))
        .end();
    for (const auto &shown : visit.shown) {
        const auto impression = shown.first;
        const bool isBought = std::ranges::any_of(order.lines, [&](const Line &line) {
            return line.product == shown.second;
        });
        if (isBought) {
            m_state.writer.row(ShopTable::Conversions)
                .integer(impression)
                .integer(impression)
                .integer(order.id)
                .time(order.placed)
                .end();
        }
    }
}

void ShopOrders::writeChanges(const Order &order)
{
    const auto &written = m_state.life.written;
    if (written.reaches(order.shipped) || written.reaches(order.delivered) || written.reaches(order.returned)) {
        const auto shipped = written.visible(order.shipped);
        const auto delivered = written.visible(order.delivered);
        m_state.writer.change(OrderChange{.id = order.id,
                                          .status = statusOf(shipped, delivered, written.visible(order.returned)),
                                          .shipped = shipped,
                                          .delivered = delivered});
    }
    if (written.reaches(order.paid) || written.reaches(order.chargedBack)) {
        m_state.writer.change(PaymentChange{
            .id = order.id, .paid = written.visible(order.paid), .chargedBack = written.visible(order.chargedBack)});
    }
}

} // namespace espalier::gym
