// SPDX-License-Identifier: GPL-3.0-or-later
// Missing keys on a real database: suggested, checked by values, accepted, kept, and used by a study.
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/features/enumerate.h"
#include "core/relations/inclusion.h"
#include "core/relations/inclusionquery.h"
#include "core/screening/fetchsnapshot.h"
#include "core/snapshot/fetch.h"
#include "core/study/borrowedtimes.h"
#include "core/study/compose.h"
#include "core/workbench/decisionstext.h"
#include "core/workbench/explore.h"
#include "core/workbench/exportgraph.h"
#include "core/workbench/messages.h"
#include "core/workbench/relations.h"
#include "tests/support/testcluster.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <string>

namespace relations_test {

using namespace espalier;
using workbench::Decision;
using workbench::Decisions;

namespace {

// No foreign keys. wrong_product_id looks like a key and is none; empties has nothing to refer to; half of partial's
// are broken.
constexpr const char *shop = R"(
    CREATE TABLE customers (id int PRIMARY KEY, joined_at timestamptz NOT NULL);
    CREATE TABLE products (id int PRIMARY KEY, name text);
    CREATE TABLE empties (id int PRIMARY KEY);
    CREATE TABLE orders (id int PRIMARY KEY, customer_id bigint NOT NULL, placed_at timestamptz NOT NULL, wrong_product_id int, empty_id int,
                         product_id int);
    CREATE TABLE weather (origin text, hour timestamptz, wind int, PRIMARY KEY (origin, hour));
    CREATE TABLE flights (id int PRIMARY KEY, origin text, hour timestamptz);
    INSERT INTO customers SELECT i, timestamptz '2024-01-01' FROM generate_series(1, 200) i;
    INSERT INTO products SELECT i FROM generate_series(1, 50) i;
    INSERT INTO orders SELECT i, 1 + i % 150, timestamptz '2024-02-01' + i * interval '6 hours', 1000000 + i, i, CASE WHEN i % 10 < 7 THEN 1 + i % 40 ELSE -i END
        FROM generate_series(1, 2000) i;
    INSERT INTO weather SELECT 'x', timestamptz '2024-01-01' + i * interval '1 hour' FROM generate_series(1, 100) i;
    INSERT INTO flights SELECT i, 'x', timestamptz '2024-01-01' + (1 + i % 100) * interval '1 hour' FROM generate_series(1, 500) i;
)";

class Stopping : public Progress
{
public:
    bool isCancelled() const override { return true; }
};

} // namespace

class RelationsTest : public QObject
{
    Q_OBJECT

private:
    workbench::Explored explore(const char *database = "shop")
    {
        auto cache = store::Cache::open(cacheFile()).value();
        auto explored = workbench::explore(m_cluster.settings(database), cache, m_progress);
        if (!explored)
            qFatal("%s", describe(explored.error()).c_str());
        return *explored;
    }

    std::filesystem::path cacheFile() const { return m_folder.filePath("cache.db").toStdString(); }

    std::vector<relations::SuggestedRelation> checked(const workbench::Explored &explored,
                                                      const relations::InclusionLimits &limits = {})
    {
        auto suggestions = workbench::openSuggestions(explored.catalog, explored.graph, explored.decisions);
        auto connection = m_cluster.connect(explored.catalog->database);
        const auto done = relations::checkInclusion(explored.catalog, suggestions, connection, m_progress, limits);
        if (!done)
            qFatal("%s", describe(done.error()).c_str());
        return suggestions;
    }

    static const relations::SuggestedRelation *find(const workbench::Explored &explored,
                                                    const std::vector<relations::SuggestedRelation> &suggestions,
                                                    const std::string &text)
    {
        for (const auto &suggestion : suggestions) {
            if (workbench::describe(workbench::named(explored.catalog, suggestion.relation)) == text)
                return &suggestion;
        }
        return nullptr;
    }

    tests::TestCluster m_cluster;
    QTemporaryDir m_folder;
    Progress m_progress;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("shop");
        m_cluster.runSql("shop", shop);
    }

    void valuesConfirmOrRefute()
    {
        const auto explored = explore();
        const auto suggestions = checked(explored);
        const auto verdict = [&](const char *text) {
            const auto *found = find(explored, suggestions, text);
            return found == nullptr ? std::optional<relations::Verdict>() : relations::verdict(*found);
        };
        QCOMPARE(verdict("orders(customer_id)->customers(id)"), relations::Verdict::Confirmed);
        QCOMPARE(verdict("flights(origin,hour)->weather(origin,hour)"), relations::Verdict::Confirmed);
        QCOMPARE(verdict("orders(wrong_product_id)->products(id)"), relations::Verdict::Refuted);
        QCOMPARE(verdict("orders(empty_id)->empties(id)"), relations::Verdict::Unknown);
        const auto *customers = find(explored, suggestions, "orders(customer_id)->customers(id)");
        QCOMPARE(customers->inclusion->sampled, std::uint64_t(150));
        QCOMPARE(customers->inclusion->found, std::uint64_t(150));
        QCOMPARE(
            workbench::describe(explored.catalog, *customers),
            std::string("named after the table, comparable types; 150 of 150 sampled values found in customers.id"));
    }

    //! Seven orders in ten name a product, but the broken ones have more distinct values: told as it is.
    void countsDistinctValues()
    {
        const auto explored = explore();
        const auto suggestions = checked(explored);
        const auto *products = find(explored, suggestions, "orders(product_id)->products(id)");
        QVERIFY(products != nullptr);
        const auto expected = m_cluster.value("shop", "SELECT count(DISTINCT product_id) FROM orders");
        QCOMPARE(std::to_string(products->inclusion->sampled), expected);
        const auto found = m_cluster.value(
            "shop", "SELECT count(DISTINCT product_id) FROM orders WHERE product_id IN (SELECT id FROM products)");
        QCOMPARE(std::to_string(products->inclusion->found), found);
    }

    void samplesAreBounded()
    {
        const auto explored = explore();
        for (const auto &suggestion : checked(explored, {.values = 20, .rows = 100, .batch = 2}))
            QVERIFY(suggestion.inclusion && suggestion.inclusion->sampled <= 20);
        // Once the table is known to be large, only some of its pages are read.
        m_cluster.runSql("shop", "ANALYZE");
        const auto analysed = explore();
        const auto suggestions = workbench::openSuggestions(analysed.catalog, analysed.graph, analysed.decisions);
        const auto *customers = find(analysed, suggestions, "orders(customer_id)->customers(id)");
        const auto query =
            sql::print(relations::inclusionQuery(analysed.catalog, {&customers->relation}, {.rows = 100}));
        QVERIFY2(query.find("TABLESAMPLE SYSTEM ('5'::float8) REPEATABLE (1)") != std::string::npos, query.c_str());
        QVERIFY(query.find("LIMIT 100") != std::string::npos);
    }

    void statisticsRefuteWithoutReading()
    {
        m_cluster.runSql("shop", "ANALYZE");
        const auto explored = explore();
        auto suggestions = workbench::openSuggestions(explored.catalog, explored.graph, explored.decisions);
        const auto *wrong = find(explored, suggestions, "orders(wrong_product_id)->products(id)");
        const auto refuted = relations::refutedByStatistics(explored.catalog, wrong->relation);
        QVERIFY(refuted && refuted->isFromStatistics && refuted->share() < 0.5);
        const auto *right = find(explored, suggestions, "orders(customer_id)->customers(id)");
        QVERIFY(!relations::refutedByStatistics(explored.catalog, right->relation));
    }

    //! A table that may not be read leaves the others of its batch told.
    void unreadableTablesStayUnchecked()
    {
        auto explored = explore();
        auto suggestions = workbench::openSuggestions(explored.catalog, explored.graph, explored.decisions);
        m_cluster.runSql("shop", "ALTER TABLE empties RENAME TO gone");
        auto connection = m_cluster.connect("shop");
        QVERIFY(relations::checkInclusion(explored.catalog, suggestions, connection, m_progress));
        m_cluster.runSql("shop", "ALTER TABLE gone RENAME TO empties");
        QVERIFY(!find(explored, suggestions, "orders(empty_id)->empties(id)")->inclusion);
        QVERIFY(find(explored, suggestions, "orders(customer_id)->customers(id)")->inclusion);
    }

    void stopsWhenAskedTo()
    {
        const auto explored = explore();
        auto suggestions = workbench::openSuggestions(explored.catalog, explored.graph, explored.decisions);
        auto connection = m_cluster.connect("shop");
        Stopping stopping;
        const auto checked = relations::checkInclusion(explored.catalog, suggestions, connection, stopping);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, Error::Code::Cancelled);
    }

    void decisionsSurvive()
    {
        auto cache = store::Cache::open(cacheFile()).value();
        auto explored = explore();
        QVERIFY(explored.graph.relations.empty());
        const auto customers = workbench::parseRelation(explored.catalog, "orders(customer_id)->customers").value();
        const auto products = workbench::parseRelation(explored.catalog, "orders(product_id) -> products(id)").value();
        QVERIFY(workbench::changeDecisions(cache, explored, [&](Decisions &decisions) {
            workbench::decide(decisions,
                              {.relation = customers,
                               .decision = Decision::Accepted,
                               .rule = relations::NameRule::TableName,
                               .inclusion = relations::Inclusion{.sampled = 150, .found = 150}});
            workbench::decide(decisions, {.relation = products, .decision = Decision::Dismissed});
            workbench::decide(decisions, {.table = {"public", "orders"}, .column = "placed_at"}, Decision::Dismissed);
        }));
        QCOMPARE(explored.graph.relations.size(), std::size_t(1));
        const auto again = explore();
        QCOMPARE(again.decisions, explored.decisions);
        QCOMPARE(again.graph, explored.graph);
        QCOMPARE(again.graph.relations.front().origin, relations::Origin::Inferred);
        const auto open = workbench::openSuggestions(again.catalog, again.graph, again.decisions);
        QVERIFY(find(again, open, "orders(customer_id)->customers(id)") == nullptr);
        QVERIFY(find(again, open, "orders(product_id)->products(id)") == nullptr);
        const auto times = study::suggestedTimes(again.catalog, again.graph, again.decisions.times);
        QVERIFY(std::ranges::none_of(times, [](const auto &time) {
            return time.table.name == "orders";
        }));
        const auto openTimes = workbench::openTimes(again.catalog, again.graph, again.decisions);
        QVERIFY(std::ranges::any_of(openTimes, [](const auto &time) {
            return time.time.table.name == "customers";
        }));
        QVERIFY(std::ranges::none_of(openTimes, [](const auto &time) {
            return time.time.table.name == "orders";
        }));
        // Another database of the same server knows nothing of it.
        QVERIFY(explore("postgres").decisions.relations.empty());
    }

    void decisionsOfGoneColumnsAreKeptAndNotUsed()
    {
        m_cluster.runSql("shop", "ALTER TABLE orders RENAME customer_id TO buyer_id");
        const auto without = explore();
        m_cluster.runSql("shop", "ALTER TABLE orders RENAME buyer_id TO customer_id");
        QVERIFY(without.graph.relations.empty());
        QCOMPARE(without.decisions.relations.size(), std::size_t(2));
        QCOMPARE(explore().graph.relations.size(), std::size_t(1));
        // Declared since: it is not there twice.
        m_cluster.runSql("shop",
                         "ALTER TABLE orders ADD CONSTRAINT declared FOREIGN KEY (customer_id) REFERENCES customers");
        const auto declared = explore();
        m_cluster.runSql("shop", "ALTER TABLE orders DROP CONSTRAINT declared");
        QCOMPARE(declared.graph.relations.size(), std::size_t(1));
        QCOMPARE(declared.graph.relations.front().origin, relations::Origin::Declared);
    }

    void damagedDecisionsAreAnError()
    {
        auto cache = store::Cache::open(cacheFile()).value();
        QVERIFY(cache.put("relations", "elsewhere", "{\"version\": 1"));
        QCOMPARE(workbench::loadDecisions(cache, "elsewhere").error().code, Error::Code::Invalid);
        QVERIFY(cache.put("relations", "elsewhere", "{\"version\": 2, \"relations\": [], \"times\": []}"));
        QVERIFY(!workbench::loadDecisions(cache, "elsewhere"));
        QCOMPARE(workbench::loadDecisions(cache, "nowhere").value(), Decisions());
        // The database is explored all the same, and what is kept is not written over.
        auto explored = explore();
        const auto kept = cache.get("relations", explored.key).value().value();
        QVERIFY(cache.put("relations", explored.key, "{\"version\": 2}"));
        explored = explore();
        QVERIFY(explored.unread && explored.graph.relations.empty());
        QVERIFY(!workbench::changeDecisions(cache, explored, [](Decisions &) {}));
        QCOMPARE(cache.get("relations", explored.key).value().value(), std::string("{\"version\": 2}"));
        QVERIFY(cache.put("relations", explored.key, kept));
    }

    void wrongRelationsAreNamed()
    {
        const auto explored = explore();
        for (const auto *text :
             {"orders", "orders->customers", "orders(nothing)->customers", "orders(customer_id->customers",
              "orders(customer_id)->nowhere", "orders(customer_id)->weather"})
            QVERIFY2(!workbench::parseRelation(explored.catalog, text), text);
    }

    //! Of a view no key tells that its rows are the only ones of their values: they are looked at, and the evidence is kept.
    void aViewIsAParentWhereItsValuesAreOnes()
    {
        m_cluster.createDatabase("views");
        m_cluster.runSql("views", R"(
            CREATE TABLE station_base (station_id int, town text, isUsed bool);
            INSERT INTO station_base SELECT i, 't' || i % 5, i > 3 FROM generate_series(1, 40) i;
            CREATE VIEW station AS SELECT station_id, town FROM station_base WHERE isUsed;
            CREATE TABLE tag (id int, code text);
            INSERT INTO tag SELECT i, 'c' || i / 2 FROM generate_series(1, 40) i;
            CREATE TABLE visit (id int PRIMARY KEY, station_id int, tag_code text, tag_id int, at timestamptz NOT NULL);
            INSERT INTO visit SELECT i, 4 + i % 37, 'c' || 1 + i % 19, 1 + i % 40, timestamptz '2024-01-01' + i * interval '1 hour'
                FROM generate_series(1, 400) i;)");
        auto explored = explore("views");
        const auto suggestions = checked(explored);
        const auto *station = find(explored, suggestions, "visit(station_id)->station(station_id)");
        QVERIFY(station != nullptr && relations::isTold(*station));
        QCOMPARE(relations::verdict(*station), relations::Verdict::Confirmed);
        QCOMPARE(workbench::describe(explored.catalog, *station),
                 std::string("named as the key, same type; 37 of 37 sampled values found in station.station_id; "
                             "station.station_id is no declared key: no two of 37 rows share a value"));
        QVERIFY(find(explored, suggestions, "visit(tag_id)->tag(id)") != nullptr);
        // What several rows share is no parent, by hand either.
        const auto byHand = [&](const char *text) {
            return workbench::checkRelation(explored.catalog, workbench::parseRelation(explored.catalog, text).value(),
                                            m_cluster.settings("views"), m_progress);
        };
        const auto shared = byHand("visit(tag_code)->tag(code)");
        QVERIFY(!shared && shared.error().code == Error::Code::Invalid);
        QVERIFY(shared.error().problem == workbench::messages::severalParents(19, "c1"));
        QCOMPARE(byHand("visit(tag_id)->tag(id)")->key->rows, std::uint64_t{40});
        QVERIFY(byHand("visit(at)->tag(code)").error().problem == workbench::messages::columnsDoNotPair());
        // The evidence comes back, and the graph has the way.
        auto cache = store::Cache::open(cacheFile()).value();
        QVERIFY(workbench::changeDecisions(cache, explored, [&](Decisions &decisions) {
            workbench::decide(decisions,
                              {.relation = workbench::named(explored.catalog, station->relation),
                               .decision = Decision::Accepted,
                               .rule = station->rule,
                               .inclusion = station->inclusion});
        }));
        const auto again = explore("views");
        QCOMPARE(again.graph.relations.size(), std::size_t{1});
        QCOMPARE(again.decisions.relations.front().inclusion->key, station->inclusion->key);
    }

    //! A study along an accepted relation gives what the same SQL gives.
    void studiesUseAcceptedRelations()
    {
        const auto explored = explore();
        study::TargetWords words;
        words.entity = "customers";
        words.aggregate = "count";
        words.table = "orders";
        words.condition = "= 0";
        words.horizon = "30 days";
        words.from = "2024-04-01";
        words.until = "2024-04-02";
        auto choices = explored.decisions.times;
        choices.dismissed.clear();
        auto study = study::compose(explored.catalog, explored.graph, "x", words, {}, choices);
        QVERIFY2(study, study ? "" : describe(study.error()).c_str());
        for (auto &feature : features::enumerateFeatures(explored.catalog, explored.graph, *study)) {
            if (feature.aggregate == study::Aggregate::Count && !feature.path.empty()
                && feature.window == study::Window())
                study->features.push_back(std::move(feature));
        }
        QVERIFY(!study->features.empty());
        study->split.kind = study::SplitKind::Random;
        QCOMPARE(study->features.front().path.front().table.name, std::string("orders"));
        const auto plan = compile::planned(*study, explored.catalog);
        QVERIFY2(plan, plan ? "" : describe(plan.error()).c_str());
        auto connection = m_cluster.connect("shop");
        const auto snapshot = screening::fetchSnapshot(*study, *plan, explored.catalog, connection, m_progress);
        QVERIFY2(snapshot, snapshot ? "" : describe(snapshot.error()).c_str());
        const auto &label = snapshot->frame.label;
        std::size_t none = 0;
        for (std::size_t row = 0; row < frame::rowCount(snapshot->frame); ++row)
            none += frame::textAt(label, row) == snapshot->classes.back() ? 1 : 0;
        const auto expected = m_cluster.value("shop", R"(
            SELECT count(*) FROM customers c WHERE NOT EXISTS (
                SELECT FROM orders o WHERE o.customer_id = c.id AND o.placed_at >= timestamptz '2024-04-01'
                    AND o.placed_at < timestamptz '2024-05-01'))");
        double past = 0;
        for (std::size_t row = 0; row < frame::rowCount(snapshot->frame); ++row)
            past += std::stod(frame::textAt(snapshot->frame.features.front(), row));
        QCOMPARE(std::to_string(static_cast<int>(past)),
                 m_cluster.value("shop", "SELECT count(*) FROM orders WHERE placed_at < timestamptz '2024-04-01'"));
        QCOMPARE(frame::rowCount(snapshot->frame), std::size_t(200));
        QCOMPARE(std::to_string(none), expected);
        // Without the decision there is no such way.
        const auto bare = relations::relationGraph(explored.catalog);
        QVERIFY(!study::compose(explored.catalog, bare, "x", words, {}, choices));
    }

    void exportsBySuffix()
    {
        const auto explored = explore();
        const auto tables =
            workbench::tablesAround(explored.graph, catalog::resolveTable(explored.catalog, "customers").value(), 1);
        QCOMPARE(tables.size(), std::size_t(2)); // along the accepted relation
        const auto layout = workbench::layoutAmong(explored, tables, m_progress).value();
        for (const auto *suffix : {"svg", "pdf", "png", "mmd", "dbml"}) {
            const auto file = m_folder.filePath(QStringLiteral("graph.") + suffix);
            QVERIFY(workbench::exportGraph(explored, layout, {.tables = tables}, file.toStdString(), m_progress));
            QVERIFY(QFile(file).size() > 100);
        }
        QCOMPARE(workbench::graphFormat("graph.JPEG").error().code, Error::Code::Unsupported);
        QCOMPARE(workbench::exportGraph(explored, layout, {}, "/nowhere/graph.svg", m_progress).error().code,
                 Error::Code::Io);
    }
};

QTEST_GUILESS_MAIN(RelationsTest)

} // namespace relations_test

#include "relations_test.moc"
