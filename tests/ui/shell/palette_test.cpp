// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/fuzzy.h"
#include "ui/shell/history.h"

#include <QElapsedTimer>
#include <QTest>

using namespace espalier;
using namespace espalier::ui;

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksWhatIsMeant()
    {
        QVERIFY(fuzzyScore("orders", "orders") > fuzzyScore("orders", "orders_archive"));
        QVERIFY(fuzzyScore("ord", "orders") > fuzzyScore("ord", "customer_orders"));
        QVERIFY(fuzzyScore("ord", "customer_orders") > fuzzyScore("ord", "records"));
        QVERIFY(fuzzyScore("cadr", "customer_addresses") > 0);
        QVERIFY(fuzzyScore("oredrs", "orders") > fuzzyScore("oredrs", "order_readers"));
        QCOMPARE(fuzzyScore("xyz", "orders"), 0);
    }

    void findsATableByNameAndWithOneMistake()
    {
        const auto schema = samples::generated(1000);
        std::vector<PaletteItem> items;
        for (const auto &table : schema.catalog.tables) {
            items.push_back({QString::fromStdString(table.name.name), {}, {}, {}, 30});
            for (const auto &column : table.columns)
                items.push_back({QString::fromStdString(column.name), {}, {}, {}, 0});
        }
        CommandPalette palette;
        palette.setItems(std::move(items));
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 1000; i += 100)
            QCOMPARE(palette.found(QStringLiteral("table_%1").arg(i)).value(0), QStringLiteral("table_%1").arg(i));
        qInfo("%.1f ms for each search over %d names", static_cast<double>(timer.elapsed()) / 10, 13'000);
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(palette.found("tbale_420").mid(0, 3).contains("table_420"));
    }

    void goesBackAndForward()
    {
        History history;
        QVERIFY(!history.canGoBack());
        history.visit({PageId::Connect, {}});
        history.visit({PageId::Explore, {}});
        history.visit({PageId::Explore, "growth.customers"});
        QCOMPARE(*history.back(), (Place{PageId::Explore, {}}));
        QCOMPARE(*history.back(), (Place{PageId::Connect, {}}));
        QVERIFY(!history.back());
        QCOMPARE(*history.forward(), (Place{PageId::Explore, {}}));
        history.visit({PageId::Study, {}});
        QVERIFY(!history.canGoForward());
    }
};

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
