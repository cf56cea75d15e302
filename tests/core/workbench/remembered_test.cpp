// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of a database belongs to that database, by whichever address it is reached, and to no other at its
// address.
#include "core/workbench/decisionstext.h"
#include "core/workbench/explore.h"
#include "core/workbench/layouts.h"
#include "core/workbench/remembered.h"
#include "core/workbench/visits.h"
#include "tests/support/testcluster.h"

#include <QTemporaryDir>
#include <QTest>

namespace remembered_test {

using namespace espalier;
using workbench::Decision;
using workbench::Decisions;

class RememberedTest : public QObject
{
    Q_OBJECT

private:
    workbench::Explored explore(const std::string &database, const char *home = "one")
    {
        auto cache = cacheOf(home);
        return workbench::explore(m_cluster.settings(database), cache, m_progress).value();
    }

    store::Cache cacheOf(const char *home = "one") const
    {
        return store::Cache::open(m_folder.filePath(home).toStdString()).value();
    }

    static Decisions decided(const char *column, Decision decision = Decision::Accepted)
    {
        Decisions decisions;
        workbench::decide(decisions,
                          {.relation = {.child = {"public", "orders"},
                                        .childColumns = {column},
                                        .parent = {"public", "customers"},
                                        .parentColumns = {"id"}},
                           .decision = decision});
        return decisions;
    }

    void decideHere(workbench::Explored &explored, const char *column)
    {
        auto cache = cacheOf();
        const auto changed = workbench::changeDecisions(cache, explored, [column](Decisions &decisions) {
            decisions = decided(column);
        });
        QVERIFY(changed);
    }

    tests::TestCluster m_cluster;
    QTemporaryDir m_folder;
    Progress m_progress;
    const std::vector<diagram::PlacedTable> m_placed{
        {.name = {"public", "orders"}, .place = {700, -40}, .size = {170, 34}, .isPinned = true, .fingerprint = 3}};

private Q_SLOTS:
    void init()
    {
        m_cluster.createDatabase("shop");
        m_cluster.runSql("shop",
                         "CREATE TABLE customers (id int PRIMARY KEY);"
                         "CREATE TABLE orders (id int PRIMARY KEY, buyer int, payer int)");
    }

    void cleanup()
    {
        for (const auto *name : {"shop", "moved"})
            m_cluster.runAlone("postgres", std::string("DROP DATABASE IF EXISTS ") + name);
        for (const auto *home : {"one", "two"})
            QFile::remove(m_folder.filePath(home));
    }

    void goesWithTheDatabaseToAnotherAddress()
    {
        auto shop = explore("shop");
        decideHere(shop, "buyer");
        auto cache = cacheOf();
        QVERIFY(workbench::saveLayout(cache, shop.key, m_placed));
        m_cluster.runAlone("postgres", "ALTER DATABASE shop RENAME TO moved");
        m_cluster.runAlone("postgres", "CREATE DATABASE shop TEMPLATE moved");
        const auto moved = explore("moved");
        QCOMPARE(moved.decisions, decided("buyer"));
        QCOMPARE(moved.graph.relations.size(), std::size_t(1));
        QCOMPARE(workbench::loadLayout(cache, moved.key).value().value(), m_placed);
        // A copy at the old address is another database.
        auto copy = explore("shop");
        QCOMPARE(copy.decisions, Decisions());
        QVERIFY(!workbench::loadLayout(cache, copy.key).value());
        decideHere(copy, "payer");
        QCOMPARE(explore("moved").decisions, decided("buyer"));
        QCOMPARE(explore("shop").decisions, decided("payer"));
    }

    void eachHomeRemembersByItself()
    {
        auto shop = explore("shop");
        decideHere(shop, "buyer");
        QCOMPARE(explore("shop", "two").decisions, Decisions());
        QCOMPARE(explore("shop", "two").key, shop.key);
        QCOMPARE(explore("shop").decisions, decided("buyer"));
    }

    void takesOverOnceWhatTheAddressHad()
    {
        const auto shop = explore("shop");
        const auto &address = shop.database.address;
        auto cache = cacheOf();
        const auto summary = catalog::summarised(shop.catalog, {5});
        QVERIFY(workbench::saveDecisions(cache, address, decided("buyer")));
        QVERIFY(workbench::saveLayout(cache, address, m_placed));
        QVERIFY(workbench::keepVisit(cache, address, summary, "monday"));
        QCOMPARE(explore("shop").decisions, decided("buyer"));
        QCOMPARE(workbench::loadLayout(cache, shop.key).value().value(), m_placed);
        QCOMPARE(workbench::lastVisit(cache, shop.key).value().value(), summary);
        QCOMPARE(workbench::keepVisit(cache, shop.key, catalog::summarised(shop.catalog, {9}), "later")
                     .value()
                     .history.moments.size(),
                 std::size_t(2)); // the one that was taken over is its past
        for (const auto kind :
             {workbench::decisionsKind, workbench::layoutKind, workbench::visitKind, workbench::visitRowsKind})
            QVERIFY(!cache.get(kind, address).value());
        m_cluster.runAlone("postgres", "ALTER DATABASE shop RENAME TO moved");
        m_cluster.runAlone("postgres", "CREATE DATABASE shop TEMPLATE moved");
        QCOMPARE(explore("shop").decisions, Decisions());
        QCOMPARE(explore("moved").decisions, decided("buyer"));
    }

    //! The same database was opened by two addresses before.
    void whatIsDecidedAlreadyStays()
    {
        auto shop = explore("shop");
        decideHere(shop, "buyer");
        auto cache = cacheOf();
        auto earlier = decided("payer");
        workbench::decide(earlier, decided("buyer", Decision::Dismissed).relations.front());
        QVERIFY(workbench::saveDecisions(cache, shop.database.address, earlier));
        auto both = decided("buyer");
        workbench::decide(both, decided("payer").relations.front());
        QCOMPARE(explore("shop").decisions, both);
    }

    void oneAcceptedTimeOfATableStays()
    {
        Decisions mine;
        workbench::decide(mine, {.table = {"public", "orders"}, .column = "placed_at"}, Decision::Accepted);
        const auto before = mine;
        Decisions others;
        workbench::decide(others, {.table = {"public", "orders"}, .column = "paid_at"}, Decision::Accepted);
        workbench::decide(others, {.table = {"public", "orders"}, .column = "placed_at"}, Decision::Dismissed);
        workbench::addUndecided(mine, others);
        QCOMPARE(mine, before);
        workbench::decide(others, {.table = {"public", "customers"}, .column = "joined_at"}, Decision::Accepted);
        workbench::addUndecided(mine, others);
        QCOMPARE(mine.times.accepted.size(), std::size_t(2));
    }

    //! Without the system identifier the address and the database's oid have to do; the next start changes neither.
    void aServerThatTellsNothingIsRemembered()
    {
        const pg::Identity before{.key = "started 1/77", .address = "db:5432/shop", .isUntilRestart = true};
        const pg::Identity after{.key = "started 2/77", .address = "db:5432/shop", .isUntilRestart = true};
        const pg::Identity anew{.key = "started 2/78", .address = "db:5432/shop", .isUntilRestart = true};
        QCOMPARE(pg::lastingKey(before), pg::lastingKey(after));
        QVERIFY(pg::lastingKey(before) != pg::lastingKey(anew));
    }
};

QTEST_GUILESS_MAIN(RememberedTest)

} // namespace remembered_test

#include "remembered_test.moc"
