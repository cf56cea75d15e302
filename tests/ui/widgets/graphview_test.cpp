// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/processor.h"
#include "tests/ui/support/samples.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/widgets/graphaccessible.h"
#include "ui/widgets/graphview.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace graphview_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

const samples::Schema &shopSample()
{
    static const auto schema = samples::shop();
    return schema;
}

catalog::TableId tableNamed(std::string_view name)
{
    const auto &tables = shopSample().catalog.tables;
    const auto found = std::find_if(tables.begin(), tables.end(), [name](const auto &t) {
        return t.name.name == name;
    });
    return {static_cast<std::size_t>(found - tables.begin())};
}

void fill(GraphView &view, const samples::Schema &schema)
{
    view.setGraph(schema.catalog, schema.graph, schema.layout);
}

//! Milliseconds of each of frames steps from all that fits to 200 %, over the whole width.
std::vector<double> paintTimes(GraphView &view, int frames)
{
    std::vector<double> times;
    view.fit();
    const auto start = view.zoom();
    const auto extent = view.scene().extent;
    for (int i = 0; i < frames; ++i) {
        const auto share = static_cast<double>(i) / frames;
        view.setZoom(start * std::pow(2 / start, share));
        view.setViewCentre(
            extent.center()
            + QPointF(extent.width() * 0.4 * std::sin(20 * share), extent.height() * 0.4 * (share - 0.5)));
        const auto before = tests::processorMilliseconds();
        view.repaint();
        times.push_back(tests::processorMilliseconds() - before);
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

class GraphViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installGraphAccessibility(); }

    void fitsEverything()
    {
        GraphView view;
        view.resize(1200, 800);
        fill(view, shopSample());
        QVERIFY(view.viewRect().contains(view.scene().extent));
    }

    void hitsTablesAndColumns()
    {
        const auto scene = graphScene(shopSample().catalog, shopSample().graph, shopSample().layout);
        const auto orders = tableNamed("orders");
        const auto rect = scene.cards[orders.value].rect;
        const auto onTitle = hitTest(scene, rect.topLeft() + QPointF(20, 10));
        QVERIFY(onTitle && onTitle->table == orders && !onTitle->column);
        const auto onColumn =
            hitTest(scene, rect.topLeft() + QPointF(20, diagram::cardTitleHeight + 2.5 * diagram::cardRowHeight));
        QVERIFY(onColumn && onColumn->column == std::size_t{2});
        QVERIFY(!hitTest(scene, rect.topLeft() - QPointF(5, 5)));
    }

    void endsEdgesAtTheirColumns()
    {
        const auto &schema = shopSample();
        const auto scene = graphScene(schema.catalog, schema.graph, schema.layout);
        for (std::size_t i = 0; i < scene.edges.size(); ++i) {
            const auto &edge = scene.edges[i];
            const auto &card = scene.cards[edge.child];
            const auto hit = hitTest(scene, edge.childEnd - QPointF(edge.childSide * 3, 0));
            QVERIFY(hit && hit->table.value == edge.child);
            QCOMPARE(*hit->column, schema.graph.relations[i].childColumns.front());
            QVERIFY(card.rows[*hit->column].isForeign);
        }
    }

    void selectsByClickAndKeyboard()
    {
        GraphView view;
        view.resize(1200, 800);
        fill(view, shopSample());
        view.show();
        const auto orders = tableNamed("orders");
        QSignalSpy changed(&view, &GraphView::selectionChanged);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.cardRect(orders).center());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(view.selection()->table, orders);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(changed.count(), 2);
        QVERIFY(view.selection()->table != orders);
        QVERIFY(view.cardRect(view.selection()->table).center().x() < view.cardRect(orders).center().x());
        QSignalSpy activated(&view, &GraphView::activated);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!view.selection());
    }

    void zoomsAtThePointer()
    {
        GraphView view;
        view.resize(1200, 800);
        fill(view, shopSample());
        const auto before = view.cardRect(tableNamed("orders")).topLeft();
        const auto zoom = view.zoom();
        QWheelEvent wheel(before, view.mapToGlobal(before), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view, &wheel);
        QVERIFY(view.zoom() > zoom);
        QVERIFY((view.cardRect(tableNamed("orders")).topLeft() - before).manhattanLength() <= 2);
    }

    void keepsItsPlaceWhenTheSameIsReadAgain()
    {
        GraphView view;
        view.resize(1200, 800);
        fill(view, shopSample());
        view.setZoom(1.5);
        view.setViewCentre({100, 100});
        fill(view, shopSample());
        QCOMPARE(view.zoom(), 1.5);
    }

    void namesItsCards()
    {
        GraphView view;
        fill(view, shopSample());
        auto *root = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(root);
        QCOMPARE(root->childCount(), 15);
        auto *orders = root->child(static_cast<int>(tableNamed("orders").value));
        QCOMPARE(orders->text(QAccessible::Name), "orders, 8 columns, 2 outgoing, 3 incoming relations");
        QCOMPARE(root->indexOfChild(orders), static_cast<int>(tableNamed("orders").value));
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
        GraphView view;
        view.resize(1280, 800);
        fill(view, shopSample());
        GraphOverlay overlay;
        overlay.entity = tableNamed("customers");
        overlay.featureCounts.resize(15);
        overlay.featureCounts[tableNamed("orders").value] = 14;
        overlay.featureCounts[tableNamed("customers").value] = 3;
        overlay.usedRelations = {shopSample().graph.hops[tableNamed("orders").value].front().relation};
        view.setOverlay(overlay);
        view.setSelection(GraphHit{tableNamed("orders"), 3});
        view.show();
        const auto tag = QString::fromLatin1(QTest::currentDataTag());
        samples::keepShot(view, "graph-fit-" + tag);
        view.centreOn(tableNamed("orders"));
        view.setZoom(1);
        samples::keepShot(view, "graph-columns-" + tag);
        view.setFocusOn({{}, overlay.usedRelations});
        samples::keepShot(view, "graph-focus-" + tag);
        const auto big = samples::generated(1000);
        fill(view, big);
        samples::keepShot(view, "graph-1000-" + tag);
        view.setZoom(0.2);
        samples::keepShot(view, "graph-1000-titles-" + tag);
        view.setGraph({}, {}, {});
        QCOMPARE(view.grab().toImage().pixelColor(300, 300), coloursOf(&view).background);
    }

    void paintsAThousandTablesFast()
    {
        GraphView view;
        view.resize(1920, 1080);
        fill(view, samples::generated(1000));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTest::qWait(500);
        const auto times = paintTimes(view, 600);
        const auto at = [&times](double share) {
            return times[static_cast<std::size_t>(share * 599)];
        };
        qInfo("1,000 tables at 1920x1080: median %.1f ms, p95 %.1f ms, p99 %.1f ms", at(0.5), at(0.95), at(0.99));
        QVERIFY2(at(0.95) < 33, "twice the time of one frame: this build is not optimized");
    }
};

QTEST_MAIN(GraphViewTest)

} // namespace graphview_test

#include "graphview_test.moc"
