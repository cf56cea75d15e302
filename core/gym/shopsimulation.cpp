// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/shopsimulation.h"

#include "core/base/require.h"
#include "core/gym/messages.h"
#include "core/gym/shoplife.h"
#include "core/gym/shopnames.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <utility>

namespace espalier::gym {

namespace {

constexpr double customersAtScaleOne = 1350;

} // namespace

Simulation::Simulation(const Life &life, ShopWriter &writer)
    : m_state(life, writer)
    , m_orders(m_state)
{ }

Result<> Simulation::run(Progress &progress)
{
    if (auto ran = runTo(m_state.life.written.to, progress); !ran)
        return ran;
    return m_state.writer.flush();
}

Result<> Simulation::runTo(int day, Progress &progress)
{
    ESPALIER_REQUIRE(day >= m_state.day && day <= m_state.life.written.to);
    for (; m_state.day < day; ++m_state.day) {
        if (progress.isCancelled())
            return Failure(
                Error{.code = Error::Code::Cancelled, .subject = {}, .problem = espalier::messages::stopped()});
        progress.report(static_cast<double>(m_state.day) / m_state.life.written.to, messages::lettingShopLive());
        liveThrough(m_state.day);
        if (auto flushed = m_state.writer.flushWhenFull(); !flushed)
            return flushed;
    }
    return {};
}

void Simulation::liveThrough(int day)
{
    m_state.bug = bugOf(m_state.life.seed, day);
    changePrices(day);
    introduce(day);
    welcome(day);
    if (const auto due = m_state.events.extract(day); !due.empty()) {
        for (const auto &event : due.mapped())
            happen(event);
    }
    for (std::size_t i = 0; i < m_state.customers.size(); ++i) {
        auto &customer = m_state.customers[i];
        mayLapse(customer, day);
        if (m_state.random.chance(visitChance(customer, day)))
            visit(i, day);
    }
}

void Simulation::changePrices(int day)
{
    constexpr int every = 30;
    if (day % every != 0 || day == 0)
        return;
    auto random = Random(m_state.life.seed).fork(0xa11'0000U + static_cast<std::uint64_t>(day));
    const double inflation = std::exp(0.04 * day / 365);
    for (auto &product : m_state.goods.products) {
        const double wobble = 1 + 0.03 * random.normal();
        product.cents = std::max<std::int64_t>(99, std::llround(product.basePrice * inflation * wobble));
    }
    // Only what a change leaves behind is seen: the last one on the days that are written.
    const bool isLast = day + every >= m_state.life.written.to;
    if (!isLast || !m_state.life.written.isNew(day))
        return;
    for (const auto &product : m_state.goods.products) {
        if (product.introducedDay < day)
            m_state.writer.change(PriceChange{.id = product.id, .cents = product.cents});
    }
}

void Simulation::introduce(int day)
{
    auto &products = m_state.goods.products;
    for (; m_introduced < products.size() && products[m_introduced].introducedDay <= day; ++m_introduced) {
        if (m_state.life.written.isNew(day))
            write(products[m_introduced]);
    }
}

void Simulation::write(const Product &product)
{
    m_state.writer.row(ShopTable::Products)
        .integer(product.id)
        .integer(product.brand)
        .integer(static_cast<std::int64_t>(categoryNames.size() + product.category) + 1)
        .text(product.name)
        .money(product.cents)
        .real(product.weight)
        .time(startOf(product.introducedDay))
        .end();
}

void Simulation::welcome(int day)
{
    // Many in the first month, and then ever more.
    const double share = day < 30 ? 4 : 0.45 + 0.86 * day / historyDays;
    m_arrivals += customersAtScaleOne * m_state.life.scale * share / historyDays;
    for (; m_arrivals >= 1; m_arrivals -= 1)
        addCustomer(day);
}

void Simulation::addCustomer(int day)
{
    Customer customer;
    customer.id = makeUuid(m_state.random);
    customer.joinedDay = day;
    customer.visits = 0.1 * std::exp(0.55 * m_state.random.normal());
    customer.intent = -0.6 + 0.5 * m_state.random.normal();
    customer.priceSensitivity = m_state.random.uniform();
    customer.discipline = m_state.random.normal();
    customer.returns = m_state.random.chance(0.1) ? 4 : 1;
    customer.generosity = 0.4 * m_state.random.normal();
    customer.taste = m_state.random.below(m_state.goods.byCategory.size());
    customer.isFraudster = m_state.random.chance(0.015);
    customer.readsNewsletter = m_state.random.chance(0.6);
    customer.network =
        static_cast<std::uint32_t>((20 + m_state.random.below(60)) << 16U | m_state.random.below(65'536));
    customer.city = m_state.random.below(cities.size());
    const auto moment = later(startOf(day), m_state.random.uniform() * 0.3);
    const auto place = m_state.customers.size();
    const auto &first = firstNames[m_state.random.below(firstNames.size())];
    const auto &last = lastNames[m_state.random.below(lastNames.size())];
    m_state.customers.push_back(customer);
    if (m_state.life.written.isNew(day)) {
        m_state.writer.row(ShopTable::Customers)
            .uuid(customer.id)
            .text(first)
            .text(last)
            .text(fmt::format("{}.{}.{}@example.com", first, last, place + 1))
            .text(customer.readsNewsletter ? "t" : "f")
            .time(moment)
            .end();
    }
    m_state.customers[place].address = m_state.addAddress(place, "home", moment);
    m_state.customers[place].card = m_state.addCard(place, moment);
}

void Simulation::mayLapse(Customer &customer, int day)
{
    if (customer.lapsedDay >= 0) {
        // Some come back.
        if (m_state.random.chance(returnChance))
            customer.lapsedDay = -1;
        return;
    }
    const auto chance = lapseChance(customer, day);
    if (chance > 0 && m_state.random.chance(chance)) {
        customer.lapsedDay = day;
        if (customer.readsNewsletter && m_state.random.chance(0.6)) {
            customer.readsNewsletter = false;
            if (m_state.life.written.isNew(day))
                m_state.writer.unsubscribe(customer.id);
        }
    }
}

void Simulation::visit(std::size_t place, int day)
{
    const auto &customer = m_state.customers[place];
    Visit visit;
    visit.customer = place;
    visit.session = ++m_sessions;
    visit.isForeign = customer.isFraudster ? m_state.random.chance(0.85) : m_state.random.chance(0.02);
    const auto network =
        visit.isForeign ? static_cast<std::uint32_t>((185U << 16U) | m_state.random.below(65'536)) : customer.network;
    visit.address = network << 8U | static_cast<std::uint32_t>(1 + m_state.random.below(254));
    // The day's visits begin after accounts were opened, and end before midnight.
    visit.start = later(startOf(day), 0.31 + 0.6 * m_state.random.uniform());
    const bool isBuying = m_state.random.chance(orderChance(customer, day));
    const auto pages = static_cast<std::int64_t>(
        1 + (isBuying ? 5 : 0) + std::exp(0.9 + 0.4 * customer.intent + 0.7 * m_state.random.normal()));
    visit.end =
        later(visit.start, std::min(0.08, 0.0007 * static_cast<double>(pages) * (0.5 + m_state.random.uniform())));
    write(visit, pages);
    show(visit);
    if (isBuying)
        m_orders.place(visit);
}

void Simulation::show(Visit &visit)
{
    static constexpr std::array<std::string_view, 3> placements{"top", "side", "basket"};
    const auto &customer = m_state.customers[visit.customer];
    while (m_state.random.chance(0.3) && visit.shown.size() < 4) {
        const bool isFitting = m_state.random.chance(0.5);
        const auto category = isFitting ? customer.taste : m_state.random.below(m_state.goods.byCategory.size());
        const auto &product = m_state.goods.pick(m_state.random, m_state.day, category);
        visit.shown.emplace_back(++m_impressions, &product);
        const auto placement = placements[m_state.random.below(placements.size())];
        if (m_state.life.written.isNew(m_state.day)) {
            m_state.writer.row(ShopTable::Impressions)
                .integer(m_impressions)
                .integer(visit.session)
                .integer(product.id)
                .text(placement)
                .time(visit.start)
                .end();
        }
    }
}

void Simulation::write(const Visit &visit, std::int64_t pages)
{
    static constexpr std::array<std::string_view, 4> referrers{"search", "newsletter", "social", "partner"};
    // Phones take over slowly.
    const double phones = 0.5 + 0.12 * m_state.day / historyDays;
    const double draw = m_state.random.uniform();
    const std::string_view device = draw < phones ? "phone" : draw < phones + 0.08 ? "tablet" : "desktop";
    const bool isDirect = m_state.random.chance(0.4);
    const auto referrer = referrers[m_state.random.below(referrers.size())];
    if (!m_state.life.written.isNew(m_state.day))
        return;
    auto row = m_state.writer.row(ShopTable::Sessions);
    row.integer(visit.session).uuid(m_state.customers[visit.customer].id);
    row.text(fmt::format("{}.{}.{}.{}", visit.address >> 24U, (visit.address >> 16U) & 0xffU,
                         (visit.address >> 8U) & 0xffU, visit.address & 0xffU));
    row.text(device);
    if (isDirect)
        row.null();
    else
        row.text(referrer);
    if (m_state.bug == Bug::PageViewsLost)
        row.null();
    else
        row.integer(pages);
    row.time(visit.start).time(visit.end).end();
}

void Simulation::happen(const Event &event)
{
    std::visit(
        [this](const auto &what) {
            happen(what);
        },
        event);
}

void Simulation::happen(const Displeasure &displeasure)
{
    displease(m_state.customers[displeasure.customer], displeasure.amount, m_state.day);
}

void Simulation::happen(const Rating &rating)
{
    const auto id = ++m_ratings;
    if (m_state.life.written.isNew(m_state.day)) {
        m_state.writer.row(ShopTable::Ratings)
            .integer(id)
            .integer(rating.product)
            .uuid(m_state.customers[rating.customer].id)
            .integer(rating.purchase)
            .integer(rating.stars)
            .time(rating.moment)
            .end();
    }
    if (const auto amount = displeasureBy(rating); amount != 0)
        happen(Displeasure{.customer = rating.customer, .amount = amount});
}

void Simulation::happen(const Refund &refund)
{
    const auto id = ++m_refunds;
    const auto &written = m_state.life.written;
    if (written.isNew(m_state.day)) {
        m_state.writer.row(ShopTable::Refunds)
            .integer(id)
            .integer(refund.purchase)
            .money(refund.cents)
            .text(refund.reason)
            .time(refund.requested)
            .time(written.visible(refund.refunded))
            .end();
    } else if (written.reaches(refund.refunded)) {
        m_state.writer.change(RefundChange{.id = id, .refunded = refund.refunded});
    }
    happen(Displeasure{.customer = refund.customer, .amount = displeasureBy(refund)});
}

} // namespace espalier::gym
