// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/gym/shopworld.h"
#include "core/gym/shopwriter.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace espalier::gym {

struct Product
{
    std::int64_t id = 0;
    std::int64_t brand = 0;
    std::string name;
    double weight = 0;
    std::size_t category = 0; //!< a leaf
    int introducedDay = 0;
    double basePrice = 0; //!< in cents
    double quality = 0; //!< hidden: about normal; below -1 it disappoints
    std::int64_t cents = 0; //!< the price of the day
};

//! All of the shop's goods, in leaf categories.
struct Goods
{
    std::vector<Product> products;
    std::vector<std::vector<std::size_t>> byCategory; //!< indices of products; the popular ones first

    //! A product on sale that day, of the category or of any; popular ones more often.
    const Product &pick(Random &random, int day, std::size_t category) const;
};

//! Brands and categories, with their rows; products, whose rows come when they are introduced.
Goods makeGoods(Seed seed, double scale, const WrittenDays &written, ShopWriter &writer);

} // namespace espalier::gym
