// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/explain/contributions.h"
#include "core/explain/importance.h"
#include "core/model/predict.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace importance_test {

using namespace espalier;
using namespace espalier::explain;

namespace {

constexpr std::size_t rows = 400;

//! margin = 2 strong + half of weak, and nothing of idle.
model::Model linearModel()
{
    return {.learner = "logistic",
            .task = Task::Binary,
            .classes = {"no", "yes"},
            .features = {{"idle"}, {"weak"}, {"strong"}, {"late"}},
            .encoding = {{0, model::NumberInput{}},
                         {1, model::NumberInput{}},
                         {2, model::NumberInput{}},
                         {3, model::NumberInput{}}},
            .family = model::Linear{{{.bias = 0, .weights = {0, 0.5, 2, 0}}}, {0, 0, 0, 0}},
            .link = model::Link::Logistic};
}

//! The same as a tree on strong and one on weak.
model::Model treeModel()
{
    auto result = linearModel();
    for (auto &input : result.encoding)
        std::get<model::NumberInput>(input.kind).fill = std::numeric_limits<double>::quiet_NaN();
    const auto stump = [](std::int32_t input, double size) {
        return model::Tree{.input = {input, -1, -1},
                           .threshold = {0, 0, 0},
                           .left = {1, -1, -1},
                           .right = {2, -1, -1},
                           .missingLeft = {0, 0, 0},
                           .value = {0, -size, size},
                           .cover = {100, 50, 50}};
    };
    result.family = model::Trees{{{.bias = 0, .scale = 1, .trees = {stump(2, 2), stump(1, 0.5), stump(2, 0.1)}}}};
    return result;
}

model::Matrix matrix()
{
    Random random(Seed{3});
    model::Matrix result{.rows = rows, .width = 4, .values = {}};
    for (std::size_t i = 0; i < rows * 4; ++i)
        result.values.push_back(random.normal());
    return result;
}

evaluate::Truth truthOf(const model::Model &model, const model::Matrix &matrix)
{
    Random random(Seed{4});
    evaluate::Truth truth;
    const auto predictions = model::predict(model, matrix);
    for (const auto share : predictions.values)
        truth.values.push_back(random.chance(share) ? 1 : 0);
    return truth;
}

//! weak and idle are of the entity, strong and late of its orders, one hop away; late by another column.
study::Study question()
{
    study::Study study{.name = "churn", .entity = {"public", "customers"}};
    const auto hop = [](const char *column) {
        return study::Hop{.direction = study::Direction::ToChild,
                          .table = {"shop", "orders"},
                          .childColumns = {column},
                          .parentColumns = {"id"},
                          .isToMany = true};
    };
    study.features = {{.name = "idle", .path = {}, .column = "idle"},
                      {.name = "weak", .path = {}, .column = "weak"},
                      {.name = "strong", .path = {hop("buyer")}, .aggregate = study::Aggregate::Count},
                      {.name = "late", .path = {hop("payer")}, .aggregate = study::Aggregate::Count}};
    return study;
}

Importances importances(const model::Model &of, int threads = 1, const std::string &metric = "roc_auc")
{
    Progress progress;
    const auto inputs = matrix();
    const auto result = importancesOf(of, inputs, truthOf(of, inputs), groupsOf(of, question()),
                                      {.metric = metric, .seed = Seed{1}, .threads = threads}, progress);
    if (!result)
        qFatal("%s", describe(result.error()).c_str());
    return *result;
}

QStringList names(const std::vector<Importance> &all)
{
    QStringList result;
    for (const auto &one : all)
        result.append(QString::fromStdString(one.name));
    return result;
}

} // namespace

class ImportanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksWhatMatters()
    {
        for (const auto &of : {linearModel(), treeModel()}) {
            const auto found = importances(of);
            QCOMPARE(names(found.features).mid(0, 2), QStringList({"strong", "weak"}));
            QCOMPARE(found.rows, rows);
            const auto &strong = found.features[0];
            const auto &weak = found.features[1];
            QVERIFY(strong.loss->value > 0.1 && strong.loss->low > 0.05);
            QVERIFY(strong.loss->low < strong.loss->value && strong.loss->value < strong.loss->high);
            QVERIFY(weak.loss->value < strong.loss->low);
            // What is not looked at costs nothing, in no order.
            QCOMPARE(found.features[3].contribution, 0.0);
            QCOMPARE(*found.features[3].loss, (evaluate::Score{0, 0, 0}));
            double shares = 0;
            for (const auto &one : found.features)
                shares += one.share;
            QVERIFY(std::abs(shares - 1) < 1e-12);
        }
    }

    //! A margin of 2 strong is as far from its mean as twice a normal number is, in the mean.
    void tellsTheMeanSize()
    {
        const auto inputs = matrix();
        double sum = 0;
        for (std::size_t row = 0; row < rows; ++row)
            sum += 2 * std::abs(inputs.at(row, 2)) / static_cast<double>(rows);
        QVERIFY(std::abs(importances(linearModel()).features[0].contribution - sum) < 1e-12);
    }

    void groupsAlongTheRelationGraph()
    {
        const auto groups = groupsOf(linearModel(), question());
        QCOMPARE(groups.tables, (std::vector<FeatureGroup>{{"public.customers", {0, 1}}, {"shop.orders", {2, 3}}}));
        // The same tables by other columns are another path.
        QCOMPARE(groups.paths,
                 (std::vector<FeatureGroup>{{"customers", {0, 1}}, {"orders (buyer)", {2}}, {"orders (payer)", {3}}}));
        const auto found = importances(linearModel());
        QCOMPARE(names(found.tables), QStringList({"shop.orders", "public.customers"}));
        QCOMPARE(found.tables[0].features, std::size_t(2));
        // late adds nothing, so that orders are worth what strong is.
        QCOMPARE(found.tables[0].contribution, found.features[0].contribution);
        QVERIFY(std::abs(found.tables[0].loss->value - found.features[0].loss->value) < 1e-12);
        QCOMPARE(*found.paths[0].loss, *found.features[0].loss);
    }

    void givesTheSameWithAnyNumberOfThreads()
    {
        QCOMPARE(importances(treeModel(), 3).features, importances(treeModel(), 1).features);
        const auto losses = importances(treeModel(), 1, "log_loss");
        QVERIFY(losses.isLowerBetter && losses.features[0].loss->value > 0);
    }

    //! Rows of one class have no ROC AUC.
    void takesAMetricThatIsDefined()
    {
        Progress progress;
        const auto of = linearModel();
        const auto inputs = matrix();
        const evaluate::Truth truth{.values = std::vector<double>(rows, 1)};
        const auto found = importancesOf(of, inputs, truth, groupsOf(of, question()), {.metric = "roc_auc"}, progress);
        QVERIFY(found);
        QCOMPARE(found->metric, std::string("log_loss"));
        QVERIFY(found->features[0].loss);
    }
};

QTEST_APPLESS_MAIN(ImportanceTest)

} // namespace importance_test

#include "importance_test.moc"
