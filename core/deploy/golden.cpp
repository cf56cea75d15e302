// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/golden.h"

#include "core/frame/append.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace espalier::deploy {

namespace {

//! A column with one missing value behind its rows.
frame::Column withMissingRow(frame::Column column)
{
    struct Append
    {
        void operator()(frame::Numbers &numbers) const { numbers.values.push_back(std::nan("")); }
        void operator()(frame::Integers &integers) const { integers.values.push_back(frame::Integers::missing); }
        void operator()(frame::Times &times) const { times.values.push_back(frame::Times::missing); }
        void operator()(frame::Categories &categories) const { categories.codes.push_back(frame::Categories::missing); }
    };
    std::visit(Append(), column.values);
    return column;
}

//! Numbers and levels that matter to one feature.
struct Marks
{
    std::vector<double> numbers;
    std::vector<std::string> levels;
};

class MarkCollector
{
public:
    explicit MarkCollector(const model::Model &model)
        : m_model(model)
        , m_marks(model.features.size())
    {
        for (const auto &input : model.encoding)
            std::visit(
                [&](const auto &kind) {
                    add(m_marks[input.feature], kind);
                },
                input.kind);
        if (const auto *trees = model::treesOf(model)) {
            for (const auto &output : trees->outputs) {
                for (const auto &tree : output.trees)
                    add(tree);
            }
        }
    }

    std::vector<Marks> take() { return std::move(m_marks); }

private:
    static void addAround(std::vector<double> &numbers, double value)
    {
        constexpr std::size_t most = 1000;
        if (!std::isfinite(value) || numbers.size() > most)
            return;
        constexpr auto infinity = std::numeric_limits<double>::infinity();
        numbers.insert(numbers.end(), {value, std::nextafter(value, infinity), std::nextafter(value, -infinity)});
    }

    static void add(Marks &marks, const model::NumberInput &input)
    {
        for (const auto number : {0.0, -1.0, input.center, input.center + 1 / input.scale, input.fill, input.unit}) {
            if (std::isfinite(number))
                marks.numbers.push_back(number);
        }
        addAround(marks.numbers, input.low);
        addAround(marks.numbers, input.high);
    }
    static void add(Marks & /*unused*/, const model::MissingInput & /*unused*/) { }
    static void add(Marks &marks, const model::LevelInput &input) { marks.levels.push_back(input.level); }
    static void add(Marks &marks, const model::OtherInput &input)
    {
        marks.levels.insert(marks.levels.end(), input.levels.begin(), input.levels.end());
    }

    static void add(Marks &marks, const model::MeanInput &input)
    {
        constexpr std::size_t most = 50;
        const auto step = input.levels.size() / most + 1;
        for (std::size_t i = 0; i < input.levels.size(); i += step)
            marks.levels.push_back(input.levels[i]);
    }

    void add(const model::Tree &tree)
    {
        for (std::size_t node = 0; node < tree.left.size(); ++node) {
            if (tree.left[node] < 0)
                continue;
            const auto &input = m_model.encoding[static_cast<std::size_t>(tree.input[node])];
            if (const auto *number = std::get_if<model::NumberInput>(&input.kind))
                addAround(m_marks[input.feature].numbers, tree.threshold[node] / number->scale + number->center);
        }
    }

    const model::Model &m_model;
    std::vector<Marks> m_marks;
};

//! Rows walk through each feature's marks at a pace of its own, every third value being missing at the end of a round.
frame::Column probeColumn(const model::Feature &feature, const Marks &marks, std::size_t place, std::size_t count)
{
    const auto pick = [place, count](std::size_t row, std::size_t choices) {
        return (row * (2 * place + 1) + place + row / count) % choices;
    };
    if (feature.kind == model::FeatureKind::Number) {
        frame::Numbers numbers;
        for (std::size_t row = 0; row < count; ++row) {
            const auto choice = pick(row, marks.numbers.size() + 1);
            numbers.values.push_back(choice == marks.numbers.size() ? std::nan("") : marks.numbers[choice]);
        }
        return {feature.name, std::move(numbers)};
    }
    frame::Categories categories{.codes = {}, .levels = marks.levels};
    std::ranges::sort(categories.levels);
    categories.levels.erase(std::unique(categories.levels.begin(), categories.levels.end()), categories.levels.end());
    categories.levels.emplace_back("a level that no model knows");
    for (std::size_t row = 0; row < count; ++row) {
        const auto choice = pick(row, categories.levels.size() + 1);
        categories.codes.push_back(choice == categories.levels.size() ? frame::Categories::missing
                                                                      : static_cast<std::int32_t>(choice));
    }
    return {feature.name, std::move(categories)};
}

Result<GoldenRows> predicted(const model::Model &model, std::vector<frame::Column> features)
{
    GoldenRows golden{.features = std::move(features), .expected = {}};
    auto expected = model::predict(model, golden.features);
    if (!expected)
        return Failure(expected.error());
    golden.expected = std::move(*expected);
    return golden;
}

//! A column by which rows can be told apart, for a feature that the model reads; else one of missing values.
frame::Column probeOf(const model::Model &model, const std::vector<Marks> &marks, const std::string &name,
                      std::size_t count)
{
    const auto found = std::ranges::find(model.features, name, &model::Feature::name);
    if (found == model.features.end())
        return {name, frame::Numbers{std::vector<double>(count, std::nan(""))}};
    const auto place = static_cast<std::size_t>(found - model.features.begin());
    return probeColumn(*found, marks[place], place, count);
}

} // namespace

Result<GoldenRows> probeRows(const model::Model &model, const std::vector<std::string> &features, std::size_t count)
{
    const auto marks = MarkCollector(model).take();
    std::vector<frame::Column> columns;
    columns.reserve(features.size());
    for (const auto &name : features)
        columns.push_back(withMissingRow(probeOf(model, marks, name, count)));
    return predicted(model, std::move(columns));
}

Result<GoldenRows> goldenRows(const model::Model &model, const std::vector<frame::Column> &features, std::size_t count)
{
    const auto rows = features.empty() ? 0 : rowCount(features.front());
    const auto taken = std::min(count, rows);
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < taken; ++i)
        places.push_back(i * rows / taken);
    const auto marks = MarkCollector(model).take();
    std::vector<frame::Column> columns;
    for (const auto &column : features) {
        auto golden = frame::taken(column, places);
        auto probe = probeOf(model, marks, column.name, count);
        // What the model does not read may be of either kind.
        if (probe.values.index() != golden.values.index())
            probe = {column.name, frame::Categories{std::vector(count, frame::Categories::missing), {}}};
        columns.push_back(withMissingRow(frame::appended(std::move(golden), probe)));
    }
    return predicted(model, std::move(columns));
}

} // namespace espalier::deploy
