// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/levelmeans.h"

#include "core/frame/entities.h"
#include "core/learn/encode.h"
#include "core/learn/moments.h"
#include "core/learn/prepare.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <optional>
#include <utility>

namespace espalier::learn {

namespace {

constexpr std::size_t foldCount = 5;
//! A level has a mean of its own from so many entities on.
constexpr double leastEntities = 3;
//! The levels with the most entities: each is a text and a number in the function that scores.
constexpr std::size_t mostLevels = 1000;
//! By how many deviations the levels' differences are above what chance gives.
constexpr double leastDeviations = 2;
//! Of more classes than that none has means.
constexpr std::size_t mostClasses = 8;

//! Labels of one entity at one level count once, by their mean.
struct Unit
{
    std::int32_t level = 0;
    std::uint32_t entity = 0;
    double label = 0;
};

struct LabelSums
{
    double count = 0;
    double sum = 0;

    void add(double label)
    {
        count += 1;
        sum += label;
    }
    LabelSums without(const LabelSums &other) const { return {.count = count - other.count, .sum = sum - other.sum}; }
    double mean() const { return count > 0 ? sum / count : 0; }
};

std::vector<Unit> unitsOf(const std::vector<std::int32_t> &levels, const std::vector<std::uint32_t> &entities,
                          const std::vector<double> &labels)
{
    std::vector<std::size_t> rows(levels.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    std::erase_if(rows, [&](std::size_t row) {
        return levels[row] < 0;
    });
    const auto place = [&](std::size_t row) {
        return std::pair(levels[row], entities[row]);
    };
    std::ranges::stable_sort(rows, {}, place);
    std::vector<Unit> units;
    for (std::size_t first = 0; first < rows.size();) {
        LabelSums sums;
        auto end = first;
        for (; end < rows.size() && place(rows[end]) == place(rows[first]); ++end)
            sums.add(labels[rows[end]]);
        units.push_back({.level = levels[rows[first]], .entity = entities[rows[first]], .label = sums.mean()});
        first = end;
    }
    return units;
}

//! What is known of the levels of one category.
class Means
{
public:
    Means(const std::vector<Unit> &units, std::size_t levels)
        : m_byLevel(levels)
        , m_byFold(levels)
    {
        for (const auto &unit : units) {
            const auto level = static_cast<std::size_t>(unit.level);
            const auto fold = unit.entity % foldCount;
            for (auto *sums : {&m_byLevel[level], &m_byFold[level][fold], &m_all, &m_allByFold[fold]})
                sums->add(unit.label);
        }
        m_strength = strengthOf(units);
    }

    //! False where the levels differ by no more than chance.
    bool tell() const { return m_strength.has_value(); }

    double all() const { return m_all.mean(); }
    double ofLevel(std::size_t level) const { return drawn(m_byLevel[level], m_all.mean()); }
    double entities(std::size_t level) const { return m_byLevel[level].count; }

    //! By the entities of all folds but one.
    double beside(std::int32_t level, std::size_t fold, bool isKept) const
    {
        const auto all = m_all.without(m_allByFold[fold]).mean();
        if (level < 0 || !isKept)
            return all;
        const auto place = static_cast<std::size_t>(level);
        return drawn(m_byLevel[place].without(m_byFold[place][fold]), all);
    }

private:
    double drawn(const LabelSums &sums, double all) const
    {
        return (sums.sum + *m_strength * all) / (sums.count + *m_strength);
    }

    //! How many labels the mean of all counts as: the variance within levels by that between them, by one-way analysis of variance.
    std::optional<double> strengthOf(const std::vector<Unit> &units) const
    {
        double within = 0;
        for (const auto &unit : units) {
            const auto distance = unit.label - m_byLevel[static_cast<std::size_t>(unit.level)].mean();
            within += distance * distance;
        }
        double between = 0;
        double squares = 0;
        double levels = 0;
        for (const auto &level : m_byLevel) {
            const auto distance = level.mean() - m_all.mean();
            between += level.count * distance * distance;
            squares += level.count * level.count;
            levels += level.count > 0 ? 1 : 0;
        }
        const auto count = m_all.count;
        if (count <= levels || levels < 2)
            return std::nullopt;
        within /= count - levels;
        // The ratio of both mean squares is about 1 where the levels tell nothing, with this deviation.
        const auto deviation = std::sqrt(2 / (levels - 1) + 2 / (count - levels));
        if (between / (levels - 1) <= within * (1 + leastDeviations * deviation))
            return std::nullopt;
        const auto ofLevels = (between - (levels - 1) * within) / (count - squares / count);
        if (!(ofLevels > 0) || !std::isfinite(within / ofLevels))
            return std::nullopt;
        return within / ofLevels;
    }

    std::vector<LabelSums> m_byLevel;
    std::vector<std::array<LabelSums, foldCount>> m_byFold;
    LabelSums m_all;
    std::array<LabelSums, foldCount> m_allByFold;
    std::optional<double> m_strength;
};

//! Whether each level has a mean of its own.
std::vector<bool> keptLevels(const Means &means, std::size_t levels)
{
    std::vector<std::size_t> order(levels);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater(), [&](std::size_t level) {
        return means.entities(level);
    });
    std::vector<bool> kept(levels, false);
    for (std::size_t i = 0; i < std::min(order.size(), mostLevels); ++i)
        kept[order[i]] = means.entities(order[i]) >= leastEntities;
    return kept;
}

struct LevelMeans
{
    model::MeanInput input;
    std::vector<double> values; //!< of the training rows
};

template<typename Change>
void change(LevelMeans &means, Change by)
{
    for (auto *values : {&means.input.means, &means.values})
        std::ranges::transform(*values, values->begin(), by);
    means.input.other = by(means.input.other);
}

//! Of trees as their library reads them; of all others with mean 0 and deviation 1.
void scale(LevelMeans &means, bool isOfTrees)
{
    if (isOfTrees) {
        change(means, [](double value) {
            return static_cast<double>(static_cast<float>(flushed(value)));
        });
        return;
    }
    const auto moments = momentsOf(means.values);
    change(means, [&moments](double value) {
        return flushed((value - moments.mean) / moments.deviation);
    });
}

std::optional<LevelMeans> fitted(const frame::Categories &category, const std::vector<std::uint32_t> &entities,
                                 const std::vector<double> &labels, bool isOfTrees)
{
    const Means means(unitsOf(category.codes, entities, labels), category.levels.size());
    if (!means.tell())
        return std::nullopt;
    const auto kept = keptLevels(means, category.levels.size());
    LevelMeans result{.input = {.levels = {}, .means = {}, .other = means.all()}, .values = {}};
    std::vector<std::size_t> order;
    for (std::size_t level = 0; level < kept.size(); ++level)
        if (kept[level])
            order.push_back(level);
    std::ranges::sort(order, {}, [&](std::size_t level) -> const std::string & {
        return category.levels[level];
    });
    for (const auto level : order) {
        result.input.levels.push_back(category.levels[level]);
        result.input.means.push_back(means.ofLevel(level));
    }
    result.values.reserve(labels.size());
    for (std::size_t row = 0; row < labels.size(); ++row) {
        const auto level = category.codes[row];
        result.values.push_back(
            means.beside(level, entities[row] % foldCount, level >= 0 && kept[static_cast<std::size_t>(level)]));
    }
    const auto [low, high] = std::ranges::minmax(result.values);
    if (!(low < high))
        return std::nullopt;
    scale(result, isOfTrees);
    return result;
}

//! The numbers whose means are taken: the labels, or for each class whether it is that one.
std::vector<std::vector<double>> meantOf(const model::Model &model, const std::vector<double> &labels)
{
    if (model.task == model::Task::Regression || model.task == model::Task::Binary)
        return {labels};
    std::vector<std::vector<double>> ofClasses;
    for (std::size_t i = 0; model.classes.size() <= mostClasses && i < model.classes.size(); ++i) {
        auto &is = ofClasses.emplace_back(labels.size());
        std::ranges::transform(labels, is.begin(), [i](double label) {
            return label == static_cast<double>(i) ? 1.0 : 0.0;
        });
    }
    return ofClasses;
}

} // namespace

std::vector<GivenInput> addLevelMeans(model::Model &model, const frame::PackedFrame &rows,
                                      const std::vector<double> &labels)
{
    std::vector<GivenInput> given;
    std::vector<std::uint32_t> entities;
    const bool isOfTrees = std::holds_alternative<model::Trees>(model.family);
    for (std::size_t i = 0; i < model.features.size(); ++i) {
        const auto feature = std::ranges::find(rows.features, model.features[i].name, &frame::Packed::name);
        if (feature == rows.features.end() || !feature->isCategory() || feature->levels().size() <= largestLevelCount)
            continue;
        if (entities.empty())
            entities = frame::entitiesOf(rows.facts);
        const auto column = feature->unpacked();
        for (const auto &meant : meantOf(model, labels)) {
            auto means = fitted(std::get<frame::Categories>(column.values), entities, meant, isOfTrees);
            if (!means)
                continue;
            given.push_back({.input = model.encoding.size(), .values = std::move(means->values)});
            model.encoding.push_back({.feature = i, .kind = std::move(means->input)});
        }
    }
    return given;
}

} // namespace espalier::learn
