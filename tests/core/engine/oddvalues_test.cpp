// SPDX-License-Identifier: GPL-3.0-or-later
// One odd row fails nothing: values at the ends of every type, under every aggregate, in the engine, in each shape of
// the SQL and live.
#include "core/catalog/load.h"
#include "core/compile/query.h"
#include "core/compile/scanstrategy.h"
#include "core/plan/make.h"
#include "core/snapshot/fetch.h"
#include "core/study/aggregates.h"
#include "core/study/names.h"
#include "core/study/parts.h"
#include "tests/support/testcluster.h"

#include <QTest>

#include <cmath>
#include <fmt/format.h>
#include <map>

namespace oddvalues_test {

using namespace espalier;

namespace {

struct OddColumn
{
    const char *name;
    const char *type;
    std::vector<const char *> values; //!< the first two are ordinary
    const char *beyond = nullptr; //!< what no column in memory can hold: the database computes then
};

const std::vector<OddColumn> oddColumns{
    {"i2", "int2", {"1", "7", "-32768", "32767"}},
    {"i4", "int4", {"1", "7", "-2147483648", "2147483647"}},
    {"i8",
     "int8",
     {"1", "7", "-9223372036854775807", "9223372036854775807", "9007199254740993"},
     "-9223372036854775808"},
    {"any",
     "numeric",
     {"0.1", "19.99", "1e-400", "-1e-400", "1e160", "1e300", "-1e400", "1e-20", "1e30", "'NaN'", "'Infinity'",
      "123456789012345678.123456789"}},
    {"price", "numeric(10,2)", {"0.99", "1.99", "'NaN'", "99999999.99"}},
    {"f4", "float4", {"0.1", "2.5", "1e-45", "3.4e38", "'NaN'", "'-Infinity'"}},
    {"f8",
     "float8",
     {"0.1", "0.3", "4.9e-324", "1.7e308", "-1.7e308", "1e160", "'NaN'", "'Infinity'", "-0.0", "1e29", "1e15"}},
    {"cash", "money", {"0.99::numeric", "12.5::numeric", "'-92233720368547758.08'", "'92233720368547758.07'"}},
    {"yes", "boolean", {"true", "false"}},
    {"day",
     "date",
     {"'2024-01-02'", "'2024-05-06'", "'4714-11-24 BC'", "'5874897-12-31'", "'294276-12-31'", "'infinity'",
      "'-infinity'"}},
    {"plain",
     "timestamp",
     {"'2024-01-02 03:04:05'", "'2024-05-06'", "'4714-11-24 BC'", "'294246-12-31 23:59:59.999999'", "'infinity'"},
     "'294276-12-31 23:59:59.999999'"},
    {"zoned",
     "timestamptz",
     {"'2024-01-02 03:04:05+00'", "'2024-05-06 00:00+00'", "'4714-11-24 12:00+00 BC'", "'294246-12-31 00:00+00'",
      "'infinity'", "'-infinity'"},
     "'294276-12-31 23:59:59.999999+00'"},
    {"span", "interval", {"'1 day'", "'1 month'", "'30 days'", "'178000000 years'", "'-178000000 years'"}},
    {"clock", "time", {"'12:00'", "'23:59:59.999999'", "'24:00'"}},
    {"word", "text", {"'a'", "'b'", "''", "repeat('x', 100000)"}},
    {"raw", "bytea", {"'\\x00'", "'\\xff01'", "''"}},
    {"net", "inet", {"'10.0.0.1'", "'10.0.0.0/8'", "'::1'"}},
    {"list", "int[]", {"'{1,2}'", "'{}'", "'{NULL}'"}},
    {"numbers", "numrange", {"'[1,2)'", "'(,5]'", "'empty'", "'[1e-400,1e400]'"}},
    {"days",
     "daterange",
     {"'[2024-01-01,2024-02-01)'", "'(,)'", "'[4714-11-24 BC,5874897-12-30]'", "'[2024-01-01,infinity]'"}},
    {"moments", "tstzrange", {"'[2024-01-01 00:00+00,2024-02-01 00:00+00)'", "'(,)'", "'[-infinity,infinity]'"}},
};

const study::Hop toRows{study::Direction::ToChild, {"public", "c"}, {"p_id"}, {"id"}, true};

std::string argumentFor(study::Argument argument)
{
    switch (argument) {
    case study::Argument::Value:
        return "a";
    case study::Argument::Number:
        return "1";
    case study::Argument::Share:
        return "0.9";
    case study::Argument::HalfLife:
        return "30 days";
    case study::Argument::None:
        break;
    }
    return {};
}

//! All that plan::make() takes of a column, over all rows and over those of some time.
void addFeatures(study::Study &study, const std::string &column, const catalog::Catalog &catalog)
{
    const auto &table = catalog.table(*catalog::findTable(catalog, {"public", "c"}));
    const auto &shown = table.columns[*catalog::findColumn(table, column)];
    auto parts = study::partsOf(shown.type, shown.element);
    parts.insert(parts.begin(), study::ColumnPart::None);
    for (const auto part : parts) {
        for (const auto &[aggregate, name] : study::aggregateNames) {
            for (const bool isWindowed : {false, true}) {
                study::Feature feature{.name = fmt::format("f{}_{}", study.features.size(), name),
                                       .aggregate = aggregate,
                                       .column = column,
                                       .argument = argumentFor(study::traitsOf(aggregate).argument),
                                       .part = part,
                                       .word = part == study::ColumnPart::HasWord ? "a" : ""};
                if (aggregate != study::Aggregate::Direct)
                    feature.path = {toRows};
                if (isWindowed)
                    feature.window = Duration{400, Duration::Unit::Days};
                study.features.push_back(std::move(feature));
                if (!plan::make(study, catalog))
                    study.features.pop_back();
            }
        }
    }
}

std::string textOf(const frame::Column &column, std::size_t row)
{
    if (frame::isMissing(column, row))
        return "missing";
    if (const auto *numbers = std::get_if<frame::Numbers>(&column.values))
        return fmt::format("{:.17g}", numbers->values[row] + 0.0);
    return std::string(std::get<frame::Categories>(column.values).at(row)).substr(0, 20);
}

plan::Plan shaped(plan::Plan plan, plan::ScanStrategy shape)
{
    for (auto &scan : plan.scans)
        scan.strategies = {.training = shape, .live = shape, .key = shape, .unframed = plan::ScanStrategy::Lateral};
    return plan;
}

} // namespace

class OddValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("odd");
        std::string columns;
        for (const auto &column : oddColumns)
            columns += fmt::format(", {} {}", sql::quoted(column.name), column.type);
        m_cluster.runSql("odd",
                         "CREATE TABLE p (id int PRIMARY KEY, at timestamptz NOT NULL, n int" + columns
                             + "); CREATE TABLE c (id int PRIMARY KEY, p_id int REFERENCES p, at timestamptz" + columns
                             + "); INSERT INTO p (id, at, n) SELECT g, '2024-06-01 00:00+00', g % 3 FROM "
                               "generate_series(1, 4) g;");
        m_cluster.runSql("odd", "CREATE INDEX ON c (p_id, at)");
    }

    void noneFails_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("isBeyond");
        for (std::size_t i = 0; i < oddColumns.size(); ++i) {
            QTest::newRow(oddColumns[i].name) << static_cast<int>(i) << false;
            if (oddColumns[i].beyond != nullptr)
                QTest::addRow("%s, beyond", oddColumns[i].name) << static_cast<int>(i) << true;
        }
    }

    void noneFails()
    {
        QFETCH(int, column);
        QFETCH(bool, isBeyond);
        auto odd = oddColumns[static_cast<std::size_t>(column)];
        if (isBeyond)
            odd.values.push_back(odd.beyond);
        const auto name = sql::quoted(odd.name);
        m_cluster.runSql("odd", "TRUNCATE c; UPDATE p SET at = '2024-06-01 00:00+00'");
        std::string rows;
        for (std::size_t i = 0; i < 3 * odd.values.size(); ++i) {
            rows += fmt::format("INSERT INTO c (id, p_id, at, {0}) VALUES ({1}, {2}, timestamptz '2024-01-01 00:00+00' "
                                "+ {1} * interval "
                                "'3 hours 0.000007 seconds', ({3})::{4});",
                                name, i, 1 + i % 3, odd.values[i % odd.values.size()], odd.type);
        }
        for (std::size_t i = 0; i < 4; ++i)
            rows += fmt::format("UPDATE p SET {} = ({})::{} WHERE id = {};", name,
                                odd.values[(i + 1) % odd.values.size()], odd.type, i + 1);
        m_cluster.runSql("odd", rows);
        check(odd.name, isBeyond ? Holds::Database : Holds::Engine);
    }

    //! The times of rows and of examples are odd.
    void noTimeFails()
    {
        m_cluster.runSql(
            "odd",
            "TRUNCATE c; UPDATE p SET at = '2024-06-01 00:00+00';"
            "INSERT INTO c (id, p_id, at, f8) VALUES (1, 1, '4714-11-24 12:00+00 BC', 1), (2, 1, 'infinity', 2), (3, "
            "1, "
            "'-infinity', 3), (4, 1, '294246-12-31 00:00+00', 4), (5, 1, '2024-05-31 00:00+00', 5), (6, 2, NULL, 6);"
            "UPDATE p SET at = '4714-11-24 12:00+00 BC' WHERE id = 2; UPDATE p SET at = '294246-12-31 00:00+00' WHERE "
            "id "
            "= 3; UPDATE p SET at = 'infinity' WHERE id = 4;");
        check("f8", Holds::Engine);
        m_cluster.runSql("odd", "UPDATE c SET at = '294276-12-31 23:59:59.999999+00' WHERE id = 4");
        check("f8", Holds::Database);
        m_cluster.runSql("odd",
                         "UPDATE c SET at = NULL WHERE id = 4;"
                         "UPDATE p SET at = '294276-12-31 23:59:59.999999+00' WHERE id = 3");
        check("f8", Holds::Engine); // what lies in the future is no example
    }

    //! The smallest bigint is a key like any other.
    void smallestBigintIsAKey()
    {
        m_cluster.runSql(
            "odd",
            "CREATE TABLE q (id int8 PRIMARY KEY, n int, at timestamptz NOT NULL DEFAULT '2024-06-01');"
            "CREATE TABLE d (id int PRIMARY KEY, q_id int8 REFERENCES q, at timestamptz DEFAULT '2024-01-01');"
            "INSERT INTO q VALUES (-9223372036854775808, 1), (-9223372036854775807, 2), (0, 3);"
            "INSERT INTO d VALUES (1, -9223372036854775808), (2, -9223372036854775808), "
            "(3, -9223372036854775807), (4, NULL)");
        auto connection = m_cluster.connect("odd");
        const auto catalog = catalog::load(connection).value();
        study::Study study{.name = "keys", .entity = {"public", "q"}};
        study.task = study::Task::Regression;
        study.target = study::RowTarget{.column = "n", .condition = {}, .asOf = "at"};
        study.times = {{.table = {"public", "q"}, .column = "at"}, {.table = {"public", "d"}, .column = "at"}};
        study.features.push_back({.name = "count",
                                  .path = {{study::Direction::ToChild, {"public", "d"}, {"q_id"}, {"id"}, true}},
                                  .aggregate = study::Aggregate::Count});
        const auto plan = compile::planned(study, catalog).value();
        auto transaction = pg::Transaction::begin(connection).value();
        Message reason;
        const auto found = snapshot::fetchExamples(plan, catalog, transaction,
                                                   {.chosen = [&reason](const cost::ExecutorChoice &choice) {
                                                       reason = choice.reason;
                                                   }});
        QVERIFY2(found, found ? "" : describe(found.error()).c_str());
        QCOMPARE(reason.code, std::string("cost.left_by_engine"));
        QVERIFY2(plainText(reason).find("bigint") != std::string::npos, plainText(reason).c_str());
        std::map<std::string, std::string> counts;
        for (std::size_t row = 0; row < rowCount(found->frame); ++row)
            counts[frame::keyText(found->frame, row)] = textOf(found->frame.features[0], row);
        QCOMPARE(counts,
                 (std::map<std::string, std::string>{
                     {"-9223372036854775808", "2"}, {"-9223372036854775807", "1"}, {"0", "0"}}));
    }

private:
    //! Who can hold all values.
    enum class Holds
    {
        Engine,
        Database
    };

    void check(const std::string &column, Holds holds)
    {
        auto connection = m_cluster.connect("odd");
        const auto catalog = catalog::load(connection).value();
        study::Study study{.name = "odd", .entity = {"public", "p"}};
        study.task = study::Task::Regression;
        study.target = study::RowTarget{.column = "n", .condition = {}, .asOf = "at"};
        study.times.push_back({.table = {"public", "p"}, .column = "at"});
        study.times.push_back({.table = {"public", "c"}, .column = "at"});
        addFeatures(study, column, catalog);
        QVERIFY(!study.features.empty());
        const auto plan = compile::planned(study, catalog).value();
        auto transaction = pg::Transaction::begin(connection).value();
        auto byEngine = snapshot::fetchFrame(plan, catalog, transaction, cost::Executor::Local);
        if (holds == Holds::Database) {
            QVERIFY(!byEngine && byEngine.error().code == Error::Code::Unsupported);
            auto left = snapshot::fetchExamples(plan, catalog, transaction, {});
            QVERIFY2(left, left ? "" : describe(left.error()).c_str());
            byEngine = std::move(left->frame);
        }
        QVERIFY2(byEngine, byEngine ? "" : describe(byEngine.error()).c_str());
        for (const auto shape : {plan::ScanStrategy::Grouped, plan::ScanStrategy::Lateral, plan::ScanStrategy::Frames,
                                 plan::ScanStrategy::Shared}) {
            const auto bySql =
                snapshot::fetchFrame(shaped(plan, shape), catalog, transaction, cost::Executor::Pushdown);
            QVERIFY2(bySql, bySql ? "" : describe(bySql.error()).c_str());
            QCOMPARE(bySql->asOf.size(), byEngine->asOf.size());
            for (std::size_t f = 0; f < plan.outputs.size(); ++f) {
                for (std::size_t row = 0; row < bySql->asOf.size(); ++row)
                    QVERIFY2(textOf(bySql->features[f], row) == textOf(byEngine->features[f], row),
                             fmt::format("{} of row {}: SQL {}, engine {}", plan.outputs[f], row,
                                         textOf(bySql->features[f], row), textOf(byEngine->features[f], row))
                                 .c_str());
            }
            auto open = shaped(plan, shape);
            open.filter.clear();
            const auto live = transaction.query(sql::print(compile::liveQuery(open, {})));
            QVERIFY2(live, live ? "" : describe(live.error()).c_str());
        }
    }

    tests::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(OddValuesTest)

} // namespace oddvalues_test

#include "oddvalues_test.moc"
