// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/learn/learner.h"
#include "core/learn/selecting.h"
#include "core/model/predict.h"

#include <QTest>

#include <cmath>
#include <set>

namespace selecting_test {

using namespace espalier;
using namespace espalier::learn;

namespace {

constexpr std::size_t count = 40;
constexpr std::size_t telling = 31; //!< the feature that matters most

//! Two of forty features tell of the label, the others are chance.
frame::Frame rows(std::uint64_t seed, std::size_t size)
{
    Random random(Seed{seed});
    frame::Frame frame{.keys = {{"id", frame::Integers{}}}, .label = {"y", frame::Numbers{}}};
    for (std::size_t i = 0; i < count; ++i)
        frame.features.push_back({"f" + std::to_string(i), frame::Numbers{}});
    const auto valuesOf = [](frame::Column &column) -> std::vector<double> & {
        return std::get<frame::Numbers>(column.values).values;
    };
    for (std::size_t row = 0; row < size; ++row) {
        std::get<frame::Integers>(frame.keys.front().values).values.push_back(static_cast<std::int64_t>(row));
        double label = 0.5 * random.normal();
        for (std::size_t i = 0; i < count; ++i) {
            const auto value = random.normal();
            label += i == telling ? 2 * value : i == 3 ? value : 0;
            valuesOf(frame.features[i]).push_back(value);
        }
        valuesOf(frame.label).push_back(label);
    }
    return frame;
}

model::Model modelOf(const char *learner, const frame::Frame &frame, const Parameters &parameters)
{
    Progress progress;
    auto model = findLearner(learner)->train(Training{.train = frame, .validation = {}, .task = Task::Regression},
                                             parameters, progress);
    if (!model)
        qFatal("%s", describe(model.error()).c_str());
    return std::move(*model);
}

std::set<std::size_t> readOf(const model::Model &model)
{
    std::set<std::size_t> features;
    for (const auto &input : model.encoding)
        features.insert(input.feature);
    return features;
}

double lossOf(const model::Model &model, const frame::Frame &frame)
{
    const auto said = model::predict(model, frame.features);
    const auto &truth = std::get<frame::Numbers>(frame.label.values).values;
    double sum = 0;
    for (std::size_t row = 0; row < truth.size(); ++row)
        sum += std::pow(said->row(row)[0] - truth[row], 2);
    return sum / static_cast<double>(truth.size());
}

} // namespace

class SelectingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToWhatWeighsMost_data()
    {
        QTest::addColumn<QByteArray>("learner");
        for (const char *learner : {"ridge", "least_absolute", "random_forest", "xgboost", "additive"})
            QTest::newRow(learner) << QByteArray(learner);
    }

    //! The model names all features, reads two, and is the better for it.
    void keepsToWhatWeighsMost()
    {
        QFETCH(QByteArray, learner);
        const auto train = rows(1, 300);
        const auto test = rows(2, 500);
        const auto all = modelOf(learner, train, {});
        const auto two = modelOf(learner, train, {{"features", 2}});
        QCOMPARE(two.features.size(), count);
        QCOMPARE(two.features, all.features);
        QCOMPARE(readOf(two), std::set<std::size_t>({3, telling}));
        QVERIFY(readOf(all).size() > 2);
        QVERIFY2(lossOf(two, test) < lossOf(all, test),
                 qPrintable(QString("%1 of %2").arg(lossOf(two, test)).arg(lossOf(all, test))));
        QVERIFY(two == modelOf(learner, train, {{"features", 2}}));
    }

    //! As if the others had never been there.
    void isAFitOfThoseAlone()
    {
        const auto train = rows(1, 300);
        const auto selected = modelOf("xgboost", train, {{"features", 1}});
        auto alone = train;
        alone.features = {train.features[telling]};
        const auto expected = modelOf("xgboost", alone, {});
        QVERIFY(selected.family == expected.family);
        QCOMPARE(selected.encoding.front().feature, telling);
        QVERIFY(modelOf("ridge", train, {{"features", count}}) == modelOf("ridge", train, {}));
    }

    void saysWhatItCannot()
    {
        Progress progress;
        const Training training{.train = rows(1, 50), .validation = {}, .task = Task::Regression};
        for (const double features : {0.0, 1.5, -3.0})
            QVERIFY(!findLearner("ridge")->train(training, {{"features", features}}, progress));
        // What its features weigh is not defined.
        QVERIFY(!findLearner("kernel_ridge")->train(training, {{"features", 2}}, progress));
    }

    //! A stump on the second of three features, over rows of which a quarter goes left.
    void weighsSplitsByWhatTheyExplain()
    {
        const model::Tree tree{.input = {1, -1, -1},
                               .threshold = {0, 0, 0},
                               .left = {1, -1, -1},
                               .right = {2, -1, -1},
                               .missingLeft = {0, 0, 0},
                               .value = {0, 4, 0},
                               .cover = {20, 5, 15}};
        const model::Model model{.task = Task::Regression,
                                 .features = {{"a"}, {"b"}, {"c"}},
                                 .encoding = {{0, model::NumberInput{}}, {2, model::NumberInput{}}},
                                 .family = model::Trees{{{.trees = {tree, tree}}}}};
        // The mean is 1: 5 rows are 3 off it, 15 rows 1; twice.
        QCOMPARE(weightsOf(model, {}).value(), (std::vector<double>{0, 0, 2 * (5.0 * 9 + 15)}));
    }
};

QTEST_GUILESS_MAIN(SelectingTest)

} // namespace selecting_test

#include "selecting_test.moc"
