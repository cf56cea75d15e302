// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/messages.h"
#include "core/model/json.h"
#include "core/model/limits.h"
#include "core/model/predict.h"
#include "tests/core/learn/samples.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>

namespace learner_test {

using namespace espalier;
using namespace espalier::learn;
using model::Task;

namespace {

//! Notes what it is told, and asks to stop after a while.
class Watch : public Progress
{
public:
    explicit Watch(qint64 stopAfter = -1)
        : m_stopAfter(stopAfter)
    {
        m_timer.start();
    }
    bool isCancelled() const override { return m_stopAfter >= 0 && m_timer.elapsed() >= m_stopAfter; }
    void report(double fraction, const Message &stage) override
    {
        hasBound = hasBound || stage.code == learn::messages::growingBoundedTrees(2).code;
        highest = std::max(highest, fraction);
        ++reports;
    }
    qint64 late() const { return m_timer.elapsed() - m_stopAfter; }

    double highest = 0;
    int reports = 0;
    bool hasBound = false; //!< told that trees have few leaves so that they can be deployed

private:
    QElapsedTimer m_timer;
    qint64 m_stopAfter;
};

Parameters smallParameters(const Learner &learner)
{
    if (learner.name() == "random_forest")
        return {{"trees", 20}};
    if (learner.name() == "xgboost" || learner.name() == "additive")
        return {{"rounds", 60}, {"eta", 0.2}};
    return {};
}

} // namespace

class LearnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheBaseline()
    {
        QCOMPARE(learners().front()->name(), std::string_view("baseline"));
        for (const auto &learner : learners()) {
            QCOMPARE(findLearner(learner->name())->label(), learner->label());
            for (const auto &parameter : learner->parameters()) {
                QVERIFY(!parameter.value || (parameter.low <= *parameter.value && *parameter.value <= parameter.high));
                const auto &searched = parameter.searched;
                QVERIFY(!searched || (parameter.low <= searched->low && searched->low < searched->high));
                QVERIFY(!searched || searched->high <= parameter.high);
                QVERIFY(!searched || !searched->isLogarithmic || searched->low > 0);
            }
        }
        QVERIFY(!findLearner("magic"));
    }

    void learnsMoreThanTheBaseline_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Task>("task");
        for (const auto &learner : learners())
            for (const auto task : {Task::Binary, Task::Multiclass, Task::Regression})
                if (learner->suits(task) && learner->name() != "baseline")
                    QTest::addRow("%s %d", learner->name().data(), static_cast<int>(task))
                        << QString::fromUtf8(learner->name().data()) << task;
    }

    void learnsMoreThanTheBaseline()
    {
        QFETCH(QString, name);
        QFETCH(Task, task);
        auto training = samples::training({.rows = 1500, .task = task});
        const auto test = samples::rows({.rows = 1000, .task = task, .seed = 99});
        Watch watch;
        const auto baseline = findLearner("baseline")->train(training, {}, watch).value();
        const auto learner = findLearner(name.toStdString());
        const auto model = learner->train(training, smallParameters(*learner), watch);
        QVERIFY2(model, model ? "" : describe(model.error()).c_str());
        QCOMPARE(watch.highest, 1.0);
        QVERIFY(watch.reports >= 3);
        const auto own = samples::loss(model::predict(*model, test.features).value(), test);
        const auto shares = samples::loss(model::predict(baseline, test.features).value(), test);
        QVERIFY2(own < 0.75 * shares, qPrintable(QString("%1 against %2").arg(own).arg(shares)));
        for (const auto &feature : model->features)
            QVERIFY(feature.name != "constant" && feature.name != "nothing");
        QVERIFY(model::fromJson(model::toJson(*model)).value() == *model);
        // The same bytes again, whatever the number of threads.
        training.threads = 1;
        Watch again;
        const auto second = learner->train(training, smallParameters(*learner), again).value();
        if (name != "xgboost" && name != "additive")
            QCOMPARE(model::documentHash(second), model::documentHash(*model));
        training.validation = {};
        training.validation.label.values = training.train.label.values;
        training.validation = frame::taken(training.train, {});
        const auto alone = learner->train(training, smallParameters(*learner), again);
        QVERIFY2(alone, alone ? "" : describe(alone.error()).c_str());
        QVERIFY(samples::loss(model::predict(*alone, test.features).value(), test) < 0.8 * shares);
    }

    void refusesWhatCannotBeLearned_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &learner : learners())
            QTest::addRow("%s", learner->name().data()) << QString::fromUtf8(learner->name().data());
    }

    void refusesWhatCannotBeLearned()
    {
        QFETCH(QString, name);
        const auto learner = findLearner(name.toStdString());
        const auto task = learner->suits(Task::Binary) ? Task::Binary : Task::Regression;
        const auto sample = samples::training({.rows = 50, .task = task});
        Watch watch;
        const auto errorOf = [&](const Training &training, const Parameters &parameters = {}) {
            const auto result = learner->train(training, parameters, watch);
            return result ? Error{.subject = "accepted"} : result.error();
        };
        QCOMPARE(errorOf(sample, {{"colour", 1}}).subject, std::string("colour"));
        for (const auto &parameter : learner->parameters()) {
            QCOMPARE(errorOf(sample, {{parameter.name, parameter.high * 2 + 1}}).subject, parameter.name);
            QCOMPARE(errorOf(sample, {{parameter.name, samples::nan}}).code, Error::Code::Invalid);
        }
        auto empty = sample;
        empty.train = frame::taken(sample.train, {});
        QVERIFY(errorOf(empty).problem == learn::messages::noRows());
        auto unlabelled = sample;
        if (task == Task::Binary)
            std::get<frame::Categories>(unlabelled.train.label.values).codes[7] = -1;
        else
            std::get<frame::Numbers>(unlabelled.train.label.values).values[7] = samples::nan;
        QVERIFY(errorOf(unlabelled).problem.arguments.front() == Argument(std::int64_t{7}));
        QVERIFY(errorOf(unlabelled).remedies == std::vector{learn::messages::trainOnKnown()});
        if (task == Task::Regression) {
            // It is there, and is told as what it is.
            std::get<frame::Numbers>(unlabelled.train.label.values).values[7] = -1e300;
            QCOMPARE(errorOf(unlabelled).problem.code, learn::messages::labelTooLarge(0, "", 0).code);
            QVERIFY(errorOf(unlabelled).remedies == std::vector{learn::messages::leaveOutRows()});
        }
        if (task == Task::Binary) {
            auto single = sample;
            for (auto &code : std::get<frame::Categories>(single.train.label.values).codes)
                code = 0;
            QVERIFY(errorOf(single).problem == learn::messages::oneClass());
        }
        if (name == "baseline")
            return;
        auto bare = sample;
        for (auto *rows : {&bare.train, &bare.validation})
            rows->features = {rows->features[4], rows->features[5]};
        QVERIFY(errorOf(bare).problem == learn::messages::nothingVaries());
        QVERIFY(errorOf(bare).remedies == std::vector{learn::messages::addFeatures()});
    }

    void refusesTasksThatDoNotSuit()
    {
        Watch watch;
        const auto binary = samples::training({.rows = 50});
        QCOMPARE(findLearner("ridge")->train(binary, {}, watch).error().code, Error::Code::Unsupported);
        const auto regression = samples::training({.rows = 50, .task = Task::Regression});
        QCOMPARE(findLearner("logistic")->train(regression, {}, watch).error().code, Error::Code::Unsupported);
    }

    void survivesExtremeNumbers_data() { learnsMoreThanTheBaseline_data(); }

    void survivesExtremeNumbers()
    {
        QFETCH(QString, name);
        QFETCH(Task, task);
        auto training = samples::training({.rows = 400, .task = task});
        constexpr auto infinity = std::numeric_limits<double>::infinity();
        const std::vector<double> extremes{infinity, -infinity, 1e300,        -1e300, 1e99,
                                           5e-324,   -0.0,      samples::nan, 3.5e38};
        auto &amounts = std::get<frame::Numbers>(training.train.features[0].values).values;
        std::copy(extremes.begin(), extremes.end(), amounts.begin());
        training.train.features.push_back({"two values", frame::Numbers{std::vector<double>(400, 1e300)}});
        std::get<frame::Numbers>(training.train.features.back().values).values[3] = infinity;
        training.validation = frame::taken(training.train, {});
        Watch watch;
        const auto learner = findLearner(name.toStdString());
        const auto model = learner->train(training, smallParameters(*learner), watch);
        QVERIFY2(model, model ? "" : describe(model.error()).c_str());
        const auto predictions = model::predict(*model, training.train.features).value();
        for (const auto value : predictions.values)
            QVERIFY(std::isfinite(value));
    }

    void forestCanBeDeployed_data()
    {
        QTest::addColumn<Task>("task");
        QTest::addColumn<double>("trees");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("many trees") << Task::Binary << 1000.0 << true;
        QTest::newRow("more classes") << Task::Multiclass << 200.0 << true;
        QTest::newRow("few trees") << Task::Regression << 5.0 << false;
    }

    //! Labels that no feature tells are split as far as leaves go.
    void forestCanBeDeployed()
    {
        QFETCH(Task, task);
        QFETCH(double, trees);
        QFETCH(bool, isTold);
        auto training = samples::training({.rows = 4000, .task = task});
        Random random(Seed{4});
        auto &label = training.train.label.values;
        if (auto *numbers = std::get_if<frame::Numbers>(&label))
            random.shuffle(numbers->values);
        else
            random.shuffle(std::get<frame::Categories>(label).codes);
        Watch watch;
        const auto model =
            findLearner("random_forest")->train(training, {{"trees", trees}, {"min_leaf", 2}}, watch).value();
        std::size_t nodes = 0;
        for (const auto &output : std::get<model::Trees>(model.family).outputs)
            for (const auto &tree : output.trees)
                nodes += tree.left.size();
        QVERIFY2(nodes <= model::mostTerms && nodes > 1000, qPrintable(QString::number(nodes)));
        QCOMPARE(watch.hasBound, isTold);
    }

    void stopsSoon_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : {"logistic", "linear_svm", "random_forest", "xgboost", "additive"})
            QTest::newRow(name) << name;
    }

    void stopsSoon()
    {
        QFETCH(QString, name);
        const auto training = samples::training({.rows = 40'000, .task = Task::Multiclass});
        Parameters parameters;
        if (name == "xgboost" || name == "additive")
            parameters = {{"rounds", 5000}, {"early_stopping", 0}};
        if (name == "random_forest")
            parameters = {{"trees", 1000}};
        if (name == "linear_svm" || name == "logistic")
            parameters = {{"c", 100}};
        Watch watch(150);
        const auto result = findLearner(name.toStdString())->train(training, parameters, watch);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Cancelled);
        // Half a second on an idle machine; a machine that tests is not idle.
        QVERIFY2(watch.late() < 2000, qPrintable(QString::number(watch.late())));
    }
};

QTEST_APPLESS_MAIN(LearnerTest)

} // namespace learner_test

#include "learner_test.moc"
