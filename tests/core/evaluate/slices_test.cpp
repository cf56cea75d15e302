// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/slices.h"

#include <QTest>

#include <cmath>

namespace slices_test {

using namespace espalier::evaluate;
using espalier::Progress;
using espalier::Random;
using espalier::Seed;
using espalier::model::Predictions;
using espalier::model::Task;

namespace {

//! A yes or no, scored by noise and as much skill as each row has; and features that know nothing of either, cut into deciles.
struct World
{
    World(std::size_t rows, std::size_t features, std::uint64_t seed)
        : random(Seed{seed})
        , skill(rows, 1)
    {
        for (std::size_t i = 0; i < rows; ++i)
            truth.values.push_back(random.chance(0.3) ? 1 : 0);
        for (std::size_t feature = 0; feature < features; ++feature) {
            const auto first = slices.size();
            slices.resize(first + 10);
            for (std::size_t i = 0; i < rows; ++i)
                slices[first + random.below(10)].push_back(i);
        }
    }

    Predictions predictions()
    {
        Predictions result{.rows = truth.values.size(), .width = 1};
        for (std::size_t i = 0; i < truth.values.size(); ++i)
            result.values.push_back(1 / (1 + std::exp(-random.normal() - skill[i] * (truth.values[i] - 0.5))));
        return result;
    }

    SlicesScored scored(const Predictions &first, const Predictions *second, const std::string &metric) const
    {
        Progress progress;
        return scoreSlices(first, second, truth, slices,
                           {.metric = metric, .bootstrap = {.replicates = 200, .seed = Seed{4}, .groups = groups}},
                           progress)
            .value();
    }

    Random random;
    std::vector<double> skill;
    std::vector<std::uint32_t> groups;
    std::vector<SliceRows> slices;
    Truth truth{.task = Task::Binary, .classes = 2};
};

bool isWorse(const SliceScore &slice)
{
    return !slice.hasFewRows && isClear(slice.worse) && slice.worse.value.value > 0;
}

} // namespace

class SlicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhereAModelIsWrong()
    {
        for (const auto *metric : {"roc_auc", "log_loss"}) {
            World world(3000, 3, 1);
            for (auto &skill : world.skill)
                skill = 2.5;
            for (const auto row : world.slices[17])
                world.skill[row] = -1;
            const auto predictions = world.predictions();
            const auto found = world.scored(predictions, nullptr, metric);
            QCOMPARE(found.looked, std::size_t{30});
            for (std::size_t i = 0; i < found.slices.size(); ++i)
                QCOMPARE(isWorse(found.slices[i]), i == 17);
            const auto &slice = found.slices[17];
            QVERIFY(slice.worse.value.low > 0 && slice.worse.chance < 0.01);
            QVERIFY(slice.score.low < slice.score.value && slice.score.value < slice.score.high);
        }
    }

    //! The score within a slice is the metric of its rows, as for all rows together.
    void scoresASliceAsItsRowsByThemselves()
    {
        World world(1000, 1, 2);
        const auto predictions = world.predictions();
        const auto found = world.scored(predictions, nullptr, "roc_auc");
        const auto whole = evaluate(predictions, world.truth, {.replicates = 200, .seed = Seed{4}});
        QCOMPARE(found.score, whole.metrics.at("roc_auc"));
        Truth some{.task = Task::Binary, .classes = 2};
        Predictions within{.rows = world.slices[3].size(), .width = 1};
        for (const auto row : world.slices[3]) {
            some.values.push_back(world.truth.values[row]);
            within.values.push_back(predictions.values[row]);
        }
        QCOMPARE(found.slices[3].score.value, evaluate(within, some, {.replicates = 0}).metrics.at("roc_auc").value);
    }

    void saysNothingOfFewRows()
    {
        World world(1000, 1, 3);
        world.slices.push_back({1, 2, 3});
        SliceRows all;
        SliceRows same;
        for (std::size_t i = 0; i < 1000; ++i) {
            all.push_back(i);
            if (world.truth.values[i] == 1)
                same.push_back(i);
        }
        world.slices.push_back(all);
        world.slices.push_back(same);
        const auto found = world.scored(world.predictions(), nullptr, "roc_auc");
        QCOMPARE(found.looked, std::size_t{10});
        QVERIFY(found.slices[10].hasFewRows); // three rows
        QVERIFY(found.slices[11].hasFewRows); // none are left to compare with
        QVERIFY(found.slices[12].hasFewRows); // of one class
        QCOMPARE(found.slices[10].rows, std::size_t{3});
    }

    //! Scores that have nothing to do with the features: in one of twenty studies at most any of 40 slices is called worse.
    void callsNothingWorseByChance_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::newRow("roc_auc") << "roc_auc";
        QTest::newRow("log_loss") << "log_loss";
        QTest::newRow("brier") << "brier";
    }
    void callsNothingWorseByChance()
    {
        QFETCH(QString, metric);
        constexpr int studies = 40;
        int wrong = 0;
        for (int study = 0; study < studies; ++study) {
            World world(1000, 4, 1000 + static_cast<std::uint64_t>(study));
            const auto found = world.scored(world.predictions(), nullptr, metric.toStdString());
            wrong += std::ranges::any_of(found.slices, isWorse) ? 1 : 0;
        }
        qInfo("%d of %d", wrong, studies);
        QVERIFY2(wrong <= studies / 20, qPrintable(QString::number(wrong)));
    }

    //! Rows of one entity count as one: ten copies of each make no slice certain.
    void callsNothingWorseOfRepeatedRows()
    {
        constexpr int studies = 40;
        int wrong = 0;
        for (int study = 0; study < studies; ++study) {
            World few(400, 0, 2000 + static_cast<std::uint64_t>(study));
            const auto once = few.predictions();
            World world(4000, 0, 1);
            world.slices.resize(10);
            Predictions predictions{.rows = 4000, .width = 1};
            for (std::size_t row = 0; row < 4000; ++row) {
                world.truth.values[row] = few.truth.values[row / 10];
                predictions.values.push_back(once.values[row / 10]);
                world.groups.push_back(static_cast<std::uint32_t>(row / 10));
                world.slices[row / 10 % 10].push_back(row);
            }
            const auto found = world.scored(predictions, nullptr, "log_loss");
            wrong += std::ranges::any_of(found.slices, isWorse) ? 1 : 0;
        }
        QVERIFY2(wrong <= studies / 20 + 1, qPrintable(QString::number(wrong)));
    }

    void comparesTwoModelsWithinEach()
    {
        World world(3000, 2, 5);
        const auto first = world.predictions();
        auto second = first;
        for (const auto row : world.slices[4])
            second.values[row] = world.random.uniform();
        const auto found = world.scored(first, &second, "roc_auc");
        QVERIFY(found.other && found.other->value < found.score.value);
        const auto &slice = found.slices[4];
        QVERIFY(slice.gain && isClear(*slice.gain) && slice.gain->value.low > 0);
        QCOMPARE(slice.gain->value.value, slice.score.value - slice.other->value);
        for (std::size_t i = 0; i < 10; ++i)
            QVERIFY(i == 4 || !isClear(*found.slices[i].gain));
    }

    void stopsWhenItIsTold()
    {
        struct Stopped : Progress
        {
            bool isCancelled() const override { return true; }
        };
        World world(500, 1, 6);
        Stopped stopped;
        const auto found = scoreSlices(world.predictions(), nullptr, world.truth, world.slices,
                                       {.metric = "roc_auc", .bootstrap = {.seed = Seed{4}}}, stopped);
        QVERIFY(!found && found.error().code == espalier::Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(SlicesTest)

} // namespace slices_test

#include "slices_test.moc"
