// SPDX-License-Identifier: GPL-3.0-or-later
// An example's row in a real database, with what stands beside it: what came later is not there.
#include "core/pg/identity.h"
#include "core/pg/transaction.h"
#include "core/workbench/parents.h"
#include "core/workbench/rowthen.h"
#include "tests/support/testcluster.h"

#include <QTest>

#include <algorithm>

namespace rowthen_test {

using namespace espalier;
using workbench::Kin;
using workbench::KinRows;
using workbench::RowThen;

namespace {

constexpr const char *shops = R"(
    CREATE SCHEMA "odd Schema";
    CREATE TABLE region (id int PRIMARY KEY, name text);
    CREATE TABLE shop (id int PRIMARY KEY, name text);
    CREATE TABLE person (shop int, "No." text, name text, PRIMARY KEY (shop, "No."));
    INSERT INTO shop VALUES (1, 'market place'), (2, 'station');
    CREATE TABLE customer (shop int REFERENCES shop, "No." text, region_id int REFERENCES region, joined_at timestamptz, PRIMARY KEY (shop, "No."),
        FOREIGN KEY (shop, "No.") REFERENCES person);
    CREATE TABLE "odd Schema"."Order ""x""" (id int PRIMARY KEY, shop int, customer text, placed_at timestamptz NOT NULL,
        returned bool, returned_at timestamptz, FOREIGN KEY (shop, customer) REFERENCES customer);
    CREATE TABLE note (id int PRIMARY KEY, shop int, customer text, picture bytea, FOREIGN KEY (shop, customer) REFERENCES customer);
    CREATE TABLE tariff (id int PRIMARY KEY, shop int, customer text, since date, until date, FOREIGN KEY (shop, customer) REFERENCES customer);
    INSERT INTO region VALUES (7, 'north'), (8, 'north'), (9, 'south'), (10, NULL);
    INSERT INTO person VALUES (1, 'o''2', 'Ann'), (1, 'other', 'Bob'), (2, '8', 'Cem'), (2, '9', 'Dan'), (2, '10', 'Eve'), (2, 'none', NULL);
    INSERT INTO customer VALUES (1, 'o''2', 7, '2023-01-01'), (1, 'other', 7, '2023-01-01'),
        (2, '8', 8, '2023-01-01'), (2, '9', 9, '2023-01-01'), (2, '10', 10, '2023-01-01'), (2, 'none', NULL, '2023-01-01');
    INSERT INTO "odd Schema"."Order ""x""" SELECT i, 1, 'o''2', timestamptz '2024-01-01 00:00+00' + i * interval '5 days', true,
        timestamptz '2024-01-01 00:00+00' + i * interval '5 days' + interval '10 days' FROM generate_series(1, 60) i;
    INSERT INTO "odd Schema"."Order ""x""" VALUES (100, 1, 'o''2', '2024-07-01 00:00+00', false, NULL),
        (101, 1, 'other', '2024-02-01 00:00+00', false, NULL);
    INSERT INTO note VALUES (1, 1, 'o''2', '\x0102'), (2, 1, 'o''2', NULL), (3, 1, 'other', NULL);
    INSERT INTO tariff VALUES (1, 1, 'o''2', '2023-01-01', '2023-12-31'), (2, 1, 'o''2', '2024-01-01', NULL), (3, 1, 'o''2', '2024-08-01', NULL);
)";

const sql::QualifiedName customer{"public", "customer"};
const sql::QualifiedName order{"odd Schema", "Order \"x\""};

const study::Hop toOrders{study::Direction::ToChild, order, {"shop", "customer"}, {"shop", "No."}, true};

//! Will it order, asked in the middle of the year.
study::Study churn()
{
    study::Study study{.name = "churn", .entity = customer};
    study.target = study::FutureTarget{.path = {toOrders}, .aggregate = study::Aggregate::Exists};
    study.times = {
        {.table = order,
         .column = "placed_at",
         .columns = {{.column = "returned", .from = "returned_at"}, {.column = "returned_at", .from = "returned_at"}}},
        {.table = {"public", "tariff"}, .column = "since", .until = "until"},
        {.table = customer, .column = "joined_at"}};
    return study;
}

//! Will an order be returned, asked when it is placed.
study::Study returns()
{
    auto study = churn();
    study.entity = order;
    study.target = study::RowTarget{.column = "returned", .asOf = "placed_at"};
    return study;
}

Timestamp moment(const char *text)
{
    return *parseTimestamp(text);
}

std::string text(const RowThen &then, const KinRows &kin, std::size_t row, const char *column)
{
    const auto &table = then.catalog->table(kin.table);
    for (std::size_t i = 0; i < kin.sample.columns.size(); ++i) {
        if (table.columns[kin.sample.columns[i]].name != column)
            continue;
        const auto &value = kin.sample.rows[row][i];
        return value.isUnknown ? "unknown" : value.isNull ? "NULL" : value.text;
    }
    return "no such column";
}

std::string problemOf(const Result<RowThen> &then)
{
    return plainText(then.error().problem) + " " + then.error().detail;
}

const KinRows &of(const RowThen &then, Kin kin, const char *table)
{
    const auto found = std::ranges::find_if(then.kin, [&](const KinRows &each) {
        return each.kin == kin && then.catalog->table(each.table).name.name == table;
    });
    if (found == then.kin.end())
        qFatal("no %s", table);
    return *found;
}

} // namespace

class RowThenTest : public QObject
{
    Q_OBJECT

private:
    snapshot::Snapshot examplesOf(std::vector<frame::Column> keys, std::vector<Timestamp> asOf)
    {
        snapshot::Snapshot outline{.id = "s", .rowsAvailable = asOf.size(), .rowsUsed = asOf.size()};
        outline.frame.keys = std::move(keys);
        outline.frame.asOf = std::move(asOf);
        outline.frame.label = {"label", frame::Numbers{std::vector<double>(outline.frame.asOf.size())}};
        auto connection = m_cluster.connect("shops");
        outline.database = *pg::identityOf(connection);
        return outline;
    }

    snapshot::Snapshot customers()
    {
        return examplesOf({{"shop", frame::Integers{{1, 1}}}, {"No.", frame::Categories{{0, 0}, {"o'2"}}}},
                          {moment("2024-03-01"), moment("2024-07-01")});
    }

    Result<RowThen> read(const study::Study &study, const snapshot::Snapshot &outline,
                         const workbench::RowThenWanted &wanted)
    {
        Progress progress;
        const auto settings = m_cluster.settings("shops");
        const auto explored = workbench::explore(settings, progress);
        return workbench::readRowThen(study, outline, wanted, *explored, settings, progress);
    }

    tests::TestCluster m_cluster;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("shops");
        m_cluster.runSql("shops", shops);
    }

    //! By name; by name and key where several are called so, by key where it has no name. Of one entity that comes again it is the same. A
    //! part of the key refers as any column does; the whole key names the entity itself.
    void whatExamplesReferToIsRead()
    {
        const auto rows =
            examplesOf({{"shop", frame::Integers{{1, 1, 2, 2, 2, 2, 1}}},
                        {"No.", frame::Categories{{0, 1, 2, 3, 4, 5, 0}, {"o'2", "other", "8", "9", "10", "none"}}}},
                       std::vector<Timestamp>(7, moment("2024-03-01")));
        Progress progress;
        const auto settings = m_cluster.settings("shops");
        const workbench::ParentsAt where{*workbench::explore(settings, progress), settings};
        const auto read = workbench::readParents(churn(), rows, rows.frame.keys, where, progress);
        QVERIFY(read && !read->unread);
        QCOMPARE(read->referred.size(), std::size_t{2});
        const auto byRegion = read->referred.front().subject == "region" ? 0U : 1U;
        QCOMPARE(read->referred[1 - byRegion].subject, std::string("shop"));
        QCOMPARE(read->referred[1 - byRegion].names.front(), std::string("market place"));
        QCOMPARE(read->referred[byRegion].subject, std::string("region"));
        QCOMPARE(read->referred[byRegion].names,
                 (std::vector<std::string>{"north (7)", "north (7)", "north (8)", "south", "10", "", "north (7)"}));
        // The rows of another database are none of these.
        auto other = rows;
        other.database = {};
        const auto none = workbench::readParents(churn(), other, other.frame.keys, where, progress);
        QVERIFY(none && none->unread && none->referred.empty());
    }

    //! Orders at 5, 10, ... days of the year: 36 of them before July, of which the newest 20 are given.
    void whatCameLaterIsNotThere()
    {
        const auto then = read(churn(), customers(), {.example = {.key = "1, o'2", .asOf = std::nullopt}});
        QVERIFY2(then, then ? "" : problemOf(then).c_str());
        QVERIFY(then->asOf == moment("2024-07-01")); // the latest
        QVERIFY(then->key == (std::vector<std::string>{"1", "o'2"}));
        QCOMPARE(then->kin.size(), 7U);
        const auto &own = then->kin[0];
        QVERIFY(own.kin == Kin::Itself && own.found == 1);
        QCOMPARE(text(*then, own, 0, "No."), std::string("o'2"));
        const auto &region = of(*then, Kin::Parent, "region");
        QVERIFY(region.isUntimed);
        QCOMPARE(text(*then, region, 0, "name"), std::string("north"));
        const auto &orders = of(*then, Kin::Child, "Order \"x\"");
        QVERIFY(!orders.error && !orders.isUntimed);
        QCOMPARE(orders.found, 36);
        QCOMPARE(orders.sample.rows.size(), 20U);
        QVERIFY(!orders.sample.isComplete);
        for (std::size_t row = 0; row < 20; ++row)
            QCOMPARE(text(*then, orders, row, "id"), std::to_string(36 - row));
    }

    //! An order comes back ten days after: of those of day 175 and 180 nothing was known on day 182.
    void whatWasNotKnownThenIsNotTold()
    {
        const auto then = read(churn(), customers(), {.example = {.key = "1, o'2", .asOf = moment("2024-07-01")}});
        const auto &orders = of(*then, Kin::Child, "Order \"x\"");
        QCOMPARE(text(*then, orders, 0, "returned"), std::string("unknown"));
        QCOMPARE(text(*then, orders, 1, "returned_at"), std::string("unknown"));
        QCOMPARE(text(*then, orders, 2, "returned"), std::string("true"));
        QCOMPARE(text(*then, orders, 2, "returned_at"), std::string("2024-06-29 00:00:00+00"));
    }

    void validityCountsAndRowsWithoutTimeAreOfToday()
    {
        const auto then = read(churn(), customers(), {.example = {.key = "1, o'2", .asOf = moment("2024-03-01")}});
        QCOMPARE(of(*then, Kin::Child, "Order \"x\"").found, 11); // 55 days of 60
        const auto &tariffs = of(*then, Kin::Child, "tariff");
        QCOMPARE(tariffs.found, 1);
        QCOMPARE(text(*then, tariffs, 0, "id"), std::string("2"));
        const auto &notes = of(*then, Kin::Child, "note");
        QVERIFY(notes.isUntimed);
        QCOMPARE(notes.found, 2);
        QCOMPARE(text(*then, notes, 1, "picture"), std::string("\\x0102"));
        auto frozen = churn();
        frozen.frozen = moment("2024-02-01");
        const auto earlier = read(frozen, customers(), {.example = {.key = "1, o'2", .asOf = moment("2024-03-01")}});
        QVERIFY(earlier->until == moment("2024-02-01"));
        QCOMPARE(of(*earlier, Kin::Child, "Order \"x\"").found, 6); // 30 days of 31
    }

    //! The row that is asked about is there at its own time, but for its label.
    void anExamplesOwnRowHasNoLabelYet()
    {
        const auto orders = examplesOf({{"id", frame::Integers{{20}}}}, {moment("2024-04-10")});
        const auto then = read(returns(), orders, {.example = {.key = "20", .asOf = std::nullopt}});
        QVERIFY2(then, then ? "" : problemOf(then).c_str());
        const auto &own = then->kin.front();
        QCOMPARE(own.found, 1);
        QCOMPARE(text(*then, own, 0, "placed_at"), std::string("2024-04-10 00:00:00+00"));
        QCOMPARE(text(*then, own, 0, "returned"), std::string("unknown"));
        const auto &parent = then->kin.back();
        QVERIFY(parent.kin == Kin::Parent && parent.found == 1 && !parent.isUntimed);
        QCOMPARE(text(*then, parent, 0, "No."), std::string("o'2"));
    }

    //! Nobody waits for it, and what stands beside it is there.
    void aTableThatIsHeldHidesNoOther()
    {
        Progress progress;
        const auto settings = m_cluster.settings("shops");
        const auto explored = workbench::explore(settings, progress);
        auto holder = m_cluster.connect("shops");
        auto held = pg::Transaction::begin(holder, {.access = pg::Access::Deploy});
        QVERIFY(held->execute("LOCK TABLE public.note IN ACCESS EXCLUSIVE MODE"));
        const auto then = workbench::readRowThen(
            churn(), customers(), {.example = {.key = "1, o'2", .asOf = std::nullopt}, .lockTimeoutMilliseconds = 50},
            *explored, settings, progress);
        QVERIFY2(then, then ? "" : problemOf(then).c_str());
        const auto &notes = of(*then, Kin::Child, "note");
        QVERIFY(notes.error && notes.sample.rows.empty());
        QCOMPARE(notes.error->sqlState, std::string("55P03"));
        QCOMPARE(of(*then, Kin::Child, "Order \"x\"").found, 36);
    }

    void refusesOtherRows()
    {
        auto outline = customers();
        const auto nobody = read(churn(), outline, {.example = {.key = "1, nobody", .asOf = std::nullopt}});
        QVERIFY(!nobody && nobody.error().code == Error::Code::Invalid);
        QVERIFY(!read(churn(), outline, {.example = {.key = "1, o'2", .asOf = moment("2024-05-01")}}));
        outline.database.key = "another";
        const auto other = read(churn(), outline, {.example = {.key = "1, o'2", .asOf = std::nullopt}});
        QVERIFY(!other && other.error().code == Error::Code::Invalid);
        QCOMPARE(other.error().problem.code, std::string("workbench.examples_of_other_rows"));
    }
};

QTEST_APPLESS_MAIN(RowThenTest)

} // namespace rowthen_test

#include "rowthen_test.moc"
