// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/features/columnrole.h"
#include "core/plan/make.h"
#include "core/plan/messages.h"
#include "core/snapshot/fetch.h"
#include "core/study/names.h"
#include "core/study/parts.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTest>

#include <cmath>
#include <fmt/format.h>
#include <set>

namespace types_test {

using namespace espalier;

namespace {

// A column of every type that PostgreSQL has, domains over them, and types of the user's own; rows of values, of nulls
// and of extremes.
constexpr const char *schema = R"sql(
CREATE TYPE mood AS ENUM ('glad', 'sad');
CREATE TYPE pair AS (a int, b text);
CREATE TYPE floatspan AS RANGE (subtype = float8);
CREATE TYPE textspan AS RANGE (subtype = text);
CREATE DOMAIN positive AS numeric CHECK (value > 0);
CREATE DOMAIN smaller AS positive CHECK (value < 10);
CREATE DOMAIN stay AS daterange;
CREATE DOMAIN born AS date;
CREATE DOMAIN tags AS text[];
CREATE COLLATION blind (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE holder (id int PRIMARY KEY);
CREATE TABLE item (
    id int PRIMARY KEY, holder_id int REFERENCES holder, at timestamptz,
    a_bool bool, a_int2 int2, a_int4 int4, an_int8 int8, a_numeric numeric, a_float4 float4, a_float8 float8, a_money money,
    a_text text, a_varchar varchar(40), a_bpchar char(12), a_char "char", a_name name, a_blind text COLLATE blind, an_enum mood,
    a_uuid uuid, a_date date, a_time time, a_timetz timetz, a_timestamp timestamp, a_timestamptz timestamptz, an_interval interval,
    a_bytea bytea, a_json json, a_jsonb jsonb, a_jsonpath jsonpath, an_inet inet, a_cidr cidr, a_macaddr macaddr, a_macaddr8 macaddr8,
    an_int4range int4range, an_int8range int8range, a_numrange numrange, a_daterange daterange, a_tsrange tsrange, a_tstzrange tstzrange,
    a_floatspan floatspan, a_textspan textspan, an_int4multirange int4multirange, an_int8multirange int8multirange,
    a_nummultirange nummultirange, a_datemultirange datemultirange, a_tsmultirange tsmultirange, a_tstzmultirange tstzmultirange,
    an_array int[], a_matrix text[][], an_enum_array mood[], a_bit bit(3), a_varbit varbit, an_xml xml, a_point point, a_line line,
    an_lseg lseg, a_box box, a_path path, a_polygon polygon, a_circle circle, a_tsvector tsvector, a_tsquery tsquery, an_oid oid,
    a_regclass regclass, a_pg_lsn pg_lsn, a_txid txid_snapshot, a_pair pair, a_positive positive, a_smaller smaller, a_stay stay,
    a_born born, some_tags tags, a_generated int GENERATED ALWAYS AS (2) STORED);
INSERT INTO holder VALUES (1), (2);
INSERT INTO item VALUES (1, 1, '2024-01-01', true, 1, 2, 3, 4.5, 1.5, 2.5, 6.7, 'two words', ' x ', 'pad', 'c', 'name', 'Blind Text', 'glad',
    'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2024-02-29', '13:14:15', '13:14:15+02', '2024-02-29 13:14', '2024-02-29 13:14+00', '1 day 2 hours',
    '\x0102', '{}', '{}', '$.a', '10.1.2.3/8', '10.0.0.0/8', '08:00:2b:01:02:03', '08:00:2b:01:02:03:04:05',
    '[1,5)', '[1,5)', '[1.5,2.5]', '[2024-01-01,2024-01-11)', '[2024-01-01 00:00,2024-01-02 12:00)', '[2024-01-01 00:00+00,2024-01-02 12:00+00)',
    '[0.5,2)', '[a,b)', '{[1,3),[7,9)}', '{[1,3)}', '{[1.5,2)}', '{[2024-01-01,2024-01-03)}', '{[2024-01-01,2024-01-03)}', '{[2024-01-01 00:00+00,2024-01-03 00:00+00)}',
    '{1,2,3}', '{{a,b},{c,d}}', '{glad}', '101', '1', '<a/>', '(1,2)', '{1,2,3}', '[(0,0),(1,1)]', '(1,1),(0,0)', '((0,0),(1,1))', '((0,0),(1,1),(1,0))', '<(0,0),1>',
    'a b', 'a & b', 1, 'item', '0/1', '1:1:', '(1,x)', 3, 4, '[2024-01-01,2024-01-11)', '2024-02-29', '{a,b}');
INSERT INTO item (id, holder_id, at) VALUES (2, 1, '2024-01-02');
INSERT INTO item (id, holder_id, at, a_numeric, a_float4, a_float8, a_date, a_timestamp, a_timestamptz, a_text, a_bpchar, an_array, a_numrange, a_daterange,
    a_tstzrange, a_floatspan, an_int8range, a_tsrange, an_int4multirange, a_datemultirange)
VALUES (3, 1, '2024-01-03', 1e400, 'NaN', 'infinity', 'infinity', '-infinity', 'infinity', '', '', '{}', '(,)', '[-infinity,infinity]', '(,2024-01-01 00:00+00]',
    '[-infinity,infinity]', '[-9223372036854775808,9223372036854775807)', 'empty', '{}', '{[2024-01-01,infinity)}'),
    (4, 1, '2024-01-04', 'NaN', 3e38, 1e308, '-infinity', 'infinity', '-infinity', repeat('wort ', 1000), 'x', NULL, '[-1e400,1e400]', 'empty',
    '[-infinity,2024-01-01 00:00+00]', '[-1.7e308,1.7e308]', '[,5)', '[,infinity)', '{(,)}', '{}');
)sql";

constexpr std::array aggregates{study::Aggregate::Mean, study::Aggregate::Last, study::Aggregate::DistinctCount,
                                study::Aggregate::Mode};

} // namespace

class TypesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("types");
        m_cluster.runSql("types", schema);
        auto connection = m_cluster.connect("types");
        m_catalog = catalog::load(connection).value();
        m_item = *catalog::findTable(m_catalog, {"public", "item"});
    }

    //! At least one feature, which both executors compute alike and without an error, or a reason.
    void everyTypeGivesAFeatureOrAReason()
    {
        const auto graph = relations::relationGraph(m_catalog);
        const auto outlooks = features::columnOffers(m_catalog, graph, m_item);
        const auto &table = m_catalog.table(m_item);
        std::set<std::string> refused;
        auto study = question();
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto &column = table.columns[i];
            const auto features = offered(column);
            QVERIFY2(features.empty() != outlooks[i].reason.empty(), column.name.c_str());
            if (features.empty())
                refused.insert(column.name);
            study.features.insert(study.features.end(), features.begin(), features.end());
        }
        const std::set<std::string> expected{
            "a_json",     "a_jsonb",   "a_jsonpath", "a_macaddr",  "a_macaddr8", "a_textspan", "a_bit",     "a_varbit",
            "an_xml",     "a_point",   "a_line",     "an_lseg",    "a_box",      "a_path",     "a_polygon", "a_circle",
            "a_tsvector", "a_tsquery", "an_oid",     "a_regclass", "a_pg_lsn",   "a_txid",     "a_pair"};
        for (const auto &name : refused)
            QVERIFY2(expected.contains(name), name.c_str());
        QVERIFY(refused == expected);
        compare(study);
    }

    void partsSayWhatTheyMean_data()
    {
        QTest::addColumn<std::string>("column");
        QTest::addColumn<std::string>("part");
        QTest::addColumn<double>("expected"); // of the first row, by its last value among rows below 2024-01-02
        const auto row = [](const char *column, const char *part, double expected) {
            QTest::addRow("%s %s", column, part) << std::string(column) << std::string(part) << expected;
        };
        row("a_timestamptz", "hour", 13);
        row("a_timestamp", "weekday", 4);
        row("a_date", "day_of_month", 29);
        row("a_born", "day_of_year", 60);
        row("a_date", "week", 9);
        row("a_date", "month", 2);
        row("a_date", "is_weekend", 0);
        row("a_time", "hour", 13);
        row("an_interval", "seconds", 93600);
        row("a_text", "words", 2);
        row("a_blind", "words", 2);
        row("a_blind", "length", 10);
        row("a_bpchar", "length", 3);
        row("a_varchar", "length", 3);
        row("a_bytea", "length", 2);
        row("a_matrix", "length", 4);
        row("some_tags", "length", 2);
        row("an_inet", "mask_length", 8);
        row("a_cidr", "family", 4);
        row("an_int4range", "lower", 1);
        row("an_int8range", "width", 4);
        row("a_numrange", "upper", 2.5);
        row("a_numrange", "width", 1);
        row("a_daterange", "lower", 1); // days before the 2nd of January
        row("a_stay", "width", 10);
        row("a_tstzrange", "width", 1.5);
        row("a_floatspan", "width", 1.5);
        row("an_int4multirange", "upper", 9);
        row("a_datemultirange", "width", 2);
    }

    void partsSayWhatTheyMean()
    {
        QFETCH(std::string, column);
        QFETCH(std::string, part);
        QFETCH(double, expected);
        auto study = question();
        study.features = {feature(column, study::Aggregate::Max, *valueOf(study::partNames, part))};
        const auto plan = compile::planned(study, m_catalog);
        QVERIFY2(plan, plan ? "" : describe(plan.error()).c_str());
        auto connection = m_cluster.connect("types");
        auto transaction = pg::Transaction::begin(connection).value();
        for (const auto executor : {cost::Executor::Pushdown, cost::Executor::Local}) {
            const auto frame = snapshot::fetchFrame(*plan, m_catalog, transaction, executor).value();
            const auto &values = std::get<frame::Numbers>(frame.features[0].values).values;
            QCOMPARE(frame.asOf[0], parseTimestamp("2024-01-02").value());
            QCOMPARE(values[0], expected);
        }
    }

    void refusesPartsThatAColumnLacks()
    {
        auto study = question();
        study.features = {feature("a_date", study::Aggregate::Mean, study::ColumnPart::Hour)};
        const auto hour = compile::planned(study, m_catalog);
        QVERIFY(!hour);
        QVERIFY(hour.error().problem == plan::messages::typeHasNoPart("date", "hour"));
        QVERIFY(describe(hour.error()).find("weekday") != std::string::npos);
        study.features = {feature("a_uuid", study::Aggregate::Mean, study::ColumnPart::Length)};
        QVERIFY(!plan::make(study, m_catalog));
        study.features = {feature("a_textspan", study::Aggregate::Mean, study::ColumnPart::Width)};
        QVERIFY(!plan::make(study, m_catalog));
        study.features = {feature("a_text", study::Aggregate::Mode, study::ColumnPart::Length)};
        QVERIFY(!plan::make(study, m_catalog)); // the most frequent is asked of categories
        study.features = {feature("", study::Aggregate::Count, study::ColumnPart::Hour)};
        QVERIFY(!plan::make(study, m_catalog));
        study.features = {{.name = "month", .part = study::ColumnPart::Month}};
        QVERIFY(plan::make(study, m_catalog));
        study.features = {{.name = "words", .part = study::ColumnPart::Words}};
        QVERIFY(!plan::make(study, m_catalog));
    }

    //! By hand beside the random ones: the text of the first row is known a day and a half after the row.
    void aColumnCanBeKnownLater()
    {
        auto study = question();
        study.times.front().columns = {{"a_text", "at", {36, Duration::Unit::Hours}}};
        study.features = {feature("a_text", study::Aggregate::Max, study::ColumnPart::Words),
                          feature("a_text", study::Aggregate::DistinctCount, study::ColumnPart::None)};
        const auto plan = compile::planned(study, m_catalog).value();
        QVERIFY(cost::chooseExecutor(plan, m_catalog).executor == cost::Executor::Local);
        auto connection = m_cluster.connect("types");
        auto transaction = pg::Transaction::begin(connection).value();
        for (const auto executor : {cost::Executor::Pushdown, cost::Executor::Local}) {
            const auto frame = snapshot::fetchFrame(plan, m_catalog, transaction, executor).value();
            const auto &words = std::get<frame::Numbers>(frame.features[0].values).values;
            const auto &distinct = std::get<frame::Numbers>(frame.features[1].values).values;
            QCOMPARE(frame.asOf[1], parseTimestamp("2024-01-03").value());
            QVERIFY(std::isnan(words[0])); // as of the 2nd the row is there, its text is not
            QCOMPARE(distinct[0], 0.0);
            QCOMPARE(words[1], 2.0);
            QCOMPARE(distinct[1], 1.0);
        }
        study.times.front().columns = {{"a_text", "a_uuid"}};
        const auto refused = compile::planned(study, m_catalog);
        QVERIFY(!refused);
        QVERIFY(refused.error().problem == plan::messages::noDateOrTime());
    }

private:
    static study::Path path() { return {{study::Direction::ToChild, {"public", "item"}, {"holder_id"}, {"id"}, true}}; }

    static study::Study question()
    {
        study::Study study{.name = "types", .entity = {"public", "holder"}, .task = study::Task::Regression};
        study.target = study::FutureTarget{.path = path(),
                                           .horizon = {1, Duration::Unit::Days},
                                           .schedule = {.every = {1, Duration::Unit::Days},
                                                        .from = parseTimestamp("2024-01-02").value(),
                                                        .until = parseTimestamp("2024-01-06").value()}};
        study.times = {{.table = {"public", "item"}, .column = "at"}};
        return study;
    }

    static study::Feature feature(const std::string &column, study::Aggregate aggregate, study::ColumnPart part)
    {
        return {.name = fmt::format("{}_{}_{}", column, nameOf(study::aggregateNames, aggregate),
                                    nameOf(study::partNames, part)),
                .path = path(),
                .aggregate = aggregate,
                .column = column,
                .part = part,
                .word = part == study::ColumnPart::HasWord ? "two" : ""};
    }

    std::vector<study::Feature> offered(const catalog::Column &column) const
    {
        std::vector<study::ColumnPart> parts = study::partsOf(column.type, column.element);
        parts.push_back(study::ColumnPart::None);
        std::vector<study::Feature> result;
        for (const auto part : parts) {
            for (const auto aggregate : aggregates) {
                auto study = question();
                study.features = {feature(column.name, aggregate, part)};
                if (plan::make(study, m_catalog))
                    result.push_back(study.features.front());
            }
        }
        return result;
    }

    void compare(const study::Study &study)
    {
        const auto plan = compile::planned(study, m_catalog).value();
        auto connection = m_cluster.connect("types");
        auto transaction = pg::Transaction::begin(connection).value();
        const auto bySql = snapshot::fetchFrame(plan, m_catalog, transaction, cost::Executor::Pushdown);
        QVERIFY2(bySql, bySql ? "" : describe(bySql.error()).c_str());
        const auto byEngine = snapshot::fetchFrame(plan, m_catalog, transaction, cost::Executor::Local);
        QVERIFY2(byEngine, byEngine ? "" : describe(byEngine.error()).c_str());
        QVERIFY(bySql->features.size() > 150);
        std::size_t filled = 0;
        for (std::size_t i = 0; i < bySql->features.size(); ++i) {
            const auto &sql = bySql->features[i];
            bool isFilled = false;
            for (std::size_t row = 0; row < rowCount(*bySql); ++row) {
                isFilled = isFilled || !frame::isMissing(sql, row);
                QVERIFY2(isSame(sql, byEngine->features[i], row),
                         fmt::format("{} row {}: {} by SQL, {} by the engine", sql.name, row, frame::textAt(sql, row),
                                     frame::textAt(byEngine->features[i], row))
                             .c_str());
            }
            filled += isFilled ? 1 : 0;
        }
        QCOMPARE(filled, bySql->features.size()); // every feature has a value somewhere
    }

    static bool isSame(const frame::Column &left, const frame::Column &right, std::size_t row)
    {
        if (frame::isMissing(left, row) || frame::isMissing(right, row))
            return frame::isMissing(left, row) == frame::isMissing(right, row);
        const auto *a = std::get_if<frame::Numbers>(&left.values);
        if (a == nullptr)
            return frame::textAt(left, row) == frame::textAt(right, row);
        const auto x = a->values[row];
        const auto y = std::get<frame::Numbers>(right.values).values[row];
        return x == y || std::abs(x - y) <= 1e-9 * std::max({1.0, std::abs(x), std::abs(y)});
    }

    tests::TestCluster m_cluster;
    catalog::Catalog m_catalog;
    catalog::TableId m_item;
};

QTEST_GUILESS_MAIN(TypesTest)

} // namespace types_test

#include "types_test.moc"
