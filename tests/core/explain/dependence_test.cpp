// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/dependence.h"
#include "core/model/encoder.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace dependence_test {

using namespace espalier;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

//! 10 + 2 x + 5 where the text is "gold"; x is 3 where it is missing.
model::Model linearModel()
{
    model::Model model{.learner = "ridge", .task = Task::Regression};
    model.features = {{.name = "x"}, {.name = "level", .kind = model::FeatureKind::Category}};
    model.encoding = {{.feature = 0, .kind = model::NumberInput{.fill = 3, .center = 0, .scale = 1}},
                      {.feature = 1, .kind = model::LevelInput{.level = "gold"}}};
    model.family = model::Linear{{{.bias = 10, .weights = {2, 5}}}};
    return model;
}

std::vector<frame::Column> someRows()
{
    return {{"x", frame::Numbers{{1, 2, 2, 4, none}}},
            {"level", frame::Categories{.codes = {0, 1, 1, 0, 1}, .levels = {"gold", "iron"}}}};
}

model::Matrix encodedRows(const model::Model &model, const std::vector<frame::Column> &columns)
{
    std::vector<frame::Packed> packed;
    for (const auto &column : columns)
        packed.emplace_back(column);
    const auto encoder = model::Encoder::make(model, packed);
    model::Matrix matrix{.rows = encoder->rows(), .width = encoder->width(), .values = {}};
    matrix.values.resize(matrix.rows * matrix.width);
    encoder->encode(0, matrix.rows, matrix.values.data());
    return matrix;
}

} // namespace

class DependenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsSetInAllRows()
    {
        const auto model = linearModel();
        const auto columns = someRows();
        const auto found = explain::dependenceOf(model, encodedRows(model, columns), columns[0], 0,
                                                 {.points = 4, .lines = 2}, m_progress);
        QVERIFY(found);
        QVERIFY(found->isNumber);
        const auto &points = found->points;
        QCOMPARE(points.size(), 4U); // 1, 2, 4 and missing
        // Two of five are gold.
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(points[i].mean, 10 + 2 * points[i].number + 2);
        QCOMPARE(points[1].number, 2.0);
        QCOMPARE(points[1].rows, 2U);
        QVERIFY(points[3].isMissing);
        QCOMPARE(points[3].rows, 1U);
        QCOMPARE(points[3].mean, 10 + 2 * 3 + 2.0);
        QCOMPARE(points[0].low, 12.0);
        QCOMPARE(points[0].high, 17.0);
        std::vector<double> shares(40, 0);
        shares[0] = 0.2;
        shares[13] = 0.4; // 2 is a third of the way from 1 to 4
        shares[39] = 0.2;
        QVERIFY(found->histogram == shares && found->span == (evaluate::Range{.low = 1, .high = 4}));
        QCOMPARE(found->lines.size(), 2U);
        QVERIFY(found->lines[0] == (std::vector<double>{17, 19, 23, 21})); // of a row that is gold
    }

    void aCategoryIsTheMostFrequentFirst()
    {
        const auto model = linearModel();
        const auto columns = someRows();
        const auto found = explain::dependenceOf(model, encodedRows(model, columns), columns[1], 1, {}, m_progress);
        QVERIFY(found);
        QCOMPARE(found->points.size(), 2U);
        QCOMPARE(found->points[0].level, std::string("iron"));
        QCOMPARE(found->points[0].rows, 3U);
        QCOMPARE(found->points[1].mean - found->points[0].mean, 5.0);
    }

    void rowsOfAllPointsAreAll()
    {
        const auto model = linearModel();
        std::vector<frame::Column> columns{{"x", frame::Numbers{}},
                                           {"level", frame::Categories{.codes = {}, .levels = {"gold"}}}};
        for (int i = 0; i < 1000; ++i) {
            std::get<frame::Numbers>(columns[0].values).values.push_back(i % 7 == 0 ? none : std::sqrt(i));
            std::get<frame::Categories>(columns[1].values).codes.push_back(0);
        }
        const auto found = explain::dependenceOf(model, encodedRows(model, columns), columns[0], 0, {}, m_progress);
        QVERIFY(found);
        QCOMPARE(found->points.size(), 21U);
        std::size_t rows = 0;
        for (const auto &point : found->points)
            rows += point.rows;
        QCOMPARE(rows, 1000U);
    }

private:
    Progress m_progress;
};

QTEST_APPLESS_MAIN(DependenceTest)

} // namespace dependence_test

#include "dependence_test.moc"
