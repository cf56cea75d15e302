// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relations/neighbourhood.h"
#include "tests/ui/support/samples.h"
#include "tests/ui/support/shots.h"
#include "tests/ui/widgets/graphwindow.h"
#include "ui/base/theme.h"
#include "ui/widgets/graphaccessible.h"
#include "ui/widgets/graphlook.h"
#include "ui/widgets/graphroute.h"
#include "ui/widgets/graphview.h"
#include "ui/widgets/graphwalk.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <set>

namespace graphview_features_test {

using namespace espalier;
using namespace espalier::ui;

class GraphViewFeaturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installGraphAccessibility();
        qRegisterMetaType<std::vector<catalog::TableId>>();
        qRegisterMetaType<catalog::TableId>();
        qRegisterMetaType<GraphHit>();
        qRegisterMetaType<std::optional<relations::RelationId>>();
    }

    void showsKeysFirstAndNullability()
    {
        const auto scene = graphScene(shop().catalog, shop().graph, shop().layout);
        const auto orders = tableNamed("orders");
        const auto &rows = scene.cards[orders.value].rows;
        QVERIFY(rows.front().isKey && !rows.front().isNullable);
        const auto isOther = [](const GraphRow &row) {
            return !row.isKey && !row.isForeign;
        };
        const auto other = std::find_if(rows.begin(), rows.end(), isOther);
        QVERIFY(std::all_of(other, rows.end(), isOther));
        for (const auto &row : rows) {
            const auto &column = shop().catalog.table(orders).columns[row.column];
            QCOMPARE(row.name.toStdString(), column.name);
            QCOMPARE(row.type.endsWith('?'), column.isNullable);
        }
    }

    void dragsACard()
    {
        GraphWindow view;
        const auto orders = tableNamed("orders");
        QSignalSpy moved(&view, &GraphView::cardsMoved);
        const auto before = view.scene().cards[orders.value].rect.topLeft();
        const auto centre = view.viewRect().center();
        const auto routed = view.scene().routings;
        view.dragMouse(view.titleOf(orders), view.titleOf(orders) + QPoint(70, 35));
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved.front()[0].value<std::vector<catalog::TableId>>(), std::vector{orders});
        const auto offset = moved.front()[1].toPointF();
        QCOMPARE(offset, QPointF(100, 50));
        QCOMPARE(view.scene().cards[orders.value].rect.topLeft(), before + offset);
        QCOMPARE(view.viewRect().center(), centre);
        QVERIFY(view.scene().routings > routed);
        for (const auto edge : view.scene().cards[orders.value].edges) {
            const auto &end = view.scene().edges[edge];
            const auto &card = view.scene().cards[orders.value].rect;
            const auto x = end.child == orders.value ? end.childEnd.x() : end.parentEnd.x();
            QVERIFY(x == card.left() || x == card.right());
        }
    }

    void panningRoutesNothing()
    {
        GraphWindow view;
        const auto routed = view.scene().routings;
        const auto centre = view.viewRect().center();
        view.dragMouse(view.emptyPlace(), view.emptyPlace() + QPoint(60, 0));
        QVERIFY(view.viewRect().center().x() < centre.x());
        for (int i = 0; i < 40; ++i) {
            view.zoomBy(i < 20 ? 0.8 : 1.25);
            view.repaint();
        }
        QCOMPARE(view.scene().routings, routed);
    }

    void selectsSeveral()
    {
        GraphWindow view;
        QSignalSpy changed(&view, &GraphView::selectionChanged);
        const auto orders = tableNamed("orders");
        const auto customers = tableNamed("customers");
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.titleOf(orders));
        QTest::mouseClick(&view, Qt::LeftButton, Qt::ControlModifier, view.titleOf(customers));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(view.selectedTables().size(), std::size_t(2));
        QCOMPARE(view.selection()->table, customers);
        // Both are moved together.
        QSignalSpy moved(&view, &GraphView::cardsMoved);
        view.dragMouse(view.titleOf(orders), view.titleOf(orders) + QPoint(0, 35));
        QCOMPARE(moved.front()[0].value<std::vector<catalog::TableId>>().size(), std::size_t(2));
        QTest::mouseClick(&view, Qt::LeftButton, Qt::ControlModifier, view.titleOf(customers));
        QCOMPARE(view.selectedTables(), std::vector{orders});
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.titleOf(customers));
        QCOMPARE(view.selectedTables(), std::vector{customers});
    }

    void selectsWithABand()
    {
        GraphWindow view;
        view.fit();
        const auto rect = view.cardRect(tableNamed("orders"));
        view.dragMouse({2, 2}, {view.width() - 3, view.height() - 3}, Qt::ShiftModifier);
        QCOMPARE(view.selectedTables().size(), std::size_t(15));
        view.dragMouse(rect.topLeft() - QPoint(3, 3), rect.topLeft() + QPoint(9, 9), Qt::ShiftModifier);
        QCOMPARE(view.selectedTables(), std::vector{tableNamed("orders")});
        view.setSelection(std::nullopt);
        QVERIFY(view.selectedTables().empty());
    }

    void lightsAndSelectsARelation()
    {
        GraphWindow view;
        view.fit();
        view.setZoom(0.6);
        std::optional<std::size_t> seen;
        QPoint at;
        for (std::size_t i = 0; i < view.scene().edges.size() && !seen; ++i) {
            const auto &path = view.scene().edges[i].path;
            at = view.fromScene(path.pointAtPercent(0.5)).toPoint();
            if (view.rect().contains(at) && !hitTest(view.scene(), view.toScene(at)) && !view.childAt(at)
                && edgeAt(view.scene(), view.toScene(at), 5, EdgeShape::Curve) == relations::RelationId{i})
                seen = i;
        }
        QVERIFY(seen);
        view.movePointer(at);
        QCOMPARE(view.hoveredRelation(), relations::RelationId{*seen});
        const auto lit = view.grab().toImage();
        QSignalSpy selected(&view, &GraphView::relationSelected);
        QTest::mouseClick(&view, Qt::LeftButton, {}, at);
        QCOMPARE(selected.count(), 1);
        QCOMPARE(view.selectedRelation(), relations::RelationId{*seen});
        view.movePointer(view.emptyPlace());
        QVERIFY(!view.hoveredRelation());
        QCOMPARE(view.grab().toImage(), lit); // as long as it is selected
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!view.selectedRelation());
        QVERIFY(view.grab().toImage() != lit);
    }

    void hidesTablesBehindStubs()
    {
        GraphWindow view;
        const auto orders = tableNamed("orders");
        const auto customers = tableNamed("customers");
        view.setSelectedTables({orders, tableNamed("products")});
        view.setVisibleTables(std::vector{orders, customers});
        QCOMPARE(view.selectedTables(), std::vector{orders});
        QVERIFY(!view.scene().stubs.empty());
        std::set<catalog::TableId> others;
        for (const auto &stub : view.scene().stubs) {
            QVERIFY(!stub.label.isEmpty());
            for (const auto other : stub.others) {
                QVERIFY(other != orders && other != customers);
                others.insert(other);
            }
        }
        // All tables that one of the two is related to.
        std::set<catalog::TableId> expected;
        for (const auto table : {orders, customers}) {
            for (const auto other : relations::neighbourhood(shop().graph, table, 1)) {
                if (other != orders && other != customers)
                    expected.insert(other);
            }
        }
        QCOMPARE(others, expected);
        view.fit();
        const auto &stub = view.scene().stubs.front();
        QSignalSpy requested(&view, &GraphView::tablesRequested);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.fromScene(stub.end + QPointF(stub.side * 20, 0)).toPoint());
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.front()[0].value<std::vector<catalog::TableId>>(), stub.others);
        QVERIFY(!hitTest(view.scene(), view.scene().cards[tableNamed("products").value].rect.center()));
        view.setVisibleTables(std::nullopt);
        QVERIFY(view.scene().stubs.empty());
    }

    void togglesNeighboursByItsHandle()
    {
        GraphWindow view;
        const auto orders = tableNamed("orders");
        view.setVisibleTables(std::vector{orders});
        view.centreOn(orders);
        view.setSelection(GraphHit{orders, std::nullopt});
        const auto card = view.cardRect(orders);
        QSignalSpy toggled(&view, &GraphView::neighboursToggled);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(card.center().x(), card.bottom() + 6));
        QCOMPARE(toggled.count(), 1);
        QCOMPARE(neighboursOf(view.scene(), orders).hidden.size(),
                 relations::neighbourhood(shop().graph, orders, 1).size() - 1);
    }

    void togglesColumnsOfALongCard()
    {
        auto schema = samples::shop();
        for (int i = 0; i < 534; ++i)
            schema.catalog.tables[0].columns.push_back({.name = "c" + std::to_string(i), .typeName = "text"});
        Progress progress;
        schema.layout = diagram::computeLayout(schema.catalog, schema.graph, progress).value();
        GraphWindow view(schema);
        const auto &card = view.scene().cards[0];
        QVERIFY(card.fold.contains(QString::number(schema.catalog.tables[0].columns.size() - card.rows.size())));
        view.centreOn({0});
        view.setViewCentre({card.rect.center().x(), card.rect.bottom()});
        QSignalSpy toggled(&view, &GraphView::columnsToggled);
        QTest::mouseClick(&view, Qt::LeftButton, {},
                          view.fromScene({card.rect.center().x(), card.rect.bottom() - 14}).toPoint());
        QCOMPARE(toggled.count(), 1);
        auto &unfolded = schema.layout.cards[0];
        unfolded.columns = diagram::Columns::All;
        unfolded.size =
            diagram::cardSize(schema.catalog.tables[0], diagram::cardRows(schema.catalog, schema.graph, unfolded));
        view.setGraph(schema.catalog, schema.graph, schema.layout);
        QCOMPARE(view.scene().cards[0].rows.size(), schema.catalog.tables[0].columns.size());
        view.repaint();
        QVERIFY2(view.paintCounts().rows < 200, "only rows that are seen are painted");
    }

    void findsAndWalksHighlights()
    {
        GraphWindow view;
        const std::vector found{tableNamed("orders"), tableNamed("products"), tableNamed("ratings")};
        view.setHighlights(found);
        QVERIFY(!view.isDimmed(found[0]) && view.isDimmed(tableNamed("customers")));
        for (const auto index : {0, 1, 2, 0}) {
            view.showNextHighlight();
            const auto table = found[static_cast<std::size_t>(index)];
            QCOMPARE(view.selection()->table, table);
            QVERIFY((view.cardRect(table).center() - view.rect().center()).manhattanLength() < 4);
        }
        view.showPreviousHighlight();
        QCOMPARE(view.currentHighlight(), std::size_t(2));
        view.setHighlights({});
        QVERIFY(!view.isDimmed(tableNamed("customers")) && !view.currentHighlight());
        view.showNextHighlight();
    }

    void focusesOnNeighbours()
    {
        GraphWindow view;
        const auto orders = tableNamed("orders");
        const auto near = relations::neighbourhood(shop().graph, orders, 1);
        const auto wide = relations::neighbourhood(shop().graph, orders, 2);
        QVERIFY(wide.size() > near.size() && near.size() > 1);
        view.setFocusOn({near, {}});
        view.repaint();
        for (std::size_t i = 0; i < 15; ++i)
            QCOMPARE(view.isDimmed({i}), std::find(near.begin(), near.end(), catalog::TableId{i}) == near.end());
        QSignalSpy wideAsked(&view, &GraphView::activatedWide);
        QTest::mouseDClick(&view, Qt::LeftButton, Qt::ShiftModifier, view.titleOf(orders));
        QCOMPARE(wideAsked.count(), 1);
    }

    void walksAlongRelations()
    {
        GraphWindow view;
        const auto &scene = view.scene();
        for (std::size_t i = 0; i < scene.cards.size(); ++i) {
            const auto next = neighbour(scene, {i}, {1, 0});
            if (!next)
                continue;
            QVERIFY(scene.cards[next->value].rect.center().x() > scene.cards[i].rect.center().x());
            const auto around = relations::neighbourhood(shop().graph, {i}, 1);
            const auto isAhead = [&](catalog::TableId table) {
                const auto offset = scene.cards[table.value].rect.center() - scene.cards[i].rect.center();
                return offset.x() > 0 && std::abs(offset.y()) < 1.7 * offset.x();
            };
            if (std::any_of(around.begin(), around.end(), isAhead))
                QVERIFY(std::find(around.begin(), around.end(), *next) != around.end());
        }
        // Every table is reached by arrows alone.
        std::set<std::size_t> reached{0};
        std::vector<std::size_t> border{0};
        while (!border.empty()) {
            const auto from = border.back();
            border.pop_back();
            for (const auto &direction : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
                if (const auto next = neighbour(scene, {from}, direction); next && reached.insert(next->value).second)
                    border.push_back(next->value);
            }
        }
        QCOMPARE(reached.size(), scene.cards.size());
    }

    void worksByKeyboardAlone()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *before = new QLineEdit(&window);
        auto *view = new GraphView(&window);
        auto *after = new QLineEdit(&window);
        for (QWidget *widget : std::initializer_list<QWidget *>{before, view, after})
            column->addWidget(widget);
        window.resize(1200, 900);
        view->setGraph(shop().catalog, shop().graph, shop().layout);
        window.show();
        QApplication::setActiveWindow(&window);
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QVERIFY(view->hasFocus() && view->selection());
        std::set<std::size_t> visited{view->selection()->table.value};
        const auto order = readingOrder(view->scene());
        QCOMPARE(view->selection()->table, order.front());
        for (std::size_t i = 1; i < 15; ++i) {
            QTest::keyClick(view, Qt::Key_Tab);
            visited.insert(view->selection()->table.value);
        }
        QCOMPARE(visited.size(), std::size_t(15));
        QVERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY(after->hasFocus());
        QTest::keyClick(after, Qt::Key_Backtab);
        QVERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Escape);
        QTest::keyClick(view, Qt::Key_Backtab);
        QVERIFY2(before->hasFocus(), "after Escape the way out is one step");
        checkKeys(*view);
    }

    void centresSmoothlyWhereAsked()
    {
        GraphWindow view;
        view.setMotion(GraphView::Motion::Smooth);
        const auto ratings = tableNamed("ratings");
        view.setViewCentre({0, 0});
        QElapsedTimer clock;
        clock.start();
        view.centreOn(ratings);
        QVERIFY(view.viewRect().center() == QPointF(0, 0));
        const auto target = view.scene().cards[ratings.value].rect.center();
        QTRY_COMPARE(view.viewRect().center(), target);
        view.setViewCentre({5, 5}); // what is done by hand ends it
        QCOMPARE(view.viewRect().center(), QPointF(5, 5));
    }

    void paintsWhatIsSeen()
    {
        auto schema = samples::generated(1000);
        GraphWindow view(schema);
        view.setZoom(1);
        view.setViewCentre(view.scene().cards[0].rect.center());
        view.repaint();
        const auto counts = view.paintCounts();
        QVERIFY(counts.cards > 0 && counts.cards < 60);
        QVERIFY(counts.rows < 900);
        QVERIFY(counts.edges < view.scene().edges.size());
        // Nothing is shaped twice.
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const auto shaped = view.paintCounts().shaped;
                QTest::qWait(50);
                return shaped == view.paintCounts().shaped;
            }(),
            5000);
        const auto shaped = view.paintCounts().shaped;
        for (int i = 0; i < 20; ++i) {
            view.zoomBy(0.8);
            view.repaint();
        }
        QCOMPARE(view.paintCounts().shaped, shaped);
    }

    void tellsScreenReaders()
    {
        GraphWindow view;
        const auto orders = tableNamed("orders");
        const auto customers = tableNamed("customers");
        auto *root = QAccessible::queryAccessibleInterface(&view);
        view.setSelectedTables({orders, customers});
        auto *card = root->child(static_cast<int>(orders.value));
        QVERIFY(card->state().selected && root->child(static_cast<int>(customers.value))->state().selected);
        const auto middle = view.mapToGlobal(view.cardRect(orders).center());
        QCOMPARE(root->childAt(middle.x(), middle.y()), card);
        view.setVisibleTables(std::vector{orders});
        QVERIFY(!card->state().invisible && root->child(static_cast<int>(customers.value))->state().invisible);
    }

    void drawsInferredRelationsDashed()
    {
        auto schema = shop();
        GraphWindow view(schema);
        for (const auto zoom : {0.3, 0.7}) {
            view.setZoom(zoom);
            const auto declared = view.grab().toImage();
            for (auto &relation : schema.graph.relations)
                relation.origin = relations::Origin::Inferred;
            view.setGraph(schema.catalog, schema.graph, schema.layout);
            QVERIFY(view.grab().toImage() != declared);
            schema = shop();
            view.setGraph(schema.catalog, schema.graph, schema.layout);
            QCOMPARE(view.grab().toImage(), declared);
        }
    }

    void looksRight_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void looksRight()
    {
        QFETCH(bool, isDark);
        Theme theme(*qApp);
        theme.setScheme(isDark ? Scheme::Dark : Scheme::Light);
        const auto tag = QString::fromLatin1(QTest::currentDataTag());
        auto schema = shop();
        for (int i = 0; i < 534; ++i)
            schema.catalog.tables[6].columns.push_back({.name = "c" + std::to_string(i), .typeName = "text"});
        schema.graph.relations[3].origin = relations::Origin::Inferred;
        Progress progress;
        schema.layout = diagram::computeLayout(schema.catalog, schema.graph, progress).value();
        schema.layout.cards[2].isPinned = true;
        GraphWindow view(schema);
        const auto orders = tableNamed("orders");
        view.fit();
        view.setSelection(GraphHit{orders, std::nullopt});
        view.setSelectedRelation(schema.graph.hops[orders.value].front().relation);
        samples::keepShot(view, "features-relation-" + tag);
        view.setSelectedRelation(std::nullopt);
        view.setVisibleTables(std::vector{orders, tableNamed("customers"), tableNamed("products")});
        view.fit();
        samples::keepShot(view, "features-stubs-" + tag);
        QVERIFY(!view.scene().stubs.empty());
        view.setVisibleTables(std::nullopt);
        view.setHighlights({orders, tableNamed("products")});
        view.setSelectedTables({orders, tableNamed("customers")});
        view.fit();
        samples::keepShot(view, "features-found-" + tag);
        view.setZoom(0.3);
        samples::keepShot(view, "features-far-" + tag);
        QCOMPARE(view.highlights().size(), std::size_t(2));
    }

    void canBeReadOnCards()
    {
        for (const auto *colours : {&lightColours(), &darkColours()}) {
            for (std::size_t schema = 0; schema < colours->series.size(); ++schema) {
                const auto title = titleColour(*colours, schema);
                const auto block = blockColour(*colours, schema);
                QVERIFY(contrast(colours->text, title) >= 4.5);
                QVERIFY(contrast(colours->secondary, title) >= 4.5);
                QVERIFY(contrast(colours->text, block) >= 4.5);
                QVERIFY(contrast(schemaBrush(*colours, schema).color(), colours->surface) >= 3);
                QVERIFY(contrast(schemaBrush(*colours, schema).color(), colours->background) >= 3);
            }
            const auto lit = litRowColour(*colours);
            QVERIFY(contrast(colours->text, lit) >= 4.5 && contrast(colours->secondary, lit) >= 4.5);
            QVERIFY(contrast(colours->secondary, colours->background) >= 4.5); // stubs
            QVERIFY(contrast(colours->text, colours->background) >= 4.5); // names of far tables
            QVERIFY(contrast(colours->strongBorder, colours->background) >= 3); // edges
            QVERIFY(contrast(colours->accent, colours->background) >= 3);
            QVERIFY(contrast(colours->warning, colours->surface) >= 3); // what was found, keys
        }
    }

    void tellsManySchemasApart()
    {
        std::set<std::pair<QRgb, int>> looks;
        for (std::size_t schema = 0; schema < 40; ++schema) {
            const auto brush = schemaBrush(lightColours(), schema);
            looks.insert({brush.color().rgb(), static_cast<int>(brush.style())});
        }
        QCOMPARE(looks.size(), std::size_t(40));
    }

    //! A block far away shows no columns: a click on it means the table.
    void meansOnlyWhatIsDrawn()
    {
        GraphView view;
        const auto shop = samples::shop();
        view.resize(900, 700);
        view.setGraph(shop.catalog, shop.graph, shop.layout);
        view.show();
        const auto orders = tableNamed("orders");
        QSignalSpy context(&view, &GraphView::contextRequested);
        const auto ask = [&](double zoom) {
            // Where a table is gone to, it is made legible: the zoom that is asked for comes after.
            view.centreOn(orders);
            QTest::qWait(400);
            view.setZoom(zoom);
            const auto place = view.cardRect(orders).center();
            QContextMenuEvent menu(QContextMenuEvent::Mouse, place, view.mapToGlobal(place));
            QApplication::sendEvent(&view, &menu);
            return context.back()[0].value<GraphHit>();
        };
        QCOMPARE(ask(0.3), (GraphHit{orders, std::nullopt}));
        QCOMPARE(view.selection(), std::optional(GraphHit{orders, std::nullopt}));
        const auto near = ask(1);
        QCOMPARE(near.table, orders);
        QVERIFY(near.column);
    }

private:
    static void checkKeys(GraphView &view)
    {
        view.setFocus();
        const auto orders = tableNamed("orders");
        view.setSelection(GraphHit{orders, std::nullopt});
        QSignalSpy activated(&view, &GraphView::activated);
        QSignalSpy context(&view, &GraphView::contextRequested);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QTest::keyClick(&view, Qt::Key_F10, Qt::ShiftModifier);
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(&view, &menu);
        QCOMPARE(context.count(), 2);
        QCOMPARE(context.back()[0].value<GraphHit>().table, orders);
        // Ctrl walks on without selecting, Space adds.
        QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(view.selectedTables(), std::vector{orders});
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(view.selectedTables().size(), std::size_t(2));
        const auto zoom = view.zoom();
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(view.zoom() > zoom);
        QTest::keyClick(&view, Qt::Key_Minus);
        QCOMPARE(view.zoom(), zoom);
        QTest::keyClick(&view, Qt::Key_0);
        QCOMPARE(view.zoom(), 1.0);
        QTest::keyClick(&view, Qt::Key_F);
        QVERIFY(view.viewRect().contains(view.scene().extent));
    }
};

QTEST_MAIN(GraphViewFeaturesTest)

} // namespace graphview_features_test

#include "graphview_features_test.moc"
