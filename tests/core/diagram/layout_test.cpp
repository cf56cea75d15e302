// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/arrange.h"
#include "core/diagram/arrangeislands.h"
#include "core/diagram/clusters.h"
#include "core/diagram/layout.h"
#include "core/diagram/layoutupdate.h"
#include "core/diagram/placegrid.h"
#include "core/diagram/svg.h"
#include "tests/core/diagram/samples.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

namespace layout_test {

using namespace espalier;

namespace {

//! Says stop once a time has gone by, and knows how long after it the work went on.
class StopAfter : public Progress
{
public:
    explicit StopAfter(qint64 milliseconds)
        : m_limit(milliseconds)
    {
        m_clock.start();
    }

    bool isCancelled() const override { return m_clock.elapsed() >= m_limit; }
    qint64 late() const { return m_clock.elapsed() - m_limit; }

private:
    qint64 m_limit;
    QElapsedTimer m_clock;
};

bool hasOverlap(const std::vector<diagram::Box> &boxes)
{
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (!diagram::areApart(boxes[i], boxes[j], 0))
                return true;
        }
    }
    return false;
}

bool hasOverlap(const diagram::Layout &layout)
{
    std::vector<diagram::Box> boxes;
    for (const auto &card : layout.cards)
        boxes.push_back({.place = card.place, .size = card.size});
    return hasOverlap(boxes);
}

//! Tables of several schemas, most related to near ones and some to a few hubs.
catalog::Catalog generated(std::size_t count, std::size_t schemas)
{
    std::mt19937 random(11); // NOLINT(cert-msc51-cpp): the same tables in every run
    catalog::Catalog catalog;
    for (std::size_t i = 0; i < count; ++i) {
        const auto schema = "schema_" + std::to_string(10 + i * schemas / count);
        if (catalog.schemas.empty() || catalog.schemas.back() != schema)
            catalog.schemas.push_back(schema);
        catalog::Table table{.name = {schema, "table_" + std::to_string(100000 + i)}, .primaryKey = {0}};
        for (std::size_t column = 0; column < 4 + random() % 16; ++column)
            table.columns.push_back({.name = "column_" + std::to_string(column), .typeName = "bigint"});
        catalog.tables.push_back(std::move(table));
    }
    for (std::size_t i = 0; i < count * 8 / 5; ++i) {
        const std::size_t child = random() % count;
        const std::size_t parent = i % 4 == 0 ? random() % (1 + count / 100) : (child + 1 + random() % 30) % count;
        catalog.foreignKeys.push_back({.name = "key_" + std::to_string(i),
                                       .from = {child},
                                       .to = {parent},
                                       .fromColumns = {1 + random() % 3},
                                       .toColumns = {0}});
    }
    return catalog;
}

catalog::Catalog withTable(const catalog::Catalog &catalog, std::size_t at, const catalog::Table &table)
{
    auto result = catalog;
    result.tables.insert(result.tables.begin() + static_cast<std::ptrdiff_t>(at), table);
    for (auto &key : result.foreignKeys) {
        key.from.value += key.from.value >= at ? 1 : 0;
        key.to.value += key.to.value >= at ? 1 : 0;
    }
    return result;
}

catalog::Catalog withoutTable(const catalog::Catalog &catalog, std::size_t at)
{
    auto result = catalog;
    result.tables.erase(result.tables.begin() + static_cast<std::ptrdiff_t>(at));
    std::erase_if(result.foreignKeys, [at](const catalog::ForeignKey &key) {
        return key.from.value == at || key.to.value == at;
    });
    for (auto &key : result.foreignKeys) {
        key.from.value -= key.from.value > at ? 1 : 0;
        key.to.value -= key.to.value > at ? 1 : 0;
    }
    return result;
}

struct Before
{
    diagram::Layout layout;
    std::vector<diagram::PlacedTable> placed;
};

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

private:
    Before laidOut(const catalog::Catalog &catalog)
    {
        const auto layout = diagram::computeLayout(catalog, relations::relationGraph(catalog), m_progress).value();
        return {layout, diagram::placedTables(catalog, layout, {})};
    }

    diagram::Layout updated(const catalog::Catalog &catalog, const std::vector<diagram::PlacedTable> &before)
    {
        return diagram::updatedLayout(catalog, relations::relationGraph(catalog), before, m_progress).value();
    }

    //! How many tables of one catalog are not where they were in another, by name.
    static std::size_t moved(const catalog::Catalog &catalog, const diagram::Layout &layout,
                             const std::vector<diagram::PlacedTable> &before)
    {
        return static_cast<std::size_t>(std::ranges::count_if(layout.cards, [&](const diagram::Card &card) {
            const auto found = std::ranges::find(before, catalog.table(card.table).name, &diagram::PlacedTable::name);
            return found != before.end() && !(found->place == card.place);
        }));
    }

private Q_SLOTS:
    void ordersRowsByKeys()
    {
        auto shop = tests::sampleShop();
        auto &orders = shop.tables[2];
        orders.columns.insert(orders.columns.begin(), {.name = "note", .typeName = "text"});
        orders.primaryKey = {1};
        for (auto &key : shop.foreignKeys) {
            if (key.from.value == 2)
                ++key.fromColumns.front();
            if (key.to.value == 2)
                ++key.toColumns.front();
        }
        const auto graph = relations::relationGraph(shop);
        const auto rows = diagram::cardRows(shop, graph, {2}, diagram::Columns::Few);
        QCOMPARE(rows.columns, (std::vector<std::size_t>{1, 2, 3, 4, 0, 5})); // id, three keys, note, placed_at
        QVERIFY(!rows.isLong);
        QCOMPARE(diagram::columnOffset(rows, 0), diagram::rowOffset(4));
        QCOMPARE(diagram::cardSize(orders, rows).height, diagram::cardTitleHeight + 6 * diagram::cardRowHeight + 6);
    }

    void cutsLongCards()
    {
        catalog::Catalog catalog;
        catalog.schemas = {"public"};
        catalog::Table wide{.name = {"public", "wide"}, .primaryKey = {40}};
        for (int i = 0; i < 559; ++i)
            wide.columns.push_back({.name = "c" + std::to_string(i), .typeName = "text"});
        catalog.tables = {wide, {.name = {"public", "z"}, .columns = {{.name = "id", .typeName = "int"}}}};
        catalog.foreignKeys = {{.name = "k", .from = {0}, .to = {1}, .fromColumns = {500}, .toColumns = {0}},
                               {.name = "l", .from = {1}, .to = {0}, .fromColumns = {0}, .toColumns = {300}}};
        const auto graph = relations::relationGraph(catalog);
        const auto few = diagram::cardRows(catalog, graph, {0}, diagram::Columns::Few);
        QVERIFY(few.isLong);
        QCOMPARE(few.columns.front(), std::size_t(40));
        QCOMPARE(few.columns[1], std::size_t(500));
        QVERIFY(diagram::rowOf(few, 300)); // another table's relation ends there
        QCOMPARE(few.columns.size() + few.hidden, std::size_t(559));
        QVERIFY(few.columns.size() <= 27);
        QCOMPARE(diagram::columnOffset(few, 558), diagram::rowOffset(few.columns.size()));
        const auto all = diagram::cardRows(catalog, graph, {0}, diagram::Columns::All);
        QCOMPARE(all.columns.size(), std::size_t(559));
        QVERIFY(all.isLong && all.hidden == 0);
        const auto layout = laidOut(catalog).layout;
        QCOMPARE(layout.cards[0].size, diagram::cardSize(catalog.tables[0], few));
        const auto svg = diagram::toSvg(catalog, graph, layout, diagram::Theme::Light);
        QVERIFY(svg.find("533 more columns") != std::string::npos);
        QVERIFY(svg.find(">c558<") == std::string::npos);
    }

    void findsClusters()
    {
        // Two rings of five, tied by one edge; the order of edges is mixed.
        std::vector<diagram::WeightedEdge> edges;
        for (std::size_t i = 0; i < 5; ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                edges.push_back({.from = i, .to = j});
                edges.push_back({.from = 5 + j, .to = 5 + i});
            }
        }
        edges.push_back({.from = 0, .to = 9});
        const auto found = diagram::clusters(10, edges, 20);
        QCOMPARE(found, (std::vector<std::vector<std::size_t>>{{0, 1, 2, 3, 4}, {5, 6, 7, 8, 9}}));
        for (const auto &cluster : diagram::clusters(10, edges, 3))
            QVERIFY(cluster.size() <= 3);
        QCOMPARE(diagram::clusters(3, {}, 5).size(), std::size_t(3));
    }

    void packsAndStacksWithoutOverlap()
    {
        std::mt19937 random(3); // NOLINT(cert-msc51-cpp): the same boxes in every run
        for (int round = 0; round < 20; ++round) {
            std::vector<diagram::Box> boxes;
            for (int i = 0; i < 80; ++i)
                boxes.push_back({.place = {}, .size = {double(20 + random() % 200), double(20 + random() % 300)}});
            auto packed = boxes;
            diagram::pack(packed, 1500, 10);
            QVERIFY(!hasOverlap(packed));
            for (const auto &box : packed)
                QVERIFY(box.place.x == 0 || box.place.x + box.size.width <= 1500);
            auto stacked = boxes;
            diagram::stack(stacked, 1500, 10);
            QVERIFY(!hasOverlap(stacked));
            Progress progress;
            QVERIFY(diagram::arrangeIslands(boxes, {}, 30, progress));
            QVERIFY(!hasOverlap(boxes));
        }
    }

    void findsTheNearestFreePlace()
    {
        diagram::PlaceGrid grid;
        std::vector<diagram::Box> boxes;
        for (int x = 0; x < 6; ++x) {
            for (int y = 0; y < 6; ++y)
                boxes.push_back({.place = {x * 200.0, y * 150.0}, .size = {180, 130}});
        }
        boxes.erase(boxes.begin() + 20); // a hole
        for (const auto &box : boxes)
            grid.insert(box);
        const diagram::Box wanted{.place = {300, 300}, .size = {150, 100}};
        const auto place = grid.nearestFree(wanted, 4);
        QVERIFY(grid.isFree({.place = place, .size = wanted.size}, 4));
        for (const auto &box : boxes)
            QVERIFY(diagram::areApart(box, {.place = place, .size = wanted.size}, 4));
        // The hole is at (600, 300).
        QVERIFY(place.x >= 580 && place.x <= 630 && place.y >= 280 && place.y <= 330);
        QCOMPARE(grid.nearestFree({.place = {5000, 5000}, .size = {10, 10}}, 4), (diagram::Point{5000, 5000}));
    }

    void laysOutTheSameEachTime()
    {
        const auto catalog = generated(400, 7);
        const auto layout = laidOut(catalog).layout;
        QVERIFY(!hasOverlap(layout));
        QCOMPARE(laidOut(catalog).layout, layout);
        QCOMPARE(layout.corner, diagram::Point());
        QVERIFY(layout.extent.width > layout.extent.height && layout.extent.width < 3 * layout.extent.height);
    }

    void keepsEverythingWhereNothingChanged()
    {
        for (const auto &catalog : {tests::sampleShop(), generated(400, 7)}) {
            const auto before = laidOut(catalog);
            QCOMPARE(updated(catalog, before.placed), before.layout);
        }
    }

    void addsATableWithoutMovingAnother()
    {
        const auto catalog = generated(400, 7);
        const auto before = laidOut(catalog);
        auto grown = withTable(catalog, 150,
                               {.name = {"schema_12", "new"},
                                .columns = {{.name = "id", .typeName = "int"}, {.name = "parent", .typeName = "int"}},
                                .primaryKey = {0}});
        grown.foreignKeys.push_back(
            {.name = "new_key", .from = {150}, .to = {200}, .fromColumns = {1}, .toColumns = {0}});
        const auto after = updated(grown, before.placed);
        QCOMPARE(moved(grown, after, before.placed), std::size_t(0));
        QVERIFY(!hasOverlap(after));
        const auto &added = after.cards[150];
        const auto &parent = after.cards[200];
        QVERIFY2(std::hypot(added.place.x - parent.place.x, added.place.y - parent.place.y) < 3000,
                 "a new table is near the one it refers to");
        QCOMPARE(updated(grown, before.placed), after);
    }

    void dropsATableWithoutMovingAnother()
    {
        const auto catalog = generated(400, 7);
        const auto before = laidOut(catalog);
        const auto less = withoutTable(catalog, 3); // a hub
        const auto after = updated(less, before.placed);
        QCOMPARE(after.cards.size(), std::size_t(399));
        QCOMPARE(moved(less, after, before.placed), std::size_t(0));
    }

    void addsManyTables()
    {
        const auto catalog = generated(400, 7);
        const auto layout = laidOut(catalog);
        // Half of the tables are new, among them groups that are tied to nothing placed.
        std::vector<diagram::PlacedTable> half;
        for (std::size_t i = 0; i < layout.placed.size(); i += 2)
            half.push_back(layout.placed[i]);
        const auto after = updated(catalog, half);
        QCOMPARE(moved(catalog, after, half), std::size_t(0));
        QVERIFY(!hasOverlap(after));
        const auto alone = updated(tests::sampleShop(), layout.placed);
        QCOMPARE(alone, laidOut(tests::sampleShop()).layout); // nothing of it was there
        auto both = tests::sampleShop();
        const auto shop = laidOut(both);
        const auto one = updated(both, {shop.placed[0]});
        QVERIFY(!hasOverlap(one));
        QCOMPARE(one.cards[0].place, shop.placed[0].place);
        const auto apart = updated(both, {shop.placed[6]}); // a table without relations
        QVERIFY(!hasOverlap(apart));
    }

    void keepsPinnedCardsAndTheirMarks()
    {
        const auto catalog = generated(200, 3);
        auto before = laidOut(catalog);
        before.placed[17].isPinned = true;
        before.placed[17].place = {-5000.5, 12345};
        before.placed[18].isHidden = true;
        const auto after = updated(catalog, before.placed);
        QVERIFY(after.cards[17].isPinned);
        QCOMPARE(after.cards[17].place, (diagram::Point{-5000.5, 12345}));
        QCOMPARE(after.corner.x, -5000.5);
        QCOMPARE(diagram::hiddenTables(catalog, before.placed), (std::vector<catalog::TableId>{{18}}));
        const auto exported = diagram::shifted(after);
        QCOMPARE(exported.corner, diagram::Point());
        QCOMPARE(exported.extent, after.extent);
    }

    void knowsARenamedTable()
    {
        auto shop = tests::sampleShop();
        const auto before = laidOut(shop);
        shop.tables[2].name.name = "orders_of_customers";
        const auto after = updated(shop, before.placed);
        QCOMPARE(after.cards[2].place, before.layout.cards[2].place);
    }

    void makesRoomForAGrownCard()
    {
        auto catalog = generated(300, 4);
        const auto before = laidOut(catalog);
        for (int i = 0; i < 20; ++i)
            catalog.tables[40].columns.push_back({.name = "more_" + std::to_string(i), .typeName = "text"});
        const auto after = updated(catalog, before.placed);
        QVERIFY(!hasOverlap(after));
        QVERIFY(moved(catalog, after, before.placed) <= 1);
        // Where it is pinned, it stays and what it covers gives way.
        auto pinned = before.placed;
        pinned[40].isPinned = true;
        const auto fixed = updated(catalog, pinned);
        QCOMPARE(fixed.cards[40].place, before.layout.cards[40].place);
        QVERIFY(!hasOverlap(fixed));
    }

    void laysOutAnewAroundPinnedCards()
    {
        const auto catalog = generated(300, 4);
        const auto graph = relations::relationGraph(catalog);
        auto before = laidOut(catalog);
        QCOMPARE(diagram::rearrangedLayout(catalog, graph, before.placed, m_progress).value(), before.layout);
        before.placed[40].isPinned = true;
        before.placed[40].place = before.layout.cards[90].place;
        const auto after = diagram::rearrangedLayout(catalog, graph, before.placed, m_progress).value();
        QCOMPARE(after.cards[40].place, before.layout.cards[90].place);
        QVERIFY(!hasOverlap(after));
    }

    void clearsWhatACardCovers()
    {
        const auto catalog = generated(300, 4);
        auto layout = laidOut(catalog).layout;
        const auto before = layout;
        layout.cards[50].size.height += 900;
        diagram::clearBeneath(layout, {50}, {});
        QVERIFY(!hasOverlap(layout));
        QCOMPARE(layout.cards[50].place, before.cards[50].place);
    }

    void stopsAtOnce()
    {
        const auto catalog = generated(5000, 20);
        const auto graph = relations::relationGraph(catalog);
        QElapsedTimer clock;
        clock.start();
        const auto layout = diagram::computeLayout(catalog, graph, m_progress).value();
        const auto whole = clock.elapsed();
        qInfo("5,000 tables placed in %lld ms", whole);
        QVERIFY(whole < 20'000);
        QCOMPARE(layout.cards.size(), std::size_t(5000));
        qint64 latest = 0;
        for (const int tenth : {1, 3, 5, 7, 9}) {
            StopAfter stop(whole * tenth / 10);
            const auto stopped = diagram::computeLayout(catalog, graph, stop);
            latest = std::max(latest, stop.late());
            QVERIFY(stopped || stopped.error().code == Error::Code::Cancelled);
        }
        qInfo("stops within %lld ms", latest);
#ifdef __SANITIZE_ADDRESS__
        constexpr qint64 most = 1000; // everything is several times slower
#else
        constexpr qint64 most = 200;
#endif
        QVERIFY(latest <= most);
        StopAfter now(0);
        QCOMPARE(diagram::updatedLayout(catalog, graph, {diagram::placedTables(catalog, layout, {}).front()}, now)
                     .error()
                     .code,
                 Error::Code::Cancelled);
    }

private:
    Progress m_progress;
};

QTEST_APPLESS_MAIN(LayoutTest)

} // namespace layout_test

#include "layout_test.moc"
