// SPDX-License-Identifier: GPL-3.0-or-later
// What a deployed model would say of other values is what model::predict() says of them.
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/deploy/activate.h"
#include "core/deploy/apply.h"
#include "core/deploy/calls.h"
#include "core/deploy/golden.h"
#include "core/deploy/live.h"
#include "core/deploy/retire.h"
#include "core/model/predict.h"
#include "core/pg/transaction.h"
#include "core/sql/quote.h"
#include "core/study/json.h"
#include "tests/support/testcluster.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <optional>
#include <utility>

namespace whatif_test {

using namespace espalier;
using model::Task;

namespace {

constexpr const char *shop = R"(
    CREATE TABLE customer (id int PRIMARY KEY, joined timestamptz NOT NULL, country text);
    CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, placed_at timestamptz NOT NULL, total float8);
    INSERT INTO customer SELECT i, '2024-01-01', CASE WHEN i % 3 = 0 THEN 'de' WHEN i % 3 = 1 THEN 'fr' END FROM generate_series(1, 12) i;
    INSERT INTO orders SELECT i, 1 + i % 11, timestamptz '2024-01-02' + i * interval '1 hour', i / 7.0 FROM generate_series(1, 90) i;
)";

constexpr const char *text = R"({"espalier_study": 1, "name": "churn", "entity": "public.customer", "task": "%1",
    "target": {"future": {"aggregate": "count", "path": [{"direction": "to_child", "table": "public.orders",
        "child_columns": ["customer_id"], "parent_columns": ["id"]}], %2
        "horizon": "30 days", "every": "30 days", "from": "2024-02-01"}},
    "times": [{"table": "public.customer", "column": "joined"}, {"table": "public.orders", "column": "placed_at"}],
    "features": [
        {"name": "overrides", "aggregate": "count", "path": [{"direction": "to_child", "table": "public.orders",
            "child_columns": ["customer_id"], "parent_columns": ["id"]}]},
        {"name": "mean \"total\"; 'x'", "aggregate": "mean", "column": "total", "path": [{"direction": "to_child", "table": "public.orders",
            "child_columns": ["customer_id"], "parent_columns": ["id"]}]},
        {"name": "country", "aggregate": "direct", "column": "country", "path": []}]})";

constexpr const char *oddName = "mean \"total\"; 'x'";
constexpr const char *oddLevel = "it's \\ \"new\"; DROP TABLE orders; --";

model::Model bare(Task task)
{
    model::Model model{.learner = "logistic", .task = task};
    model.features = {{"overrides", model::FeatureKind::Number},
                      {oddName, model::FeatureKind::Number},
                      {"country", model::FeatureKind::Category}};
    model.encoding = {{0, model::NumberInput{0, 10, 0.1}},
                      {1, model::NumberInput{5, 5, 0.25}},
                      {1, model::MissingInput{}},
                      {2, model::LevelInput{"de"}},
                      {2, model::OtherInput{{"de", "fr"}}}};
    if (task == Task::Binary)
        model.classes = {"false", "true"};
    return model;
}

model::Model linear()
{
    auto model = bare(Task::Binary);
    model.family = model::Linear{{{0.5, {-1.25, 0.5, 2, 0.75, -3}}}};
    model.link = model::Link::Logistic;
    return model;
}

model::Model several()
{
    auto model = bare(Task::Multiclass);
    model.classes = {"0", "few", "many"};
    model.family =
        model::Linear{{{0.5, {-1.25, 0.5, 2, 0.75, -3}}, {0, {1, 0, -1, 0.5, 0.25}}, {-0.5, {0, -0.125, 0, 0, 1}}}};
    model.link = model::Link::Softmax;
    return model;
}

//! Orders below 8: 1, or 3 in Germany; else 7, also where the mean is missing; -2 where it is 6 or more.
model::Model trees()
{
    auto model = bare(Task::Regression);
    model.encoding[0].kind = model::NumberInput{std::nan(""), 0, 1};
    model.encoding[1].kind = model::NumberInput{std::nan(""), 0, 1};
    const model::Tree tree{.input = {0, 3, 1, -1, -1, -1, -1},
                           .threshold = {8, 0.5, 6, 0, 0, 0, 0},
                           .left = {1, 3, 5, -1, -1, -1, -1},
                           .right = {2, 4, 6, -1, -1, -1, -1},
                           .missingLeft = {0, 1, 1, 0, 0, 0, 0},
                           .value = {0, 0, 0, 1, 3, 7, -2}};
    model.family = model::Trees{{{.bias = 0.25, .scale = 0.5, .trees = {tree}}}};
    return model;
}

//! A value of a number, or a text; nothing where it is missing.
struct Changed
{
    std::size_t feature = 0;
    std::optional<double> number = {};
    std::optional<std::string> level = {};
};

void change(std::vector<frame::Column> &columns, const Changed &changed)
{
    auto &column = columns[changed.feature];
    if (auto *numbers = std::get_if<frame::Numbers>(&column.values))
        numbers->values[0] = changed.number.value_or(std::nan(""));
    else if (changed.level)
        column.values = frame::Categories{{0}, {*changed.level}};
    else
        column.values = frame::Categories{{-1}, {}};
}

using Case = std::pair<std::string, std::vector<Changed>>;

//! Overrides as they are written, and what they mean.
std::vector<Case> cases()
{
    const auto odd = Json(oddName).dump();
    return {
        {"{}", {}},
        {R"({"overrides": 3})", {{.feature = 0, .number = 3}}},
        {R"({"overrides": "11.5"})", {{.feature = 0, .number = 11.5}}},
        {R"({"overrides": null, "country": null})", {{.feature = 0}, {.feature = 2}}},
        {"{" + odd + R"(: 6, "country": "de"})", {{.feature = 1, .number = 6}, {.feature = 2, .level = "de"}}},
        {"{" + odd + ": null}", {{.feature = 1}}},
        {Json{{"country", oddLevel}}.dump(), {{.feature = 2, .level = oddLevel}}},
        {R"({"overrides": -1e300, "country": ""})", {{.feature = 0, .number = -1e300}, {.feature = 2, .level = ""}}}};
}

} // namespace

} // namespace whatif_test

// Opened anew: the quotes of the raw strings above hide its end from moc.
namespace whatif_test {

class WhatIfTest : public QObject
{
    Q_OBJECT

private:
    deploy::Request request(pg::Connection &connection, const model::Model &model)
    {
        const bool isNumber = model.task == Task::Regression;
        const auto *task = isNumber ? "regression" : model.task == Task::Binary ? "binary" : "multiclass";
        const auto *condition = model.task == Task::Binary ? R"("condition": {"op": "=", "value": "0"},)" : "";
        const auto study =
            study::parseStudy(QString::fromUtf8(text).arg(task, condition).toStdString(), "test").value();
        const auto catalog = catalog::load(connection).value();
        deploy::Request request{.study = study,
                                .plan = compile::planned(study, catalog).value(),
                                .model = model,
                                .run = "abc",
                                .metric = "x",
                                .score = 0.8,
                                .metrics = Json::object(),
                                .snapshot = Json::object()};
        const std::vector<frame::Column> rows{{"overrides", frame::Numbers{{1, 10, 12}}},
                                              {oddName, frame::Numbers{{2, std::nan(""), 7.5}}},
                                              {"country", frame::Categories{{0, 1, -1}, {"de", "o'brien"}}}};
        request.golden = deploy::goldenRows(request.model, rows).value();
        return request;
    }

    void deployed(const model::Model &model)
    {
        auto connection = m_cluster.connect("shop");
        const auto wanted = request(connection, model);
        const auto proposal = deploy::propose(wanted, connection);
        if (!proposal)
            qFatal("%s", describe(proposal.error()).c_str());
        const auto version = deploy::apply(*proposal, wanted, connection);
        if (!version)
            qFatal("%s", describe(version.error()).c_str());
    }

    //! Of an entity, as the version's own view of them has it.
    std::vector<frame::Column> features(int id)
    {
        const auto read = [&](const char *name) {
            return m_cluster.value("shop",
                                   fmt::format("SELECT COALESCE({}::text, 'missing') FROM espalier.churn_features_v1 "
                                               "WHERE id = {}",
                                               sql::quoted(name), id));
        };
        const auto number = [&](const char *name) {
            const auto said = read(name);
            return said == "missing" ? std::nan("") : std::stod(said);
        };
        std::vector<frame::Column> columns{{"overrides", frame::Numbers{{number("overrides")}}},
                                           {oddName, frame::Numbers{{number(oddName)}}},
                                           {"country", frame::Categories{{0}, {read("country")}}}};
        if (read("country") == "missing")
            change(columns, {.feature = 2});
        return columns;
    }

    std::string asked(int id, const std::string &overrides, const std::string &what)
    {
        return m_cluster.value(
            "shop", fmt::format("SELECT {} FROM espalier.churn_what_if({}, {})", what, id, sql::literal(overrides)));
    }

    Error errorOf(const std::string &overrides)
    {
        auto connection = m_cluster.connect("shop");
        auto transaction = pg::Transaction::begin(connection, {}).value();
        const auto rows = transaction.query("SELECT * FROM espalier.churn_what_if(3, " + sql::literal(overrides) + ")");
        return rows ? Error{} : rows.error();
    }

    //! Everything a schema dump would show.
    std::string objects()
    {
        return m_cluster.value("shop", R"(SELECT md5(string_agg(o, ',' ORDER BY o)) FROM (
            SELECT 'n' || nspname FROM pg_namespace WHERE nspname !~ '^pg_t'
            UNION ALL SELECT 'c' || relnamespace::text || relname FROM pg_class WHERE relnamespace::regnamespace::text !~ '^pg_t'
            UNION ALL SELECT 'p' || oid::regprocedure::text FROM pg_proc) AS x(o))");
    }

    tests::TestCluster m_cluster;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("shop");
        m_cluster.runSql("shop", shop);
    }

    void cleanup()
    {
        auto connection = m_cluster.connect("shop");
        if (const auto left = deploy::projects(connection, "espalier"); left && !left->empty())
            QVERIFY(deploy::retire(connection, "espalier", "churn"));
    }

    void saysWhatTheModelSaysOfOtherValues_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("linear") << 0;
        QTest::newRow("several classes") << 1;
        QTest::newRow("trees") << 2;
    }

    void saysWhatTheModelSaysOfOtherValues()
    {
        QFETCH(int, which);
        const auto model = which == 0 ? linear() : which == 1 ? several() : trees();
        const std::string score = which == 0 ? "probability" : which == 1 ? "probabilities" : "prediction";
        deployed(model);
        double moved = 0;
        for (const auto id : {1, 2, 3, 12}) {
            const auto before = features(id);
            const auto asItIs = model::predict(model, before).value();
            for (const auto &[overrides, changes] : cases()) {
                auto columns = before;
                for (const auto &changed : changes)
                    change(columns, changed);
                const auto expected = model::predict(model, columns).value();
                for (std::size_t output = 0; output < expected.width; ++output) {
                    const auto place = which == 1 ? fmt::format("[{}]", output + 1) : std::string();
                    const auto value = std::stod(asked(id, overrides, score + place));
                    QVERIFY2(std::abs(value - expected.at(0, output)) <= 1e-12 * std::max(1.0, std::abs(value)),
                             fmt::format("{} of {}: {} for {}", overrides, id, value, expected.at(0, output)).c_str());
                    moved += std::abs(value - asItIs.at(0, output));
                }
            }
        }
        QVERIFY(moved > 1);
        QCOMPARE(m_cluster.value("shop", "SELECT count(*) FROM orders"), std::string("90"));
    }

    //! Without overrides it says what the prediction says.
    void changesNothingByItself()
    {
        deployed(linear());
        QCOMPARE(m_cluster.value("shop", "SELECT count(*) FROM espalier.churn"), std::string("12"));
        QCOMPARE(m_cluster.value("shop",
                                 "SELECT count(*) FROM espalier.churn v, espalier.churn_what_if(v.id, NULL) a, "
                                 "espalier.churn_what_if(v.id, overrides => '{}') b WHERE v = a AND v = b"),
                 std::string("12"));
        QCOMPARE(asked(999, "{}", "count(*)"), std::string("0"));
    }

    void refusesWhatIsNoFeature()
    {
        deployed(linear());
        for (const auto *name : {"county", "id", "as_of", "Country", ""}) {
            const auto error = errorOf(fmt::format(R"({{"country": "de", "{}": 1}})", name));
            QCOMPARE(error.sqlState, std::string("42703"));
            QVERIFY2(error.detail.find("feature ") != std::string::npos && error.detail.find(name) != std::string::npos
                         && error.detail.find(" does not exist") != std::string::npos,
                     error.detail.c_str());
        }
        for (const auto *other : {"[1]", "3", "null", "\"country\""})
            QCOMPARE(errorOf(other).sqlState, std::string("22023"));
        QCOMPARE(errorOf(R"({"overrides": "many"})").sqlState, std::string("22P02"));
    }

    //! As on the command line; a text may be called so.
    void refusesWhatIsNoFiniteNumber()
    {
        deployed(linear());
        for (const auto *number : {"NaN", "nan", " Infinity ", "-inf"}) {
            const auto error = errorOf(fmt::format(R"({{"overrides": "{}"}})", number));
            QCOMPARE(error.sqlState, std::string("22023"));
            QVERIFY2(error.detail.find("feature overrides takes a number") != std::string::npos, error.detail.c_str());
        }
        QCOMPARE(errorOf(R"({"country": "NaN", "overrides": null})").sqlState, std::string());
        QVERIFY(m_cluster.value("shop", "SELECT obj_description('espalier.churn_what_if'::regproc)")
                    .find("NULL change nothing")
                != std::string::npos);
    }

    //! A caller's own functions and operators, first on the search path, change nothing.
    void runsWithTheRightsOfWhoCallsIt()
    {
        deployed(linear());
        QCOMPARE(m_cluster.value("shop",
                                 "SELECT count(*) FROM pg_proc WHERE prosecdef AND pronamespace = "
                                 "'espalier'::regnamespace"),
                 std::string("0"));
        const auto said = asked(3, R"({"overrides": 3})", "probability");
        m_cluster.runSql("shop",
                         "CREATE SCHEMA evil;"
                         "CREATE FUNCTION evil.unlike(text, text) RETURNS bool LANGUAGE sql AS 'SELECT true';"
                         "CREATE OPERATOR evil.<> (FUNCTION = evil.unlike, LEFTARG = text, RIGHTARG = text);"
                         "CREATE FUNCTION evil.format(text, text) RETURNS text LANGUAGE sql AS 'SELECT $2';"
                         "ALTER DATABASE shop SET search_path = evil, pg_catalog, public");
        const auto again = asked(3, R"({"overrides": 3})", "probability");
        m_cluster.runSql("shop", "ALTER DATABASE shop RESET search_path; DROP SCHEMA evil CASCADE");
        QCOMPARE(again, said);
    }

    //! Of what is predicted, known or not, and of versions with and without.
    void saysBetweenWhatANumberLies()
    {
        const auto before = objects();
        deployed(trees());
        const std::string unknown = "SELECT num_nulls(low, high) FROM espalier.churn_interval(1)";
        QCOMPARE(m_cluster.value("shop", unknown), std::string("2"));
        auto banded = trees();
        banded.intervals = {
            .level = 0.8,
            .edges = {0.1, 3.5},
            .bands = {{.below = -0.75, .above = 0.5}, {.below = -1e-3, .above = 1.0 / 3}, {.below = 2, .above = 7}},
            .least = -0.25};
        deployed(banded);
        for (const auto prediction : {-4.0, 0.0, std::nextafter(0.1, 0.0), 0.1, 1.0 / 7, 3.5, 1e300}) {
            const auto expected = model::intervalOf(*banded.intervals, prediction);
            const auto row = m_cluster.value(
                "shop",
                fmt::format("SELECT low = {}::float8 AND high = {}::float8 FROM espalier.churn_interval({}::float8)",
                            expected.low, expected.high, prediction));
            QCOMPARE(row, std::string("t"));
        }
        QCOMPARE(m_cluster.value("shop", "SELECT num_nulls(low, high) FROM espalier.churn_interval(NULL)"),
                 std::string("2"));
        QCOMPARE(m_cluster.value("shop",
                                 "SELECT count(*) FROM espalier.churn v, espalier.churn_interval(v.prediction) i "
                                 "WHERE i.low <= i.high"),
                 std::string("12"));
        auto connection = m_cluster.connect("shop");
        QVERIFY(deploy::rollBack(connection, "espalier", "churn"));
        QCOMPARE(m_cluster.value("shop", unknown), std::string("2"));
        QVERIFY(deploy::activate(connection, "espalier", "churn", 2));
        QCOMPARE(m_cluster.value("shop", unknown), std::string("0"));
        // What is said of how it is asked can be run as it is.
        const auto known = deploy::livePredictions(connection, "espalier", "churn", 3).value();
        const auto calls = deploy::callsOf("espalier", "churn", known);
        QCOMPARE(std::ranges::count(calls, '\n'), std::ptrdiff_t{5});
        QVERIFY(calls.find("\"churn_reasons\"") == std::string::npos);
        QVERIFY(calls.find(R"(SELECT * FROM "espalier"."churn_predict"('1');)") != std::string::npos);
        m_cluster.runSql("shop", calls);
        QCOMPARE(deploy::callsOf("espalier", "churn", {}), std::string("SELECT * FROM \"espalier\".\"churn\";\n"));
        deployed(trees());
        QCOMPARE(m_cluster.value("shop", unknown), std::string("2"));
        QVERIFY(deploy::retire(connection, "espalier", "churn"));
        QCOMPARE(objects(), before);
    }

    //! An older version answers for itself; one from before there were such functions gives no row.
    void isVersionedAndRetired()
    {
        const auto before = objects();
        const std::string overrides = R"({"country": "fr"})";
        deployed(linear());
        const auto first = asked(3, overrides, "probability");
        auto second = linear();
        std::get<model::Linear>(second.family).outputs.front().bias = -2;
        deployed(second);
        QCOMPARE(asked(3, overrides, "version"), std::string("2"));
        QVERIFY(std::stod(asked(3, overrides, "probability")) < std::stod(first));
        auto connection = m_cluster.connect("shop");
        QVERIFY(deploy::rollBack(connection, "espalier", "churn"));
        QCOMPARE(asked(3, overrides, "version"), std::string("1"));
        QCOMPARE(asked(3, overrides, "probability"), first);
        m_cluster.runSql("shop",
                         "DROP FUNCTION espalier.churn_what_if_v2; DROP FUNCTION espalier.churn_with_v2;"
                         "UPDATE espalier.models SET deployed = (jsonb_set(deployed::jsonb, '{objects}', "
                         "(deployed::jsonb->'objects') - 'churn_what_if_v2' - 'churn_with_v2'))::json "
                         "WHERE version = 2");
        const auto activated = deploy::activate(connection, "espalier", "churn", 2);
        QVERIFY2(activated, activated ? "" : describe(activated.error()).c_str());
        QCOMPARE(asked(3, overrides, "count(*)"), std::string("0"));
        QVERIFY(deploy::retire(connection, "espalier", "churn"));
        QCOMPARE(objects(), before);
    }
};

QTEST_GUILESS_MAIN(WhatIfTest)

} // namespace whatif_test

#include "whatif_test.moc"
