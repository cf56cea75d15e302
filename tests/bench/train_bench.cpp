// SPDX-License-Identifier: GPL-3.0-or-later
// Each learner through our interface against its library called bare on the same encoded matrix: seconds, and their
// ratio. bench_train [ROWS]; bench_train forest [ROWS]: forests of 100 trees, by
// seconds, by the area on rows they have not seen, and by size.
#include "core/learn/learner.h"
#include "core/model/encode.h"
#include "core/model/predict.h"
#include "tests/core/learn/bare.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fmt/format.h>
#include <functional>
#include <limits>
#include <string_view>

using namespace espalier;
using model::Task;

namespace {

constexpr std::size_t featureCount = 30;
constexpr int repetitions = 3;

frame::Frame rowsOf(std::size_t rows, Task task, std::uint64_t seed = 8)
{
    Random random(Seed{seed});
    frame::Frame frame{.keys = {}, .asOf = {}, .label = {"label", {}}, .features = {}};
    std::vector<frame::Numbers> features(featureCount);
    frame::Numbers values;
    frame::Categories classes{.codes = {}, .levels = {"no", "yes"}};
    for (std::size_t row = 0; row < rows; ++row) {
        double signal = random.normal();
        for (std::size_t i = 0; i < featureCount; ++i) {
            const auto value = random.normal();
            features[i].values.push_back(value);
            signal += i < 8 ? value * (i % 2 == 0 ? 0.5 : -0.4) : i < 10 ? value * value * 0.5 : 0;
        }
        values.values.push_back(signal);
        classes.codes.push_back(signal > 0.5 ? 1 : 0);
    }
    for (std::size_t i = 0; i < featureCount; ++i)
        frame.features.push_back({fmt::format("f{}", i), std::move(features[i])});
    if (task == Task::Regression)
        frame.label.values = std::move(values);
    else
        frame.label.values = std::move(classes);
    return frame;
}

//! Processor time, which other work on the machine changes least.
double seconds(const std::function<void()> &run)
{
    const auto start = std::clock();
    run();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

struct Case
{
    const char *learner;
    Task task;
    learn::Parameters parameters;
    std::function<void(const model::Matrix &, const learn::bare::Labels &)> bare;
};

std::vector<Case> cases()
{
    using namespace learn;
    std::vector<std::string> seeds;
    for (int i = 0; i < 20; ++i)
        seeds.push_back(std::to_string(i));
    const bare::Settings settings{{"verbosity", "0"},   {"tree_method", "hist"},     {"nthread", "1"},
                                  {"eta", "0.03"},      {"max_depth", "3"},          {"min_child_weight", "10"},
                                  {"subsample", "0.6"}, {"colsample_bytree", "0.3"}, {"objective", "binary:logistic"}};
    return {{"ridge",
             Task::Regression,
             {},
             [](const auto &matrix, const auto &labels) {
                 bare::ridge(matrix, labels);
             }},
            {"logistic",
             Task::Binary,
             {},
             [](const auto &matrix, const auto &labels) {
                 bare::logistic(matrix, labels, 0.01);
             }},
            {"linear_svm",
             Task::Binary,
             {},
             [](const auto &matrix, const auto &labels) {
                 bare::linearSvm(matrix, labels, 1e-4, 3);
             }},
            {"random_forest",
             Task::Binary,
             {{"trees", 20}},
             [seeds](const auto &matrix, const auto &labels) {
                 bare::forest(matrix, labels, 20, std::sqrt(featureCount) / featureCount, seeds);
             }},
            {"random_forest",
             Task::Regression,
             {{"trees", 20}},
             [seeds](const auto &matrix, const auto &labels) {
                 bare::forest(matrix, labels, 20, std::sqrt(featureCount) / featureCount, seeds);
             }},
            {"xgboost", Task::Binary, {{"rounds", 100}}, [settings](const auto &matrix, const auto &labels) {
                 bare::xgboost(matrix, labels, 100, settings);
             }}};
}

void measure(const Case &item, std::size_t rows)
{
    auto training = learn::Training{.train = rowsOf(rows, item.task),
                                    .validation = {},
                                    .task = item.task,
                                    .classes = item.task == Task::Binary ? std::vector<std::string>{"no", "yes"}
                                                                         : std::vector<std::string>{},
                                    .seed = Seed{1},
                                    .threads = 1};
    training.validation = frame::taken(training.train, {});
    const auto learner = learn::findLearner(item.learner);
    Progress progress;
    model::Model model;
    const auto runOwn = [&] {
        model = learner->train(training, item.parameters, progress).value();
    };
    auto own = seconds(runOwn);
    const auto matrix = model::encoded(model, training.train.features).value();
    learn::bare::Labels labels;
    if (const auto *numbers = std::get_if<frame::Numbers>(&training.train.label.values))
        labels = numbers->values;
    else
        labels.assign(std::get<frame::Categories>(training.train.label.values).codes.begin(),
                      std::get<frame::Categories>(training.train.label.values).codes.end());
    auto bare = std::numeric_limits<double>::max();
    for (int i = 0; i < repetitions; ++i) {
        bare = std::min(bare, seconds([&] {
                            item.bare(matrix, labels);
                        }));
        own = std::min(own, seconds(runOwn));
    }
    fmt::print("{:<14} {:<10} {:>8.3f} {:>8.3f} {:>6.2f}\n", item.learner,
               item.task == Task::Binary ? "binary" : "regression", own, bare, own / bare);
    std::fflush(stdout);
}

//! What one forest cost and what it is worth.
void printForest(const char *name, double seconds, const std::vector<double> &shares, const frame::Frame &test,
                 std::size_t nodes)
{
    const auto area = learn::bare::area(shares, std::get<frame::Categories>(test.label.values).codes);
    fmt::print("{:<44} {:>8.2f} {:>7.4f} {:>9}\n", name, seconds, area, nodes > 0 ? fmt::to_string(nodes) : "");
    std::fflush(stdout);
}

//! Ours with the parameters given. Returns what it was trained on as the model saw it.
model::Model measureForest(const char *name, const learn::Training &training, const learn::Parameters &parameters,
                           const frame::Frame &test)
{
    Progress progress;
    model::Model model;
    const auto own = seconds([&] {
        model = learn::findLearner("random_forest")->train(training, parameters, progress).value();
    });
    std::size_t nodes = 0;
    for (const auto &tree : std::get<model::Trees>(model.family).outputs[0].trees)
        nodes += tree.left.size();
    printForest(name, own, model::predict(model, test.features).value().values, test, nodes);
    return model;
}

void compareForests(std::size_t rows)
{
    auto training = learn::Training{.train = rowsOf(rows, Task::Binary),
                                    .validation = {},
                                    .task = Task::Binary,
                                    .classes = {"no", "yes"},
                                    .seed = Seed{1},
                                    .threads = 1};
    training.validation = frame::taken(training.train, {});
    const auto test = rowsOf(20'000, Task::Binary, 9);
    fmt::print("{} rows, {} features, one thread, 100 trees\n", rows, featureCount);
    fmt::print("{:<44} {:>8} {:>7} {:>9}\n", "forest", "s", "AUC", "nodes");
    const auto model = measureForest("ours", training, {}, test);
    measureForest("ours, a third of the features", training, {{"fraction", 0.33}}, test);
    measureForest("ours, leaves of 20", training, {{"min_leaf", 20}}, test);
    measureForest("ours, leaves of 100", training, {{"min_leaf", 100}}, test);
    const auto matrix = model::encoded(model, training.train.features).value();
    const auto unseen = model::encoded(model, test.features).value();
    const auto &codes = std::get<frame::Categories>(training.train.label.values).codes;
    const learn::bare::Labels labels(codes.begin(), codes.end());
    const auto fraction = std::sqrt(featureCount) / featureCount;
    learn::bare::Predictor predictor;
    const learn::bare::Settings settings{{"verbosity", "0"},
                                         {"tree_method", "hist"},
                                         {"nthread", "1"},
                                         {"eta", "1"},
                                         {"lambda", "0"},
                                         {"base_score", "0"},
                                         {"subsample", "0.632"},
                                         {"max_depth", "20"},
                                         {"min_child_weight", "20"},
                                         {"num_parallel_tree", "100"},
                                         {"objective", "reg:squarederror"},
                                         {"colsample_bynode", fmt::format("{}", fraction)}};
    const auto xgboost = seconds([&] {
        predictor = learn::bare::xgboost(matrix, labels, 1, settings);
    });
    printForest("XGBoost as a forest, leaves of 20", xgboost, predictor(unseen), test, 0);
    std::vector<std::string> seeds;
    for (int i = 0; i < 100; ++i)
        seeds.push_back(std::to_string(i));
    const auto dlib = seconds([&] {
        predictor = learn::bare::forest(matrix, labels, 20, fraction, seeds);
    });
    printForest("dlib, nodes of 20 not split", dlib, predictor(unseen), test, 0);
}

} // namespace

int main(int count, char **arguments)
{
    // Before dlib starts its pool: everything runs in the thread that calls it, on both sides.
    setenv("DLIB_NUM_THREADS", "0", 1);
    if (count > 1 && std::string_view(arguments[1]) == "forest") {
        compareForests(count > 2 ? std::strtoul(arguments[2], nullptr, 10) : 100'000);
        return 0;
    }
    const auto rows = count > 1 ? std::strtoul(arguments[1], nullptr, 10) : 20'000;
    fmt::print("{} rows, {} features, one thread, best of {}\n", rows, featureCount, repetitions);
    fmt::print("{:<14} {:<10} {:>8} {:>8} {:>6}\n", "learner", "task", "ours s", "bare s", "ratio");
    for (const auto &item : cases())
        measure(item, rows);
}
