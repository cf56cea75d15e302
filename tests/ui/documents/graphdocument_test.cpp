// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"
#include "ui/base/joblist.h"
#include "ui/documents/graphdocument.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace graphdocument_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

workbench::Explored explored(const samples::Schema &schema, const std::string &key)
{
    workbench::Explored result;
    result.catalog = schema.catalog;
    result.graph = schema.graph;
    result.key = key;
    return result;
}

} // namespace

class GraphDocumentTest : public QObject
{
    Q_OBJECT

private:
    std::filesystem::path file() const { return m_folder->filePath("cache").toStdString(); }

    void open(GraphDocument &document, const workbench::Explored &explored)
    {
        QSignalSpy opened(&document, &GraphDocument::opened);
        document.open(explored);
        QVERIFY(opened.wait(20'000));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void undoesEveryChangeExactly()
    {
        GraphDocument document(file(), m_jobs);
        open(document, explored(samples::shop(), "shop"));
        QSignalSpy changed(&document, &GraphDocument::layoutChanged);
        const auto first = document.layout();
        const auto placed = document.placed();
        const std::vector<std::function<void()>> changes{[&] {
                                                             document.moveCards({{1}, {2}}, {120.4, -33});
                                                         },
                                                         [&] {
                                                             document.pin({{3}});
                                                         },
                                                         [&] {
                                                             document.unpin({{1}});
                                                         },
                                                         [&] {
                                                             document.hide({{4}, {5}});
                                                         },
                                                         [&] {
                                                             document.toggleNeighbours({4});
                                                         },
                                                         [&] {
                                                             document.showOnly({{0}, {1}, {2}});
                                                         },
                                                         [&] {
                                                             document.show({{6}});
                                                         },
                                                         [&] {
                                                             document.showAll();
                                                         }};
        std::vector<std::vector<diagram::PlacedTable>> states{document.placed()};
        for (const auto &change : changes) {
            change();
            QVERIFY(!(document.placed() == states.back()));
            states.push_back(document.placed());
        }
        QCOMPARE(changed.count(), static_cast<int>(changes.size()));
        QCOMPARE(document.undoStack().count(), static_cast<int>(changes.size()));
        const auto last = document.layout();
        for (auto i = changes.size(); i-- > 0;) {
            document.undoStack().undo();
            QCOMPARE(document.placed(), states[i]);
        }
        QCOMPARE(document.layout(), first);
        QCOMPARE(document.placed(), placed);
        while (document.undoStack().canRedo())
            document.undoStack().redo();
        QCOMPARE(document.layout(), last);
    }

    void remembersTwoHundredSteps()
    {
        GraphDocument document(file(), m_jobs);
        open(document, explored(samples::generated(1000), "many"));
        const auto first = document.layout();
        for (int i = 0; i < 250; ++i)
            document.moveCards({{static_cast<std::size_t>(i)}}, {7, 9});
        QVERIFY(!(document.layout() == first));
        for (int i = 0; i < 250; ++i)
            document.undoStack().undo();
        QCOMPARE(document.layout(), first);
    }

    void laysOutAgainAndBack()
    {
        GraphDocument document(file(), m_jobs);
        open(document, explored(samples::shop(), "shop"));
        const auto fresh = document.layout();
        document.moveCards({{1}, {2}, {3}}, {900, 500});
        document.unpin({{1}, {2}});
        const auto mine = document.layout();
        QSignalSpy changed(&document, &GraphDocument::layoutChanged);
        document.arrangeAnew();
        QVERIFY(changed.wait(20'000));
        QCOMPARE(document.layout().cards[1], fresh.cards[1]);
        QCOMPARE(document.layout().cards[3], mine.cards[3]); // pinned
        document.undoStack().undo();
        QCOMPARE(document.layout(), mine);
    }

    void comesBackAfterARestart()
    {
        diagram::Layout layout;
        {
            GraphDocument document(file(), m_jobs);
            open(document, explored(samples::shop(), "shop"));
            document.moveCards({{1}}, {300, 40});
            document.hide({{7}});
            layout = document.layout();
        } // kept when it goes
        GraphDocument document(file(), m_jobs);
        open(document, explored(samples::shop(), "shop"));
        QCOMPARE(document.layout(), layout);
        QCOMPARE(document.hidden(), GraphDocument::Tables{{7}});
        QCOMPARE(document.visibleTables()->size(), std::size_t(14));
        open(document, explored(samples::shop(), "another"));
        QVERIFY(document.hidden().empty() && !document.visibleTables());
        QVERIFY(!document.undoStack().canUndo());
    }

    void keepsSoonAfterAChange()
    {
        GraphDocument document(file(), m_jobs);
        open(document, explored(samples::shop(), "shop"));
        for (int i = 0; i < 20; ++i)
            document.moveCards({{1}}, {10, 0});
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                auto cache = store::Cache::open(file()).value();
                const auto kept = workbench::loadLayout(cache, "shop").value();
                return kept && *kept == document.placed();
            }(),
            5000);
    }

    void survivesARefreshOfAChangedCatalog()
    {
        GraphDocument document(file(), m_jobs);
        const auto shop = samples::shop();
        open(document, explored(shop, "shop"));
        const auto before = document.placed();
        document.moveCards({{14}}, {50, 50});
        auto changed = shop;
        catalog::Table table{.name = {"analytics", "aa_new"}, .columns = {{.name = "id", .typeName = "uuid"}}};
        changed.catalog.tables.insert(changed.catalog.tables.begin(), table);
        changed.graph.hops.insert(changed.graph.hops.begin(), {{}});
        for (auto &relation : changed.graph.relations) {
            ++relation.child.value;
            ++relation.parent.value;
        }
        open(document, explored(changed, "shop"));
        QCOMPARE(document.layout().cards.size(), std::size_t(16));
        QCOMPARE(document.layout().cards[15].place.x, before[14].place.x + 50);
        QVERIFY(document.layout().cards[15].isPinned);
        // What was done before the refresh is undone in the new catalog, by name.
        document.undoStack().undo();
        QCOMPARE(document.layout().cards[15].place, before[14].place);
        QVERIFY(!document.layout().cards[15].isPinned);
        QCOMPARE(document.layout().cards[1].place, before[0].place);
    }

    void keepsWhatIsMovedDuringARefresh()
    {
        GraphDocument document(file(), m_jobs);
        const auto shop = explored(samples::shop(), "shop");
        open(document, shop);
        QSignalSpy opened(&document, &GraphDocument::opened);
        document.open(shop);
        document.moveCards({{5}}, {333, 0});
        const auto mine = document.layout();
        QVERIFY(opened.wait(20'000));
        QCOMPARE(document.layout(), mine);
    }

    void unfoldsLongCards()
    {
        auto shop = samples::shop();
        for (int i = 0; i < 100; ++i)
            shop.catalog.tables[3].columns.push_back({.name = "c" + std::to_string(i), .typeName = "text"});
        GraphDocument document(file(), m_jobs);
        open(document, explored(shop, "shop"));
        const auto first = document.layout();
        document.toggleColumns({3});
        const auto &card = document.layout().cards[3];
        QVERIFY(card.size.height > first.cards[3].size.height + 1000);
        for (const auto &other : document.layout().cards) {
            QVERIFY(other.table == card.table
                    || diagram::areApart({card.place, card.size}, {other.place, other.size}, 0));
        }
        document.toggleColumns({3});
        QCOMPARE(document.layout().cards[3].size, first.cards[3].size);
        document.undoStack().undo();
        document.undoStack().undo();
        QCOMPARE(document.layout(), first);
    }

    void togglesNeighbours()
    {
        GraphDocument document(file(), m_jobs);
        const auto shop = samples::shop();
        open(document, explored(shop, "shop"));
        const auto orders = catalog::resolveTable(shop.catalog, "orders").value();
        document.showOnly({orders});
        QCOMPARE(document.visibleTables()->size(), std::size_t(1));
        document.toggleNeighbours(orders);
        const auto shown = document.visibleTables()->size();
        QVERIFY(shown > 3 && shown < 15);
        document.toggleNeighbours(orders);
        QVERIFY(document.visibleTables()->size() < shown);
    }

    void isQuickWithManyTables()
    {
        GraphDocument document(file(), m_jobs);
        QElapsedTimer clock;
        const auto many = explored(samples::generated(5000), "many");
        clock.start();
        document.open(many);
        qInfo("opening 5,000 tables holds the interface for %lld ms", clock.elapsed());
        QVERIFY(clock.elapsed() < 200);
        QSignalSpy opened(&document, &GraphDocument::opened);
        QVERIFY(opened.wait(20'000));
        clock.restart();
        document.moveCards({{1}}, {10, 0});
        qInfo("moving a card takes %lld ms", clock.elapsed());
        QVERIFY(clock.elapsed() < 50);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    JobList m_jobs;
};

QTEST_MAIN(GraphDocumentTest)

} // namespace graphdocument_test

#include "graphdocument_test.moc"
