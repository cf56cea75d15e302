// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/learn/bins.h"
#include "core/learn/lift.h"
#include "core/model/encode.h"
#include "tests/core/learn/bare.h"
#include "tests/core/learn/samples.h"

#include <QTest>

#include <bit>

namespace parity_test {

using namespace espalier;
using namespace espalier::learn;
using model::Task;

namespace {

//! What the learner made of some rows, the rows as it saw them (without means of levels, which it sees out of fold), and their labels as
//! numbers.
struct Trained
{
    model::Model model;
    model::Matrix matrix;
    bare::Labels labels;
};

Trained trainedWith(const char *learner, Task task, const Parameters &parameters)
{
    Progress progress;
    auto training = samples::training({.rows = 700, .task = task, .towns = 30});
    training.validation = frame::taken(training.train, {});
    Trained result{
        .model = findLearner(learner)->train(training, parameters, progress).value(), .matrix = {}, .labels = {}};
    result.matrix = model::encoded(result.model, training.train.features).value();
    if (const auto *numbers = std::get_if<frame::Numbers>(&training.train.label.values))
        result.labels = numbers->values;
    else
        for (const auto code : std::get<frame::Categories>(training.train.label.values).codes)
            result.labels.push_back(code);
    return result;
}

//! The largest difference, relative to the size of the values.
double distance(const std::vector<double> &left, const std::vector<double> &right)
{
    if (left.size() != right.size())
        return std::numeric_limits<double>::infinity();
    double largest = 0;
    for (std::size_t i = 0; i < left.size(); ++i)
        largest = std::max(largest, std::abs(left[i] - right[i]) / std::max(1.0, std::abs(right[i])));
    return largest;
}

//! Rows in which one input at a time is a threshold or one of its neighbours, or missing.
model::Matrix withThresholds(const Trained &trained)
{
    auto matrix = trained.matrix;
    constexpr auto infinity = std::numeric_limits<double>::infinity();
    for (const auto &output : std::get<model::Trees>(trained.model.family).outputs) {
        for (const auto &tree : output.trees) {
            for (std::size_t i = 0; i < tree.left.size(); ++i) {
                if (tree.left[i] < 0)
                    continue;
                const auto threshold = tree.threshold[i];
                for (const auto value : {threshold, std::nextafter(threshold, infinity),
                                         std::nextafter(threshold, -infinity), samples::nan, -0.0, 5e-324, 1e37}) {
                    const std::vector<double> row(trained.matrix.row(i % trained.matrix.rows),
                                                  trained.matrix.row(i % trained.matrix.rows) + matrix.width);
                    matrix.values.insert(matrix.values.end(), row.begin(), row.end());
                    matrix.values[matrix.rows++ * matrix.width + static_cast<std::size_t>(tree.input[i])] = value;
                }
            }
        }
    }
    return matrix;
}

} // namespace

class ParityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ridgePredictsAsDlib()
    {
        const auto trained = trainedWith("ridge", Task::Regression, {});
        const auto expected = bare::ridge(trained.matrix, trained.labels)(trained.matrix);
        QVERIFY(distance(model::predict(trained.model, trained.matrix).values, expected) < 1e-9);
    }

    void logisticFindsTheSameMinimum()
    {
        const auto trained = trainedWith("logistic", Task::Binary, {{"c", 0.5}});
        const auto expected = bare::logistic(trained.matrix, trained.labels, 0.5)(trained.matrix);
        const auto difference = distance(model::predict(trained.model, trained.matrix).values, expected);
        QVERIFY2(difference < 1e-3, qPrintable(QString::number(difference)));
    }

    void linearSvmPredictsAsDlib()
    {
        auto trained = trainedWith("linear_svm", Task::Binary, {{"c", 0.1}});
        const auto expected = bare::linearSvm(trained.matrix, trained.labels, 0.1, 0)(trained.matrix);
        trained.model.calibration.reset();
        trained.model.link = model::Link::Identity;
        QVERIFY(distance(model::predict(trained.model, trained.matrix).values, expected) < 1e-9);
    }

    //! One tree of the forest and the rows drawn for it, told anew: each leaf is the mean of the rows that came there.
    void leavesAreTheMeansOfTheirRows()
    {
        const auto trained = trainedWith("random_forest", Task::Regression, {{"trees", 12}, {"min_leaf", 3}});
        const auto &trees = std::get<model::Trees>(trained.model.family).outputs[0].trees;
        const auto rows = trained.labels.size();
        for (std::size_t number = 0; number < trees.size(); ++number) {
            const auto &tree = trees[number];
            auto random = Random(Seed{42}).fork(number);
            std::vector<double> sums(tree.left.size());
            std::vector<double> counts(tree.left.size());
            for (std::size_t i = 0; i < rows; ++i) {
                const auto row = random.below(rows);
                std::size_t node = 0;
                while (tree.left[node] >= 0) {
                    const auto value = trained.matrix.at(row, static_cast<std::size_t>(tree.input[node]));
                    const auto isLeft = std::isnan(value) ? tree.missingLeft[node] != 0 : value < tree.threshold[node];
                    node = static_cast<std::size_t>(isLeft ? tree.left[node] : tree.right[node]);
                }
                sums[node] += trained.labels[row];
                counts[node] += 1;
            }
            for (std::size_t node = 0; node < tree.left.size(); ++node) {
                if (tree.left[node] >= 0)
                    continue;
                QVERIFY(counts[node] >= 3);
                QVERIFY(std::abs(tree.value[node] - sums[node] / counts[node]) < 1e-9 * std::abs(tree.value[node]));
            }
        }
    }

    //! On rows that neither has seen, by the area: leaves of ten and more, against nodes that are split above twenty.
    void forestIsNoWorseThanDlib()
    {
        auto training = samples::training({.rows = 4000});
        training.validation = frame::taken(training.train, {});
        const auto test = samples::rows({.rows = 4000, .seed = 77});
        Progress progress;
        const auto model = findLearner("random_forest")->train(training, {{"trees", 30}}, progress).value();
        auto matrix = model::encoded(model, training.train.features).value();
        auto unseen = model::encoded(model, test.features).value();
        const auto own = model::predict(model, unseen).values;
        for (auto *rows : {&matrix, &unseen})
            for (auto &value : rows->values)
                value = std::isnan(value) ? 500 : value;
        bare::Labels labels;
        for (const auto code : std::get<frame::Categories>(training.train.label.values).codes)
            labels.push_back(code);
        std::vector<std::string> seeds;
        for (int i = 0; i < 30; ++i)
            seeds.push_back(std::to_string(i));
        const auto theirs = bare::forest(matrix, labels, 20, 0.33, seeds)(unseen);
        const auto &truth = std::get<frame::Categories>(test.label.values).codes;
        const auto ours = bare::area(own, truth);
        const auto others = bare::area(theirs, truth);
        qInfo("%g, dlib %g", ours, others);
        QVERIFY2(ours > others - 0.003, qPrintable(QString("%1, dlib %2").arg(ours).arg(others)));
    }

    void xgboostPredictsAsItself_data()
    {
        QTest::addColumn<int>("task");
        QTest::newRow("binary") << static_cast<int>(Task::Binary);
        QTest::newRow("multiclass") << static_cast<int>(Task::Multiclass);
        QTest::newRow("regression") << static_cast<int>(Task::Regression);
    }

    void xgboostPredictsAsItself()
    {
        QFETCH(int, task);
        const auto trained =
            trainedWith("xgboost", static_cast<Task>(task), {{"rounds", 50}, {"min_child_weight", 10}});
        auto labels = trained.labels;
        const auto count = static_cast<double>(labels.size());
        const auto mean = std::accumulate(labels.begin(), labels.end(), 0.0) / count;
        double squares = 0;
        for (const auto label : labels)
            squares += (label - mean) * (label - mean);
        const auto deviation = std::sqrt(squares / count);
        bare::Settings settings{{"verbosity", "0"},         {"tree_method", "hist"}, {"seed", "42"},
                                {"nthread", "2"},           {"eta", "0.03"},         {"max_depth", "3"},
                                {"min_child_weight", "10"}, {"subsample", "0.6"},    {"colsample_bytree", "0.3"}};
        if (task == static_cast<int>(Task::Binary)) {
            settings.insert(settings.end(),
                            {{"objective", "binary:logistic"}, {"base_score", fmt::format("{}", mean)}});
        } else if (task == static_cast<int>(Task::Multiclass)) {
            settings.insert(settings.end(), {{"objective", "multi:softprob"}, {"num_class", "3"}, {"base_score", "0"}});
        } else {
            settings.insert(settings.end(), {{"objective", "reg:squarederror"}, {"base_score", "0"}});
            for (auto &label : labels)
                label = (label - mean) / deviation;
        }
        const auto matrix = withThresholds(trained);
        auto expected = bare::xgboost(trained.matrix, labels, 50, settings)(matrix);
        if (task == static_cast<int>(Task::Regression))
            for (auto &value : expected)
                value = mean + deviation * value;
        const auto difference = distance(model::predict(trained.model, matrix).values, expected);
        qInfo("%zu rows, largest difference %g", matrix.rows, difference);
        QVERIFY2(difference < 2e-6, qPrintable(QString::number(difference)));
    }

    //! For random floats, of all magnitudes, and doubles near them.
    void liftsThresholdsExactly()
    {
        Random random(Seed{11});
        for (int i = 0; i < 2'000'000; ++i) {
            const auto threshold = std::bit_cast<float>(static_cast<std::uint32_t>(random.bits()));
            if (!std::isfinite(threshold))
                continue;
            const auto lifted = liftedThreshold(threshold);
            const auto nearby = std::bit_cast<double>(std::bit_cast<std::uint64_t>(lifted) + random.below(7) - 3);
            for (const auto value :
                 {lifted, nearby, static_cast<double>(threshold), static_cast<double>(threshold) * (1 + 3e-8)})
                if (std::isfinite(value) && (static_cast<float>(value) < threshold) != (value < lifted))
                    QFAIL(qPrintable(QString("%1 at %2").arg(value, 0, 'g', 17).arg(threshold, 0, 'g', 9)));
        }
    }

    void binsKeepTheOrder()
    {
        model::Matrix matrix{.rows = 6, .width = 1, .values = {1e9 + 1, 1e9, samples::nan, 1e9 + 3, 1e9 + 1, 5e-324}};
        const auto bins = binsOf(matrix.values);
        QCOMPARE(bins.column, (std::vector<std::uint8_t>{2, 1, 4, 3, 2, 0}));
        QCOMPARE(bins.thresholds, (std::vector<double>{std::midpoint(5e-324, 1e9), 1e9 + 0.5, 1e9 + 2}));
        QVERIFY(bins.hasMissing);
        matrix = {.rows = 100'000, .width = 1, .values = {}};
        Random random(Seed{3});
        for (std::size_t row = 0; row < matrix.rows; ++row)
            matrix.values.push_back(row % 3 == 0 ? 7 : random.normal());
        const auto many = binsOf(matrix.values);
        QVERIFY(many.count() > 150 && many.count() <= mostBins);
        QVERIFY(std::ranges::is_sorted(many.thresholds));
        for (std::size_t row = 0; row < matrix.rows; ++row) {
            const std::size_t bin = many.column[row];
            QVERIFY(bin == 0 || many.thresholds[bin - 1] <= matrix.values[row]);
            QVERIFY(bin == many.thresholds.size() || matrix.values[row] < many.thresholds[bin]);
        }
    }
};

QTEST_APPLESS_MAIN(ParityTest)

} // namespace parity_test

#include "parity_test.moc"
