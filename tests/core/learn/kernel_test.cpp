// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.h"
#include "core/model/kernel.h"
#include "core/model/limits.h"
#include "core/model/predict.h"
#include "tests/core/learn/shapes.h"

#include <QTest>

#include <dlib/svm_threaded.h>

namespace kernel_test {

using namespace espalier;
using namespace espalier::learn;
using model::Task;
using samples::areaOf;
using samples::discInRing;
using samples::fitted;
using samples::sine;
using samples::trainingOf;
using samples::Watch;

namespace {

using Sample = dlib::matrix<double, 0, 1>;
using Radial = dlib::radial_basis_kernel<Sample>;

const model::Kernel &kernelOf(const model::Model &model)
{
    return std::get<model::Kernel>(model.family);
}

//! What the library's own function gives for each row of the model's inputs.
template<typename Function>
std::vector<double> outputsOf(const Function &function, const model::Matrix &inputs)
{
    std::vector<double> outputs;
    for (std::size_t row = 0; row < inputs.rows; ++row)
        outputs.push_back(function(Sample(dlib::mat(inputs.row(row), static_cast<long>(inputs.width)))));
    return outputs;
}

std::vector<Sample> samplesOf(const model::Matrix &inputs)
{
    std::vector<Sample> samples;
    for (std::size_t row = 0; row < inputs.rows; ++row)
        samples.emplace_back(dlib::mat(inputs.row(row), static_cast<long>(inputs.width)));
    return samples;
}

} // namespace

class KernelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsADiscFromARing()
    {
        const auto training = trainingOf(discInRing(400, 1), discInRing(200, 2), Task::Binary);
        const auto test = discInRing(300, 3);
        const auto area = [&](const char *learner) {
            return areaOf(model::predict(fitted(learner, training), test.features).value(), test);
        };
        const auto straight = area("logistic");
        QVERIFY2(straight > 0.4 && straight < 0.6, qPrintable(QString::number(straight)));
        const auto round = area("rbf_svm");
        QVERIFY2(round > 0.99, qPrintable(QString::number(round)));
        const auto ridge = area("kernel_ridge");
        QVERIFY2(ridge > 0.99, qPrintable(QString::number(ridge)));
    }

    void followsAWave()
    {
        const auto training = trainingOf(sine(500, 1), {}, Task::Regression);
        const auto test = sine(300, 3);
        const auto off = [&](const char *learner, const Parameters &parameters) {
            return std::sqrt(
                samples::loss(model::predict(fitted(learner, training, parameters), test.features).value(), test));
        };
        // The label's deviation is about 7.1.
        const auto straight = off("ridge", {});
        QVERIFY2(straight > 5, qPrintable(QString::number(straight)));
        const auto tube = off("rbf_svm", {{"c", 10}, {"gamma", 10}, {"epsilon", 0.01}});
        QVERIFY2(tube < 0.3, qPrintable(QString::number(tube)));
        const auto ridge = off("kernel_ridge", {{"gamma", 10}});
        QVERIFY2(ridge < 0.05, qPrintable(QString::number(ridge)));
    }

    void isWhatTheLibraryFits_data()
    {
        QTest::addColumn<Task>("task");
        QTest::newRow("classes") << Task::Binary;
        QTest::newRow("numbers") << Task::Regression;
    }

    void isWhatTheLibraryFits()
    {
        QFETCH(Task, task);
        const auto training = samples::training({.rows = 600, .task = task, .towns = 30});
        const auto model = fitted("rbf_svm", training, {{"c", 3}, {"gamma", 0.5}});
        const auto inputs = model::encoded(model, training.train.features).value();
        const auto ours = model::kernelOutputs(kernelOf(model), inputs);
        const auto gamma = 0.5 / static_cast<double>(inputs.width);
        std::vector<double> theirs;
        double scale = 1;
        double mean = 0;
        if (task == Task::Binary) {
            std::vector<double> sides;
            for (const auto code : std::get<frame::Categories>(training.train.label.values).codes)
                sides.push_back(code == 1 ? 1 : -1);
            dlib::svm_c_trainer<Radial> trainer;
            trainer.set_kernel(Radial(gamma));
            trainer.set_c(3);
            theirs = outputsOf(trainer.train(samplesOf(inputs), sides), inputs);
        } else {
            auto labels = std::get<frame::Numbers>(training.train.label.values).values;
            dlib::running_stats<double> stats;
            for (const auto label : labels)
                stats.add(label);
            mean = stats.mean();
            scale = std::sqrt(stats.variance() * 599 / 600);
            for (auto &label : labels)
                label = (label - mean) / scale;
            dlib::svr_trainer<Radial> trainer;
            trainer.set_kernel(Radial(gamma));
            trainer.set_c(3);
            trainer.set_epsilon_insensitivity(0.1);
            theirs = outputsOf(trainer.train(samplesOf(inputs), labels), inputs);
        }
        QCOMPARE(theirs.size(), ours.values.size());
        for (std::size_t i = 0; i < theirs.size(); ++i) {
            const auto off = std::abs((ours.values[i] - mean) / scale - theirs[i]);
            // Of numbers the means differ in their last digits, and the solver ends within its tolerance.
            QVERIFY2(off < (task == Task::Binary ? 1e-9 : 1e-3), qPrintable(QString::number(off)));
        }
    }

    void ridgeIsWhatTheLibraryFits()
    {
        const auto training = samples::training({.rows = 600, .task = Task::Binary, .towns = 30});
        const auto model = fitted("kernel_ridge", training, {{"gamma", 0.5}, {"points", 100}});
        const auto inputs = model::encoded(model, training.train.features).value();
        const auto ours = model::kernelOutputs(kernelOf(model), inputs);
        std::vector<double> sides;
        for (const auto code : std::get<frame::Categories>(training.train.label.values).codes)
            sides.push_back(code == 1 ? 1 : -1);
        dlib::krr_trainer<Radial> trainer;
        trainer.set_kernel(Radial(0.5 / static_cast<double>(inputs.width)));
        trainer.set_max_basis_size(100);
        trainer.use_classification_loss_for_loo_cv();
        const auto theirs = outputsOf(trainer.train(samplesOf(inputs), sides), inputs);
        QCOMPARE(model::pointCount(kernelOf(model)), std::size_t(100));
        for (std::size_t i = 0; i < theirs.size(); ++i)
            QVERIFY2(std::abs(ours.values[i] - theirs[i]) < 1e-8, qPrintable(QString::number(theirs[i])));
    }

    void sumsAsItSays()
    {
        const model::Kernel kernel{
            .gamma = 0.5, .points = {0, 0, 3, 4}, .outputs = {{.bias = 0.25, .coefficients = {2, -1}}}};
        const model::Matrix inputs{.rows = 3, .width = 2, .values = {0, 0, 3, 4, 1, 1}};
        const auto outputs = model::kernelOutputs(kernel, inputs);
        const auto bell = [](double squares) {
            return std::exp(-0.5 * squares);
        };
        const std::vector<double> expected{2 - bell(25) + 0.25, 2 * bell(25) - 1 + 0.25,
                                           2 * bell(2) - bell(4 + 9) + 0.25};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs(outputs.values[i] - expected[i]) < 1e-14);
        // Far away nothing is left but the bias, and nothing becomes too small to be multiplied.
        const model::Matrix far{.rows = 1, .width = 2, .values = {1e50, -1e50}};
        QVERIFY(std::abs(model::kernelOutputs(kernel, far).values[0] - 0.25) < 1e-100);
    }

    void saysTheMeanOfAConstant()
    {
        auto training = trainingOf(sine(60, 1), sine(20, 2), Task::Regression);
        auto &labels = std::get<frame::Numbers>(training.train.label.values).values;
        std::ranges::fill(labels, 7.5);
        for (const auto *name : {"rbf_svm", "kernel_ridge"}) {
            const auto model = fitted(name, training);
            QVERIFY(kernelOf(model).points.empty());
            const auto said = model::predict(model, training.train.features).value();
            for (const auto value : said.values)
                QCOMPARE(value, 7.5);
            QVERIFY(model::fromJson(model::toJson(model)).value() == model);
        }
    }

    void learnsFromASampleOfMany()
    {
        const auto training = trainingOf(discInRing(12'000, 1), discInRing(300, 2), Task::Binary);
        Watch watch;
        const auto model = findLearner("rbf_svm")->train(training, {}, watch).value();
        QVERIFY(watch.sample.has_value());
        QVERIFY(watch.sample->arguments
                == (std::vector{Argument(std::int64_t{10'000}), Argument(std::int64_t{12'000})}));
        const auto test = discInRing(300, 3);
        QVERIFY(areaOf(model::predict(model, test.features).value(), test) > 0.99);
        // A rare class is in the sample.
        auto rare = training;
        auto &codes = std::get<frame::Categories>(rare.train.label.values).codes;
        for (std::size_t i = 0; i < codes.size(); ++i)
            codes[i] = i == 6000 ? 1 : 0;
        Watch again;
        const auto one = findLearner("rbf_svm")->train(rare, {}, again);
        QVERIFY2(one, one ? "" : describe(one.error()).c_str());
    }

    //! Points are as many as can be deployed: the sample is the smaller the wider the rows.
    void canBeDeployed()
    {
        auto training = samples::training({.rows = 2500});
        Random random(Seed{3});
        for (int i = 0; i < 200; ++i) {
            frame::Numbers noise;
            for (int row = 0; row < 2500; ++row)
                noise.values.push_back(random.normal());
            training.train.features.push_back({"noise " + std::to_string(i), noise});
            noise.values.resize(833);
            training.validation.features.push_back({"noise " + std::to_string(i), noise});
        }
        Watch watch;
        const auto model = findLearner("rbf_svm")->train(training, {}, watch).value();
        QVERIFY(watch.sample.has_value());
        QVERIFY(kernelOf(model).points.size() + 2 * model::pointCount(kernelOf(model)) <= model::mostPointNumbers);
    }

    void stopsSoon_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Task>("task");
        QTest::newRow("sides") << QStringLiteral("rbf_svm") << Task::Binary;
        QTest::newRow("tube") << QStringLiteral("rbf_svm") << Task::Regression;
        QTest::newRow("ridge") << QStringLiteral("kernel_ridge") << Task::Regression;
    }

    void stopsSoon()
    {
        QFETCH(QString, name);
        QFETCH(Task, task);
        const auto training = samples::training({.rows = 9'000, .task = task});
        const bool isSvm = name == "rbf_svm";
        Watch watch(20);
        const auto result = findLearner(name.toStdString())
                                ->train(training, isSvm ? Parameters{{"c", 1000}} : Parameters{{"points", 400}}, watch);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Cancelled);
        // Half a second on an idle machine; a machine that tests is not idle.
        QVERIFY2(watch.late() < 2000, qPrintable(QString::number(watch.late())));
    }
};

QTEST_APPLESS_MAIN(KernelTest)

} // namespace kernel_test

#include "kernel_test.moc"
