// SPDX-License-Identifier: GPL-3.0-or-later
// The row of an example as the page shows it: the tables around it, how many rows of how many, and what was not known
// then.
#include "tests/ui/support/shots.h"
#include "ui/pages/compare/compareexamples.h"
#include "ui/pages/compare/comparerow.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace comparerow_test {

using namespace espalier;
using namespace espalier::ui;
using catalog::SampleValue;
using workbench::Kin;

namespace {

constexpr Timestamp march{1'772'323'200'000'000};

catalog::Table tableOf(const char *name, const std::vector<std::string> &columns)
{
    catalog::Table table{.name = {"public", name}};
    for (const auto &column : columns)
        table.columns.push_back({.name = column, .typeName = "text", .type = catalog::Type::Text});
    return table;
}

catalog::TableSample sampleOf(std::vector<std::vector<SampleValue>> rows)
{
    catalog::TableSample sample{.columns = {0, 1}, .rows = std::move(rows)};
    return sample;
}

workbench::RowThen customer()
{
    catalog::Catalog catalog;
    catalog.tables = {tableOf("customers", {"id", "town"}), tableOf("orders", {"id", "returned"}),
                      tableOf("notes", {"id", "text"}), tableOf("visits", {"id", "page"})};
    workbench::RowThen then{.key = {"17"}, .asOf = march, .until = march, .catalog = std::move(catalog)};
    then.kin.push_back({.kin = Kin::Itself, .table = {0}, .found = 1, .sample = sampleOf({{{"17"}, {"Bonn"}}})});
    workbench::KinRows orders{.kin = Kin::Child, .table = {1}, .by = {"customer_id"}, .found = 3712};
    for (int i = 0; i < 20; ++i)
        orders.sample.rows.push_back({{std::to_string(90 - i)}, {.isNull = true, .isUnknown = i == 0}});
    orders.sample.columns = {0, 1};
    then.kin.push_back(orders);
    then.kin.push_back({.kin = Kin::Child,
                        .table = {2},
                        .by = {"customer_id"},
                        .isUntimed = true,
                        .found = 1,
                        .sample = sampleOf({{{"1"}, {"called"}}})});
    then.kin.push_back({.kin = Kin::Child, .table = {3}, .by = {"customer_id"}});
    then.kin.back().error = Error{.code = Error::Code::Permission, .detail = "permission denied for table visits"};
    return then;
}

//! The list of examples with its card, and what it asks for.
struct Listed
{
    CompareExamples card;
    QSignalSpy asked{&card, &CompareExamples::rowRequested};

    Listed()
    {
        card.resize(900, 900);
        card.show();
        card.setRun({.run = "run", .label = "XGBoost", .part = "validation", .classes = {"stays", "leaves"}});
        workbench::Examples examples{.run = "run", .part = "validation", .classes = {"stays", "leaves"}, .found = 2};
        examples.examples = {{.key = "17", .asOf = march}, {.key = "18", .asOf = march}};
        card.setExamples(examples);
    }
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return card.findChild<Widget *>(QString::fromLatin1(name));
    }
    void select(int row) const { find<QTableView>("examplesTable")->selectRow(row); }
    QString note() const { return find<QLabel>("rowRowsNote")->text(); }
};

} // namespace

class CompareRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    //! By the button of the card and from the list; of any part.
    void asksForTheSelectedOne()
    {
        Listed test;
        QVERIFY(!test.card.row().isVisible());
        auto *action = test.find<QTableView>("examplesTable")->actions().front();
        QVERIFY(!action->isEnabled());
        test.select(1);
        test.find<QPushButton>("rowOpen")->click();
        QCOMPARE(test.asked.count(), 1);
        QCOMPARE(test.asked.last()[0].value<ExampleName>().key, QString("18"));
        QVERIFY(test.find<QLabel>("rowNote")->isVisible());
        test.select(0);
        QVERIFY(!test.find<QPushButton>("rowOpen")->isChecked());
        action->trigger();
        QCOMPARE(test.asked.count(), 2);
        QCOMPARE(test.asked.last()[0].value<ExampleName>().key, QString("17"));
        QVERIFY(test.find<QPushButton>("rowOpen")->isChecked());
    }

    void showsWhatStandsAroundIt()
    {
        Listed test;
        test.select(0);
        test.card.row().open();
        test.card.row().setRow(customer());
        auto *relations = test.find<QListWidget>("rowRelations");
        auto *table = test.find<QTableView>("rowTable");
        QCOMPARE(relations->count(), 4);
        QCOMPARE(relations->item(1)->text(), QString("↓ orders (3,712)"));
        QCOMPARE(table->model()->index(0, 1).data().toString(), QString("Bonn"));
        relations->setCurrentRow(1);
        QCOMPARE(table->model()->rowCount(), 20);
        QCOMPARE(table->model()->index(0, 1).data().toString(), QString("not known then"));
        QCOMPARE(table->model()->index(1, 1).data().toString(), QString("NULL"));
        QCOMPARE(test.note(), QString("The newest 20 of 3,712 rows."));
        samples::keepShot(test.card, "compare-row");
        relations->setCurrentRow(2);
        QVERIFY(test.note().contains("all that are there today count"));
        relations->setCurrentRow(3);
        QVERIFY(test.note().contains("permission denied for table visits"));
        QVERIFY(!table->isVisible());
        // Another example has another row.
        test.select(1);
        QCOMPARE(relations->count(), 0);
        QVERIFY(!table->isVisible());
    }

    void tellsWhatIsWrongInPlace()
    {
        Listed test;
        test.select(0);
        test.card.row().open();
        test.card.row().setError({.code = Error::Code::Connection, .detail = "server closed the connection"});
        QVERIFY(test.find<QLabel>("rowNote")->text().contains("server closed the connection"));
        auto gone = customer();
        gone.kin[0].found = 0;
        gone.kin[0].sample.rows.clear();
        test.card.row().setRow(gone);
        QCOMPARE(test.note(), QString("The row is no longer in the database."));
    }
};

QTEST_MAIN(CompareRowTest)

} // namespace comparerow_test

#include "comparerow_test.moc"
