// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/json.h"
#include "core/catalog/load.h"
#include "core/pg/transaction.h"
#include "tests/support/testcluster.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <memory>

namespace load_test {

using namespace espalier;
using catalog::Type;

namespace {

const char *schema = R"sql(
CREATE SCHEMA app;
CREATE SCHEMA ours;
COMMENT ON SCHEMA ours IS 'espalier: registry';
CREATE TABLE ours.hidden (a int);
CREATE TYPE app.status AS ENUM ('open', 'shut', 'a,b "c"');
CREATE DOMAIN app.small AS int CHECK (VALUE < 100) NOT NULL;
CREATE DOMAIN app.smaller AS app.small;
CREATE DOMAIN app.state AS app.status;

CREATE TABLE public."x""; DROP TABLE victim; --" (
    "Order" int PRIMARY KEY, "order" text UNIQUE, " leading" int, "a$$b" int, "line
break" text DEFAULT E'a\n''b');
COMMENT ON TABLE public."x""; DROP TABLE victim; --" IS '<b>bold</b>';
COMMENT ON COLUMN public."x""; DROP TABLE victim; --"."a$$b" IS 'dollars';

CREATE TABLE app.parent (b int, a int, c int UNIQUE, PRIMARY KEY (a, b));
CREATE TABLE app.child (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, pb int, pa int, boss bigint REFERENCES app.child,
    first int REFERENCES app.parent (c), second int NOT NULL REFERENCES app.parent (c),
    twice int GENERATED ALWAYS AS (pa * 2) STORED, late int,
    CONSTRAINT permuted FOREIGN KEY (pb, pa) REFERENCES app.parent (b, a));
ALTER TABLE app.child ADD CONSTRAINT unchecked FOREIGN KEY (late) REFERENCES app.parent (c) NOT VALID;
CREATE INDEX ON app.child (pa, lower('x'), pb);
CREATE INDEX ON app.child (first) WHERE first > 0;
CREATE UNIQUE INDEX ON app.child (second, late);

CREATE TABLE app.event (id int, at date, child bigint REFERENCES app.child, PRIMARY KEY (id, at))
    PARTITION BY RANGE (at);
CREATE TABLE app.event_2023 PARTITION OF app.event FOR VALUES FROM ('2023-01-01') TO ('2024-01-01')
    PARTITION BY RANGE (at);
CREATE TABLE app.event_2023a PARTITION OF app.event_2023 FOR VALUES FROM ('2023-01-01') TO ('2023-07-01');
CREATE TABLE app.event_2024 PARTITION OF app.event FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE app.refers (id int, at date, FOREIGN KEY (id, at) REFERENCES app.event);
INSERT INTO app.event SELECT i, '2023-02-01', NULL FROM generate_series(1, 1000) i;
INSERT INTO app.event SELECT i, '2024-02-01', NULL FROM generate_series(1, 500) i;

CREATE TABLE app.types (
    a boolean, b smallint, c numeric(10, 2), d real, e money, f varchar(5), g app.status, h uuid, i date,
    j timestamp, k timestamptz, l time, m interval, n bytea, o jsonb, p cidr, q int4range, r int[], s app.smaller,
    t point, u xml, v app.status[], w app.state, x int4multirange, y "char", z bit(3));
CREATE VIEW app.seen AS SELECT a, b FROM app.types;
CREATE MATERIALIZED VIEW app.kept AS SELECT g FROM app.types;
ALTER TABLE app.types ENABLE ROW LEVEL SECURITY;
CREATE TABLE app.zeroed ();
CREATE ROLE guest LOGIN;
GRANT USAGE ON SCHEMA app TO guest;
GRANT SELECT ON app.parent TO guest;
GRANT SELECT (id, pa) ON app.child TO guest;
GRANT SELECT ON app.types TO guest;
)sql";

} // namespace

class LoadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster = std::make_unique<tests::TestCluster>();
        m_cluster->createDatabase("shop");
        m_cluster->runSql("shop", schema);
        m_cluster->runSql("shop", "ANALYZE app.event, app.parent");
        auto connection = m_cluster->connect("shop");
        m_catalog = catalog::load(connection).value();
    }
    void cleanupTestCase() { m_cluster.reset(); }

    void listsTablesInOrderWithoutPartitionsAndOurOwn()
    {
        std::vector<std::string> names;
        for (const auto &table : m_catalog.tables)
            names.push_back(table.name.schema + "." + table.name.name);
        QCOMPARE(names,
                 (std::vector<std::string>{"app.child", "app.event", "app.kept", "app.parent", "app.refers", "app.seen",
                                           "app.types", "app.zeroed", "public.x\"; DROP TABLE victim; --"}));
        QCOMPARE(m_catalog.schemas, (std::vector<std::string>{"app", "public"}));
        QCOMPARE(m_catalog.database, std::string("shop"));
        QVERIFY(!m_catalog.isStandby && !m_catalog.isCitus);
    }

    void foldsPartitions()
    {
        const auto &event = table("app.event");
        QCOMPARE(event.kind, catalog::TableKind::Partitioned);
        QCOMPARE(event.partitions, std::size_t(2));
        QCOMPARE(event.rowEstimate, 1500);
        QVERIFY(event.bytes >= 8192 * 10);
        QVERIFY(event.columns[1].statistics.has_value());
        QCOMPARE(table("app.types").rowEstimate, -1);
        // One key to the partitioned table and one from it, however many partitions there are.
        const auto event_ = catalog::findTable(m_catalog, {"app", "event"}).value();
        QCOMPARE(std::ranges::count(m_catalog.foreignKeys, event_, &catalog::ForeignKey::to), 1);
        QCOMPARE(std::ranges::count(m_catalog.foreignKeys, event_, &catalog::ForeignKey::from), 1);
    }

    //! What each partition declares is declared of the table: once. What one of them lacks is not, and what is unique within each may be there
    //! twice unless the rows of one value are in one partition.
    void foldsKeysThatOnlyPartitionsHave()
    {
        m_cluster->createDatabase("parts");
        m_cluster->runSql("parts", R"(
            CREATE TABLE owner (id int PRIMARY KEY);
            CREATE TABLE part (a int, b int NOT NULL, owner_id int, some_id int, region int) PARTITION BY LIST (region);
            CREATE TABLE part_1 PARTITION OF part FOR VALUES IN (1);
            CREATE TABLE part_2 (region int, some_id int, b int NOT NULL, gone int, owner_id int, a int);
            ALTER TABLE part_2 DROP COLUMN gone;
            ALTER TABLE part ATTACH PARTITION part_2 FOR VALUES IN (2);
            CREATE TABLE part_3 PARTITION OF part FOR VALUES IN (3) PARTITION BY HASH (region);
            CREATE TABLE part_3a PARTITION OF part_3 FOR VALUES WITH (MODULUS 1, REMAINDER 0);
            ALTER TABLE part_1 ADD PRIMARY KEY (region, b), ADD FOREIGN KEY (owner_id) REFERENCES owner,
                ADD FOREIGN KEY (some_id) REFERENCES owner, ADD UNIQUE (a);
            ALTER TABLE part_2 ADD PRIMARY KEY (region, b), ADD FOREIGN KEY (owner_id) REFERENCES owner, ADD UNIQUE (a),
                ADD FOREIGN KEY (some_id) REFERENCES owner;
            ALTER TABLE part_3 ADD PRIMARY KEY (region, b), ADD FOREIGN KEY (owner_id) REFERENCES owner;
            ALTER TABLE part_3a ADD UNIQUE (a);
            CREATE TABLE whole (id int, at int, owner_id int REFERENCES owner, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
            CREATE TABLE whole_1 PARTITION OF whole FOR VALUES FROM (0) TO (10);
            ALTER TABLE whole_1 ADD CONSTRAINT again FOREIGN KEY (owner_id) REFERENCES owner)");
        auto connection = m_cluster->connect("parts");
        const auto parts = catalog::load(connection).value();
        QCOMPARE(parts.tables.size(), std::size_t(3));
        const auto part = catalog::findTable(parts, {"public", "part"}).value();
        QCOMPARE(std::ranges::count(parts.foreignKeys, part, &catalog::ForeignKey::from), 1);
        const auto &key = *std::ranges::find(parts.foreignKeys, part, &catalog::ForeignKey::from);
        QCOMPARE(key.fromColumns, (std::vector<std::size_t>{2}));
        QVERIFY(key.isValidated);
        QCOMPARE(parts.table(part).primaryKey, (std::vector<std::size_t>{4, 1}));
        QVERIFY(parts.table(part).uniqueKeys.empty());
        QCOMPARE(parts.table(part).indexes, (std::vector<std::vector<std::size_t>>{{0}, {4, 1}}));
        const auto whole = catalog::findTable(parts, {"public", "whole"}).value();
        QCOMPARE(std::ranges::count(parts.foreignKeys, whole, &catalog::ForeignKey::from), 1);
    }

    void keepsKeysByTheirColumns()
    {
        const auto child = catalog::findTable(m_catalog, {"app", "child"}).value();
        QCOMPARE(std::ranges::count(m_catalog.foreignKeys, child, &catalog::ForeignKey::from), 5);
        const auto &key = *std::ranges::find(m_catalog.foreignKeys, "permuted", &catalog::ForeignKey::name);
        const auto &from = m_catalog.table(key.from);
        const auto &to = m_catalog.table(key.to);
        QCOMPARE(from.columns[key.fromColumns[0]].name, std::string("pb"));
        QCOMPARE(to.columns[key.toColumns[0]].name, std::string("b"));
        QCOMPARE(to.primaryKey, (std::vector<std::size_t>{1, 0}));
        const auto &unchecked = *std::ranges::find(m_catalog.foreignKeys, "unchecked", &catalog::ForeignKey::name);
        QVERIFY(!unchecked.isValidated && key.isValidated);
        const auto &self = *std::ranges::find(m_catalog.foreignKeys, child, &catalog::ForeignKey::to);
        QCOMPARE(self.from, child);
    }

    void keepsIndexesAndUniqueKeys()
    {
        const auto &child = table("app.child");
        const auto place = [&](const char *name) {
            return catalog::findColumn(child, name).value();
        };
        // The expression ends what can be looked up; a partial index is none.
        const std::vector<std::vector<std::size_t>> expected{
            {place("id")}, {place("pa")}, {place("second"), place("late")}};
        auto indexes = child.indexes;
        std::ranges::sort(indexes);
        QCOMPARE(indexes, expected);
        QCOMPARE(child.uniqueKeys, (std::vector<std::vector<std::size_t>>{{place("second"), place("late")}}));
        QVERIFY(child.columns[place("twice")].isGenerated);
        QCOMPARE(child.columns[place("twice")].expression, std::string("(pa * 2)"));
        QVERIFY(!child.columns[place("second")].isNullable && child.columns[place("first")].isNullable);
    }

    void keepsHostileNames()
    {
        const auto &hostile = table("public.x\"; DROP TABLE victim; --");
        QCOMPARE(hostile.comment, std::string("<b>bold</b>"));
        QCOMPARE(hostile.columns[0].name, std::string("Order"));
        QCOMPARE(hostile.columns[1].name, std::string("order"));
        QCOMPARE(hostile.columns[3].comment, std::string("dollars"));
        QCOMPARE(hostile.columns[4].name, std::string("line\nbreak"));
        QCOMPARE(hostile.uniqueKeys.size(), std::size_t(1));
    }

    void mapsEveryType()
    {
        const std::vector<Type> expected{
            Type::Boolean,  Type::Integer,     Type::Decimal,     Type::Real,      Type::Money,       Type::Text,
            Type::Enum,     Type::Uuid,        Type::Date,        Type::Timestamp, Type::TimestampTz, Type::Time,
            Type::Interval, Type::Bytes,       Type::Json,        Type::Network,   Type::Range,       Type::Array,
            Type::Integer,  Type::Unsupported, Type::Unsupported, Type::Array,     Type::Enum,        Type::Range,
            Type::Text,     Type::Unsupported};
        const auto &types = table("app.types");
        QCOMPARE(types.columns.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QVERIFY2(types.columns[i].type == expected[i], types.columns[i].typeName.c_str());
            const auto use = catalog::featureUse(expected[i]);
            QCOMPARE(use.reason.empty(), use.use != catalog::Use::None);
        }
        QCOMPARE(types.columns[2].typeName, std::string("numeric(10,2)"));
        QCOMPARE(types.columns[6].typeName, std::string("app.status"));
        QCOMPARE(types.columns[6].enumLabels, (std::vector<std::string>{"open", "shut", "a,b \"c\""}));
        QCOMPARE(types.columns[18].domain, std::string("smaller"));
        QVERIFY(!types.columns[18].isNullable);
        QCOMPARE(types.columns[22].enumLabels.size(), std::size_t(3));
        QVERIFY(types.hasRowSecurity);
        QVERIFY(table("app.seen").definition.find("app.types") != std::string::npos);
        QCOMPARE(table("app.kept").kind, catalog::TableKind::MaterializedView);
    }

    void shortensTypeNames()
    {
        for (const auto &[full, expected] : {std::pair{"timestamp with time zone", "timestamptz"},
                                             {"timestamp(3) with time zone", "timestamptz(3)"},
                                             {"timestamp without time zone[]", "timestamp[]"},
                                             {"time without time zone", "time"},
                                             {"character varying(40)", "varchar(40)"},
                                             {"character(2)", "char(2)"},
                                             {"double precision", "float8"},
                                             {"timesheet", "timesheet"},
                                             {"app.character", "app.character"}})
            QCOMPARE(catalog::shortTypeName(full), std::string(expected));
    }

    void tellsWhatARoleMayRead()
    {
        auto settings = m_cluster->settings("shop");
        settings.parameters["user"] = "guest";
        auto connection = pg::Connection::open(settings, m_progress).value();
        const auto seen = catalog::load(connection).value();
        QVERIFY(seen.table(catalog::findTable(seen, {"app", "parent"}).value()).isReadable);
        const auto &child = seen.table(catalog::findTable(seen, {"app", "child"}).value());
        QVERIFY(child.isReadable);
        for (const auto &column : child.columns)
            QCOMPARE(column.isReadable, column.name == "id" || column.name == "pa");
        QVERIFY(!seen.table(catalog::findTable(seen, {"app", "event"}).value()).isReadable);
        const auto &types = seen.table(catalog::findTable(seen, {"app", "types"}).value());
        QVERIFY(types.isFiltered && !catalog::isWholeReadable(types));
        QVERIFY(!catalog::barrierOf(seen, types).reason.empty());
        QVERIFY(!m_catalog.table(catalog::findTable(m_catalog, {"app", "types"}).value()).isFiltered);
        QCOMPARE(seen.foreignKeys.size(), m_catalog.foreignKeys.size());
    }

    void resolvesNamesAndNamesNearMisses()
    {
        QCOMPARE(catalog::resolveTable(m_catalog, "parent").value(),
                 catalog::findTable(m_catalog, {"app", "parent"}).value());
        QVERIFY(catalog::resolveTable(m_catalog, "app.child"));
        QVERIFY(catalog::resolveTable(m_catalog, "\"app\".\"child\""));
        const auto hostile = catalog::findTable(m_catalog, {"public", "x\"; DROP TABLE victim; --"}).value();
        QCOMPARE(catalog::resolveTable(m_catalog, sql::quoted(m_catalog.table(hostile).name)).value(), hostile);
        QVERIFY(catalog::resolveTable(m_catalog, "app.\"child\""));
        const auto missed = catalog::resolveTable(m_catalog, "parnet");
        QCOMPARE(missed.error().code, Error::Code::Invalid);
        QCOMPARE(missed.error().problem.code, std::string("catalog.no_such_table"));
        QVERIFY(plainText(missed.error().remedies.front()).find("app.parent") != std::string::npos);
        auto twice = m_catalog;
        twice.tables.push_back({.name = {"zoo", "parent"}});
        const auto several = catalog::resolveTable(twice, "parent").error();
        QCOMPARE(several.problem.code, std::string("catalog.in_several_schemas"));
        QVERIFY(plainText(several.remedies.front()).find("zoo.parent") != std::string::npos);
    }

    void printsAsJson()
    {
        const auto json = catalog::toJson(m_catalog);
        QCOMPARE(json["tables"].size(), m_catalog.tables.size());
        QCOMPARE(json["foreign_keys"][0]["from"]["table"].get<std::string>(), std::string("child"));
        QVERIFY(parseJson(printJson(json), "catalog").value() == json);
    }

    //! What partitions hold counts for their table; views hold nothing.
    void countsRowsThatCameAndWent()
    {
        const auto countedNow = [this] {
            auto connection = m_cluster->connect("shop");
            return catalog::load(connection).value();
        };
        auto now = countedNow();
        const auto event = [&now]() -> const catalog::Table & {
            return now.table(catalog::resolveTable(now, "event").value());
        };
        for (int i = 0; i < 50 && event().counters->inserted < 1500; ++i) {
            QTest::qWait(100);
            now = countedNow();
        }
        QCOMPARE(event().counters->inserted, 1500);
        QCOMPARE(event().counters->live, 1500);
        QCOMPARE(event().counters->deleted, 0);
        QVERIFY(!now.table(catalog::resolveTable(now, "seen").value()).counters);
    }

    void readsAThousandTablesFast()
    {
        const auto shared = tests::sharedData();
        if (shared.empty())
            QSKIP("ESPALIER_SHARED_DATA is not set");
        m_cluster->createDatabase("gitlab");
        QVERIFY(m_cluster->loadFile("gitlab", shared + "/shapes/gitlab.sql.gz"));
        auto connection = m_cluster->connect("gitlab");
        QElapsedTimer timer;
        timer.start();
        const auto gitlab = catalog::load(connection).value();
        const auto milliseconds = timer.elapsed();
        qInfo("%zu tables, %zu foreign keys in %lld ms", gitlab.tables.size(), gitlab.foreignKeys.size(), milliseconds);
        QVERIFY(gitlab.tables.size() > 900 && gitlab.foreignKeys.size() > 1500);
        QVERIFY(milliseconds < 2000);
    }

private:
    const catalog::Table &table(const char *name)
    {
        return m_catalog.table(catalog::resolveTable(m_catalog, name).value());
    }

    std::unique_ptr<tests::TestCluster> m_cluster;
    catalog::Catalog m_catalog;
    Progress m_progress;
};

QTEST_GUILESS_MAIN(LoadTest)

} // namespace load_test

#include "load_test.moc"
