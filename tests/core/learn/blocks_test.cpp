// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/boosting.h"
#include "core/learn/boostingrows.h"
#include "core/learn/encode.h"
#include "core/learn/leastsquares.h"
#include "core/learn/penalized.h"
#include "tests/core/learn/samples.h"

#include <QTest>

#include <set>

namespace blocks_test {

using namespace espalier;
using namespace espalier::learn;
using model::Task;

namespace {

//! Of a family's encoding: all rows at once, and as they are asked for.
struct Encoded
{
    model::Model model;
    model::Matrix matrix;
    model::Encoder encoder;
};

Encoded encodedFor(model::Family family, const frame::Frame &rows)
{
    model::Model model{.family = std::move(family)};
    const auto features = frame::packed(rows).features;
    (void)fitEncoding(model, features);
    auto matrix = model::encoded(model, rows.features).value();
    auto encoder = model::Encoder::make(model, features).value();
    return {std::move(model), std::move(matrix), std::move(encoder)};
}

bool areEqual(const std::vector<double> &left, const std::vector<double> &right)
{
    return frame::Numbers{left} == frame::Numbers{right};
}

Training manyMissing(std::size_t rows, Task task)
{
    auto training = samples::training({.rows = rows, .task = task});
    // What is missing tells more than what is there.
    auto &whole = std::get<frame::Numbers>(training.train.features[3].values).values;
    for (std::size_t row = 0; row < whole.size(); ++row) {
        if (row % 3 == 0)
            whole[row] = samples::nan;
    }
    return training;
}

} // namespace

class BlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesTheSameInBlocks_data()
    {
        QTest::addColumn<bool>("isLinear");
        QTest::newRow("linear") << true;
        QTest::newRow("trees") << false;
    }

    void encodesTheSameInBlocks()
    {
        QFETCH(bool, isLinear);
        const auto rows = samples::rows({.rows = 777});
        const auto all = encodedFor(isLinear ? model::Family(model::Linear()) : model::Family(model::Trees()), rows);
        const auto width = all.encoder.width();
        QCOMPARE(all.encoder.rows(), all.matrix.rows);
        QCOMPARE(width, all.matrix.width);
        for (const std::size_t block : {1U, 13U, 256U, 257U, 5'000U}) {
            std::vector<double> values(all.matrix.values.size());
            for (std::size_t first = 0; first < 777; first += block)
                all.encoder.encode(first, std::min<std::size_t>(block, 777 - first), values.data() + first * width);
            QVERIFY(areEqual(values, all.matrix.values));
        }
        for (std::size_t input = 0; input < width; ++input) {
            std::vector<double> values(500);
            all.encoder.encodeInput(input, 200, 500, values.data());
            for (std::size_t row = 0; row < 500; ++row)
                QVERIFY(areEqual({values[row]}, {all.matrix.at(200 + row, input)}));
        }
    }

    void logisticIsTheSameInBlocks()
    {
        const auto rows = samples::rows({.rows = 10'000});
        const auto all = encodedFor(model::Linear(), rows);
        const auto &codes = std::get<frame::Categories>(rows.label.values).codes;
        const std::vector<double> labels(codes.begin(), codes.end());
        Progress progress;
        const auto whole = fitPenalized(RowBlocks(all.matrix), labels, {}, progress);
        for (const std::size_t block : {1U, 13U, 256U, 20'000U})
            QVERIFY(fitPenalized(RowBlocks(all.encoder, block), labels, {.threads = 2}, progress) == whole);
    }

    void leastSquaresAreTheSameInBlocks()
    {
        const auto rows = samples::rows({.rows = 20'000, .task = Task::Regression});
        const auto all = encodedFor(model::Linear(), rows);
        auto labels = std::get<frame::Numbers>(rows.label.values).values;
        for (auto &label : labels)
            label = (label - 1e6) / 100;
        const Progress progress;
        for (const auto &options : {LeastSquaresOptions{.penalty = {}, .penalties = {1e-6, 1e-3, 1}},
                                    LeastSquaresOptions{.penalty = 0.01, .penalties = {}}}) {
            const auto whole = fitLeastSquares(RowBlocks(all.matrix), labels, options, progress);
            for (const std::size_t block : {1U, 13U, 256U, 30'000U}) {
                auto threaded = options;
                threaded.threads = 2;
                QVERIFY(fitLeastSquares(RowBlocks(all.encoder, block), labels, threaded, progress) == whole);
            }
        }
    }

    void boostingIsTheSameInBatches_data()
    {
        QTest::addColumn<std::size_t>("mostFloats");
        QTest::newRow("the library's intervals") << std::numeric_limits<std::size_t>::max();
        QTest::newRow("ours") << std::size_t{0};
    }

    void boostingIsTheSameInBatches()
    {
        QFETCH(std::size_t, mostFloats);
        for (const auto task : {Task::Binary, Task::Multiclass, Task::Regression}) {
            const auto training = manyMissing(1500, task);
            Progress progress;
            std::optional<model::Model> whole;
            for (const std::size_t batch : {10'000U, 1'500U, 1U, 13U, 0U}) {
                const auto learner = makeXgboost({.batchRows = batch, .mostFloats = mostFloats});
                const auto model = learner->train(training, {{"rounds", 20}}, progress);
                QVERIFY2(model, model ? "" : describe(model.error()).c_str());
                if (!whole)
                    whole = *model;
                QVERIFY2(*model == *whole, std::to_string(batch).c_str());
            }
        }
    }

    //! Intervals of ours cost no accuracy, with much missing and little.
    void ownIntervalsAreNoWorse()
    {
        for (const auto task : {Task::Binary, Task::Multiclass, Task::Regression}) {
            const auto training = manyMissing(20'000, task);
            const auto test = samples::rows({.rows = 20'000, .task = task, .seed = 99});
            Progress progress;
            const auto lossWith = [&](std::size_t mostFloats) {
                const auto model = makeXgboost({.batchRows = 0, .mostFloats = mostFloats})
                                       ->train(training, {{"rounds", 60}}, progress);
                return samples::loss(model::predict(*model, test.features).value(), test);
            };
            const auto theirs = lossWith(std::numeric_limits<std::size_t>::max());
            const auto ours = lossWith(0);
            qInfo("task %d: %g with the library's intervals, %g with ours", static_cast<int>(task), theirs, ours);
            QVERIFY(ours < 1.02 * theirs);
        }
    }

    //! What the library sends left by its number goes left by its value, and else right.
    void splitsMeanWhatTheLibrarySees()
    {
        auto rows = manyMissing(3'000, Task::Binary).train;
        auto &amounts = std::get<frame::Numbers>(rows.features[0].values).values;
        std::copy_n(std::vector{0.1, 1e300, -1e300, 5e-324, -0.0, std::nextafter(0.1, 1.0)}.begin(), 6,
                    amounts.begin());
        const auto all = encodedFor(model::Trees(), rows);
        ByteColumns columns(all.encoder, Progress());
        const auto seen = columns.trained();
        std::vector<float> numbers(seen.rows * seen.width);
        seen.fill(0, seen.rows, numbers.data());
        std::vector<float> again(numbers.size());
        columns.forgetTrained();
        columns.rows(all.encoder).fill(0, seen.rows, again.data());
        QCOMPARE(again, numbers);
        QVERIFY(seen.width > all.matrix.width); // those with missing values twice
        for (std::size_t column = 0; column < seen.width; ++column) {
            std::set<float> conditions;
            for (std::size_t row = 0; row < seen.rows; ++row)
                conditions.insert(numbers[row * seen.width + column]);
            conditions.erase(conditions.begin()); // nothing would go left
            for (const auto condition : conditions) {
                const auto split = columns.split(static_cast<std::int32_t>(column), condition, false);
                for (std::size_t row = 0; row < seen.rows; ++row) {
                    const auto value = all.matrix.at(row, static_cast<std::size_t>(split.input));
                    const auto isLeft = std::isnan(value) ? split.isMissingLeft : value < split.threshold;
                    const auto isSeenLeft = numbers[row * seen.width + column] < condition;
                    QCOMPARE(isLeft != split.isTurned, isSeenLeft);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(BlocksTest)

} // namespace blocks_test

#include "blocks_test.moc"
