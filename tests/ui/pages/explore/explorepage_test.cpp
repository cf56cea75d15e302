// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/pages/explore/exploreinspector.h"
#include "ui/pages/explore/exploremenu.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/pages/explore/explorepaths.h"
#include "ui/pages/explore/suggestionpanel.h"
#include "ui/pages/explore/tablepanel.h"
#include "ui/widgets/graphview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sqlview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTreeView>

namespace explorepage_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

const samples::Schema &exploreSample()
{
    static const auto schema = samples::shop();
    return schema;
}

catalog::TableId exploreTable(const char *schema, const char *name)
{
    return *catalog::findTable(exploreSample().catalog, {schema, name});
}

void fillPage(ExplorePage &page)
{
    page.setCatalog(exploreSample().catalog, exploreSample().graph, exploreSample().layout);
}

int visibleRows(const QTreeView &tree)
{
    int rows = 0;
    for (int i = 0; i < tree.model()->rowCount(); ++i)
        rows += tree.model()->rowCount(tree.model()->index(i, 0));
    return rows;
}

} // namespace

class ExplorePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersToConnect()
    {
        ExplorePage page;
        page.show();
        QSignalSpy asked(&page, &ExplorePage::nextRequested);
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(asked.count(), 1);
        page.setLoading("columns");
        page.setFailed(
            {.code = Error::Code::Connection, .subject = "shop", .detail = "the server closed the connection"});
        QVERIFY(page.findChild<MessageBar *>()->isShown());
    }

    void filtersTablesAndColumns()
    {
        ExplorePage page;
        fillPage(page);
        auto *tree = page.findChild<QTreeView *>("tables");
        QCOMPARE(visibleRows(*tree), 15);
        tree->parentWidget()->findChild<QLineEdit *>()->setText("order");
        QVERIFY(visibleRows(*tree) < 8);
        tree->parentWidget()->findChild<QLineEdit *>()->setText("no such name");
        QCOMPARE(visibleRows(*tree), 0);
    }

    void tellsAboutTheSelection()
    {
        ExplorePage page;
        fillPage(page);
        QSignalSpy focus(&page, &ExplorePage::focusChanged);
        page.selectTable(exploreTable("fulfillment", "orders"), 3);
        QCOMPARE(focus.first().first().toString(), "fulfillment.orders");
        auto *panel = page.tablePanel();
        QCOMPARE(page.inspector()->current(), ExploreInspector::Tab::Table);
        QCOMPARE(panel->findChild<QTreeView *>("columns")->model()->rowCount(), 8);
        QCOMPARE(panel->findChild<QTreeView *>("relations")->model()->rowCount(), 5);
        std::optional<std::size_t> column;
        connect(&page, &ExplorePage::predictColumnRequested, this, [&column](catalog::TableId, std::size_t c) {
            column = c;
        });
        panel->findChild<QPushButton *>()->click();
        QCOMPARE(column, std::optional(std::size_t{3}));
        page.restoreFocus("growth.customers");
        QCOMPARE(page.graphView()->selection()->table, exploreTable("growth", "customers"));
    }

    void asksWhatToPredictByMenu()
    {
        ExplorePage page;
        page.resize(1200, 800);
        fillPage(page);
        page.show();
        const auto customers = exploreTable("growth", "customers");
        Q_EMIT page.graphView()->contextRequested({customers, std::nullopt}, {});
        auto *menu = page.findChild<QMenu *>();
        QVERIFY(menu);
        std::optional<catalog::TableId> table;
        connect(&page, &ExplorePage::predictRowsRequested, this, [&table](catalog::TableId t) {
            table = t;
        });
        menu->actions().first()->trigger();
        QCOMPARE(table, std::optional(customers));
    }

    //! Row-level security hides rows of a table: the menu offers those in sight, where there is a study to take them.
    void offersTheRowsInSight()
    {
        auto catalog = exploreSample().catalog;
        const auto orders = exploreTable("fulfillment", "orders");
        const auto offered = [&](std::optional<catalog::TableId> entity) {
            ExploreMenu menu(catalog,
                             {.hit = {orders, std::nullopt}, .entity = entity, .pathStart = {}, .tables = {orders}});
            menu.setAttribute(Qt::WA_DeleteOnClose, false);
            QSignalSpy asked(&menu, &ExploreMenu::visibleRowsRequested);
            for (auto *action : menu.actions()) {
                if (action->text().startsWith("Use the Rows of orders"))
                    action->trigger();
            }
            return asked.count() == 1 && asked.first().first().value<catalog::TableId>() == orders;
        };
        const auto customers = exploreTable("growth", "customers");
        QVERIFY(!offered(customers));
        catalog.tables[orders.value].isFiltered = true;
        QVERIFY(offered(customers) && !offered(std::nullopt));
        catalog.tables[orders.value].isReadable = false;
        QVERIFY(!offered(customers));
    }

    void listsPathsAndLightsOne()
    {
        ExplorePage page;
        page.resize(1200, 800);
        fillPage(page);
        const auto &graph = exploreSample().graph;
        const auto customers = exploreTable("growth", "customers");
        const auto orders = exploreTable("fulfillment", "orders");
        relations::PathSearch search;
        for (const auto &hop : graph.hops[customers.value]) {
            if (graph.relation(hop.relation).child == orders)
                search.paths.push_back({{hop}, true, 14.3, 1});
        }
        QCOMPARE(search.paths.size(), std::size_t{1});
        std::vector<PathEnds> asked;
        connect(page.pathPanel(), &PathPanel::pathsRequested, this, [&asked](const PathEnds &ends) {
            asked.push_back(ends);
        });
        const auto total = catalog::findColumn(exploreSample().catalog.table(orders), "total");
        page.showPaths({customers, orders, total});
        QCOMPARE(asked, (std::vector{PathEnds{customers, orders, total}}));
        page.paths()->setPaths(search);
        QCOMPARE(page.inspector()->current(), ExploreInspector::Tab::Paths);
        QCOMPARE(page.pathPanel()->findChild<QListView *>("paths")->model()->rowCount(), 1);
        const auto sql = page.pathPanel()->findChild<SqlView *>()->sql();
        QVERIFY2(sql.contains("avg(") && sql.contains("GROUP BY"), qPrintable(sql));
        // Another column at the end asks again.
        auto *column = page.pathPanel()->findChild<QComboBox *>("column");
        column->setCurrentIndex(0);
        QCOMPARE(asked.size(), std::size_t{2});
        QVERIFY(!asked.back().column);
        page.paths()->setPaths(search);
        page.show();
        samples::keepShot(page, "explore-path");
        page.inspector()->resize(360, 700);
        samples::keepShot(*page.inspector(), "explore-path-panel");
    }

    void takesATypedTable()
    {
        ExplorePage page;
        fillPage(page);
        page.show();
        std::vector<PathEnds> asked;
        connect(page.pathPanel(), &PathPanel::pathsRequested, this, [&asked](const PathEnds &ends) {
            asked.push_back(ends);
        });
        page.showPaths({});
        for (const auto &[name, text] : {std::pair("from", "customers"), std::pair("to", "RATINGS")}) {
            auto *field = page.pathPanel()->findChild<QComboBox *>(QString::fromLatin1(name))->lineEdit();
            field->clear();
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
        }
        QVERIFY(!asked.empty());
        QCOMPARE(asked.back().from, std::optional(exploreTable("growth", "customers")));
        QCOMPARE(asked.back().to, std::optional(exploreTable("catalog", "ratings")));
    }

    //! Their tables are named by places, which mean nothing in another catalog.
    void forgetsWhatIsSuggestedForAnotherCatalog()
    {
        ExplorePage page;
        fillPage(page);
        const auto &sample = exploreSample();
        relations::SuggestedRelation suggestion;
        suggestion.relation.child = {sample.catalog.tables.size() - 1};
        suggestion.relation.parent = {sample.catalog.tables.size() - 2};
        suggestion.relation.childColumns = {0};
        suggestion.relation.parentColumns = {0};
        page.setSuggestions(sample.catalog, {suggestion}, {});
        auto *list = page.suggestionPanel()->findChild<QListView *>();
        QVERIFY(list->model()->rowCount() > 0);
        catalog::Catalog small;
        small.tables.push_back(sample.catalog.tables.front());
        const auto relations = relations::relationGraph(small);
        Progress progress;
        const auto layout = diagram::computeLayout(small, relations, progress).value();
        page.setCatalog(small, relations, layout);
        QCOMPARE(list->model()->rowCount(), 0);
        // Nor does what arrives late.
        page.setSuggestions(sample.catalog, {suggestion}, {});
        QCOMPARE(list->model()->rowCount(), 0);
    }

    void readsHistograms()
    {
        catalog::Column column;
        QVERIFY(statisticsBins(column).empty());
        column.statistics.emplace();
        column.statistics->histogram = {"0", "1", "2", "10"};
        const auto bins = statisticsBins(column, 10);
        QCOMPARE(bins.size(), std::size_t{10});
        QCOMPARE(bins[0], 1.0);
        QCOMPARE(bins[5], 0.125);
        column.statistics->histogram = {"a", "b", "c"};
        column.statistics->commonFrequencies = {0.5, 0.2};
        QCOMPARE(statisticsBins(column).size(), std::size_t{2});
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
        ExplorePage page;
        fillPage(page);
        page.resize(1208, 732);
        page.show();
        page.selectTable(exploreTable("fulfillment", "orders"), 3);
        samples::keepShot(page, "explore-" + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(page.minimumSizeHint().width() <= 900);
    }
};

QTEST_MAIN(ExplorePageTest)

} // namespace explorepage_test

#include "explorepage_test.moc"
