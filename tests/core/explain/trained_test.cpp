// SPDX-License-Identifier: GPL-3.0-or-later
// Models as learners make them, on rows with nulls and categories: contributions sum to the margin, and are XGBoost's
// own.
#include "core/base/json.h"
#include "core/explain/contributions.h"
#include "core/learn/learner.h"
#include "core/model/encode.h"
#include "tests/core/learn/samples.h"

#include <QTest>

#include <xgboost/c_api.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace trained_test {

using namespace espalier;
using namespace espalier::explain;

namespace {

//! The smallest float that is not below.
float floatFrom(double value)
{
    const auto nearest = static_cast<float>(value);
    return static_cast<double>(nearest) >= value ? nearest
                                                 : std::nextafter(nearest, std::numeric_limits<float>::infinity());
}

//! One of our trees as XGBoost writes its own. Of a skeleton, which has all that is not looked at.
Json libraryTree(const model::Tree &tree, std::size_t number, std::size_t width)
{
    const auto size = tree.left.size();
    Json json{{"id", number},
              {"base_weights", std::vector<float>(size, 0)},
              {"categories", Json::array()},
              {"categories_nodes", Json::array()},
              {"categories_segments", Json::array()},
              {"categories_sizes", Json::array()},
              {"loss_changes", std::vector<float>(size, 0)},
              {"split_type", std::vector<int>(size, 0)},
              {"left_children", tree.left},
              {"right_children", tree.right},
              {"default_left", tree.missingLeft},
              {"tree_param",
               {{"num_deleted", "0"},
                {"num_feature", std::to_string(width)},
                {"num_nodes", std::to_string(size)},
                {"size_leaf_vector", "0"}}}};
    std::vector<int> parents(size, INT32_MAX);
    std::vector<int> indices(size, 0);
    std::vector<float> conditions(size, 0);
    for (std::size_t node = 0; node < size; ++node) {
        const bool isLeaf = tree.left[node] < 0;
        indices[node] = std::max(tree.input[node], 0);
        conditions[node] = isLeaf ? static_cast<float>(tree.value[node]) : floatFrom(tree.threshold[node]);
        if (!isLeaf)
            for (const auto child : {tree.left[node], tree.right[node]})
                parents[static_cast<std::size_t>(child)] = static_cast<int>(node);
    }
    json["parents"] = parents;
    json["split_indices"] = indices;
    json["split_conditions"] = conditions;
    json["sum_hessian"] = std::vector<float>(tree.cover.begin(), tree.cover.end());
    return json;
}

void require(int status)
{
    if (status != 0)
        qFatal("%s", XGBGetLastError());
}

//! XGBoost's contributions by its columns, with the base as the last one. Requires: one output.
std::vector<float> libraryContributions(const model::Model &model, const model::Matrix &matrix)
{
    const auto &output = std::get<model::Trees>(model.family).outputs[0];
    const std::vector<float> values(matrix.values.begin(), matrix.values.end());
    DMatrixHandle data = nullptr;
    require(XGDMatrixCreateFromMat(values.data(), matrix.rows, matrix.width, std::numeric_limits<float>::quiet_NaN(),
                                   &data));
    BoosterHandle booster = nullptr;
    require(XGBoosterCreate(&data, 1, &booster));
    const std::vector<float> labels(matrix.rows, 0);
    require(XGDMatrixSetFloatInfo(data, "label", labels.data(), labels.size()));
    XGBoosterSetParam(booster, "objective", "reg:squarederror");
    XGBoosterSetParam(booster, "verbosity", "0");
    XGBoosterSetParam(booster, "base_score", "0");
    require(XGBoosterUpdateOneIter(booster, 0, data));
    bst_ulong length = 0;
    const char *bytes = nullptr;
    require(XGBoosterSaveModelToBuffer(booster, R"({"format": "json"})", &length, &bytes));
    auto document = parseJson({bytes, length}, "XGBoost").value();
    auto &family = document["learner"]["gradient_booster"]["model"];
    family["trees"] = Json::array();
    for (std::size_t i = 0; i < output.trees.size(); ++i)
        family["trees"].push_back(libraryTree(output.trees[i], i, matrix.width));
    family["tree_info"] = std::vector<int>(output.trees.size(), 0);
    family["gbtree_model_param"]["num_trees"] = std::to_string(output.trees.size());
    const auto text = document.dump();
    require(XGBoosterLoadModelFromBuffer(booster, text.data(), text.size()));
    const bst_ulong *shape = nullptr;
    bst_ulong dimensions = 0;
    const float *result = nullptr;
    require(XGBoosterPredictFromDMatrix(
        booster, data,
        R"({"type": 2, "training": false, "iteration_begin": 0, "iteration_end": 0, "strict_shape": false})", &shape,
        &dimensions, &result));
    std::vector<float> contributions(result, result + matrix.rows * (matrix.width + 1));
    XGBoosterFree(booster);
    XGDMatrixFree(data);
    return contributions;
}

model::Model trained(const char *learner, Task task, const learn::Parameters &parameters)
{
    return learn::samples::trained(learner, task, parameters, 1500);
}

model::Matrix otherRows(const model::Model &model, Task task)
{
    return model::encoded(model, learn::samples::rows({.rows = 200, .task = task, .seed = 77}).features).value();
}

} // namespace

class TrainedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumToTheMargin_data()
    {
        QTest::addColumn<QByteArray>("learner");
        QTest::addColumn<int>("task");
        for (const auto &learner : learn::learners())
            for (const auto task : {Task::Binary, Task::Multiclass, Task::Regression})
                if (learner->suits(task))
                    QTest::addRow("%s %d", std::string(learner->name()).c_str(), static_cast<int>(task))
                        << QByteArray::fromStdString(std::string(learner->name())) << static_cast<int>(task);
        for (const auto task : {Task::Binary, Task::Multiclass, Task::Regression})
            QTest::addRow("blend %d", static_cast<int>(task)) << QByteArray("blend") << static_cast<int>(task);
    }

    void sumToTheMargin()
    {
        QFETCH(QByteArray, learner);
        QFETCH(int, task);
        Progress progress;
        learn::Parameters parameters;
        if (learner == "xgboost" || learner == "additive" || learner == "blend")
            parameters = {{"rounds", 40}};
        if (learner == "random_forest")
            parameters = {{"trees", 20}};
        const auto model = trained(learner.constData(), static_cast<Task>(task), parameters);
        const auto matrix = otherRows(model, static_cast<Task>(task));
        const auto parts = contributionsOf(model, matrix, 2, progress);
        if (!hasContributions(model)) {
            QVERIFY(std::holds_alternative<model::Kernel>(model.family)
                    || std::holds_alternative<model::Network>(model.family));
            QCOMPARE(parts.error().problem.code, std::string("explain.no_exact_reasons"));
            return;
        }
        QVERIFY(parts);
        const auto margins = marginsOf(model, matrix);
        for (std::size_t row = 0; row < matrix.rows; ++row)
            for (std::size_t output = 0; output < parts->outputs; ++output)
                QVERIFY(std::abs(parts->margin(row, output) - margins.at(row, output))
                        <= 1e-9 * std::max(1.0, std::abs(margins.at(row, output))));
    }

    void areThoseOfTheLibrary_data()
    {
        QTest::addColumn<int>("depth");
        for (const auto depth : {1, 3, 6})
            QTest::addRow("depth %d", depth) << depth;
    }

    void areThoseOfTheLibrary()
    {
        QFETCH(int, depth);
        Progress progress;
        const auto model = trained("xgboost", Task::Binary,
                                   {{"rounds", 60}, {"depth", static_cast<double>(depth)}, {"colsample_bytree", 1}});
        auto matrix = otherRows(model, Task::Binary);
        QVERIFY(std::ranges::any_of(matrix.values, [](double value) {
            return std::isnan(value);
        }));
        for (auto &value : matrix.values)
            value = static_cast<double>(static_cast<float>(value));
        const auto parts = contributionsOf(model, matrix, 1, progress);
        QVERIFY(parts);
        const auto theirs = libraryContributions(model, matrix);
        const auto bias = std::get<model::Trees>(model.family).outputs[0].bias;
        double furthest = 0;
        double largest = 0;
        for (std::size_t row = 0; row < matrix.rows; ++row) {
            const auto *own = theirs.data() + row * (matrix.width + 1);
            std::vector<double> byFeature(model.features.size(), 0);
            for (std::size_t input = 0; input < matrix.width; ++input)
                byFeature[model.encoding[input].feature] += static_cast<double>(own[input]);
            for (std::size_t feature = 0; feature < byFeature.size(); ++feature) {
                furthest = std::max(furthest, std::abs(byFeature[feature] - parts->at(row, 0, feature)));
                largest = std::max(largest, std::abs(byFeature[feature]));
            }
            furthest = std::max(furthest, std::abs(static_cast<double>(own[matrix.width]) + bias - parts->base[0]));
        }
        qInfo("depth %d: at most %g from the library's, of up to %g", depth, furthest, largest);
        QVERIFY(largest > 0.1);
        QVERIFY(furthest < 1e-6);
    }
};

QTEST_APPLESS_MAIN(TrainedTest)

} // namespace trained_test

#include "trained_test.moc"
