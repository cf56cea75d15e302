// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/made.h"

#include "core/study/names.h"
#include "tests/core/engine/exactnumber.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace espalier::tests {

namespace {

using study::Measure;

std::optional<study::Path> randomParent(const World &world, const std::string &entity, Random &random)
{
    std::vector<study::Path> paths;
    for (const auto &relation : world.relations) {
        const auto &child = world.tables[relation.child];
        const auto &parent = world.tables[relation.parent];
        if (child.name != entity)
            continue;
        study::Hop hop{.direction = study::Direction::ToParent, .table = {"public", parent.name}};
        for (std::size_t i = 0; i < relation.childColumns.size(); ++i) {
            hop.childColumns.push_back(child.columns[relation.childColumns[i]].name);
            hop.parentColumns.push_back(parent.columns[i].name);
        }
        paths.push_back({std::move(hop)});
    }
    return paths.empty() ? std::nullopt : std::optional(paths[random.below(paths.size())]);
}

//! What two examples of a group have in common; nothing where an example has no group.
std::optional<std::vector<Cell>> common(const World &world, const study::Path &within, const Examples &examples,
                                        std::size_t example)
{
    std::vector<Cell> key{Cell(examples.asOf[example])};
    if (within.empty())
        return key;
    const auto &parent = tableNamed(world, within.back().table.name);
    for (std::size_t i = 0; i < parent.keyColumns; ++i) {
        key.push_back(examples.read({.path = within, .column = parent.columns[i].name}, example));
        if (key.back().index() == 0)
            return std::nullopt;
    }
    return key;
}

Cell quotient(const Cell &number, const Cell &divisor)
{
    const auto *a = std::get_if<double>(&number);
    const auto *b = std::get_if<double>(&divisor);
    const auto fits = [](double size) {
        return size > 1e-100 && size < 1e100;
    };
    if (a == nullptr || b == nullptr || !fits(std::abs(*b)) || (*a != 0 && !fits(std::abs(*a))))
        return {};
    return *a / *b;
}

Cell scored(double number, const std::vector<double> &group, bool isMean)
{
    std::vector<ExactNumber> exact;
    for (const auto other : group) {
        if (const auto value = ExactNumber::of(other))
            exact.push_back(*value);
    }
    const auto sum = sumOf(exact);
    const auto n = static_cast<double>(exact.size());
    if (isMean)
        return exact.empty() ? Cell() : Cell(sum.toDouble() / n);
    const auto own = ExactNumber::of(number);
    const auto spread = countOf(exact) * sumOfProducts(exact, exact) - sum * sum;
    if (!own || exact.size() < 2 || spread.isZero())
        return {};
    return (countOf(exact) * *own - sum).toDouble() / n / std::sqrt(spread.toDouble() / (n * (n - 1)));
}

Cell compared(Measure measure, const Cell &own, const std::vector<double> &group)
{
    const auto *number = std::get_if<double>(&own);
    if (measure == Measure::Mean)
        return scored(0, group, true);
    if (number == nullptr)
        return {};
    const auto count = [&group](auto holds) {
        return static_cast<double>(std::ranges::count_if(group, holds));
    };
    const auto above = count([number](double other) {
        return other > *number;
    });
    const auto equal = count([number](double other) {
        return other == *number;
    });
    const auto fits = [](double one) {
        return std::abs(one) < 1e307;
    };
    switch (measure) {
    case Measure::Rank:
        return above + 1;
    case Measure::Percentile: {
        const auto all = static_cast<double>(group.size());
        return (2 * (all - above - equal) + equal) / (2 * all);
    }
    case Measure::ToHighest: {
        const auto most = std::ranges::max(group);
        return fits(most) && fits(*number) ? Cell(most - *number) : Cell();
    }
    case Measure::ToLowest: {
        const auto least = std::ranges::min(group);
        return fits(least) && fits(*number) ? Cell(*number - least) : Cell();
    }
    default:
        return scored(*number, group, false);
    }
}

} // namespace

study::Study withMade(const World &world, study::Study study, Random random)
{
    const auto features = study.features;
    for (const auto &feature : features) {
        if (random.below(3) != 0)
            continue;
        auto made = feature;
        made.name = "made_" + feature.name;
        const bool isMany = study::lastToMany(feature.path) != nullptr;
        if (isMany && random.below(3) == 0) {
            made.over = study::Window();
            if (random.below(2) == 0)
                *made.over = Duration{static_cast<std::int64_t>(5 + random.below(30)), Duration::Unit::Days};
        }
        if (!made.over || random.below(3) == 0) {
            const auto measure = study::measureNames[random.below(study::measureNames.size())].first;
            made.among = study::Among{.measure = measure, .within = {}};
            auto within = randomParent(world, study.entity.name, random);
            if (within && random.below(2) == 0)
                made.among->within = std::move(*within);
        }
        study.features.push_back(std::move(made));
    }
    return study;
}

std::vector<Cell> madeReference(const World &world, const study::Feature &feature, const Examples &examples)
{
    auto read = feature;
    read.over.reset();
    read.among.reset();
    auto divisor = read;
    divisor.window = feature.over.value_or(study::Window());
    std::vector<Cell> numbers;
    for (std::size_t i = 0; i < examples.asOf.size(); ++i) {
        const auto number = examples.read(read, i);
        numbers.push_back(feature.over ? quotient(number, examples.read(divisor, i)) : number);
    }
    if (!feature.among)
        return numbers;
    std::vector<std::optional<std::vector<Cell>>> groups;
    for (std::size_t i = 0; i < examples.asOf.size(); ++i)
        groups.push_back(common(world, feature.among->within, examples, i));
    std::vector<Cell> result;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        std::vector<double> group;
        for (std::size_t j = 0; j < numbers.size(); ++j) {
            const auto *number = std::get_if<double>(&numbers[j]);
            if (groups[i] && groups[j] == groups[i] && number != nullptr)
                group.push_back(*number);
        }
        result.push_back(groups[i] ? compared(feature.among->measure, numbers[i], group) : Cell());
    }
    return result;
}

} // namespace espalier::tests
