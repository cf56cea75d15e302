// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/learn/samples.h"

#include <QTest>

namespace absolute_test {

using namespace espalier;
using namespace espalier::learn;

namespace {

//! label = 2 x + 1, with noise; one row in twenty is far above.
Training withOutliers(std::size_t rows, std::uint64_t seed)
{
    Random random(Seed{seed});
    frame::Numbers x;
    frame::Numbers label;
    for (std::size_t row = 0; row < rows; ++row) {
        x.values.push_back(random.normal());
        label.values.push_back(2 * x.values.back() + 1 + 0.1 * random.normal() + (row % 20 == 0 ? 50 : 0));
    }
    Training training{.task = Task::Regression};
    training.train.keys = {{"id", frame::Integers{std::vector<std::int64_t>(rows, 1)}}};
    training.train.label = {"label", label};
    training.train.features = {{"x", x}};
    return training;
}

double absoluteError(const model::Model &model, const frame::Frame &rows)
{
    const auto predicted = model::predict(model, rows.features).value().values;
    const auto &labels = std::get<frame::Numbers>(rows.label.values).values;
    double sum = 0;
    for (std::size_t i = 0; i < labels.size(); ++i)
        sum += std::abs(predicted[i] - labels[i]);
    return sum / static_cast<double>(labels.size());
}

model::Model fitted(const char *learner, const Training &training, const Parameters &parameters = {})
{
    Progress progress;
    return findLearner(learner)->train(training, parameters, progress).value();
}

} // namespace

class AbsoluteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! What lies far out moves a mean, and hardly a median.
    void outliersMoveItLittle()
    {
        const auto training = withOutliers(2000, 3);
        const auto model = fitted("least_absolute", training, {{"c", 100}});
        frame::Frame two;
        two.features = {{"x", frame::Numbers{{0, 1}}}};
        const auto at = model::predict(model, two.features).value().values;
        QVERIFY2(std::abs(at[0] - 1) < 0.15, qPrintable(QString::number(at[0])));
        QVERIFY2(std::abs(at[1] - at[0] - 2) < 0.1, qPrintable(QString::number(at[1] - at[0])));
        const auto squared = model::predict(fitted("ridge", training), two.features).value().values;
        QVERIFY(squared[0] > 3);
        QVERIFY(absoluteError(model, training.train) < absoluteError(fitted("ridge", training), training.train));
    }

    //! Boosting is told by which error it is judged.
    void boostingFollowsTheMetric()
    {
        auto training = withOutliers(2000, 4);
        const Parameters parameters{{"rounds", 200}, {"eta", 0.1}};
        const auto squared = absoluteError(fitted("xgboost", training, parameters), training.train);
        training.metric = "mae";
        const auto absolute = absoluteError(fitted("xgboost", training, parameters), training.train);
        QVERIFY2(absolute < 0.8 * squared, qPrintable(QStringLiteral("%1 of %2").arg(absolute).arg(squared)));
    }

    void theSameRowsGiveTheSameBits()
    {
        auto training = withOutliers(500, 5);
        const auto one = fitted("least_absolute", training);
        training.threads = 2;
        QVERIFY(one == fitted("least_absolute", training));
    }
};

QTEST_APPLESS_MAIN(AbsoluteTest)

} // namespace absolute_test

#include "absolute_test.moc"
