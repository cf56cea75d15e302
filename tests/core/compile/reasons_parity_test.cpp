// SPDX-License-Identifier: GPL-3.0-or-later
// The reasons that a database gives are those of core/explain.
#include "core/base/json.h"
#include "core/compile/leaves.h"
#include "core/compile/reasons.h"
#include "core/explain/contributions.h"
#include "core/explain/reasons.h"
#include "core/model/encode.h"
#include "core/pg/transaction.h"
#include "tests/core/compile/metatypes.h"
#include "tests/core/learn/samples.h"
#include "tests/core/model/samples.h"
#include "tests/support/testcluster.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <memory>

namespace reasons_parity_test {

using namespace espalier;
using model::Task;

namespace {

constexpr std::size_t most = 3;

//! With categories that were never seen, and numbers that count as missing.
std::vector<frame::Column> otherRows(Task task)
{
    auto columns = learn::samples::rows({.rows = 60, .task = task, .seed = 5}).features;
    for (auto &column : columns) {
        if (auto *categories = std::get_if<frame::Categories>(&column.values)) {
            categories->levels.emplace_back("never seen; l'eau \\ \"x\"");
            for (std::size_t i = 0; i < categories->codes.size(); i += 12)
                categories->codes[i] = static_cast<std::int32_t>(categories->levels.size() - 1);
        } else if (column.name == "amount") {
            auto &values = std::get<frame::Numbers>(column.values).values;
            values[1] = std::numeric_limits<double>::infinity();
            values[2] = 1e300;
            values[3] = -0.0;
        }
    }
    return columns;
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
            if (frame::isMissing(column, row))
                text += ", NULL";
            else
                text +=
                    ", " + (numbers ? sql::literal(numbers->values[row]) : sql::literal(frame::textAt(column, row)));
        }
        text += ")";
    }
    return text;
}

//! In place of what a study says of its features.
std::vector<std::string> wordsOf(const model::Model &model)
{
    std::vector<std::string> words;
    for (const auto &feature : model.features)
        words.push_back("it's of " + feature.name);
    return words;
}

} // namespace

class ReasonsParityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<tests::TestCluster>(); }
    void cleanupTestCase() { m_cluster.reset(); }

    void joinsTheTestsOfAWay()
    {
        // age < 30 ? (age < 20 ? 1 : 2) : 4, where a missing age goes left, then right.
        const model::Tree tree{.input = {0, 0, -1, -1, -1},
                               .threshold = {30, 20, 0, 0, 0},
                               .left = {1, 3, -1, -1, -1},
                               .right = {2, 4, -1, -1, -1},
                               .missingLeft = {1, 0, 0, 0, 0},
                               .value = {0, 0, 4, 1, 2},
                               .cover = {8, 6, 2, 3, 3}};
        const auto leaves = compile::leavesOf(tree);
        QCOMPARE(leaves.size(), std::size_t(3));
        const auto infinite = std::numeric_limits<double>::infinity();
        QVERIFY(leaves[0] == (compile::Leaf{1, {{0, -infinite, 20, false, 0.375}}}));
        QVERIFY(leaves[1] == (compile::Leaf{2, {{0, 20, 30, true, 0.375}}}));
        QVERIFY(leaves[2] == (compile::Leaf{4, {{0, 30, infinite, false, 0.25}}}));
    }

    void givesTheSameReasons_data()
    {
        QTest::addColumn<model::Model>("model");
        const auto add = [](const char *name, const char *learner, Task task,
                            const learn::Parameters &parameters = {}) {
            QTest::newRow(name) << learn::samples::trained(learner, task, parameters);
        };
        add("baseline", "baseline", Task::Binary);
        add("ridge", "ridge", Task::Regression);
        QTest::newRow("ridge of a quantity") << learn::samples::trainedOnQuantity();
        add("least absolute", "least_absolute", Task::Regression);
        add("logistic", "logistic", Task::Binary);
        add("svm", "linear_svm", Task::Binary);
        add("stumps", "xgboost", Task::Binary, {{"rounds", 60}, {"depth", 1}});
        add("additive", "additive", Task::Binary, {{"rounds", 60}});
        add("boosted", "xgboost", Task::Binary, {{"rounds", 60}});
        add("deep", "xgboost", Task::Regression, {{"rounds", 10}, {"depth", 7}});
        add("forest", "random_forest", Task::Binary, {{"trees", 3}});
        add("blend", "blend", Task::Binary, {{"rounds", 30}});
        add("blend of numbers", "blend", Task::Regression, {{"rounds", 30}});
    }

    void givesTheSameReasons()
    {
        QFETCH(model::Model, model);
        const auto columns = otherRows(model.task);
        const auto matrix = model::encoded(model, columns).value();
        Progress progress;
        const auto parts = explain::contributionsOf(model, matrix, 1, progress).value();
        QElapsedTimer timer;
        const auto rows = reasonsBySql(model, columns, timer);
        double all = 0;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const auto expected = explain::reasonsOf(parts, row, 0, most);
            QCOMPARE(rows[row].size(), expected.size());
            for (std::size_t i = 0; i < expected.size(); ++i) {
                const auto contribution = rows[row][i]["contribution"].get<double>();
                all += std::abs(contribution);
                QVERIFY2(
                    std::abs(contribution - expected[i].contribution)
                        <= 1e-9 * std::max(1.0, std::abs(expected[i].contribution)),
                    qPrintable(
                        QStringLiteral("row %1: %2 for %3").arg(row).arg(contribution).arg(expected[i].contribution)));
                QCOMPARE(rows[row][i]["feature"].get<std::string>(), model.features[expected[i].feature].name);
                QCOMPARE(rows[row][i]["words"].get<std::string>(), wordsOf(model)[expected[i].feature]);
                const auto &column =
                    *std::ranges::find(columns, model.features[expected[i].feature].name, &frame::Column::name);
                QCOMPARE(rows[row][i]["value"].is_null(), frame::isMissing(column, row));
            }
        }
        QVERIFY(all > 0 || model.features.empty());
    }

    void refusesWhatHasNone()
    {
        const auto several = learn::samples::trained("logistic", Task::Multiclass);
        QCOMPARE(compile::reasonFunction(several, wordsOf(several), most, {"s", "f"}, {"s", "v"}).error().code,
                 Error::Code::Unsupported);
        const auto early = model::samples::linear();
        QCOMPARE(compile::reasonFunction(early, wordsOf(early), most, {"s", "f"}, {"s", "v"}).error().problem.code,
                 std::string("explain.no_background"));
        for (const auto &none : {model::samples::kernel(), model::samples::network()}) {
            const auto error = compile::reasonFunction(none, wordsOf(none), most, {"s", "f"}, {"s", "v"}).error();
            QCOMPARE(error.problem.code, std::string("explain.no_exact_reasons"));
            QCOMPARE(error.remedies.front().code, std::string("compile.deploy_without_reasons"));
        }
    }

private:
    std::vector<Json> reasonsBySql(const model::Model &model, const std::vector<frame::Column> &columns,
                                   QElapsedTimer &timer)
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
        run(compile::reasonFunction(model, wordsOf(model), most, {"s", "f"}, {"s", "v"}).value());
        // A caller's own operators, first on the search path, change nothing.
        run(R"(CREATE SCHEMA evil;
               CREATE FUNCTION evil.more(float8, float8) RETURNS float8 LANGUAGE sql AS 'SELECT 777::float8';
               CREATE OPERATOR evil.+ (FUNCTION = evil.more, LEFTARG = float8, RIGHTARG = float8);
               CREATE OPERATOR evil.* (FUNCTION = evil.more, LEFTARG = float8, RIGHTARG = float8);
               CREATE FUNCTION evil.abs(float8) RETURNS float8 LANGUAGE sql AS 'SELECT 1::float8';
               SET LOCAL search_path = evil, pg_catalog;)");
        const std::string query = "SELECT s.f(v)::text FROM s.v ORDER BY place";
        transaction.query("SELECT s.f(v)::text FROM s.v LIMIT 1").value();
        timer.start();
        const auto rows = transaction.query(query);
        if (!rows)
            qFatal("%s", describe(rows.error()).c_str());
        qInfo("%.0f microseconds for a row, %.0f expected",
              static_cast<double>(timer.nsecsElapsed()) / 1e3 / static_cast<double>(rows->size()),
              compile::reasonMicroseconds(model));
        std::vector<Json> result;
        for (std::size_t row = 0; row < rows->size(); ++row)
            result.push_back(parseJson(rows->text(row, 0), "reasons").value());
        return result;
    }

    std::unique_ptr<tests::TestCluster> m_cluster;
};

QTEST_APPLESS_MAIN(ReasonsParityTest)

} // namespace reasons_parity_test

#include "reasons_parity_test.moc"
