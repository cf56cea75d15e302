// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "tests/ui/support/pseudo.h"
#include "tests/ui/support/samples.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/models/samplemodel.h"
#include "ui/models/tablecolumnmodel.h"
#include "ui/pages/explore/columndetail.h"
#include "ui/pages/explore/samplepanel.h"
#include "ui/pages/explore/tabledetails.h"
#include "ui/pages/explore/tablepanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/valuebars.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

namespace tablepanel_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

const samples::Schema &panelSample()
{
    static const auto schema = samples::shop();
    return schema;
}

catalog::TableId panelTable(const char *schema, const char *name)
{
    return *catalog::findTable(panelSample().catalog, {schema, name});
}

void fillPanel(TablePanel &panel, catalog::TableId table)
{
    panel.setTable(panelSample().catalog, panelSample().graph, table);
}

//! All texts of labels below a widget that are to be seen.
QString textsBelow(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<QLabel *>()) {
        if (!label->isHidden())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

catalog::TableSample ordersSample(std::size_t rows)
{
    catalog::TableSample sample{.columns = {0, 3, 5, 6}};
    for (std::size_t i = 0; i < rows; ++i) {
        sample.rows.push_back({{.text = "6f1c2d3e-0000-4000-8000-00000000000" + std::to_string(i % 10), .isCut = true},
                               {.text = "2026-03-0" + std::to_string(1 + i % 9) + " 10:20:30+00"},
                               {.text = i % 3 == 0 ? "NULL" : "paid"},
                               {.text = std::to_string(12 + 37 * i) + ".50", .isNull = i % 4 == 1}});
    }
    return sample;
}

//! Ten days of orders; at the first two visits nothing was known of them.
workbench::RowHistory ordersHistory()
{
    workbench::RowHistory history{.tables = {{{"fulfillment", "orders"}, {}}}};
    for (int i = 0; i < 9; ++i) {
        history.moments.push_back({1'704'100'000'000'000 + i * 86'400'000'000});
        history.tables[0].rows.push_back(i < 2 ? -1 : 1'000'000 + (i - 2) * 20'000);
    }
    return history;
}

SamplePanel &rowsOf(const TablePanel &panel)
{
    return *panel.findChild<SamplePanel *>();
}

QPushButton *rowsButton(const TablePanel &panel)
{
    return rowsOf(panel).findChildren<QPushButton *>().first();
}

} // namespace

class TablePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColumnWithGapsIsFilledInByOneClick()
    {
        auto catalog = panelSample().catalog;
        const auto orders = panelTable("fulfillment", "orders");
        auto &columns = catalog.tables[orders.value].columns;
        const auto total = *catalog::findColumn(catalog.table(orders), "total");
        columns[total].statistics = catalog::ColumnStatistics{.nullFraction = 0.2};
        TablePanel panel;
        panel.setTable(catalog, panelSample().graph, orders);
        panel.resize(360, 700);
        panel.show();
        auto *fill = panel.findChild<QPushButton *>("fillIn");
        QVERIFY(!fill->isVisible());
        panel.setSelectedColumn(total);
        QVERIFY(fill->isVisible());
        QCOMPARE(fill->text(), "Fill In total");
        QSignalSpy asked(&panel, &TablePanel::fillRequested);
        fill->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.front().at(1).value<std::size_t>(), total);
        samples::keepShot(panel, "panel-fill-in");
        columns[total].statistics->nullFraction = 0;
        panel.setTable(catalog, panelSample().graph, orders);
        QVERIFY(!fill->isVisible());
    }

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void tellsAllAboutAColumn()
    {
        TablePanel panel;
        const auto orders = panelTable("fulfillment", "orders");
        fillPanel(panel, orders);
        auto *detail = panel.findChild<ColumnDetail *>();
        QVERIFY(detail->isHidden());
        panel.setSelectedColumn(5);
        QVERIFY(!detail->isHidden());
        const auto status = textsBelow(*detail);
        for (const auto *text : {"status", "fulfillment.order_status", "Category with 4 value(s)",
                                 "allowed, 0 % of the rows", "distinct values, last value"})
            QVERIFY2(status.contains(QLatin1String(text)), qPrintable(status));
        panel.setSelectedColumn(1);
        QSignalSpy asked(&panel, &TablePanel::tableRequested);
        const auto reference = textsBelow(*detail);
        QVERIFY2(reference.contains("refers to another table"), qPrintable(reference));
        for (auto *link : detail->findChildren<QPushButton *>()) {
            if (!link->isHidden())
                link->click();
        }
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<catalog::TableId>(), panelTable("growth", "customers"));
        panel.setSelectedColumn(std::nullopt);
        QVERIFY(detail->isHidden());
    }

    void drawsPastVisits()
    {
        TablePanel panel;
        fillPanel(panel, panelTable("fulfillment", "orders"));
        auto *history = panel.findChild<TableDetails *>()->findChild<HistogramView *>();
        QVERIFY(history->isHidden());
        panel.setHistory(ordersHistory());
        QVERIFY(!history->isHidden());
        QCOMPARE(history->accessibleDescription(), "1/3/24: 1 M – 1/9/24: 1.1 M");
        fillPanel(panel, panelTable("growth", "customers"));
        QVERIFY(history->isHidden());
    }

    void saysWhyAColumnIsNoFeature()
    {
        TablePanel panel;
        fillPanel(panel, panelTable("growth", "customers"));
        panel.setSelectedColumn(6);
        QVERIFY(textsBelow(*panel.findChild<ColumnDetail *>()).contains("JSON has no fixed shape"));
    }

    //! No right would help against a lock or a broken name.
    void saysWhyATableIsNotRead()
    {
        auto catalog = panelSample().catalog;
        const auto orders = panelTable("fulfillment", "orders");
        auto &table = catalog.tables[orders.value];
        const auto shown = [&](const QString &reason, bool isInSample) {
            TablePanel panel;
            panel.setTable(catalog, panelSample().graph, orders);
            const auto details = textsBelow(*panel.findChild<TableDetails *>());
            const auto sample = textsBelow(rowsOf(panel));
            return details.contains(reason) && sample.contains(reason) == isInSample;
        };
        QVERIFY(shown("hides no row", false) == table.hasRowSecurity);
        table.isReadable = false;
        QVERIFY(shown("no SELECT", true));
        table.obstacle = catalog::Obstacle::Lock;
        QVERIFY(shown("held it exclusively", true) && !shown("no SELECT", true));
        table.obstacle = catalog::Obstacle::Name;
        QVERIFY(shown("bytes that are no text", true) && !shown("no SELECT", true));
        table.obstacle = catalog::Obstacle::None;
        table.isReadable = true;
        table.hasRowSecurity = true;
        QVERIFY(shown("hides no row from this role", false));
        table.isFiltered = true;
        QVERIFY(shown("--rows-i-may-see", false));
    }

    void filtersManyColumns()
    {
        auto catalog = panelSample().catalog;
        const auto orders = panelTable("fulfillment", "orders");
        auto &wide = catalog.tables[orders.value];
        while (wide.columns.size() < 1200) {
            auto column = wide.columns[7];
            column.name = "measure_" + std::to_string(wide.columns.size());
            column.comment = wide.columns.size() == 900 ? "how warm it was" : "";
            wide.columns.push_back(column);
        }
        TablePanel panel;
        panel.resize(384, 900);
        panel.show();
        QElapsedTimer timer;
        timer.start();
        panel.setTable(catalog, panelSample().graph, orders);
        QCoreApplication::processEvents();
        qInfo("1200 columns shown after %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() < 500);
        auto *filter = panel.findChild<QLineEdit *>();
        QVERIFY(filter->isVisible());
        auto *columns = panel.findChild<QTreeView *>("columns");
        QCOMPARE(columns->model()->rowCount(), 1200);
        filter->setText("warm");
        QCOMPARE(columns->model()->rowCount(), 1);
        // What is told outside is the column's place in the table, not in the filtered list.
        QSignalSpy selected(&panel, &TablePanel::columnSelected);
        columns->setCurrentIndex(columns->model()->index(0, 0));
        QCOMPARE(selected.first().first().toULongLong(), 900ULL);
        fillPanel(panel, orders);
        QVERIFY(!filter->isVisible());
        QCOMPARE(columns->model()->rowCount(), 8);
    }

    void asksForRowsAndShowsThem()
    {
        TablePanel panel;
        const auto orders = panelTable("fulfillment", "orders");
        fillPanel(panel, orders);
        panel.showTab(TablePanel::RowsTab);
        panel.show();
        QSignalSpy asked(&panel, &TablePanel::sampleRequested);
        QSignalSpy stopped(panel.samplePanel(), &SamplePanel::stopRequested);
        rowsButton(panel)->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<catalog::TableId>(), orders);
        QCOMPARE(rowsButton(panel)->text(), "Stop");
        panel.setSampleRunning("reading rows");
        // Rows of another table that arrive late are not shown.
        panel.setSample(panelTable("growth", "customers"), ordersSample(3));
        auto *view = panel.findChild<QTableView *>("sample");
        QCOMPARE(view->model()->rowCount(), 0);
        panel.setSample(orders, ordersSample(50));
        QCOMPARE(view->model()->rowCount(), 50);
        QVERIFY(textsBelow(rowsOf(panel)).contains("The first 50 row(s) of about 1,204,663."));
        // Selecting a column sets the same table again: the rows stay.
        fillPanel(panel, orders);
        QCOMPARE(view->model()->rowCount(), 50);
        rowsButton(panel)->click();
        rowsButton(panel)->click();
        QCOMPARE(stopped.count(), 1);
        // Another table: what runs is stopped, what was shown is gone.
        rowsButton(panel)->click();
        fillPanel(panel, panelTable("growth", "customers"));
        QCOMPARE(stopped.count(), 2);
        QCOMPARE(view->model()->rowCount(), 0);
        panel.setSample(orders, ordersSample(3));
        QCOMPARE(view->model()->rowCount(), 0);
    }

    void offersRandomRowsOfTablesOnly()
    {
        auto catalog = panelSample().catalog;
        const auto orders = panelTable("fulfillment", "orders");
        TablePanel panel;
        fillPanel(panel, orders);
        auto *method = rowsOf(panel).findChild<QComboBox *>();
        QVERIFY(method->isEnabled());
        method->setCurrentIndex(1);
        catalog::SampleOptions options;
        connect(&panel, &TablePanel::sampleRequested, this,
                [&options](catalog::TableId, const catalog::SampleOptions &wanted) {
                    options = wanted;
                });
        rowsButton(panel)->click();
        QCOMPARE(options.method, catalog::SampleMethod::Random);
        const auto seed = options.seed;
        rowsButton(panel)->click();
        rowsButton(panel)->click();
        QVERIFY(options.seed != seed);
        catalog.tables[orders.value].kind = catalog::TableKind::View;
        catalog.tables[orders.value].name.name = "orders_view";
        panel.setTable(catalog, panelSample().graph, orders);
        QVERIFY(!method->isEnabled());
        QCOMPARE(method->currentIndex(), 0);
    }

    void saysWhatWentWrong()
    {
        TablePanel panel;
        fillPanel(panel, panelTable("fulfillment", "orders"));
        panel.showTab(TablePanel::RowsTab);
        panel.show();
        auto *message = rowsOf(panel).findChild<MessageBar *>();
        rowsButton(panel)->click();
        panel.setSampleError({.code = Error::Code::Permission,
                              .subject = "orders",
                              .detail = "permission denied for table orders",
                              .remedies = {messages::inWords("Ask")},
                              .sqlState = "42501"});
        QVERIFY(message->isShown());
        QVERIFY2(textsBelow(*message).contains("permission denied"), qPrintable(textsBelow(*message)));
        QSignalSpy asked(&panel, &TablePanel::sampleRequested);
        Q_EMIT message->actionTriggered();
        QCOMPARE(asked.count(), 1);
        QVERIFY(!message->isShown());
        panel.setSampleError({.code = Error::Code::Cancelled, .detail = "stopped"});
        QVERIFY(!message->isShown());
    }

    void tellsNullFromTextAndCopies()
    {
        SampleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto &orders = panelSample().catalog.table(panelTable("fulfillment", "orders"));
        auto sample = ordersSample(4);
        sample.rows[2][1].text = "two\nlines\tand a tab";
        model.setSample(orders, sample);
        QCOMPARE(model.index(0, 2).data().toString(), "NULL");
        QVERIFY(!model.index(0, 2).data(SampleModel::NullRole).toBool());
        QVERIFY(model.index(1, 3).data(SampleModel::NullRole).toBool());
        QVERIFY(model.index(0, 0).data().toString().endsWith(u'…'));
        QVERIFY(model.index(0, 3).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight,
                 int(Qt::AlignRight));
        QCOMPARE(copiedText({model.index(0, 3), model.index(1, 3)}), "12.50\n");
        QCOMPARE(copiedText({model.index(2, 1), model.index(1, 3)}), "placed_at\ttotal\n\t\ntwo⏎lines and a tab\t");
        model.clear();
        QCOMPARE(model.columnCount(), 0);
    }

    void showsOneRowBelow()
    {
        TablePanel panel;
        const auto orders = panelTable("fulfillment", "orders");
        fillPanel(panel, orders);
        rowsButton(panel)->click();
        panel.setSample(orders, ordersSample(4));
        auto *view = panel.findChild<QTableView *>("sample");
        auto *record = panel.findChild<QTreeView *>("record");
        const QAbstractItemModelTester tester(record->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(record->isHidden());
        view->setCurrentIndex(view->model()->index(1, 0));
        QVERIFY(!record->isHidden());
        QCOMPARE(record->model()->rowCount(), 4);
        QCOMPARE(record->model()->index(2, 0).data().toString(), "status");
        QCOMPARE(record->model()->index(2, 1).data().toString(), "paid");
        QVERIFY(record->model()->index(3, 1).data(SampleModel::NullRole).toBool());
        rowsButton(panel)->click();
        panel.setSample(orders, ordersSample(2));
        QVERIFY(record->isHidden());
        QCOMPARE(record->model()->rowCount(), 0);
    }

    void copiesByItsShortcut()
    {
        TablePanel panel;
        const auto orders = panelTable("fulfillment", "orders");
        fillPanel(panel, orders);
        rowsButton(panel)->click();
        panel.setSample(orders, ordersSample(4));
        auto *view = panel.findChild<QTableView *>("sample");
        view->setCurrentIndex(view->model()->index(1, 2));
        view->findChild<QAction *>("copy")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), "paid");
    }

    void listsColumnsAsAModel()
    {
        TableColumnModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto &orders = panelSample().catalog.table(panelTable("fulfillment", "orders"));
        model.setTable(orders, {false, true, false, false, false, false, false, false});
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(model.index(3, TableColumnModel::TypeColumn).data().toString(), "timestamptz");
        QCOMPARE(model.index(0, 0).data(TableColumnModel::KeyRole).toInt(), int(TableColumnModel::Key::Primary));
        QCOMPARE(model.index(1, 0).data(TableColumnModel::KeyRole).toInt(), int(TableColumnModel::Key::Foreign));
        QCOMPARE(model.index(5, TableColumnModel::DistinctColumn).data().toString(), "4");
    }

    void readsBoundsOfMomentsAndMoney()
    {
        catalog::Column column{.name = "at", .type = catalog::Type::TimestampTz};
        column.statistics.emplace();
        column.statistics->histogram = {"2024-01-01 00:00:00+00", "2024-01-02 00:00:00+00", "2024-01-04 00:00:00+00"};
        QVERIFY(hasHistogram(column));
        QCOMPARE(statisticsBins(column, 3), (std::vector<double>{1, 0.5, 0.5}));
        QCOMPARE(boundNumber(catalog::Type::Money, "$1,234.50"), std::optional(1234.5));
        QCOMPARE(boundNumber(catalog::Type::Money, "-1.234,50 €"), std::optional(-1234.5));
        QCOMPARE(boundNumber(catalog::Type::Money, "$12"), std::optional(12.0));
        QVERIFY(!boundNumber(catalog::Type::Text, "abc"));
        column.type = catalog::Type::Text;
        QVERIFY(!hasHistogram(column));
    }

    void speaksTheLanguage()
    {
        samples::PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        {
            TablePanel panel;
            fillPanel(panel, panelTable("fulfillment", "orders"));
            panel.setSelectedColumn(5);
            panel.show();
            auto allowed = samples::textsOf(panelSample().catalog);
            for (const auto *value : {"paid", "shipped", "open", "returned"})
                allowed.insert(value);
            const auto missed = samples::untranslated(panel, allowed);
            QVERIFY2(missed.isEmpty(), qPrintable(missed.join("; ")));
        }
        QCoreApplication::removeTranslator(&pseudo);
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
        TablePanel panel;
        panel.setAutoFillBackground(true);
        panel.setBackgroundRole(QPalette::Base);
        const auto orders = panelTable("fulfillment", "orders");
        fillPanel(panel, orders);
        panel.resize(320, 730);
        panel.show();
        QVERIFY2(panel.minimumSizeHint().width() <= 320, qPrintable(QString::number(panel.minimumSizeHint().width())));
        panel.setSelectedColumn(5);
        samples::keepShot(panel, "tablepanel-320-" + tag);
        panel.resize(384, 970);
        panel.setSelectedColumn(6);
        samples::keepShot(panel, "tablepanel-columns-" + tag);
        panel.setSelectedColumn(1);
        samples::keepShot(panel, "tablepanel-key-" + tag);
        panel.showTab(TablePanel::RelationsTab);
        samples::keepShot(panel, "tablepanel-relations-" + tag);
        panel.setHistory(ordersHistory());
        panel.showTab(TablePanel::DetailsTab);
        samples::keepShot(panel, "tablepanel-details-" + tag);
        panel.showTab(TablePanel::RowsTab);
        samples::keepShot(panel, "tablepanel-norows-" + tag);
        rowsButton(panel)->click();
        panel.setSample(orders, ordersSample(50));
        auto *view = panel.findChild<QTableView *>("sample");
        view->setCurrentIndex(view->model()->index(1, 2));
        samples::keepShot(panel, "tablepanel-rows-" + tag);
    }
};

QTEST_MAIN(TablePanelTest)

} // namespace tablepanel_test

#include "tablepanel_test.moc"
