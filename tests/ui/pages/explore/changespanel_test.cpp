// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/pseudo.h"
#include "tests/ui/support/samples.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/models/ratemodel.h"
#include "ui/pages/explore/changespanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

namespace changespanel_test {

using namespace espalier;
using namespace espalier::ui;
using catalog::ChangeKind;

namespace {

constexpr std::int64_t day = 86'400'000'000;
constexpr Timestamp moment{1'790'000'000'000'000};

const catalog::Catalog &changedCatalog()
{
    static const auto schema = samples::shop();
    return schema.catalog;
}

workbench::VisitChanges nothing(bool isFirst = false)
{
    workbench::VisitChanges visit;
    visit.isFirst = isFirst;
    visit.changes.since = {moment.microseconds - 3 * day};
    visit.changes.now = moment;
    return visit;
}

workbench::VisitChanges visitChanges()
{
    auto visit = nothing();
    visit.changes.structure = {
        {ChangeKind::TableAdded, {"catalog", "ratings"}, {}, {}, {}},
        {ChangeKind::TableRenamed, {"analytics", "sessions"}, {}, "analytics.visits", {}},
        {ChangeKind::TableDropped, {"finance", "invoices"}, {}, {}, {}},
        {ChangeKind::ColumnAdded, {"fulfillment", "orders"}, "discount", {}, "double precision"},
        {ChangeKind::ColumnRenamed, {"growth", "customers"}, "newsletter", "news", "newsletter"},
        {ChangeKind::ColumnDropped, {"growth", "customers"}, "fax", "text", {}},
        {ChangeKind::ColumnRetyped, {"fulfillment", "purchases"}, "quantity", "smallint", "integer"},
        {ChangeKind::ColumnRequired, {"growth", "customers"}, "email", {}, {}},
        {ChangeKind::KeyAdded, {"growth", "customers"}, {}, {}, "unique (email)"},
        {ChangeKind::KeyDropped, {"finance", "payments"}, {}, "(order_id) -> fulfillment.orders (id)", {}}};
    visit.changes.rows = {
        {{"fulfillment", "orders"}, 1'180'000, 1'204'663, 8221.0, catalog::Counters{24'663, 24'700, 311, 37}},
        {{"growth", "customers"}, 83'900, 84'017, 39.0, std::nullopt},
        {{"finance", "refunds"}, 18'450, 18'402, -16.0, std::nullopt}};
    for (int i = 0; i < 12; ++i)
        visit.history.moments.push_back({moment.microseconds - (11 - i) * day});
    visit.history.tables = {
        {{"finance", "refunds"}, {}}, {{"fulfillment", "orders"}, {}}, {{"growth", "customers"}, {}}};
    for (int i = 0; i < 12; ++i) {
        visit.history.tables[0].rows.push_back(18'600 - 20 * i);
        visit.history.tables[1].rows.push_back(400'000 + 70'000 * i);
        visit.history.tables[2].rows.push_back(80'000 + 40 * i * i);
    }
    return visit;
}

std::vector<catalog::TableRate> someRates()
{
    return {{{"analytics", "impressions"}, 812.5, 0, 0},
            {{"fulfillment", "orders"}, 14, 31.5, 0},
            {{"elsewhere", "queue"}, 4, 0, 4}};
}

QStringList listed(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int group = 0; group < model.rowCount(); ++group) {
        const auto head = model.index(group, 0);
        texts.append(head.data().toString());
        for (int row = 0; row < model.rowCount(head); ++row)
            texts.append(model.index(row, 0, head).data().toString() + ": "
                         + model.index(row, 1, head).data().toString());
    }
    return texts;
}

} // namespace

class ChangesPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void listsChangesInGroups()
    {
        ChangesPanel panel;
        panel.setChanges(visitChanges(), changedCatalog());
        QCOMPARE(listed(*panel.findChild<QTreeView *>("changes")->model()),
                 (QStringList{"New tables  2", "ratings: catalog", "sessions: probably analytics.visits before",
                              "Tables that are gone  1", "invoices: finance", "Columns  5",
                              "orders.discount: new, double precision", "customers.newsletter: news before",
                              "customers.fax: gone, text", "purchases.quantity: smallint → integer",
                              "customers.email: never null now", "Keys  2", "customers: new: unique (email)",
                              "payments: gone: (order_id) -> fulfillment.orders (id)", "Rows  3",
                              "orders: +25 k · 8.2 k a day", "customers: +117 · 39 a day", "refunds: −48 · 16 a day"}));
    }

    void opensTheTableThatChanged()
    {
        ChangesPanel panel;
        panel.setChanges(visitChanges(), changedCatalog());
        QSignalSpy asked(&panel, &ChangesPanel::tableRequested);
        auto *view = panel.findChild<QTreeView *>("changes");
        const auto &model = *view->model();
        Q_EMIT view->clicked(model.index(0, 1, model.index(2, 0)));
        QCOMPARE(asked.first().first().value<catalog::TableId>(),
                 *catalog::findTable(changedCatalog(), {"fulfillment", "orders"}));
        // A table that is gone cannot be opened, nor can a heading.
        Q_EMIT view->clicked(model.index(0, 0, model.index(1, 0)));
        Q_EMIT view->clicked(model.index(1, 0));
        QCOMPARE(asked.count(), 1);
    }

    void saysWhenNothingChanged()
    {
        ChangesPanel panel;
        panel.show();
        auto *empty = panel.findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->accessibleName(), "No visit yet");
        panel.setChanges(nothing(true), changedCatalog());
        QCOMPARE(empty->accessibleName(), "The first visit");
        panel.setChanges(nothing(), changedCatalog());
        QCOMPARE(empty->accessibleName(), "Nothing changed");
        QVERIFY2(empty->accessibleDescription().contains("3 days ago"), qPrintable(empty->accessibleDescription()));
        panel.setChanges(visitChanges(), changedCatalog());
        QVERIFY(!empty->isVisible());
    }

    void countsOnlyWhenAsked()
    {
        ChangesPanel panel;
        panel.setChanges(visitChanges(), changedCatalog());
        panel.show();
        QSignalSpy toggled(&panel, &ChangesPanel::activityToggled);
        auto *rates = panel.findChild<QTreeView *>("rates");
        QVERIFY(!panel.isActivityOn());
        panel.setRates(someRates());
        QCOMPARE(rates->model()->rowCount(), 0);
        panel.findChild<QCheckBox *>()->click();
        QCOMPARE(toggled.count(), 1);
        QVERIFY(toggled.first().first().toBool());
        panel.setRates(someRates());
        QVERIFY(rates->isVisible());
        QCOMPARE(rates->model()->rowCount(), 3);
        // Nobody looks: nothing is counted meanwhile.
        panel.hide();
        QCOMPARE(toggled.count(), 2);
        QVERIFY(!toggled.last().first().toBool());
        panel.show();
        QCOMPARE(toggled.count(), 3);
        QVERIFY(toggled.last().first().toBool());
        QSignalSpy asked(&panel, &ChangesPanel::tableRequested);
        Q_EMIT rates->clicked(rates->model()->index(1, 0));
        Q_EMIT rates->clicked(rates->model()->index(2, 0));
        QCOMPARE(asked.count(), 1);
        panel.setActivityError(
            {.code = Error::Code::Connection, .subject = "shop", .detail = "the server closed the connection"});
        QVERIFY(!panel.isActivityOn());
        QCOMPARE(toggled.count(), 4);
        QVERIFY(panel.findChild<MessageBar *>()->isShown());
        QCOMPARE(rates->model()->rowCount(), 0);
    }

    void listsRatesAsAModel()
    {
        RateModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCatalog(changedCatalog());
        model.setRates(someRates());
        QCOMPARE(model.index(0, RateModel::InsertedColumn).data().toString(), "812.5");
        QCOMPARE(model.index(0, RateModel::UpdatedColumn).data().toString(), "");
        QCOMPARE(model.index(0, 0).data(RateModel::ShareRole).toDouble(), 1.0);
        QCOMPARE(model.index(1, 0).data(RateModel::ShareRole).toDouble(), 45.5 / 812.5);
        QVERIFY(!model.index(2, 0).data(RateModel::TableRole).isValid());
        auto fewer = someRates();
        fewer.pop_back();
        model.setRates(fewer);
        QCOMPARE(model.rowCount(), 2);
        model.setRates(someRates());
        QCOMPARE(model.rowCount(), 3);
    }

    void speaksTheLanguage()
    {
        samples::PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        {
            ChangesPanel panel;
            panel.setChanges(nothing(), changedCatalog());
            panel.setActivityOn(true);
            panel.show();
            const auto missed = samples::untranslated(panel, samples::textsOf(changedCatalog()));
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
        ChangesPanel panel;
        panel.setAutoFillBackground(true);
        panel.setBackgroundRole(QPalette::Base);
        panel.resize(384, 860);
        panel.setChanges(nothing(), changedCatalog());
        panel.show();
        QVERIFY2(panel.minimumSizeHint().width() <= 320, qPrintable(QString::number(panel.minimumSizeHint().width())));
        samples::keepShot(panel, "changes-nothing-" + tag);
        panel.setChanges(visitChanges(), changedCatalog());
        samples::keepShot(panel, "changes-" + tag);
        panel.setActivityOn(true);
        panel.setRates(someRates());
        panel.resize(320, 860);
        samples::keepShot(panel, "changes-activity-" + tag);
    }
};

QTEST_MAIN(ChangesPanelTest)

} // namespace changespanel_test

#include "changespanel_test.moc"
