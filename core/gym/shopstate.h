// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/gym/shop.h"
#include "core/gym/shopgoods.h"
#include "core/gym/shopworld.h"
#include "core/gym/shopwriter.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace espalier::gym {

struct Life
{
    Seed seed;
    double scale = 1;
    WrittenDays written;
    int firstDayOfYear = 181; //!< of the shop's first day, for what depends on the season
};

//! That of a shop, of which those days are written.
Life lifeOf(const ShopStatus &status, const WrittenDays &written);

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

//! The shop as it is on a day of its life: who is there, what is on sale, and what is to come.
struct ShopState
{
    ShopState(const Life &livedLife, ShopWriter &rowWriter);

    //! A new address of a customer, with its rows; its number.
    std::int64_t addAddress(std::size_t customer, std::string_view kind, Timestamp moment);
    //! A new credit card of a customer, with its row.
    Uuid addCard(std::size_t customer, Timestamp moment);
    //! Lets an event happen on the day of a moment, tomorrow at the earliest.
    void expect(Timestamp moment, const Event &event);

    Life life;
    ShopWriter &writer;
    Random random;
    Goods goods;
    std::vector<Customer> customers;
    std::map<int, std::vector<Event>> events; //!< by day
    int day = 0;
    Bug bug = Bug::None;
    std::int64_t addresses = 0;
};

} // namespace espalier::gym
