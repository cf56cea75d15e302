// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/learn/lift.h"
#include "core/learn/ranks.h"
#include "tests/core/learn/bare.h"
#include "tests/core/learn/samples.h"

#include <QTest>

#include <bit>

using namespace espalier;
using namespace espalier::learn;
using model::Task;

namespace {

//! What the learner made of some rows, the rows as it saw them, and their labels as numbers.
struct Trained
{
    model::Model model;
    model::Matrix matrix;
    bare::Labels labels;
};

Trained trainedWith(const char *learner, Task task, const Parameters &parameters)
{
    Progress progress;
    auto training = samples::training({.rows = 700, .task = task});
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
        auto trained = trainedWith("linear_svm", Task::Binary, {});
        const auto expected = bare::linearSvm(trained.matrix, trained.labels, 0.1, 0)(trained.matrix);
        trained.model.calibration.reset();
        trained.model.link = model::Link::Identity;
        QVERIFY(distance(model::predict(trained.model, trained.matrix).values, expected) < 1e-9);
    }

    void forestPredictsAsDlib_data()
    {
        QTest::addColumn<bool>("isBinary");
        QTest::newRow("binary") << true;
        QTest::newRow("regression") << false;
    }

    void forestPredictsAsDlib()
    {
        QFETCH(bool, isBinary);
        const auto trained =
            trainedWith("random_forest", isBinary ? Task::Binary : Task::Regression, {{"trees", 12}, {"min_leaf", 3}});
        auto ranked = trained.matrix;
        for (std::size_t column = 0; column < ranked.width; ++column) {
            const auto ranks = ranksOf(trained.matrix, column);
            for (std::size_t row = 0; row < ranked.rows; ++row)
                ranked.values[row * ranked.width + column] = ranks.column[row];
        }
        const auto count = static_cast<double>(trained.labels.size());
        const auto mean = isBinary ? 0 : std::accumulate(trained.labels.begin(), trained.labels.end(), 0.0) / count;
        double squares = 0;
        for (const auto label : trained.labels)
            squares += (label - mean) * (label - mean) / count;
        const auto deviation = isBinary ? 1 : std::sqrt(squares);
        auto labels = trained.labels;
        for (auto &label : labels)
            label = (label - mean) / deviation;
        std::vector<std::string> seeds;
        for (int i = 0; i < 12; ++i)
            seeds.push_back(fmt::format("42/0/{}/", i));
        auto expected = bare::forest(ranked, labels, 3, 0.33, seeds)(ranked);
        for (auto &value : expected)
            value = mean + deviation * value;
        QVERIFY(distance(model::predict(trained.model, trained.matrix).values, expected) < 1e-9);
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
        const auto trained = trainedWith("xgboost", static_cast<Task>(task), {{"rounds", 50}});
        auto labels = trained.labels;
        const auto count = static_cast<double>(labels.size());
        const auto mean = std::accumulate(labels.begin(), labels.end(), 0.0) / count;
        double squares = 0;
        for (const auto label : labels)
            squares += (label - mean) * (label - mean);
        const auto deviation = std::sqrt(squares / count);
        bare::Settings settings{{"verbosity", "0"}, {"tree_method", "hist"}, {"seed", "42"},
                                {"nthread", "2"},   {"eta", "0.1"},          {"max_depth", "6"}};
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

    void ranksKeepTheOrder()
    {
        model::Matrix matrix{.rows = 6, .width = 1, .values = {1e9 + 1, 1e9, samples::nan, 1e9 + 3, 1e9 + 1, 5e-324}};
        const auto ranks = ranksOf(matrix, 0);
        QCOMPARE(ranks.column, (std::vector<float>{2, 1, -1, 3, 2, 0}));
        QCOMPARE(ranks.threshold(2.5F), 1e9 + 2);
        QCOMPARE(ranks.threshold(2), 1e9 + 0.5);
        QCOMPARE(ranks.threshold(-0.5F), std::numeric_limits<double>::lowest());
        matrix.values[2] = 1e9;
        QCOMPARE(ranksOf(matrix, 0).missing, 2.0F);
    }
};

QTEST_APPLESS_MAIN(ParityTest)
#include "parity_test.moc"
