// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that are kept and brought up to date are those that a new reading gives, whatever happened to the table
// meanwhile.
#include "core/base/random.h"
#include "core/catalog/load.h"
#include "core/columns/columncache.h"
#include "tests/support/required.h"
#include "tests/support/testcluster.h"

#include <QTemporaryDir>
#include <QTest>

#include <fmt/format.h>

namespace columncache_test {

using namespace espalier;

namespace {

sql::Expression own(std::string_view name)
{
    return sql::column(columns::sourceAlias, name);
}

struct ColumnRequest
{
    sql::Expression expression;
    sql::Wire wire;
};

//! What the tables of the test can be asked for.
std::vector<ColumnRequest> pool()
{
    auto isLarge = sql::when(sql::binary(own("a"), ">", sql::verbatim("50")), sql::verbatim("1"), sql::verbatim("0"));
    return {{own("a"), sql::Wire::Whole},
            {own("k"), sql::Wire::Whole},
            {own("b"), sql::Wire::Number},
            {own("n"), sql::Wire::Number},
            {own("t"), sql::Wire::Moment},
            {own("s"), sql::Wire::Text},
            {own("w"), sql::Wire::Text},
            {own("m"), sql::Wire::Text},
            {own("j"), sql::Wire::Text},
            {std::move(isLarge), sql::Wire::Number},
            {sql::call("char_length", {own("s")}), sql::Wire::Number}};
}

//! Keys whose order PostgreSQL knows alone, or anybody; the last is no key.
struct Key
{
    const char *definition;
    const char *value; //!< of i
    catalog::Type type;
};
constexpr std::array<Key, 7> keys{
    {{"id int PRIMARY KEY", "i", catalog::Type::Integer},
     {"id bigint PRIMARY KEY", "(i * 7919) % 1000003", catalog::Type::Integer},
     {"id uuid PRIMARY KEY", "md5(i::text)::uuid", catalog::Type::Uuid},
     {"id timestamptz PRIMARY KEY", "timestamptz '2024-01-01' + i * interval '1 minute'", catalog::Type::TimestampTz},
     {"id text PRIMARY KEY", "substr(md5(i::text), 1, 3) || i", catalog::Type::Text},
     {"id text COLLATE \"und-x-icu\" PRIMARY KEY", "chr(65 + i % 26) || CASE i % 2 WHEN 0 THEN '-' ELSE 'b' END || i",
      catalog::Type::Text},
     {"id numeric UNIQUE", "i / 8.0", catalog::Type::Decimal}}};

constexpr std::string_view values = "(i * 37) % 101, i % 3, CASE WHEN i % 11 <> 0 THEN i / 7.0 END, i * 1.25, "
                                    "timestamptz '2024-01-01' + i * interval '1 hour', CASE WHEN i % 13 <> 0 THEN "
                                    "repeat('s' || i % 17, 1 + i % 5) END, "
                                    "'w' || i % 9, (ARRAY['sad','ok','happy'])[1 + i % 3]::mood, "
                                    "jsonb_build_object('v', i % 4), repeat('x', 20 + i % 300)";

struct World
{
    std::string database;
    Key key;
    Random random;
    std::uint64_t next = 1; //!< the number of the next row

    std::string rows(const char *table, std::uint64_t count)
    {
        const auto from = next;
        next += count;
        return fmt::format("INSERT INTO {} SELECT {}, {} FROM generate_series({}, {}) i;", table, key.value, values,
                           from, next - 1);
    }
    std::string some(std::uint64_t share) { return fmt::format("k2 % {} = {}", share, random.below(share)); }
};

} // namespace

class LivingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isWhatANewReadingGives()
    {
        const auto worlds = qEnvironmentVariableIntValue("ESPALIER_WORLDS");
        Tally tally;
        for (std::uint64_t seed = 1; seed <= static_cast<std::uint64_t>(worlds > 0 ? worlds : 7); ++seed) {
            auto world = make(seed);
            for (int round = 0; round < 15; ++round) {
                const auto done = change(world);
                check(world, fmt::format("seed {} round {}: {}", seed, round, done), tally);
                if (QTest::currentTestFailed())
                    return;
            }
            m_open.reset();
            m_opened.reset();
        }
        qInfo("%zu columns of %zu readings, %zu of %zu rows read", tally.columns, tally.readings, tally.rowsRead,
              tally.rows);
        QVERIFY(tally.brought * 3 > tally.readings);
        QVERIFY(tally.rowsRead * 2 < tally.rows);
    }

private:
    struct Tally
    {
        std::size_t columns = 0;
        std::size_t readings = 0;
        std::size_t brought = 0; //!< with some row not read
        std::size_t rows = 0;
        std::size_t rowsRead = 0;
    };

    World make(std::uint64_t seed)
    {
        Random random(Seed{seed});
        World world{.database = fmt::format("living{}", seed), .key = keys[seed % keys.size()], .random = random};
        m_cluster.createDatabase(world.database);
        const auto columns = fmt::format("({}, a int, k int, b float8, n numeric(12,3), t timestamptz, s text, "
                                         "w varchar(10), m mood, j jsonb, filler text, "
                                         "k2 int GENERATED ALWAYS AS (a * 3 + k) STORED)",
                                         world.key.definition);
        std::string sql = "CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy'); CREATE TABLE thing " + columns
            + "; CREATE INDEX ON thing (a); CREATE TABLE event (day int, LIKE thing INCLUDING GENERATED) "
              "PARTITION BY LIST (day);";
        for (int day = 0; day < 3; ++day)
            sql += fmt::format("CREATE TABLE event{} PARTITION OF event FOR VALUES IN ({});", day, day);
        sql += world.rows("thing", 1500 + world.random.below(3000));
        sql += "INSERT INTO event SELECT k, id, a, k, b, n, t, s, w, m, j, filler FROM thing;"
               "CREATE MATERIALIZED VIEW seen AS SELECT * FROM thing WHERE a % 2 = 0; "
               "CREATE UNIQUE INDEX ON seen (id);";
        m_cluster.runSql(world.database, sql);
        return world;
    }

    std::string change(World &world)
    {
        if (m_open) {
            const bool isKept = world.random.chance(0.5);
            if (isKept)
                required(m_open->commit());
            m_open.reset();
            m_opened.reset();
            return isKept ? "commit" : "rollback";
        }
        std::string done;
        for (auto count = world.random.below(3) + 1; count > 0; --count)
            done += changeOnce(world) + " ";
        if (world.random.chance(0.2)) {
            m_opened.emplace(m_cluster.connect(world.database));
            m_open.emplace(required(pg::Transaction::begin(*m_opened, {.access = pg::Access::Deploy})));
            required(m_open->execute("SET LOCAL search_path = public, pg_catalog"));
            required(m_open->execute(world.rows("thing", 20) + "DELETE FROM thing WHERE " + world.some(40)));
            done += "open";
        }
        return done;
    }

    std::string changeOnce(World &world)
    {
        auto &random = world.random;
        const auto run = [&](const std::string &sql) {
            m_cluster.runSql(world.database, sql);
            return sql;
        };
        const auto alone = [&](const std::string &sql) {
            m_cluster.runAlone(world.database, sql);
            return sql;
        };
        switch (random.below(24)) {
        case 0:
        case 1:
            return run(world.rows("thing", 1 + random.below(60)));
        case 2:
            return run("UPDATE thing SET b = b + 1, s = 'new ' || k WHERE " + world.some(150));
        case 3:
            return run("UPDATE thing SET a = a + 1 WHERE " + world.some(150));
        case 4:
            return run("UPDATE event SET k = k + 1, n = n * 2 WHERE " + world.some(100));
        case 5:
            return run("UPDATE event SET day = (day + 1) % 3 WHERE " + world.some(100));
        case 6:
        case 7:
            return run("DELETE FROM thing WHERE " + world.some(60));
        case 8:
            return run("DELETE FROM event WHERE " + world.some(30));
        case 9:
            return alone("VACUUM thing");
        case 10:
            return alone("VACUUM (FREEZE) event");
        case 11:
            return random.chance(0.5) ? alone("VACUUM FULL thing") : alone("VACUUM FULL event1");
        case 12:
            return run("REFRESH MATERIALIZED VIEW seen");
        case 13:
            return run("REFRESH MATERIALIZED VIEW CONCURRENTLY seen");
        case 14:
            return run("TRUNCATE thing;" + world.rows("thing", 500));
        case 15:
            return run(fmt::format("ALTER TABLE thing ADD COLUMN more{} int DEFAULT 5", world.next++));
        case 16:
            return run("ALTER TYPE mood RENAME VALUE 'ok' TO 'fine'; ALTER TYPE mood RENAME VALUE 'sad' TO 'ok'; "
                       "ALTER TYPE mood RENAME VALUE 'fine' TO 'sad'");
        case 17:
            return run("ALTER TABLE event RENAME a TO spare; ALTER TABLE event RENAME k TO a; "
                       "ALTER TABLE event RENAME spare TO k");
        case 18:
            return run(fmt::format("ALTER TABLE event ALTER w TYPE varchar({})", 11 + random.below(20)));
        case 19:
            return run("ALTER TABLE event ALTER t TYPE timestamp");
        case 20:
            return run("UPDATE thing SET filler = repeat(md5(k::text), 200), s = repeat('long', 900) WHERE "
                       + world.some(200));
        case 21:
            return run("BEGIN; SAVEPOINT a;" + world.rows("thing", 15) + "DELETE FROM thing WHERE " + world.some(20)
                       + "; ROLLBACK TO a;" + world.rows("thing", 5));
        case 22:
            return rolledBack(world);
        default:
            return run("ALTER TABLE event DETACH PARTITION event2; DELETE FROM event2 WHERE " + world.some(5)
                       + "; ALTER TABLE event ATTACH PARTITION event2 FOR VALUES IN (2)");
        }
    }

    std::string rolledBack(World &world)
    {
        auto connection = m_cluster.connect(world.database);
        auto transaction = required(pg::Transaction::begin(connection, {.access = pg::Access::Deploy}));
        required(transaction.execute("SET LOCAL search_path = public, pg_catalog"));
        required(transaction.execute("UPDATE thing SET a = a + 100;" + world.rows("thing", 30)));
        return "rolled back";
    }

    void check(World &world, const std::string &subject, Tally &tally)
    {
        auto connection = m_cluster.connect(world.database);
        const auto catalog = required(catalog::load(connection));
        auto cache = required(store::Cache::open((m_folder->path() + "/cache.sqlite").toStdString()));
        columns::ColumnCache columnCache(cache, catalog);
        auto transaction = required(pg::Transaction::begin(connection));
        // Without an order asked for, a new reading may give rows as an index has them; here they are compared one by
        // one.
        required(transaction.execute("SET LOCAL enable_indexonlyscan = off"));
        for (const auto *name : {"thing", "event", "seen"}) {
            for (int asked = 0; asked < 2; ++asked) {
                const auto request = randomRequest(world, name);
                const auto anew = required(columns::readColumns(request, transaction));
                const auto kept = required(columnCache.read(request, transaction));
                if (!(anew == kept))
                    QFAIL(fmt::format("{}: {} differs", subject, name).c_str());
                tally.columns += anew.columns.size();
            }
        }
        for (const auto &reading : columnCache.readings()) {
            ++tally.readings;
            tally.brought += static_cast<std::size_t>(reading.rowsRead < reading.rows);
            tally.rows += reading.rows;
            tally.rowsRead += reading.rowsRead;
        }
    }

    static columns::Request randomRequest(World &world, const char *name)
    {
        columns::Request request{.table = {.name = {"public", name}}, .isOrdered = world.random.chance(0.5)};
        request.table.primaryKey = {{.name = "id", .type = world.key.type}};
        auto all = pool();
        world.random.shuffle(all);
        all.resize(1 + world.random.below(all.size()));
        for (auto &reading : all) {
            request.expressions.push_back(sql::cast(std::move(reading.expression), sql::castOf(reading.wire)));
            request.wires.push_back(reading.wire);
        }
        return request;
    }

    tests::TestCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<pg::Connection> m_opened;
    std::optional<pg::Transaction> m_open;
};

QTEST_GUILESS_MAIN(LivingTest)

} // namespace columncache_test

#include "columncache_test.moc"
