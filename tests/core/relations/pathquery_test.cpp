// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/catalog/load.h"
#include "core/gym/shop.h"
#include "core/pg/transaction.h"
#include "core/relations/pathquery.h"
#include "tests/support/testcluster.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <fmt/format.h>
#include <memory>

namespace pathquery_test {

using namespace espalier;

namespace {

constexpr const char *small = R"(
    CREATE TABLE country (code text PRIMARY KEY, name text);
    CREATE TABLE person (id int PRIMARY KEY, country text REFERENCES country, manager_id int REFERENCES person);
    CREATE TABLE badge (person_id int PRIMARY KEY REFERENCES person, label text);
    CREATE TABLE trip (id int PRIMARY KEY, person_id int REFERENCES person, "to ""there""" text REFERENCES country, cost money, day date);
    INSERT INTO country VALUES ('a', 'Aa'), ('b', NULL);
    INSERT INTO person VALUES (1, 'a', NULL), (2, 'b', 1), (3, NULL, 1);
    INSERT INTO badge VALUES (2, 'blue');
    INSERT INTO trip VALUES (1, 1, 'a', 10, '2024-01-01'), (2, 1, 'b', 20, '2024-01-03'), (3, 2, NULL, NULL, NULL), (4, NULL, 'a', 1, NULL);
)";

} // namespace

//! What a path's query gives, asked of a real server.
class PathQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster = std::make_unique<tests::TestCluster>();
        m_cluster->createDatabase("small");
        m_cluster->runSql("small", small);
    }
    void cleanupTestCase() { m_cluster.reset(); }

    void givesTheValueAtTheEnd()
    {
        open("small");
        QCOMPARE(rows("person", "country", "name", 0), "1:Aa 2: 3:");
        QCOMPARE(rows("person", "badge", "label", 0), "1: 2:blue 3:"); // a child by a unique key is to-one
        QCOMPARE(rows("person", "badge", {}, 0), "1:f 2:t 3:f");
        QCOMPARE(rows("trip", "person", "manager_id", 0), "1: 2: 3:1 4:");
    }

    void aggregatesOverToMany()
    {
        open("small");
        QCOMPARE(rows("person", "trip", "cost", 0), "1:2:15.0000000000000000 2:1: 3:0:");
        QCOMPARE(rows("person", "trip", "day", 0), "1:2:2024-01-03 2:1: 3:0:");
        QCOMPARE(rows("country", "trip", "day", 0), "a:2:2024-01-01 b:1:2024-01-03"); // by the hostile name
        QCOMPARE(rows("person", "person", "country", 1), "1:2:1 2:0: 3:0:"); // the people one manages
    }

    void hasOneRowForEachRowOfTheStart()
    {
        m_cluster->createDatabase("shop");
        auto shop = m_cluster->connect("shop");
        Progress progress;
        const auto made = gym::createShop(shop, {.scale = 0.1}, progress);
        QVERIFY2(made, made ? "" : describe(made.error()).c_str());
        open("shop");
        std::size_t asked = 0;
        for (std::size_t from = 0; from < m_catalog.tables.size(); ++from) {
            for (std::size_t to = 0; to < m_catalog.tables.size(); ++to)
                asked += checkCounts({from}, {to});
        }
        qInfo("%zu queries", asked);
        QVERIFY(asked > 600);
    }

    void isFastOnAThousandTables()
    {
        const auto shared = tests::sharedData();
        if (shared.empty())
            QSKIP("ESPALIER_SHARED_DATA is not set");
        m_cluster->createDatabase("gitlab");
        QVERIFY(m_cluster->loadFile("gitlab", shared + "/shapes/gitlab.sql.gz"));
        open("gitlab");
        Random random(Seed{1});
        std::vector<double> times;
        std::size_t incomplete = 0;
        for (int i = 0; i < 1000; ++i) {
            const catalog::TableId from{random.below(m_catalog.tables.size())};
            const catalog::TableId to{random.below(m_catalog.tables.size())};
            QElapsedTimer timer;
            timer.start();
            const auto search = relations::joinPaths(m_catalog, m_graph, from, to);
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            incomplete += search.isComplete ? 0 : 1;
            QVERIFY(search.isComplete || search.paths.size() == 200);
            if (i < 100)
                QVERIFY(checkCounts(from, to) > 0 || search.paths.empty());
        }
        std::ranges::sort(times);
        qInfo("1,000 pairs of %zu tables: median %.2f ms, slowest %.1f ms; more than 200 paths for %zu",
              m_catalog.tables.size(), times[500], times.back(), incomplete);
        QVERIFY(times.back() < 300);
    }

private:
    void open(const std::string &database)
    {
        m_database = database;
        m_connection = std::make_unique<pg::Connection>(m_cluster->connect(database));
        m_catalog = catalog::load(*m_connection).value();
        m_graph = relations::relationGraph(m_catalog);
    }

    catalog::TableId named(std::string_view name) const { return catalog::resolveTable(m_catalog, name).value(); }

    pg::Rows ask(const std::string &text)
    {
        auto transaction = pg::Transaction::begin(*m_connection).value();
        auto result = transaction.query(text);
        if (!result)
            qFatal("%s\n%s", describe(result.error()).c_str(), text.c_str());
        return *result;
    }

    //! The rows of the path at a place of the ranking, as "key:value ..."
    QString rows(std::string_view from, std::string_view to, std::string_view column, std::size_t place)
    {
        const auto search = relations::joinPaths(m_catalog, m_graph, named(from), named(to), {.length = 1});
        const auto end = column.empty() ? std::nullopt : catalog::findColumn(m_catalog.table(named(to)), column);
        auto query = relations::pathQuery(m_catalog, m_graph, named(from), search.paths.at(place), end);
        query.orderBy.push_back({.expression = sql::verbatim("1")});
        const auto result = ask(sql::print(query));
        QStringList texts;
        for (std::size_t row = 0; row < result.size(); ++row) {
            QStringList cells;
            for (std::size_t i = 0; i < result.width(); ++i)
                cells << QString::fromUtf8(result.text(row, i).data(), qsizetype(result.text(row, i).size()));
            texts << cells.join(':');
        }
        return texts.join(' ');
    }

    //! Asks for the count of the first paths' queries, each with another column; how many were asked.
    std::size_t checkCounts(catalog::TableId from, catalog::TableId to)
    {
        const auto wanted =
            ask(fmt::format("SELECT count(*) FROM {}", sql::quoted(m_catalog.table(from).name))).integer(0, 0);
        const auto search = relations::joinPaths(m_catalog, m_graph, from, to);
        std::size_t asked = 0;
        for (std::size_t i = 0; i < std::min<std::size_t>(5, search.paths.size()); ++i) {
            const auto column = i % m_catalog.table(to).columns.size();
            const auto query = relations::pathQuery(m_catalog, m_graph, from, search.paths[i], column);
            const auto count = ask("SELECT count(*) FROM (" + sql::print(query) + ") AS q").integer(0, 0);
            if (count != wanted)
                qFatal("%lld rows instead of %lld:\n%s", qlonglong(count), qlonglong(wanted),
                       sql::print(query).c_str());
            ++asked;
        }
        return asked;
    }

    std::unique_ptr<tests::TestCluster> m_cluster;
    std::unique_ptr<pg::Connection> m_connection;
    std::string m_database;
    catalog::Catalog m_catalog;
    relations::RelationGraph m_graph;
};

QTEST_GUILESS_MAIN(PathQueryTest)

} // namespace pathquery_test

#include "pathquery_test.moc"
