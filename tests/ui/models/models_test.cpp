// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"
#include "ui/models/catalogmodel.h"
#include "ui/models/connectionmodel.h"
#include "ui/models/featuremodel.h"
#include "ui/models/runmodel.h"
#include "ui/models/valuetablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace models_test {

using namespace espalier;
using namespace espalier::ui;

namespace {
constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
} // namespace

class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void showsTheCatalog()
    {
        CatalogModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        const auto shop = samples::shop();
        model.setCatalog(shop.catalog);
        QCOMPARE(model.rowCount(), 5);
        const auto orders = *catalog::findTable(shop.catalog, {"fulfillment", "orders"});
        const auto index = model.indexOf(orders);
        QCOMPARE(index.data().toString(), "orders");
        QCOMPARE(model.tableAt(index)->value, orders.value);
        QCOMPARE(index.siblingAtColumn(CatalogModel::DetailColumn).data().toString(), "1.2 M");
        QCOMPARE(index.parent().data().toString(), "fulfillment");
        const auto column = model.index(3, 0, index);
        QCOMPARE(column.data().toString(), "placed_at");
        QCOMPARE(column.parent(), index);
        QCOMPARE(*model.columnAt(column), std::size_t{3});
        QVERIFY(model.index(0, 0, index).data(CatalogModel::KeyRole).toBool());
        model.setCatalog({});
        QCOMPARE(model.rowCount(), 0);
    }

    void growsALeaderboard()
    {
        RunModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        QSignalSpy reset(&model, &RunModel::modelReset);
        model.setRows({{.id = "a", .label = "Ridge", .score = 0.81, .low = 0.8, .high = 0.82},
                       {.id = "b", .label = "Forest", .phase = RunRow::Phase::Running, .seconds = 4}});
        QCOMPARE(reset.count(), 1);
        auto rows = model.rows();
        rows[1].seconds = 5;
        model.setRows(rows);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.index(0, RunModel::ScoreColumn).data().toString(), "0.810");
        QCOMPARE(model.index(1, RunModel::ScoreColumn).data().toString(), "running");
        QVERIFY(!model.index(1, RunModel::IntervalColumn).data(RunModel::ValueRole).isValid());
        QSignalSpy chosen(&model, &RunModel::chosenChanged);
        QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(chosen.count(), 1);
    }

    void checksFeaturesInGroups()
    {
        FeatureModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setFeatures({{.name = "orders_count", .label = "number of orders", .group = "orders", .missing = 0.1},
                           {.name = "orders_total", .label = "mean total", .group = "orders", .isUsed = false},
                           {.name = "newsletter", .label = "newsletter", .group = "customers"}});
        QCOMPARE(model.rowCount(), 2);
        const auto orders = model.index(0, 0);
        QCOMPARE(orders.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QSignalSpy used(&model, &FeatureModel::usedChanged);
        QVERIFY(model.setData(orders, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(used.first().first().toStringList(), QStringList{"orders_total"});
        QCOMPARE(orders.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(model.index(0, FeatureModel::MissingColumn, orders).data().toString(), "10 %");
    }

    void listsValues()
    {
        ValueTableModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setTable({"customer", "score"}, {{"17", 0.25}, {"18", QVariant()}});
        QCOMPARE(model.index(0, 1).data().toString(), "0.250");
        QCOMPARE(model.index(1, 1).data().toString(), "–");
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), "score");
    }

    void listsConnections()
    {
        ConnectionModel model;
        const QAbstractItemModelTester tester(&model, fatal);
        model.setConnections({{.id = "shop", .title = "shop", .detail = "service", .isService = true}});
        QCOMPARE(model.index(0).data(ConnectionModel::IdRole).toString(), "shop");
    }
};

QTEST_MAIN(ModelsTest)

} // namespace models_test

#include "models_test.moc"
