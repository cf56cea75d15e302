// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/shopstate.h"

#include "core/gym/shopnames.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fmt/format.h>

namespace espalier::gym {

namespace {

//! 0 to 365.
int dayOfYear(Timestamp moment)
{
    using namespace std::chrono;
    const sys_days day{days{moment.microseconds / microsecondsPerDay}};
    const year_month_day date(day);
    return static_cast<int>((day - sys_days(date.year() / January / 1)).count());
}

} // namespace

Life lifeOf(const ShopStatus &status, const WrittenDays &written)
{
    return {.seed = status.seed, .scale = status.scale, .written = written, .firstDayOfYear = dayOfYear(status.start)};
}

ShopState::ShopState(const Life &livedLife, ShopWriter &rowWriter)
    : life(livedLife)
    , writer(rowWriter)
    , random(Random(livedLife.seed).fork(2))
    , goods(makeGoods(livedLife.seed, livedLife.scale, livedLife.written, rowWriter))
{ }

std::int64_t ShopState::addAddress(std::size_t customer, std::string_view kind, Timestamp moment)
{
    // Fraud has its goods sent anywhere; others stay in their city.
    const bool isElsewhere = customers[customer].isFraudster || random.chance(0.05);
    const auto city = isElsewhere ? random.below(cities.size()) : customers[customer].city;
    const auto &place = cities[city];
    const auto street = fmt::format("{} {}", 1 + random.below(180), streets[random.below(streets.size())]);
    const auto zip = fmt::format("{:02}{:03}", 10 + city * 5, random.below(1000));
    const double latitude = place.latitude + 0.05 * random.normal();
    const double longitude = place.longitude + 0.05 * random.normal();
    const auto id = ++addresses;
    if (!life.written.isNew(dayOf(moment)))
        return id;
    auto row = writer.row(ShopTable::Addresses);
    row.integer(id).text(street).text(place.name).text(zip);
    if (bug == Bug::PlacesLost)
        row.null().null();
    else
        row.real(latitude).real(longitude);
    row.time(moment).end();
    writer.row(ShopTable::CustomerAddresses).uuid(customers[customer].id).integer(id).text(kind).time(moment).end();
    return id;
}

Uuid ShopState::addCard(std::size_t customer, Timestamp moment)
{
    static constexpr std::array<std::string_view, 4> types{"visa", "mastercard", "amex", "discover"};
    const auto card = makeUuid(random);
    const double draw = random.uniform();
    const auto type = types[static_cast<std::size_t>(draw * draw * 4)];
    const auto expires = later(moment, 200 + static_cast<double>(random.below(1200)));
    if (life.written.isNew(dayOf(moment))) {
        writer.row(ShopTable::CreditCards)
            .uuid(card)
            .uuid(customers[customer].id)
            .text(type)
            .date(expires)
            .time(moment)
            .end();
    }
    return card;
}

void ShopState::expect(Timestamp moment, const Event &event)
{
    events[std::max(dayOf(moment), day + 1)].push_back(event);
}

} // namespace espalier::gym
