// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/shopgoods.h"

#include "core/gym/shopnames.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace espalier::gym {

namespace {

constexpr std::size_t leafCount = categoryNames.size() * 4;
constexpr int growthDays = 4 * 365; //!< over which new products keep coming

std::size_t scaled(double base, double scale, std::size_t least, std::size_t most)
{
    return std::clamp(static_cast<std::size_t>(base * scale), least, most);
}

template<typename Values>
const auto &pickFrom(Random &random, const Values &values)
{
    return values[random.below(values.size())];
}

void writeCategories(ShopWriter &writer)
{
    std::int64_t id = 0;
    for (const auto &category : categoryNames)
        writer.row(ShopTable::Categories).integer(++id).null().text(category.name).end();
    std::int64_t parent = 0;
    for (const auto &category : categoryNames) {
        ++parent;
        for (const auto part : category.parts)
            writer.row(ShopTable::Categories).integer(++id).integer(parent).text(part).end();
    }
}

void writeBrand(Random &random, std::int64_t id, ShopWriter *writer)
{
    auto name = fmt::format("{}{}{}", pickFrom(random, syllables), pickFrom(random, syllables),
                            random.chance(0.4) ? pickFrom(random, syllables) : "");
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    const auto country = pickFrom(random, countries);
    const auto year = 1900 + static_cast<std::int64_t>(random.below(120));
    if (writer != nullptr)
        writer->row(ShopTable::Brands).integer(id).text(name).text(country).integer(year).end();
}

//! Most products were there from the first day; the others come one by one, in the order of their numbers.
int introductionOf(std::size_t product, std::size_t count)
{
    const auto first = count * 2 / 3;
    if (product < first)
        return 0;
    return static_cast<int>(static_cast<double>(product - first) / static_cast<double>(count - first) * growthDays);
}

Product makeProduct(Random &random, std::int64_t id)
{
    Product product;
    product.id = id;
    product.category = random.below(leafCount);
    // Categories differ in price more than products of one category.
    const double level = 3.0 + 0.35 * static_cast<double>(product.category % 5) + 0.6 * random.normal();
    product.basePrice = std::round(100 * std::exp(std::clamp(level, 1.2, 6.5)));
    product.quality = random.normal();
    product.cents = static_cast<std::int64_t>(product.basePrice);
    return product;
}

} // namespace

const Product &Goods::pick(Random &random, int day, std::size_t category) const
{
    constexpr int attempts = 6;
    const auto &known = byCategory[category];
    for (int attempt = 0; attempt < attempts && !known.empty(); ++attempt) {
        const double draw = random.uniform();
        const auto &product =
            products[known[static_cast<std::size_t>(draw * draw * static_cast<double>(known.size()))]];
        if (product.introducedDay <= day)
            return product;
    }
    return products.front();
}

Goods makeGoods(Seed seed, double scale, const WrittenDays &written, ShopWriter &writer)
{
    auto random = Random(seed).fork(1);
    const bool isFirst = written.isNew(0);
    if (isFirst)
        writeCategories(writer);
    const auto brandCount = scaled(40, scale, 12, 400);
    for (std::size_t brand = 1; brand <= brandCount; ++brand)
        writeBrand(random, static_cast<std::int64_t>(brand), isFirst ? &writer : nullptr);

    Goods goods;
    goods.byCategory.resize(leafCount);
    const auto productCount = scaled(400, scale, 60, 40'000);
    for (std::size_t i = 0; i < productCount; ++i) {
        auto product = makeProduct(random, static_cast<std::int64_t>(i) + 1);
        product.brand = 1 + static_cast<std::int64_t>(random.below(brandCount));
        product.name = fmt::format("{} {} {}", pickFrom(random, adjectives),
                                   categoryNames[product.category / 4].parts[product.category % 4], 100 + i);
        product.weight = std::exp(0.7 * random.normal());
        product.introducedDay = introductionOf(i, productCount);
        goods.byCategory[product.category].push_back(i);
        goods.products.push_back(product);
    }
    return goods;
}

} // namespace espalier::gym
