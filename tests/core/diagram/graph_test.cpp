// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/layout.h"
#include "core/diagram/place.h"
#include "core/diagram/svg.h"
#include "core/relations/paths.h"
#include "tests/core/diagram/samples.h"

#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace graph_test {

using namespace espalier;

namespace {

class AlwaysStopped : public Progress
{
public:
    bool isCancelled() const override { return true; }
};

std::vector<std::string> described(const catalog::Catalog &catalog, const char *from, const char *to,
                                   relations::PathLimits limits = {})
{
    const auto graph = relations::relationGraph(catalog);
    const auto start = catalog::resolveTable(catalog, from).value();
    const auto end = catalog::resolveTable(catalog, to).value();
    std::vector<std::string> result;
    for (const auto &path : relations::joinPaths(catalog, graph, start, end, limits).paths)
        result.push_back(relations::describe(catalog, graph, start, path));
    return result;
}

bool hasOverlap(const diagram::Layout &layout)
{
    for (const auto &a : layout.cards) {
        for (const auto &b : layout.cards) {
            if (a.table < b.table && a.place.x < b.place.x + b.size.width && b.place.x < a.place.x + a.size.width
                && a.place.y < b.place.y + b.size.height && b.place.y < a.place.y + a.size.height)
                return true;
        }
    }
    return false;
}

} // namespace

class GraphTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Under another name, and with its columns in another order.
    void aKeyDeclaredTwiceIsOneRelation()
    {
        auto shop = tests::sampleShop();
        const auto once = relations::relationGraph(shop).relations.size();
        auto again = shop.foreignKeys.front();
        again.name = "again";
        std::ranges::reverse(again.fromColumns);
        std::ranges::reverse(again.toColumns);
        shop.foreignKeys.push_back(again);
        QCOMPARE(relations::relationGraph(shop).relations.size(), once);
    }

    //! The rows of a table that is inherited from include those of the heirs.
    void anHeirsKeyIsItsAncestors()
    {
        auto shop = tests::sampleShop();
        const auto once = relations::relationGraph(shop).relations.size();
        auto key = shop.foreignKeys.front();
        auto heir = shop.table(key.from);
        heir.name.name = "zz_heir";
        heir.inherits = key.from;
        key.from = {shop.tables.size()};
        shop.tables.push_back(heir);
        shop.foreignKeys.push_back(key);
        QCOMPARE(relations::relationGraph(shop).relations.size(), once);
        shop.tables.back().inherits.reset();
        QCOMPARE(relations::relationGraph(shop).relations.size(), once + 1);
    }

    void knowsCardinality()
    {
        auto shop = tests::sampleShop();
        shop.tables[2].columns[3].isNullable = true; // orders.billing_id
        const auto graph = relations::relationGraph(shop);
        for (const auto &relation : graph.relations) {
            QCOMPARE(relation.isChildUnique, relation.name == "payments_order_id");
            QCOMPARE(relation.isOptional, relation.name == "orders_billing_id");
        }
        for (std::size_t table = 0; table < graph.hops.size(); ++table) {
            for (const auto hop : graph.hops[table])
                QCOMPARE(relations::source(graph, hop).value, table);
        }
        const auto categories = catalog::resolveTable(shop, "categories").value();
        QCOMPARE(graph.hops[categories.value].size(), std::size_t(3)); // to itself, from itself, from products
    }

    void findsAndRanksPaths()
    {
        const auto shop = tests::sampleShop();
        QCOMPARE(described(shop, "customers", "products").front(),
                 std::string("growth.customers -> sales.orders (many) -> sales.lines (many) -> sales.products"));
        QCOMPARE(described(shop, "orders", "addresses"),
                 (std::vector<std::string>{"sales.orders -> things.addresses by address_id",
                                           "sales.orders -> things.addresses by billing_id"}));
        QVERIFY(described(shop, "orders", "alone").empty());
        // From a table to itself: the parent category, the child categories, siblings by parent and by product.
        const auto own = described(shop, "categories", "categories", {.length = 2});
        QVERIFY(std::ranges::find(own, "things.categories -> things.categories by parent_id") != own.end());
        const auto siblings = described(shop, "orders", "orders", {.length = 2});
        QCOMPARE(siblings.size(), std::size_t(5)); // customer, and two by two ways over addresses
    }

    void estimatesFanOut()
    {
        const auto shop = tests::sampleShop();
        const auto graph = relations::relationGraph(shop);
        const auto from = catalog::resolveTable(shop, "customers").value();
        const auto search = relations::joinPaths(shop, graph, from, catalog::resolveTable(shop, "payments").value());
        QCOMPARE(search.paths.front().hops.size(), std::size_t(2));
        QVERIFY(search.paths.front().isToMany);
        QCOMPARE(search.paths.front().fanOut, 10.0); // ten orders, one payment each
        QVERIFY(search.isComplete);
    }

    void agreesWithEnumeration()
    {
        // Every simple path, found the slow way, in the order of their cost.
        const auto shop = tests::sampleShop();
        const auto graph = relations::relationGraph(shop);
        for (std::size_t from = 0; from < shop.tables.size(); ++from) {
            for (std::size_t to = 0; to < shop.tables.size(); ++to) {
                if (from == to)
                    continue;
                const auto found = relations::joinPaths(shop, graph, {from}, {to}, {.length = 5, .count = 1000});
                QVERIFY(found.isComplete);
                QCOMPARE(found.paths.size(), count(graph, {{from}}, {to}, 5));
                QVERIFY(std::ranges::is_sorted(found.paths, {}, &relations::JoinPath::cost));
            }
        }
    }

    void saysWhenThereAreMore()
    {
        const auto shop = tests::sampleShop();
        const auto graph = relations::relationGraph(shop);
        const auto search = relations::joinPaths(shop, graph, {2}, {5}, {.length = 4, .count = 1});
        QCOMPARE(search.paths.size(), std::size_t(1));
        QVERIFY(!search.isComplete);
    }

    void downranksHubs()
    {
        // a and b meet in a hub of fifty tables, and in a plain one that sorts later.
        std::vector<tests::SampleTable> tables{{"s", "a", {"id", "hub_id", "plain_id"}, 10},
                                               {"s", "b", {"id", "hub_id", "plain_id"}, 10},
                                               {"s", "hub", {"id"}, 10},
                                               {"s", "plain", {"id"}, 10}};
        std::vector<tests::SampleKey> keys{
            {"a", "hub_id", "hub"}, {"b", "hub_id", "hub"}, {"a", "plain_id", "plain"}, {"b", "plain_id", "plain"}};
        for (int i = 10; i < 60; ++i) {
            const auto name = "t" + std::to_string(i);
            tables.push_back({"s", name, {"id", "hub_id"}, 10});
            keys.push_back({name, "hub_id", "hub"});
        }
        const auto paths = described(tests::sampleCatalog(tables, keys), "a", "b", {.length = 2});
        QCOMPARE(paths, (std::vector<std::string>{"s.a -> s.plain -> s.b (many)", "s.a -> s.hub -> s.b (many)"}));
    }

    void placesCardsWithoutOverlapAndTheSameEachTime()
    {
        const auto shop = tests::sampleShop();
        const auto graph = relations::relationGraph(shop);
        const auto layout = diagram::computeLayout(shop, graph, m_progress).value();
        QCOMPARE(layout.cards.size(), shop.tables.size());
        QVERIFY(!hasOverlap(layout));
        QCOMPARE(diagram::computeLayout(shop, graph, m_progress).value(), layout);
        for (const auto &card : layout.cards) {
            QVERIFY(card.place.x >= 0 && card.place.x + card.size.width <= layout.extent.width);
            QVERIFY(card.place.y >= 0 && card.place.y + card.size.height <= layout.extent.height);
        }
        AlwaysStopped stopped;
        QCOMPARE(diagram::computeLayout(shop, graph, stopped).error().code, Error::Code::Cancelled);
        QVERIFY(diagram::computeLayout({}, {}, m_progress).value().cards.empty());
    }

    void separatesWhateverItIsGiven()
    {
        std::vector<diagram::Box> boxes;
        for (int i = 0; i < 60; ++i)
            boxes.push_back({.place = {double(i % 3), double(i % 2)}, .size = {100.0 + i, 20.0 + 13 * (i % 7)}});
        diagram::separate(boxes, 10);
        diagram::Layout layout;
        for (std::size_t i = 0; i < boxes.size(); ++i)
            layout.cards.push_back({.table = {i}, .place = boxes[i].place, .size = boxes[i].size});
        QVERIFY(!hasOverlap(layout));
    }

    void writesWellFormedSvg()
    {
        auto shop = tests::sampleShop();
        shop.tables[0].name.name = "a<b>\"&\ncustomers";
        const auto graph = relations::relationGraph(shop);
        const auto layout = diagram::computeLayout(shop, graph, m_progress).value();
        for (const auto theme : {diagram::Theme::Light, diagram::Theme::Dark}) {
            const auto svg = diagram::toSvg(shop, graph, layout, theme);
            QXmlStreamReader reader(QByteArray::fromStdString(svg));
            QString text;
            while (!reader.atEnd()) {
                if (reader.readNext() == QXmlStreamReader::Characters)
                    text += reader.text();
            }
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            for (const auto &table : shop.tables) {
                const auto name = QString::fromStdString(table.name.name).replace('\n', QChar(0x2424));
                QVERIFY2(text.contains(name), qPrintable(name));
            }
        }
    }

    void edgesEndAtTheirColumns()
    {
        const auto shop = tests::sampleShop();
        const auto graph = relations::relationGraph(shop);
        const auto layout = diagram::computeLayout(shop, graph, m_progress).value();
        const auto svg = diagram::toSvg(shop, graph, layout, diagram::Theme::Light);
        const auto &relation = graph.relations.front();
        const auto &card = layout.cards[relation.child.value];
        const auto y = card.place.y + 40
            + diagram::columnOffset(diagram::cardRows(shop, graph, card), relation.childColumns.front());
        const auto left = QString("M%1 %2H").arg(card.place.x + 40).arg(y);
        const auto right = QString("M%1 %2H").arg(card.place.x + 40 + card.size.width).arg(y);
        QVERIFY(svg.find(left.toStdString()) != std::string::npos
                || svg.find(right.toStdString()) != std::string::npos);
    }

private:
    //! Simple paths from the last of the tables visited, by trying everything.
    static std::size_t count(const relations::RelationGraph &graph, const std::vector<catalog::TableId> &visited,
                             catalog::TableId to, std::size_t length)
    {
        std::size_t found = 0;
        if (length == 0)
            return 0;
        for (const auto hop : graph.hops[visited.back().value]) {
            const auto next = relations::destination(graph, hop);
            if (next == to) {
                ++found;
            } else if (std::ranges::find(visited, next) == visited.end()) {
                auto longer = visited;
                longer.push_back(next);
                found += count(graph, longer, to, length - 1);
            }
        }
        return found;
    }

    Progress m_progress;
};

QTEST_APPLESS_MAIN(GraphTest)

} // namespace graph_test

#include "graph_test.moc"
