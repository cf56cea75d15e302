// SPDX-License-Identifier: GPL-3.0-or-later
// Two features together: the H statistic where its value is known, and against its definition.
#include "core/base/random.h"
#include "core/explain/interactions.h"
#include "core/model/predict.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

namespace interactions_test {

using namespace espalier;
using namespace espalier::explain;

namespace {

constexpr auto none = std::numeric_limits<double>::quiet_NaN();

//! Below the half of one input, then below that of another: left left, left right, right left, right right.
model::Tree twoQuestions(std::int32_t first, std::int32_t second, const std::vector<double> &leaves)
{
    return {.input = {first, second, second, -1, -1, -1, -1},
            .threshold = {0.5, 0.5, 0.5, 0, 0, 0, 0},
            .left = {1, 3, 5, -1, -1, -1, -1},
            .right = {2, 4, 6, -1, -1, -1, -1},
            .missingLeft = {0, 0, 0, 0, 0, 0, 0},
            .value = {0, 0, 0, leaves[0], leaves[1], leaves[2], leaves[3]},
            .cover = {4, 2, 2, 1, 1, 1, 1}};
}

model::Model modelOf(std::vector<model::Tree> trees)
{
    model::Model model{.learner = "xgboost", .task = Task::Regression};
    model.features = {{.name = "x"}, {.name = "y"}, {.name = "z"}};
    for (std::size_t i = 0; i < 3; ++i)
        model.encoding.push_back({.feature = i, .kind = model::NumberInput{.fill = none}});
    model.family = model::Trees{{{.bias = 7, .scale = 1, .trees = std::move(trees)}}};
    return model;
}

//! All eight corners.
model::Matrix corners()
{
    model::Matrix matrix{.rows = 8, .width = 3, .values = {}};
    for (int row = 0; row < 8; ++row)
        for (int bit = 0; bit < 3; ++bit)
            matrix.values.push_back((row >> bit) & 1);
    return matrix;
}

std::vector<frame::Column> columnsOf(const model::Matrix &matrix)
{
    std::vector<frame::Column> columns{{"x", frame::Numbers{}}, {"y", frame::Numbers{}}, {"z", frame::Numbers{}}};
    for (std::size_t row = 0; row < matrix.rows; ++row)
        for (std::size_t i = 0; i < 3; ++i)
            std::get<frame::Numbers>(columns[i].values).values.push_back(matrix.at(row, i));
    return columns;
}

//! The mean of what is said where all rows have the values of one row in some columns.
double dependence(const model::Model &model, const std::vector<frame::Column> &columns,
                  const std::vector<std::size_t> &given, std::size_t row)
{
    auto moved = columns;
    for (const auto column : given) {
        auto &values = std::get<frame::Numbers>(moved[column].values).values;
        std::fill(values.begin(), values.end(), std::get<frame::Numbers>(columns[column].values).values[row]);
    }
    const auto said = model::predict(model, moved);
    return std::accumulate(said->values.begin(), said->values.end(), 0.0) / static_cast<double>(said->rows);
}

//! As it is written: sums of squares of centred dependences.
double strengthByDefinition(const model::Model &model, const std::vector<frame::Column> &columns, std::size_t first,
                            std::size_t second)
{
    const auto rows = frame::rowCount(columns[0]);
    const auto centred = [&](const std::vector<std::size_t> &given) {
        std::vector<double> values;
        double mean = 0;
        for (std::size_t row = 0; row < rows; ++row) {
            values.push_back(dependence(model, columns, given, row));
            mean += values.back() / static_cast<double>(rows);
        }
        for (auto &value : values)
            value -= mean;
        return values;
    };
    const auto both = centred({first, second});
    const auto one = centred({first});
    const auto other = centred({second});
    double beyond = 0;
    double whole = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        beyond += std::pow(both[row] - one[row] - other[row], 2);
        whole += std::pow(both[row], 2);
    }
    return std::sqrt(beyond / whole);
}

const Interaction &of(const std::vector<Interaction> &all, std::size_t first, std::size_t second)
{
    const auto found = std::ranges::find_if(all, [&](const Interaction &each) {
        return each.first == first && each.second == second;
    });
    if (found == all.end())
        qFatal("no such pair");
    return *found;
}

} // namespace

class InteractionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! x and y are multiplied: xy - x/2 - y/2 + 1/4 is 1/4 in size everywhere, and xy - 1/4 has 3/16 as its mean square.
    void aProductHasTheKnownStrength()
    {
        const auto model = modelOf({twoQuestions(0, 1, {0, 0, 0, 1})});
        const auto found = interactionsOf(model, corners(), {0, 1, 2}, {.threads = 2}, m_progress);
        QVERIFY(found);
        QCOMPARE(found->size(), 3U);
        QVERIFY(found->front().first == 0 && found->front().second == 1);
        QVERIFY(std::abs(found->front().strength - std::sqrt(1.0 / 3)) < 1e-12);
        QVERIFY(std::abs(found->front().size - 0.25) < 1e-12);
        QCOMPARE(of(*found, 0, 2).strength, 0.0);
        QCOMPARE(of(*found, 1, 2).strength, 0.0);
    }

    void whatOnlyWorksTogetherIsOne()
    {
        const auto model = modelOf({twoQuestions(0, 2, {1, -1, -1, 1})});
        const auto found = interactionsOf(model, corners(), {0, 1, 2}, {}, m_progress);
        QVERIFY(std::abs(of(*found, 0, 2).strength - 1) < 1e-12);
        QVERIFY(std::abs(of(*found, 0, 2).size - 1) < 1e-12);
    }

    //! 3 for x, 5 for y, one tree for each: nothing is left, and no sign of rounding.
    void whatAddsUpHasNone()
    {
        const auto model = modelOf({twoQuestions(0, 0, {0, 0, 0, 3}), twoQuestions(1, 1, {0.1, 0.1, 5, 5.3})});
        const auto found = interactionsOf(model, corners(), {0, 1, 2}, {}, m_progress);
        for (const auto &pair : *found)
            QVERIFY(pair.strength == 0 && pair.size == 0);
    }

    //! Weights that are as good as none: what rounding leaves of them is not said to work together.
    void whatIsNearlyNothingIsNoInteraction()
    {
        auto model = modelOf({});
        model.family = model::Linear{{{.bias = 0.3, .weights = {1e-15, -3e-15, 0.7}}}};
        const auto found = interactionsOf(model, corners(), {0, 1, 2}, {}, m_progress);
        for (const auto &pair : *found)
            QCOMPARE(pair.strength, 0.0);
    }

    //! Rows that go together, and three features that all do.
    void itIsWhatItIsDefinedAs()
    {
        Random random(Seed{3});
        std::vector<model::Tree> trees;
        for (const auto &[first, second] : {std::pair(0, 1), {1, 2}, {2, 0}, {0, 1}}) {
            trees.push_back(
                twoQuestions(first, second, {random.normal(), random.normal(), random.normal(), random.normal()}));
        }
        const auto model = modelOf(std::move(trees));
        model::Matrix matrix{.rows = 40, .width = 3, .values = {}};
        for (std::size_t row = 0; row < matrix.rows; ++row) {
            const auto x = random.uniform();
            const auto y = 0.5 * x + 0.5 * random.uniform();
            matrix.values.insert(matrix.values.end(), {x, y, random.chance(0.2) ? none : random.uniform()});
        }
        const auto columns = columnsOf(matrix);
        const auto found = interactionsOf(model, matrix, {2, 0, 1}, {.threads = 2}, m_progress);
        QCOMPARE(found->size(), 3U);
        double before = 2;
        for (const auto &pair : *found) {
            const auto expected = strengthByDefinition(model, columns, pair.first, pair.second);
            QVERIFY2(expected > 1e-4 && std::abs(pair.strength - expected) < 1e-12,
                     qPrintable(QString::number(expected)));
            QVERIFY(pair.strength <= before);
            before = pair.strength;
        }
    }

    //! Means by the definition, and each row in one cell.
    void aPairIsSetInAllRows()
    {
        const auto model = modelOf({twoQuestions(0, 1, {1, 2, 4, 8}), twoQuestions(2, 2, {0, 0, 16, 16})});
        model::Matrix matrix{.rows = 4, .width = 3, .values = {0, 0, 0, 1, 0, 1, 1, none, 1, 1, 1, 1}};
        const auto columns = columnsOf(matrix);
        const auto found = pairDependenceOf(model, matrix, {0, columns[0]}, {1, columns[1]}, {.values = 5}, m_progress);
        QVERIFY(found);
        QCOMPARE(found->firstValues.size(), 2U); // 0, 1
        QCOMPARE(found->secondValues.size(), 3U); // 0, 1 and missing, which goes right
        QVERIFY(found->secondValues.back().isMissing);
        // Three of four rows have z, which is 12 in the mean, and all start at 7.
        const std::vector<double> expected{1 + 19, 2 + 19, 2 + 19, 4 + 19, 8 + 19, 8 + 19};
        QVERIFY(found->means == expected);
        QVERIFY(found->rows == (std::vector<std::size_t>{1, 0, 0, 1, 1, 1}));
    }

    //! Of categories those that are too rare are in no cell.
    void rareCategoriesAreInNoCell()
    {
        const frame::Column level{"level",
                                  frame::Categories{.codes = {0, 1, 1, 0, 2, -1}, .levels = {"gold", "iron", "tin"}}};
        const auto tried = triedValues(level, 2);
        QCOMPARE(tried.size(), 3U);
        QVERIFY(placeOf(tried, level, 0) == 0U && placeOf(tried, level, 1) == 1U);
        QVERIFY(!placeOf(tried, level, 4));
        QVERIFY(placeOf(tried, level, 5) == 2U);
    }

    void stopsWhenItIsTold()
    {
        struct Stopped : Progress
        {
            bool isCancelled() const override { return true; }
        } stopped;
        const auto model = modelOf({twoQuestions(0, 1, {0, 0, 0, 1})});
        const auto found = interactionsOf(model, corners(), {0, 1}, {}, stopped);
        QVERIFY(!found && found.error().code == Error::Code::Cancelled);
    }

private:
    Progress m_progress;
};

QTEST_APPLESS_MAIN(InteractionsTest)

} // namespace interactions_test

#include "interactions_test.moc"
