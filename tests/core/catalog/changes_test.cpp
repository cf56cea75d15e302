// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/changes.h"

#include <QTest>

#include <algorithm>
#include <random>

namespace changes_test {

using namespace espalier;
using catalog::ChangeKind;

namespace {

constexpr std::int64_t day = 86'400'000'000;

catalog::TableSummary table(const char *name, std::vector<std::string> columns, std::int64_t rows = 100)
{
    catalog::TableSummary result{.name = {"app", name}, .rows = rows};
    int ordinal = 0;
    for (auto &column : columns)
        result.columns.push_back({std::move(column), "integer", ++ordinal, true});
    result.primaryKey = {result.columns.front().name};
    return result;
}

catalog::Summary before()
{
    catalog::Summary summary{.moment = {1000 * day}};
    summary.tables = {table("customers", {"id", "email", "age"}), table("orders", {"id", "customer_id", "total"}),
                      table("visits", {"id", "at", "page"})};
    summary.foreignKeys = {{"orders_fk", {"app", "orders"}, {"customer_id"}, {"app", "customers"}, {"id"}}};
    return summary;
}

std::vector<std::string> words(const catalog::Changes &changes)
{
    std::vector<std::string> result;
    for (const auto &change : changes.structure) {
        result.push_back(std::string(catalog::changeName(change.kind)) + " " + change.table.name + " " + change.column
                         + " " + change.before + "|" + change.after);
    }
    return result;
}

} // namespace

class ChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInTheSame()
    {
        auto later = before();
        later.moment = {1003 * day};
        const auto found = catalog::changes(before(), later);
        QVERIFY(found.isEmpty());
        QCOMPARE(found.since, Timestamp{1000 * day});
        QCOMPARE(found.now, Timestamp{1003 * day});
    }

    void comparesColumns()
    {
        auto now = before();
        auto &orders = now.tables[1];
        orders.columns[2].typeName = "bigint";
        orders.columns[1].isNullable = false;
        orders.columns.push_back({"note", "text", 4, true});
        now.tables[0].columns[2].name = "years"; // the same attnum: renamed
        now.tables[2].columns.erase(now.tables[2].columns.begin() + 1);
        QCOMPARE(
            words(catalog::changes(before(), now)),
            (std::vector<std::string>{"column_added orders note |text", "column_renamed customers years age|years",
                                      "column_dropped visits at integer|", "column_retyped orders total integer|bigint",
                                      "column_required orders customer_id |"}));
    }

    void comparesTablesAndTellsProbableRenames()
    {
        auto now = before();
        now.tables[2].name.name = "page_views";
        now.tables.push_back(table("refunds", {"id", "reason"}));
        std::ranges::sort(now.tables, {}, &catalog::TableSummary::name);
        QCOMPARE(words(catalog::changes(before(), now)),
                 (std::vector<std::string>{"table_added refunds  |", "table_renamed page_views  app.visits|"}));
        // Two that look the same: nobody can tell which it was.
        now.tables.push_back(table("views", {"id", "at", "page"}));
        QCOMPARE(words(catalog::changes(before(), now)),
                 (std::vector<std::string>{"table_added page_views  |", "table_added refunds  |",
                                           "table_added views  |", "table_dropped visits  |"}));
    }

    void comparesKeysByWhatTheySay()
    {
        auto now = before();
        now.foreignKeys.front().name = "another_name";
        QVERIFY(catalog::changes(before(), now).isEmpty());
        now.foreignKeys.clear();
        now.tables[0].uniqueKeys = {{"email"}};
        now.tables[1].primaryKey = {"id", "customer_id"};
        QCOMPARE(words(catalog::changes(before(), now)),
                 (std::vector<std::string>{"key_added customers  |unique (email)",
                                           "key_added orders  |primary key (id, customer_id)",
                                           "key_dropped orders  (customer_id) -> app.customers (id)|",
                                           "key_dropped orders  primary key (id)|"}));
    }

    void keysFollowARenamedTable()
    {
        auto now = before();
        now.tables[0].name.name = "clients";
        now.foreignKeys.front().to.name = "clients";
        std::ranges::sort(now.tables, {}, &catalog::TableSummary::name);
        QCOMPARE(words(catalog::changes(before(), now)),
                 (std::vector<std::string>{"table_renamed clients  app.customers|"}));
    }

    void keysFollowARenamedColumn()
    {
        auto now = before();
        now.tables[0].columns[0].name = "number";
        now.tables[0].primaryKey = {"number"};
        now.foreignKeys.front().toColumns = {"number"};
        QCOMPARE(words(catalog::changes(before(), now)),
                 (std::vector<std::string>{"column_renamed customers number id|number"}));
    }

    void tellsGrowthWhereItCanBeTold()
    {
        auto old = before();
        auto now = before();
        now.moment.microseconds += 2 * day;
        now.tables[0].rows = 160;
        old.tables[1].counters = {100, 500, 20, 3};
        now.tables[1].rows = 1100;
        now.tables[1].counters = {1100, 1510, 21, 13};
        old.tables[2].rows = -1;
        const auto found = catalog::changes(old, now);
        QCOMPARE(found.rows.size(), std::size_t{2});
        QCOMPARE(found.rows[0].table.name, std::string("orders"));
        QCOMPARE(found.rows[0].perDay, std::optional(500.0));
        QCOMPARE(found.rows[0].counted, std::optional(catalog::Counters{1000, 1010, 1, 10}));
        QCOMPARE(found.rows[1].perDay, std::optional(30.0));
        QVERIFY(!found.rows[1].counted);
        // After a reset of the statistics the counters say nothing.
        now.tables[1].counters->inserted = 7;
        QVERIFY(!catalog::changes(old, now).rows[0].counted);
        // Within minutes an estimate moves more than the table.
        now.moment.microseconds = old.moment.microseconds + day / 48;
        QVERIFY(!catalog::changes(old, now).rows[0].perDay);
    }

    void survivesJson()
    {
        auto summary = before();
        summary.tables[1].counters = {1, 2, 3, 4};
        summary.tables[1].uniqueKeys = {{"a", "b"}};
        summary.tables[1].columns[0].isNullable = false;
        const auto read = catalog::summaryFromJson(catalog::toJson(summary));
        QVERIFY(read.has_value());
        QCOMPARE(*read, summary);
        QVERIFY(!catalog::summaryFromJson(Json{{"format", 2}}));
        QVERIFY(!catalog::summaryFromJson(Json{{"format", 1}, {"moment", "soon"}}));
        QVERIFY(!catalog::summaryFromJson(Json::array()));
    }

    //! What a random change of one summary into another is undone by: the same change the other way round.
    void isTheSameBackwards()
    {
        std::mt19937 random(11); // NOLINT(cert-msc51-cpp): the same in every run
        for (int round = 0; round < 200; ++round) {
            auto now = before();
            for (auto &changed : now.tables) {
                if (random() % 2 == 0)
                    changed.columns.erase(changed.columns.begin() + static_cast<std::ptrdiff_t>(1 + random() % 2));
                if (random() % 3 == 0)
                    changed.columns.push_back({"extra", "text", 9, false});
                changed.rows += static_cast<std::int64_t>(random() % 3);
            }
            const auto there = catalog::changes(before(), now);
            const auto back = catalog::changes(now, before());
            const auto count = [](const catalog::Changes &changes, ChangeKind kind) {
                return std::ranges::count(changes.structure, kind, &catalog::Change::kind);
            };
            QCOMPARE(count(there, ChangeKind::ColumnAdded), count(back, ChangeKind::ColumnDropped));
            QCOMPARE(count(there, ChangeKind::ColumnDropped), count(back, ChangeKind::ColumnAdded));
            QCOMPARE(there.rows.size(), back.rows.size());
            QCOMPARE(there, catalog::changes(before(), now));
        }
    }
};

QTEST_GUILESS_MAIN(ChangesTest)

} // namespace changes_test

#include "changes_test.moc"
