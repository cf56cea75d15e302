// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/score.h"
#include "core/pg/transaction.h"
#include "tests/core/compile/metatypes.h"
#include "tests/core/learn/samples.h"
#include "tests/core/model/samples.h"
#include "tests/support/testcluster.h"

#include <QTest>

#include <bit>
#include <fmt/format.h>
#include <memory>

namespace score_parity_test {

using namespace espalier;
using model::Task;

namespace {

constexpr auto infinity = std::numeric_limits<double>::infinity();

//! Rows in which one number at a time is special: a threshold and its neighbours, and all that is not an ordinary number.
void addSpecialNumbers(std::vector<frame::Column> &columns, const model::Model &model)
{
    std::map<std::string, std::vector<double>> specials;
    for (const auto &feature : model.features)
        if (feature.kind == model::FeatureKind::Number)
            specials[feature.name] = {learn::samples::nan,
                                      infinity,
                                      -infinity,
                                      0.0,
                                      -0.0,
                                      5e-324,
                                      -5e-324,
                                      1e-310,
                                      1e-61,
                                      1e-60,
                                      -1e-60,
                                      1e100,
                                      std::nextafter(1e100, infinity),
                                      -1e100,
                                      -1e101,
                                      1e300,
                                      -1e300,
                                      std::numeric_limits<double>::max(),
                                      std::numeric_limits<double>::lowest(),
                                      3.5e38};
    if (const auto *trees = std::get_if<model::Trees>(&model.family)) {
        for (const auto &output : trees->outputs) {
            for (std::size_t t = 0; t < std::min<std::size_t>(output.trees.size(), 8); ++t) {
                const auto &tree = output.trees[t];
                for (std::size_t i = 0; i < std::min<std::size_t>(tree.left.size(), 60); ++i) {
                    if (tree.left[i] < 0)
                        continue;
                    const auto &feature =
                        model.features[model.encoding[static_cast<std::size_t>(tree.input[i])].feature];
                    if (feature.kind != model::FeatureKind::Number)
                        continue;
                    auto &values = specials[feature.name];
                    values.insert(values.end(),
                                  {tree.threshold[i], std::nextafter(tree.threshold[i], infinity),
                                   std::nextafter(tree.threshold[i], -infinity)});
                }
            }
        }
    }
    std::vector<std::size_t> places;
    const auto first = frame::rowCount(columns.front());
    for (const auto &[name, values] : specials)
        places.insert(places.end(), values.size(), places.size() % first);
    std::vector<std::size_t> all(first);
    for (std::size_t i = 0; i < first; ++i)
        all[i] = i;
    all.insert(all.end(), places.begin(), places.end());
    for (auto &column : columns)
        column = frame::taken(column, all);
    auto row = first;
    for (const auto &[name, values] : specials) {
        auto &target = std::get<frame::Numbers>(std::ranges::find(columns, name, &frame::Column::name)->values).values;
        for (const auto value : values)
            target[row++] = value;
    }
}

//! Every twelfth category becomes one that no training row had.
void addUnseenLevels(std::vector<frame::Column> &columns)
{
    for (auto &column : columns) {
        if (auto *categories = std::get_if<frame::Categories>(&column.values)) {
            categories->levels.emplace_back("never seen; l'eau \\ \"x\"");
            for (std::size_t i = 0; i < categories->codes.size(); i += 12)
                categories->codes[i] = static_cast<std::int32_t>(categories->levels.size() - 1);
        }
    }
}

std::string createTable(const std::vector<frame::Column> &columns)
{
    std::string text = "CREATE TABLE s.v (place bigint PRIMARY KEY";
    for (const auto &column : columns)
        text += fmt::format(", {} {}", sql::quoted(column.name),
                            std::holds_alternative<frame::Numbers>(column.values) ? "float8" : "text");
    text += "); INSERT INTO s.v VALUES ";
    for (std::size_t row = 0; row < frame::rowCount(columns.front()); ++row) {
        text += fmt::format("{}({}", row == 0 ? "" : ", ", row);
        for (const auto &column : columns) {
            const auto *numbers = std::get_if<frame::Numbers>(&column.values);
            // A NaN of the frame is NULL in the database half of the time, and NaN otherwise: both are missing.
            if (numbers ? std::isnan(numbers->values[row]) && row % 2 == 0 : frame::isMissing(column, row))
                text += ", NULL";
            else
                text +=
                    ", " + (numbers ? sql::literal(numbers->values[row]) : sql::literal(frame::textAt(column, row)));
        }
        text += ")";
    }
    return text;
}

//! age below 1, 2, 3, ... each one node deeper.
model::Model chain(int length)
{
    auto model = model::samples::trees();
    model::Tree tree;
    for (int i = 0; i <= 2 * length; ++i) {
        const auto isNode = i % 2 == 0 && i < 2 * length;
        tree.input.push_back(isNode ? 0 : -1);
        tree.threshold.push_back(isNode ? i / 2 + 1 : 0);
        tree.left.push_back(isNode ? i + 1 : -1);
        tree.right.push_back(isNode ? i + 2 : -1);
        tree.missingLeft.push_back(i == length / 2 * 2 ? 1 : 0);
        tree.value.push_back(isNode ? 0 : i / 2);
    }
    model.family = model::Trees{{{.bias = 0, .scale = 1, .trees = {tree}}}};
    return model;
}

//! Two classes as of several, of three points; town's levels stand apart from one another.
model::Model severalKernels()
{
    auto model = model::samples::linear();
    model.task = Task::Multiclass;
    model.classes = {"a", "b"};
    model.link = model::Link::Softmax;
    model.encoding[0].kind = model::NumberInput{.fill = 30, .center = 40, .scale = 0.1, .low = -100, .high = 100};
    model.encoding.push_back({0, model::NumberInput{.fill = 0, .center = 0, .scale = 1, .low = -1e40, .high = 1e40}});
    model.encoding.push_back({1, model::LevelInput{"x"}});
    model.family = model::Kernel{
        .gamma = 0.3,
        .points = {0.1, 0, 1, 0, 0, 10, 0, 0.2, 1, 0, 1, 0, -0.5, 1, 0.3, 0.2, 0, 0.5, 0.7, 40, 1},
        .outputs = {{.bias = 0.5, .coefficients = {1, 2, -1}}, {.bias = 0, .coefficients = {0, 1e-3, 1e5}}}};
    return model;
}

//! The same by hidden units whose numbers are as far apart as they may be.
model::Model severalUnits()
{
    auto model = severalKernels();
    model.family = model::Network{{{{.bias = 0.5, .weights = {1, 0, 1e-20, 3, -2, 1e20, 0.5}},
                                    {.bias = -1e-20, .weights = {0, 0, 0, 0, 0, 1e-20, 0}}},
                                   {{.bias = 1e20, .weights = {-1e-20, 1e20}}, {.bias = 0, .weights = {1e20, 1e-20}}},
                                   {{.bias = 0.5, .weights = {1e-60, 0}}, {.bias = 0, .weights = {-0.5, 1e-60}}}}};
    return model;
}

} // namespace

class ScoreParityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<tests::TestCluster>(); }
    void cleanupTestCase() { m_cluster.reset(); }

    void computesTheSameBits_data()
    {
        QTest::addColumn<model::Model>("model");
        QTest::addColumn<std::vector<frame::Column>>("columns");
        const auto add = [](const char *name, const char *learner, Task task,
                            const learn::Parameters &parameters = {}) {
            const auto rows = learn::samples::rows({.rows = 300, .task = task, .seed = 5});
            QTest::newRow(name) << learn::samples::trained(learner, task, parameters) << rows.features;
        };
        add("baseline binary", "baseline", Task::Binary);
        add("baseline multiclass", "baseline", Task::Multiclass);
        add("ridge", "ridge", Task::Regression);
        add("least absolute", "least_absolute", Task::Regression);
        add("logistic binary", "logistic", Task::Binary);
        add("logistic multiclass", "logistic", Task::Multiclass);
        add("svm binary", "linear_svm", Task::Binary);
        add("svm multiclass", "linear_svm", Task::Multiclass);
        add("forest binary", "random_forest", Task::Binary, {{"trees", 30}});
        add("forest multiclass", "random_forest", Task::Multiclass, {{"trees", 10}});
        add("forest regression", "random_forest", Task::Regression, {{"trees", 30}});
        add("one tree", "random_forest", Task::Binary, {{"trees", 1}});
        add("xgboost binary", "xgboost", Task::Binary);
        add("xgboost multiclass", "xgboost", Task::Multiclass);
        add("xgboost regression", "xgboost", Task::Regression);
        add("xgboost small", "xgboost", Task::Binary, {{"rounds", 10}, {"depth", 3}});
        add("additive binary", "additive", Task::Binary);
        add("additive multiclass", "additive", Task::Multiclass);
        add("additive regression", "additive", Task::Regression);
        add("additive small", "additive", Task::Binary, {{"rounds", 10}});
        add("additive pairs", "additive", Task::Binary, {{"rounds", 60}, {"pairs", 1}});
        add("blend binary", "blend", Task::Binary);
        add("blend multiclass", "blend", Task::Multiclass, {{"rounds", 60}});
        add("blend regression", "blend", Task::Regression);
        add("blend small", "blend", Task::Binary, {{"rounds", 10}, {"depth", 2}});
        QTest::newRow("ridge of a quantity")
            << learn::samples::trainedOnQuantity() << learn::samples::rows({.rows = 300, .seed = 5}).features;
        const auto addRecalibrated = [](const char *name, const char *learner, const learn::Parameters &parameters,
                                        const model::Recalibration &recalibration) {
            auto model = learn::samples::trained(learner, Task::Binary, parameters);
            model.recalibration = recalibration;
            QTest::newRow(name) << model
                                << learn::samples::rows({.rows = 300, .task = Task::Binary, .seed = 5}).features;
        };
        addRecalibrated("xgboost, beta", "xgboost", {}, model::BetaCalibration{.a = 0.7, .b = 1.3, .c = -0.4});
        addRecalibrated("svm, beta", "linear_svm", {}, model::BetaCalibration{.a = 2.5, .b = 0, .c = 0.1});
        addRecalibrated("forest, beta", "random_forest", {{"trees", 30}},
                        model::BetaCalibration{.a = 0.3, .b = 0.9, .c = 0.2});
        addRecalibrated("logistic, steps", "logistic", {},
                        model::StepCalibration{.edges = {0.1, 0.3, 0.55}, .values = {0.02, 0.2, 0.61, 0.97}});
        addRecalibrated("one step", "logistic", {}, model::StepCalibration{.edges = {}, .values = {0.25}});
        addRecalibrated("radial svm, beta", "rbf_svm", {}, model::BetaCalibration{.a = 0.7, .b = 1.3, .c = -0.4});
        add("radial svm binary", "rbf_svm", Task::Binary);
        add("radial svm regression", "rbf_svm", Task::Regression);
        add("kernel ridge regression", "kernel_ridge", Task::Regression, {{"points", 50}});
        add("network binary", "network", Task::Binary);
        add("network multiclass", "network", Task::Multiclass, {{"layers", 1}, {"units", 9}});
        add("network regression", "network", Task::Regression);
        addRecalibrated("network, beta", "network", {{"units", 8}},
                        model::BetaCalibration{.a = 0.7, .b = 1.3, .c = -0.4});
        QTest::newRow("network of several outputs")
            << severalUnits()
            << model::samples::columns({50, 10, 1e10, -1e10, 35, 40}, {"Bonn", "null", "", "x", "Bonn", ""});
        for (const auto &[name, model] : {std::pair("means of a linear model", model::samples::linearMeans()),
                                          std::pair("means of a tree", model::samples::treeMeans())})
            QTest::newRow(name) << model
                                << model::samples::columns(
                                       {50, 10, 20, 25, 35, 40, 5},
                                       {"Bonn", "null", "", "l'Isle\\d'Abeau", "Bonn", "bonn", "Bonn"});
        QTest::newRow("kernel of several outputs")
            << severalKernels()
            << model::samples::columns({50, 10, 1e10, -1e10, 35, 40}, {"Bonn", "null", "", "x", "Bonn", ""});
        std::vector<double> ages;
        for (int i = 0; i < 6000; i += 7)
            ages.push_back(i % 5 == 0 ? i : i + 0.5);
        const std::vector<std::string> towns(ages.size(), "Bonn");
        QTest::newRow("deep tree") << chain(5000) << model::samples::columns(ages, towns);
        QTest::newRow("small deep tree") << chain(249) << model::samples::columns(ages, towns);
        QTest::newRow("margins") << model::samples::linear()
                                 << model::samples::columns({1e10, -1e10, 1e99, -1e99, 40},
                                                            {"Bonn", "", "null", "x", ""});
        auto uncentered = model::samples::linear();
        uncentered.encoding[0].kind = model::NumberInput{.fill = 1, .center = 0, .scale = 1e60};
        std::get<model::Linear>(uncentered.family).outputs[0].weights[0] = 1e-60;
        for (const auto &[name, low, high] :
             {std::tuple("held above 0", 2.0, 50.0), std::tuple("held below 0", -50.0, -2.0),
              std::tuple("held around 0", -0.5, 0.5), std::tuple("held from 0 on", 0.0, 1e100)}) {
            for (const auto center : {0.0, 40.0}) {
                auto held = model::samples::linear();
                held.encoding[0].kind =
                    model::NumberInput{.fill = low, .center = center, .scale = 0.1, .low = low, .high = high};
                QTest::addRow("%s, center %.0f", name, center)
                    << held
                    << model::samples::columns({low, high, 1e10, -1e10, 1, 1e-70, -1e-70},
                                               {"Bonn", "", "null", "x", "", "", ""});
            }
        }
        for (const auto center : {0.0, 1.5}) {
            auto skewed = model::samples::linear();
            skewed.encoding[0].kind =
                model::NumberInput{.fill = 7, .center = center, .scale = 0.3, .low = 0, .high = 5000, .unit = 12.5};
            QTest::addRow("logarithm, center %.1f", center)
                << skewed
                << model::samples::columns({0, 1, 12.5, 4999, 5001, 1e10, -3, 1e-61},
                                           {"Bonn", "", "null", "x", "", "", "", ""});
        }
        QTest::newRow("uncentered") << uncentered << model::samples::columns({1, 2}, {"Bonn", "null"});
    }

    void computesTheSameBits()
    {
        QFETCH(model::Model, model);
        QFETCH(std::vector<frame::Column>, columns);
        addSpecialNumbers(columns, model);
        addUnseenLevels(columns);
        const auto expected = model::predict(model, columns).value();
        const auto actual = scored(model, columns);
        QCOMPARE(actual.size(), expected.values.size());
        std::size_t differing = 0;
        for (std::size_t i = 0; i < actual.size(); ++i) {
            const auto message = fmt::format("place {}: {} in PostgreSQL, {} here", i, actual[i], expected.values[i]);
            QVERIFY2(std::abs(actual[i] - expected.values[i]) <= 1e-12 * std::abs(expected.values[i]), message.c_str());
            differing += actual[i] != expected.values[i] ? 1 : 0;
        }
        QCOMPARE(differing, std::size_t(0));
        qInfo("%zu predictions, all equal", actual.size());
    }

    void inlinesSmallModels()
    {
        auto connection = m_cluster->connect();
        auto transaction = pg::Transaction::begin(connection, {.access = pg::Access::Deploy}).value();
        QVERIFY(transaction.execute("CREATE SCHEMA s"));
        QVERIFY(transaction.execute(createTable(model::samples::columns({50}, {"Bonn"}))));
        for (const auto &model : {model::samples::linear(), model::samples::trees(), chain(600)}) {
            QVERIFY(transaction.execute("DROP FUNCTION IF EXISTS s.f; "
                                        + compile::scoreFunction(model, {"s", "f"}, {"s", "v"}).value()));
            const auto plan = transaction.query("EXPLAIN (VERBOSE, COSTS OFF) SELECT s.f(v) FROM s.v").value();
            std::string text;
            for (std::size_t row = 0; row < plan.size(); ++row)
                text += plan.text(row, 0);
            const auto isSmall = std::get_if<model::Trees>(&model.family) == nullptr
                || std::get<model::Trees>(model.family).outputs[0].trees[0].left.size() < 500;
            QCOMPARE(text.find("s.f(") == std::string::npos, isSmall);
        }
    }

    void isNotHijacked_data()
    {
        QTest::addColumn<model::Model>("model");
        QTest::newRow("inlined") << model::samples::linear();
        QTest::newRow("trees") << chain(600);
        QTest::newRow("means") << model::samples::treeMeans();
        QTest::newRow("kernel") << severalKernels();
        QTest::newRow("network") << severalUnits();
        auto soft = model::samples::linear();
        soft.task = Task::Multiclass;
        soft.classes = {"a", "b"};
        soft.link = model::Link::Softmax;
        auto &outputs = std::get<model::Linear>(soft.family).outputs;
        outputs.push_back(outputs.front());
        QTest::newRow("block") << soft;
    }

    //! A caller's own operators and functions, first on the search path, change nothing.
    void isNotHijacked()
    {
        QFETCH(model::Model, model);
        const auto columns = model::samples::columns({50, 10}, {"Bonn", "null"});
        const auto before = scored(model, columns);
        const auto after = scored(model, columns, R"(
            CREATE SCHEMA evil;
            CREATE FUNCTION evil.no(float8, float8) RETURNS boolean LANGUAGE sql AS 'SELECT false';
            CREATE FUNCTION evil.less(float8, float8) RETURNS float8 LANGUAGE sql AS 'SELECT 777::float8';
            CREATE FUNCTION evil.exp(float8) RETURNS float8 LANGUAGE sql AS 'SELECT 777::float8';
            CREATE OPERATOR evil.< (FUNCTION = evil.no, LEFTARG = float8, RIGHTARG = float8);
            CREATE OPERATOR evil.>= (FUNCTION = evil.no, LEFTARG = float8, RIGHTARG = float8);
            CREATE OPERATOR evil.+ (FUNCTION = evil.less, LEFTARG = float8, RIGHTARG = float8);
            CREATE OPERATOR evil.* (FUNCTION = evil.less, LEFTARG = float8, RIGHTARG = float8);
            CREATE DOMAIN evil.float8 AS text;
            SET LOCAL search_path = evil, pg_catalog;)");
        QCOMPARE(after, before);
    }

private:
    //! What the compiled function gives for each row, classes beside each other.
    std::vector<double> scored(const model::Model &model, const std::vector<frame::Column> &columns,
                               const std::string &beforeCall = {})
    {
        auto connection = m_cluster->connect();
        auto transaction = pg::Transaction::begin(connection, {.access = pg::Access::Deploy}).value();
        const auto run = [&](const std::string &sql) {
            const auto result = transaction.execute(sql);
            if (!result)
                qFatal("%s", describe(result.error()).c_str());
        };
        run("CREATE SCHEMA s");
        run(createTable(columns));
        run(compile::scoreFunction(model, {"s", "f"}, {"s", "v"}).value());
        if (!beforeCall.empty())
            run(beforeCall);
        const auto width = model::outputCount(model);
        std::string items;
        for (std::size_t k = 1; k <= width; ++k)
            items += fmt::format("{}{}", k == 1 ? "" : ", ", width == 1 ? "p" : fmt::format("p[{}]", k));
        const auto rows =
            transaction.query(fmt::format("SELECT {} FROM (SELECT place, s.f(v) p FROM s.v) x ORDER BY place", items));
        if (!rows)
            qFatal("%s", describe(rows.error()).c_str());
        std::vector<double> result;
        for (std::size_t row = 0; row < rows->size(); ++row)
            for (std::size_t k = 0; k < width; ++k)
                result.push_back(rows->number(row, k));
        return result;
    }

    std::unique_ptr<tests::TestCluster> m_cluster;
};

QTEST_APPLESS_MAIN(ScoreParityTest)

} // namespace score_parity_test

#include "score_parity_test.moc"
