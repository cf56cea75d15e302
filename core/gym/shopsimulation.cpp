// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/shopsimulation.h"

#include "core/gym/messages.h"
#include "core/gym/shopnames.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <utility>

namespace espalier::gym {

namespace {

constexpr double customersAtScaleOne = 1350;
constexpr int promotionEvery = 45;
constexpr int promotionDays = 6;

double logistic(double value)
{
    return 1 / (1 + std::exp(-value));
}

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

} // namespace

Simulation::Simulation(const Life &life, ShopWriter &writer)
    : m_life(life)
    , m_writer(writer)
    , m_random(Random(life.seed).fork(2))
    , m_goods(makeGoods(life.seed, life.scale, life.window, writer))
{ }

Result<> Simulation::run(Progress &progress)
{
    for (m_day = 0; m_day < m_life.window.to; ++m_day) {
        if (progress.isCancelled())
            return Failure(
                Error{.code = Error::Code::Cancelled, .subject = {}, .problem = espalier::messages::stopped()});
        progress.report(static_cast<double>(m_day) / m_life.window.to, messages::lettingShopLive());
        liveThrough(m_day);
        if (auto flushed = m_writer.flushWhenFull(); !flushed)
            return flushed;
    }
    return m_writer.flush();
}

void Simulation::liveThrough(int day)
{
    m_bug = bugOf(m_life.seed, day);
    changePrices(day);
    introduce(day);
    welcome(day);
    if (const auto due = m_events.extract(day); !due.empty()) {
        for (const auto &event : due.mapped())
            happen(event);
    }
    for (std::size_t i = 0; i < m_customers.size(); ++i) {
        auto &customer = m_customers[i];
        mayLapse(customer, day);
        if (m_random.chance(visitChance(customer, day)))
            visit(i, day);
    }
}

void Simulation::changePrices(int day)
{
    constexpr int every = 30;
    if (day % every != 0 || day == 0)
        return;
    auto random = Random(m_life.seed).fork(0xa11'0000U + static_cast<std::uint64_t>(day));
    const double inflation = std::exp(0.04 * day / 365);
    for (auto &product : m_goods.products) {
        const double wobble = 1 + 0.03 * random.normal();
        product.cents = std::max<std::int64_t>(99, std::llround(product.basePrice * inflation * wobble));
    }
    // Only what a change leaves behind is seen: the last one within the window.
    const bool isLast = day + every >= m_life.window.to;
    if (!isLast || !m_life.window.isNew(day))
        return;
    for (const auto &product : m_goods.products) {
        if (product.introducedDay < day)
            m_writer.change(PriceChange{.id = product.id, .cents = product.cents});
    }
}

void Simulation::introduce(int day)
{
    auto &products = m_goods.products;
    for (; m_introduced < products.size() && products[m_introduced].introducedDay <= day; ++m_introduced) {
        if (m_life.window.isNew(day))
            write(products[m_introduced]);
    }
}

void Simulation::write(const Product &product)
{
    m_writer.row(ShopTable::Products)
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
    m_arrivals += customersAtScaleOne * m_life.scale * share / historyDays;
    for (; m_arrivals >= 1; m_arrivals -= 1)
        addCustomer(day);
}

void Simulation::addCustomer(int day)
{
    Customer customer;
    customer.id = makeUuid(m_random);
    customer.joinedDay = day;
    customer.visits = 0.1 * std::exp(0.55 * m_random.normal());
    customer.intent = -0.6 + 0.5 * m_random.normal();
    customer.priceSensitivity = m_random.uniform();
    customer.discipline = m_random.normal();
    customer.returns = m_random.chance(0.1) ? 4 : 1;
    customer.generosity = 0.4 * m_random.normal();
    customer.taste = m_random.below(m_goods.byCategory.size());
    customer.isFraudster = m_random.chance(0.015);
    customer.readsNewsletter = m_random.chance(0.6);
    customer.network = static_cast<std::uint32_t>((20 + m_random.below(60)) << 16U | m_random.below(65'536));
    customer.city = m_random.below(cities.size());
    const auto moment = later(startOf(day), m_random.uniform() * 0.3);
    const auto place = m_customers.size();
    const auto &first = firstNames[m_random.below(firstNames.size())];
    const auto &last = lastNames[m_random.below(lastNames.size())];
    m_customers.push_back(customer);
    if (m_life.window.isNew(day)) {
        m_writer.row(ShopTable::Customers)
            .uuid(customer.id)
            .text(first)
            .text(last)
            .text(fmt::format("{}.{}.{}@example.com", first, last, place + 1))
            .text(customer.readsNewsletter ? "t" : "f")
            .time(moment)
            .end();
    }
    m_customers[place].address = addAddress(place, "home", moment);
    m_customers[place].card = addCard(place, moment);
}

std::int64_t Simulation::addAddress(std::size_t customer, std::string_view kind, Timestamp moment)
{
    // Fraud has its goods sent anywhere; others stay in their city.
    const bool isElsewhere = m_customers[customer].isFraudster || m_random.chance(0.05);
    const auto city = isElsewhere ? m_random.below(cities.size()) : m_customers[customer].city;
    const auto &place = cities[city];
    const auto street = fmt::format("{} {}", 1 + m_random.below(180), streets[m_random.below(streets.size())]);
    const auto zip = fmt::format("{:02}{:03}", 10 + city * 5, m_random.below(1000));
    const double latitude = place.latitude + 0.05 * m_random.normal();
    const double longitude = place.longitude + 0.05 * m_random.normal();
    const auto id = ++m_addresses;
    if (!m_life.window.isNew(dayOf(moment)))
        return id;
    auto row = m_writer.row(ShopTable::Addresses);
    row.integer(id).text(street).text(place.name).text(zip);
    if (m_bug == Bug::PlacesLost)
        row.null().null();
    else
        row.real(latitude).real(longitude);
    row.time(moment).end();
    m_writer.row(ShopTable::CustomerAddresses).uuid(m_customers[customer].id).integer(id).text(kind).time(moment).end();
    return id;
}

Uuid Simulation::addCard(std::size_t customer, Timestamp moment)
{
    static constexpr std::array<std::string_view, 4> types{"visa", "mastercard", "amex", "discover"};
    const auto card = makeUuid(m_random);
    const double draw = m_random.uniform();
    const auto type = types[static_cast<std::size_t>(draw * draw * 4)];
    const auto expires = later(moment, 200 + static_cast<double>(m_random.below(1200)));
    if (m_life.window.isNew(dayOf(moment))) {
        m_writer.row(ShopTable::CreditCards)
            .uuid(card)
            .uuid(m_customers[customer].id)
            .text(type)
            .date(expires)
            .time(moment)
            .end();
    }
    return card;
}

double Simulation::displeasureOf(const Customer &customer, int day)
{
    constexpr double halfLife = 45;
    return customer.displeasure * std::exp2(-(day - customer.displeasedDay) / halfLife);
}

void Simulation::mayLapse(Customer &customer, int day)
{
    if (customer.lapsedDay >= 0) {
        // Some come back.
        if (m_random.chance(1.0 / 900))
            customer.lapsedDay = -1;
        return;
    }
    if (customer.displeasure == 0 && day % 3 != 0)
        return; // the common case, in bigger steps
    const double step = customer.displeasure == 0 ? 3 : 1;
    const double hazard = std::exp(1.5 * displeasureOf(customer, day) + 0.5 * customer.priceSensitivity) / 520;
    if (m_random.chance(std::min(0.2, hazard * step))) {
        customer.lapsedDay = day;
        if (customer.readsNewsletter && m_random.chance(0.6)) {
            customer.readsNewsletter = false;
            if (m_life.window.isNew(day))
                m_writer.unsubscribe(customer.id);
        }
    }
}

double Simulation::visitChance(const Customer &customer, int day)
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

void Simulation::visit(std::size_t place, int day)
{
    const auto &customer = m_customers[place];
    Visit visit;
    visit.customer = place;
    visit.session = ++m_sessions;
    visit.isForeign = customer.isFraudster ? m_random.chance(0.85) : m_random.chance(0.02);
    const auto network =
        visit.isForeign ? static_cast<std::uint32_t>((185U << 16U) | m_random.below(65'536)) : customer.network;
    visit.address = network << 8U | static_cast<std::uint32_t>(1 + m_random.below(254));
    // The day's visits begin after accounts were opened, and end before midnight.
    visit.start = later(startOf(day), 0.31 + 0.6 * m_random.uniform());
    const bool isBuying = buys(visit, day);
    const auto pages = static_cast<std::int64_t>(1 + (isBuying ? 5 : 0)
                                                 + std::exp(0.9 + 0.4 * customer.intent + 0.7 * m_random.normal()));
    visit.end = later(visit.start, std::min(0.08, 0.0007 * static_cast<double>(pages) * (0.5 + m_random.uniform())));
    write(visit, pages);
    show(visit);
    if (isBuying)
        placeOrder(visit);
}

bool Simulation::buys(const Visit &visit, int day)
{
    const auto &customer = m_customers[visit.customer];
    if (customer.isFraudster)
        return m_random.chance(0.6);
    double logit = customer.intent - 0.8 * displeasureOf(customer, day);
    if (isPromotion(day))
        logit += 1.2 * customer.priceSensitivity;
    else
        logit -= 0.4 * customer.priceSensitivity;
    if (customer.lapsedDay >= 0)
        logit -= 1.6;
    return m_random.chance(logistic(logit));
}

void Simulation::show(Visit &visit)
{
    static constexpr std::array<std::string_view, 3> placements{"top", "side", "basket"};
    const auto &customer = m_customers[visit.customer];
    while (m_random.chance(0.3) && visit.shown.size() < 4) {
        const bool isFitting = m_random.chance(0.5);
        const auto category = isFitting ? customer.taste : m_random.below(m_goods.byCategory.size());
        const auto &product = m_goods.pick(m_random, m_day, category);
        visit.shown.emplace_back(++m_impressions, &product);
        const auto placement = placements[m_random.below(placements.size())];
        if (m_life.window.isNew(m_day)) {
            m_writer.row(ShopTable::Impressions)
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
    const double phones = 0.5 + 0.12 * m_day / historyDays;
    const double draw = m_random.uniform();
    const std::string_view device = draw < phones ? "phone" : draw < phones + 0.08 ? "tablet" : "desktop";
    const bool isDirect = m_random.chance(0.4);
    const auto referrer = referrers[m_random.below(referrers.size())];
    if (!m_life.window.isNew(m_day))
        return;
    auto row = m_writer.row(ShopTable::Sessions);
    row.integer(visit.session).uuid(m_customers[visit.customer].id);
    row.text(fmt::format("{}.{}.{}.{}", visit.address >> 24U, (visit.address >> 16U) & 0xffU,
                         (visit.address >> 8U) & 0xffU, visit.address & 0xffU));
    row.text(device);
    if (isDirect)
        row.null();
    else
        row.text(referrer);
    if (m_bug == Bug::PageViewsLost)
        row.null();
    else
        row.integer(pages);
    row.time(visit.start).time(visit.end).end();
}

void Simulation::expect(Timestamp moment, const Event &event)
{
    m_events[std::max(dayOf(moment), m_day + 1)].push_back(event);
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
    auto &customer = m_customers[displeasure.customer];
    const double before = displeasureOf(customer, m_day);
    customer.displeasure = std::clamp(before + displeasure.amount, -0.4, 3.0);
    customer.displeasedDay = m_day;
}

void Simulation::happen(const Rating &rating)
{
    const auto id = ++m_ratings;
    if (m_life.window.isNew(m_day)) {
        m_writer.row(ShopTable::Ratings)
            .integer(id)
            .integer(rating.product)
            .uuid(m_customers[rating.customer].id)
            .integer(rating.purchase)
            .integer(rating.stars)
            .time(rating.moment)
            .end();
    }
    if (rating.stars <= 2)
        happen(Displeasure{.customer = rating.customer, .amount = 0.9});
    else if (rating.stars == 5)
        happen(Displeasure{.customer = rating.customer, .amount = -0.2});
}

void Simulation::happen(const Refund &refund)
{
    const auto id = ++m_refunds;
    const auto &window = m_life.window;
    if (window.isNew(m_day)) {
        m_writer.row(ShopTable::Refunds)
            .integer(id)
            .integer(refund.purchase)
            .money(refund.cents)
            .text(refund.reason)
            .time(refund.requested)
            .time(window.visible(refund.refunded))
            .end();
    } else if (window.reaches(refund.refunded)) {
        m_writer.change(RefundChange{.id = id, .refunded = refund.refunded});
    }
    const bool isSlow = refund.refunded > later(refund.requested, 8);
    happen(Displeasure{.customer = refund.customer, .amount = isSlow ? 0.9 : 0.5});
}

} // namespace espalier::gym
