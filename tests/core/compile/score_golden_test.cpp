// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/messages.h"
#include "core/compile/score.h"
#include "core/model/json.h"
#include "tests/core/compile/metatypes.h"
#include "tests/core/model/samples.h"

#include <QFile>
#include <QTest>

namespace score_golden_test {

using namespace espalier;
using namespace espalier::model;

namespace {

Model multiclassLinear()
{
    auto model = samples::linear();
    model.task = Task::Multiclass;
    model.classes = {"a", "b", "c"};
    model.family = Linear{{{.bias = 0.5, .weights = {2, -1, 0.25, 4, 8}},
                           {.bias = -1, .weights = {0, 0, 0, 0, 0}},
                           {.bias = 0, .weights = {0, 0, 0.5, 0, 0}}}};
    model.link = Link::Softmax;
    return model;
}

Model calibrated()
{
    auto model = samples::linear();
    model.calibration = {.slope = 2, .intercept = -1};
    model.encoding[0].kind = NumberInput{.fill = 3, .center = 0, .scale = 1};
    return model;
}

Model recalibrated(const Recalibration &recalibration)
{
    auto model = calibrated();
    model.recalibration = recalibration;
    return model;
}

Model forest()
{
    auto model = samples::trees();
    model.learner = "random_forest";
    model.task = Task::Multiclass;
    model.classes = {"it's", "b\\c"};
    model.features[0].name = "a\"ge";
    model.encoding[1].kind = OtherInput{{"Bonn", "l'Isle\\d'Abeau"}};
    auto mirrored = samples::smallTree();
    mirrored.missingLeft = {0, 0, 0, 0, 0};
    const TreeOutput output{.bias = 0, .scale = 0.5, .trees = {samples::smallTree(), mirrored}};
    model.family = Trees{{output, output}};
    model.link = Link::Share;
    return model;
}

//! The model's document as a comment, then the function.
QByteArray goldenText(const Model &model)
{
    auto text = "-- " + QByteArray::fromStdString(printJson(toJson(model))).trimmed().replace("\n", "\n-- ");
    return text + "\n\n"
        + QByteArray::fromStdString(
               compile::scoreFunction(model, {"espalier", "churn_score_v1"}, {"espalier", "churn_features_v1"})
                   .value());
}

} // namespace

class ScoreGoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheSameText_data()
    {
        QTest::addColumn<Model>("model");
        QTest::newRow("linear") << samples::linear();
        QTest::newRow("linear_calibrated") << calibrated();
        QTest::newRow("linear_beta") << recalibrated(BetaCalibration{.a = 0.5, .b = 1.5, .c = -0.25});
        QTest::newRow("linear_steps") << recalibrated(StepCalibration{.edges = {0.25}, .values = {0.125, 0.75}});
        QTest::newRow("linear_multiclass") << multiclassLinear();
        QTest::newRow("trees") << samples::trees();
        QTest::newRow("forest_multiclass") << forest();
        QTest::newRow("kernel") << samples::kernel();
        QTest::newRow("network") << samples::network();
        QTest::newRow("linear_means") << samples::linearMeans();
        QTest::newRow("trees_means") << samples::treeMeans();
    }

    //! With ESPALIER_WRITE_GOLDEN set, the files are written anew instead.
    void writesTheSameText()
    {
        QFETCH(Model, model);
        QFile file(QFINDTESTDATA("golden") + "/score_" + QTest::currentDataTag() + ".sql");
        const auto text = goldenText(model);
        if (qEnvironmentVariableIsSet("ESPALIER_WRITE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
            QSKIP("written");
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QCOMPARE(text, file.readAll());
    }

    void refusesWhatIsTooLarge()
    {
        auto model = samples::trees();
        auto &trees = std::get<Trees>(model.family).outputs[0].trees;
        trees.assign(41'000, samples::smallTree());
        const auto result = compile::scoreFunction(model, {"s", "f"}, {"s", "v"});
        QCOMPARE(result.error().code, Error::Code::Unsupported);
        QCOMPARE(result.error().problem.code, std::string("compile.model_too_large"));
        QVERIFY(result.error().problem.arguments[0] == Argument(std::int64_t{205'000}));
        QVERIFY(result.error().remedies == std::vector{compile::messages::smallerTrees()});
    }

    void refusesWhatIsNotValid()
    {
        auto model = samples::trees();
        std::get<Trees>(model.family).outputs[0].trees[0].left[1] = 0;
        QCOMPARE(compile::scoreFunction(model, {"s", "f"}, {"s", "v"}).error().code, Error::Code::Invalid);
        model = samples::linear();
        model.features[0].name = std::string(64, 'x');
        QCOMPARE(compile::scoreFunction(model, {"s", "f"}, {"s", "v"}).error().subject, std::string(64, 'x'));
    }

    void namesTheTypeOfAScore()
    {
        QCOMPARE(compile::scoreType(samples::linear()), std::string("float8"));
        QCOMPARE(compile::scoreType(forest()), std::string("float8[]"));
    }
};

QTEST_APPLESS_MAIN(ScoreGoldenTest)

} // namespace score_golden_test

#include "score_golden_test.moc"
