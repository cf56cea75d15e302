// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/gym/shopworld.h"

#include <map>
#include <optional>
#include <variant>

namespace espalier::gym {

struct Life
{
    Seed seed;
    double scale = 1;
    Window window;
    int firstDayOfYear = 181; //!< of the shop's first day, for what depends on the season
};

//! The shop's life, day by day from its first one. What happens on a day depends on the seed and on the days before,
//! never on where the window ends: so a life of 740 days is one of 730 and ten more.
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

private:
    struct Visit
    {
        std::size_t customer = 0;
        std::int64_t session = 0;
        Timestamp start;
        Timestamp end;
        std::uint32_t address = 0;
        bool isForeign = false;
        std::vector<std::pair<std::int64_t, const Product *>> shown; //!< impressions
    };

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

    //! What an order leads to on later days.
    struct Displeasure
    {
        std::size_t customer = 0;
        double amount = 0;
    };
    struct Rating
    {
        std::size_t customer = 0;
        std::int64_t product = 0;
        std::int64_t purchase = 0;
        int stars = 0;
        Timestamp moment;
    };
    struct Refund
    {
        std::size_t customer = 0;
        std::int64_t purchase = 0;
        std::int64_t cents = 0;
        std::string_view reason;
        Timestamp requested;
        Timestamp refunded;
    };
    using Event = std::variant<Displeasure, Rating, Refund>;

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
    static double visitChance(const Customer &customer, int day);
    static double displeasureOf(const Customer &customer, int day);
    void visit(std::size_t place, int day);
    void show(Visit &visit);
    bool buys(const Visit &visit, int day);
    void placeOrder(const Visit &visit);
    void fillBasket(Order &order, const Visit &visit);
    void addLine(Order &order, const Product &product, bool isFraud);
    void choosePayment(Order &order, const Visit &visit);
    void deliver(Order &order);
    void pay(Order &order);
    void foresee(Order &order);
    void foreseeRefund(Order &order, const Line &line);
    void write(const Visit &visit, std::int64_t pages);
    void write(const Order &order, const Visit &visit);
    void writeChanges(const Order &order);
    std::int64_t addAddress(std::size_t customer, std::string_view kind, Timestamp moment);
    Uuid addCard(std::size_t customer, Timestamp moment);
    void expect(Timestamp moment, const Event &event);

    Life m_life;
    ShopWriter &m_writer;
    Random m_random;
    Goods m_goods;
    std::vector<Customer> m_customers;
    std::map<int, std::vector<Event>> m_events; //!< by day
    std::size_t m_introduced = 0; //!< products on sale so far: they come in their order
    double m_arrivals = 0; //!< what is left of a customer from the day before
    int m_day = 0;
    Bug m_bug = Bug::None;
    std::int64_t m_sessions = 0;
    std::int64_t m_impressions = 0;
    std::int64_t m_orders = 0;
    std::int64_t m_purchases = 0;
    std::int64_t m_conversions = 0;
    std::int64_t m_ratings = 0;
    std::int64_t m_refunds = 0;
    std::int64_t m_addresses = 0;
};

} // namespace espalier::gym
